"""Somebody who is logged in, at the real window over a real store, with a person's fingers on the keyboard."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emr_desktop.domain.languages import Language
from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.background import TaskRunner
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.features import PLACES, Place
from emr_desktop.ui.main_window import Shell
from emr_desktop.ui.navigator import Destination, Navigator
from emr_desktop.ui.palette import CommandPalette
from tests.ui.keys_person import CONTROL, Keys


class LeadsHere(Screen):
    """Stands for a screen of a feature that this build does not have yet: tests only ask where a way leads."""

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _connect(self) -> None:
        """Nothing to connect."""


def stand_in(context: ScreenContext, _place: Destination) -> Screen:
    return LeadsHere(ViewModel(context))


def missing_places() -> dict[str, Place]:
    """Places to which screens lead and which are not in the list of features yet."""
    return {
        name: Place("home", stand_in)
        for name in ("patient", "visit", "register", "prescription", "prescription_preview")
    } | PLACES


@dataclass
class Desk:
    """The window, what is on it, and the keys pressed so far."""

    shell: Shell
    clinic: OpenClinic
    runner: TaskRunner
    keys: Keys
    qtbot: QtBot

    @classmethod
    def sit_down(cls, clinic: OpenClinic, qtbot: QtBot, language: Language, first: Destination) -> "Desk":
        """Open the window at a place."""
        runner = TaskRunner()
        shell = Shell(clinic.actor, "Zarechye clinic")
        shell.use(ScreenContext(clinic, runner, Navigator(shell), shell, language))
        shell.resize(1366, 690)
        shell.show()
        shell.activateWindow()
        shell.show_place(first)
        desk = cls(shell, clinic, runner, Keys(), qtbot)
        desk.settle()
        return desk

    def stand_up(self) -> None:
        self.settle()
        self.runner.close()
        self.shell.close()
        self.shell.deleteLater()
        QApplication.processEvents()

    def settle(self) -> None:
        """Wait until the store thread has answered everything that was asked."""
        answered: list[bool] = []
        for _ in range(2):  # an answer may ask once more
            answered.clear()
            self.runner.run(self.runner, lambda: True, done=answered.append, failed=answered.append)
            self.wait(lambda: bool(answered))
            QApplication.processEvents()

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=20_000)  # on a machine that does much else

    @property
    def screen(self) -> Screen:
        assert self.shell.screen_on_show is not None
        return self.shell.screen_on_show

    @property
    def palette(self) -> CommandPalette:
        return cast("CommandPalette", self.shell.palette_panel)

    @property
    def place(self) -> Destination:
        assert self.shell.place is not None
        return self.shell.place

    def find(self, typed: str = "") -> None:
        """Ctrl+K and what is looked for, without waiting for any answer."""
        self.keys.press(Qt.Key.Key_K, CONTROL)
        self.wait(self.palette.isVisible)
        self.keys.type(typed)

    def names(self) -> list[str]:
        """First cells of the rows of the palette."""
        return [entry.cells[0] for entry in self.palette.list.entries()]
