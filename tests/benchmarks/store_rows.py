"""Search, card, signing and paper on the large clinic, without a screen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from emr_desktop.demo.build import PASSWORD
from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.ids import new_id
from emr_desktop.printing.prescription_form import prescription_form
from emr_desktop.queries.patients import search_patients
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.services.clinic import Step
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.services.visits import SignVisit, sign_visit
from tests.benchmarks.measure import Row, timed
from tests.printing.prescription_sheets import sheet
from tests.services.test_visits import CONTENT

TYPED = (
    "ива", "иванов", "иван 58", "лихач", "likhach", "ковал 1975", "петр вас", "саўчук", "шевчук анна", "030458",
    "mikalai", "н", "жу", "цвят", "12.05.1959", "вол", "rjdfk", "гры", "аляксандр 80", "зай",
)  # fmt: skip
MANY_VISITS = 500


def rows(folder: Path) -> Iterator[Row]:
    """Every row that needs only the store. `folder` is a copy that may be written."""
    with open_clinic(folder, user="ivanova", password=PASSWORD) as clinic:
        yield timed("search, key to rows", 20, lambda at: clinic.ask(search_patients, TYPED[at % len(TYPED)]))
        patient = _busy_patient(clinic)
        yield timed(f"open a card with {MANY_VISITS} visits", 50, lambda _at: clinic.ask(patient_card, patient))
        yield timed("sign a visit, with the flush", 30, lambda at: _sign(clinic, patient, at))
    form = sheet()
    yield timed("prescription PDF, warm", 60, lambda _at: prescription_form(form))


def _busy_patient(clinic: OpenClinic) -> UUID:
    patient = clinic.ask(search_patients, "ива").rows[0].id
    start = SystemClock().now() - timedelta(days=365 * 5)
    clinic.execute_all(
        Step(
            sign_visit,
            SignVisit(
                visit_id=new_id(start),
                patient_id=patient,
                happened_at=start + timedelta(days=3 * number),
                content=replace(CONTENT, complaints=f"{CONTENT.complaints} {number}"),
            ),
        )
        for number in range(MANY_VISITS)
    )
    return patient


def _sign(clinic: OpenClinic, patient: UUID, number: int) -> None:
    now = SystemClock().now()
    content = replace(CONTENT, complaints="Скардзіцца на галаўны боль. " * 20 + str(number))
    clinic.execute(sign_visit, SignVisit(visit_id=new_id(now), patient_id=patient, happened_at=now, content=content))
