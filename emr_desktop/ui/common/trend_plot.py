"""A trend with its ranges of time, the last two readings in figures, and the same readings as a table on T."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.series import Point, Series
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.common.trend_area import TrendArea

DAYS = (92, 366, 5 * 366)
TABLE_LETTERS = frozenset({"t", "е", "т"})  # the key T on Latin and Cyrillic layouts, and the letter Т


class TrendPlot(QWidget):
    """Three months, one year or five years up to `today`; T changes between drawing and table."""

    def __init__(self, series: Series, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series
        self._today = today
        self.area = TrendArea(series, self)
        self._last = wrapped("", "value", self)
        columns = (
            Column(self.tr("Date"), _day, whole=True),
            Column(self.tr("Value"), _words, whole=True, stretch=True),
        )
        self.table = DataTable(RowsModel(columns, parent=self), series.name, self)
        self.as_table = QPushButton(self)
        self.as_table.setAutoDefault(True)
        self.as_table.clicked.connect(self.toggle_table)
        self.ranges = QButtonGroup(self)
        self._stack = QStackedLayout()
        self._build()
        self.area.installEventFilter(self)
        self.table.installEventFilter(self)
        self.ranges.idToggled.connect(self._range_chosen)
        self.ranges.button(1).setChecked(True)
        self._name_button()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        for number, words in enumerate((self.tr("3 months"), self.tr("1 year"), self.tr("5 years"))):
            button = QPushButton(words, self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            self.ranges.addButton(button, number)
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.as_table)
        self._stack.addWidget(self.area)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        column.addWidget(self._last)

    def _range_chosen(self, number: int, on: bool) -> None:
        if on:
            self._show(DAYS[number])

    def _show(self, days: int) -> None:
        self.area.show_series(self._series, self._today - timedelta(days=days), self._today)
        self.table.set_rows(list(reversed(self._series.points)))
        last = [point.words for point in self._series.points[-2:]]
        words = self.tr("Last %1").replace("%1", last[-1]) if last else self.tr("no readings")
        if len(last) == 2:
            words += " · " + self.tr("before %1").replace("%1", last[0])
        self._last.setText(words)

    def toggle_table(self) -> None:
        """Change between the drawing and the table; the focus goes along."""
        show_table = self._stack.currentWidget() is self.area
        target: QWidget = self.table if show_table else self.area
        self._stack.setCurrentWidget(target)
        self._name_button()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shows_table(self) -> bool:
        return self._stack.currentWidget() is self.table

    def _name_button(self) -> None:
        self.as_table.setText(self.tr("Show as drawing  T") if self.shows_table() else self.tr("Show as table  T"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and event.text().casefold() in TABLE_LETTERS:
                self.toggle_table()
                return True
        return super().eventFilter(watched, event)


def _day(point: Point) -> str:
    return point.day_words or point.day.isoformat()


def _words(point: Point) -> str:
    return point.words
