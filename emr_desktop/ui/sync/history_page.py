"""The last syncs, and what the district keeps aside."""

from PySide6.QtWidgets import QWidget

from emr_desktop.queries.sync import AsideRow, RunRow
from emr_desktop.queries.sync_centre import SyncSheet
from emr_desktop.ui.common.action_words import action_words
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.patient_facts import number_words
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.sync_words import size_words
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.sync.page import SyncPage
from emr_desktop.ui.sync.words import decision_words, run_words, sign_of, time_words


class HistoryPage(SyncPage):
    """Two tables; the second only when there is something in it."""

    def build(self) -> None:
        self._names: dict[object, str] = {}
        runs = Card(self.tr("Last times"), self)
        self.runs = DataTable(RowsModel(self._run_columns()), self.tr("Last times"), self)
        self.runs.setMinimumHeight(scaled(160))
        self.nothing = EmptyState(
            self.tr("Nothing was sent or received yet"), self.tr("It begins by itself once the clinic is connected.")
        )
        runs.add(self.runs, 1)
        runs.add(self.nothing)
        self.aside = Card(self.tr("Kept aside by the district"), self)
        self.aside_table = DataTable(RowsModel(self._aside_columns()), self.tr("Kept aside by the district"), self)
        self.aside_table.setMinimumHeight(scaled(110))
        words = self.tr(
            "These break a rule of the district, such as a patient of another clinic. They are kept there and here, "
            "and shown to nobody else until the district’s administrator has decided."
        )
        self.aside.add(wrapped(words, "help", self))
        self.aside.add(self.aside_table, 1)
        self.body.addWidget(runs, 1)
        self.body.addWidget(self.aside)

    def _run_columns(self) -> list[Column]:
        return [
            Column(self.tr("When"), lambda run: time_words(run.ended_at, self.language), whole=True),
            Column(self.tr("How"), self._how, whole=True),
            Column(self.tr("What came of it"), _outcome, stretch=True),
            Column(self.tr("Up"), lambda run: size_words(run.bytes_up, self.language), right=True, whole=True),
            Column(self.tr("Down"), lambda run: size_words(run.bytes_down, self.language), right=True, whole=True),
        ]

    def _aside_columns(self) -> list[Column]:
        return [
            Column(self.tr("When"), lambda row: time_words(row.at, self.language), whole=True),
            Column(self.tr("What"), lambda row: action_words(row.action), stretch=True),
            Column(self.tr("Record number"), self._patient, whole=True),
            Column(self.tr("What became of it"), decision_words, stretch=True),
        ]

    def _how(self, run: RunRow) -> str:
        return self.tr("USB drive") if run.how == "usb" else self.tr("Internet")

    def _patient(self, row: AsideRow) -> str:
        return number_words(self._names.get(row.patient_id, "")) or "—"

    def show_sheet(self, sheet: SyncSheet) -> None:
        self._names = sheet.names
        self.runs.set_rows(sheet.history)
        self.runs.setVisible(bool(sheet.history))
        self.nothing.setVisible(not sheet.history)
        self.aside_table.set_rows(sheet.aside)
        self.aside.setVisible(bool(sheet.aside))

    def take_focus(self) -> None:
        shown: QWidget = self.runs if self.runs.isVisible() else self
        shown.setFocus()


def _outcome(run: RunRow) -> str:
    return f"{sign_of(run)} {run_words(run)}"
