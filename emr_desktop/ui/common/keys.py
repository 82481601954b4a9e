"""Keyboard shortcuts that work whatever keyboard layout is on, and the one list of them all.

Ctrl+letter reaches Qt as the letter of the active layout, so a Russian or Belarusian layout hides it. Each letter is
therefore bound together with the Cyrillic letter of the same physical key. The keys of ў, і and the apostrophe differ
between the two layouts (O, B and ]): no command uses them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,."
CYRILLIC = "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ"
TWIN = dict(zip(LATIN, CYRILLIC, strict=True))


def sequences(keys: str) -> list[QKeySequence]:
    """A shortcut such as `Ctrl+K` and, for a letter held with a modifier, its twin on a Cyrillic layout."""
    modifiers, plus, key = keys.rpartition("+")
    found = [QKeySequence(keys)]
    if plus and key in TWIN:
        found.append(QKeySequence(f"{modifiers}+{TWIN[key]}"))
    if key == "Return":
        found.append(QKeySequence(f"{modifiers}{plus}Enter"))  # the number pad has a key of its own
    return found


def bind(
    parent: QObject,
    keys: str,
    slot: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """Run `slot` once for each press of `keys`, as in `bind(self, "Ctrl+K", self.find)`.

    With Russian and Latin layouts on together Qt takes the letter and its twin for a clash and reports it as
    ambiguous: both reports lead to the slot, and only one of them comes.
    """
    shortcut = QShortcut(parent)
    shortcut.setKeys(sequences(keys))
    shortcut.setContext(context)
    shortcut.setAutoRepeat(False)  # a key held down must not sign twice
    shortcut.activated.connect(slot)
    shortcut.activatedAmbiguously.connect(slot)
    return shortcut


def bind_enter(
    parent: QObject,
    slot: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """Run `slot` for Ctrl+Enter, on the main keys and on the number pad."""
    return bind(parent, "Ctrl+Return", slot, context)


KEY_NAMES: dict[str, object] = {
    "Return": QT_TRANSLATE_NOOP("Keys", "Enter"),
    "Space": QT_TRANSLATE_NOOP("Keys", "Space"),
    "Menu": QT_TRANSLATE_NOOP("Keys", "Menu key"),
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "letters": QT_TRANSLATE_NOOP("Keys", "letters"),
}


def key_text(keys: str) -> str:
    """A shortcut as it is shown beside its command, in the language of the screen: `Ctrl+Enter`, `Alt+←`."""
    return "+".join(QCoreApplication.translate("Keys", str(KEY_NAMES.get(part, part))) for part in keys.split("+"))


class Scope(StrEnum):
    """Where a shortcut works."""

    EVERYWHERE = "everywhere"
    CARD = "card"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One line of the key map: main key, second names, where it works, what it runs, and words for the help sheet."""

    key: str
    command: str
    description: object  # text; the stubs call what QT_TRANSLATE_NOOP returns an object
    also: tuple[str, ...] = ()
    scope: Scope = Scope.EVERYWHERE

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.key, *self.also)

    def text(self) -> str:
        """The description in the language of the screen."""
        return QCoreApplication.translate("Shortcuts", str(self.description))
