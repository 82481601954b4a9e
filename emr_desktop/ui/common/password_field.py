"""A password: hidden unless shown, with the keyboard layout and Caps Lock in words, since neither can be seen."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.line_fields import LineEditor, TextField
from emr_desktop.ui.common.readings import Reading

_LAYOUTS = {QLocale.Language.English: "EN", QLocale.Language.Russian: "RU", QLocale.Language.Belarusian: "BE"}
_LEAST, _GOOD, _STRONG = 8, 12, 16
"""Characters: fewer than the first are refused by the program; length is what makes a password hard to guess."""


def as_typed(text: str) -> Reading:
    """A password is taken letter by letter, with its spaces."""
    return Reading(value=text or None, text=text)


class PasswordLine(LineEditor):
    """The line of a password. What it cannot ask the computer about Caps Lock it learns from the letters typed."""

    keyboard_seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.layout_name = ""
        self.caps_lock = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.layout_name = _LAYOUTS.get(QGuiApplication.inputMethod().locale().language(), "")
        self.keyboard_seen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._learn(event)
        super().keyPressEvent(event)

    def _learn(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock = not self.caps_lock
        elif len(letter) == 1 and letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock = letter.isupper() != shifted
            if letter.isascii() != (self.layout_name == "EN"):
                self.layout_name = "EN" if letter.isascii() else self._cyrillic(letter)
        self.keyboard_seen.emit()

    def _cyrillic(self, letter: str) -> str:
        if letter.lower() in "ўі":
            return "BE"
        if letter.lower() in "щиъ":
            return "RU"
        return self.layout_name if self.layout_name in {"RU", "BE"} else "RU / BE"


class PasswordField(TextField):
    """A password with Show; `measure` says under a new password whether it is long enough."""

    def __init__(
        self, title: str, measure: bool = False, required: bool = False, parent: QWidget | None = None
    ) -> None:
        self._measure = measure
        super().__init__(title, as_typed, required, parent)
        self.show_button = QPushButton(self.tr("Show"), self)
        self.show_button.setCheckable(True)
        self.show_button.setAccessibleName(f"{self.tr('Show')}: {title}")
        self.show_button.toggled.connect(self._show)
        self.add_beside(self.show_button)
        self.line.textChanged.connect(self._say_keyboard)

    def _make_line(self) -> PasswordLine:
        line = PasswordLine(self)
        line.keyboard_seen.connect(self._say_keyboard)
        return line

    def clear(self) -> None:
        super().clear()
        self.show_button.setChecked(False)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _say_keyboard(self) -> None:
        line = self.line
        if not isinstance(line, PasswordLine):
            return
        caps = self.tr("Caps Lock is on") if line.caps_lock else ""
        layout = self.tr("Keyboard: %1").replace("%1", line.layout_name) if line.layout_name else ""
        words = " · ".join(part for part in (self._length_words(), layout, caps) if part)
        if caps and self.tr("Caps Lock is on") not in self._hint:
            announce(line, caps)
        self.set_hint(words)

    def _length_words(self) -> str:
        length = len(self.line.text())
        if not self._measure or not length:
            return ""
        if length < _LEAST:
            return self.tr("Too short: %n more characters", "", _LEAST - length)
        if length < _GOOD:
            return self.tr("Long enough; longer is safer")
        return self.tr("Good length") if length < _STRONG else self.tr("Very good length")
