"""Scenes of attachments: the list on the card, the form, a scan on the screen."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from emr_desktop.demo.attachments import Paper, attach_some
from emr_desktop.demo.district import Standing
from emr_desktop.domain.attachments import AttachmentKind, MediaType
from emr_desktop.ui.common.look import font
from emr_desktop.ui.patients.attach_dialog import AttachDialog
from emr_desktop.ui.patients.attachment_pictures import preview_of
from emr_desktop.ui.patients.attachment_screen import AttachmentScreen
from emr_desktop.ui.patients.card_screen import PatientCardScreen
from emr_desktop.ui.screenshots_stage import Stage
from emr_desktop.ui.typist import CONTROL

LETTER = (
    "Брестская областная больница. Кардиология\n\nВыписной эпикриз\n\nДиагноз: ИБС, стабильная стенокардия\n"
    "напряжения ФК II. Артериальная гипертензия II.\n\nЛечение: бисопролол 5 мг, аспирин 75 мг,\n"
    "аторвастатин 40 мг.\n\nРекомендовано: наблюдение врача по месту\nжительства, ЭКГ через месяц."
)
ECG = "ЭКГ. Ритм синусовый, ЧСС 68 в 1 мин"


def _scan(text: str) -> bytes:
    """A page of A5 as a scanner gives it."""
    page = QImage(1240, 1754, QImage.Format.Format_RGB32)
    page.fill(QColor(255, 255, 255))
    painter = QPainter(page)
    pen = font("h1")
    pen.setPixelSize(42)
    painter.setFont(pen)
    painter.drawText(QRect(100, 120, 1040, 1500), Qt.TextFlag.TextWordWrap, text)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page.save(buffer, "JPG", 80)  # type: ignore[call-overload]  # the stubs want bytes, Qt takes the name
    return bytes(data.data())


def _paper(text: str, title: str, kind: AttachmentKind, day: int, state: str = "here", wrong: str = "") -> Paper:
    content = _scan(text)
    preview = preview_of(content, MediaType.JPEG)
    return Paper(content, preview, title, kind, date(2026, 11, day), state, wrong)


def _attach(stage: Stage, picture: str = "away") -> list[UUID]:
    if stage.program.clinic is None:
        raise LookupError("nobody is logged in")
    stage.pretend(Standing(to_send=0))
    papers = (
        _paper("Анализ", "Общий анализ крови", AttachmentKind.LABORATORY, 2, "safe", "Другой пациент"),
        _paper("Снимок лёгких", "Рентген лёгких", AttachmentKind.IMAGING, 9, picture),
        _paper(ECG, "ЭКГ в покое", AttachmentKind.ECG, 12, "sent"),
        _paper("Консультация", "Кардиолог, Барановичи", AttachmentKind.CONSULTATION, 14, "safe"),
        _paper(LETTER, "Выписка, Брестская областная больница", AttachmentKind.DISCHARGE, 18),
    )
    made = attach_some(stage.program.clinic, stage.cast.patient, papers)
    stage.shell.count_again()
    return made


def _card(stage: Stage) -> PatientCardScreen:
    stage.go("patient", stage.cast.patient, text="attachments")
    screen = stage.shell.screen_on_show
    if not isinstance(screen, PatientCardScreen):
        raise TypeError(screen)
    stage.settle(100)
    return screen


def attachments(stage: Stage) -> None:
    """One in each state."""
    _attach(stage)
    card = _card(stage)
    stage.typist.wait_for("the attachments", card.attachments.has_rows)
    stage.settle(100)


def files_in_sync_centre(page: str, stage: Stage) -> None:
    """Some wait, and one was damaged on this disk."""
    _attach(stage, "damaged")
    stage.go("sync", text=page)
    stage.settle(100)


def no_attachments(stage: Stage) -> None:
    """Nothing yet."""
    _card(stage)


def attach_form(wrong: bool, stage: Stage) -> None:
    """Filled; or refused, because the file is something else."""
    card = _card(stage)
    stage.typist.press(Qt.Key.Key_F8, CONTROL)
    stage.settle(100)
    dialog = card.attachments.dialog
    if not isinstance(dialog, AttachDialog):
        raise TypeError(dialog)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "scan.jpg"
        path.write_bytes(b"no picture")
        dialog.file.set_text(str(path) if wrong else "E:\\DCIM\\IMG_0417.jpg")
        dialog.titled.set_text("Выписка, Брестская областная больница")
        dialog.written_on.set_value(date(2026, 11, 18))
        if wrong:
            dialog.attach()
            stage.typist.wait_for("the refusal", lambda: bool(dialog.file.problem()))
            said = dialog.file.problem()
            dialog.file.line.setText("E:\\DCIM\\IMG_0417.jpg")
            dialog.file.set_problem(said)
    stage.settle(100)


def attachment(stage: Stage) -> None:
    """A scan in full."""
    *_, letter = _attach(stage)
    stage.go("attachment", stage.cast.patient, letter)
    screen = stage.shell.screen_on_show
    if not isinstance(screen, AttachmentScreen):
        raise TypeError(screen)
    stage.typist.wait_for("the scan", lambda: screen.shown is not None)
    stage.settle(300)
