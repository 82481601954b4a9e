"""Work off the UI thread. One store thread, so work on the store never overlaps and a screen never waits for a disk."""

import logging
import sys
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from emr_desktop.domain.errors import DomainError, StoreTrouble
from emr_desktop.ui.background_garbage import UiThreadCollector

log = logging.getLogger(__name__)

Outcome = Callable[[Any], None]
TURN_S = 0.0002
"""After this time work in the background lets the UI thread in. Python's own 5 ms are too long: Qt calls Python
hundreds of times while it lays out a screen, and would wait that long at each call.
"""


class Runner(Protocol):
    """What a view-model needs; tests may pass one that runs at once."""

    def run(self, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None: ...

    def run_aside(self, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None: ...

    def run_sync(self, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None: ...

    def keep(
        self, key: Hashable, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome
    ) -> None: ...

    def forget(self, key: Hashable) -> None: ...


@dataclass(slots=True, eq=False)
class _Task:
    """One piece of work. The UI thread holds it from the order to the answer; see `TaskRunner._work_on`."""

    owner: QObject
    work: Callable[[], Any]
    done: Outcome
    failed: Outcome
    result: Any = None
    error: BaseException | None = None


class TaskRunner(QObject):
    """Runs work on the store thread and hands the outcome back on the UI thread. Lives as long as the application."""

    unsaved = Signal(object)
    """What somebody typed could not be kept, for this reason; it is tried again until it can."""
    _ready = Signal(int)

    def __init__(self, parent: QObject | None = None, try_again_ms: int = 3000) -> None:
        super().__init__(parent)
        self._store_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._aside_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="aside")
        self._sync_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sync")
        self.collector = UiThreadCollector(self)
        self._turn_before = sys.getswitchinterval()
        sys.setswitchinterval(TURN_S)
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)
        self._closed = False
        self._tasks: dict[int, _Task] = {}
        self._numbers = count(1)
        self._not_kept: dict[Hashable, Callable[[], None]] = {}
        self._again = QTimer(self)
        self._again.setInterval(try_again_ms)
        self._again.timeout.connect(self._try_again)

    def run(self, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None:
        """Run `work`; then call `done` or `failed` on the UI thread, unless `owner` is gone by then."""
        self._submit(self._store_thread, owner, work, done, failed)

    def run_aside(self, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None:
        """Run long work, such as a proof or a copy, beside the store thread: nobody waits for it."""
        self._submit(self._aside_thread, owner, work, done, failed)

    def run_sync(self, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None:
        """Run what waits for a network, beside both: a slow link holds nobody up."""
        self._submit(self._sync_thread, owner, work, done, failed)

    def keep(self, key: Hashable, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None:
        """Keep what somebody typed. If the disk is against it, try again until it works, even when the screen is gone.

        Work kept later under the same key takes the place of what is still to be tried.
        """
        self._not_kept.pop(key, None)

        def not_kept(error: Any) -> None:
            if isinstance(error, StoreTrouble):
                self._not_kept[key] = partial(self.keep, key, owner, work, done=done, failed=lambda _again: None)
                self._again.start()
                self.unsaved.emit(error)
            if isValid(owner):
                failed(error)

        self.run(self, work, done=lambda result: done(result) if isValid(owner) else None, failed=not_kept)

    def forget(self, key: Hashable) -> None:
        """It was signed or thrown away: nothing is to be tried again."""
        self._not_kept.pop(key, None)

    def _try_again(self) -> None:
        waiting, self._not_kept = self._not_kept, {}
        self._again.stop()
        for keep in waiting.values():
            keep()

    def _submit(
        self, thread: ThreadPoolExecutor, owner: QObject, work: Callable[[], Any], done: Outcome, failed: Outcome
    ) -> None:
        if self._closed:
            return  # an answer that came while the program was closing asks for nothing more
        number = next(self._numbers)
        self._tasks[number] = _Task(owner, work, done, failed)
        thread.submit(self._work_on, number)

    def _work_on(self, number: int) -> None:
        """On another thread, which knows the work by its number alone.

        The work and its answers hold screens. Was the other thread the last to hold one, the screen would be destroyed
        there, and a widget destroyed beside the UI thread takes the program with it.
        """
        task = self._tasks[number]
        try:
            task.result = task.work()
        except BaseException as error:
            task.error = error
        finally:
            del task
        if isValid(self):  # a link may have waited for its time to be up after the program was closed
            self._ready.emit(number)

    def _on_ready(self, number: int) -> None:
        _hand_back(self._tasks.pop(number))

    def close(self) -> None:
        """Finish the work in hand and take no more."""
        self._closed = True
        self._again.stop()
        self._sync_thread.shutdown(wait=False, cancel_futures=True)
        self._aside_thread.shutdown()
        self._store_thread.shutdown()
        self.collector.stop()
        sys.setswitchinterval(self._turn_before)


def _hand_back(task: _Task) -> None:
    if task.error is not None and not isinstance(task.error, DomainError):
        log.error("Background work failed", exc_info=task.error)
    if not isValid(task.owner):
        return
    if task.error is not None:
        task.failed(task.error)
    else:
        task.done(task.result)


class Watchdog(QObject):
    """Measures how long the UI thread was deaf: the longest gap between two ticks, beyond the tick itself."""

    def __init__(self, parent: QObject | None = None, tick_ms: int = 5) -> None:
        super().__init__(parent)
        self._tick_ms = tick_ms
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self._tick)
        self.longest_ms = 0.0

    def start(self) -> None:
        self.longest_ms = 0.0
        self._clock.start()
        self._timer.start()

    def go_on(self) -> None:
        """Measure again after a pause, keeping the longest so far."""
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        gap = self._clock.nsecsElapsed() / 1e6 - self._tick_ms
        self._clock.restart()
        self.longest_ms = max(self.longest_ms, gap)
