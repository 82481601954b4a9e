"""The line of the palette: it never loses the focus while the palette is open, and gives it the keys it needs."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
COMMANDS = {
    Qt.Key.Key_F4: "visit",
    Qt.Key.Key_F8: "repeat",
    Qt.Key.Key_F2: "again",
    Qt.Key.Key_F3: "again",
    Qt.Key.Key_Escape: "close",
}
LETTERS = {"N": "register", "Т": "register", "K": "again", "Л": "again"}
"""With Ctrl, on Latin and Cyrillic layouts: Т and Л are the keys of N and K."""


class FindLine(QLineEdit):
    """Sends what a key means: a step in the list, the place of a row, or the name of an order."""

    walked = Signal(int)
    picked = Signal(int)
    ordered = Signal(str)

    def event(self, event: QEvent) -> bool:
        # A key that is also a shortcut of the screen below belongs to the palette while it is open.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = _meaning(event)
        if not meaning:
            super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat() and meaning != "walk":
            return  # a key held down must not open twice
        if meaning == "walk":
            self.walked.emit(STEPS[Qt.Key(event.key())])
        elif meaning == "pick":
            self.picked.emit(event.key() - Qt.Key.Key_1)
        else:
            self.ordered.emit(meaning)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab goes nowhere: the rows are reached by the arrows, and Esc leaves."""
        return True


def _meaning(event: QKeyEvent) -> str:
    key = event.key()
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if key in ENTER:
        return "open"
    if control and key == Qt.Key.Key_F3:
        return "district"
    if control:
        letter = chr(key).upper() if 0 < key < 0x10000 else ""
        return "pick" if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 else LETTERS.get(letter, "")
    if key in STEPS:
        return "walk"
    return COMMANDS.get(Qt.Key(key), "")
