"""A commit that the server has held and lost comes back from a clinic that still holds it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DataError, IntegrityError

from emr_desktop.journal.commit import NO_COMMIT, Envelope
from emr_desktop.server.live import put_back
from emr_desktop.server.push import Held, held_of, lock_patients, push_proven, set_aside
from emr_desktop.server.scope import scopes_of
from emr_desktop.server.tables import EnrolledDevice, Quarantined, Stream
from emr_desktop.store.capture import projecting
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync_arrivals import Arrival, file_only
from emr_desktop.store.sync_repair import take_back
from emr_desktop.sync.protocol import Answer
from emr_desktop.sync.runs import Proven

_JOURNAL = JournalEntry.__table__


def refill(connection: Connection, maker: EnrolledDevice, proven: Proven, place: int, now: datetime) -> int:
    """Put a commit back under the place that the clinic knows. Returns 1 when it was lost and fits.

    It was judged when it first came, so it is not judged again. The caller owns the transaction.
    """
    envelope = proven.envelope
    held = held_of(connection, envelope.origin.key, lock=True)
    if envelope.seq > held.acked:
        before = held.acked
        taken = push_proven(connection, maker, [proven], now) is Answer.TAKEN
        return int(taken and held_of(connection, envelope.origin.key).acked > before)
    if not _fits(connection, proven, held):
        return 0
    lock_patients(connection, {envelope.patient})
    arrival = Arrival.of(proven.commit, envelope, _free_place(connection, place))
    origin, seq = envelope.origin.key, envelope.seq
    kept_aside = select(Quarantined.seq).where(Quarantined.origin == origin, Quarantined.seq == seq)
    if connection.scalar(kept_aside) is not None:
        file_only(connection, [arrival])
    elif not _goes_in(connection, arrival):
        set_aside(connection, [(arrival, "cannot_be_applied")], now)
    else:
        for stream in sorted(streams_of(connection, (envelope.facility, envelope.patient))):
            put_back(connection, stream, [(origin, seq)])
    return 1


def streams_of(connection: Connection, about: tuple[UUID, UUID | None]) -> set[bytes]:
    """The streams that a commit belongs to: of the facility that made it, and of those where its patient is."""
    facility, patient = about
    found = set(connection.scalars(select(Stream.id).where(Stream.facility_id == facility)))
    return found | (scopes_of(connection, [patient]).get(patient, set()) if patient else set())


def _fits(connection: Connection, proven: Proven, held: Held) -> bool:
    """Whether the place in the chain is empty, and the neighbours name this very commit."""
    envelope, own_hash = proven.envelope, proven.commit.hash[:16]
    near = select(_JOURNAL.c.seq, _JOURNAL.c.hash, _JOURNAL.c.envelope).where(
        _JOURNAL.c.origin == envelope.origin.key, _JOURNAL.c.seq.between(envelope.seq - 1, envelope.seq + 1)
    )
    rows = {row.seq: row for row in connection.execute(near)}
    if envelope.seq in rows:
        return False
    before, after = rows.get(envelope.seq - 1), rows.get(envelope.seq + 1)
    expected = before.hash[:16] if before else NO_COMMIT if envelope.seq == 1 else envelope.prev_hash
    if envelope.prev_hash != expected:
        return False
    if envelope.seq == held.acked:
        return own_hash == held.acked_hash
    return after is None or Envelope.decode(after.envelope).prev_hash == own_hash


def _free_place(connection: Connection, place: int) -> int:
    """The place that the clinic knows, unless it was never given or has been given to another."""
    last = connection.scalar(text("SELECT last_value FROM commit_serial")) or 0
    taken = connection.scalar(select(_JOURNAL.c.position).where(_JOURNAL.c.serial == place).limit(1))
    if taken is None and 0 < place <= last:
        return place
    return int(connection.scalar(select(func.nextval("commit_serial"))) or 0)


def _goes_in(connection: Connection, arrival: Arrival) -> bool:
    try:
        with connection.begin_nested(), projecting(connection):
            take_back(connection, [arrival])
    except (DataError, IntegrityError, ArithmeticError, LookupError, TypeError, ValueError):
        return False
    return True
