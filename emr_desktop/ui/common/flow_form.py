"""A form whose fields flow into as many columns as fit, and where Enter walks through the expected fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QPlainTextEdit, QPushButton, QToolButton, QWidget

from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.look import hold_height, settle


class EnterChain(QObject):
    """Enter goes to the next expected field of a form, Shift+Enter to the one before; Ctrl+Enter is not ours.

    It sees only the keys that the focused widget did not use itself, so lists, notes and buttons keep their Enter.
    """

    finished = Signal()

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._ours(event):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return self.move(-1 if back else 1)
        return super().eventFilter(watched, event)

    def _ours(self, event: QKeyEvent) -> bool:
        others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.modifiers() & others:
            return False
        return not isinstance(QApplication.focusWidget(), QPlainTextEdit | QPushButton | QToolButton)

    def move(self, step: int = 1) -> bool:
        """Focus the next (or previous) expected field; after the last one say `finished`."""
        stops = self._stops()
        here = self._position(stops)
        wanted = [index for index, (_, expected) in enumerate(stops) if expected and (index - here) * step > 0]
        if not wanted:
            if step > 0:
                self.finished.emit()
            return True
        target, _ = stops[wanted[0] if step > 0 else wanted[-1]]
        target.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)
        return True

    def first(self, empty_only: bool = True) -> None:
        """Focus the first expected field (that is still empty)."""
        for field in fields_of(self._form):
            if field.expected() and field.isEnabled() and (not empty_only or field.value() is None):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _stops(self) -> list[tuple[Field, bool]]:
        """The fields of the form in Tab order, with whether each is expected."""
        found: list[tuple[Field, bool]] = []
        seen: set[Field] = set()
        widget: QWidget | None = self._form.nextInFocusChain()
        while isinstance(widget, QWidget) and widget is not self._form:
            field = field_around(widget, self._form)
            if field is not None and field not in seen and field.isEnabled() and field.isVisibleTo(self._form):
                seen.add(field)
                found.append((field, field.expected()))
            widget = widget.nextInFocusChain()
        return found

    def _position(self, stops: list[tuple[Field, bool]]) -> int:
        focused = QApplication.focusWidget()
        here = field_around(focused, self._form) if focused is not None else None
        for index, (field, _) in enumerate(stops):
            if field is here:
                return index
        return -1


def field_around(widget: QWidget | None, form: QWidget) -> Field | None:
    """The field of this form that a widget is part of."""
    # Not "is not None": PySide has been seen to hand out the wrapper of a dead spacer that had the same address.
    while isinstance(widget, QWidget) and widget is not form:
        if isinstance(widget, Field):
            return widget
        widget = widget.parentWidget()
    return None


def fields_of(form: QWidget) -> list[Field]:
    """All visible fields of a form, in the order they were made."""
    return [field for field in form.findChildren(Field) if field.isVisibleTo(form)]


def check(form: QWidget) -> list[Field]:
    """Commit every field and say what is missing; gives the fields with a problem, and focuses the first of them."""
    wrong = [field for field in fields_of(form) if not field.require()]
    if wrong:
        wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
    return wrong


class FlowForm(QWidget):
    """Fields in rows, left to right; the number of columns follows the width unless it is set."""

    def __init__(self, columns: int = 4, narrowest: int = 150, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = columns
        self._narrowest = narrowest
        self._columns = 0
        self._cells: list[tuple[QWidget, int]] = []
        self._next = (0, 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self.chain = EnterChain(self)

    def add(self, widget: QWidget, span: int = 1) -> None:
        """Put a field after the ones before it; `span` columns wide where there are so many."""
        self._cells.append((widget, span))
        if widget.parentWidget() is not self:
            widget.setParent(self)
        if self._columns:
            self._put_next(widget, span)
        else:
            self._lay(self._most)

    def columns(self) -> int:
        return self._columns

    def set_columns(self, most: int) -> None:
        """How many columns there are when there is room enough."""
        self._most = most
        self._flow(self.width())

    def fields(self) -> list[Field]:
        return [widget for widget, _ in self._cells if isinstance(widget, Field)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow(event.size().width())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        hold_height(self, event)
        return done

    def _flow(self, width: int) -> None:
        needed = max([self._narrowest, *(self._needs(widget, span) for widget, span in self._cells)])
        gap = self._grid.horizontalSpacing()
        fits = max(1, min(self._most, (width + gap) // (needed + gap)))
        if fits != self._columns:
            self._lay(fits)

    def _needs(self, widget: QWidget, span: int) -> int:
        return widget.minimumSizeHint().width() // span

    def _lay(self, columns: int) -> None:
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        settle(self)
        for (
            widget,
            _,
        ) in self._cells:  # not takeAt: an item that outlives its place keeps the new one from hearing changes
            self._grid.removeWidget(widget)
        self._next = (0, 0)
        for widget, wanted in self._cells:
            self._put_next(widget, wanted)

    def _put_next(self, widget: QWidget, wanted: int) -> None:
        """Put a field into the next free place."""
        row, column = self._next
        span = min(wanted, self._columns)
        if column + span > self._columns:
            row, column = row + 1, 0
        self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        if widget.isHidden():
            widget.show()
        self._next = (row, column + span)
