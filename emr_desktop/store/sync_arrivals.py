"""Commits of others, taken into this store: the journal, the tables and the search index, in one transaction.

Changes meet in the order of the district. What was done here and has no place in that order yet comes after it: where
a change arrives that such work has touched, the row is made anew from the journal.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, select, update

from emr_desktop.journal.codec import Wire, encode
from emr_desktop.journal.commit import Body, BrokenCommit, Commit, Envelope, OpKind, RowOp, Version
from emr_desktop.store.bulk import insert_plain
from emr_desktop.store.capture import projecting
from emr_desktop.store.journal import SET_ASIDE, UNREAD, JournalEntry
from emr_desktop.store.projection import Replay
from emr_desktop.store.projection_rows import Key, forget_conflicts, forget_waiting, key_is
from emr_desktop.store.schema import Kind, encodings
from emr_desktop.store.sync import WaitingChange
from emr_desktop.store.sync_aside import in_order, told_aside
from emr_desktop.store.sync_order import Order

_JOURNAL = JournalEntry.__table__


@dataclass(frozen=True)
class Arrival:
    """A commit whose signature was proven, and its place in the order of the district; None from before it has one."""

    commit: Commit
    envelope: Envelope
    serial: int | None
    body: Body | None = None
    """What it did; None when this program cannot read it."""

    @classmethod
    def of(cls, commit: Commit, envelope: Envelope, serial: int | None) -> "Arrival":
        """The commit with what it did."""
        return cls(commit, envelope, serial, body_of(envelope, commit.body))

    @cached_property
    def version(self) -> Version:
        return Version(self.envelope.origin.key, self.envelope.seq)


@dataclass(frozen=True, slots=True)
class Placed:
    """The district gives a commit that is here already its place in the order."""

    origin: bytes
    seq: int
    serial: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a frame."""

    new: tuple[Arrival, ...]
    ops: tuple[RowOp, ...]
    """For whoever keeps an index of the rows."""
    placed: tuple[bytes, ...]
    """Hashes of the commits that have their place in the order from now on."""
    missing: tuple[Version, ...]
    """Places for commits that are not here: this store has lost some of its own."""


def take_arrivals(connection: Connection, arrivals: Sequence[Arrival], placed: Sequence[Placed] = ()) -> Taken:
    """Keep and apply what is not here yet. The caller owns the transaction."""
    here = _already_here(connection, arrivals)
    new = [each for each in arrivals if each.version not in here]
    order = Order(connection, [(each.envelope.patient, each.serial) for each in new])
    known = [
        Placed(each.version.origin, each.version.seq, each.serial)
        for each in arrivals
        if each.serial is not None and each.version in here
    ]
    hashes, missing = _place(connection, [*placed, *known], order)
    if new:
        file_arrivals(connection, new)
    ops = _apply(connection, new, order)
    hashes += [each.commit.hash for each in new if each.serial is not None]
    return Taken(tuple(new), tuple(ops), tuple(hashes), tuple(missing))


def file_only(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    """Keep commits without applying or reading them: what they say may be the very trouble."""
    file_arrivals(connection, [replace(arrival, body=Body(SET_ASIDE, ())) for arrival in arrivals])


def file_arrivals(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    """Put commits into the journal, as they are."""
    insert_plain(connection, JournalEntry.__table__, _NAMES, [_row(each) for each in arrivals])  # type: ignore[arg-type]


def _place(connection: Connection, placed: Sequence[Placed], order: Order) -> tuple[list[bytes], list[Version]]:
    hashes: list[bytes] = []
    missing: list[Version] = []
    here = _rows_of(connection, placed)
    changed: list[dict[str, Any]] = []
    aside = told_aside(connection) if placed else frozenset()
    for each in placed:
        row = here.get(Version(each.origin, each.seq))
        if row is None:
            missing.append(Version(each.origin, each.seq))
            continue
        if row.serial == each.serial:
            continue
        if row.serial is None:
            hashes.append(row.hash)
        changed.append({"at": row.position, "to": each.serial})
        if order.is_past(each.serial) or (each.origin, each.seq) in aside:
            order.late |= _merged_rows(connection, row.position)
        order.forward(each.serial)
    if changed:
        place = update(JournalEntry.__table__)  # type: ignore[arg-type]  # it is a table
        place = place.where(_JOURNAL.c.position == bindparam("at")).values(serial=bindparam("to"))
        connection.execute(place, changed)
    return hashes, missing


def _rows_of(connection: Connection, placed: Sequence[Placed]) -> dict[Version, Any]:
    by_origin: dict[bytes, list[int]] = {}
    for each in placed:
        by_origin.setdefault(each.origin, []).append(each.seq)
    found: dict[Version, Any] = {}
    for origin, numbers in by_origin.items():
        query = select(_JOURNAL.c.position, _JOURNAL.c.seq, _JOURNAL.c.serial, _JOURNAL.c.hash).where(
            _JOURNAL.c.origin == origin, _JOURNAL.c.seq.between(min(numbers), max(numbers))
        )
        found |= {Version(origin, row.seq): row for row in connection.execute(query)}
    return found


def _merged_rows(connection: Connection, position: int) -> dict[tuple[int, Key], UUID | None]:
    """Rows that a commit has changed, for which its place decides."""
    row = connection.execute(
        select(_JOURNAL.c.patient_id, _JOURNAL.c.envelope, _JOURNAL.c.body).where(_JOURNAL.c.position == position)
    ).one()
    body = body_of(Envelope.decode(row.envelope), row.body)
    ops = [op for op in body.ops if _merges(op) or _is_made(connection, op)] if body else []
    return {(op.table, op.key): row.patient_id for op in ops if not _is_of_another(connection, op, row.patient_id)}


def _is_of_another(connection: Connection, op: RowOp, patient: UUID | None) -> bool:
    """Whether the row was made by a commit about somebody else: one that was held aside may have written anywhere."""
    encoding = encodings()[op.table]
    made = (_JOURNAL.c.origin == encoding.table.c.made_by) & (_JOURNAL.c.seq == encoding.table.c.made_seq)
    query = select(_JOURNAL.c.patient_id).select_from(encoding.table).join(_JOURNAL, made)
    found = connection.execute(query.where(*key_is(encoding, op.key))).first()
    return found is not None and found.patient_id != patient


def _already_here(connection: Connection, arrivals: Sequence[Arrival]) -> set[Version]:
    by_origin: dict[bytes, list[int]] = {}
    for each in arrivals:
        by_origin.setdefault(each.version.origin, []).append(each.version.seq)
    found: set[Version] = set()
    for origin, numbers in by_origin.items():
        query = select(_JOURNAL.c.seq).where(
            _JOURNAL.c.origin == origin, _JOURNAL.c.seq.between(min(numbers), max(numbers))
        )
        found |= {Version(origin, seq) for seq in connection.scalars(query)}
    return found


def _apply(connection: Connection, new: Sequence[Arrival], order: Order) -> list[RowOp]:
    replay = Replay(connection)
    applied: list[RowOp] = []
    with projecting(connection):
        for arrival in new:
            if arrival.body is None:
                continue
            patient = arrival.envelope.patient
            now = arrival.body.ops
            if order.late or order.is_late(patient, arrival.serial):
                now = _in_time(connection, arrival, now, order)
            order.applied(patient, arrival.serial)
            replay.apply(arrival.version, now, patient)
            applied += arrival.body.ops
        replay.write()
        late = order.late | _awaited(connection, new)
        for (table, key), patient in late.items():
            remake_row(connection, table, key, patient)
    return applied + [RowOp(table, OpKind.UPDATE, key, {}, {}) for table, key in late]


def _in_time(connection: Connection, arrival: Arrival, ops: Sequence[RowOp], order: Order) -> tuple[RowOp, ...]:
    """What can be applied on top of what is there; rows of the rest are noted, to be made anew."""
    patient = arrival.envelope.patient
    now = []
    for op in ops:
        if (op.table, op.key) in order.late:
            continue
        if order.is_late(patient, arrival.serial) and (_merges(op) or _is_made(connection, op)):
            order.late[op.table, op.key] = patient
        else:
            now.append(op)
    return tuple(now)


def _awaited(connection: Connection, new: Sequence[Arrival]) -> dict[tuple[int, Key], UUID | None]:
    """Rows that have arrived after changes of theirs."""
    waiting = {(row.table_number, row.row_key) for row in connection.execute(select(WaitingChange.__table__))}
    if not waiting:
        return {}
    found: dict[tuple[int, Key], UUID | None] = {}
    for arrival in new:
        for op in arrival.body.ops if arrival.body else ():
            if op.kind is OpKind.INSERT and (op.table, encode(list(op.key))) in waiting:
                found[op.table, op.key] = arrival.envelope.patient
    for table, key in found:
        forget_waiting(connection, table, key)
    return found


def remake_row(connection: Connection, table: int, key: Key, patient: UUID | None) -> None:
    """Make one row anew from all commits about its patient, in the order in which changes meet."""
    encoding = encodings()[table]
    connection.execute(delete(encoding.table).where(*key_is(encoding, key)))
    forget_conflicts(connection, table, key)
    replay = Replay(connection)
    about = _JOURNAL.c.patient_id == patient if patient else _JOURNAL.c.patient_id.is_(None)
    place = _JOURNAL.c.position, _JOURNAL.c.origin, _JOURNAL.c.seq, _JOURNAL.c.serial
    query = select(*place, _JOURNAL.c.envelope, _JOURNAL.c.body).where(about, _JOURNAL.c.action != SET_ASIDE)
    for row in in_order(connection, connection.execute(query).all()):
        envelope = Envelope.decode(row.envelope)
        body = body_of(envelope, row.body)
        ops = [op for op in body.ops if op.table == table and op.key == key] if body else []
        replay.apply(Version(envelope.origin.key, envelope.seq), ops, patient)
    replay.write()


def _merges(op: RowOp) -> bool:
    encoding = encodings().get(op.table)
    return encoding is not None and encoding.kind is not Kind.FACT and op.kind is OpKind.UPDATE


def _is_made(connection: Connection, op: RowOp) -> bool:
    """Whether a row that a commit makes is there: a clone was told to make it too, and the first in the order has."""
    encoding = encodings().get(op.table)
    if encoding is None or op.kind is not OpKind.INSERT:
        return False
    query = select(encoding.table.c.made_seq).where(*key_is(encoding, op.key))
    return connection.execute(query).first() is not None


def body_of(envelope: Envelope, data: bytes) -> Body | None:
    """What a commit did; None when this program cannot read it."""
    try:
        return Body.decode(data, envelope.body_schema)
    except BrokenCommit:
        return None  # of a later program: kept and passed on, not read


_NAMES = (
    "origin", "seq", "hash", "envelope", "signature", "body",
    "action", "patient_id", "author_id", "recorded_at", "serial",
)  # fmt: skip


def _row(arrival: Arrival) -> tuple[Wire, ...]:
    envelope, commit = arrival.envelope, arrival.commit
    return (
        envelope.origin.key, envelope.seq, commit.hash, commit.envelope, commit.signature, commit.body,
        arrival.body.action if arrival.body else UNREAD,
        envelope.patient.bytes if envelope.patient else None,
        envelope.author.bytes, envelope.recorded_at, arrival.serial,
    )  # fmt: skip
