"""The paper of a referral: from the card and from the lists to the printer, by the keyboard."""

from typing import cast

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.queries.referrals_sheets import referral_sheet
from emr_desktop.services.patients import AllergyData
from emr_desktop.services.patients_entries import AddAllergy, add_allergy
from emr_desktop.services.referrals import EndReferral, OpenEmergencyAccess, end_referral, open_emergency_access
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.card_screen import PatientCardScreen
from emr_desktop.ui.referrals.paper_screen import ReferralPaperScreen
from tests.services.prescribing import ENALAPRIL, sign
from tests.ui.keys_person import CONTROL
from tests.ui.prescriptions.conftest import PaperTray
from tests.ui.referrals.conftest import HOSPITAL, Doctor


def read(pdf: bytes) -> str:
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    return " ".join(text.replace("\u00a0", " ").split())


def paper_of(doctor: Doctor, *printers: str) -> tuple[ReferralPaperScreen, PaperTray]:
    doctor.desk.wait(lambda: isinstance(doctor.desk.screen, ReferralPaperScreen))
    screen, tray = cast("ReferralPaperScreen", doctor.desk.screen), PaperTray(*printers)
    screen.printers = tray
    screen._offer_printers()
    doctor.desk.wait(lambda: screen.shown is not None)
    doctor.desk.settle()
    return screen, tray


def test_from_the_card_to_the_printer_without_the_mouse(doctor: Doctor):
    allergy = AllergyData(substance="penicillin", substance_key="penicillins", reaction="rash")
    doctor.refer(reason="Давящая боль за грудиной")
    sign(doctor.clinic, doctor.patient, ENALAPRIL)
    doctor.clinic.execute(add_allergy, AddAllergy(patient_id=doctor.patient, allergy=allergy))
    doctor.open_card("referrals")
    card = cast("PatientCardScreen", doctor.desk.screen)
    doctor.desk.wait(card.referrals.has_rows)
    doctor.desk.wait(card.referrals.table.hasFocus)
    doctor.desk.keys.press(Qt.Key.Key_P, CONTROL)
    _, tray = paper_of(doctor, "HP LaserJet")
    doctor.desk.keys.sign()
    doctor.desk.wait(lambda: bool(tray.sheets))
    text = read(tray.sheets[0])
    for words in ("REFERRAL", HOSPITAL, "Likhachou Siarhei", "12-May-1959", "Давящая боль за грудиной", "I10",
                  "penicillin (rash)", "enalapril", "Сидоров К. М.", "Zarechye clinic"):  # fmt: skip
        assert words in text
    assert doctor.desk.place.screen == "patient"
    assert doctor.desk.keys.clicks == 0


def test_from_the_list_of_those_sent(doctor: Doctor):
    doctor.refer()
    doctor.desk.shell.show_place(Destination("referrals"))
    doctor.desk.settle()
    doctor.desk.keys.press(Qt.Key.Key_PageDown, CONTROL)
    doctor.desk.settle()
    doctor.desk.keys.press(Qt.Key.Key_P, CONTROL)
    screen, _ = paper_of(doctor, "HP LaserJet")
    assert screen.paper.isVisible()
    doctor.desk.keys.press(Qt.Key.Key_Escape)
    doctor.desk.wait(lambda: doctor.desk.place.screen == "referrals")


def test_the_paper_in_another_language_than_the_screen(doctor: Doctor):
    grant = doctor.refer()
    doctor.desk.shell.show_place(Destination("referral_paper", patient_id=doctor.patient, item_id=grant))
    screen, tray = paper_of(doctor, "HP LaserJet")
    screen.language.set_value(Language.BE)
    screen.language.changed.emit()
    doctor.desk.wait(lambda: screen.shown is not None and screen.shown.sheet.language is Language.BE)
    doctor.desk.keys.sign()
    doctor.desk.wait(lambda: bool(tray.sheets))
    assert "НАКІРАВАННЕ" in read(tray.sheets[0])
    assert "Ліхачоў Сяргей Уладзіміравіч" in read(tray.sheets[0])


def test_a_silent_printer_says_so_and_the_page_stays(doctor: Doctor):
    from emr_desktop.domain.errors import StoreTrouble

    grant = doctor.refer()
    doctor.desk.shell.show_place(Destination("referral_paper", patient_id=doctor.patient, item_id=grant))
    screen, tray = paper_of(doctor, "HP LaserJet")
    tray.trouble = StoreTrouble("printer_silent", printer="HP LaserJet")
    doctor.desk.keys.sign()
    assert screen.message.isVisible()
    tray.trouble = None
    screen.message.buttons()[0].click()
    doctor.desk.wait(lambda: bool(tray.sheets))


def test_saved_as_a_file(doctor: Doctor, tmp_path, monkeypatch: pytest.MonkeyPatch):
    from PySide6.QtWidgets import QFileDialog

    grant = doctor.refer()
    doctor.desk.shell.show_place(Destination("referral_paper", patient_id=doctor.patient, item_id=grant))
    screen, _ = paper_of(doctor)
    file = tmp_path / "referral.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))
    doctor.desk.keys.sign()  # without a printer a file is offered
    screen.save_pdf()
    assert "REFERRAL" in read(file.read_bytes())


def test_an_ended_referral_says_so_and_an_emergency_has_no_paper(doctor: Doctor):
    grant = doctor.refer()
    doctor.clinic.execute(end_referral, EndReferral(grant_id=grant, reason="передумали"))
    assert doctor.clinic.ask(referral_sheet, grant, Language.RU).ended
    from uuid import uuid4

    command = OpenEmergencyAccess(patient_id=uuid4(), reason="без сознания")
    taken = doctor.clinic.execute(open_emergency_access, command)
    with pytest.raises(RuleBroken, match="referral_without_paper"):
        doctor.clinic.ask(referral_sheet, taken, Language.RU)
