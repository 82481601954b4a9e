"""Whose rows a commit writes: it names one patient, and the streams it goes into are that patient's.

What it did to rows of somebody else would reach clinics that have nothing to do with it, and others never.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, select

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import Body, Envelope, OpKind, RowOp
from emr_desktop.server.scope import among
from emr_desktop.store.patients import Patient
from emr_desktop.store.schema import Encoding, Kind, encodings, encodings_by_name

_OWNER = "patient_id"
_PARENTS = {"visit_id": "visit", "prescription_id": "prescription", "attachment_id": "attachment"}
"""Keys of rows that belong to whom the row above them belongs to."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How it is found out to whom a row of a table belongs. Where it says nothing, rows are of no patient."""

    by_key: bool = False
    by_field: int = 0
    parent: int = 0
    """Number of the table above."""
    is_parent: bool = False
    """Rows of other tables belong to whom its rows belong to."""
    is_fact: bool = False

    @property
    def of_nobody(self) -> bool:
        return not (self.by_key or self.by_field or self.parent)


class Belonging:
    """To whom the rows belong that a run writes. A question for each table of which rows are changed."""

    def __init__(self, connection: Connection, run: Sequence[tuple[Envelope, Body | None]]) -> None:
        self._owners: dict[tuple[int, bytes], Wire] = {}
        asked: dict[int, set[UUID]] = {}
        ways, insert = _ways(), OpKind.INSERT
        for _, body in run:
            for op in body.ops if body else ():
                way = ways.get(op.table)
                # Most are new rows of a table that nothing hangs on: they say themselves whose they are.
                if way is not None and (way.parent or way.is_parent or op.kind is not insert):
                    self._note(way, op, asked)
        for number, ids in asked.items():
            self._read(connection, number, ids)

    def breaks(self, envelope: Envelope, op: RowOp) -> str | None:
        """The rule that this operation breaks: "row_of_another", "fact_changed"."""
        way = _ways().get(op.table)
        if way is None:
            return None  # a table of a later program: kept and passed on, not written here
        if way.is_fact and op.kind is OpKind.UPDATE:
            return "fact_changed"
        about = envelope.patient.bytes if envelope.patient else None
        if way.of_nobody:
            return None if about is None else "row_of_another"
        if about is None or any(owner != about for owner in self._said(way, op)):
            return "row_of_another"
        return None

    def _said(self, way: _Way, op: RowOp) -> list[Wire]:
        """To whom the row belongs: by what is known of it, and by what the operation says."""
        found: list[Wire] = []
        if way.by_key:
            found.append(op.key[0] if op.key else None)
        elif (key := _id(op)) is not None:
            number = way.parent or op.table
            if (number, key) in self._owners:
                found.append(self._owners[number, key])
        if way.by_field and (op.kind is OpKind.INSERT or way.by_field in op.fields):
            found.append(op.fields.get(way.by_field))
        return found

    def _note(self, way: _Way, op: RowOp, asked: dict[int, set[UUID]]) -> None:
        key = _id(op)
        if key is None:
            return  # a key that is none: it cannot be applied
        if way.by_field and op.kind is OpKind.INSERT:
            self._owners.setdefault((op.table, key), op.fields.get(way.by_field))
        elif way.by_field or way.parent:
            asked.setdefault(way.parent or op.table, set()).add(UUID(bytes=key))

    def _read(self, connection: Connection, number: int, ids: set[UUID]) -> None:
        """What is there already counts before what a run says; of a row that is not here yet nothing is known."""
        table = encodings()[number].table
        query = select(table.c.id, table.c[_OWNER]).where(among(table.c.id, ids))
        self._owners |= {(number, row.id.bytes): row.patient_id.bytes for row in connection.execute(query)}


def _id(op: RowOp) -> bytes | None:
    key = op.key[0] if op.key else None
    return key if isinstance(key, bytes) and len(key) == 16 else None


@cache
def _ways() -> dict[int, _Way]:
    return {number: _way(encoding) for number, encoding in encodings().items()}


def _way(encoding: Encoding) -> _Way:
    first, name = encoding.keys[0].name, encoding.table.name
    own, is_fact = name == Patient.__tablename__ or first == _OWNER, encoding.kind is Kind.FACT
    above = encodings_by_name()[_PARENTS[first]].number if first in _PARENTS and not own else 0
    return _Way(
        by_key=own,
        by_field=0 if own or above else encoding.numbers.get(_OWNER, 0),
        parent=above,
        is_parent=name in _PARENTS.values(),
        is_fact=is_fact,
    )
