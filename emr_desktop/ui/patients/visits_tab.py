"""The visits of a patient, by year, the newest first, with a pane to read the chosen one."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import fold
from emr_desktop.queries.patients_banner import PatientBanner
from emr_desktop.queries.patients_timeline import VisitRow
from emr_desktop.queries.visits import VisitSheet
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import scaled
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.status_pill import Status, status_words
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.patients.visit_pane import VisitPane
from emr_desktop.ui.patients.visit_words import key_values, place_words, reason_words
from emr_desktop.ui.patients.vital_words import Value

YEARS_OPEN = 2
SIDE_BY_SIDE = 1080  # px at 100 % text from which the pane stands beside the list; narrower, Enter opens the visit


@dataclass(frozen=True, slots=True)
class YearLine:
    """A heading; its visits follow while it is unfolded."""

    year: int
    count: int
    folded: bool


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit with its values in words."""

    visit: VisitRow
    values: str


Line = YearLine | VisitLine


class TimelineTable(DataTable):
    """Right unfolds a year, left folds it."""

    fold_asked = Signal(object, bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not event.modifiers() and row is not None:
            self.fold_asked.emit(row, event.key() == Qt.Key.Key_Left)
            return
        super().keyPressEvent(event)


class VisitsTab(QWidget):
    """List, search in it, reading pane."""

    visit_asked = Signal(object)
    visit_shown = Signal(object)
    new_asked = Signal()

    def __init__(self, language: Language, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._may_write = may_write
        self._visits: tuple[VisitRow, ...] = ()
        self._values: dict[UUID, list[Value]] = {}
        self._banner: PatientBanner | None = None
        self._open_years: set[int] | None = None
        self._wide = True
        self.search = TextField(self.tr("Find in visits"), parent=self)
        self.rows = RowsModel(self._columns(), summary=self._spoken)
        self.table = TimelineTable(self.rows, self.tr("Visits"), self)
        self.table.setMinimumHeight(scaled(160))
        self.nothing = EmptyState("", parent=self)
        self.pane = VisitPane(language, self)
        open_year, read = self.tr("open year"), self.tr("read")
        self._keys = wrapped(f"→ {open_year} · {key_text('Return')} {read}", "help", self)
        self._lay_out()
        self.search.changed.connect(self._show)
        self.table.opened.connect(self._opened)
        self.table.fold_asked.connect(self._fold)
        self.table.row_changed.connect(self._row_changed)
        self.nothing.acted.connect(self._help_with_nothing)

    def _lay_out(self) -> None:
        self._place = QStackedLayout()
        self._place.addWidget(self.table)
        self._place.addWidget(self.nothing)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.search)
        left.addLayout(self._place, 1)
        left.addWidget(self._keys)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        columns.addLayout(left, 3)
        columns.addWidget(self.pane, 2)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Date"), self._date, whole=True, strong=True),
            Column(self.tr("Reason"), self._reason, stretch=True),
            Column(self.tr("Measured"), lambda line: line.values if isinstance(line, VisitLine) else "", whole=True),
            Column(self.tr("Diagnosis"), lambda line: line.visit.diagnosis_code if isinstance(line, VisitLine) else ""),
            Column(self.tr("Author"), lambda line: line.visit.author if isinstance(line, VisitLine) else ""),
        ]

    def _date(self, line: Line) -> str:
        if isinstance(line, YearLine):
            return f"{'▸' if line.folded else '▾'} {line.year}"
        return format_date(line.visit.happened_at.astimezone().date(), self._language)

    def _reason(self, line: Line) -> str:
        if isinstance(line, YearLine):
            return self.tr("%n visit(s)", "", line.count)
        visit = line.visit
        state = ""
        if visit.entered_in_error:
            state = status_words(Status.ENTERED_IN_ERROR)
        elif visit.amended:
            state = status_words(Status.AMENDED)
        parts = (f"[{state}]" if state else "", reason_words(visit.reason, self._language), place_words(visit.place))
        files = self.tr("%n file(s)", "", len(visit.attached))
        words = " ".join(part for part in parts if part)
        return f"{words} · {files}" if visit.attached else words

    def _spoken(self, line: Line) -> str:
        if isinstance(line, YearLine):
            state = self.tr("folded") if line.folded else self.tr("unfolded")
            return f"{line.year}, {self._reason(line)}, {state}"
        parts: tuple[str, ...] = (
            self._date(line),
            self._reason(line),
            line.values,
            line.visit.diagnosis,
            line.visit.author,
        )
        parts += line.visit.attached
        return ", ".join(part for part in parts if part)

    # what is shown
    def show_visits(self, visits: Sequence[VisitRow], banner: PatientBanner) -> None:
        """Show the visits; the last two years are unfolded at first."""
        self._visits, self._banner = tuple(visits), banner
        if self._open_years is None:
            years = sorted({self._year(visit) for visit in visits}, reverse=True)
            self._open_years = set(years[:YEARS_OPEN])
        self._show()

    def show_sheet(self, sheet: VisitSheet) -> None:
        """Show the chosen visit in full."""
        chosen = next((visit for visit in self._visits if visit.id == sheet.current.id), None)
        self.pane.show_sheet(sheet, chosen.attached if chosen else ())

    def show_values(self, values: Sequence[Value]) -> None:
        """Show what was measured at each of them."""
        self._values = {}
        for value in values:
            self._values.setdefault(value.visit_id, []).append(value)
        self._show()

    def focus_first(self) -> None:
        """Into the list, on the newest visit."""
        target: QWidget = self.table if self._visits else self.nothing.button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _year(self, visit: VisitRow) -> int:
        return visit.happened_at.astimezone().year

    def _show(self) -> None:
        wanted = fold(self.search.text())
        found = [visit for visit in self._visits if not wanted or wanted in fold(self._haystack(visit))]
        kept = self.table.current_row()
        lines = self._lines(found, everything=bool(wanted))
        self.table.set_rows(lines)
        self._choose(lines, kept)
        self._place.setCurrentWidget(self.table if found else self.nothing)
        self.pane.setVisible(bool(found) and self._wide)
        if not found:
            self._say_nothing(bool(self._visits))

    def _haystack(self, visit: VisitRow) -> str:
        day = format_date(visit.happened_at.astimezone().date(), self._language)
        words = (reason_words(visit.reason, self._language), visit.author, visit.diagnosis_code, visit.diagnosis)
        return " ".join((*words, *visit.attached, day))

    def _lines(self, visits: Sequence[VisitRow], everything: bool) -> list[Line]:
        by_year: dict[int, list[VisitRow]] = {}
        for visit in visits:
            by_year.setdefault(self._year(visit), []).append(visit)
        lines: list[Line] = []
        for year, rows in by_year.items():
            folded = not everything and year not in (self._open_years or set())
            lines.append(YearLine(year, len(rows), folded))
            lines += [] if folded else [VisitLine(row, self._words(row)) for row in rows]
        return lines

    def _words(self, visit: VisitRow) -> str:
        if self._banner is None:
            return ""
        return key_values(self._values.get(visit.id, ()), self._banner, self._language)

    def _choose(self, lines: Sequence[Line], kept: object) -> None:
        """The same visit (or year) as before, else the newest visit."""
        same = next((place for place, line in enumerate(lines) if _key(line) == _key(kept)), None)
        newest = next((place for place, line in enumerate(lines) if isinstance(line, VisitLine)), 0)
        if lines:
            self.table.select_row(newest if same is None or kept is None else same)

    def _say_nothing(self, filtered: bool) -> None:
        if filtered:
            self.nothing.set_words(self.tr("No visit matches"), "", self.tr("Show all visits"))
        else:
            action = self.tr("New visit") if self._may_write else ""
            self.nothing.set_words(self.tr("No visits yet"), self.tr("The first one starts here."), action, "F4")

    def _help_with_nothing(self) -> None:
        if self._visits:
            self.search.clear()
            self.table.setFocus()
        else:
            self.new_asked.emit()

    def _opened(self, line: Line) -> None:
        if isinstance(line, YearLine):
            self._fold(line, not line.folded)
        else:
            self.visit_asked.emit(line.visit.id)

    def _fold(self, line: Line, folded: bool) -> None:
        year = line.year if isinstance(line, YearLine) else self._year(line.visit)
        years = self._open_years if self._open_years is not None else set()
        (years.discard if folded else years.add)(year)
        self._open_years = years
        self._show()
        for place, other in enumerate(self.rows.rows):
            if isinstance(other, YearLine) and other.year == year:
                self.table.select_row(place)

    def _row_changed(self, line: object) -> None:
        if isinstance(line, VisitLine):
            self.visit_shown.emit(line.visit.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wide = event.size().width() >= scaled(SIDE_BY_SIDE)
        self.pane.setVisible(self._wide and self._place.currentWidget() is self.table)


def _key(line: object) -> object:
    if isinstance(line, VisitLine):
        return line.visit.id
    return line.year if isinstance(line, YearLine) else None
