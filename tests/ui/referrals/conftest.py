"""A physician whose program knows two other clinics of the district, and a patient."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import insert

from emr_desktop.domain.ids import new_id
from emr_desktop.domain.languages import Language
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.patients_entries import AddProblem, add_problem
from emr_desktop.services.referrals import ReferPatient, refer_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.referrals import DistrictFacility
from emr_desktop.ui.common.dialogs import Question
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.referrals.refer_screen import ReferScreen
from tests.conftest import NOW, SERGEY
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL
from tests.ui.questions import when_asked

HOSPITAL, POLYCLINIC = "Ляховичская ЦРБ", "Барановичская поликлиника № 3"


@dataclass
class Doctor:
    """Somebody who refers: the window, a patient, and the ids of the clinics."""

    desk: Desk
    patient: UUID
    hospital: UUID
    polyclinic: UUID

    @property
    def clinic(self) -> OpenClinic:
        return self.desk.clinic

    def open_card(self, tab: str = "") -> None:
        self.desk.shell.show_place(Destination("patient", patient_id=self.patient, text=tab))
        self.desk.settle()

    def begin(self) -> ReferScreen:
        """Ctrl+F7 on the card; the codes and the clinics have been read."""
        self.open_card()
        self.desk.keys.press(Qt.Key.Key_F7, CONTROL)
        self.desk.settle()
        screen = cast("ReferScreen", self.desk.screen)
        self.desk.wait(lambda: bool(screen.form.facilities()))
        self.desk.wait(lambda: not screen._model.fetching)
        self.desk.settle()
        return screen

    def refer(self, until: date | None = None, reason: str = "УЗИ сердца") -> UUID:
        """A referral that is there already."""
        command = ReferPatient(patient_id=self.patient, to_facility_id=self.hospital, reason=reason, until=until)
        grant: UUID = self.clinic.execute(refer_patient, command)
        return grant

    def answer(self, code: str) -> list[str]:
        """What the next question says; answered by Tab to the button and Space."""
        said: list[str] = []

        def press(dialog: Question) -> None:
            said.append(dialog.accessibleDescription())
            for _ in dialog.buttons:
                if not dialog.buttons[code].hasFocus():
                    self.desk.keys.press(Qt.Key.Key_Tab)
            self.desk.keys.press(Qt.Key.Key_Space)

        when_asked(self.desk.shell, press)
        return said


@pytest.fixture
def sit(sit_down: Callable[..., Desk], log_in: Callable[[str], OpenClinic]) -> Callable[..., Doctor]:
    """Somebody with a patient who has hypertension; `known` is false where no list of clinics has come yet."""

    def sit_as(login: str = "sidorov", *, known: bool = True, language: Language = Language.EN) -> Doctor:
        clinic = log_in("sidorov")
        patient = clinic.execute(register_patient, SERGEY)
        clinic.execute(add_problem, AddProblem(patient_id=patient, title="Гипертензия", code="I10"))
        hospital, polyclinic = new_id(NOW), new_id(NOW)
        if known:
            rows = [{"id": hospital, "name": HOSPITAL}, {"id": polyclinic, "name": POLYCLINIC}]
            with writing(clinic._engine).begin() as connection:
                connection.execute(insert(DistrictFacility), rows)
        return Doctor(sit_down(login, language), patient, hospital, polyclinic)

    return sit_as


@pytest.fixture
def doctor(sit: Callable[..., Doctor]) -> Doctor:
    return sit()
