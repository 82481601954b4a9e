"""Tables out of commits: how an arrived or replayed commit changes what people see."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Connection, Insert, Table, delete, func, select
from sqlalchemy.dialects import sqlite

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import BODY_SCHEMA, NO_BODY, Body, Envelope, OpKind, RowOp, Version
from emr_desktop.store import search
from emr_desktop.store.bulk import Doubled, insert_new
from emr_desktop.store.capture import projecting
from emr_desktop.store.journal import SET_ASIDE, JournalEntry
from emr_desktop.store.projection_rows import Change, await_row, change_row, changed_values, forget_waiting, present
from emr_desktop.store.schema import Encoding, empty_value, encodings
from emr_desktop.store.sync import Conflict, WaitingChange
from emr_desktop.store.sync_aside import anchors_of, in_order
from emr_desktop.store.types import Travels

_BATCH = 500


def rebuild(connection: Connection) -> int:
    """Empty every travelling table, replay the whole journal, index anew. Returns how many commits were replayed.

    Raises BrokenCommit when a body cannot be read.
    """
    count = 0
    with projecting(connection):
        for encoding in encodings().values():
            connection.execute(delete(encoding.table))
        for table in (Conflict, WaitingChange):
            connection.execute(delete(table))
        replay = Replay(connection)
        for page in journal_pages(connection):
            for row in page:
                replay.take(Envelope.decode(row.envelope), row.body)
            replay.write()
            count += len(page)
    search.rebuild_index(connection)
    return count


def journal_pages(connection: Connection) -> Iterator[Sequence[Any]]:
    """The journal in the order in which changes meet, some hundred commits at a time, so that memory is bounded.

    First in the order of the district, then what the district does not have yet, as it was done here.
    """
    journal = JournalEntry.__table__
    applied = select(journal).where(journal.c.action != SET_ASIDE)
    numbers = select(journal.c.position, journal.c.origin, journal.c.seq).where(journal.c.action != SET_ASIDE)
    aside = anchors_of(connection, connection.execute(numbers.where(journal.c.serial.is_(None))))
    ordered = applied.where(journal.c.serial.is_not(None)).order_by(journal.c.serial).limit(_BATCH)
    serial = -1
    while page := connection.execute(ordered.where(journal.c.serial > serial)).all():
        between = [at for at, anchor in aside.items() if serial < anchor <= page[-1].serial]
        held = connection.execute(applied.where(journal.c.position.in_(between))).all() if between else ()
        yield in_order(connection, [*page, *held]) if held else page
        serial = page[-1].serial
    # Said so that no index fits: with that of the serials each page would read all the rest of the journal.
    unplaced = func.coalesce(journal.c.serial, -1) == -1
    own = applied.where(unplaced, journal.c.position.not_in(aside)).order_by(journal.c.position).limit(_BATCH)
    position = -1
    while page := connection.execute(own.where(journal.c.position > position)).all():
        yield page
        position = page[-1].position


class Replay:
    """Applies commits one after another to an open transaction.

    Rows wait to be inserted together until `write`, by table: one statement for many is several times as fast.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._new: dict[int, dict[tuple[Wire, ...], tuple[RowOp, Version]]] = defaultdict(dict)
        """Made by these operations, and nobody has changed them since."""
        self._changed: dict[int, dict[tuple[Wire, ...], dict[str, Any]]] = defaultdict(dict)
        """Made and changed while they waited."""
        self._merged: dict[tuple[int, tuple[Wire, ...]], list[Change]] = defaultdict(list)
        """With these changes."""
        self._early: dict[tuple[int, tuple[Wire, ...]], list[tuple[RowOp, Version, UUID | None]]] = defaultdict(list)
        """Changes that came before their row: a restored server may have given them the lower place."""

    def take(self, envelope: Envelope, body: bytes) -> None:
        """Apply a whole commit; that of a later program is kept and not read. Raises BrokenCommit for damage."""
        if envelope.body_schema > BODY_SCHEMA or body == NO_BODY:
            return
        ops = Body.decode(body, envelope.body_schema).ops
        self.apply(Version(envelope.origin.key, envelope.seq), ops, envelope.patient)

    def apply(self, version: Version, ops: Iterable[RowOp], patient: UUID | None) -> None:
        """Apply operations of one commit, rows that are made before rows that are changed."""
        changes = []
        known, insert = encodings(), OpKind.INSERT
        for op in ops:
            if op.table not in known:
                continue  # a table of a later program
            if op.kind is insert:
                self._insert(op, version)
            else:
                changes.append(op)
        for op in changes:
            self._change(op, version, patient)

    def write(self) -> None:
        """Insert the rows that wait."""
        for number in sorted(self._new.keys() | self._changed.keys()):
            if made := list(self._new[number].values()):
                self._insert_new(number, made)
            if self._changed[number]:
                self._insert_changed(encodings()[number], self._changed[number])
        self._new.clear()
        self._changed.clear()
        self._merged.clear()

    def _insert_changed(self, encoding: Encoding, rows: dict[tuple[Wire, ...], dict[str, Any]]) -> None:
        """A row that is there already was made by a clone's twin of the commit: the changes meet on that one."""
        there = present(self._connection, encoding, list(rows))
        if new := [row for key, row in rows.items() if key not in there]:
            self._connection.execute(insert_missing(self._connection, encoding.table), new)
        for key in there:
            for change in self._merged[encoding.number, key]:
                change_row(self._connection, encoding, change)

    def _insert_new(self, number: int, made: list[tuple[RowOp, Version]]) -> None:
        try:
            insert_new(self._connection, number, made)
        except Doubled:
            rows = [_row(op, version) for op, version in made]
            self._connection.execute(insert_missing(self._connection, encodings()[number].table), rows)

    def _insert(self, op: RowOp, version: Version) -> None:
        new, key = self._new[op.table], op.key
        if key in new or (self._changed and key in self._changed[op.table]):
            return  # made twice: a cloned computer told again what the first had told already
        new[key] = op, version
        if self._early and (op.table, key) in self._early:
            forget_waiting(self._connection, op.table, op.key)
            for change in self._early.pop((op.table, op.key)):
                self._change(*change)

    def _change(self, op: RowOp, version: Version, patient: UUID | None) -> None:
        encoding = encodings()[op.table]
        if op.key in self._new[op.table]:
            self._changed[op.table][op.key] = _row(*self._new[op.table].pop(op.key))
        waiting = self._changed[op.table].get(op.key)
        if waiting is not None:
            changes = changed_values(encoding, waiting, op, version)
            if changes is not None:
                waiting.update(changes)
                self._merged[op.table, op.key].append(Change(op, version, patient))
                return
            self.write()
        if not change_row(self._connection, encoding, Change(op, version, patient)):
            await_row(self._connection, op)
            self._early[op.table, op.key].append((op, version, patient))


def insert_missing(connection: Connection, table: Table) -> Insert:
    """An insert that leaves rows alone which are there already."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # on the district's server only: a clinic's program goes without

        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


def _row(op: RowOp, version: Version) -> dict[str, Any]:
    row: dict[str, Any] = {"made_by": version.origin, "made_seq": version.seq, "versions": None}
    encoding = encodings()[op.table]
    for column, wire in zip(encoding.keys, op.key, strict=True):
        row[column.name] = encoding.value(column, wire)
    row |= _unwritten(op.table)
    readers = _readers(op.table)
    for number, wire in op.fields.items():
        if number in readers:  # a later program may know more fields
            name, from_wire = readers[number]
            row[name] = None if wire is None else from_wire(wire)
    return row


@cache
def _unwritten(table: int) -> dict[str, Any]:
    return {column.name: empty_value(column) for column in encodings()[table].fields.values()}


@cache
def _readers(table: int) -> dict[int, tuple[str, Callable[[Wire], Any]]]:
    """By number of the field: its column, and what makes its value. `Encoding.value` half a million times is slow."""
    fields = encodings()[table].fields
    return {number: (column.name, cast("Travels", column.type).from_wire) for number, column in fields.items()}
