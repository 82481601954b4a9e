"""The day of death: written down, or taken back when it was a mistake."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.dates import DatePrecision, PartialDate, format_date, parse_date
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.ui.common.date_edit import DateEdit
from emr_desktop.ui.common.look import settle
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.patients.birth_field import refusal_words
from emr_desktop.ui.patients.fold import Section


class DeathPanel(Section):
    """A button, and behind it the date. Nothing happens before the second button is pressed."""

    given = Signal(object, object)

    def __init__(self, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._today = today
        self._seen: date | None = None
        self.begin = QPushButton(self)
        self.day = DateEdit(self.tr("Date of death"), self._read, required=True, parent=self)
        self.day.set_limits(latest=today)
        self.day.set_written(lambda day: format_date(day, language))
        self.write = QPushButton(self.tr("Write the death down"), self)
        self.leave = QPushButton(self.tr("Do not write it"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.write, self.leave):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.begin.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.day)
        column.addLayout(buttons)
        self.begin.clicked.connect(self._begin)
        self.write.clicked.connect(self._write)
        self.leave.clicked.connect(self._close)
        self._open(False)

    def show_death(self, day: date | None) -> None:
        """Offer what fits: writing it down, or taking it back. A date that is being typed stays."""
        if day == self._seen and self.day.isVisibleTo(self):
            return
        self._seen = day
        self.begin.setText(self.tr("Record death…") if day is None else self.tr("Not dead: correct a mistake"))
        self._open(False)

    def _read(self, text: str) -> Reading:
        if not text.strip():
            return Reading()
        try:
            found = parse_date(text, today=self._today)
        except RuleBroken as refusal:
            return Reading(text=text, problem=refusal_words(refusal))
        if found.precision is not DatePrecision.DAY:
            return Reading(text=text, problem=self.tr("Enter day, month and year."))
        return Reading(found.date, format_date(PartialDate(found.date), self._language))

    def _begin(self) -> None:
        if self._seen is not None:
            self.given.emit(None, self._seen)
            return
        self._open(True)
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        if self.day.require():
            self.given.emit(self.day.value(), self._seen)
        else:
            self.day.setFocus()

    def _close(self) -> None:
        self._open(False)
        self.begin.setFocus()

    def _open(self, shown: bool) -> None:
        for part in (self.day, self.write, self.leave):
            part.setVisible(shown)
        self.begin.setVisible(not shown)
        settle(self)
