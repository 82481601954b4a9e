"""Commits that were set aside: the district's administrator releases one, or leaves it aside for good.

A release is one transaction: the commit is merged as if it had arrived now, takes its place at the end of the order,
and goes into the streams of those it concerns. Its bytes stay as they were signed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Select, delete, exists, func, select, text, true, update

from emr_desktop.domain.clock import in_ms
from emr_desktop.journal.commit import Commit, Envelope, OpKind
from emr_desktop.server.grants import Place, lock_scope
from emr_desktop.server.push import goes_in, held_of, lock_patients, merging_patients, take_effect
from emr_desktop.server.rules import judge
from emr_desktop.server.scope import scopes_of
from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility, Quarantined
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.sync_arrivals import Arrival, body_of

RELEASED, LEFT = "released", "left"
LONGEST_NOTE = 300
_MOST = 500
_TOLD = 20
"""Decisions in each reply: a clinic that syncs once a month sees the latest."""
_JOURNAL = JournalEntry.__table__


class NotReleased(Exception):
    """Why nothing was decided: a code for words.

    decided_already, not_aside, note_needed, cannot_be_read, earlier_first, patient_not_held, still_cannot_be_applied
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decides, and why. The clinic reads the note."""

    who: str
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A commit that breaks a rule, and what became of it."""

    facility: str
    device: str
    """Name of the computer."""
    origin: str
    """In hex digits."""
    seq: int
    reason: str
    at: datetime
    decision: str
    decided_at: datetime | None
    decided_by: str
    note: str

    @property
    def open(self) -> bool:
        """Whether somebody has to decide."""
        return not self.decision


def quarantine(connection: Connection) -> list[AsideRow]:
    """What waits for a decision first, then the latest."""
    aside = Quarantined.__table__.c
    order = (aside.decision != "", aside.at.desc(), aside.origin, aside.seq.desc())
    return [_row(row) for row in connection.execute(_with_names().order_by(*order).limit(_MOST))]


def aside_row(connection: Connection, origin: bytes, seq: int) -> AsideRow | None:
    """One of them."""
    row = connection.execute(_with_names().where(Quarantined.origin == origin, Quarantined.seq == seq)).first()
    return _row(row) if row else None


def open_numbers(connection: Connection, device: bytes, reason: str = "") -> list[tuple[bytes, int]]:
    """Everything of one computer that waits for a decision, or for this reason, in the order in which it was done."""
    query = (
        select(Quarantined.origin, Quarantined.seq)
        .where(func.substr(Quarantined.origin, 1, 8) == device, Quarantined.decision == "")
        .where((Quarantined.reason == reason) if reason else true())
        .order_by(Quarantined.at, Quarantined.origin, Quarantined.seq)
    )
    return [(row.origin, row.seq) for row in connection.execute(query)]


def release(connection: Connection, origin: bytes, seq: int, decision: Decision) -> None:
    """Merge a commit after all, and give it to everybody whom it concerns. The caller owns the transaction.

    Raises NotReleased; then nothing was changed.
    """
    row = _to_decide(connection, origin, seq)
    if row.reason == "body_unreadable":
        raise NotReleased("cannot_be_read")
    held_of(connection, origin, lock=True)  # as a push does: copies of the database are made between two of them
    arrival = _arrival(connection, origin, seq)
    read = [(arrival.envelope, arrival.body)]
    lock_scope(connection, read)
    lock_patients(connection, merging_patients(read))
    _check(connection, arrival)
    with connection.begin_nested() as step:
        connection.execute(delete(JournalEntry).where(_JOURNAL.c.origin == origin, _JOURNAL.c.seq == seq))
        if not goes_in(connection, [arrival]):
            step.rollback()
            raise NotReleased("still_cannot_be_applied")
    maker = _maker(connection, origin)
    _note(connection, origin, seq, RELEASED, decision)
    late = _strange(connection, arrival, maker.facility_id.bytes)
    take_effect(connection, maker, [arrival], late)


def release_revoked(connection: Connection, origin: bytes, seq: int, decision: Decision) -> bool:
    """Release what was set aside because its computer was revoked, if it breaks no other rule.

    False when it stays aside. The rule that it breaks is its reason from now on.
    """
    arrival = _arrival(connection, origin, seq)
    read = [(arrival.envelope, arrival.body)]
    (reason,) = judge(connection, _maker(connection, origin), read, vouched=True).reasons
    if reason is not None:
        here = (Quarantined.origin == origin, Quarantined.seq == seq, Quarantined.decision == "")
        connection.execute(update(Quarantined).where(*here).values(reason=reason))
        return False
    try:
        with connection.begin_nested():
            release(connection, origin, seq, decision)
    except NotReleased:
        return False
    return True


def release_all(engine: Engine, device: bytes, decision: Decision) -> int:
    """Release what waits because this computer was revoked, each in its own transaction. Returns how many stay aside.

    These say why not when they are decided one by one.
    """
    with engine.connect() as connection:
        wanted = open_numbers(connection, device, "device_revoked")
    left = 0
    for origin, seq in wanted:
        with engine.begin() as connection:
            left += not release_revoked(connection, origin, seq, decision)
    return left


def _strange(connection: Connection, arrival: Arrival, own: bytes) -> set[Place]:
    """Where the commit stands and its patient does not belong: the clinic that made it learns its place and no more."""
    patient = arrival.envelope.patient
    held = scopes_of(connection, [patient]).get(patient) if patient else None
    return {Place(patient, own)} if patient and held and own not in held else set()


def leave(connection: Connection, origin: bytes, seq: int, decision: Decision) -> None:
    """Leave a commit aside for good. Raises NotReleased."""
    if not decision.note.strip():
        raise NotReleased("note_needed")
    _to_decide(connection, origin, seq)
    _note(connection, origin, seq, LEFT, decision)


def decisions(connection: Connection, origin: bytes, told_ms: int) -> list[tuple[int, bool, int, str]]:
    """What the clinic is told of its commits: number, whether released, when in ms, why.

    Nothing when it knows the latest, made at `told_ms`.
    """
    query = select(Quarantined.__table__).where(Quarantined.origin == origin, Quarantined.decision != "")
    latest = query.order_by(Quarantined.decided_at.desc()).limit(_TOLD)
    rows = [(row.seq, row.decision == RELEASED, in_ms(row.decided_at), row.note) for row in connection.execute(latest)]
    return rows if rows and rows[0][2] > told_ms else []


def _with_names() -> Select[Any]:
    device = func.substr(Quarantined.origin, 1, 8)
    aside = Quarantined.__table__.c
    return (
        select(EnrolledFacility.name.label("facility"), EnrolledDevice.name.label("device"), *aside)
        .select_from(Quarantined)
        .outerjoin(EnrolledDevice, EnrolledDevice.device == device)
        .outerjoin(EnrolledFacility, EnrolledFacility.facility_id == EnrolledDevice.facility_id)
    )


def _maker(connection: Connection, origin: bytes) -> EnrolledDevice:
    query = select(EnrolledDevice.__table__).where(EnrolledDevice.device == origin[:8])
    return connection.execute(query).one()  # type: ignore[return-value]  # a row has the attributes of its class


def _to_decide(connection: Connection, origin: bytes, seq: int) -> Any:
    here = (Quarantined.origin == origin, Quarantined.seq == seq)
    row = connection.execute(select(Quarantined.__table__).where(*here).with_for_update()).first()
    if row is None:
        raise NotReleased("not_aside")
    if row.decision:
        raise NotReleased("decided_already")
    return row


def _arrival(connection: Connection, origin: bytes, seq: int) -> Arrival:
    row = connection.execute(select(_JOURNAL).where(_JOURNAL.c.origin == origin, _JOURNAL.c.seq == seq)).one()
    commit, envelope = Commit(row.envelope, row.signature, row.body), Envelope.decode(row.envelope)
    serial = connection.scalar(text("SELECT nextval('commit_serial')"))
    return Arrival(commit, envelope, serial, body_of(envelope, row.body))


def _check(connection: Connection, arrival: Arrival) -> None:
    """What a commit builds on has to be there. Raises NotReleased."""
    patient = arrival.envelope.patient
    if patient is None:
        return
    version = arrival.version
    earlier = (
        select(Quarantined.seq)
        .join(JournalEntry, (JournalEntry.origin == Quarantined.origin) & (JournalEntry.seq == Quarantined.seq))
        .where(Quarantined.origin == version.origin, Quarantined.seq < version.seq, Quarantined.decision == "")
        .where(JournalEntry.patient_id == patient)
    )
    if connection.execute(earlier.limit(1)).first() is not None:
        raise NotReleased("earlier_first")
    made = any(op.kind is OpKind.INSERT and op.key == (patient.bytes,) for op in _ops(arrival))
    if not made and not connection.scalar(select(exists().where(Patient.id == patient))):
        raise NotReleased("patient_not_held")


def _ops(arrival: Arrival) -> Sequence[Any]:
    return arrival.body.ops if arrival.body else ()


def _note(connection: Connection, origin: bytes, seq: int, what: str, decision: Decision) -> None:
    here = (Quarantined.origin == origin, Quarantined.seq == seq)
    connection.execute(
        update(Quarantined)
        .where(*here)
        .values(
            decision=what, decided_at=decision.at, decided_by=decision.who, note=decision.note.strip()[:LONGEST_NOTE]
        )
    )


def _row(row: Any) -> AsideRow:
    return AsideRow(
        row.facility or "", row.device or "", row.origin.hex(), row.seq, row.reason, row.at, row.decision,
        row.decided_at, row.decided_by, row.note,
    )  # fmt: skip
