"""S13: referrals, received and sent. Who opens a row sees the card of the patient."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.domain.dates import format_date
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.queries.referrals import ReferralRow
from emr_desktop.queries.referrals_sheets import ON_PAPER
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.referral_end import asks_to_end
from emr_desktop.ui.common.referral_pane import ReferralPane
from emr_desktop.ui.common.referral_words import (
    patient_words,
    state_token,
    state_words,
    until_words,
    urgency_mark,
    urgency_token,
    why_words,
)
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.referrals.list_view_model import ReferralListViewModel

RECEIVED, SENT = 0, 1
BORN = 5
"""Place of a column that is left out where there is little room."""
NARROW = 1000


class ReferralListScreen(Screen):
    """Tabs above, the list, the chosen one in full below it."""

    def __init__(self, view_model: ReferralListViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Referrals"))
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Received or sent"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for title in (self.tr("Received"), self.tr("Sent")):
            self.tabs.addTab(title)
        self.also_ended = QCheckBox(self.tr("Also those that have ended"), self)
        self.tables = (self._table(True, self.tr("Referrals received")), self._table(False, self.tr("Referrals sent")))
        self.empty = (
            EmptyState(
                self.tr("No patient is referred to this clinic now"),
                self.tr("Patients of other clinics come here with an exchange with the district, by themselves."),
                parent=self,
            ),
            EmptyState(
                self.tr("No referral of this clinic is open now"),
                self.tr("Refer a patient from the card. The record goes with the next exchange."),
                parent=self,
            ),
        )
        self.stack = QStackedWidget(self)
        for part in (*self.tables, *self.empty):
            self.stack.addWidget(part)
        self.pane = ReferralPane(self._model.context.language, self)
        self._build_actions()
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 24, 0)
        top.addWidget(self.tabs, 1)
        top.addWidget(self.also_ended)
        body = QVBoxLayout()
        body.setContentsMargins(24, 12, 24, 12)
        body.setSpacing(12)
        body.addWidget(self.stack, 1)
        body.addWidget(self.pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(body, 1)
        column.addWidget(self.action_bar)

    def _table(self, received: bool, name: str) -> DataTable:
        language = self._model.context.language
        other = Column(self.tr("From"), lambda row: row.from_facility, stretch=True)
        if not received:
            other = Column(self.tr("To"), lambda row: row.to_facility, stretch=True)
        columns = [
            Column(
                self.tr("State"),
                lambda row: state_words(row, language, received=received),
                whole=True,
                token=lambda row: state_token(row, received=received),
            ),
            other,
            Column(self.tr("Why"), lambda row: why_words(row.why), whole=True),
            Column(self.tr("How soon"), lambda row: urgency_mark(row.urgency), whole=True, token=self._urgency),
            Column(self.tr("Patient"), lambda row: patient_words(row, language), whole=True, stretch=True, strong=True),
            Column(self.tr("Born"), lambda row: format_date(row.birth_date, language) if row.birth_date else ""),
            Column(self.tr("Open until"), lambda row: until_words(row, language), whole=True),
        ]
        table = DataTable(RowsModel(columns), name, self)
        table.setMinimumHeight(scaled(160))
        return table

    def _urgency(self, row: ReferralRow) -> str:
        return urgency_token(row.urgency)

    def _build_actions(self) -> None:
        self.action_bar = ActionBar(self)
        actions = []
        if self._model.may(Permission.FIND_IN_DISTRICT):
            words = self.tr("Look in the district")
            actions.append(Action("district", words, self._model.look_in_district, key_text("Ctrl+F3")))
        if self._model.may(Permission.REFER):
            actions.append(Action("refer", self.tr("Refer a patient"), self._refer, key_text("Ctrl+N")))
        if self._model.may(Permission.FIND_IN_DISTRICT):
            actions.append(Action("end", self.tr("End…"), self._end, key_text("Del")))
            actions.append(Action("print", self.tr("Print…"), self._print, key_text("Ctrl+P")))
        actions.append(Action("open", self.tr("Open card"), self._open, key_text("Return"), "primary"))
        self.action_bar.set_actions(actions)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        model = self._model
        model.received_changed.connect(partial(self._show, RECEIVED))
        model.sent_changed.connect(partial(self._show, SENT))
        model.ended.connect(self._ended)
        self.tabs.currentChanged.connect(self._turned)
        self.also_ended.toggled.connect(self._also_ended)
        for table in self.tables:
            table.opened.connect(self._open_row)
            table.row_changed.connect(lambda _row: self._row_changed())
            table.removal_asked.connect(self._end_row)
        bind(self, "Ctrl+PgDown", partial(self._step, 1), here)
        bind(self, "Ctrl+PgUp", partial(self._step, -1), here)
        bind(self, "Ctrl+Return", self._open, here)
        bind(self, "F5", model.load, here)
        bind(self, "Ctrl+P", self._print, here)
        if model.may(Permission.FIND_IN_DISTRICT):
            bind(self, "Ctrl+F3", model.look_in_district, here)
        if model.may(Permission.REFER):
            bind(self, "Ctrl+N", self._refer, here)

    def start(self) -> None:
        self._model.load()
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for table in self.tables:
            table.leave_out(BORN, event.size().width() < scaled(NARROW))

    def look_again(self) -> None:
        self._model.load()

    @property
    def table(self) -> DataTable:
        """The list on show."""
        return self.tables[self.tabs.currentIndex()]

    def chosen(self) -> ReferralRow | None:
        """The chosen row of the list on show."""
        row = self.table.current_row()
        return row if isinstance(row, ReferralRow) and self.stack.currentWidget() is self.table else None

    def _show(self, which: int, rows: Sequence[ReferralRow]) -> None:
        table = self.tables[which]
        before, focused = table.current_row(), table.hasFocus() or self.tabs.hasFocus()
        table.set_rows(rows)
        kept = [place for place, row in enumerate(rows) if isinstance(before, ReferralRow) and row.id == before.id]
        if rows:
            table.select_row(kept[0] if kept else 0)
        title = (self.tr("Received"), self.tr("Sent"))[which]
        count = sum(row.open for row in rows)
        self.tabs.setTabText(which, f"{title} {count}" if count else title)
        if which == self.tabs.currentIndex():
            self._turned(which)
            if focused or not self.pane.isVisible():
                self._take_focus()

    def _turned(self, which: int) -> None:
        rows = self.tables[which].rows().rows
        self.stack.setCurrentWidget(self.tables[which] if rows else self.empty[which])
        self._row_changed()

    def _take_focus(self) -> None:
        (self.table if self.table.rows().rows else self.tabs).setFocus()

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())
        self._take_focus()

    def _also_ended(self, on: bool) -> None:
        self._model.open_only = not on
        self._model.load()

    def _row_changed(self) -> None:
        chosen = self.chosen()
        self.pane.show_referral(chosen)
        choose = self.tr("Choose a referral first")
        here = chosen is not None and chosen.names is not None
        not_here = self.tr("The record has not arrived yet. It comes with an exchange with the district.")
        self.action_bar.set_enabled("open", here, not_here if chosen is not None else choose)
        if self._model.may(Permission.FIND_IN_DISTRICT):
            self.action_bar.set_enabled("end", *self._end_state(chosen))
            self.action_bar.set_enabled("print", *self._print_state(chosen))

    def _end_state(self, row: ReferralRow | None) -> tuple[bool, str]:
        """Whether it can be ended, and why not."""
        if row is None:
            return False, self.tr("Choose a referral first")
        if not row.open:
            return False, self.tr("It has ended already")
        return self._model.may_end(row), self.tr("Feldshers and physicians end referrals")

    def _print_state(self, row: ReferralRow | None) -> tuple[bool, str]:
        """Whether there is a paper for it, and why not."""
        if row is None:
            return False, self.tr("Choose a referral first")
        if row.names is None:
            return False, self.tr("The record has not arrived yet. It comes with an exchange with the district.")
        return row.why in ON_PAPER, message_for(RuleBroken("referral_without_paper")).text

    def _print(self) -> None:
        row = self.chosen()
        if row is not None and self._model.may(Permission.SEE_CLINICAL) and self._print_state(row)[0]:
            self._model.print(row)

    def _open(self) -> None:
        row = self.chosen()
        if row is not None:
            self._open_row(row)

    def _open_row(self, row: ReferralRow) -> None:
        if row.names is not None:
            self._model.open(row)

    def _end(self) -> None:
        row = self.chosen()
        if row is not None:
            self._end_row(row)

    def _end_row(self, row: ReferralRow) -> None:
        possible, why_not = self._end_state(row)
        if not possible:
            self.action_bar.set_status(why_not, aloud=True)
        elif asks_to_end(self, row, self._model.context.language, received=self._model.is_received(row)):
            self._model.end(row)

    def _ended(self, _row: ReferralRow) -> None:
        self.action_bar.set_status(self.tr("Ended. Both clinics see it after the next exchange."), aloud=True)

    def _refer(self) -> None:
        self._model.refer(self.tr("Refer to another clinic"))
