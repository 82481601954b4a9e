"""From the page to the paper, by the keyboard, with the paper read back."""

from io import BytesIO
from uuid import UUID

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.queries.prescriptions_lists import prescription_list, unprinted
from emr_desktop.ui.common.printers import draw_pages
from emr_desktop.ui.common.status_pill import Status
from tests.services.prescribing import ENALAPRIL, sign
from tests.ui.prescriptions.conftest import PaperTray, Prescriber


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def code_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    (code,) = zxingcpp.read_barcodes(document[0].render(scale=4).to_pil())
    document.close()
    return code.text


def to_the_page(prescriber: Prescriber, patient: UUID) -> None:
    sign(prescriber.desk.clinic, patient, ENALAPRIL)
    prescriber.open(patient, "repeat")
    prescriber.keys.sign()
    prescriber.wait_for_page()


def test_the_focus_starts_on_back_and_enter_goes_back_to_the_form(prescriber: Prescriber, healthy: UUID):
    to_the_page(prescriber, healthy)
    prescriber.desk.wait(prescriber.screen.action_bar.button("back").hasFocus)
    prescriber.keys.press(Qt.Key.Key_Return)
    assert prescriber.screen.is_editing
    assert len(prescriber.desk.clinic.ask(prescription_list, healthy)) == 1, "nothing was signed"


def test_what_comes_out_is_what_was_on_the_page(prescriber: Prescriber, healthy: UUID):
    to_the_page(prescriber, healthy)
    shown = prescriber.screen.page.paper.page_text()
    prescriber.keys.sign()
    prescriber.desk.wait(lambda: bool(prescriber.tray.sheets))
    printed = text_of(prescriber.tray.sheets[0])
    assert printed.replace("\r\n", "\n").split() == shown.split()
    for said in ("A1-000002", "Лихачёв Сергей Владимирович", "Tab. Enalaprili 0,01", "По 1"):
        assert said in printed
    assert "A1-000002/1" in code_of(prescriber.tray.sheets[0])


def test_after_printing_one_is_back_and_asked_whether_it_came_out(prescriber: Prescriber, healthy: UUID):
    to_the_page(prescriber, healthy)
    prescriber.keys.sign()
    prescriber.desk.wait(lambda: prescriber.desk.place.screen == "home")
    assert "Did it come out?" in prescriber.desk.shell.toasts.text()
    assert len(prescriber.desk.clinic.ask(unprinted)) == 1, "only the first one, which nobody printed"
    prescriber.desk.shell.toasts.focus()
    prescriber.keys.press(Qt.Key.Key_Return)
    prescriber.desk.settle()
    assert prescriber.desk.place.screen == "preview"
    prescriber.wait_for_page()
    assert "Экземпляр 2" in prescriber.screen.page.paper.page_text()


def test_a_silent_printer_leaves_the_prescription_signed_and_among_the_tasks(prescriber: Prescriber, healthy: UUID):
    prescriber.tray.trouble = StoreTrouble("printer_silent", printer="HP LaserJet")
    to_the_page(prescriber, healthy)
    prescriber.keys.sign()
    page = prescriber.screen.page
    prescriber.desk.wait(lambda: not page.message.isHidden())
    assert page.message.text() == "HP LaserJet did not take the job. The prescription is signed and waits in My tasks."
    assert page.pill.status() is Status.SIGNED
    assert len(prescriber.desk.clinic.ask(unprinted)) == 2
    prescriber.tray.trouble = None
    prescriber.keys.click(page.message.buttons()[0])
    prescriber.desk.wait(lambda: len(prescriber.tray.sheets) == 1)


def test_a_computer_without_a_printer_says_so(prescriber: Prescriber, healthy: UUID):
    prescriber.tray = PaperTray()
    to_the_page(prescriber, healthy)
    assert prescriber.screen.page.printer.value() == ""
    prescriber.keys.sign()
    page = prescriber.screen.page
    prescriber.desk.wait(lambda: not page.message.isHidden())
    assert page.message.text().startswith("No printer is set up on this computer.")


def test_signing_without_printing_waits_in_the_tasks(prescriber: Prescriber, healthy: UUID):
    to_the_page(prescriber, healthy)
    prescriber.keys.click(prescriber.screen.action_bar.button("sign"))
    prescriber.desk.wait(lambda: prescriber.desk.place.screen == "home")
    assert prescriber.tray.sheets == []
    assert len(prescriber.desk.clinic.ask(unprinted)) == 2


def test_the_language_of_the_paper_can_be_chosen_before_signing(prescriber: Prescriber, healthy: UUID):
    to_the_page(prescriber, healthy)
    field = prescriber.screen.page.paper_language
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    prescriber.keys.press(Qt.Key.Key_Down)
    prescriber.desk.settle()
    assert "РЭЦЭПТ" in prescriber.screen.page.paper.page_text()
    assert "Ліхачоў Сяргей" in prescriber.screen.page.paper.page_text()


def test_a_signed_prescription_is_cancelled_with_a_reason_and_gives_a_void_slip(prescriber: Prescriber, healthy: UUID):
    signed = sign(prescriber.desk.clinic, healthy, ENALAPRIL)
    prescriber.open(healthy, item=signed)
    prescriber.wait_for_page()
    prescriber.keys.click(prescriber.screen.action_bar.button("cancel"))
    prescriber.type_reason("неверная доза")
    prescriber.desk.wait(lambda: prescriber.screen.page.pill.status() is Status.CANCELLED)
    prescriber.desk.wait(prescriber.desk.shell.isActiveWindow)  # the question has given the keyboard back
    prescriber.desk.settle()
    prescriber.keys.sign()
    prescriber.desk.wait(lambda: bool(prescriber.tray.sheets))
    printed = text_of(prescriber.tray.sheets[0])
    assert "неверная доза" in printed
    assert "A1-000001" in printed


def test_a_prescription_is_saved_as_a_file(prescriber: Prescriber, healthy: UUID, tmp_path, monkeypatch):
    signed = sign(prescriber.desk.clinic, healthy, ENALAPRIL)
    prescriber.open(healthy, item=signed)
    prescriber.wait_for_page()
    target = tmp_path / "rx.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    prescriber.keys.click(prescriber.screen.action_bar.button("pdf"))
    prescriber.desk.settle()
    assert "A1-000001" in text_of(target.read_bytes())
    assert prescriber.desk.clinic.ask(unprinted) == ()


def test_the_pages_reach_the_printer_at_their_true_size(prescriber: Prescriber, healthy: UUID, tmp_path):
    to_the_page(prescriber, healthy)
    paper = prescriber.screen._paper
    assert paper is not None
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "out.pdf"))
    draw_pages(paper.pdf, device, "file")
    document = pypdfium2.PdfDocument(tmp_path / "out.pdf")
    assert document[0].get_size() == pytest.approx((419.5, 595.3), abs=2)
    (code,) = zxingcpp.read_barcodes(document[0].render(scale=4).to_pil())
    assert "A1-000002/1" in code.text
    document.close()
