"""The whole made-up clinic as a stream: residents one by one, each with their visits, the same for the same seed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from emr_desktop.demo.course import CourseMaker
from emr_desktop.demo.diseases import read_medicine
from emr_desktop.demo.people import PeopleMaker
from emr_desktop.demo.records import DemoPerson
from emr_desktop.demo.staff import working_days

DEFAULT_SEED = 20250101
DEFAULT_PATIENTS = 2_000
DEFAULT_VISITS_PER_PATIENT = 2.2


def plan_clinic(
    seed: int, patients: int, today: date, visits_per_patient: float = DEFAULT_VISITS_PER_PATIENT
) -> Iterator[DemoPerson]:
    """Exactly `patients` residents. `visits_per_patient` is an average; with 0 nobody has ever come.

    The residents are the same whatever the number of visits; nothing lies after yesterday except planned next visits.
    """
    medicine = read_medicine()
    people = PeopleMaker(seed, patients, today, medicine)
    course = CourseMaker(seed, medicine, working_days(), today, visits_per_patient)
    for planned in people.people(patients):
        visits = course.visits(planned) if visits_per_patient > 0 else ()
        yield replace(planned.person, visits=visits) if visits else planned.person
