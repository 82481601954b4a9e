"""The whole program in a test: opened on a folder, shown, closed again; and waiting for its work in the background."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.application import DesktopProgram


class RunningProgram:
    """A program on show. `until` waits for the background; it fails after ten seconds."""

    def __init__(self, app: QApplication, qtbot, folder, clock, preferences: Preferences) -> None:
        self.qtbot = qtbot
        self.program = DesktopProgram(app, folder, preferences, clock)
        self.program.window.resize(1366, 690)
        self.program.window.show()
        self.program.window.activateWindow()
        qtbot.waitUntil(self.program.window.isActiveWindow)
        self.program.start()

    def until(self, fact: Callable[[], object], seconds: int = 10) -> None:
        self.qtbot.waitUntil(lambda: bool(fact()), timeout=1000 * seconds)

    def page(self, name: str) -> bool:
        """Whether a page of this class is on show."""
        return type(self.program.window.page).__name__ == name

    @property
    def shown(self):
        return self.program.window.page

    def focused(self) -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if isinstance(widget, QWidget) else ""

    def said(self) -> str:
        """Everything that can be read on the page."""
        page = self.program.window.page or self.program.shell
        assert page is not None
        readable = (QLabel, QAbstractButton, QLineEdit)
        shown = (child for child in page.findChildren(QWidget) if isinstance(child, readable) and child.isVisible())
        return "\n".join(child.text() for child in shown)

    def in_shell(self) -> bool:
        return self.program.shell is not None and self.program.window.page is None

    def close(self) -> None:
        if isValid(self.program.window):
            self.program.window.close()
            self.program.window.deleteLater()
