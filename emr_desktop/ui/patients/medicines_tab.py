"""The medicines of a patient as their dose sentences, and the prescriptions that were issued."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.queries.patients_card import DocumentRow, MedicineRow
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.dose_label import DoseLabel
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.status_pill import Status, status_words
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.common.value_words import why_ended
from emr_desktop.ui.patients.medicine_words import dose_parts, prescribed_names


class MedicinesTab(QWidget):
    """Each medicine with its start, until when it lasts, and whether it was stopped."""

    def __init__(self, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._today = today
        self.card = Card(parent=self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.card.body.addLayout(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)

    def show_medicines(self, medicines: Sequence[MedicineRow]) -> None:
        """Show what is taken now, and what was stopped in the last 30 days."""
        emptied(self._lines)
        current = sum(row.ended_on is None for row in medicines)
        self.card.set_title(self.tr("Current medicines (%1)").replace("%1", str(current)))
        for row in medicines:
            self._lines.addWidget(DoseLabel(*dose_parts(row, self._language), self.card))
            self._lines.addWidget(wrapped(self._about(row), "help", self.card))
        if not current:
            self._lines.insertWidget(0, wrapped(self.tr("No current medicines are recorded."), "", self.card))
        self._lines.addWidget(wrapped(self.tr("End of list."), "help", self.card))

    def _about(self, row: MedicineRow) -> str:
        started = self.tr("Started %1").replace("%1", format_date(row.started_on, self._language))
        if row.ended_on is not None:
            stopped = self.tr("Stopped %1").replace("%1", format_date(row.ended_on, self._language))
            return " · ".join(part for part in (stopped, why_ended(row.end_reason)) if part)
        if row.supply_until is None:
            return started
        until = self.tr("supply until %1").replace("%1", format_date(row.supply_until, self._language))
        days = (row.supply_until - self._today).days
        left = self.tr("%n day(s) left", "", days) if days >= 0 else self.tr("ran out")
        return f"{started} · {until} ({left})"


class DocumentsTab(QWidget):
    """Prescriptions: number, date, medicines, whether cancelled. Enter shows the page."""

    opened = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        names = partial(prescribed_names, language=language)
        columns = [
            Column(self.tr("Issued"), lambda row: format_date(row.issued_on, language), whole=True),
            Column(self.tr("Number"), lambda row: row.number, whole=True),
            Column(self.tr("Medicines"), names, whole=True, stretch=True, strong=True),
            Column(self.tr("Valid until"), lambda row: format_date(row.valid_until, language), whole=True),
            Column(self.tr("State"), self._state, whole=True),
            Column(self.tr("Author"), lambda row: row.author),
        ]
        self.rows = RowsModel(columns)
        self.table = DataTable(self.rows, self.tr("Prescriptions issued"), self)
        self.nothing = EmptyState(
            self.tr("No documents yet"), self.tr("Prescriptions appear here once they are signed."), parent=self
        )
        self._place = QStackedLayout(self)
        self._place.addWidget(self.nothing)
        self._place.addWidget(self.table)
        self.table.opened.connect(self._opened)

    def _state(self, row: DocumentRow) -> str:
        return status_words(Status.CANCELLED if row.cancelled else Status.SIGNED)

    def _opened(self, row: DocumentRow) -> None:
        self.opened.emit(row.id)

    def show_documents(self, documents: Sequence[DocumentRow]) -> None:
        """Show them, the newest first."""
        self.table.set_rows(documents)
        self._place.setCurrentWidget(self.table if documents else self.nothing)

    def focus_first(self) -> None:
        """Into the list."""
        if self.rows.rows:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
