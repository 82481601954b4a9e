"""A person at the keyboard for the demonstration: types into whatever has the focus, and waits like a person does."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
_PATIENCE_MS = 20_000


class NothingHappened(Exception):
    """What the demonstration waited for did not come: its step is named in the text."""


def offscreen_app() -> QApplication:
    """The application of this process."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    qInstallMessageHandler(_without_chatter)
    return QApplication(sys.argv[:1])


def _without_chatter(kind: QtMsgType, _where: object, text: str) -> None:
    """A platform without a screen says of each window what it cannot do; everything else is worth reading."""
    if "This plugin does not support" not in text:
        print(f"{kind.name}: {text}")  # noqa: T201  # where Qt's own handler would write it too


class Typist:
    """Keys go where a person's would: to the open popup, the widget in focus, or the window."""

    def __init__(self, app: QApplication, window: QWidget) -> None:
        self._app = app
        self._window = window

    @property
    def focus(self) -> str:
        """Name of the widget that has the keyboard."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """A key or a chord."""
        for _ in range(times):
            QTest.keyClick(self._target(), key, modifiers)
            self._app.processEvents()

    def type(self, text: str) -> None:
        """Letters of any alphabet; a line end is Enter."""
        for letter in text:
            if letter == "\n":
                self.press(Qt.Key.Key_Return)
                continue
            key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key(0)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._target(), QKeyEvent(kind, key, NONE, letter))
            self._app.processEvents()

    def wait_for(self, what: str, condition: Callable[[], object], patience_ms: int = _PATIENCE_MS) -> None:
        """Let the program work until the condition holds. Raises NothingHappened naming `what`."""
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            if clock.elapsed() > patience_ms:
                raise NothingHappened(what)
            self.settle(5)

    def settle(self, milliseconds: int = 150) -> None:
        """Let answers arrive and pictures be painted."""
        loop = QEventLoop()  # and not QTest.qWait, which lets no other thread of Python work meanwhile
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def photograph(self, path: Path) -> None:
        """A picture of the window as it stands."""
        self.settle()
        if not self._window.grab().save(str(path)):
            raise OSError(path)

    def _target(self) -> QWidget:
        for found in (QApplication.activePopupWidget(), QApplication.focusWidget(), QApplication.activeWindow()):
            if found is not None:
                return found
        return self._window
