"""The program with a window: what is shown before log-in, after it, and while the screen is locked."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from emr_desktop.domain.clock import Clock, SystemClock
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import OpenClinic, Place
from emr_desktop.ui.background import TaskRunner
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.main_window import Shell
from emr_desktop.ui.navigator import Destination, Navigator
from emr_desktop.ui.theme import Density, Theme, ThemeName, apply_theme
from emr_desktop.ui.translation import install_language


class DesktopProgram(QObject):
    """Owns the window, the store thread and the open clinic. One for each process."""

    def __init__(self, app: QApplication, folder: Path, preferences: Preferences, clock: Clock | None = None) -> None:
        super().__init__()
        self._app = app
        self.place = Place(folder, clock or SystemClock())
        self.preferences = preferences
        self.runner = TaskRunner(self)
        self.clinic: OpenClinic | None = None
        self.shell: Shell | None = None
        self._page: QWidget | None = None
        self.window = QMainWindow()
        self.window.resize(1366, 690)
        self._pages = QStackedWidget(self.window)
        self.window.setCentralWidget(self._pages)
        self.apply_preferences(preferences)

    def apply_preferences(self, preferences: Preferences) -> None:
        """Change language and look of everything; a shell on show is built anew at the same place."""
        language_changed = preferences.language is not self.preferences.language
        self.preferences = preferences
        install_language(self._app, preferences.language)
        apply_theme(
            self._app,
            Theme(
                ThemeName(preferences.theme),
                preferences.text_scale,
                Density(preferences.density),
                preferences.thick_focus,
            ),
        )
        if self.shell is not None and language_changed:
            self.show_shell(self.shell.place)

    def opened(self, clinic: OpenClinic, first: Destination | None = None) -> None:
        """Somebody has logged in: show their first screen."""
        self.clinic = clinic
        self.show_shell(first)

    def show_shell(self, place: Destination | None) -> None:
        """Build the shell and show a place in it."""
        if self.clinic is None:
            return
        if self.shell is not None:
            self.shell.leave()
        shell = Shell(self.clinic.actor, self.place.ring().facility, self._pages)
        shell.use(ScreenContext(self.clinic, self.runner, Navigator(shell), shell, self.preferences.language))
        self._show_page(shell)
        self.shell = shell
        shell.show_place(place or Destination("patients"))

    def close(self) -> None:
        """Save what is being typed, finish the work in hand, let go of the file."""
        if self.shell is not None:
            self.shell.leave()
        self.runner.close()
        if self.clinic is not None:
            self.clinic.close()

    def _show_page(self, page: QWidget) -> None:
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if self._page is not None:
            self._pages.removeWidget(self._page)
            self._page.deleteLater()
        self._page = page


def text_larger(preferences: Preferences, steps: tuple[int, ...], by: int) -> Preferences:
    """The next text size up or down."""
    at = steps.index(preferences.text_scale) + by
    return replace(preferences, text_scale=steps[max(0, min(at, len(steps) - 1))])
