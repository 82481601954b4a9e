"""A USB bundle in three steps, by keyboard: Enter goes on, and it is said when the drive may be taken out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from tests.conftest import SERGEY
from tests.sync.people import correct
from tests.sync.test_bundles import courier, make
from tests.ui.keys_person import CONTROL
from tests.ui.sync.test_sync_screen import sit_at

ENTER = Qt.Key.Key_Return


@pytest.fixture
def computer(district, found):
    first = found("Zarechye")
    first.do(register_patient, SERGEY)
    first.sync(district)
    return first


@pytest.fixture
def drive(tmp_path):
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(app, computer, qtbot):
    desk = sit_at(computer.clinic, qtbot, "usb")
    qtbot.waitUntil(desk.screen.pages["usb"].contents.isVisible)
    desk.screen.show_page("usb")
    yield desk
    desk.stand_up()


def focused_button(desk, code):
    return QApplication.focusWidget() is desk.screen.action_bar.button(code)


def test_enter_goes_from_the_drive_to_the_making_and_then_the_drive_may_be_taken_out(desk, drive, qtbot):
    page = desk.screen.pages["usb"]
    assert page.steps.texts()[0] == "1  Choose the drive"
    assert "may be taken out" in page.take_out.text()
    desk.keys.type(str(drive))
    desk.keys.press(ENTER)
    qtbot.waitUntil(lambda: focused_button(desk, "make"))
    assert page.found.text().endswith("free")
    assert page.steps.texts()[:2] == ("✓ 1  Choose the drive", "2  Make and check")
    assert not page.also.isVisible(), "there is nothing of ours on it"
    assert list(drive.iterdir()) == [], "nothing is written before somebody wants it"
    desk.keys.press(ENTER)
    qtbot.waitUntil(page.made.isVisible)
    (made,) = drive.iterdir()
    assert page.made.text().startswith(f"✓ Made, read back and compared: {made.name} (")
    assert page.take_out.text().startswith("All of it is on the drive.")
    assert page.steps.texts()[1] == "✓ 2  Make and check"
    assert not page.contents.isVisible(), "it said what will be in it"
    assert desk.screen.isAncestorOf(QApplication.focusWidget()), "the keyboard goes on being heard"
    assert desk.keys.clicks == 0


def test_a_drive_that_is_not_there_is_said_and_the_line_stays(desk, drive, qtbot):
    page = desk.screen.pages["usb"]
    desk.keys.type(str(drive / "gone"))
    desk.keys.press(ENTER)
    qtbot.waitUntil(page.found.isVisible)
    assert "no such drive" in page.found.text()
    assert page.steps.now == 1
    assert QApplication.focusWidget() is page.folder.editor
    (drive / "gone").mkdir()
    desk.keys.press(ENTER)
    qtbot.waitUntil(lambda: focused_button(desk, "make"))


def test_what_lies_on_the_drive_is_offered_and_read_first(desk, drive, qtbot, district, computer, joined):
    second = joined("Zarechye")
    ((patient,),) = computer.rows(Patient.id)
    correct(second, patient, phone="+375291111111")
    second.sync(district)
    courier(district, make(computer, drive), "back-down.emr")
    page = desk.screen.pages["usb"]
    desk.keys.type(str(drive))
    desk.keys.press(ENTER)
    qtbot.waitUntil(page.also.hasFocus)
    assert page.also.text().startswith("Also read 1 bundle of the district found on this drive, ")
    assert page.also.isChecked()
    desk.keys.press(ENTER)
    qtbot.waitUntil(lambda: focused_button(desk, "make"))
    desk.keys.press(ENTER)
    qtbot.waitUntil(page.made.isVisible)
    assert desk.screen.action_bar.status().startswith("1 received. Made and read back")
    assert computer.rows(Patient.phone) == {("+375291111111",)}


def test_another_drive_begins_anew(desk, drive, qtbot):
    page = desk.screen.pages["usb"]
    desk.keys.type(str(drive))
    desk.keys.sign()
    qtbot.waitUntil(lambda: page.steps.now == 3)
    page.folder.editor.setFocus()
    desk.keys.type("2")
    assert page.steps.now == 1
    assert not page.made.isVisible()
    assert "All of it" not in page.take_out.text()
    assert page.contents.isVisible()


def test_what_was_said_of_a_file_stays_on_its_page(desk, drive, qtbot):
    page, message = desk.screen.pages["usb"], desk.shell.message
    (drive / "letter.emr").write_bytes(b"no bundle at all")
    page.file.line.setFocus()
    desk.keys.type(str(drive / "letter.emr"))
    desk.keys.press(ENTER)
    qtbot.waitUntil(message.isVisible)
    assert page.file.text() == str(drive / "letter.emr")
    desk.keys.press(Qt.Key.Key_PageUp, CONTROL)
    assert not message.isVisible()
