"""The cards of the summary: problems and latest vitals, medicines, last visits."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.icd10 import short_title
from emr_desktop.domain.languages import Language
from emr_desktop.queries.patients_banner import PatientBanner
from emr_desktop.queries.patients_card import MedicineRow, ProblemRow
from emr_desktop.queries.patients_timeline import VisitRow
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.dose_label import DoseLabel
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.readings import range_style, range_words
from emr_desktop.ui.common.sparkline import Sparkline
from emr_desktop.ui.common.trend_plot import TrendPlot
from emr_desktop.ui.common.value_words import why_ended
from emr_desktop.ui.patients.ago_words import Ago
from emr_desktop.ui.patients.medicine_words import dose_parts
from emr_desktop.ui.patients.visit_words import reason_words
from emr_desktop.ui.patients.vital_words import (
    ORDER,
    PRESSURE,
    Value,
    level_of,
    series_of,
    value_words,
    vital_title,
)

LAST_VISITS = 3
LATELY = timedelta(days=30)


class ProblemsCard(Card):
    """Lasting conditions with code and beginning; ended ones are counted."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self.set_title(self.tr("Active problems"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)

    def show_problems(self, problems: Sequence[ProblemRow]) -> None:
        """Show what stands, and how many are over."""
        emptied(self._lines)
        standing = [problem for problem in problems if problem.ended_on is None]
        for problem in standing:
            self._lines.addWidget(wrapped(self._line(problem), "", self))
        if not standing:
            self._lines.addWidget(wrapped(self.tr("No active problems are recorded."), "secondary", self))
        ended = len(problems) - len(standing)
        if ended:
            self._lines.addWidget(wrapped(self.tr("%n earlier problem(s) ended", "", ended), "help", self))

    def _line(self, problem: ProblemRow) -> str:
        # In the language of the screen where we can: it was written down in the language of its author.
        words = f"{problem.code} {short_title(problem.code, self._language) or problem.title}".strip()
        if problem.since is None:
            return words
        since = self.tr("since %1").replace("%1", format_date(problem.since, self._language))
        return f"{words} · {since}"


class VitalsCard(Card):
    """The last value of each measurement with its date in words, the pressure as a small line, the trend on demand."""

    visit_asked = Signal(object)

    def __init__(self, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._today = today
        self._ago = Ago(self)
        self._values: tuple[Value, ...] = ()
        self._banner: PatientBanner | None = None
        self.plot: TrendPlot | None = None
        self.set_title(self.tr("Latest vitals"))
        self.trend = QPushButton(self.tr("Trend"), self)
        self.trend.setAutoDefault(True)
        self.trend.setCheckable(True)
        self.trend.toggled.connect(self._toggle_trend)
        self.spark: Sparkline | None = None
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self.nothing = wrapped(self.tr("Nothing has been measured yet."), "secondary", self)
        self.add(self.nothing)
        self.body.addLayout(self._grid)
        self.body.addLayout(self._line)
        self._line.addStretch(1)
        self._line.addWidget(self.trend)
        self.trend.hide()

    def show_values(self, values: Sequence[Value], banner: PatientBanner) -> None:
        """Show the last value of each measurement."""
        self._values, self._banner = tuple(values), banner
        emptied(self._grid)
        last = {value.code: value for value in values}
        for row, code in enumerate(code for code in ORDER if code in last):
            self._add(row, last[code], banner)
        self.nothing.setVisible(not last)
        pressures = [value for value in values if value.code == PRESSURE]
        self.trend.setVisible(bool(last))
        self._show_spark(banner if pressures else None)

    def _add(self, row: int, value: Value, banner: PatientBanner) -> None:
        level = level_of(value, banner)
        title = label(vital_title(value.code), "label", self)
        number = label(value_words(value, self._language), "value", self)
        when = f"{format_date(value.day, self._language)} ({self._ago.words(value.day, self._today)})"
        day = wrapped(when, "help", self)
        self._grid.addWidget(title, row, 0)
        self._grid.addWidget(number, row, 1)
        self._grid.addWidget(day, row, 2)
        if level is not None:
            mark = label(range_words(level), "", self)
            restyle(mark, range=range_style(level))
            self._grid.addWidget(mark, row, 3, Qt.AlignmentFlag.AlignLeft)

    def _show_spark(self, banner: PatientBanner | None) -> None:
        if banner is None:
            if self.spark is not None:
                self.spark.hide()
            return
        series = series_of(self._values, PRESSURE, banner, self._language)
        if self.spark is None:
            self.spark = Sparkline(series, self)
            self.spark.clicked.connect(self.trend.toggle)
            self._line.insertWidget(0, self.spark)
        self.spark.set_series(series)
        self.spark.show()

    def _toggle_trend(self, shown: bool) -> None:
        if self.plot is not None:
            self.plot.hide()
            self.plot.deleteLater()
            self.plot = None
        if shown and self._banner is not None and self._values:
            codes = {value.code for value in self._values}
            code = PRESSURE if PRESSURE in codes else self._values[-1].code
            self.plot = TrendPlot(series_of(self._values, code, self._banner, self._language), self._today, self)
            self.plot.setMinimumHeight(260)
            self.add(self.plot)
            self.plot.area.setFocus(Qt.FocusReason.ShortcutFocusReason)


class MedicinesCard(Card):
    """What the patient takes now, each as its dose sentence, and what was stopped lately."""

    def __init__(self, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self._today = today
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)

    def show_medicines(self, medicines: Sequence[MedicineRow]) -> None:
        """Show them in the order of their names."""
        emptied(self._lines)
        current = [row for row in medicines if row.ended_on is None]
        self.set_title(self.tr("Current medicines (%1)").replace("%1", str(len(current))))
        for row in current:
            self._lines.addWidget(DoseLabel(*dose_parts(row, self._language), self))
        if not current:
            self._lines.addWidget(wrapped(self.tr("No current medicines are recorded."), "secondary", self))
        for row in medicines:
            if row.ended_on is not None and self._today - row.ended_on <= LATELY:
                stopped = self.tr("Stopped %1").replace("%1", format_date(row.ended_on, self._language))
                reason = f" — {why_ended(row.end_reason)}" if row.end_reason else ""
                self._lines.addWidget(wrapped(f"{row.inn or row.text} · {stopped}{reason}", "secondary", self))


class LastVisitsCard(Card):
    """The last visits; each opens."""

    visit_asked = Signal(object)
    all_asked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        self.set_title(self.tr("Visits"))
        self.all = QPushButton(self.tr("All visits"), self)
        self.all.setAutoDefault(True)
        self.all.clicked.connect(self.all_asked)
        self.add_to_header(self.all)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)

    def show_visits(self, visits: Sequence[VisitRow]) -> None:
        """Show the newest ones."""
        emptied(self._lines)
        for visit in visits[:LAST_VISITS]:
            button = QPushButton(self._line(visit), self)
            button.setAutoDefault(True)
            restyle(button, variant="link")
            button.clicked.connect(partial(self._open, visit.id))
            self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not visits:
            self._lines.addWidget(wrapped(self.tr("No visits yet. The first one starts with F4."), "secondary", self))
        self.all.setVisible(bool(visits))

    def _line(self, visit: VisitRow) -> str:
        day = format_date(visit.happened_at.astimezone().date(), self._language)
        return f"{day}  {reason_words(visit.reason, self._language)} — {visit.author}"

    def _open(self, visit_id: UUID, _checked: bool = False) -> None:
        self.visit_asked.emit(visit_id)
