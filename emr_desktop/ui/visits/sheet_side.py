"""Beside a signed visit: its versions, and the prescriptions written at it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.queries.prescriptions_lists import PrescriptionRow
from emr_desktop.queries.visits import VisitVersion
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.status_pill import Status, StatusPill
from emr_desktop.ui.visits.sheet_words import clock_text, prescription_text, signed_text


class Entry(QWidget):
    """A line in bold, a line below it, and one button; nothing is cut."""

    def __init__(self, title: str, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(wrapped(title, "strong", self))
        if help_text:
            column.addWidget(wrapped(help_text, "secondary", self))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(column, 1)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)


class VersionsCard(Card):
    """Who signed each version, when and why; each can be read."""

    chosen = Signal(int)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self.set_title(self.tr("Versions"))
        self.buttons: dict[int, QPushButton] = {}

    def show_versions(self, versions: Sequence[VisitVersion], shown: int) -> None:
        """The newest first; the one on show has no button."""
        emptied(self.body)
        self.buttons = {}
        for place, version in enumerate(versions):
            why = self._why(version, first=place == len(versions) - 1)
            entry = Entry(signed_text(version, self._language), why, self)
            if place == shown:
                entry.add(wrapped(self.tr("On show"), "secondary", entry))
            else:
                entry.add(self._button(place, version, entry))
            self.add(entry)

    def _why(self, version: VisitVersion, first: bool) -> str:
        if version.entered_in_error:
            return self.tr("Entered in error: %1").replace("%1", version.amend_reason)
        if first and not version.amend_reason:
            return self.tr("As it was signed first")
        return self.tr("Amended: %1").replace("%1", version.amend_reason)

    def _button(self, place: int, version: VisitVersion, parent: QWidget) -> QPushButton:
        button = QPushButton(self.tr("Read"), parent)
        button.setAutoDefault(True)
        named = self.tr("Read the version of %1").replace("%1", clock_text(version.signed_at, self._language))
        button.setAccessibleName(named)
        button.clicked.connect(partial(self.chosen.emit, place))
        self.buttons[place] = button
        return button


class PrescriptionsCard(Card):
    """What was prescribed at the visit; Enter on a button opens the page."""

    opened = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self.set_title(self.tr("Prescriptions of this visit"))
        self.buttons: dict[UUID, QPushButton] = {}

    def show_rows(self, rows: Sequence[PrescriptionRow]) -> None:
        """The latest first."""
        emptied(self.body)
        self.buttons = {}
        for row in rows:
            entry = Entry(prescription_text(row), clock_text(row.issued_at, self._language), self)
            if row.cancelled:
                entry.add(StatusPill(Status.CANCELLED, entry))
            button = QPushButton(self.tr("Open"), entry)
            button.setAutoDefault(True)
            button.setAccessibleName(self.tr("Open prescription %1").replace("%1", row.number))
            button.clicked.connect(partial(self.opened.emit, row.id))
            entry.add(button)
            self.buttons[row.id] = button
            self.add(entry)
