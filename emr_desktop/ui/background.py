"""Work off the UI thread. One store thread, so work on the store never overlaps and a screen never waits for a disk."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from emr_desktop.domain.errors import DomainError

log = logging.getLogger(__name__)

Outcome = Callable[[Any], None]


class Runner(Protocol):
    """What a view-model needs; tests may pass one that runs at once."""

    def run(self, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None: ...


class TaskRunner(QObject):
    """Runs work on the store thread and hands the outcome back on the UI thread. Lives as long as the application."""

    _ready = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._ready.connect(self._on_ready, Qt.ConnectionType.QueuedConnection)

    def run(self, owner: QObject, work: Callable[[], Any], *, done: Outcome, failed: Outcome) -> None:
        """Run `work`; then call `done` or `failed` on the UI thread, unless `owner` is gone by then."""
        future = self._store_thread.submit(work)
        future.add_done_callback(lambda finished: self._ready.emit(partial(_hand_back, finished, owner, done, failed)))

    def _on_ready(self, hand_back: Callable[[], None]) -> None:
        hand_back()

    def close(self) -> None:
        """Finish the work in hand and take no more."""
        self._store_thread.shutdown()


def _hand_back(future: Future[Any], owner: QObject, done: Outcome, failed: Outcome) -> None:
    error = future.exception()
    if error is not None and not isinstance(error, DomainError):
        log.error("Background work failed", exc_info=error)
    if not isValid(owner):
        return
    if error is not None:
        failed(error)
    else:
        done(future.result())


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
