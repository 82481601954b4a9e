"""The course of one life at the clinic: occasions become visits with vitals, diagnoses, notes and prescriptions."""

from datetime import date, timedelta
from itertools import chain

from emr_desktop.demo.chance import Chance
from emr_desktop.demo.diagnoses import Counted
from emr_desktop.demo.diseases import Medicine
from emr_desktop.demo.notes import NoteBook, NoteSubject
from emr_desktop.demo.occasions import Calendar, Occasion
from emr_desktop.demo.people import PlannedPerson
from emr_desktop.demo.records import DemoPerson, DemoPrescription, DemoVisit, DemoVitals, Place
from emr_desktop.demo.rota import Rota
from emr_desktop.demo.staff import WorkingDays
from emr_desktop.demo.treatment import prescribe
from emr_desktop.demo.vitals import Body
from emr_desktop.domain.access import PERMISSIONS, Permission

_SAME_VISIT_DAYS = 24
"""Chronic diseases that fall due within so many days are seen together."""
_STEPPED_UP = 0.75
_OLD_ENOUGH_FOR_GLUCOSE = 40
_PRESCRIBED_AGAIN = 0.15
_FOLIC_ACID_WEEKS = 12
_WITHOUT_NEXT_VISIT = 0.12
_GROWN_UP = 18


class CourseMaker:
    """Makes the visits of one resident after another; each has a stream of chance of their own."""

    def __init__(
        self, seed: int, medicine: Medicine, days: WorkingDays, today: date, visits_per_patient: float
    ) -> None:
        self._seed = seed
        self._medicine = medicine
        self._days = days
        self._today = today
        self._calendar = Calendar(medicine, today, visits_per_patient / medicine.course.natural_visits_per_patient)
        self._rota = Rota()
        self._notes = NoteBook()
        self._chance = Chance()

    def visits(self, planned: PlannedPerson) -> tuple[DemoVisit, ...]:
        """All visits up to yesterday in order of time, at most one a day."""
        chance, person = self._chance, planned.person
        chance.seed(self._seed * 1_000_003 + person.number)
        groups = _together(self._calendar.occasions(chance, planned))
        if not groups:
            return ()
        patient = _Patient(chance, person, self._medicine, self._calendar.begin)
        found: list[DemoVisit] = []
        last = date.min
        for group in groups:
            day = self._days.on_or_after(date.fromordinal(group[0].day))
            if last < day < self._today:
                found.append(self._visit(chance, patient, group, day))
                last = day
        return tuple(found)

    def _visit(self, chance: Chance, patient: "_Patient", group: list[Occasion], day: date) -> DemoVisit:
        first, ordinal = group[0], day.toordinal()
        at_home = first.episode is not None and chance.random() < first.episode.home
        author = self._rota.author(chance, first, patient.person.territory, at_home=at_home)
        prescriber = Permission.PRESCRIBE in PERMISSIONS[author.role]
        glucose = self._wants_glucose(chance, patient, group, ordinal)
        vitals = patient.body.measure(
            ordinal, first.episode, glucose=glucose, again=first.again, pregnant_weeks=first.week
        )
        outcome = self._treat(chance, patient, group, vitals, ordinal) if prescriber else "nurse"
        prescriptions = self._prescriptions(chance, patient, group, vitals, ordinal) if prescriber else ()
        subject = NoteSubject(
            _codes(group),
            patient.problem_codes,
            first.again,
            outcome,
            bool(prescriptions),
            first.week,
            patient.body.age(ordinal) < _GROWN_UP,
        )
        return DemoVisit(
            self._days.moment(chance, day, at_home=at_home),
            author.login,
            author.role,
            _reason(first),
            Place.HOME if at_home else Place.CLINIC,
            vitals,
            patient.counted.diagnoses(chance, group, day, prescriber=prescriber),
            self._notes.compose(chance, author.writes, subject, vitals),
            prescriptions,
            self._next_visit(chance, group, day),
        )

    def _wants_glucose(self, chance: Chance, patient: "_Patient", group: list[Occasion], day: int) -> bool:
        if any(one.disease is not None and "glucose" in one.disease.shift for one in group):
            return True
        full_check = group[0].episode is not None and group[0].episode.full_check
        return full_check and patient.body.age(day) >= _OLD_ENOUGH_FOR_GLUCOSE and chance.happens(0.6)

    def _treat(self, chance: Chance, patient: "_Patient", group: list[Occasion], vitals: DemoVitals, day: int) -> str:
        """Steps treatment up where the aim is missed; says how the visit went: a key of notes.toml or nothing."""
        outcome = ""
        for disease in (one.disease for one in group if one.disease is not None and one.disease.aim is not None):
            what, most = disease.aim or ("", 0.0)
            value = getattr(vitals, what)
            if value is None or float(value) < most:
                outcome = outcome or "goal"
            elif patient.body.can_step_up(disease, day) and chance.random() < _STEPPED_UP:
                patient.body.next_step(disease, day)
                outcome = "step_up"
        return outcome

    def _prescriptions(
        self, chance: Chance, patient: "_Patient", group: list[Occasion], vitals: DemoVitals, day: int
    ) -> tuple[DemoPrescription, ...]:
        """One line for each substance: medicines of all diseases that are seen together."""
        first = group[0]
        drugs = list(chain.from_iterable(patient.body.drugs(one.disease) for one in group if one.disease is not None))
        if first.episode is not None and (not first.again or chance.random() < _PRESCRIBED_AGAIN):
            drugs = list(first.episode.drugs)
        if 0 < first.week <= _FOLIC_ACID_WEEKS:
            drugs = list(self._medicine.pregnancy.drugs)
        written = prescribe(
            drugs,
            age=int(patient.body.age(day)),
            weight=vitals.weight,
            carries=patient.carries,
            lasting=first.disease is not None,
        )
        return tuple({one.inn_en: one for one in reversed(written)}.values())[::-1]

    def _next_visit(self, chance: Chance, group: list[Occasion], day: date) -> date | None:
        first = group[0]
        if chance.random() < _WITHOUT_NEXT_VISIT:
            return None
        if first.disease is not None:
            return self._days.on_or_after(day + timedelta(days=round(first.disease.interval_months * 30.4)))
        if first.episode is not None and not first.again and first.episode.follow_up[0] >= 0.3:
            _, soonest, latest = first.episode.follow_up
            return self._days.on_or_after(day + timedelta(days=chance.whole(soonest, latest)))
        return self._days.on_or_after(day + timedelta(days=28)) if first.week and first.week < 37 else None


class _Patient:
    """What is remembered of one resident from visit to visit."""

    def __init__(self, chance: Chance, person: DemoPerson, medicine: Medicine, begin: int) -> None:
        self.person = person
        self.body = Body(chance, person, medicine, begin)
        self.counted = Counted(person, begin)
        self.problem_codes = frozenset(problem.code for problem in person.problems)
        self.carries = self.problem_codes | {allergy.substance for allergy in person.allergies}


def _together(occasions: list[Occasion]) -> list[list[Occasion]]:
    """Occasions grouped into visits: chronic diseases that fall due about the same time share one."""
    groups: list[list[Occasion]] = []
    chronic: list[Occasion] = []
    for one in occasions:
        if one.disease is None:
            groups.append([one])
        elif chronic and one.day - chronic[0].day <= _SAME_VISIT_DAYS:
            if all(one.disease is not other.disease for other in chronic):
                chronic.append(one)
        else:
            chronic = [one]
            groups.append(chronic)
    return groups


def _codes(group: list[Occasion]) -> tuple[str, ...]:
    return tuple(one.disease.code if one.disease else one.episode.code if one.episode else "pregnancy" for one in group)


def _reason(first: Occasion) -> str:
    if first.disease is not None:
        return first.disease.reason
    if first.episode is None:
        return "pregnancy"
    return first.episode.follow_up_reason if first.again else first.episode.reason
