"""Commits that were lost come back, and a place in the order is given up: the rows they made are made anew."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from emr_desktop.journal.commit import Envelope, OpKind, RowOp, Version
from emr_desktop.store.capture import projecting
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.projection_rows import Key
from emr_desktop.store.schema import Kind, encodings
from emr_desktop.store.sync_arrivals import Arrival, Taken, body_of, remake_row, take_arrivals

_JOURNAL = JournalEntry.__table__
Rows = dict[tuple[int, Key], UUID | None]


def take_back(connection: Connection, arrivals: Sequence[Arrival]) -> Taken:
    """Keep and apply commits that are missing among others which came after them. The caller owns the transaction."""
    taken = take_arrivals(connection, arrivals)
    rows: Rows = {}
    for arrival in taken.new:
        rows |= rows_of(arrival.envelope, arrival.commit.body)
    remake(connection, rows)
    return taken


def rows_of(envelope: Envelope, body: bytes, *, facts: bool = False) -> Rows:
    """The rows of a commit that other commits may have changed; with its facts, which nothing changes, on demand."""
    found = body_of(envelope, body)
    return {(op.table, op.key): envelope.patient for op in found.ops if facts or _changes(op)} if found else {}


def remake(connection: Connection, rows: Rows) -> list[RowOp]:
    """Make rows anew from the journal. Returns them for whoever keeps an index of the rows."""
    with projecting(connection):
        for (table, key), patient in rows.items():
            remake_row(connection, table, key, patient)
    return [RowOp(table, OpKind.UPDATE, key, {}, {}) for table, key in rows]


def give_up_places(connection: Connection, versions: Iterable[Version]) -> list[RowOp]:
    """Commits that the district does not count here: kept, and from now on without a place in its order."""
    rows: Rows = {}
    for row in entries(connection, versions):
        connection.execute(update(JournalEntry).where(_JOURNAL.c.position == row.position).values(serial=None))
        rows |= rows_of(Envelope.decode(row.envelope), row.body, facts=True)
    return remake(connection, rows)


def entries(connection: Connection, versions: Iterable[Version]) -> list[Any]:
    """The journal's rows of these commits, as far as they are here, by origin and number."""
    by_origin: dict[bytes, list[int]] = {}
    for version in versions:
        by_origin.setdefault(version.origin, []).append(version.seq)
    if not by_origin:
        return []
    chosen = [and_(_JOURNAL.c.origin == origin, _numbered(seqs)) for origin, seqs in by_origin.items()]
    query = select(_JOURNAL).where(or_(*chosen)).order_by(_JOURNAL.c.origin, _JOURNAL.c.seq)
    return list(connection.execute(query))


def _numbered(seqs: list[int]) -> ColumnElement[bool]:
    first, last = min(seqs), max(seqs)
    if len(set(seqs)) == last - first + 1:  # mostly a run: to name each of thousands takes longer than to find them
        return _JOURNAL.c.seq.between(first, last)
    return _JOURNAL.c.seq.in_(seqs)


def _changes(op: RowOp) -> bool:
    encoding = encodings().get(op.table)
    return encoding is not None and encoding.kind is not Kind.FACT
