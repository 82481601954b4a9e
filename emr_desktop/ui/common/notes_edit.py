"""Free text of a visit: grows with what is written, Tab leaves it, short codes unfold into phrases."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.look import length, scaled

Expand = Callable[[str], str | None]


def clean_text(text: str) -> str:
    """Text without control and direction-changing characters, in composed form, with plain line ends."""
    lines = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    spaced = lines.replace("\t", " ").replace("\u2029", "\n")
    return "".join(sign for sign in spaced if sign == "\n" or not _hidden(sign))


def _hidden(sign: str) -> bool:
    # zero-width joiners and the soft hyphen are left out too: they make equal words differ in search
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co"}


class NotesEditor(QPlainTextEdit):
    """The editor itself: plain text only, whatever is pasted."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.expand: Expand | None = None
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(clean_text(source.text()))
            self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the primary action belongs to the screen
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        if event.text() == " " and self._unfold():
            return
        super().keyPressEvent(event)

    def _unfold(self) -> bool:
        """Replace the word before the caret by its phrase: one step back undoes it."""
        cursor = self.textCursor()
        if self.expand is None or cursor.hasSelection():
            return False
        before = cursor.block().text()[: cursor.positionInBlock()]
        word = before.rsplit(" ", 1)[-1]
        phrase = self.expand(word) if word else None
        if phrase is None:
            return False
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(word))
        cursor.insertText(clean_text(phrase) + " ")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        announce(self, phrase)
        return True


class NotesEdit(Field):
    """A labelled text of any length. `lines` is the height it starts with, `most_lines` the height it stops at."""

    def __init__(
        self, title: str, lines: int = 2, most_lines: int = 14, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, required, parent)
        self._lines = lines
        self._most_lines = most_lines
        self._settled = ""
        self.notes = NotesEditor(self)
        self.set_editor(self.notes)
        self.notes.textChanged.connect(self._typed)
        self.notes.left.connect(self.commit)
        self._grow()

    def set_expand(self, expand: Expand | None) -> None:
        """What unfolds a short code when a space follows it; None for a word that is just a word."""
        self.notes.expand = expand

    def value(self) -> str | None:
        return clean_text(self.notes.toPlainText()).strip() or None

    def set_value(self, value: str | None) -> None:
        self.notes.setPlainText(clean_text(value or ""))
        self._settled = self.notes.toPlainText()

    def commit(self) -> None:
        text = self.notes.toPlainText()
        if text != self._settled:
            self._settled = text
            super().commit()

    def _typed(self) -> None:
        if self.problem() or self.warning():
            self.set_problem("")
        self._grow()
        self.changed.emit()

    def _grow(self) -> None:
        rows = round(self.notes.document().size().height())
        shown = max(self._lines, min(rows, self._most_lines))
        height = shown * self.notes.fontMetrics().lineSpacing() + scaled(10) + 4 * length("border")
        if self.notes.height() != height or self.notes.minimumHeight() != height:
            self.notes.setFixedHeight(height)
