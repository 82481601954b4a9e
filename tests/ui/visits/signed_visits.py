"""Signed visits for the tests of the reading screen, and a window opened at one of them."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.visits import (
    AmendVisit,
    DiagnosisData,
    IncapacityData,
    ObservationData,
    SignVisit,
    VisitContent,
    amend_visit,
    sign_visit,
)
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.visits.sheet_screen import SheetScreen
from tests.ui.desk import Desk

FULL = VisitContent(
    reason="bp_check",
    kind="repeat",
    complaints="Галаўны боль два дні.",
    history="Гіпертэнзія з 2015 года.",
    objective="Стан здавальняючы.",
    plan="Працягваць эналапрыл.",
    observations=(
        ObservationData("systolic", Decimal(184)),
        ObservationData("diastolic", Decimal(112)),
        ObservationData("pulse", Decimal(76)),
        ObservationData("temperature", Decimal("36.0")),
        ObservationData("weight", Decimal("81.5")),
        ObservationData("height", Decimal(164)),
        ObservationData("glucose", absent="refused"),
    ),
    diagnoses=(
        DiagnosisData("I10", "Эсенцыяльная гіпертэнзія", sign="known"),
        DiagnosisData("", "Стан пасля прастуды", role="concurrent", certainty="preliminary"),
    ),
    next_visit_on=date(2026, 12, 4),
    incapacity=IncapacityData(
        "illness", date(2026, 11, 20), date(2026, 11, 24), returns_on=date(2026, 11, 25), number="BY-100200"
    ),
    accepted_warnings=("systolic:repeat_in_5_minutes",),
)


def signed(clinic: OpenClinic, patient: UUID, days_ago: int = 0, **changes: Any) -> UUID:
    """A visit of some days ago, signed by whoever is logged in."""
    when = clinic.clock.now() - timedelta(days=days_ago)
    command = SignVisit(visit_id=uuid4(), patient_id=patient, happened_at=when, content=replace(FULL, **changes))
    return clinic.execute(sign_visit, command)


def amended(clinic: OpenClinic, before: UUID, why: str = "Wrong arm", **changes: Any) -> UUID:
    """A corrected version of a visit."""
    return clinic.execute(
        amend_visit, AmendVisit(visit_id=uuid4(), replaces=before, reason=why, content=replace(FULL, **changes))
    )


def open_sheet(desk: Desk, visit: UUID, patient: UUID | None = None) -> SheetScreen:
    """Shows the visit as the list of visits would."""
    desk.shell.show_place(Destination("visit_sheet", patient, visit))
    desk.settle()
    return sheet(desk)


def sheet(desk: Desk) -> SheetScreen:
    assert isinstance(desk.screen, SheetScreen)
    return desk.screen


def said(widget: QWidget) -> str:
    """Everything that can be read in a part of the screen."""
    readable = (child for child in widget.findChildren(QWidget) if isinstance(child, QLabel | QAbstractButton))
    return "\n".join(child.text() for child in readable if child.isVisible() and child.text())
