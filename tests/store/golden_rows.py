"""Golden rows: one row of every travelling table with every field set, and how it stands in commits for ever.

`python -m tests.store.golden_rows` writes lines for new tables and fields; it never changes a line that is there.
"""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Column

from emr_desktop.journal.commit import BODY_SCHEMA, Body, OpKind, RowOp
from emr_desktop.store import tables
from emr_desktop.store.schema import Encoding, encodings
from emr_desktop.store.types import Bytes, Code, Day, Exact, Flag, Id, Text, UtcTime, Whole

FOLDER = Path(__file__).parent / "golden"
assert tables.ALL_TABLES


def sample(column: Column[Any], number: int) -> Any:
    """A value of the column's type that is not its empty value, told from other fields' by their number."""
    kind = column.type
    if isinstance(kind, Code):
        first: StrEnum = next(iter(kind.codes))
        return first
    by_type: dict[type, Any] = {
        Id: UUID(int=(0x0190_0000_0000_7000_8000 << 48) + number),
        UtcTime: datetime(2026, 11, 20, 9, 30, number % 60, 123, tzinfo=UTC),
        Day: date(1959, 5, 1 + number % 28),
        Exact: Decimal("36.0") + number,
        Text: f"Ў’ёі {number}\n",
        Whole: -number - 1000,
        Flag: True,
        Bytes: bytes([0, 255, number]),
    }
    return by_type[type(kind)]


def fixed_op(encoding: Encoding) -> RowOp:
    """The row, as an operation that makes it."""
    return RowOp(
        table=encoding.number,
        kind=OpKind.INSERT,
        key=tuple(encoding.wire(column, sample(column, 200 + at)) for at, column in enumerate(encoding.keys)),
        fields={number: encoding.wire(column, sample(column, number)) for number, column in encoding.fields.items()},
        bases={},
    )


def described(encoding: Encoding) -> dict[str, Any]:
    """What must never change: numbers, kinds of columns, and the bytes of the row."""
    return {
        "table": encoding.number,
        "kind": str(encoding.kind),
        "key": [f"{column.name} {type(column.type).__name__}" for column in encoding.keys],
        "fields": {
            str(number): f"{column.name} {type(column.type).__name__}"
            for number, column in sorted(encoding.fields.items())
        },
        "rows": {"1": Body("golden", (fixed_op(encoding),)).encode().hex()},
    }


@cache
def golden(name: str) -> dict[str, Any]:
    """The stored description of a table. Raises FileNotFoundError for a table without one."""
    return dict(json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")))


def fields_in(row: str) -> set[int]:
    """The field numbers that stand in a stored row."""
    return set(Body.decode(bytes.fromhex(row), BODY_SCHEMA).ops[0].fields)


def extended(stored: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    """The stored description with lines for what is new; a row with the new fields is added beside the older rows."""
    rows = dict(stored["rows"])
    newest = now["rows"]["1"]
    if fields_in(newest) != fields_in(rows[str(len(rows))]):
        rows[str(len(rows) + 1)] = newest
    return {**now, **stored, "fields": {**now["fields"], **stored["fields"]}, "rows": rows}


def write_missing() -> None:
    """Write what has no line yet."""
    FOLDER.mkdir(exist_ok=True)
    for encoding in encodings().values():
        path = FOLDER / f"{encoding.table.name}.json"
        now = described(encoding)
        whole = extended(golden(encoding.table.name), now) if path.exists() else now
        whole["fields"] = dict(sorted(whole["fields"].items(), key=lambda item: int(item[0])))
        path.write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_missing()
