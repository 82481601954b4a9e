"""The day without widgets: the queue, the tasks, the records; and the orders that change the queue."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.queue import QueueState
from emr_desktop.queries.home import TodayRow, safety_of_records, today
from emr_desktop.queries.home_tasks import TaskItem, my_tasks
from emr_desktop.services.home import (
    AddToQueue,
    ChangeQueueEntry,
    MarkInQueue,
    add_to_queue,
    change_queue_entry,
    mark_arrived,
    mark_away,
    mark_expected,
)
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext

PLACES = {"registration": "register", "signed_prescription": "prescription_preview", "referral": "refer"}
"""The screen on which a form is finished, where it is not called like the form."""


class HomeViewModel(ViewModel):
    """Everything the first screen shows."""

    sheet_changed = Signal(object)
    tasks_changed = Signal(object)
    safety_changed = Signal(object)
    added = Signal(object)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._latest = Latest()

    def may(self, permission: Permission) -> bool:
        """What this role may do."""
        return self.context.actor.may(permission)

    def load(self) -> None:
        """Read everything anew."""
        self._load_queue()
        self._ask(my_tasks, done=self.tasks_changed.emit)
        self._ask(safety_of_records, done=self.safety_changed.emit)

    def toggle_arrived(self, row: TodayRow) -> None:
        """Arrived, or expected again; nothing for somebody who has been seen."""
        if row.state is not QueueState.DONE:
            arrived = row.state is QueueState.ARRIVED
            self._change(mark_expected if arrived else mark_arrived, row.id)

    def mark_away(self, row: TodayRow, undo_text: str) -> None:
        """Take somebody who left off the list of those who wait; can be undone."""
        before = mark_arrived if row.state is QueueState.ARRIVED else mark_expected

        def said(_done: object) -> None:
            self.context.notices.toast(undo_text, partial(self._change, before, row.id))
            self._changed()

        if row.state.is_waiting:
            self._execute(mark_away, MarkInQueue(row.id), done=said)

    def add_walk_in(self, patient_id: UUID) -> None:
        """Somebody stands at the desk without an appointment."""
        self._execute(add_to_queue, AddToQueue(patient_id, arrived=True), done=self._added)

    def change_entry(self, row: TodayRow, time: str, reason: str) -> None:
        """Another time or reason."""
        self._execute(change_queue_entry, ChangeQueueEntry(row.id, time, reason), done=lambda _done: self._changed())

    def open_card(self, row: TodayRow) -> None:
        self.context.navigator.open("patient", patient_id=row.patient_id)

    def start_visit(self, row: TodayRow) -> None:
        """A visit with the reason for which they came."""
        self.context.navigator.open("visit", patient_id=row.patient_id, text=row.reason)

    def register(self) -> None:
        self.context.navigator.open("register")

    def open_task(self, item: TaskItem) -> None:
        """Go on with something that waits."""
        if item.form == "conflict":
            self.context.navigator.open("sync", text="conflicts")
            return
        self.context.navigator.open(PLACES.get(item.form, item.form), patient_id=item.patient_id, item_id=item.id)

    def _change(self, use_case: Callable[..., None], entry_id: UUID) -> None:
        self._execute(use_case, MarkInQueue(entry_id), done=lambda _done: self._changed())

    def _added(self, entry_id: UUID) -> None:
        self.added.emit(entry_id)
        self._changed()

    def _changed(self) -> None:
        self.context.notices.records_changed()
        self._load_queue()
        self._ask(safety_of_records, done=self.safety_changed.emit)

    def _load_queue(self) -> None:
        if self.may(Permission.MANAGE_QUEUE):
            self._ask(today, done=self._latest.ask(self.sheet_changed.emit))
