"""What a screen shows, without widgets: asks the clinic in the background, tells the screen by signals."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from emr_desktop.services.drafts import SaveDraft, save_draft
from emr_desktop.services.patients import OpenCard, open_card
from emr_desktop.ui.background_memory import give_back_memory
from emr_desktop.ui.context import ScreenContext

GIVE_BACK_AFTER_MS = 600


class ViewModel(QObject):
    """Base of all view-models. Methods are orders, signals are facts in the past."""

    busy_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._busy = 0

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still awaited."""
        return self._busy > 0

    def _ask(self, query: Callable[..., Any], *args: Any, done: Callable[[Any], None], **kwargs: Any) -> None:
        self._start(partial(self.context.clinic.ask, query, *args, **kwargs), done)

    def _execute(
        self,
        use_case: Callable[..., Any],
        command: object,
        done: Callable[[Any], None],
        failed: Callable[[Any], None] | None = None,
    ) -> None:
        self._start(partial(self.context.clinic.execute, use_case, command), done, failed)

    def _note_opening(self, patient_id: UUID, what: str) -> None:
        """Who looked at whose record is kept for every screen that shows a patient."""
        self._execute(open_card, OpenCard(patient_id, what), done=lambda _none: None)

    def _keep(
        self, command: SaveDraft, done: Callable[[Any], None], failed: Callable[[Any], None] | None = None
    ) -> None:
        """Save a draft; a full disk or a busy store is tried again until it works, also after the screen is left."""
        work = partial(self.context.clinic.execute, save_draft, command)
        self.context.runner.keep(command.draft_id, self, work, done=done, failed=failed or self.failed.emit)

    def _start_aside(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        """Long work that nobody waits for: a proof, a copy."""
        self.context.runner.run_aside(self, work, done=done, failed=failed)

    def _give_back_soon(self) -> None:
        """What large work takes is given back to the computer once its result is seen."""
        give_back = partial(self._start_aside, give_back_memory, lambda _given: None, self.failed.emit)
        QTimer.singleShot(GIVE_BACK_AFTER_MS, self, give_back)

    def _start(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Any], None] | None = None
    ) -> None:
        self._count(1)
        self.context.runner.run(
            self, work, done=partial(self._finish, done), failed=partial(self._finish, failed or self.failed.emit)
        )

    def _finish(self, hand_over: Callable[[Any], None], outcome: Any) -> None:
        self._count(-1)
        hand_over(outcome)

    def _count(self, by: int) -> None:
        was_busy = self._busy > 0
        self._busy += by
        if was_busy != (self._busy > 0):
            self.busy_changed.emit(self._busy > 0)


class Latest:
    """Tells the answer to the last question from answers to earlier ones, which come too late to be shown."""

    def __init__(self) -> None:
        self._number = 0

    def ask(self, done: Callable[[Any], None]) -> Callable[[Any], None]:
        """Wrap what is to be done with an answer: it is done only if nothing was asked since."""
        self._number += 1
        return partial(self._if_last, self._number, done)

    def forget(self) -> None:
        """No answer under way is wanted any more."""
        self._number += 1

    def _if_last(self, number: int, done: Callable[[Any], None], answer: Any) -> None:
        if number == self._number:
            done(answer)
