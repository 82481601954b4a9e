"""Rows for a table: frozen values, and columns that say how each is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from emr_desktop.ui.common.look import colour, font

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """A heading and how a row is written under it. `whole` columns are never cut: names, medicines, doses, values."""

    title: str
    text: Callable[[Any], str]
    right: bool = False
    whole: bool = False
    stretch: bool = False
    strong: bool = False
    token: Callable[[Any], str] | None = None
    icon: Callable[[Any], str] | None = None


class RowsModel(QAbstractTableModel):
    """A read-only table over frozen rows. With `markable`, rows carry a check box in the first column."""

    marks_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        summary: Callable[[Any], str] | None = None,
        markable: Callable[[Any], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: tuple[Any, ...] = ()
        self._summary = summary
        self._markable = markable
        self._marked: set[int] = set()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; marks are forgotten."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._marked = set()
        self.endResetModel()
        self.marks_changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def row_text(self, row: int) -> str:
        """The whole row as one sentence, for the screen reader."""
        if self._summary is not None:
            return self._summary(self.rows[row])
        return ", ".join(words for column in self.columns if (words := column.text(self.rows[row]).strip()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.row_text(index.row()) if index.column() == 0 else f"{column.title}: {column.text(row)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(index)
        if role == ROW:
            return row
        return self._look(row, column, role)

    def _look(self, row: Any, column: Column, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and column.strong:
            return QFont(font("body", strong=True))
        if role == Qt.ItemDataRole.ForegroundRole and column.token is not None and (token := column.token(row)):
            return colour(token)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    # marks
    def can_mark(self, row: int) -> bool:
        return self._markable is not None and self._markable(self.rows[row])

    def _check_state(self, index: Index) -> Any:
        if index.column() != 0 or not self.can_mark(index.row()):
            return None
        return Qt.CheckState.Checked if index.row() in self._marked else Qt.CheckState.Unchecked

    def set_marked(self, row: int, marked: bool) -> None:
        """Mark or unmark a row that may be marked."""
        if not self.can_mark(row):
            return
        (self._marked.add if marked else self._marked.discard)(row)
        cell = self.index(row, 0)
        self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.CheckStateRole])
        self.marks_changed.emit()

    def is_marked(self, row: int) -> bool:
        return row in self._marked

    def marked(self) -> list[Any]:
        """The marked rows, in order."""
        return [self.rows[row] for row in sorted(self._marked)]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self.can_mark(index.row()):
            return False
        self.set_marked(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() == 0 and self.can_mark(index.row()):
            return plain | Qt.ItemFlag.ItemIsUserCheckable
        return plain
