"""Says that something was done and offers to undo it, at the bottom of the window, for ten seconds."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle, scaled
from emr_desktop.ui.theme import set_icon

SECONDS = 10.0
QUEUE = 3
RECENT = 50


@dataclass(frozen=True, slots=True)
class Toast:
    """A sentence, and what to call when it is undone (or another action of one word is chosen)."""

    text: str
    action: Callable[[], None] | None = None
    action_text: str = ""


class ToastHost(QFrame):
    """Shows one toast at a time over the bottom of its window; it stays while it is focused or under the mouse."""

    def __init__(self, window: QWidget, seconds: float = SECONDS) -> None:
        super().__init__(window)
        restyle(self, role="toast")
        self.setAutoFillBackground(True)
        self._waiting: deque[Toast] = deque(maxlen=QUEUE)
        self._recent: deque[str] = deque(maxlen=RECENT)
        self._now: Toast | None = None
        self._focus_before: QWidget | None = None
        self._text = wrapped("", parent=self)
        self.action = QPushButton(self)
        self.action.setAutoDefault(True)
        self.close_button = QToolButton(self)
        set_icon(self.close_button, "x", "text.secondary", 16)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close  Esc"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(seconds * 1000))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self._row = row
        self._timer.timeout.connect(self._time_is_up)
        self.action.clicked.connect(self._act)
        self.close_button.clicked.connect(self.dismiss)
        for part in (self.action, self.close_button):
            part.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def show_toast(self, text: str, undo: Callable[[], None] | None = None, action_text: str = "") -> None:
        """Show a sentence now, or after the toast on show; `undo` gets a button with `action_text` or “Undo”."""
        toast = Toast(text, undo, action_text or self.tr("Undo"))
        self._recent.appendleft(text)
        if self._now is None:
            self._show(toast)
        else:
            self._waiting.append(toast)

    def recent(self) -> tuple[str, ...]:
        """The last messages, newest first, for Help ▸ Recent messages."""
        return tuple(self._recent)

    def text(self) -> str:
        return self._text.text() if self._now is not None else ""

    def focus(self) -> None:
        """Give the focus to the toast's button; closing it gives the focus back."""
        if self._now is not None:
            self._remember_focus(QApplication.focusWidget())
            target = self.action if self._now.action is not None else self.close_button
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def dismiss(self) -> None:
        """Close the toast on show and go on with the next."""
        self._give_focus_back()
        self._timer.stop()
        self._now = None
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self.hide()

    def _show(self, toast: Toast) -> None:
        self._now = toast
        self._text.setText(toast.text)
        self.action.setText(toast.action_text)
        self.action.setVisible(toast.action is not None)
        self.setAccessibleName(toast.text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, toast.text)

    def _act(self) -> None:
        toast = self._now
        self.dismiss()
        if toast is not None and toast.action is not None:
            toast.action()

    def _held(self) -> bool:
        return self.underMouse() or self.action.hasFocus() or self.close_button.hasFocus()

    def _time_is_up(self) -> None:
        if self._held():
            self._timer.start()
        else:
            self.dismiss()

    def _give_focus_back(self) -> None:
        if self.action.hasFocus() or self.close_button.hasFocus():
            before = self._focus_before
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember_focus(self, gone: QWidget | None) -> None:
        if gone is not None and not self.isAncestorOf(gone):
            self._focus_before = gone

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(scaled(560), window.width() - 32)
        self.setFixedWidth(width)
        needed = self._row.totalHeightForWidth(width)
        height = max(needed, self.sizeHint().height(), scaled(44))
        self.setFixedHeight(height)
        self.move((window.width() - width) // 2, window.height() - height - scaled(56))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.KeyPress and self._held():
            self.dismiss()
            return True
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and self._now is not None:
            self._place()
        return super().eventFilter(watched, event)
