"""A nurse attaches a scan by keyboard, looks at it, and takes a wrong one back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from emr_desktop.domain.attachments import LARGEST_PREVIEW, AttachmentKind, MediaType
from emr_desktop.queries.attachments import FileState, attachment_content, patient_attachments
from emr_desktop.services.patients import register_patient
from emr_desktop.store.files import files_of
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.attachment_pictures import preview_of
from tests.conftest import SERGEY
from tests.ui.keys_person import CONTROL

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def letter(path: Path, side: int = 1600) -> Path:
    """A scanned page: paper with lines of writing."""
    picture = QImage(side, side * 4 // 3, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for line in range(40):
        painter.fillRect(60, 80 + line * 48, (side - 120) * (5 + line % 3) // 8, 14, Qt.GlobalColor.darkBlue)
    painter.end()
    assert picture.save(str(path))
    return path


@pytest.fixture
def nurse_at_card(sit_down, log_in):
    """Ivanova with a patient's card; and the patient."""
    patient = log_in("sidorov").execute(register_patient, SERGEY)
    desk = sit_down("ivanova")
    desk.shell.show_place(Destination("patient", patient_id=patient))
    desk.settle()
    return desk, patient


def begin(desk):
    desk.keys.press(Qt.Key.Key_F8, CONTROL)
    desk.settle()
    return desk.screen.attachments.dialog


def fill(desk, path: Path, title: str = "Выписка, Брестская больница") -> None:
    desk.keys.type(str(path))
    desk.keys.press(ENTER)
    desk.keys.type(title)
    desk.keys.press(ENTER, CONTROL)


def test_a_scan_is_attached_looked_at_and_taken_back_by_keyboard_only(nurse_at_card, tmp_path):
    desk, patient = nurse_at_card
    path = letter(tmp_path / "scan.jpg")
    begin(desk)
    fill(desk, path)
    desk.wait(desk.screen.attachments.has_rows)
    (row,) = desk.clinic.ask(patient_attachments, patient)
    assert (row.title, row.kind, row.media_type) == (
        "Выписка, Брестская больница", AttachmentKind.DISCHARGE, MediaType.JPEG,
    )  # fmt: skip
    assert (row.state, row.size) == (FileState.HERE, path.stat().st_size)
    assert 0 < len(row.preview) <= LARGEST_PREVIEW
    assert not desk.screen.attachments.picture.pixmap().isNull()
    desk.wait(desk.screen.attachments.table.hasFocus)
    desk.keys.press(ENTER)
    desk.wait(lambda: desk.place.screen == "attachment" and desk.screen.shown is not None)
    assert desk.screen.shown.file.content == path.read_bytes()
    assert desk.screen.view.pages() == 1
    assert not desk.screen.view.as_text.isVisible(), "there is no text in a picture"
    desk.keys.press(ESC)
    desk.wait(lambda: desk.place.screen == "patient")
    desk.wait(desk.screen.attachments.has_rows)
    desk.screen.attachments.table.setFocus()
    desk.keys.press(Qt.Key.Key_Delete)
    desk.settle()
    desk.keys.type("Другой пациент")
    desk.keys.press(ENTER, CONTROL)
    desk.wait(lambda: desk.clinic.ask(patient_attachments, patient)[0].retracted_at is not None)
    (row,) = desk.clinic.ask(patient_attachments, patient)
    assert row.retract_reason == "Другой пациент"
    assert desk.clinic.ask(attachment_content, row.id).content == path.read_bytes(), "nothing of it is deleted"
    assert desk.keys.clicks == 0


@pytest.mark.qt_log_ignore("JPEG datastream contains no image", extend=True)
@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("scan.jpg", b"MZ a program", "This is not a JPEG, PNG or PDF file, whatever its name says."),
        ("scan.jpg", b"", "The file is empty."),
        ("scan.pdf", b"%PDF-1.4 and then nothing", "The end of the file is missing."),
        ("scan.jpg", b"\xff\xd8\xff\xe0 no picture \xff\xd9", "The picture is damaged"),
        ("gone.jpg", None, "This file is not there."),
        ("film.mp4", bytes(21 * 1024 * 1024), "The file is too large: at most 20 MB."),
    ],
)
def test_a_file_that_cannot_be_attached_is_said_at_its_field_and_nothing_typed_is_lost(
    nurse_at_card, tmp_path, name, content, said
):
    desk, patient = nurse_at_card
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    dialog = begin(desk)
    fill(desk, path)
    desk.wait(lambda: dialog.file.problem() != "")
    assert dialog.file.problem().startswith(said)
    assert (dialog.file.text(), dialog.titled.text()) == (str(path), "Выписка, Брестская больница")
    assert desk.clinic.ask(patient_attachments, patient) == ()
    assert not files_of(desk.clinic._engine).folder.exists()


def test_the_same_file_twice_is_said(nurse_at_card, tmp_path):
    desk, patient = nurse_at_card
    path = letter(tmp_path / "scan.png")
    begin(desk)
    fill(desk, path)
    desk.wait(desk.screen.attachments.has_rows)
    dialog = begin(desk)
    fill(desk, path)
    desk.wait(lambda: dialog.file.problem() != "")
    assert "in the record already: Выписка, Брестская больница" in dialog.file.problem()
    assert len(desk.clinic.ask(patient_attachments, patient)) == 1


def test_a_preview_fits_into_the_record_whatever_the_picture(tmp_path, styled_app):
    import random

    noise = QImage(random.Random(1).randbytes(400 * 300 * 4), 400, 300, QImage.Format.Format_RGB32)
    noise.save(str(tmp_path / "noise.png"))
    for path in (tmp_path / "noise.png", letter(tmp_path / "a.png", 3000), letter(tmp_path / "b.jpg", 40)):
        made = preview_of(path.read_bytes(), MediaType.PNG if path.suffix == ".png" else MediaType.JPEG)
        assert made is not None
        assert len(made) <= LARGEST_PREVIEW
        (tmp_path / "made.jpg").write_bytes(made)
        assert QImageReader(str(tmp_path / "made.jpg")).read().isNull() is False
