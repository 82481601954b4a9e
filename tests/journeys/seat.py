"""A computer of a clinic with its own window, and a person at it who uses the keyboard only."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import update

from emr_desktop.services.opening import OpenClinic
from emr_desktop.store.engine import writing
from emr_desktop.store.sync import District
from emr_desktop.sync.session import Ended
from emr_desktop.ui.common.action_bar import ActionBar
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.sync.screen import SyncScreen
from tests.conftest import PASSWORD
from tests.sync.district import Computer
from tests.ui.keys_person import CONTROL, Keys
from tests.ui.program_person import RunningProgram

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
NOWHERE = "http://127.0.0.1:9"


class Seat:
    """Somebody at a computer. With two of them, `sit` says which keyboard is used."""

    def __init__(self, running: RunningProgram, folder: Path, name: str) -> None:
        self.running = running
        self.folder = folder
        self.keys = Keys()
        running.until(lambda: running.page("LoginPage"))
        if running.focused() == "password":  # the name of the last log-in stands there already
            self.keys.press(Qt.Key.Key_Backtab)
        self.keys.type(name)
        self.keys.press(ENTER)
        running.until(lambda: running.focused() == "password")
        self.keys.type(PASSWORD)
        self.keys.press(ENTER)
        running.until(running.in_shell)
        self.until_at("home")

    @property
    def clinic(self) -> OpenClinic:
        clinic = self.running.program.clinic
        assert clinic is not None
        return clinic

    @property
    def computer(self) -> Computer:
        return Computer(self.clinic, self.folder)

    @property
    def screen(self) -> Screen:
        shell = self.running.program.shell
        assert shell is not None
        assert shell.screen_on_show is not None
        return shell.screen_on_show

    @property
    def place(self) -> str:
        shell = self.running.program.shell
        return shell.place.screen if shell is not None and shell.place is not None else ""

    def sit(self) -> "Seat":
        """Go to this computer."""
        self.running.program.window.activateWindow()
        self.running.until(self.running.program.window.isActiveWindow)
        return self

    def until_at(self, place: str) -> None:
        """Until a place is on show with what it asked for."""
        self.running.until(lambda: self.place == place and not self.screen.is_busy)
        QApplication.processEvents()

    def until(self, fact: Callable[[], object]) -> None:
        self.running.until(fact)

    # where the link leads
    def lead_to(self, url: str) -> None:
        """The cable is put in, or pulled out."""
        with writing(self.clinic._engine).begin() as connection:
            connection.execute(update(District).values(url=url))

    def sync(self) -> str:
        """F9, until it has ended; gives what came of it."""
        syncing = self.running.program.syncing
        assert syncing is not None
        self.until(lambda: not syncing.is_running)
        ended: list[Ended] = []
        syncing.ended.connect(ended.append)
        self.keys.press(Qt.Key.Key_F9)
        self.until(lambda: ended and not self.screen.is_busy)
        syncing.ended.disconnect(ended.append)
        return ended[0].outcome

    # what people do
    def tab_to(self, name: str) -> None:
        """Tab until the field or button of this name has the focus."""
        for _ in range(60):
            if _is_in(QApplication.focusWidget(), name):
                return
            self.keys.press(TAB)
        raise AssertionError(f"Tab does not lead to {name}")

    def tab_to_button(self, code: str) -> None:
        """Tab until this button of the bar below has the focus."""
        for _ in range(60):
            bar = self.screen.findChild(ActionBar)
            if bar is not None and bar.button(code).hasFocus():
                return
            self.keys.press(TAB)
        raise AssertionError(f"Tab does not lead to {code}")

    def find(self, typed: str) -> None:
        """Open the card of somebody."""
        self.keys.press(Qt.Key.Key_F2)
        shell = self.running.program.shell
        assert shell is not None
        palette = shell.palette_panel
        assert palette is not None
        self.until(palette.isVisible)
        self.keys.type(typed)
        self.until(lambda: any(typed.split(maxsplit=1)[0] in row.cells[0].casefold() for row in palette.list.entries()))
        self.keys.press(ENTER)
        self.until_at("patient")

    def register(self, family: str, given: str) -> None:
        """A new patient, and on to the first visit."""
        self.keys.press(Qt.Key.Key_2, CONTROL)
        self.until_at("patients")
        self.keys.press(Qt.Key.Key_N, CONTROL)
        self.until_at("register")
        for typed in (family, given, "Петровна", "120559", "ж", "н"):
            self.keys.type(typed)
            if typed not in {"ж", "н"}:
                self.keys.press(ENTER)
        self.keys.sign()
        self.until_at("visit")

    def change_phone(self, phone: str) -> None:
        """From the card into the form, to the telephone, and save."""
        self.keys.press(Qt.Key.Key_F2, CONTROL)
        self.until_at("patient_edit")
        self.tab_to("phone")
        self.keys.press(Qt.Key.Key_A, CONTROL)
        self.keys.type(phone)
        self.keys.sign()
        self.until_at("patient")

    def sync_page(self, code: str) -> SyncScreen:
        """A page of the sync centre."""
        self.keys.press(Qt.Key.Key_7, CONTROL)
        self.until_at("sync")
        screen = self.screen
        assert isinstance(screen, SyncScreen)
        for _ in range(len(screen.pages)):
            if screen.page is screen.pages[code]:
                break
            self.keys.press(Qt.Key.Key_PageDown, CONTROL)
        return screen


def _is_in(widget: QWidget | None, name: str) -> bool:
    while widget is not None:
        if widget.objectName() == name:
            return True
        widget = widget.parentWidget()
    return False
