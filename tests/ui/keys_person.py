"""A person at the keyboard and the mouse, counted: what a task costs is what `keys` and `clicks` say at the end."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """What a person presses: a chord is one, each typed letter is one, each press of the mouse is one click."""

    def __init__(self) -> None:
        self.keys = 0
        self.clicks = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key or chord; the target is looked up anew each time, since focus moves."""
        for _ in range(times):
            self.keys += 1
            QTest.keyClick(_target(), key, modifiers)

    def sign(self) -> None:
        """Ctrl+Enter, the main button of every screen."""
        self.press(Qt.Key.Key_Return, CONTROL)

    def type(self, text: str) -> None:
        """Type letters of any alphabet. QTest.keyClicks knows Latin-1 only and ends the process on Cyrillic."""
        for letter in text:
            self.keys += 1
            key = Qt.Key(ord(letter.upper())) if letter.isascii() else Qt.Key(0)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(_target(), QKeyEvent(kind, key, NONE, letter))

    def dictate(self, text: str) -> None:
        """Text that comes through an input method, whole; counts as one press for each letter."""
        self.keys += len(text)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(_target(), event)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press the left mouse button on a widget, in its middle unless told where."""
        self.clicks += 1
        place = at or widget.rect().center()
        target = widget.childAt(place) or widget
        local = QPointF(target.mapFrom(widget, place) if target is not widget else place)
        everywhere = QPointF(target.mapToGlobal(local.toPoint()))
        for kind, held in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            event = QMouseEvent(kind, local, everywhere, Qt.MouseButton.LeftButton, held, NONE)
            QApplication.sendEvent(target, event)


def _target() -> QWidget:
    """Where a key goes: an open popup, the widget in focus, or the window."""
    for found in (QApplication.activePopupWidget(), QApplication.focusWidget(), QApplication.activeWindow()):
        if found is not None:
            return found
    raise AssertionError("nothing has the keyboard: show the window and activate it first")
