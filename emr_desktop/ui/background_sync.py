"""Sending and receiving beside the work: by itself, soon after something was signed, or when somebody asks."""

import logging
import random
from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from emr_desktop.services.opening import OpenClinic
from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.lookup import refresh_old_facilities
from emr_desktop.sync.schedule import SOON, next_wait
from emr_desktop.sync.session import Ended, Handle, sync_once
from emr_desktop.ui.background import Runner

POLL_MS = 200
NEWS_EVERY_S = 5.0
"""What arrives is shown no more often while a long sync goes on."""


NAMES_TRIED_EVERY_S = 3600.0
"""Whether the list of the district's clinics is old is looked at no more often."""
log = logging.getLogger(__name__)


class BackgroundSync(QObject):
    """One for each open clinic. Lives on the UI thread; the work is done on a thread of its own."""

    began = Signal()
    moved = Signal(object)
    """The handle of the sync under way, some times a second."""
    ended = Signal(object)
    """Ended."""
    news = Signal()
    """Work of others has arrived, or the district has said that it holds more: a screen may have more to show."""

    def __init__(self, clinic: OpenClinic, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._runner = runner
        self._failures = 0
        self._shown, self._shown_at = 0, 0.0
        self._naming, self._names_due = Handle(), 0.0
        self._handshakes = Handshakes()
        self.handle: Handle | None = None
        self.last: Ended | None = None
        self.last_good: Ended | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.now)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._tell)

    @property
    def is_running(self) -> bool:
        return self.handle is not None

    @property
    def seconds_to_next(self) -> int | None:
        """None when none is planned."""
        return self._timer.remainingTime() // 1000 if self._timer.isActive() else None

    def start(self) -> None:
        """Somebody has logged in."""
        self._timer.start(int(SOON * 1000))

    def soon(self) -> None:
        """Something was signed: send it in a moment, when more may have come."""
        if not self.is_running and self.last is not None and self.last.outcome == "not_connected":
            return
        if not self._timer.isActive() or self._timer.remainingTime() > SOON * 1000:
            self._timer.start(int(SOON * 1000))

    def now(self) -> None:
        """Begin, unless one is under way."""
        if self.is_running:
            return
        self._begin(partial(sync_once, handle=self._take_handle(), handshakes=self._handshakes))

    def run(self, work: Callable[..., Ended]) -> None:
        """Do other work that moves journals, such as a USB bundle, in the place of a sync."""
        if not self.is_running:
            self._take_handle()
            self._begin(work)

    def stop(self) -> None:
        """The person wants it to end."""
        if self.handle is not None:
            self.handle.stop()

    def leave(self) -> None:
        """The records are being closed: end what is under way, nothing touches them from here on."""
        self._timer.stop()
        self._poll.stop()
        for handle in (self._naming, self.handle):
            if handle is not None:
                handle.leave()

    def _take_handle(self) -> Handle:
        self.handle = Handle()
        self._shown, self._shown_at = 0, monotonic()
        return self.handle

    def _begin(self, work: Callable[..., Ended]) -> None:
        self._timer.stop()
        self._poll.start()
        clinic = self._clinic
        self._runner.run_sync(self, lambda: clinic.lend(work), done=self._ended, failed=self._failed)
        self.began.emit()

    def _tell(self) -> None:
        if self.handle is None:
            return
        self.moved.emit(self.handle)
        if self.handle.progress.received > self._shown and monotonic() - self._shown_at > NEWS_EVERY_S:
            self._shown, self._shown_at = self.handle.progress.received, monotonic()
            self.news.emit()

    def _failed(self, error: Any) -> None:
        self._ended(Ended(getattr(error, "code", "program_fault")))

    def _ended(self, ended: Ended) -> None:
        self.handle = None
        self._poll.stop()
        self.last = ended
        if ended.good:
            self.last_good = ended
        self._failures = 0 if ended.good else self._failures + 1
        if ended.outcome != "not_connected":
            chance = random.random()  # noqa: S311  # spreads clinics, protects nothing
            self._timer.start(int(next_wait(self._failures, chance) * 1000))
        self.ended.emit(ended)
        if ended.outcome != "nothing":
            self.news.emit()
        if ended.good and self._names_due < monotonic():
            self._fetch_names()

    def _fetch_names(self) -> None:
        """The clinics of the district, once a day: of what others have written it is then known where."""
        self._names_due = monotonic() + NAMES_TRIED_EVERY_S
        work = partial(self._clinic.lend, partial(refresh_old_facilities, handle=self._naming))
        self._runner.run_sync(self, work, done=self._named, failed=_without_names)

    def _named(self, fetched: bool) -> None:
        if fetched:
            self.news.emit()


def _without_names(error: Any) -> None:
    """Nobody waits for it: it is tried again later."""
    log.info("The clinics of the district were not listed: %s", getattr(error, "code", type(error).__name__))
