"""Many new rows at once: one statement in SQLite, one COPY in PostgreSQL. Values are given in the journal's form."""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError, IntegrityError

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import RowOp, Version
from emr_desktop.store.bulk_values import for_copy, for_sqlite, null_for_copy
from emr_desktop.store.schema import empty_value, encodings

_COPY_HEAD = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
_COPY_END = struct.pack(">h", -1)
Values = Sequence[Any]


class Doubled(Exception):
    """A row of this key is there already: nothing of the whole statement was kept."""


def insert_plain(connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[Values]) -> None:
    """Insert rows whose columns are in the order of the table. Raises IntegrityError for one that is there already."""
    if connection.dialect.name == "postgresql":
        _copy(connection, _plan_of(table, names, "postgresql"), rows)
    else:
        plan = _plan_of(table, names, "sqlite")
        connection.exec_driver_sql(plan.statement, _stored(plan, rows))


def insert_new(connection: Connection, number: int, made: Sequence[tuple[RowOp, Version]]) -> None:
    """Insert rows of a travelling table out of the operations that made them.

    In SQLite rows that are there already stay as they are. In PostgreSQL one of them raises Doubled.
    """
    travelling = _travelling(number)
    rows = [travelling.values(op, version) for op, version in made]
    if connection.dialect.name != "postgresql":
        plan = _plan_of(travelling.table, travelling.names, "sqlite missing")
        connection.exec_driver_sql(plan.statement, _stored(plan, rows))
        return
    try:
        with connection.begin_nested():
            _copy(connection, _plan_of(travelling.table, travelling.names, "postgresql"), rows)
    except IntegrityError as error:
        if getattr(error.orig, "sqlstate", "") != "23505":
            raise
        raise Doubled from error


@dataclass(frozen=True, slots=True)
class _Plan:
    statement: str
    converts: tuple[Callable[[Any], Any], ...]


@cache
def _plan_of(table: Table, names: tuple[str, ...], dialect: str) -> _Plan:
    columns = [table.c[name] for name in names]
    listed = ", ".join(f'"{name}"' for name in names)
    if dialect == "postgresql":
        statement = f'COPY "{table.name}" ({listed}) FROM STDIN (FORMAT BINARY)'
        return _Plan(statement, tuple(for_copy(column.type) for column in columns))
    adding = sqlite.insert(table)
    adding = adding.on_conflict_do_nothing() if dialect == "sqlite missing" else adding
    statement = str(adding.compile(dialect=sqlite.dialect(paramstyle="qmark"), column_keys=list(names)))
    return _Plan(statement, tuple(for_sqlite(column.type) for column in columns))


def _stored(plan: _Plan, rows: Sequence[Values]) -> list[tuple[Any, ...]]:
    converts = plan.converts
    return [
        tuple([None if value is None else convert(value) for convert, value in zip(converts, row, strict=True)])
        for row in rows
    ]


def _copy(connection: Connection, plan: _Plan, rows: Sequence[Values]) -> None:
    null, converts = null_for_copy(), plan.converts
    count = struct.pack(">h", len(converts))
    parts = [_COPY_HEAD]
    try:
        for row in rows:
            parts.append(count)
            parts += [null if value is None else convert(value) for convert, value in zip(converts, row, strict=True)]
    except struct.error as error:
        raise OverflowError("a number too large for its column") from error
    parts.append(_COPY_END)
    raw: Any = connection.connection.driver_connection
    try:
        with raw.cursor() as cursor, cursor.copy(plan.statement) as copy:
            copy.write(b"".join(parts))
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError.instance(plan.statement, None, error, Exception, hide_parameters=True) from error


@dataclass(frozen=True, slots=True)
class _Travelling:
    """How an operation becomes a row: made once for each table."""

    table: Table
    names: tuple[str, ...]
    empty: tuple[Wire, ...]
    """A row nobody has written into."""
    keys: tuple[int, ...]
    places: dict[int, int]
    """Number of a field -> its place in the row."""
    made: tuple[int, int]

    def values(self, op: RowOp, version: Version) -> list[Wire]:
        row = list(self.empty)
        for at, wire in zip(self.keys, op.key, strict=True):
            row[at] = wire
        row[self.made[0]], row[self.made[1]] = version.origin, version.seq
        places = self.places
        for number, wire in op.fields.items():
            at = places.get(number, -1)
            if at >= 0:  # a later program may know more fields
                row[at] = wire
        return row


@cache
def _travelling(number: int) -> _Travelling:
    encoding = encodings()[number]
    columns = list(encoding.table.columns)
    place = {column.name: at for at, column in enumerate(columns)}
    written = {column.name for column in encoding.fields.values()}
    return _Travelling(
        table=encoding.table,
        names=tuple(place),
        empty=tuple(empty_value(column) if column.name in written else None for column in columns),
        keys=tuple(place[column.name] for column in encoding.keys),
        places={field: place[column.name] for field, column in encoding.fields.items()},
        made=(place["made_by"], place["made_seq"]),
    )
