"""A patient with a history, and somebody who opens a visit of theirs."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from emr_desktop.domain.ids import new_id
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.visits import DiagnosisData, ObservationData, SignVisit, VisitContent, sign_visit
from emr_desktop.ui.navigator import Destination
from tests.ui.desk import Desk


@pytest.fixture
def patient(nurse: OpenClinic, register: Callable[..., UUID]) -> UUID:
    """Seen six weeks ago with 142/90 and hypertension."""
    person = register()
    content = VisitContent(
        reason="bp_check",
        observations=tuple(
            ObservationData(code, Decimal(value))
            for code, value in (("systolic", "142"), ("diastolic", "90"), ("pulse", "76"), ("weight", "80.9"))
        ),
        diagnoses=(DiagnosisData("I10", "Essential hypertension", sign="first"),),
    )
    when = nurse.clock.now() - timedelta(days=42)
    nurse.execute(
        sign_visit, SignVisit(visit_id=new_id(nurse.clock.now()), patient_id=person, happened_at=when, content=content)
    )
    return person


@pytest.fixture
def at_visit(sit_down: Callable[..., Desk], patient: UUID) -> Callable[..., Desk]:
    """Opens the editor for the patient."""

    def open_visit(text: str = "bp_check", item: UUID | None = None, **options: object) -> Desk:
        desk = sit_down(**options)
        desk.shell.show_place(Destination("visit", patient, item, text))
        desk.settle()
        desk.settle()
        return desk

    return open_visit
