"""What the first screen of the day shows: the queue, what is left to do, and how safe the records are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.dates import DatePrecision, PartialDate
from emr_desktop.domain.patients import PersonNames, Sex
from emr_desktop.domain.queue import QueueState, place_now, same_names
from emr_desktop.queries.patients import names_of
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.sync import is_connected, waiting_count
from emr_desktop.store.admin import QueueEntry
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient

_LAST_OF_DAY = "99:99"
"""Sorts people without a time after those with one."""


@dataclass(frozen=True, slots=True)
class RecordSafety:
    """How many actions are kept here, and how many of them the district does not have yet; None without a district."""

    kept: int
    waiting: int | None


@dataclass(frozen=True, slots=True)
class TodayRow:
    """Somebody of the day's queue. `same_name` asks to check the birth date: another of the day is called so too."""

    id: UUID
    patient_id: UUID
    time: str
    state: QueueState
    names: PersonNames
    sex: Sex
    born: PartialDate | None
    record_number: str
    reason: str
    same_name: bool


@dataclass(frozen=True, slots=True)
class TodaySheet:
    """The queue of a day in its order; `now` is the place of the row that is to be seen now."""

    day: date
    rows: tuple[TodayRow, ...]
    now: int | None

    @property
    def waiting(self) -> int:
        """How many are still to be seen."""
        return sum(row.state.is_waiting for row in self.rows)

    @property
    def done(self) -> int:
        """How many have been seen."""
        return sum(row.state is QueueState.DONE for row in self.rows)


def safety_of_records(read: Reader) -> RecordSafety:
    """Count the journal. Nothing waits for a district that was never set up."""
    kept = read.session.scalar(select(func.max(JournalEntry.position))) or 0
    return RecordSafety(kept=kept, waiting=waiting_count(read) if is_connected(read) else None)


def today(read: Reader) -> TodaySheet:
    """Everybody expected, waiting, seen or gone today at this clinic: by time, then walk-ins as they came."""
    read.require(Permission.MANAGE_QUEUE)
    day = read.clock.today()
    query = (
        select(QueueEntry.__table__, *_PERSON)
        .join(Patient, Patient.id == QueueEntry.patient_id)
        .where(QueueEntry.day == day, QueueEntry.facility_id == read.actor.facility_id)
    )
    found = sorted(read.session.connection().execute(query), key=lambda row: (row.time or _LAST_OF_DAY, row.id))
    alike = _namesakes(found)
    rows = tuple(_today_row(row, row.patient_id in alike) for row in found)
    wall = f"{read.clock.now().astimezone():%H:%M}"
    return TodaySheet(day, rows, place_now([(row.state, row.time) for row in rows], wall))


_PERSON = (
    Patient.record_number, Patient.sex, Patient.birth_date, Patient.birth_precision,
    Patient.family_be, Patient.given_be, Patient.patronymic_be,
    Patient.family_ru, Patient.given_ru, Patient.patronymic_ru,
    Patient.family_la, Patient.given_la,
)  # fmt: skip


def _namesakes(found: Sequence[Any]) -> frozenset[UUID]:
    """People of the day who are called alike; somebody who is in the queue twice is not their own namesake."""
    people = {row.patient_id: names_of(row) for row in found}
    ids = list(people)
    return frozenset(ids[place] for place in same_names(list(people.values())))


def _today_row(row: Any, same_name: bool) -> TodayRow:
    return TodayRow(
        id=row.id,
        patient_id=row.patient_id,
        time=row.time,
        state=QueueState(row.state),
        names=names_of(row),
        sex=row.sex,
        born=born_of(row.birth_date, row.birth_precision),
        record_number=row.record_number,
        reason=row.reason,
        same_name=same_name,
    )


def born_of(birth_date: date | None, precision: DatePrecision) -> PartialDate | None:
    """A birth date with what is known of it."""
    return None if birth_date is None else PartialDate(birth_date, precision)
