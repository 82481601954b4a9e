"""A date typed in any usual way, with its weekday and age shown beside it, and a calendar on Alt+Down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.line_fields import LineEditor, TextField
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.readings import Parser
from emr_desktop.ui.theme import set_icon


class CalendarPopup(QFrame):
    """A month to pick a day from: arrows move, Enter takes, Esc closes."""

    picked = Signal(QDate)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        restyle(self, role="popup")
        self.calendar = QCalendarWidget(self)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(self.tr("Calendar: arrows move by a day, Enter takes the day"))
        self.calendar.setGridVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.calendar)
        self.calendar.activated.connect(self._take)
        self.calendar.clicked.connect(self._take)
        self.calendar.selectionChanged.connect(self._say)
        self._quiet = True

    def open_at(self, corner: QPoint, day: QDate | None, earliest: QDate, latest: QDate) -> None:
        """Show the month of `day` under the field; without one the calendar opens where it stood, at first today."""
        self._quiet = True
        self.calendar.setLocale(self.locale())
        self.calendar.setDateRange(earliest, latest)
        if day is not None:
            self.calendar.setSelectedDate(day)
        self._quiet = False
        self.move(corner)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        self.picked.emit(day)
        self.hide()

    def _say(self) -> None:
        if not self._quiet:
            chosen = self.calendar.selectedDate()
            announce(self.calendar, self.locale().toString(chosen, "dddd d MMMM yyyy"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()


class DateLine(LineEditor):
    """The line of a date field: Alt+Down asks for the calendar."""

    calendar_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.accept()
            self.calendar_asked.emit()
            return
        super().keyPressEvent(event)


class DateEdit(TextField):
    """A date field. The parser turns text into a date and says how it reads: “Thu, 67 years”."""

    line: DateLine

    def __init__(self, title: str, parse: Parser, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, parse, required, parent)
        self._written: Callable[[date], str] = date.isoformat
        self._earliest = QDate(1880, 1, 1)
        self._latest = QDate(2199, 12, 31)
        self._calendar: CalendarPopup | None = None
        self._button = QToolButton(self)
        set_icon(self._button, "calendar-event", "text.secondary", 16)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.setAccessibleName(self.tr("Calendar for %1").replace("%1", title))
        self._button.setToolTip(self.tr("Calendar  Alt+↓"))
        self._button.clicked.connect(self.open_calendar)
        self.add_beside(self._button)
        self.line.calendar_asked.connect(self.open_calendar)

    def _make_line(self) -> LineEditor:
        return DateLine(self)

    def set_written(self, written: Callable[[date], str]) -> None:
        """How a date picked in the calendar or set from a record is put into the field."""
        self._written = written

    def set_limits(self, earliest: date | None = None, latest: date | None = None) -> None:
        """The days the calendar offers; what may be typed is the parser's business."""
        if earliest is not None:
            self._earliest = QDate(earliest.year, earliest.month, earliest.day)
        if latest is not None:
            self._latest = QDate(latest.year, latest.month, latest.day)

    def set_value(self, value: date | None) -> None:
        self.set_text("" if value is None else self._written(value))

    def open_calendar(self) -> None:
        """Show the calendar under the field; closing it gives the focus back."""
        if self._calendar is None:
            self._calendar = CalendarPopup(self)
            self._calendar.picked.connect(self._picked)
            self._calendar.closed.connect(self._give_focus_back)
        now = self.value()
        day = QDate(now.year, now.month, now.day) if isinstance(now, date) else None
        corner = self.line.mapToGlobal(QPoint(0, self.line.height()))
        self._calendar.open_at(corner, day, self._earliest, self._latest)

    def _picked(self, day: QDate) -> None:
        self.line.setText(self._written(date(day.year(), day.month(), day.day())))
        self.commit()

    def _give_focus_back(self) -> None:
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
