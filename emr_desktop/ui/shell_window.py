"""The one window of the program: the shell, or a page instead of it, and the messages over both."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QWidget

from emr_desktop.ui.common.keys import bind
from emr_desktop.ui.common.toast import ToastHost
from emr_desktop.ui.login.page import Page

NAME = "EMR Desktop"


class ProgramWindow(QMainWindow):
    """Closing it lets the program save first."""

    closing = Signal()
    look_chosen = Signal(object)
    help_asked = Signal()
    text_sized = Signal(int)
    """One step larger, one smaller, or 0 for 100 per cent."""
    shown = Signal(object)
    """What fills the window from now on."""

    def __init__(self) -> None:
        super().__init__()
        self.page: Page | None = None
        """What is shown instead of the shell: set-up, log-in, recovery, trouble, lock."""
        self._make: Callable[[], Page] | None = None
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self.toasts = ToastHost(self._stack, seconds=60)
        self.setWindowTitle(NAME)
        self.resize(1366, 690)
        for keys, by in (("Ctrl+=", 1), ("Ctrl++", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            bind(self, keys, partial(self.text_sized.emit, by))

    def show_page(self, make: Callable[[], Page], state: dict[str, str] | None = None) -> None:
        """Show a page, with what had been typed into the one of the same kind before it."""
        self.drop_page()
        page = make()
        if state is not None:
            page.restore(state)
        page.look_chosen.connect(self.look_chosen)
        page.help_asked.connect(self.help_asked)
        self.page, self._make = page, make
        self.put(page)
        self.name("")
        page.start()

    def show_page_anew(self) -> bool:
        """Build the page on show again, in another language or size. False when there is none."""
        if self.page is None or self._make is None:
            return False
        self.show_page(self._make, self.page.state())
        return True

    def drop_page(self) -> None:
        """Take the page away."""
        if self.page is not None:
            self.take_out(self.page)
        self.page = self._make = None

    def put(self, widget: QWidget) -> None:
        """Show a widget in the whole window."""
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.shown.emit(widget)

    def take_out(self, widget: QWidget) -> None:
        """Let go of a widget for good. Until then it stays in the stack: it may be in the middle of a signal."""
        widget.hide()
        widget.setEnabled(False)  # an answer that comes late may not take the focus
        widget.deleteLater()

    def name(self, title: str) -> None:
        """What the window is called in the bar of the system."""
        self.setWindowTitle(f"{title} — {NAME}" if title else NAME)

    def focused_name(self) -> str:
        """The name of the widget that has the focus, to find it again in a page built anew."""
        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None else ""

    def focus_on(self, name: str) -> None:
        """Put the focus on the widget of this name, if what is on show has one."""
        shown = self._stack.currentWidget()
        found = shown.findChild(QWidget, name) if name and shown is not None else None
        if isinstance(found, QWidget):
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_dialogs(self) -> None:
        """Answer every open question with its harmless answer: what they show must not stay in sight."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
