"""A commit that the server has held and lost comes back from a clinic that still holds it."""

from datetime import datetime
from enum import Enum, auto
from uuid import UUID

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DataError, IntegrityError

from emr_desktop.journal.commit import NO_COMMIT, Envelope
from emr_desktop.server.grants import end_grants, lock_scope
from emr_desktop.server.live import put_back
from emr_desktop.server.push import Held, held_of, lock_patients, merging_patients, set_aside, settle
from emr_desktop.server.rules import Judgement, judge
from emr_desktop.server.scope import scopes_of
from emr_desktop.server.tables import Quarantined, Stream
from emr_desktop.server.vouching import Brought, take_brought
from emr_desktop.store.capture import projecting
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync_arrivals import Arrival, file_only
from emr_desktop.store.sync_repair import take_back
from emr_desktop.sync.runs import Proven

_JOURNAL = JournalEntry.__table__


class Fit(Enum):
    """How a commit fits where the server has lost one."""

    NOT = auto()
    UNNAMED = auto()
    """The place is empty, and what would name the commit is lost too."""
    NAMED = auto()
    """What is held names this very commit: it is the one that was lost."""


def refill(connection: Connection, found: Brought, place: int, now: datetime, *, judged: bool) -> bool | None:
    """Put a commit back under the place that the clinic knows. The caller owns the transaction.

    True when it was lost and is here again. What is named by the one after it was judged when it first came. Of the
    rest nobody knows whether it ever came: it is judged as if it came now, or, when not `judged`, left out for the
    moment (None), because the one after it may come in the same request.
    """
    envelope = found.proven.envelope
    held = held_of(connection, envelope.origin.key, lock=True)
    if envelope.seq > held.acked:
        before = held.acked
        taken = take_brought(connection, found, now)
        return taken and held_of(connection, envelope.origin.key).acked > before
    fit = _fit(connection, found.proven, held)
    if fit is Fit.NOT:
        return False
    if fit is Fit.UNNAMED and not judged:
        return None
    arrival = Arrival.of(found.proven.commit, envelope, _free_place(connection, place))
    read = [(envelope, arrival.body)]
    lock_scope(connection, read)
    lock_patients(connection, {envelope.patient, *merging_patients(read)})
    judgement = Judgement([None])
    if fit is Fit.UNNAMED:
        judgement = judge(connection, found.maker, read, vouched=found.vouched)
    _put_in(connection, arrival, judgement.reasons[0], now)
    if fit is Fit.UNNAMED and judgement.reasons == [None]:
        end_grants(connection, settle(connection, found.maker, read), judgement.late)
    return True


def _put_in(connection: Connection, arrival: Arrival, reason: str | None, now: datetime) -> None:
    """Keep the commit; merge it and give it to all whom it concerns, unless there is a reason not to."""
    origin, seq = arrival.version
    kept_aside = select(Quarantined.seq).where(Quarantined.origin == origin, Quarantined.seq == seq)
    if connection.scalar(kept_aside) is not None:
        file_only(connection, [arrival])
    elif reason or not _goes_in(connection, arrival):
        set_aside(connection, [(arrival, reason or "cannot_be_applied")], now)
    else:
        about = arrival.envelope.facility, arrival.envelope.patient
        for stream in sorted(streams_of(connection, about)):
            put_back(connection, stream, [(origin, seq)])


def streams_of(connection: Connection, about: tuple[UUID, UUID | None]) -> set[bytes]:
    """The streams that a commit belongs to: of the facility that made it, and of those where its patient is."""
    facility, patient = about
    found = set(connection.scalars(select(Stream.id).where(Stream.facility_id == facility)))
    return found | (scopes_of(connection, [patient]).get(patient, set()) if patient else set())


def _fit(connection: Connection, proven: Proven, held: Held) -> Fit:
    """Whether the place in the chain is empty, and what stands beside it says that this is the commit."""
    envelope, own_hash = proven.envelope, proven.commit.hash[:16]
    near = select(_JOURNAL.c.seq, _JOURNAL.c.hash, _JOURNAL.c.envelope).where(
        _JOURNAL.c.origin == envelope.origin.key, _JOURNAL.c.seq.between(envelope.seq - 1, envelope.seq + 1)
    )
    rows = {row.seq: row for row in connection.execute(near)}
    if envelope.seq in rows:
        return Fit.NOT
    before, after = rows.get(envelope.seq - 1), rows.get(envelope.seq + 1)
    expected = before.hash[:16] if before else NO_COMMIT if envelope.seq == 1 else envelope.prev_hash
    if envelope.prev_hash != expected:
        return Fit.NOT
    named = Envelope.decode(after.envelope).prev_hash if after else None
    if envelope.seq == held.acked:
        named = held.acked_hash
    return Fit.UNNAMED if named is None else Fit.NAMED if named == own_hash else Fit.NOT


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
