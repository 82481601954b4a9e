"""A table of rows: one Tab stop, arrows inside, letters find a row, Enter opens it, Space marks it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.look import font, length, scaled
from emr_desktop.ui.common.rows_model import Column, RowsModel

SEARCH_MS = 1000
MEASURED_ROWS = 400  # widths are taken from the first rows: a list opens in no time however long it is


class DataTable(QTableView):
    """Shows a RowsModel. Columns marked `whole` get the width they need, the others share what is left."""

    opened = Signal(object)
    row_changed = Signal(object)
    removal_asked = Signal(object)

    def __init__(self, model: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_MS)
        self._pause.timeout.connect(self._forget_typed)
        self.setAccessibleName(name)
        self._set_up()
        self.setModel(model)
        self.activated.connect(self._open)
        model.modelReset.connect(self._refit)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def rows(self) -> RowsModel:
        return self._rows

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the highlighted row stays the same one when it is still there."""
        kept = self.current_row()
        self._rows.set_rows(rows)
        if rows:
            self.select_row(list(rows).index(kept) if kept in rows else 0)

    def current_row(self) -> Any:
        """The highlighted row, or None."""
        place = self.currentIndex().row()
        return self._rows.rows[place] if 0 <= place < len(self._rows.rows) else None

    def select_row(self, place: int) -> None:
        self.setCurrentIndex(self._rows.index(place, 0))

    # widths
    def leave_out(self, place: int, left_out: bool) -> None:
        """Leave a column out where there is little room; the others share its place."""
        if self.isColumnHidden(place) != left_out:
            self.setColumnHidden(place, left_out)
            self._refit()

    def _refit(self) -> None:
        self._fit(self.viewport().width())

    def _fit(self, room: int) -> None:
        self.ensurePolished()
        shown = [not self.isColumnHidden(place) for place in range(len(self._rows.columns))]
        wide = [self._wanted(place, column) if shown[place] else 0 for place, column in enumerate(self._rows.columns)]
        soft = [place for place, column in enumerate(self._rows.columns) if column.stretch and shown[place]]
        soft = soft or [len(wide) - 1]
        spare = room - sum(wide)
        for place in soft:
            share = spare // len(soft)
            least = wide[place] if self._rows.columns[place].whole else scaled(80)
            wide[place] = max(least, wide[place] + share)
        for place, width in enumerate(wide):
            if shown[place]:
                self.setColumnWidth(place, width)
        self.verticalHeader().setDefaultSectionSize(self._row_height())

    def _wanted(self, place: int, column: Column) -> int:
        metrics = QFontMetrics(font("body", strong=column.strong))
        head = self.horizontalHeader().sectionSizeHint(place)
        lines = (line for row in self._rows.rows[:MEASURED_ROWS] for line in column.text(row).split("\n"))
        body = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        if not column.whole:
            body = min(body, scaled(280))
        box = scaled(28) if place == 0 and any(map(self._rows.can_mark, range(min(len(self._rows.rows), 20)))) else 0
        return max(head + 2, body + 2 * length("sp.2") + box + 10)

    def _row_height(self) -> int:
        most = max(
            (column.text(row).count("\n") + 1 for row in self._rows.rows[:50] for column in self._rows.columns),
            default=1,
        )
        spacing = QFontMetrics(font("body")).lineSpacing()
        return max(length("h.row"), most * spacing + scaled(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.viewport().width())

    def cut_cells(self) -> list[str]:
        """Texts of `whole` columns that do not fit their column: for the check that nothing vital is cut."""
        found = []
        for place, column in enumerate(self._rows.columns):
            if column.whole and self._wanted(place, column) > self.columnWidth(place) + 1:
                found.append(column.title)
        return found

    # keys
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if control:
                event.ignore()  # the primary action belongs to the screen
            else:
                self._open(self.currentIndex())
        elif key == Qt.Key.Key_Space and not self._typed:
            self._mark_and_go_down()
        elif key == Qt.Key.Key_Delete:
            self._ask_removal()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and self._rows.rows:
            self.select_row(0 if key == Qt.Key.Key_Home else len(self._rows.rows) - 1)
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _mark_and_go_down(self) -> None:
        place = self.currentIndex().row()
        if place < 0 or not self._rows.can_mark(place):
            return
        marked = not self._rows.is_marked(place)
        self._rows.set_marked(place, marked)
        announce(self, self.tr("marked") if marked else self.tr("not marked"))
        if place + 1 < len(self._rows.rows):
            self.select_row(place + 1)

    def _ask_removal(self) -> None:
        row = self.current_row()
        if row is not None:
            self.removal_asked.emit(row)

    def keyboardSearch(self, search: str) -> None:
        """Letters typed within a second find the next row whose first text column begins with them."""
        if not search.strip() and not self._typed:
            return
        same = search.casefold() == self._typed
        self._typed = search.casefold() if same else self._typed + search.casefold()
        self._pause.start()
        start = self.currentIndex().row() + (1 if len(self._typed) == 1 else 0)
        count = len(self._rows.rows)
        column = next((one for one in self._rows.columns if one.strong or one.whole), self._rows.columns[0])
        for step in range(count):
            place = (start + step) % count
            if column.text(self._rows.rows[place]).casefold().startswith(self._typed):
                self.select_row(place)
                return

    def _forget_typed(self) -> None:
        self._typed = ""

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._rows.rows[index.row()])

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._rows.rows:
            self.select_row(0)
        super().focusInEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.row_changed.emit(self.current_row())
