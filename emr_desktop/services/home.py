"""The queue of the day: expecting people, seeing them arrive, and being done with them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.queue import QueueState, queue_time
from emr_desktop.services.work import Work
from emr_desktop.store.admin import QueueEntry
from emr_desktop.store.patients import Patient

LONGEST_REASON = 200
_WAITING = tuple(state.value for state in QueueState if state.is_waiting)


@dataclass(frozen=True, slots=True)
class AddToQueue:
    """Expect somebody on a day. Without a time they come in the order in which they were added."""

    patient_id: UUID
    day: date | None = None
    """Today when left out."""
    time: str = ""
    reason: str = ""
    arrived: bool = False
    """A walk-in stands at the desk already."""


@dataclass(frozen=True, slots=True)
class MarkInQueue:
    """Somebody of the queue has come, or has left."""

    entry_id: UUID


@dataclass(frozen=True, slots=True)
class ChangeQueueEntry:
    """Another time or another reason."""

    entry_id: UUID
    time: str
    reason: str


def add_to_queue(work: Work, command: AddToQueue) -> UUID:
    """Put a patient on the list of a day.

    Raises RuleBroken: "already_in_queue", "queue_time_unclear", "queue_day_past"; NotFound("patient_not_found").
    """
    work.require(Permission.MANAGE_QUEUE)
    work.get(Patient, command.patient_id)
    day = command.day or work.clock.today()
    if day < work.clock.today():
        raise RuleBroken("queue_day_past")
    if _waiting(work, command.patient_id, day) is not None:
        raise RuleBroken("already_in_queue")
    work.about(command.patient_id)
    entry = QueueEntry(
        id=work.new_id(),
        facility_id=work.actor.facility_id,
        patient_id=command.patient_id,
        day=day,
        time=queue_time(command.time),
        reason=command.reason.strip()[:LONGEST_REASON],
        state=QueueState.ARRIVED if command.arrived else QueueState.EXPECTED,
    )
    work.add(entry)
    return entry.id


def mark_arrived(work: Work, command: MarkInQueue) -> None:
    """Somebody has come and waits. Raises RuleBroken("queue_entry_done")."""
    _mark(work, command, QueueState.ARRIVED)


def mark_expected(work: Work, command: MarkInQueue) -> None:
    """They have not come after all: takes back "arrived" and "away". Raises RuleBroken("queue_entry_done")."""
    _mark(work, command, QueueState.EXPECTED)


def mark_away(work: Work, command: MarkInQueue) -> None:
    """They left or never came. Raises RuleBroken("queue_entry_done")."""
    _mark(work, command, QueueState.AWAY)


def change_queue_entry(work: Work, command: ChangeQueueEntry) -> None:
    """Another time or reason. Raises RuleBroken: "queue_entry_done", "queue_time_unclear"."""
    entry = _open_entry(work, command.entry_id)
    entry.time = queue_time(command.time)
    entry.reason = command.reason.strip()[:LONGEST_REASON]


def finish_queue_entry(work: Work, patient_id: UUID, visit_id: UUID) -> None:
    """Part of signing a visit: whoever waited on its day has been seen. Does nothing for somebody not in the queue."""
    entry = _waiting(work, patient_id, work.occurred_at.astimezone().date())
    if entry is not None:
        entry.state = QueueState.DONE
        entry.visit_id = visit_id


def _mark(work: Work, command: MarkInQueue, state: QueueState) -> None:
    _open_entry(work, command.entry_id).state = state


def _open_entry(work: Work, entry_id: UUID) -> QueueEntry:
    work.require(Permission.MANAGE_QUEUE)
    entry = work.get(QueueEntry, entry_id)
    if entry.state == QueueState.DONE:
        raise RuleBroken("queue_entry_done")
    work.about(entry.patient_id)
    return entry


def _waiting(work: Work, patient_id: UUID, day: date) -> QueueEntry | None:
    """Their entry of the day that is not finished; somebody may come twice, but waits only once."""
    query = (
        select(QueueEntry)
        .where(
            QueueEntry.day == day,
            QueueEntry.patient_id == patient_id,
            QueueEntry.facility_id == work.actor.facility_id,
            QueueEntry.state.in_(_WAITING),
        )
        .order_by(QueueEntry.id)
    )
    return work.session.scalars(query).first()
