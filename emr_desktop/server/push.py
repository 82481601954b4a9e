"""A run of commits comes in: one transaction, at the end of which it is held, merged and in every stream it concerns.

The server owns how far an origin is held. Exactly the next number with the right hash before it is taken; what is
held already is passed over, a gap is asked for again, other commits under used numbers are a fork.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert, select, text, update
from sqlalchemy.exc import DataError, IntegrityError

from emr_desktop.journal.commit import NO_COMMIT, Body, BrokenCommit, Commit, Envelope, OpKind, RowOp
from emr_desktop.journal.digest import digest
from emr_desktop.server.circles import amendments
from emr_desktop.server.grants import Place, end_grants, lock_scope, settle_grants, welcome
from emr_desktop.server.lookup import index_patients
from emr_desktop.server.rules import judge
from emr_desktop.server.scope import held_elsewhere
from emr_desktop.server.tables import EnrolledDevice, FeedEntry, OriginRow, Quarantined, Stream
from emr_desktop.store.bulk import insert_plain
from emr_desktop.store.capture import projecting
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.projection import insert_missing
from emr_desktop.store.schema import Kind, encodings, encodings_by_name
from emr_desktop.store.sync_arrivals import Arrival, body_of, file_only, take_arrivals
from emr_desktop.sync.protocol import Answer
from emr_desktop.sync.runs import ArrivedRun, Proven, prove_run

_JOURNAL = JournalEntry.__table__


@dataclass(frozen=True, slots=True)
class Held:
    """How far an origin is held."""

    acked: int
    acked_hash: bytes
    durable: int


def held_of(connection: Connection, origin: bytes, *, lock: bool = False) -> Held:
    """How far; nothing for an origin that is not known yet."""
    query = select(OriginRow.acked, OriginRow.acked_hash, OriginRow.durable).where(OriginRow.key == origin)
    if lock:
        connection.execute(
            insert_missing(connection, OriginRow.__table__),  # type: ignore[arg-type]  # it is a table
            {"key": origin, "acked": 0, "acked_hash": NO_COMMIT, "durable": 0},
        )
        query = query.with_for_update()
    row = connection.execute(query).first()
    return Held(*row) if row else Held(0, NO_COMMIT, 0)


def push(connection: Connection, device: EnrolledDevice, run: ArrivedRun, now: datetime) -> Answer:
    """Take a run. The caller owns the transaction, and commits it right after."""
    try:
        proven = prove_run(run, device.public_key)
    except BrokenCommit:
        return Answer.BROKEN
    return push_proven(connection, device, proven, now)


def push_proven(
    connection: Connection, device: EnrolledDevice, proven: Sequence[Proven], now: datetime, *, vouched: bool = False
) -> Answer:
    """Take commits of one origin that follow one another. `device` is the one that made them, whoever brings them.

    `vouched`: it is known that they were in force here before that computer was revoked.
    """
    origin = proven[0].envelope.origin.key
    held = held_of(connection, origin, lock=True)
    if proven[0].envelope.seq > held.acked + 1:
        return Answer.GAP
    known, new = _split(proven, held.acked)
    if _other_hash(connection, known) or (new and new[0].envelope.prev_hash != held.acked_hash):
        return Answer.FORK
    if not new:
        return Answer.TAKEN
    _take(connection, device, new, now, vouched=vouched)
    last = new[-1]
    connection.execute(
        update(OriginRow)
        .where(OriginRow.key == origin)
        .values(acked=last.envelope.seq, acked_hash=last.commit.hash[:16])
    )
    return Answer.TAKEN


def _split(proven: Sequence[Proven], acked: int) -> tuple[list[Proven], list[Proven]]:
    known = [each for each in proven if each.envelope.seq <= acked]
    return known, list(proven[len(known) :])


def _other_hash(connection: Connection, known: Sequence[Proven]) -> bool:
    if not known:
        return False
    last = known[-1]  # the chain names all before it
    stored = connection.scalar(
        select(_JOURNAL.c.hash).where(
            _JOURNAL.c.origin == last.envelope.origin.key, _JOURNAL.c.seq == last.envelope.seq
        )
    )
    return stored is not None and bool(stored != last.commit.hash)  # one that was lost here is no fork


def _take(
    connection: Connection, device: EnrolledDevice, new: Sequence[Proven], now: datetime, *, vouched: bool
) -> None:
    read = [(each.envelope, body_of(each.envelope, each.commit.body)) for each in new]
    lock_scope(connection, read)
    lock_patients(connection, merging_patients(read))
    serials = connection.scalars(
        text("SELECT nextval('commit_serial') FROM generate_series(1, :count)"), {"count": len(new)}
    ).all()
    arrivals = [
        Arrival(each.commit, each.envelope, serial, body)
        for each, (_, body), serial in zip(new, read, serials, strict=True)
    ]
    judgement = judge(connection, device, read, vouched=vouched)
    reasons = judgement.reasons
    _apply(connection, arrivals, reasons)
    judged = list(zip(arrivals, read, reasons, strict=True))
    set_aside(connection, [(arrival, reason) for arrival, _, reason in judged if reason is not None], now)
    take_effect(connection, device, [arrival for arrival, _, reason in judged if reason is None], judgement.late)


def take_effect(
    connection: Connection, device: EnrolledDevice, good: Sequence[Arrival], late: Iterable[Place] = ()
) -> None:
    """What follows from commits that break no rule and are merged: who holds whose record, and what goes to whom."""
    ended = settle(connection, device, [(arrival.envelope, arrival.body) for arrival in good])
    fan_out(connection, device.facility_id, [each.envelope for each in good], [each.commit for each in good])
    end_grants(connection, ended, late)


def settle(connection: Connection, device: EnrolledDevice, taken: Sequence[tuple[Envelope, Body | None]]) -> list[UUID]:
    """Who holds whose record after these commits. Returns the ids of the grants that have ended."""
    _note_homes(connection, device, taken)
    ended = settle_grants(connection, taken)
    index_patients(connection, (body for _, body in taken))
    return ended


def _apply(connection: Connection, arrivals: Sequence[Arrival], reasons: list[str | None]) -> None:
    """Merge what breaks no rule. What cannot be merged gets its reason here, and holds none of the others up."""
    allowed = [at for at, reason in enumerate(reasons) if reason is None]
    if goes_in(connection, [arrivals[at] for at in allowed]):
        return
    for at in allowed:
        if not goes_in(connection, [arrivals[at]]):
            reasons[at] = "cannot_be_applied"


def goes_in(connection: Connection, arrivals: Sequence[Arrival]) -> bool:
    """Keep and merge commits, all or none. False when they cannot be merged."""
    if not arrivals:
        return True
    try:
        with connection.begin_nested(), projecting(connection):
            take_arrivals(connection, arrivals)
    except (DataError, IntegrityError, ArithmeticError, LookupError, TypeError, ValueError):
        return False  # such as a sign that PostgreSQL cannot hold: signed by the clinic, so it is kept as it is
    return True


def merging_patients(read: Sequence[tuple[Envelope, Body | None]]) -> set[UUID | None]:
    """Whose changes meet others in these commits; two amendments at once could close a circle."""
    return {
        envelope.patient for envelope, body in read if body and (any(map(_changes, body.ops)) or amendments(body.ops))
    }


def _changes(op: RowOp) -> bool:
    if op.kind is not OpKind.UPDATE:
        return False
    encoding = encodings().get(op.table)
    return encoding is not None and encoding.kind is not Kind.FACT


def lock_patients(connection: Connection, patients: Iterable[UUID | None]) -> None:
    """Changes of one patient get their places in the order in which they are merged. Held until the commit."""
    keys = sorted({int.from_bytes((each.bytes if each else bytes(16))[-8:], "big", signed=True) for each in patients})
    if keys:  # all in one question, in ascending order: nobody waits for ever
        connection.execute(
            text("SELECT pg_advisory_xact_lock(key) FROM unnest(CAST(:keys AS bigint[])) key"), {"keys": keys}
        )


def set_aside(connection: Connection, found: Sequence[tuple[Arrival, str]], now: datetime) -> None:
    """Hold commits that break a rule: as they are, without a place in any stream."""
    if not found:
        return
    file_only(connection, [arrival for arrival, _ in found])
    rows = [
        {"origin": arrival.version.origin, "seq": arrival.version.seq, "reason": reason, "at": now}
        for arrival, reason in found
    ]
    connection.execute(insert(Quarantined), rows)


def _note_homes(connection: Connection, device: EnrolledDevice, good: Sequence[tuple[Envelope, Body | None]]) -> None:
    """A patient who is registered somewhere is in the scope of that clinic from the first commit on.

    Once: who holds the patient of another for a while does not become the home by registering them again.
    """
    patient_table = encodings_by_name()["patient"].number
    registered = {
        envelope.patient
        for envelope, body in good
        if envelope.patient and body
        for op in body.ops
        if op.table == patient_table and op.kind is OpKind.INSERT
    }
    if registered:
        stream = stream_of(connection, device.facility_id)
        note = text(
            "INSERT INTO scope (patient_id, stream, why) SELECT id, :stream, 'home'"
            " FROM unnest(CAST(:patients AS uuid[])) id"
            " WHERE NOT EXISTS (SELECT FROM scope there WHERE there.patient_id = id AND there.why = 'home')"
            " ON CONFLICT DO NOTHING"
        )
        connection.execute(note, {"patients": sorted(registered), "stream": stream})
        welcome(connection, registered, stream)


def stream_of(connection: Connection, facility: UUID) -> bytes:
    """The stream of a facility; made when it is first asked for."""
    found: bytes | None = connection.scalar(select(Stream.id).where(Stream.facility_id == facility))
    if found is None:
        row = {"id": facility.bytes, "facility_id": facility, "head": 0, "digest": bytes(32)}
        connection.execute(insert_missing(connection, Stream.__table__), row)  # type: ignore[arg-type]  # it is a table
        found = facility.bytes
    return found


def fan_out(connection: Connection, facility: UUID, envelopes: Sequence[Envelope], commits: Sequence[Commit]) -> None:
    """Put commits into every stream they concern: the last thing a transaction does."""
    if not commits:
        return
    own = stream_of(connection, facility)
    elsewhere = held_elsewhere(connection, {each.patient for each in envelopes if each.patient}, own)
    wanted = {own: list(zip(envelopes, commits, strict=True))}
    for envelope, commit in wanted[own] if elsewhere else ():
        for stream in elsewhere.get(envelope.patient, ()) if envelope.patient else ():
            wanted.setdefault(stream, []).append((envelope, commit))
    for stream in sorted(wanted):  # everybody locks in the same order, so nobody waits for ever
        append_to_stream(connection, stream, wanted[stream])


def append_to_stream(connection: Connection, stream: bytes, commits: Sequence[tuple[Envelope, Commit]]) -> None:
    """Give commits their positions. The stream's row stays locked until the transaction ends.

    So a position is never taken before the one below is there for all to see, and one that was rolled back is given
    again: dense, and in the order of commits.
    """
    row = connection.execute(select(Stream.head, Stream.digest).where(Stream.id == stream).with_for_update()).one()
    connection.execute(
        update(Stream)
        .where(Stream.id == stream)
        .values(head=row.head + len(commits), digest=digest((row.digest, *(commit.hash for _, commit in commits))))
    )
    entries = [
        (stream, row.head + at, envelope.origin.key, envelope.seq) for at, (envelope, _) in enumerate(commits, start=1)
    ]
    insert_plain(connection, FeedEntry.__table__, ("stream", "pos", "origin", "seq"), entries)  # type: ignore[arg-type]
