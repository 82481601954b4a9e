"""Notices that nobody is at the computer, so that the screen can be locked in time."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.clock import Clock

WARN_BEFORE = timedelta(seconds=60)
"""WCAG 2.2.1 asks for at least 20 seconds to say "stay" with a simple action."""
_ACTIVITY = frozenset(
    {
        QEvent.Type.ShortcutOverride,  # the first that is heard of a key, and all that is heard of a shortcut
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Looks at the clock every second, so that sleep of the computer counts as absence too.

    It listens to the whole program: the thousands of events of a screen being built take half as long again.
    So the first sign of life is enough for it, as is the one with which the watch began: it listens a second later.
    """

    warned = Signal()
    returned = Signal()
    idle = Signal()

    def __init__(self, app: QApplication, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._clock = clock
        self._limit = timedelta(minutes=10)
        self._last: datetime = clock.now()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)

    def start(self, minutes: int) -> None:
        """Begin to watch, or go on with another limit: somebody has just logged in, unlocked or chosen it."""
        self._limit = timedelta(minutes=minutes)
        self._active()
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._app.removeEventFilter(self)
        self._warned = False

    def look(self) -> None:
        """Compare the time with the last sign of life, and wait for the next one."""
        self._listen()
        gone = self._clock.now() - self._last
        if gone < timedelta(0):  # the clock was set back
            self._last = self._clock.now()
        elif gone >= self._limit:
            self.stop()
            self.idle.emit()
        elif gone >= self._limit - WARN_BEFORE and not self._warned:
            self._warned = True
            self.warned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self._app.removeEventFilter(self)
            self._timer.start()
            self._active()
        return super().eventFilter(watched, event)

    def _listen(self) -> None:
        self._app.installEventFilter(self)
        self._timer.start()

    def _active(self) -> None:
        self._last = self._clock.now()
        if self._warned:
            self._warned = False
            self.returned.emit()
