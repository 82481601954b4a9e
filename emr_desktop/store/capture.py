"""Turns what a use case did to travelling tables into row operations, while the session flushes.

Whoever writes a feature uses an ordinary SQLAlchemy session. This is the one place that watches it.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import WHOLE_ROW, OpKind, Origin, RowOp, Version
from emr_desktop.store.schema import Base, Encoding, Kind, Travelling, empty_value, encodings_by_name
from emr_desktop.store.versions import read_versions, write_versions

_WRITES = re.compile(
    r"^\s*(?:INSERT(?:\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|UPDATE(?:\s+OR\s+\w+)?|DELETE\s+FROM)\s+[\"\[`]?(\w+)", re.I
)
_MAY_WRITE = "emr_may_write_travelling"


class WrittenAroundCapture(Exception):
    """Somebody wrote a travelling table other than through a captured session: the journal would not know."""


class Capture:
    """Collects the row operations of one session's transaction."""

    def __init__(self, session: Session, origin: Origin, seq: int) -> None:
        self._session = session
        self._origin = origin.key
        self._seq = seq
        self._ops: dict[tuple[int, tuple[Wire, ...]], RowOp] = {}
        self.chosen: dict[tuple[int, tuple[Wire, ...]], dict[int, tuple[Version, ...]]] = {}
        """Fields about which somebody chooses between values, and the versions they have seen beside the shown one."""
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    def choose(self, row: Travelling, name: str, seen: Iterable[Version]) -> None:
        """Somebody chooses what a field says, and has seen these versions beside the shown one."""
        encoding = _encoding(row)
        number = encoding.numbers[name]
        self.chosen.setdefault((encoding.number, _key(row, encoding)), {})[number] = tuple(seen)
        flag_modified(row, name)  # the shown value may be the one that is chosen

    def ops(self) -> tuple[RowOp, ...]:
        """What was made and changed, parents first: by number of the table, then in the order it was done."""
        return tuple(sorted(self._ops.values(), key=lambda op: op.table))

    def _before_flush(self, session: Session, *_: object) -> None:
        for deleted in session.deleted:
            if isinstance(deleted, Travelling):
                raise WrittenAroundCapture(f"{type(deleted).__name__} travels: end it, never delete it")
        for row in session.new:
            if isinstance(row, Travelling):
                self._take_new(row)
        for row in session.dirty:
            if isinstance(row, Travelling) and session.is_modified(row):
                self._take_changed(row)
        session.connection().info[_MAY_WRITE] = True

    def _after_flush(self, session: Session, *_: object) -> None:
        session.connection().info[_MAY_WRITE] = False

    def _take_new(self, row: Travelling) -> None:
        encoding = _encoding(row)
        row.made_by, row.made_seq, row.versions = self._origin, self._seq, None
        _fill_defaults(row, encoding)
        key = _key(row, encoding)
        fields = {
            number: encoding.wire(column, getattr(row, column.name))
            for number, column in encoding.fields.items()
            if getattr(row, column.name) != empty_value(column)
        }
        self._ops[encoding.number, key] = RowOp(encoding.number, OpKind.INSERT, key, fields, {})

    def _take_changed(self, row: Travelling) -> None:
        encoding = _encoding(row)
        changed = _changed_fields(row, encoding)
        if not changed:
            return
        if encoding.kind is Kind.FACT:
            raise WrittenAroundCapture(f"{type(row).__name__} is a fact: add a row that corrects it")
        key = _key(row, encoding)
        before = self._ops.get((encoding.number, key))
        if before is not None and before.kind is OpKind.INSERT:
            self._ops[encoding.number, key] = RowOp(before.table, before.kind, key, {**before.fields, **changed}, {})
            return
        bases = self._seen(row, encoding, key, changed)
        if before is not None:
            changed = {**before.fields, **changed}
            bases = {**bases, **before.bases}
        known = read_versions(row.versions)
        row.versions = write_versions(known | dict.fromkeys(changed, Version(self._origin, self._seq)))
        self._ops[encoding.number, key] = RowOp(encoding.number, OpKind.UPDATE, key, changed, bases)

    def _seen(
        self, row: Travelling, encoding: Encoding, key: tuple[Wire, ...], changed: dict[int, Wire]
    ) -> dict[int, tuple[Version, ...]]:
        known, made = read_versions(row.versions), Version(row.made_by, row.made_seq)
        chosen = self.chosen.get((encoding.number, key), {})
        bases = {number: (known.get(number, made), *chosen.get(number, ())) for number in changed}
        if encoding.rule.ending or encoding.rule.together & changed.keys():
            shown = {known.get(number, made) for number in encoding.rule.guarded(encoding.fields)}
            bases[WHOLE_ROW] = tuple(sorted(shown, key=lambda version: (version.origin, version.seq)))
        return bases


def guard_travelling_tables(engine: Engine) -> None:
    """Refuse every statement that writes a travelling table without having been captured or projected."""
    travelling = {table.name for table in Base.metadata.tables.values() if table.info.get("number") is not None}

    def refuse(connection: Connection, _cursor: Any, statement: str, *_: object) -> None:
        written = _WRITES.match(statement)
        if written and written.group(1) in travelling and not connection.info.get(_MAY_WRITE):
            raise WrittenAroundCapture(f"{written.group(1)} travels: write it through Clinic.execute")

    event.listen(engine, "before_cursor_execute", refuse)


@contextmanager
def projecting(connection: Connection) -> Iterator[None]:
    """Allow writes to travelling tables while a commit is being applied."""
    info = connection.info  # asked for once: a connection that dies meanwhile has none, and would hide why
    before = info.get(_MAY_WRITE, False)
    info[_MAY_WRITE] = True
    try:
        yield
    finally:
        info[_MAY_WRITE] = before


def _encoding(row: Travelling) -> Encoding:
    return encodings_by_name()[type(row).__tablename__]  # type: ignore[attr-defined]  # the mixin has no table


def _key(row: Travelling, encoding: Encoding) -> tuple[Wire, ...]:
    return tuple(encoding.wire(column, getattr(row, column.name)) for column in encoding.keys)


def _fill_defaults(row: Travelling, encoding: Encoding) -> None:
    for column in encoding.fields.values():
        if getattr(row, column.name) is None and column.default is not None:
            setattr(row, column.name, column.default.arg)  # type: ignore[attr-defined]  # defaults here are plain values


def _changed_fields(row: Travelling, encoding: Encoding) -> dict[int, Wire]:
    attributes = inspect(row).attrs
    changed: dict[int, Wire] = {}
    for number, column in encoding.fields.items():
        history = attributes[column.name].history
        if history.has_changes() and list(history.added) != list(history.deleted):
            changed[number] = encoding.wire(column, history.added[0])
    return changed
