"""One visit to read beside the list: who, when, what was found and planned."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date, format_date_time
from emr_desktop.domain.languages import Language
from emr_desktop.queries.patients_measured import Measured
from emr_desktop.queries.visits import VisitSheet, VisitVersion
from emr_desktop.ui.common.card import Card
from emr_desktop.ui.common.emptied import emptied
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.readings import range_words
from emr_desktop.ui.common.status_pill import Status, StatusPill
from emr_desktop.ui.patients.visit_words import reason_words
from emr_desktop.ui.patients.vital_words import level_of, value_words, values_of, vital_title


class VisitPane(Card):
    """A reading pane: nothing in it can be changed."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language = language
        inside = QWidget(self)
        restyle(inside, role="scrolled")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._signed = wrapped("", "secondary", inside)
        self._pills = QVBoxLayout()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._pills)
        self._column.addWidget(self._signed)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.tr("The chosen visit"))
        scroll.setWidget(inside)
        self.add(scroll, 1)

    def show_sheet(self, sheet: VisitSheet, attached: Sequence[str] = ()) -> None:
        """Show the visit as it is now, and the titles of the files that belong to it."""
        now, language = sheet.current, self._language
        when = format_date_time(now.happened_at.astimezone(), language)
        self.set_title(f"{when} — {reason_words(now.reason, language)}")
        signed = format_date_time(now.signed_at.astimezone(), language)
        self._signed.setText(self.tr("Signed: %1, %2").replace("%1", now.author).replace("%2", signed))
        self._show_pills(now)
        emptied(self._grid)
        for row, (title, text) in enumerate([*self._parts(sheet), *self._files(attached)]):
            self._grid.addWidget(label(title, "label", self), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(wrapped(text, "", self), row, 1)

    def _show_pills(self, now: VisitVersion) -> None:
        emptied(self._pills)
        status = Status.SIGNED
        if now.entered_in_error:
            status = Status.ENTERED_IN_ERROR
        elif now.amend_reason:
            status = Status.AMENDED
        self._pills.addWidget(StatusPill(status, self), 0, Qt.AlignmentFlag.AlignLeft)

    def _parts(self, sheet: VisitSheet) -> list[tuple[str, str]]:
        now, language = sheet.current, self._language
        next_visit = format_date(now.next_visit_on, language) if now.next_visit_on else ""
        diagnoses = "\n".join(f"{each.code} {each.title}".strip() for each in now.diagnoses)
        found = [
            (self.tr("Why amended"), now.amend_reason),
            (self.tr("Complaints"), now.complaints),
            (self.tr("History"), now.history),
            (self.tr("Measured"), self._measured(sheet)),
            (self.tr("Findings"), now.objective),
            (self.tr("Diagnosis"), diagnoses or (self.tr("No diagnosis today") if now.no_diagnosis else "")),
            (self.tr("Plan"), now.plan),
            (self.tr("Next visit"), next_visit),
        ]
        return [(title, text) for title, text in found if text]

    def _files(self, attached: Sequence[str]) -> list[tuple[str, str]]:
        return [(self.tr("Attached"), "\n".join(attached))] if attached else []

    def _measured(self, sheet: VisitSheet) -> str:
        now = sheet.current
        measured = [
            Measured(now.id, now.happened_at, each.code, each.value)
            for each in now.observations
            if each.value is not None
        ]
        lines = []
        for value in values_of(measured):
            level = level_of(value, sheet.banner)
            mark = f" {range_words(level)}" if level is not None else ""
            lines.append(f"{vital_title(value.code)} {value_words(value, self._language)}{mark}")
        return "\n".join(lines)
