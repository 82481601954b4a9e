"""When somebody comes and why: the two things of a row of the queue that can be changed."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.queue import queue_time
from emr_desktop.domain.templates import find_reasons
from emr_desktop.queries.home import TodayRow
from emr_desktop.ui.common.keys import bind_enter, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.common.messages import words
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.home.words import patient_words, reason_words


def read_time(typed: str) -> Reading:
    """`940` as 09:40, or the sentence that says what to type."""
    try:
        time = queue_time(typed)
    except RuleBroken as refusal:
        return Reading(problem=words(refusal.code))
    return Reading(value=time, text=time)


class EntryDialog(QDialog):
    """Time and reason of one row. Esc changes nothing."""

    def __init__(self, row: TodayRow, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(self.tr("Time and reason"))
        self.time = TextField(self.tr("Time, or nothing"), read_time, parent=self)
        self.reason = TypeAhead(self.tr("Reason"), self._reasons, parent=self)
        self.time.set_value(row.time)
        if row.reason:
            self.reason.set_value(Offer(row.reason, reason_words(row.reason, language)))
        self.save = QPushButton(self.tr("Save") + f"  {key_text('Ctrl+Return')}", self)
        restyle(self.save, variant="primary")
        close = QPushButton(self.tr("Close"), self)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(wrapped(patient_words(row, language), "h2", self))
        column.addWidget(self.time)
        column.addWidget(self.reason)
        column.addSpacing(scaled(120))  # the list of reasons opens here
        column.addLayout(buttons)
        self.setMinimumWidth(scaled(440))
        for button in (close, self.save):
            button.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        self.time.line.returnPressed.connect(self.reason.setFocus)
        bind_enter(self, self.accept)
        self.time.setFocus()

    def accept(self) -> None:
        """Close when the time can be read."""
        self.reason.commit()
        if self.time.require():
            super().accept()
        else:
            self.time.setFocus()

    def chosen_time(self) -> str:
        """The time as typed."""
        return self.time.text()

    def chosen_reason(self) -> str:
        """The code of a reason, or the text that was typed."""
        offer = self.reason.value()
        return "" if offer is None else str(offer.value or offer.title)

    def _reasons(self, typed: str) -> list[Offer]:
        return [Offer(one.code, one.title(self._language)) for one in find_reasons(typed, self._language)]
