"""The main menu (F10) and the menu of the person who works."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.theme_words import theme_names
from emr_desktop.ui.context import LookKeeper
from emr_desktop.ui.features import Feature

LANGUAGES = {Language.EN: "English", Language.RU: "Русский", Language.BE: "Беларуская"}


@dataclass(frozen=True, slots=True)
class Command:
    """One line of a menu: words, the key that does the same, what it does."""

    text: str
    keys: str
    run: Callable[[], object]


def main_menu(
    parent: QWidget, features: tuple[Feature, ...], open_feature: Callable[[str], None], commands: tuple[Command, ...]
) -> QMenu:
    """All places of the side bar, then what the window can do."""
    menu = _menu(parent, QCoreApplication.translate("Menus", "Main menu"))
    for feature in features:
        _add(menu, Command(feature.text(), feature.shortcut, partial(open_feature, feature.key)))
    menu.addSeparator()
    for command in commands:
        _add(menu, command)
    return menu


def user_menu(parent: QWidget, look: LookKeeper | None, commands: tuple[Command, ...]) -> QMenu:
    """Language and theme, then settings, lock and leaving."""
    menu = _menu(parent, QCoreApplication.translate("Menus", "Who is working"))
    if look is not None:
        languages = {str(language): name for language, name in LANGUAGES.items()}
        _choices(menu, QCoreApplication.translate("Menus", "Language"), languages, look, "language")
        _choices(menu, QCoreApplication.translate("Menus", "Theme"), theme_names(), look, "theme")
        menu.addSeparator()
    for command in commands:
        _add(menu, command)
    return menu


def _choices(menu: QMenu, title: str, names: dict[str, str], look: LookKeeper, field: str) -> None:
    inner = menu.addMenu(title)
    group = QActionGroup(inner)
    for value, name in names.items():
        action = inner.addAction(name)
        action.setCheckable(True)
        action.setChecked(str(getattr(look.preferences, field)) == value)
        group.addAction(action)
        # Later: the change builds the window anew, and with it this menu.
        action.triggered.connect(partial(_choose, look, field, value))


def _choose(look: LookKeeper, field: str, value: str, _checked: bool = False) -> None:
    chosen: Preferences
    if field == "language":
        chosen = replace(look.preferences, language=Language(value))
    else:
        chosen = replace(look.preferences, theme=value)
    look.choose(chosen)


def _menu(parent: QWidget, name: str) -> QMenu:
    menu = QMenu(parent)
    menu.setAccessibleName(name)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, command: Command) -> None:
    shown = f"{command.text}\t{key_text(command.keys)}" if command.keys else command.text
    menu.addAction(shown).triggered.connect(lambda _checked=False: command.run())
