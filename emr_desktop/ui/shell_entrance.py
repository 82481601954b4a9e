"""The way in: first run, log-in, recovery key, and what is said when the records cannot be opened."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.errors import DomainError, StoreTrouble
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening_place import Place, awaits_records
from emr_desktop.settings import last_look
from emr_desktop.ui.background import Runner
from emr_desktop.ui.login.login_page import LoginPage
from emr_desktop.ui.login.page import Page
from emr_desktop.ui.shell_window import ProgramWindow


class Entrance(QObject):
    """Shows one page after another until somebody has opened the clinic."""

    opened = Signal(object)
    fault = Signal(object)

    def __init__(
        self, window: ProgramWindow, place: Place, runner: Runner, preferences: Callable[[], Preferences]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._place = place
        self._runner = runner
        self._preferences = preferences

    def start(self) -> None:
        """Show what this folder needs: the first run, the log-in, or what is wrong with it."""
        if self._place.lost_its_keys:
            self.show_trouble(StoreTrouble("keys_missing"))
        elif not self._place.is_founded:
            self._window.show_page(self._setup)
        else:
            self.show_login(last_look(self._place.folder).get("login", ""))

    def show_login(self, login: str = "") -> None:
        """Ask who is working. Another copy of the program, or damaged keys, are said at once."""
        try:
            self._place.check_free()
            ring = self._place.ring()
        except StoreTrouble as trouble:
            self.show_trouble(trouble)
            return
        if awaits_records(ring):
            self._show_join()
            return

        def make() -> Page:
            page = LoginPage(self._preferences(), self._place, ring, self._runner)
            page.choose(login)
            page.opened.connect(self.opened)
            page.trouble.connect(self.show_trouble)
            page.recovery_asked.connect(self._show_recovery)
            return page

        self._window.show_page(make)
        self._look_ahead()

    def _look_ahead(self) -> None:
        """While the password is typed, load what comes after it: every screen, then beside them the lists they show."""
        self._runner.run(self, _load_screens, done=self._read_ahead, failed=self.fault.emit)

    def _read_ahead(self, _loaded: object) -> None:
        self._runner.run_aside(self, _read_lists, done=lambda _read: None, failed=self.fault.emit)

    def show_trouble(self, error: DomainError) -> None:
        """Fill the window with what is wrong and what to do."""
        from emr_desktop.ui.login.trouble_page import TroublePage  # seldom needed

        def make() -> Page:
            page = TroublePage(self._preferences(), self._place, error)
            page.again.connect(self.start)
            page.closed.connect(self._window.close)
            return page

        self._window.show_page(make)

    def _setup(self) -> Page:
        from emr_desktop.ui.login.setup_page import SetupPage  # needed once in the life of a clinic

        page = SetupPage(self._preferences(), self._place, self._runner)
        page.founded.connect(self.show_login)
        page.trouble.connect(self.show_trouble)
        page.join_asked.connect(self._show_join)
        return page

    def _show_join(self) -> None:
        from emr_desktop.ui.login.join_page import JoinPage  # needed once in the life of a computer

        def make() -> Page:
            page = JoinPage(self._preferences(), self._place, self._runner)
            page.joined.connect(self.show_login)
            page.left.connect(self.start)
            page.trouble.connect(self.show_trouble)
            return page

        self._window.show_page(make)

    def _show_recovery(self, login: str) -> None:
        from emr_desktop.ui.login.recovery_page import RecoveryPage  # seldom needed

        def make() -> Page:
            page = RecoveryPage(self._preferences(), self._place, self._place.ring(), self._runner)
            page.restore({"login": login})
            page.opened.connect(self.opened)
            page.trouble.connect(self.show_trouble)
            page.left.connect(lambda: self.show_login(login))
            return page

        self._window.show_page(make)


def _load_screens() -> None:
    from emr_desktop.ui.shell_ahead import load_screens  # not before the log-in screen is on show

    load_screens()


def _read_lists() -> None:
    from emr_desktop.ui.shell_ahead import read_lists

    read_lists()
