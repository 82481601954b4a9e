"""What the window itself can do, by key and by menu: panes, menus, focus mode, open patients, help."""

from collections.abc import Callable
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from emr_desktop.ui.common.keys import Scope, bind
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.context import LookKeeper
from emr_desktop.ui.features import Feature
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.shell_bars import AppBar, Rail
from emr_desktop.ui.shell_help import help_word, show_about, show_help
from emr_desktop.ui.shell_menus import Command, main_menu, user_menu
from emr_desktop.ui.shell_panes import next_pane
from emr_desktop.ui.shell_patients import OpenPatients


class Window(Protocol):
    """What the commands need of the shell."""

    app_bar: AppBar
    rail: Rail
    features: tuple[Feature, ...]

    @property
    def screen_on_show(self) -> Screen | None: ...

    @property
    def place(self) -> Destination | None: ...

    @property
    def look(self) -> LookKeeper | None: ...

    def show_place(self, place: Destination) -> None: ...

    def open_feature(self, key: str) -> None: ...

    def back(self) -> None: ...

    def choose_patient(self, purpose: str, chosen: Callable[[UUID], None]) -> None: ...

    def set_focus_mode(self, on: bool) -> None: ...

    def folder_text(self) -> str: ...

    def lock(self) -> None: ...

    def log_out(self, another: bool) -> None: ...


class ShellCommands(QObject):
    """Belongs to the shell. Menus are made when they are opened, in the language of that moment."""

    def __init__(self, shell: QWidget, window: Window) -> None:
        super().__init__(shell)
        self._widget = shell
        self._window = window
        self.patients = OpenPatients()
        self._focus_mode = False
        for keys, run in (
            ("F6", partial(self._pane, 1)),
            ("Shift+F6", partial(self._pane, -1)),
            ("F10", self.open_main_menu),
            ("F11", self.toggle_focus_mode),
            ("Ctrl+Tab", partial(self._patient, 1)),
            ("Ctrl+Shift+Tab", partial(self._patient, -1)),
            ("Ctrl+F4", self.close_patient),
            ("Ctrl+W", self.close_patient),
        ):
            bind(shell, keys, run)

    def open_main_menu(self) -> None:
        """F10: every place of the side bar and every command of the window."""
        bar = self._window.app_bar
        commands = (
            Command(self.tr("Focus mode"), "F11", self.toggle_focus_mode),
            Command(help_word(), "F1", self.open_help),
            Command(self.tr("About"), "", self.open_about),
            *self._leaving(),
        )
        self._pop(main_menu(self._widget, self._window.features, self._window.open_feature, commands), bar.menu_button)

    def open_user_menu(self) -> None:
        """Language, theme, settings, lock, log out."""
        settings = Command(self.tr("Settings"), "Ctrl+9", lambda: self._window.open_feature("settings"))
        commands = (settings, *self._leaving())
        self._pop(user_menu(self._widget, self._window.look, commands), self._window.app_bar.user_button)

    def open_help(self) -> None:
        """F1: the keys, those of this screen first."""
        show_help(self._widget, self._scope())

    def open_about(self) -> None:
        show_about(self._widget, self._window.folder_text())

    def refer(self) -> None:
        """Refer the patient on show, or whoever is chosen now."""
        here = self._window.place
        if here is not None and here.patient_id is not None:
            self._refer_one(here.patient_id)
        else:
            self._window.choose_patient(self.tr("Refer to another clinic"), self._refer_one)

    def _refer_one(self, patient_id: UUID) -> None:
        self._window.show_place(Destination("refer", patient_id=patient_id))

    def toggle_focus_mode(self) -> None:
        """F11: hide the side bar, or bring it back."""
        self._focus_mode = not self._focus_mode
        self._window.set_focus_mode(self._focus_mode)

    def close_patient(self) -> None:
        """Ctrl+F4: leave the patient on show, whose draft is kept; to the one seen before, or back to the list."""
        here = self._window.place
        if here is None or here.patient_id is None:
            self._window.back()
            return
        other = self.patients.close(here.patient_id)
        self._window.show_place(other or Destination(self._window.features[0].key))

    def _patient(self, step: int) -> None:
        other = self.patients.beside(self._window.place, step)
        if other is not None:
            self._window.show_place(other)

    def _pane(self, step: int) -> None:
        next_pane((self._window.app_bar, self._window.rail), self._window.screen_on_show, step)

    def _scope(self) -> Scope | None:
        place, screen = self._window.place, self._window.screen_on_show
        if place is not None and place.patient_id is not None:
            return Scope.CARD
        return Scope.LIST if screen is not None and screen.findChildren(DataTable) else None

    def _leaving(self) -> tuple[Command, ...]:
        return (
            Command(self.tr("Lock"), "F12", self._window.lock),
            Command(self.tr("Switch user"), "", lambda: self._window.log_out(True)),
            Command(self.tr("Log out"), "", lambda: self._window.log_out(False)),
        )

    def _pop(self, menu: QMenu, under: QWidget) -> None:
        anchor = under if under.isVisible() else self._window.app_bar
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
        menu.setActiveAction(menu.actions()[0])
