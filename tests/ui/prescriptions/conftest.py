"""A physician at the window, patients to prescribe for, and a printer whose paper can be read."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergySeverity
from emr_desktop.services.patients import AllergyData
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.prescriptions.reason_dialog import ReasonDialog
from emr_desktop.ui.prescriptions.screen import PrescriptionScreen
from tests.ui.desk import Desk

PENICILLIN = AllergyData(
    substance="penicillin", substance_key="penicillins", reaction="rash", since="2004", severity=AllergySeverity.SEVERE
)


class PaperTray:
    """A printer that keeps what comes out of it, or is silent."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self.sheets: list[bytes] = []
        self.trouble: Exception | None = None

    def names(self) -> tuple[str, ...]:
        return self._names

    def print_pdf(self, pdf: bytes, printer: str, copies: int) -> None:
        if printer not in self._names:
            raise StoreTrouble("printer_missing")
        if self.trouble is not None:
            raise self.trouble
        self.sheets += [pdf] * copies


class Prescriber:
    """The desk of a physician."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.keys = desk.keys
        self.tray = PaperTray("HP LaserJet")

    def open(self, patient: UUID, text: str = "", item: UUID | None = None) -> PrescriptionScreen:
        """Go to the prescription of a patient, as F7 and F8 on the card do."""
        self.desk.shell.show_place(Destination("prescription", patient, item, text))
        self.screen.page.printers = self.tray
        self.desk.settle()
        return self.screen

    @property
    def screen(self) -> PrescriptionScreen:
        assert isinstance(self.desk.screen, PrescriptionScreen)
        return self.desk.screen

    def dialog(self) -> ReasonDialog:
        """The question on show."""
        self.desk.wait(lambda: self.screen.dialog is not None and self.screen.dialog.isActiveWindow())
        assert self.screen.dialog is not None
        return self.screen.dialog

    def type_reason(self, reason: str) -> None:
        """Answer the question with a reason, and go on."""
        dialog = self.dialog()
        dialog._typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.wait(dialog._typed.line.hasFocus)
        self.keys.type(reason)
        self.keys.click(dialog.go)

    def wait_for_page(self) -> None:
        self.desk.wait(lambda: not self.screen.is_editing)


@pytest.fixture
def healthy(register: Callable[..., UUID]) -> UUID:
    """A patient who was asked and has no allergies."""
    return register(no_known_allergies=True)


@pytest.fixture
def allergic(register: Callable[..., UUID]) -> UUID:
    """A patient who must not get penicillin."""
    return register(allergies=(PENICILLIN,))


@pytest.fixture
def prescriber(sit_down: Callable[..., Desk], healthy: UUID, allergic: UUID) -> Prescriber:
    """The physician has logged in after the patients were registered."""
    assert healthy != allergic
    return Prescriber(sit_down("sidorov", Language.EN))
