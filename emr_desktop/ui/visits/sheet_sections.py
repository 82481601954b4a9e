"""One version of a signed visit as it is read: what it was about, what was measured, found, decided and planned."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.queries.visits import VisitSheet, VisitVersion
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.labels import WrappedLabel, label, wrapped
from emr_desktop.ui.common.look import restyle, scaled, settle
from emr_desktop.ui.common.pill import Pill
from emr_desktop.ui.common.readings import range_style, range_words
from emr_desktop.ui.common.status_pill import StatusPill
from emr_desktop.ui.visits.sheet_vitals import Measured, SheetVitals
from emr_desktop.ui.visits.sheet_words import (
    DIAGNOSES,
    HEAD,
    MEASURED,
    SECTIONS,
    about_text,
    diagnosis_facts,
    diagnosis_text,
    differing,
    is_empty,
    reason_title,
    section_text,
    section_title,
    signed_text,
    status_of,
)

_TOP = Qt.AlignmentFlag.AlignTop


class VitalTile(QWidget):
    """Name, value with its unit, and the mark under it."""

    def __init__(self, one: Measured, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = one.code
        mark = range_words(one.level) if one.level is not None else ""
        self.setAccessibleName(f"{one.spoken} {mark}".strip())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(one.name, "label", self))
        column.addWidget(label(one.text, "value", self))
        if one.level is not None:
            shown = label(mark, "", self)
            restyle(shown, range=range_style(one.level))
            column.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)


class VitalTiles(QWidget):
    """The measurements side by side, in as many columns as fit."""

    def __init__(self, measured: Sequence[Measured], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = [VitalTile(one, self) for one in measured]
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._lay(1)

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self.tiles:
            self._grid.removeWidget(tile)
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns, _TOP)
        for column in range(len(self.tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        settle(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max((tile.sizeHint().width() for tile in self.tiles), default=1) + 24
        self._lay(max(1, min(4, (event.size().width() + 24) // widest)))


class VisitCard(Card):
    """Shows one version, with marks on what differs from the version it is compared with."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self.heading = wrapped("", "h1", self)
        self.pills = QHBoxLayout()
        self.pills.setSpacing(8)
        self.about = wrapped("", "strong", self)
        self.signed = wrapped("", "secondary", self)
        self.message = InlineMessage(self)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, scaled(104))
        self.marked: frozenset[str] = frozenset()
        for part in (self.heading, self.about, self.signed):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.heading)
        self.body.addLayout(self.pills)
        self.body.addWidget(self.about)
        self.body.addWidget(self.signed)
        self.body.addWidget(self.message)
        self.body.addLayout(self.grid)
        self.body.addStretch(1)

    def show_version(self, sheet: VisitSheet, place: int) -> None:
        """Show a version of the sheet; 0 is the newest.

        The newest is compared with the one before it, an earlier one with the newest.
        """
        version = sheet.versions[place]
        other = sheet.versions[min(1, len(sheet.versions) - 1) if place == 0 else 0]
        self.marked = differing(version, other)
        title = reason_title(version.reason, self._language)
        self.setAccessibleName(title)
        self.heading.setText(title)
        self.about.setText(about_text(version, self._language))
        self.signed.setText(signed_text(version, self._language))
        self._show_pills(version, newest=place == 0)
        self._say(version, newest=place == 0)
        self._show_sections(sheet, version, self.tr("Changed") if place == 0 else self.tr("Changed later"))

    def _show_pills(self, version: VisitVersion, newest: bool) -> None:
        emptied(self.pills)
        self.pills.addWidget(StatusPill(status_of(version, newest), self))
        if version.entered_late:
            self.pills.addWidget(Pill(self.tr("Entered later"), "warning", "clock", self))
        if not version.origin_here:
            self.pills.addWidget(Pill(self.tr("From another clinic"), "info", "download", self))
        if HEAD in self.marked:
            words = self.tr("Reason, place or kind changed")
            self.pills.addWidget(Pill(words if newest else self.tr("Reason, place or kind changed later"), "info"))
        self.pills.addStretch(1)

    def _say(self, version: VisitVersion, newest: bool) -> None:
        self.message.clear()
        why = version.amend_reason
        if not newest:
            words = self.tr("This is an earlier version. What was changed later is marked.")
            self.message.say(words, "info", [("newest", self.tr("Read the newest"))])
        elif version.entered_in_error:
            self.message.say(self.tr("Entered in error: %1").replace("%1", why), "warning")
        elif why:
            self.message.say(self.tr("Why it was amended: %1").replace("%1", why), "info")

    def _show_sections(self, sheet: VisitSheet, version: VisitVersion, mark: str) -> None:
        emptied(self.grid)
        row = 0
        for section in SECTIONS:
            if is_empty(version, section, self._language) and section not in self.marked:
                continue
            self.grid.addWidget(self._titled(section, mark), row, 0, _TOP)
            self.grid.addWidget(self._section(sheet, version, section), row, 1, _TOP)
            row += 1

    def _titled(self, section: str, mark: str) -> QWidget:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(section_title(section), "label", cell))
        if section in self.marked:
            column.addWidget(Pill(mark, "info", "history", cell), 0, Qt.AlignmentFlag.AlignLeft)
        return cell

    def _section(self, sheet: VisitSheet, version: VisitVersion, section: str) -> QWidget:
        """What stands beside the title of a section."""
        if is_empty(version, section, self._language):
            return wrapped(self.tr("Nothing written"), "secondary", self)
        if section == MEASURED:
            return VitalTiles(SheetVitals(sheet.banner, self._language).measured(version), self)
        if section == DIAGNOSES:
            return self._diagnoses(version)
        return self._text(section_text(version, section, self._language))

    def _diagnoses(self, version: VisitVersion) -> QWidget:
        if not version.diagnoses:
            return self._text(self.tr("No diagnosis today"))
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in version.diagnoses:
            shown = self._text(diagnosis_text(line))
            shown.setParent(cell)  # so that it is read before its facts
            restyle(shown, role="strong")
            column.addWidget(shown)
            column.addWidget(wrapped(diagnosis_facts(line), "secondary", cell))
        return cell

    def _text(self, text: str) -> WrappedLabel:
        shown = wrapped(text, "", self)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return shown
