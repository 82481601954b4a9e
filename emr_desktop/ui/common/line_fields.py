"""Single-line fields: typed text is read at once, marked when the field is left, restored by Esc."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.readings import Assessor, Parser, Reading, plain_text


class LineEditor(QLineEdit):
    """A line edit that remembers its text on entry: the first Esc brings it back, the second one leaves the form."""

    left = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_entry = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._on_entry = self.text()
            self.entered.emit()
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._on_entry:
            self.setText(self._on_entry)
            self.selectAll()
            event.accept()
            return
        super().keyPressEvent(event)


class TextField(Field):
    """A line of text read by a parser (the text itself when none is given)."""

    def __init__(
        self, title: str, parse: Parser = plain_text, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, required, parent)
        self._parse = parse
        self._assess: Assessor | None = None
        self._now = Reading()
        self._settled = ""
        self.line = self._make_line()
        self.set_editor(self.line)
        self.line.textChanged.connect(self._typed)
        self.line.left.connect(self.commit)
        self.line.returnPressed.connect(self.commit)

    def _make_line(self) -> LineEditor:
        return LineEditor(self)

    def set_assess(self, assess: Assessor | None) -> None:
        """Which range mark a value gets when the field is left; None is no mark at all."""
        self._assess = assess

    def set_parser(self, parse: Parser) -> None:
        """Read the text in another way from now on, as when the reason of the visit changes."""
        self._parse = parse
        self._now = parse(self.line.text())

    def set_placeholder(self, text: str) -> None:
        self.line.setPlaceholderText(text)

    def reading(self) -> Reading:
        """What stands in the field now, as understood."""
        return self._now

    def value(self) -> Any:
        return None if self._now.problem else self._now.value

    def set_value(self, value: Any) -> None:
        """Show a value. It is written as text and read back, so that field and value can't differ."""
        self.set_text("" if value is None else str(value))

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put text into the field as if it had been typed and left."""
        self.line.setText(text)
        self._settle()

    def clear(self) -> None:
        self.set_text("")

    def _typed(self, text: str) -> None:
        self._now = self._parse(text)
        self.set_reading(self._now.note)
        if text != self._settled:
            self._take_marks_away()
        self.changed.emit()

    def _take_marks_away(self) -> None:
        if self.problem() or self.warning():
            self.set_problem("")
        if self.is_marked():
            self.set_mark(None)

    def commit(self) -> None:
        if self.line.text() != self._settled:
            self._settle()
            super().commit()

    def _settle(self) -> None:
        self._now = self._parse(self.line.text())
        now = self._now
        if now.text and not now.problem and now.text != self.line.text():
            self._settled = now.text
            self.line.setText(now.text)
        self._settled = self.line.text()
        self.set_problem(now.problem or now.warning, warning=not now.problem)
        level = None
        if self._assess is not None and not now.problem and now.value is not None:
            level = self._assess(now.value)
        if level is not None or self.is_marked():
            self.set_mark(level)
