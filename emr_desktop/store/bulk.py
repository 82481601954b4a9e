"""Many new rows at once: one statement in SQLite, one COPY in PostgreSQL. Values are given in the journal's form.

Rows of one table are written in a few shapes: the same fields, with values of the same kinds. What has to be done with
a row is worked out once for its shape, so that a row costs no step for each of its values.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError, IntegrityError

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import RowOp, Version
from emr_desktop.store.bulk_values import Form, for_copy, for_sqlite
from emr_desktop.store.schema import empty_value, encodings

Values = Sequence[Any]
_MOST_SHAPES = 1000
"""Of one table. Nobody writes in so many but who wants to fill the memory."""


class Doubled(Exception):
    """A row of this key is there already: nothing of the whole statement was kept."""


def insert_plain(connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[Values]) -> None:
    """Insert rows whose columns are in the order of the table. Raises IntegrityError for one that is there already."""
    plan = _plan_of(table, names, connection.dialect.name)
    _insert(connection, plan, [plan.stored(row) for row in rows])


def insert_new(connection: Connection, number: int, made: Sequence[tuple[RowOp, Version]]) -> None:
    """Insert rows of a travelling table out of the operations that made them.

    In SQLite rows that are there already stay as they are. In PostgreSQL one of them raises Doubled.
    """
    dialect = connection.dialect.name
    travelling = _travelling(number, dialect)
    plan = _plan_of(travelling.table, travelling.names, dialect, dialect == "sqlite")
    rows = [travelling.values(op, version) for op, version in made]
    if dialect != "postgresql":
        _insert(connection, plan, rows)
        return
    try:
        with connection.begin_nested():
            _insert(connection, plan, rows)
    except IntegrityError as error:
        if getattr(error.orig, "sqlstate", "") != "23505":
            raise
        raise Doubled from error


@dataclass(frozen=True, slots=True)
class _Plan:
    statement: str
    forms: tuple[Form, ...]
    shapes: dict[tuple[type, ...], list[tuple[int, Callable[[Any], Any]]]] = field(default_factory=dict)

    def stored(self, row: Values) -> Values:
        """The row as it is kept."""
        kinds = tuple(map(type, row))
        converts = self.shapes.get(kinds)
        if converts is None:
            converts = _remembered(self.shapes, kinds, _converts(self.forms, kinds))
        if not converts:
            return row
        found = list(row)
        for at, convert in converts:
            found[at] = convert(found[at])
        return tuple(found)


@cache
def _plan_of(table: Table, names: tuple[str, ...], dialect: str, missing: bool = False) -> _Plan:
    forms = tuple(_form(table.c[name], dialect) for name in names)
    if dialect == "postgresql":
        listed = ", ".join(f'"{name}"' for name in names)
        return _Plan(f'COPY "{table.name}" ({listed}) FROM STDIN (FORMAT BINARY)', forms)
    adding = sqlite.insert(table)
    adding = adding.on_conflict_do_nothing() if missing else adding
    return _Plan(str(adding.compile(dialect=sqlite.dialect(paramstyle="qmark"), column_keys=list(names))), forms)


def _form(column: Any, dialect: str) -> Form:
    return for_copy(column.type) if dialect == "postgresql" else for_sqlite(column.type)


def _converts(forms: Sequence[Form], kinds: Sequence[type]) -> list[tuple[int, Callable[[Any], Any]]]:
    """What has to be done with values of these kinds. Raises TypeError for a kind that a column does not take."""
    found = []
    for at, (form, kind) in enumerate(zip(forms, kinds, strict=True)):
        if kind is type(None):
            continue
        if form.kind is not None and form.kind is not kind:
            raise TypeError(f"{form.kind.__name__} expected")
        if form.convert is not None:
            found.append((at, form.convert))
    return found


def _remembered(shapes: dict[Any, Any], key: object, shape: Any) -> Any:
    if len(shapes) >= _MOST_SHAPES:
        shapes.clear()
    shapes[key] = shape
    return shape


def _insert(connection: Connection, plan: _Plan, rows: Sequence[Values]) -> None:
    if connection.dialect.name != "postgresql":
        connection.exec_driver_sql(plan.statement, rows)
        return
    raw: Any = connection.connection.driver_connection
    try:
        with raw.cursor() as cursor, cursor.copy(plan.statement) as copy:
            copy.set_types([form.copied_as for form in plan.forms])
            for row in rows:
                copy.write_row(row)
    except connection.dialect.loaded_dbapi.Error as error:
        raise DBAPIError.instance(plan.statement, None, error, Exception, hide_parameters=True) from error


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the values of a row come from: key and fields of its operation, its version, what nobody has written."""

    converts: list[tuple[int, Callable[[Any], Any]]]
    unwritten: tuple[Any, ...]
    pick: Callable[[Values], Values]


@dataclass(frozen=True, slots=True)
class _Travelling:
    """How an operation becomes a row: made once for each table."""

    table: Table
    names: tuple[str, ...]
    keys: tuple[str, ...]
    fields: dict[int, str]
    empty: tuple[Wire, ...]
    """A row nobody has written into."""
    forms: dict[str, Form]
    shapes: dict[tuple[tuple[int, ...], tuple[type, ...]], _Shape] = field(default_factory=dict)

    def values(self, op: RowOp, version: Version) -> Values:
        written = [*op.key, *op.fields.values()]
        named = (tuple(op.fields), tuple(map(type, written)))
        shape = self.shapes.get(named)
        if shape is None:
            shape = _remembered(self.shapes, named, self._shape(len(op.key), *named))
        for at, convert in shape.converts:
            written[at] = convert(written[at])
        return shape.pick((*written, *version, *shape.unwritten))

    def _shape(self, keys: int, numbers: tuple[int, ...], kinds: tuple[type, ...]) -> _Shape:
        if keys != len(self.keys):
            raise ValueError("a key of another length")
        # A later program may know more fields.
        sources = [*self.keys, *(self.fields.get(number, "") for number in numbers)]
        forms = [self.forms.get(name, _ANY) for name in sources]
        sources += ["made_by", "made_seq"]
        unwritten: list[Any] = []
        places = []
        for name, empty in zip(self.names, self.empty, strict=True):
            if name in sources:
                places.append(sources.index(name))
            else:
                places.append(len(sources) + len(unwritten))
                convert = self.forms[name].convert
                unwritten.append(empty if empty is None or convert is None else convert(empty))
        return _Shape(_converts(forms, kinds), tuple(unwritten), itemgetter(*places))


_ANY = Form(None)


@cache
def _travelling(number: int, dialect: str) -> _Travelling:
    encoding = encodings()[number]
    columns = list(encoding.table.columns)
    written = {column.name for column in encoding.fields.values()}
    return _Travelling(
        table=encoding.table,
        names=tuple(column.name for column in columns),
        keys=tuple(column.name for column in encoding.keys),
        fields={number: column.name for number, column in encoding.fields.items()},
        empty=tuple(empty_value(column) if column.name in written else None for column in columns),
        forms={column.name: _form(column, dialect) for column in columns},
    )
