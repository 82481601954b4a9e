"""Why a medicine is no longer taken is said in words on the card, never by the mark under which it is kept."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QLabel

from emr_desktop.queries.prescriptions_facts import current_medicines
from emr_desktop.services.prescriptions import CancelPrescription, cancel_prescription
from emr_desktop.ui.navigator import Destination
from tests.services.prescribing import BISOPROLOL, ENALAPRIL, sign
from tests.ui.desk import Desk


def test_a_medicine_says_which_prescription_took_its_place_or_was_cancelled(
    sit_down: Callable[..., Desk], register: Callable[..., UUID]
):
    patient = register(no_known_allergies=True)
    desk = sit_down("sidorov")
    cancelled = sign(desk.clinic, patient, BISOPROLOL)
    desk.clinic.execute(cancel_prescription, CancelPrescription(prescription_id=cancelled, reason="ошибка"))
    sign(desk.clinic, patient, ENALAPRIL)
    (taken,) = (row.id for row in desk.clinic.ask(current_medicines, patient))
    sign(desk.clinic, patient, ENALAPRIL, replaces_medicines=(taken,))
    for tab in ("summary", "medicines"):
        desk.shell.show_place(Destination("patient", patient, text=tab))
        desk.settle()
        shown = " ".join(label.text() for label in desk.screen.findChildren(QLabel) if label.isVisible())
        assert "prescription A1-000001 was cancelled" in shown, tab
        assert "prescription A1-000003 has taken its place" in shown, tab
        assert "cancelled:" not in shown
        assert "replaced:" not in shown
