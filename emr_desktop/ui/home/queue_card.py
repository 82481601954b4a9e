"""The queue of the day as one table: time, state, name, age, reason."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.queries.home import TodayRow, TodaySheet
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.home.words import age_words, patient_words, reason_words, spoken_row, state_token, state_words


class QueueTable(DataTable):
    """The rows of the day. Space says that somebody has come, Delete that they left."""

    arrival_asked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.arrival_asked.emit(self.current_row())
            return
        super().keyPressEvent(event)


class QueueCard(Card):
    """Heading with the day, a filter, the table, and what its keys do."""

    walk_in_asked = Signal()

    def __init__(self, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._today = today
        self._sheet: TodaySheet | None = None
        self._row_before: object = None
        self.set_title(self.tr("Today, %1").replace("%1", format_date(today, language, weekday=True)))
        self.everybody = self._filter_button("queue_all")
        self.waiting = self._filter_button("queue_waiting")
        self.everybody.setChecked(True)
        self.rows = RowsModel(self._columns(), summary=self._spoken)
        self.table = QueueTable(self.rows, self.tr("Queue of today"), self)
        self.table.setMinimumHeight(scaled(160))
        self.nobody = EmptyState("", parent=self)
        self._place = QStackedLayout()
        self._place.addWidget(self.table)
        self._place.addWidget(self.nobody)
        self.body.addLayout(self._place, 1)
        self._same = wrapped(self.tr("! Same name today: compare the birth dates before opening."), "warning", self)
        self._same.hide()
        self.add(self._same)
        self._keys = wrapped("", "help", self)
        self.add(self._keys)
        self.everybody.clicked.connect(self._filter)
        self.waiting.clicked.connect(self._filter)
        self.nobody.acted.connect(self._help_with_nobody)

    def set_key_help(self, may_start_visits: bool) -> None:
        """The line under the table: its keys, as far as the role may use them."""
        keys = {
            "↑ ↓": self.tr("move"),
            key_text("Return"): self.tr("open card"),
            key_text("Space"): self.tr("arrived"),
            key_text("Del"): self.tr("left"),
        }
        if may_start_visits:
            keys["F4"] = self.tr("start visit")
        self._keys.setText(" · ".join(f"{key} {words}" for key, words in keys.items()))

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show the day. The first time the row that is to be seen now is chosen, later the same row as before."""
        first = self._sheet is None
        self._sheet = sheet
        self.everybody.setText(self.tr("All %n", "", len(sheet.rows)))
        self.waiting.setText(self.tr("Waiting %n", "", sheet.waiting))
        self._same.setVisible(any(row.same_name for row in sheet.rows))
        self._show_rows(self._id_of(sheet.rows[sheet.now]) if first and sheet.now is not None else self.chosen_id())

    def chosen(self) -> TodayRow | None:
        """The highlighted row."""
        row = self.table.current_row()
        return row if isinstance(row, TodayRow) and self._place.currentWidget() is self.table else None

    def chosen_id(self) -> object:
        """The id of the highlighted row, which stays when its state changes."""
        row = self.table.current_row()
        return self._id_of(row) if isinstance(row, TodayRow) else None

    def choose(self, entry_id: object) -> None:
        """Highlight a row by its id, if it is shown."""
        for place, row in enumerate(self.rows.rows):
            if row.id == entry_id:
                self.table.select_row(place)

    def _id_of(self, row: TodayRow) -> object:
        return row.id

    def _show_rows(self, chosen: object) -> None:
        if self._sheet is None:
            return
        before = self.table.currentIndex().row()
        rows = [row for row in self._sheet.rows if row.state.is_waiting or self.everybody.isChecked()]
        self.table.set_rows(rows)
        if rows and all(row.id != chosen for row in rows):
            self.table.select_row(max(0, min(before, len(rows) - 1)))
        self.choose(chosen)
        self._place.setCurrentWidget(self.table if rows else self.nobody)
        self._keys.setVisible(bool(rows))
        if not rows:
            self._say_nobody()

    def _say_nobody(self) -> None:
        if self._sheet is not None and self._sheet.rows:
            self.nobody.set_words(
                self.tr("Nobody is waiting"), self.tr("Everybody of today has been seen."), self.tr("Show all")
            )
        else:
            self.nobody.set_words(
                self.tr("Nobody is expected today yet"),
                self.tr("Whoever comes to the desk is added here."),
                self.tr("Add walk-in"),
                key_text("Ctrl+N"),
            )

    def _help_with_nobody(self) -> None:
        if self._sheet is not None and self._sheet.rows:
            self.everybody.setChecked(True)
            self._filter()
        else:
            self.walk_in_asked.emit()

    def _filter(self) -> None:
        self._show_rows(self.chosen_id())

    def _filter_button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        self.add_to_header(button)
        return button

    def _columns(self) -> list[Column]:
        language, today = self._language, self._today
        return [
            Column(self.tr("Time"), lambda row: row.time or "—", whole=True),
            Column(
                self.tr("State"),
                lambda row: state_words(row.state),
                whole=True,
                token=lambda row: state_token(row.state),
            ),
            Column(self.tr("Patient"), lambda row: patient_words(row, language), whole=True, stretch=True, strong=True),
            Column(self.tr("Age"), lambda row: age_words(row, today, language), right=True, whole=True),
            Column(self.tr("Reason"), lambda row: reason_words(row.reason, language), stretch=True),
        ]

    def _spoken(self, row: TodayRow) -> str:
        return spoken_row(row, self._today, self._language)
