"""The first screen of the day: who comes, what is left to do, how safe the records are."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.domain.queue import QueueState
from emr_desktop.queries.home import TodayRow, TodaySheet
from emr_desktop.queries.home_tasks import TaskLine
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.kept_focus import kept_focus
from emr_desktop.ui.common.keys import bind, key_text
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.home.entry_dialog import EntryDialog
from emr_desktop.ui.home.queue_card import QueueCard
from emr_desktop.ui.home.side_cards import SafetyCard, TasksCard
from emr_desktop.ui.home.view_model import HomeViewModel
from emr_desktop.ui.home.words import name_words

VERY_LARGE_TEXT = 175  # per cent; from here on registering is reached from the search, since the bar would not fit
PEEK = 64  # px of the card below that stay in view
SIDE_BY_SIDE = 1000  # px of content at 100 % text from which the cards stand beside the queue


class HomeScreen(Screen):
    """The queue at the left, tasks and records beside it or, where that is too narrow, below it."""

    def __init__(self, view_model: HomeViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._keeps_queue = view_model.may(Permission.MANAGE_QUEUE)
        self._writes_visits = view_model.may(Permission.WRITE_VISITS)
        self._entry_to_choose: object = None
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.dialog: EntryDialog | None = None
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Home"))
        context = self._model.context
        self._scroll = UpDown(self)
        content = self._scroll.ground()
        self.queue = QueueCard(context.language, context.clock.today(), content)
        self.queue.set_key_help(self._writes_visits)
        self.queue.setVisible(self._keeps_queue)
        self.tasks = TasksCard(context.language, content)
        self.tasks.hide()
        self.safety = SafetyCard(content)
        self._build_actions()
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(self.tasks)
        side.addWidget(self.safety)
        side.addStretch(1)
        content.setLayout(self._columns)
        self._columns.setContentsMargins(24, 16, 24, 16)
        self._columns.setSpacing(12)
        self._columns.addWidget(self.queue, 2)
        self._columns.addLayout(side, 1)
        self._scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.action_bar)

    def _build_actions(self) -> None:
        self.action_bar = ActionBar(self)
        actions = []
        if self._keeps_queue:
            actions.append(Action("walk_in", self.tr("Add walk-in"), self.add_walk_in, key_text("Ctrl+N")))
            actions.append(Action("entry", self.tr("Time and reason"), self.change_entry, key_text("Ctrl+T")))
        if self._model.may(Permission.EDIT_PATIENTS) and scaled(100) < VERY_LARGE_TEXT:
            actions.append(Action("register", self.tr("Register new patient"), self._model.register))
        if self._writes_visits:
            actions.append(
                Action("visit", self.tr("Start visit"), self._start_visit, key_text("F4"), variant="primary")
            )
        elif self._keeps_queue:
            actions.append(Action("open", self.tr("Open card"), self._open_card, key_text("Return"), variant="primary"))
        self.action_bar.set_actions(actions)
        self._row_changed(None)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._model.sheet_changed.connect(self._show_sheet)
        self._model.tasks_changed.connect(self._show_tasks)
        self._model.safety_changed.connect(self.safety.show_safety)
        self._model.added.connect(self._added)
        self.queue.table.opened.connect(self._model.open_card)
        self.queue.table.arrival_asked.connect(self._toggle_arrived)
        self.queue.table.removal_asked.connect(self._left)
        self.queue.table.row_changed.connect(self._row_changed)
        self.queue.walk_in_asked.connect(self.add_walk_in)
        self.tasks.open_asked.connect(self._model.open_task)
        bind(self, "F5", self._model.load, here)
        if self._keeps_queue:
            bind(self, "Ctrl+N", self.add_walk_in, here)
            bind(self, "Ctrl+T", self.change_entry, here)
        if self._writes_visits:
            bind(self, "F4", self._start_visit, here)
        primary = self._start_visit if self._writes_visits else self._open_card
        bind(self, "Ctrl+Return", primary, here)

    def start(self) -> None:
        self._model.load()
        if self._keeps_queue:
            self.queue.table.setFocus()

    def look_again(self) -> None:
        self._model.load()

    def add_walk_in(self) -> None:
        """Choose the patient who stands at the desk."""
        self._model.context.notices.choose_patient(self.tr("Add to the queue of today"), self._model.add_walk_in)

    def change_entry(self) -> None:
        """Give the highlighted row another time or reason."""
        row = self.queue.chosen()
        if row is not None and row.state is not QueueState.DONE:
            self.dialog = EntryDialog(row, self._model.context.language, self)
            self.dialog.accepted.connect(partial(self._change_entry, row, self.dialog))
            self.dialog.open()

    def _change_entry(self, row: TodayRow, dialog: EntryDialog) -> None:
        self._model.change_entry(row, dialog.chosen_time(), dialog.chosen_reason())

    def _show_sheet(self, sheet: TodaySheet) -> None:
        focused = self.queue.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.queue.show_sheet(sheet)
        self.queue.choose(self._entry_to_choose)
        self._entry_to_choose = None
        self.action_bar.set_status(self.tr("%n seen today", "", sheet.done) if sheet.done else "")
        self._row_changed(self.queue.chosen())
        if focused and not sheet.rows:
            self.queue.nobody.button.setFocus()

    def _added(self, entry_id: object) -> None:
        self._entry_to_choose = entry_id
        self.queue.everybody.setChecked(True)

    def _show_tasks(self, tasks: tuple[TaskLine, ...]) -> None:
        with kept_focus(self, self.queue.table if self._keeps_queue else self):
            self.tasks.show_tasks(tasks)
            self.tasks.setVisible(bool(tasks))

    def _row_changed(self, row: object) -> None:
        why_not = self.tr("Choose a patient in the queue first")
        for code in (("visit" if self._writes_visits else "open"), "entry") if self._keeps_queue else ():
            self.action_bar.set_enabled(code, row is not None, why_not)

    def _toggle_arrived(self, row: TodayRow | None) -> None:
        if row is not None:
            self._model.toggle_arrived(row)

    def _left(self, row: TodayRow) -> None:
        name = name_words(row.names, self._model.context.language)
        self._model.mark_away(row, self.tr("%1 left without a visit.").replace("%1", name))

    def _open_card(self) -> None:
        row = self.queue.chosen()
        if row is not None:
            self._model.open_card(row)

    def _start_visit(self) -> None:
        row = self.queue.chosen()
        if row is not None:
            self._model.start_visit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        """Beside each other where there is room for both at this text size, else one below the other."""
        wide = self.width() >= scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
        # Stacked, the queue has the first view nearly to itself; the next card shows that there is more below.
        room = self._scroll.viewport().height() - scaled(PEEK)
        self.queue.setMinimumHeight(0 if wide else max(0, room))
