"""Fills a new clinic with made-up residents through the same use cases as the staff, in the order of time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from emr_desktop.demo.orders import registration, visit_order
from emr_desktop.demo.plan import DEFAULT_VISITS_PER_PATIENT, plan_clinic
from emr_desktop.demo.prescribe import issue_prescription, orders_of
from emr_desktop.demo.records import DemoPerson, DemoVisit
from emr_desktop.demo.staff import DemoStaff, plan_facility, plan_staff
from emr_desktop.domain.access import Actor, Role
from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.ids import new_id
from emr_desktop.queries.admin import staff_list
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.services.clinic import Step
from emr_desktop.services.home import AddToQueue, add_to_queue
from emr_desktop.services.opening import OpenClinic, create_clinic, open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.visits import sign_visit
from emr_desktop.store.vault import Cost

PASSWORD = "demo-clinic"  # noqa: S105  # made-up records, shown on the log-in screen of the demo
REGISTRAR = "kazlova"
_STEPS_AT_ONCE = 200
_BEFORE_VISIT = timedelta(minutes=20)

Progress = Callable[[int, int], None]
"""Called with steps done and steps in all."""


@dataclass(frozen=True, slots=True)
class MadeUp:
    """How large a clinic to make, from which seed, and how it looks on which day."""

    patients: int
    today: date
    seed: int = 1
    visits_per_patient: float = DEFAULT_VISITS_PER_PATIENT
    cost: Cost | None = None
    prescriptions: bool = True
    """Without them a very large clinic is made in half the time."""


@dataclass(frozen=True, slots=True, order=True)
class _Event:
    """Something that happens on a day: a registration or a visit. Compared by time, then by person."""

    at: datetime
    number: int
    visit_number: int


def build_clinic(folder: Path, plan: MadeUp, progress: Progress = lambda _done, _all: None) -> None:
    """Found the clinic and let its staff work through years. Raises DomainError when the folder cannot be used."""
    people = {
        person.number: person for person in plan_clinic(plan.seed, plan.patients, plan.today, plan.visits_per_patient)
    }
    events = sorted(_events(people, plan.today))
    clock = SetClock(min(event.at for event in events) - timedelta(days=30) if events else _noon(plan.today))
    _found(folder, clock, plan.cost)
    with open_clinic(folder, user="admin", password=PASSWORD, clock=clock) as clinic:
        _take_on_staff(clinic, plan.cost)
        replay = _Replay(clinic, clock, people, plan.prescriptions)
        replay.run(events, progress)
        clock.move_to(max(clock.now(), _noon(plan.today) - timedelta(hours=3)))
        replay.queue(plan.today)


class _Replay:
    """Turns events into use cases, each by its author at its time."""

    def __init__(self, clinic: OpenClinic, clock: SetClock, people: dict[int, DemoPerson], prescriptions: bool) -> None:
        self._prescriptions = prescriptions
        self._clinic = clinic
        self._clock = clock
        self._people = people
        self._ids: dict[int, UUID] = {}
        facility = plan_facility()
        self._oblast, self._raion = facility.region.be, facility.district.be
        self._staff = {row.login: row for row in clinic.ask(staff_list)}

    def run(self, events: list[_Event], progress: Progress) -> None:
        for at in range(0, len(events), _STEPS_AT_ONCE):
            progress(at, len(events))
            self._clinic.execute_all(self._steps(events[at : at + _STEPS_AT_ONCE]))
        progress(len(events), len(events))

    def _steps(self, events: list[_Event]) -> Iterator[Step]:
        for event in events:
            person = self._people[event.number]
            # The steps are consumed one by one, so the clock stands right when each of them runs.
            self._clock.move_to(event.at.astimezone(UTC))
            if event.visit_number < 0:
                order = registration(person, self._oblast, self._raion)
                yield Step(
                    register_patient, order, self._actor(REGISTRAR), partial(self._ids.__setitem__, person.number)
                )
            else:
                yield from self._visit(person.visits[event.visit_number], self._ids[person.number])

    def _visit(self, visit: DemoVisit, patient: UUID) -> Iterator[Step]:
        author = self._actor(visit.author)
        order = visit_order(visit, patient)
        yield Step(sign_visit, order, author)
        if visit.prescriptions and self._prescriptions:
            ids = [new_id(visit.at) for _ in visit.prescriptions]
            for blank in orders_of(visit.prescriptions, patient, order.visit_id, visit.at.date(), ids):
                yield Step(issue_prescription, blank, author)

    def queue(self, today: date) -> None:
        """Fill today's queue with those whose next visit is near, and begin the nurse's day."""
        due = [person for person in self._people.values() if person.visits and person.visits[-1].next_visit]
        due.sort(key=lambda person: (abs((_next_visit(person) - today).days), person.number))
        minutes = range(8 * 60 + 30, 12 * 60, 15)
        steps = [
            Step(
                add_to_queue,
                AddToQueue(
                    self._ids[person.number],
                    today,
                    f"{minute // 60:02d}:{minute % 60:02d}",
                    person.visits[-1].reason,
                    arrived=minute < 9 * 60 + 30,
                ),
                self._actor(REGISTRAR),
            )
            for person, minute in zip(due, minutes, strict=False)
        ]
        self._clinic.execute_all(steps)

    def _actor(self, login: str) -> Actor:
        row = self._staff[login]
        return Actor(row.id, row.facility_id, row.login, row.name, row.role)


def _next_visit(person: DemoPerson) -> date:
    return person.visits[-1].next_visit or date.max


def _events(people: dict[int, DemoPerson], today: date) -> Iterator[_Event]:
    for person in people.values():
        first = person.visits[0].at if person.visits else _noon(max(person.birth_date, today - timedelta(days=400)))
        yield _Event(first - _BEFORE_VISIT, person.number, -1)
        for index, visit in enumerate(person.visits):
            yield _Event(visit.at, person.number, index)


def _found(folder: Path, clock: SetClock, cost: Cost | None) -> None:
    facility = plan_facility()
    administrator = next(person for person in plan_staff() if person.role is Role.ADMINISTRATOR)
    create_clinic(
        folder,
        facility=FacilityData(
            name=facility.name.latin,
            name_be=facility.name.be,
            name_ru=facility.name.ru,
            address=facility.address.ru,
            phone=facility.phone,
            payer_number=facility.unp,
        ),
        administrator=_staff_data(administrator),
        password=PASSWORD,
        clock=clock,
        cost=cost,
    )


def _take_on_staff(clinic: OpenClinic, cost: Cost | None) -> None:
    for person in plan_staff():
        if person.role is not Role.ADMINISTRATOR:
            clinic.add_user(_staff_data(person), PASSWORD, cost=cost)


def _staff_data(person: DemoStaff) -> StaffData:
    name = person.name.be if person.writes == "be" else person.name.ru
    return StaffData(
        login=person.login,
        family_name=name.surname,
        given_name=name.given,
        patronymic=name.patronymic,
        role=person.role,
        position=person.position.be if person.writes == "be" else person.position.ru,
        phone=person.phone,
    )


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
