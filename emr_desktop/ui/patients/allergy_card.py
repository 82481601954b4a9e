"""Allergies on the card: what stands, what was ended or refuted, and the three things one may say about them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergySeverity, AllergyStatus
from emr_desktop.queries.patients_banner import AllergyRow, BannerAllergies
from emr_desktop.services.patients import AllergyData
from emr_desktop.ui.common.allergy_chip import AllergyChip
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.flow_form import EnterChain
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import settle
from emr_desktop.ui.common.register_words import severity_words
from emr_desktop.ui.patients.allergy_fields import AllergyRowFields
from emr_desktop.ui.patients.card_words import allergy_facts, allergy_words
from emr_desktop.ui.patients.fold import Section


class AddPanel(Section):
    """A substance and what it did."""

    given = Signal(object)
    closed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = AllergyRowFields(language, self)
        self.fields.set_columns(2)
        self.chain = EnterChain(self)
        save = QPushButton(self.tr("Add allergy"), self)
        leave = QPushButton(self.tr("Do not add"), self)
        self.save = save
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (save, leave):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fields)
        column.addLayout(row)
        save.clicked.connect(self._give)
        leave.clicked.connect(self.closed)
        self.chain.finished.connect(save.setFocus)

    def begin(self) -> None:
        """Empty, with the focus in the substance."""
        self.again()
        self.fields.restore({})
        self.show()
        self.fields.substance.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        data = self.fields.data()
        if data is None:
            self.fields.substance.set_problem(self.tr("Enter the substance that the patient must not get."))
            self.fields.substance.setFocus()
            return
        self.save.setEnabled(False)  # pressed twice, it is written once
        self.given.emit(data)

    def again(self) -> None:
        """It could not be written: what was typed stays, and may be given once more."""
        self.save.setEnabled(True)


class EndPanel(Section):
    """Why an allergy no longer stands: over, or never there."""

    ended = Signal(object, str)
    refuted = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: AllergyRow | None = None
        self._head = wrapped("", "strong", self)
        self.reason = TextField(self.tr("Reason"), required=True, parent=self)
        self.reason.setObjectName("end_reason")
        self.end = QPushButton(self.tr("End: it is over"), self)
        self.refute = QPushButton(self.tr("Refute: it never was"), self)
        leave = QPushButton(self.tr("Keep it"), self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.end, self.refute, leave):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self.reason)
        column.addLayout(row)
        self.end.clicked.connect(self._end)
        self.refute.clicked.connect(self._refute)
        leave.clicked.connect(self.closed)

    def begin(self, row: AllergyRow) -> None:
        """Ask about one allergy."""
        self._row = row
        self._head.setText(allergy_words(row))
        self.reason.clear()
        self.reason.set_problem("")
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self._say(self.ended)

    def _refute(self) -> None:
        self._say(self.refuted)

    def _say(self, signal: object) -> None:
        if not self.reason.require():
            self.reason.setFocus()
        elif self._row is not None:
            signal.emit(self._row.id, self.reason.value())  # type: ignore[attr-defined]  # the stubs hide bound signals


class AllergyCard(Card):
    """The chip with the state, a line for each allergy, and the buttons for those who may write."""

    added = Signal(object)
    ended = Signal(object, str)
    refuted = Signal(object, str)
    none_said = Signal()

    def __init__(self, language: Language, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._may_write = may_write
        self.set_title(self.tr("Allergies"))
        self.add_button = QPushButton(self.tr("Add allergy…"), self)
        self.none = QPushButton(self.tr("No known allergies: asked today"), self)
        for button in (self.none, self.add_button):
            button.setAutoDefault(True)
            button.setVisible(may_write)
        self.add_to_header(self.add_button)
        self._state = QVBoxLayout()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._state)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.none, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_panel = AddPanel(language, self)
        self.end_panel = EndPanel(self)
        self._chip: AllergyChip | None = None
        self.shown: tuple[AllergyRow, ...] = ()
        for panel in (self.add_panel, self.end_panel):
            panel.hide()
            panel.closed.connect(self.close_panels)
            self.add(panel)
        self.add_button.clicked.connect(self.begin_adding)
        self.none.clicked.connect(self.none_said)
        self.add_panel.given.connect(self._given)
        self.end_panel.ended.connect(self.ended)
        self.end_panel.refuted.connect(self.refuted)

    def show_allergies(self, state: BannerAllergies, rows: tuple[AllergyRow, ...]) -> None:
        """Show the state and every allergy, ended ones last. What is being typed about one stays open."""
        facts = allergy_facts(state, self._language)
        if facts is not None:
            if self._chip is None:
                self._chip = AllergyChip(facts, self)
                self._chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                self._chip.ask.hide()
                self._state.addWidget(self._chip)
            self._chip.set_facts(facts)
            self._chip.ask.hide()
        emptied(self._lines)
        self.shown = rows
        for row in rows:
            self._lines.addWidget(self._line(row))
        self.none.setVisible(self._may_write and state.status is not AllergyStatus.KNOWN)
        settle(self)

    def _line(self, row: AllergyRow) -> QWidget:
        line = Section(self)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        over = row.ended_on is not None
        layout.addWidget(wrapped(self._words(row), "secondary" if over else "", line), 1)
        if not over and self._may_write:
            button = QPushButton(self.tr("End or refute…"), line)
            button.setAutoDefault(True)
            button.setAccessibleName(f"{button.text()} {row.substance}")
            button.clicked.connect(partial(self._begin_ending, row))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _words(self, row: AllergyRow) -> str:
        parts = [allergy_words(row)]
        if row.severity is not AllergySeverity.UNKNOWN:
            parts.append(severity_words(row.severity).lower())
        if row.since:
            parts.append(self.tr("since %1").replace("%1", row.since))
        parts.append(self.tr("written down %1").replace("%1", format_date(row.recorded_on, self._language)))
        if row.ended_on is not None:
            how = self.tr("refuted %1") if row.refuted else self.tr("ended %1")
            parts.append(how.replace("%1", format_date(row.ended_on, self._language)))
            parts.append(row.end_reason)
        return " · ".join(part for part in parts if part)

    def begin_adding(self) -> None:
        """Open the line for one more allergy."""
        self.end_panel.hide()
        self.add_panel.begin()
        settle(self)

    def _begin_ending(self, row: AllergyRow, _checked: bool = False) -> None:
        self.add_panel.hide()
        self.end_panel.begin(row)
        settle(self)

    def _given(self, data: AllergyData) -> None:
        self.added.emit(data)

    def close_panels(self) -> None:
        """What was typed was written down, or is not wanted."""
        focused = self.focusWidget()
        panels = (self.add_panel, self.end_panel)
        had_focus = focused is not None and any(panel.isAncestorOf(focused) for panel in panels)
        self.add_panel.hide()
        self.end_panel.hide()
        settle(self)
        if had_focus and self._may_write:
            self.add_button.setFocus()
