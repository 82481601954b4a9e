"""What the sync centre says of attached files: how many wait, what is wrong and what to do, what a drive takes."""

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.languages import Language
from emr_desktop.queries.sync_files import FileStatus
from emr_desktop.services.patients import register_patient
from emr_desktop.store.files import files_of
from emr_desktop.ui.sync.file_words import FileWords
from tests.conftest import SERGEY
from tests.sync.attaching import attach, png
from tests.sync.carrying import deliver, make, records_end, there_and_back, written
from tests.ui.sync.test_sync_screen import sit_at

ENTER = Qt.Key.Key_Return


@pytest.fixture
def pair(app, district, found, joined):
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    return first, joined("Zarechye"), patient


def shown(page, code):
    title, value = page._lines[code]
    return value.text() if title.isVisible() else ""


def test_the_status_says_how_many_files_wait_and_nothing_when_none_does(pair, qtbot, district, tmp_path):
    first, _, patient = pair
    desk = sit_at(first.clinic, qtbot)
    page = desk.screen.pages["status"]
    qtbot.waitUntil(lambda: bool(shown(page, "here")))
    assert shown(page, "files") == ""
    assert not page.file_trouble.isVisible()
    desk.stand_up()
    attach(first, patient, png(200))
    desk = sit_at(first.clinic, qtbot)
    page = desk.screen.pages["status"]
    qtbot.waitUntil(lambda: bool(shown(page, "files")))
    assert shown(page, "files") == "1 to send (206\u00a0KB)"
    desk.stand_up()


def test_a_damaged_file_is_said_small_with_what_to_do(pair, qtbot, tmp_path):
    first, _, patient = pair
    attach(first, patient, png(200))
    (path,) = files_of(first.engine).folder.iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    make(first, tmp_path)
    desk = sit_at(first.clinic, qtbot)
    page = desk.screen.pages["status"]
    qtbot.waitUntil(page.file_trouble.isVisible)
    assert page.file_trouble.text().startswith("△ 1 file damaged on this computer")
    assert "attach the paper once more" in page.file_trouble.text()
    assert not page.warning.isVisible(), "it is no alarm"
    desk.stand_up()


def test_the_page_says_before_and_after_what_goes_along(pair, qtbot, district, tmp_path):
    first, _, patient = pair
    attach(first, patient, png(200))
    drive = tmp_path / "KINGSTON"
    drive.mkdir()
    desk = sit_at(first.clinic, qtbot, "usb")
    page = desk.screen.pages["usb"]
    qtbot.waitUntil(page.files.isVisible)
    assert page.files.text() == "1 attached file goes along, 206\u00a0KB."
    desk.screen.show_page("usb")
    desk.keys.type(str(drive))
    desk.keys.press(ENTER)
    qtbot.waitUntil(lambda: page.steps.now == 2)
    desk.keys.sign()
    qtbot.waitUntil(page.made.isVisible)
    assert page.made.text().endswith("1 attached file in it, 206\u00a0KB.")
    desk.stand_up()


@pytest.mark.parametrize("torn", [False, True])
def test_after_reading_it_is_said_how_many_files_came_and_why_not_all(pair, qtbot, district, tmp_path, torn):
    first, second, patient = pair
    attach(first, patient, png(200))
    there_and_back(first, district, tmp_path)
    back = written(deliver(district, make(second, tmp_path).path).bundle, tmp_path)
    if torn:
        back.write_bytes(back.read_bytes()[: records_end(back) + 100])
    desk = sit_at(second.clinic, qtbot, "usb")
    screen, page = desk.screen, desk.screen.pages["usb"]
    qtbot.waitUntil(page.contents.isVisible)
    page.file.editor.setFocus()
    desk.keys.type(str(back))
    desk.keys.press(ENTER)
    qtbot.waitUntil(lambda: "received" in screen.action_bar.status())
    assert ("1 attached file came, 206\u00a0KB." in screen.action_bar.status()) is not torn
    desk.stand_up()


TROUBLES = (
    "attachment_damaged", "attachment_missing_here", "attachment_piece_wrong", "attachment_other_content",
    "attachment_no_room", "disk_full", "disk_failing", "folder_read_only",
)  # fmt: skip


@pytest.mark.parametrize("chosen", list(Language))
@pytest.mark.parametrize("code", TROUBLES)
def test_every_trouble_with_files_has_words_in_every_language(language, chosen, code):
    language(chosen)
    said = FileWords().trouble(FileStatus(troubles=((code, 3), ("disk_full", 1))))
    assert said.endswith(".")
    assert "%n" not in said
    assert FileWords().trouble(FileStatus()) == ""
