"""Who did what, when, about whom, on which computer; read only."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.queries.admin_audit import AuditRow
from emr_desktop.queries.admin_details import AuditDetails, FieldChange
from emr_desktop.ui.admin.audit_filters import AuditFilters, patient_words
from emr_desktop.ui.admin.audit_model import AuditViewModel
from emr_desktop.ui.admin.page import AdminPage
from emr_desktop.ui.admin.proof_line import ProofLine
from emr_desktop.ui.admin.words import time_words
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.action_words import action_words
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.field_words import field_words, table_words
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.patient_facts import number_words
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.common.value_words import value_words

COMPUTER = 5
"""Place of a column that the details say too."""
NEAR_END = 10
"""Rows before the last one at which the next page is asked for."""


class AuditPage(AdminPage):
    """Filters, table, and the details of one action in the place of the table."""

    def __init__(self, view_model: AuditViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        super().__init__(view_model, "", parent)

    def build(self) -> None:
        self.heading.setText(self.tr("Journal"))
        self.setAccessibleName(self.tr("Journal"))
        self.filters = AuditFilters(self.language, self._model.context.clock, self)
        self.table = DataTable(RowsModel(self._columns()), self.tr("Actions in the journal"), self)
        self.table.setMinimumHeight(scaled(180))
        self.nothing = EmptyState("", parent=self)
        self.nothing.hide()
        self._proof = ProofLine(self.language, "help", self)
        self.list = QWidget(self)
        column = QVBoxLayout(self.list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self._proof)
        self.body.addWidget(self.list, 1)
        self._build_details()
        self._connect()

    def _build_details(self) -> None:
        self.details = Card("", self)
        self._about = wrapped("", "", self)
        self.changes = DataTable(
            RowsModel(
                [
                    Column(self.tr("Record"), lambda each: table_words(each.table), whole=True),
                    Column(self.tr("Field"), self._field, whole=True, strong=True),
                    Column(self.tr("Before"), lambda each: self._value(each, each.before), stretch=True),
                    Column(self.tr("After"), lambda each: self._value(each, each.after), stretch=True),
                ]
            ),
            self.tr("Fields of this action"),
            self,
        )
        self.changes.setMinimumHeight(scaled(180))
        self._unread = wrapped("", "help", self)
        self.details.add(self._about)
        self.details.add(self.changes, 1)
        self.details.add(self._unread)
        self.details.hide()
        self.body.addWidget(self.details, 1)

    def _columns(self) -> list[Column]:
        language = self.language
        return [
            Column(self.tr("Time"), lambda row: time_words(row.at, language, seconds=True), whole=True),
            Column(self.tr("Who"), who_words, whole=True),
            Column(self.tr("What"), lambda row: action_words(row.action), whole=True, strong=True),
            Column(self.tr("Patient"), lambda row: patient_words(row.patient, language), whole=True, stretch=True),
            Column(self.tr("Record no."), lambda row: number_words(row.record_number), whole=True),
            Column(self.tr("Computer"), lambda row: row.device, stretch=True),
        ]

    def _connect(self) -> None:
        model = self._model
        self.filters.wanted_changed.connect(self._find)
        self.filters.patient_typed.connect(model.find_patients)
        self.table.opened.connect(model.open)
        self.table.row_changed.connect(self._row_changed)
        self.nothing.acted.connect(self._clear)
        model.people_known.connect(self.filters.set_people)
        model.patients_found.connect(self.filters.offer_patients)
        model.proof_known.connect(self._proof.show_proof)
        model.rows_changed.connect(self._show)
        model.details_known.connect(self._show_details)
        bind(self, "F5", self._find, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        bind(self, "Ctrl+F", self.filters.who.setFocus, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def load(self) -> None:
        self._model.load()
        self._find()

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.table.leave_out(COMPUTER, narrow)

    def take_focus(self) -> None:
        if self.details.isVisible():
            self.changes.setFocus()
        else:
            self.table.setFocus()

    def bar_actions(self) -> Sequence[Action]:
        if self.details.isVisibleTo(self):
            return (Action("leave", self.tr("Back to the journal"), self._leave, key_text("Esc"), variant="primary"),)
        return (
            Action("clear", self.tr("Clear the filter"), self._clear),
            Action("older", self.tr("Show older"), self._model.older),
            Action("open", self.tr("Show details"), self._open, key_text("Return"), variant="primary"),
        )

    def why_not(self) -> dict[str, str]:
        if self.details.isVisibleTo(self):
            return {}
        row = self.table.current_row()
        reasons = {}
        if not self.filters.is_narrow():
            reasons["clear"] = self.tr("Nothing is filtered out")
        if not self._model.has_older:
            reasons["older"] = self.tr("There is nothing older")
        if not isinstance(row, AuditRow) or row.position is None:
            reasons["open"] = self.tr("Choose an action first; an opened card has no further details")
        return reasons

    def back(self) -> bool:
        if not self.details.isVisibleTo(self):
            return False
        self._leave()
        return True

    def _find(self) -> None:
        wanted, openings = self.filters.wanted()
        self._model.find(wanted, openings=openings)

    def _clear(self) -> None:
        self.filters.clear()
        self.table.setFocus()

    def _open(self) -> None:
        row = self.table.current_row()
        if isinstance(row, AuditRow):
            self._model.open(row)

    def _row_changed(self, _row: object) -> None:
        self.enabling_changed.emit()
        rows = self.table.rows().rows
        if rows and self.table.currentIndex().row() >= len(rows) - NEAR_END:
            self._model.older()

    def _show(self, rows: Sequence[AuditRow], begins: bool) -> None:
        place = 0 if begins else self.table.currentIndex().row()
        scrolled = self.table.verticalScrollBar().value()
        self.table.blockSignals(True)
        self.table.set_rows(rows)
        if rows:
            self.table.select_row(max(0, place))
        self.table.blockSignals(False)
        if not begins:
            self.table.verticalScrollBar().setValue(scrolled)
        focused = self.table.hasFocus()
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if not rows:
            self.nothing.set_words(
                self.tr("Nothing in the journal fits this filter"), "", self.tr("Clear the filter"), ""
            )
            if focused:
                self.filters.who.setFocus()
        words = self.tr("%n actions shown", "", len(rows))
        older = self.tr("there are older ones")
        self.status_said.emit(f"{words} · {older}" if self._model.has_older else words)
        self.enabling_changed.emit()

    def _show_details(self, row: AuditRow, found: AuditDetails) -> None:
        self.details.set_title(action_words(row.action))
        parts = (
            time_words(row.at, self.language, seconds=True),
            who_words(row),
            patient_words(row.patient, self.language),
            row.device,
            self.tr("Reason: %1").replace("%1", row.why) if row.why else "",
        )
        self._about.setText(" · ".join(part for part in parts if part))
        self.changes.set_rows(found.changes)
        if not found.readable:
            said = self.tr("A newer program wrote this action; this program cannot read its fields.")
        elif any(not change.field for change in found.changes):
            said = self.tr("What is not shown here is read where it belongs, by those whose role may.")
        else:
            said = ""
        commit = self.tr("For the engineer: %1").replace("%1", found.commit)
        self._unread.setText(f"{said} {commit}".strip())
        self.list.hide()
        self.details.show()
        self.actions_changed.emit()
        self.changes.setFocus()

    def _leave(self) -> None:
        self.details.hide()
        self.list.show()
        self.actions_changed.emit()
        self.table.setFocus()

    def _field(self, change: FieldChange) -> str:
        return field_words(change.field, change.table) if change.field else self.tr("not shown here")

    def _value(self, change: FieldChange, value: object) -> str:
        return value_words(change.field, value, self.language) if change.field else ""


def who_words(row: AuditRow) -> str:
    """The name; of somebody of another clinic with the clinic."""
    return " — ".join(part for part in (row.who, row.facility) if part)
