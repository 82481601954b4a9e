"""The program with a window: what is shown before log-in, after it, and while the screen is locked."""

import logging
import sys
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from emr_desktop.domain.clock import Clock, SystemClock
from emr_desktop.domain.preferences import Preferences, preferences_from
from emr_desktop.log import start_log, stop_log
from emr_desktop.services.opening_place import Place
from emr_desktop.settings import keep_look, last_look
from emr_desktop.ui.background import TaskRunner
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.login.page import Page
from emr_desktop.ui.navigator import Destination, Navigator
from emr_desktop.ui.shell_entrance import Entrance
from emr_desktop.ui.shell_idle import IdleWatch
from emr_desktop.ui.shell_window import NAME, ProgramWindow
from emr_desktop.ui.theme import apply_theme
from emr_desktop.ui.theme.chosen import first_look, theme_of
from emr_desktop.ui.translation import install_language

if TYPE_CHECKING:  # what comes with the database is loaded while the log-in screen is on show, not before it
    from emr_desktop.queries.settings import OwnSettings
    from emr_desktop.services.opening import OpenClinic
    from emr_desktop.ui.background_sync import BackgroundSync
    from emr_desktop.ui.main_window import Shell

log = logging.getLogger(__name__)


class DesktopProgram(QObject):
    """Owns the window, the store thread and the open clinic. One for each process."""

    def __init__(self, app: QApplication, folder: Path, preferences: Preferences, clock: Clock | None = None) -> None:
        super().__init__()
        self._app = app
        self.place = Place(folder, clock or SystemClock())
        self.preferences = preferences
        self.runner = TaskRunner(self)
        self.runner.unsaved.connect(self.say_fault)
        self.clinic: OpenClinic | None = None
        self.shell: Shell | None = None
        self.syncing: BackgroundSync | None = None
        self._focus_before: QWidget | None = None
        self._stale = False
        self._looks_so = False
        self._hook: Any = None
        self.window = ProgramWindow()
        self.entrance = Entrance(self.window, self.place, self.runner, lambda: self.preferences)
        self.idle = IdleWatch(app, self.place.clock, self)
        self._connect()
        self.apply_preferences(preferences)

    def _connect(self) -> None:
        self.window.closing.connect(self.close)
        self.window.look_chosen.connect(self.choose)
        self.window.help_asked.connect(self._help)
        self.entrance.opened.connect(self._logged_in)
        self.entrance.fault.connect(self.say_fault)
        self.idle.idle.connect(self.lock)
        self.idle.returned.connect(self.window.toasts.dismiss)
        self.idle.warned.connect(self._warn)
        self.window.text_sized.connect(self._resize_text)

    def start(self) -> None:
        """Show what this folder needs: the first run, the log-in, or what is wrong with it."""
        self.entrance.start()

    def _logged_in(self, clinic: "OpenClinic") -> None:
        from emr_desktop.queries.settings import own_settings

        self.clinic = clinic
        work = partial(clinic.ask, own_settings, self.preferences)
        self.runner.run(self, work, done=partial(self._begin, clinic), failed=self.say_fault)

    def _begin(self, clinic: "OpenClinic", own: "OwnSettings") -> None:
        self.apply_preferences(own.preferences)
        self._keep_look()
        QTimer.singleShot(0, self, partial(self._enter, clinic))  # what is to be painted and typed comes in between

    def _enter(self, clinic: "OpenClinic") -> None:
        if self.clinic is clinic and self.shell is None:
            self.opened(clinic)

    # after log-in
    def opened(self, clinic: "OpenClinic", first: Destination | None = None) -> None:
        """Somebody has logged in: show their first screen."""
        from emr_desktop.ui.background_sync import BackgroundSync

        self.clinic = clinic
        self.syncing = BackgroundSync(clinic, self.runner, self)
        self.show_shell(first)
        self.syncing.start()
        self.idle.start(self.preferences.lock_after_minutes)

    def show_shell(self, place: Destination | None) -> None:
        """Build the shell and show a place in it."""
        from emr_desktop.ui.context import ScreenContext
        from emr_desktop.ui.main_window import Shell

        if self.clinic is None:
            return
        if (before := self.shell) is None:
            self.runner.collector.settle()
        else:
            before.leave()
        shell = Shell(self.clinic.actor, self.place.ring().facility_in(self.preferences.language), self.window)
        way, language = Navigator(shell), self.preferences.language
        shell.use(ScreenContext(self.clinic, self.runner, way, shell, language, self, shell, self.syncing))
        shell.screen_shown.connect(self._name_window)
        shell.lock_asked.connect(self.lock)
        shell.log_out_asked.connect(self.log_out)
        if before is not None:
            shell.take_over(before)
        self.window.drop_page()
        self.window.put(shell)
        self.shell = shell
        shell.show_place(place or shell.first_place())
        if before is not None:
            self.window.take_out(before)

    def lock(self) -> None:
        """Save what is being typed and hide every patient; the shell waits behind the lock."""
        from emr_desktop.ui.login.lock_page import LockPage

        shell, clinic = self.shell, self.clinic
        if shell is None or clinic is None or self.window.page is not None:
            return
        self._focus_before = self._app.focusWidget()
        shell.leave()
        self.window.close_dialogs()
        self.idle.stop()
        self.window.toasts.dismiss()

        def make() -> Page:
            page = LockPage(self.preferences, clinic, self.runner)
            page.unlocked.connect(self._unlock)
            page.left.connect(self.log_out)
            return page

        self.window.show_page(make)

    def _unlock(self) -> None:
        shell = self.shell
        if shell is None:
            return
        if self._stale:
            self._stale = False
            self.show_shell(shell.place)
        else:
            self.window.drop_page()
            self.window.put(shell)
            self._name_window()
            focus = self._focus_before
            if focus is not None and isValid(focus):
                focus.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.idle.start(self.preferences.lock_after_minutes)

    def log_out(self, _another: bool = False) -> None:
        """Save what is being typed, close the records, ask who is next."""
        clinic, shell = self.clinic, self.shell
        if clinic is None or shell is None:
            return
        shell.leave()
        self.window.close_dialogs()
        self.idle.stop()
        self.clinic = self.shell = None
        self._leave_syncing()
        self.window.take_out(shell)
        self.runner.run(self, clinic.close, done=self._closed, failed=self._closed)

    def _leave_syncing(self) -> None:
        if self.syncing is not None:
            self.syncing.leave()
            self.syncing.deleteLater()
            self.syncing = None

    def _closed(self, _outcome: object) -> None:
        self.runner.collector.settle()  # while nobody types: the next log-in would wait for it
        QTimer.singleShot(0, self, self.entrance.show_login)

    def close(self) -> None:
        """Save what is being typed, finish the work in hand, let go of the file."""
        self.idle.stop()
        if self.shell is not None:
            self.shell.leave()
        self._leave_syncing()
        self.runner.close()
        if self.clinic is not None:
            self.clinic.close()
        if self._hook is not None:
            sys.excepthook, self._hook = self._hook, None

    # the look
    def choose(self, preferences: Preferences) -> None:
        """Show a new choice at once and keep it: with its owner, and for the next log-in screen."""
        if preferences == self.preferences:
            return
        self.apply_preferences(preferences)
        self._keep_look()
        if self.clinic is not None:
            from emr_desktop.services.settings import KeepPreferences, keep_preferences

            work = partial(self.clinic.execute, keep_preferences, KeepPreferences(preferences))
            self.runner.run(self, work, done=lambda _done: None, failed=self.say_fault)

    def apply_preferences(self, preferences: Preferences) -> None:
        """Change language and look of everything; what is on show is built anew at the same place."""
        before, self.preferences = self.preferences, preferences
        if preferences == before and self._looks_so:
            return  # as at most log-ins: to style every widget anew would be felt
        self._looks_so = True
        install_language(self._app, preferences.language)
        apply_theme(self._app, theme_of(preferences))
        if (
            preferences.lock_after_minutes != before.lock_after_minutes
            and self.shell is not None
            and self.window.page is None
        ):
            self.idle.start(preferences.lock_after_minutes)
        if replace(preferences, lock_after_minutes=before.lock_after_minutes) != before:
            self._show_anew()

    def _show_anew(self) -> None:
        focused = self.window.focused_name()
        if self.window.show_page_anew():
            self._stale = self.shell is not None
        elif self.shell is not None:
            self.show_shell(self.shell.place)
        self.window.focus_on(focused)

    def _keep_look(self) -> None:
        look = self.preferences.as_text()
        look["login"] = self.clinic.actor.login if self.clinic else last_look(self.place.folder).get("login", "")
        with suppress(OSError):  # a look that is not remembered harms nobody
            keep_look(self.place.folder, look)

    def _resize_text(self, by: int) -> None:
        self.choose(self.preferences.with_larger_text(by))

    # faults
    def install_fault_hook(self) -> None:
        """From now on a fault of the program is logged and said in words, and work goes on."""
        self._hook = sys.excepthook
        sys.excepthook = self._on_fault

    def say_fault(self, error: object) -> None:
        """Say above what is on show that something went wrong."""
        said = message_for(error)
        if self.shell is not None and self.window.page is None:
            self.shell.show_message(said)
        else:
            self.window.toasts.show_toast(said.text)

    def _on_fault(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("A fault of the program", exc_info=(kind, error, trace))
        self.say_fault(error)

    # the window
    def _warn(self) -> None:
        self.window.toasts.show_toast(self.tr("Locking in 60 s. Press any key to stay."))

    def _name_window(self, *_place: object) -> None:
        screen = self.shell.screen_on_show if self.shell is not None else None
        self.window.name(screen.title() if screen is not None else "")

    def _help(self) -> None:
        from emr_desktop.ui.shell_help import show_help  # with its dialog, when somebody asks

        show_help(self.window, None)


def run_desktop(folder: Path) -> int:
    """Show the program until its window is closed. Returns the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    start_log(folder)
    program = DesktopProgram(app, folder, preferences_from(last_look(folder), first_look(app)))
    program.install_fault_hook()
    program.window.showMaximized()
    program.start()
    status = app.exec()
    stop_log()
    return status
