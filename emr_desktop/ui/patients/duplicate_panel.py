"""Records that look like the person who is being registered: shown beside the form, never in its way."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.ages import age_text
from emr_desktop.domain.clock import Clock
from emr_desktop.domain.dates import PartialDate, format_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import display_name
from emr_desktop.queries.patients_duplicates import Duplicate, DuplicateReason
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import hold_height, restyle
from emr_desktop.ui.common.register_words import sex_words
from emr_desktop.ui.patients.card_words import record_number
from emr_desktop.ui.theme import set_icon


def reason_words(reason: DuplicateReason) -> str:
    """What two records have in common."""
    return {
        DuplicateReason.SAME_IDENTIFIER: QCoreApplication.translate("Duplicates", "same personal number"),
        DuplicateReason.SAME_NAME_AND_BIRTH_DATE: QCoreApplication.translate("Duplicates", "same name and birth date"),
        DuplicateReason.SAME_NAME_AND_PHONE: QCoreApplication.translate("Duplicates", "same given name and phone"),
        DuplicateReason.SAME_NAME_NEAR_BIRTH_DATE: QCoreApplication.translate(
            "Duplicates", "same name, similar birth date"
        ),
        DuplicateReason.SAME_NAME: QCoreApplication.translate("Duplicates", "same name"),
    }[reason]


class DuplicatePanel(QFrame):
    """One line for each record with a button to open it, and one answer for all of them."""

    open_asked = Signal(object)
    different = Signal()

    def __init__(self, language: Language, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        restyle(self, role="inline", tone="warning")
        self.setAccessibleName(self.tr("Possible same person"))
        self._language = language
        self._clock = clock
        self._shown: tuple[Duplicate, ...] = ()
        self._parts: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        icon = QLabel(self)
        set_icon(icon, "alert-triangle", "warning.text", 18)
        self._head = wrapped("", "strong", self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._head, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.answer = QPushButton(self.tr("They are different people"), self)
        self.answer.setAutoDefault(True)
        self.answer.clicked.connect(self.different)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._grid)
        column.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def shown(self) -> tuple[UUID, ...]:
        """Whose records are on show."""
        return tuple(each.row.id for each in self._shown)

    def show_found(self, found: Sequence[Duplicate]) -> None:
        """Show these records, or nothing. The same ones again change nothing and are not spoken twice."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.buttons = [], []
        for place, each in enumerate(self._shown):
            self._add(place, each)
        words = self.tr(
            "%n record(s) look like this person. Open it instead of making a second record.", "", len(self._shown)
        )
        self._head.setText(words)
        self.setVisible(bool(found))
        if found:
            announce(self, words)

    def _add(self, place: int, each: Duplicate) -> None:
        line = wrapped(self.line(each), "", self)
        words = self.tr("Open this record")
        button = QPushButton(f"{words}  Alt+{place + 1}", self)
        button.setAutoDefault(True)
        button.setAccessibleDescription(line.text())
        button.clicked.connect(partial(self.open_asked.emit, each.row.id))
        self._grid.addWidget(line, place, 0)
        self._grid.addWidget(button, place, 1, Qt.AlignmentFlag.AlignTop)
        self._parts += [line, button]
        self.buttons.append(button)
        before = self.buttons[place - 1] if place else None
        if before is not None:
            QWidget.setTabOrder(before, button)
        QWidget.setTabOrder(button, self.answer)

    def line(self, each: Duplicate) -> str:
        """Name, birth date, sex, number, place, and what is the same."""
        row, language = each.row, self._language
        name = row.names.shown(language)
        born = self.tr("birth date not known")
        if row.birth_date is not None:
            partial_date = PartialDate(row.birth_date, row.birth_precision)
            born = f"{format_date(partial_date, language)} ({age_text(partial_date, self._clock.today(), language)})"
        parts = (
            display_name(name.family, name.given, name.patronymic, language),
            born,
            sex_words(row.sex),
            record_number(row.record_number),
            row.place,
            ", ".join(reason_words(reason) for reason in each.reasons),
        )
        return " · ".join(part for part in parts if part)

    def open_place(self, place: int) -> None:
        """Alt+1 and so on."""
        if self.isVisible() and place < len(self._shown):
            self.open_asked.emit(self._shown[place].row.id)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        hold_height(self, event)
        return done
