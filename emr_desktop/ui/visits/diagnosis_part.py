"""Diagnoses by code or words, each with its role, certainty and statistical sign; or none today."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QToolButton, QWidget
from shiboken6 import isValid

from emr_desktop.domain.icd10 import is_chronic
from emr_desktop.domain.icd10_search import Icd10Hit, Icd10Index, Icd10Why
from emr_desktop.domain.languages import Language
from emr_desktop.domain.visits import (
    DiagnosisCertainty,
    DiagnosisRole,
    StatisticalSign,
    statistical_sign_proposal,
)
from emr_desktop.queries.visits import KnownDiagnosis
from emr_desktop.services.visits import DiagnosisData
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle, scaled, settle
from emr_desktop.ui.common.offers import Found, Offer
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.common.visit_words import certainty_words, role_words, sign_words
from emr_desktop.ui.theme import set_icon
from emr_desktop.ui.visits.pieces import Section

NAME_WIDTH = 180
"""Pixels at 100 % text that the name of a diagnosis keeps beside its attributes."""
EPISODE_DAYS = 30
"""An acute diagnosis that comes back within so many days belongs to the same episode."""


class DiagnosisRow(Section):
    """One diagnosis; Delete on its button takes it away."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, data: DiagnosisData, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._code, self._title = data.code, data.title
        uncoded = data.title + " — " + self.tr("not coded")
        name = f"{data.code} {data.title}".strip() if data.code else uncoded
        self.name = wrapped(name, "value", self)
        self.role = self._choice(self.tr("Role"), DiagnosisRole, data.role, role_words)
        self.certainty = self._choice(self.tr("Certainty"), DiagnosisCertainty, data.certainty, certainty_words)
        self.sign = self._choice(self.tr("Statistical sign"), StatisticalSign, data.sign or "not_counted", sign_words)
        self.remove = QToolButton(self)
        self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(f"{self.tr('Remove')} {name}")
        self.remove.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        restyle(self.remove, variant="quiet")
        set_icon(self.remove, "x", "text.secondary", 16)
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(8)
        self._line.addWidget(self.name, 1)
        self._attributes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._attributes.setSpacing(8)
        self._parts = (self.role, self.certainty, self.sign, self.remove)
        for widget in self._parts:
            self._attributes.addWidget(widget)
        self._line.addLayout(self._attributes)
        self.column.addLayout(self._line)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: the parts go one under another before they are cut."""
        there = (part for part in self._parts if isValid(part))  # Qt asks this also while the window is taken apart
        widest = max((part.minimumSizeHint().width() for part in there), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line where the name keeps room enough; else the name stands above its attributes."""
        super().resizeEvent(event)
        gap = self._line.spacing()
        needed = sum(part.minimumSizeHint().width() + gap for part in self._parts)
        width = event.size().width()
        self._turn(self._attributes, width + gap >= needed)
        self._turn(self._line, width - needed >= scaled(NAME_WIDTH))

    def _turn(self, box: QBoxLayout, beside: bool) -> None:
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != box.direction():
            box.setDirection(direction)
            settle(self)

    def _choice(self, title: str, codes: Iterable[str], value: str, words: Callable[[str], str]) -> ChoiceField:
        choices = [Choice(str(code), words(str(code))) for code in codes]
        field = ChoiceField(title, choices, as_list=True, parent=self)
        field.set_value(value)
        field.set_compact()
        field.label.hide()  # the words of the three attributes differ; the name is spoken and shown as a tip
        field.editor.setToolTip(title)
        field.editor.setAccessibleName(f"{title}, {self._code or self._title}")
        field.changed.connect(self.changed)
        return field

    def data(self) -> DiagnosisData:
        """The line as it stands."""
        sign = self.sign.value()
        return DiagnosisData(
            self._code, self._title, self.role.value(), self.certainty.value(), "" if sign == "not_counted" else sign
        )


class DiagnosisPart(Section):
    """The picker, the rows below it, and the answer that there is no diagnosis today."""

    changed = Signal()
    laid = Signal()
    """There are other stops for Tab now."""

    def __init__(self, title: str, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._language, self._today = language, today
        self._index: Icd10Index | None = None
        self._problems: Sequence[str] = ()
        self._usual: Sequence[str] = ()
        self._known: dict[str, KnownDiagnosis] = {}
        self.rows: list[DiagnosisRow] = []
        self.undo: Callable[[str, Callable[[], None]], None] | None = None
        self.pick = TypeAhead(title, self._offers, parent=self)
        self.pick.set_rules(starts_after=1)
        self.pick.setObjectName("diagnosis")
        self.pick.line.setPlaceholderText(self.tr("Code or words, ↓ for the usual ones"))
        self.none = QCheckBox(self.tr("No diagnosis today"), self)
        self.none.setObjectName("no_diagnosis")
        self.pick.set_compact()
        self.pick.add_beside(self.none)
        self.column.addWidget(self.pick)
        self.pick.chosen.connect(self._chosen)
        self.none.toggled.connect(self.changed)
        self.pick.changed.connect(self.changed)

    def know(self, problems: Sequence[str], usual: Sequence[str], known: Iterable[KnownDiagnosis]) -> None:
        """Codes to offer first, and what this patient has had before."""
        self._problems, self._usual = problems, usual
        self._known = {each.code: each for each in known}

    def set_usual(self, codes: Sequence[str]) -> None:
        """Codes that are usual for the reason, before those this user chooses often."""
        self._usual = codes

    def set_index(self, index: Icd10Index) -> None:
        """The list to search in, read in the background when the screen opens."""
        self._index = index

    def is_known_code(self, code: str) -> bool:
        return self._index is not None and self._index.entry(code) is not None

    def open_list(self) -> None:
        """Focus the picker with the patient's problems and the usual codes already offered."""
        self.pick.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.pick.line.text():
            found = self._offers("")
            self.pick.show_offers(found.offers, found.note)

    def _offers(self, typed: str) -> Found:
        if self._index is None:
            return Found(())
        hits = self._index.find(typed, self._language, problems=self._problems, favourites=self._usual)
        note = hits[0].read_as if hits else ""
        if note:
            note = self.tr("Showing results for %1").replace("%1", note)
        return Found([self._offer(hit) for hit in hits], note)

    def _offer(self, hit: Icd10Hit) -> Offer:
        groups = {
            Icd10Why.PROBLEM: self.tr("Problems of this patient"),
            Icd10Why.OFTEN_USED: self.tr("Often used"),
        }
        return Offer(
            hit.entry.code,
            hit.entry.title(self._language),
            code=hit.entry.code,
            group=groups.get(hit.why, self.tr("All codes")),
        )

    def _chosen(self, offer: Offer) -> None:
        self.pick.set_value(None)
        if offer.value is None:
            self.add(DiagnosisData("", offer.title, self._next_role(""), "preliminary", ""))
        else:
            self.add_code(str(offer.value))

    def add_code(self, code: str) -> bool:
        """Put a code into the visit with its proposed attributes; false for one that is there or is not known."""
        entry = self._index.entry(code) if self._index is not None else None
        if entry is None or any(row.data().code == code for row in self.rows):
            return False
        self.add(DiagnosisData(code, entry.title(self._language), self._next_role(code), "final", self._sign(code)))
        return True

    def _next_role(self, code: str) -> str:
        if code[:1] in {"V", "W", "X", "Y"}:
            return "external_cause"
        taken = any(row.data().role == "main" for row in self.rows)
        return "concurrent" if taken else "main"

    def _sign(self, code: str) -> str:
        known = self._known.get(code)
        chronic = is_chronic(code, self._today)
        before = known is not None or code in self._problems
        recent = known is not None and (self._today - known.last_on).days <= EPISODE_DAYS
        sign = statistical_sign_proposal(
            chronic, before, known is not None and known.counted_this_year, same_episode=recent and not chronic
        )
        return "" if sign is StatisticalSign.NOT_COUNTED else sign.value

    def add(self, data: DiagnosisData) -> None:
        """Show one more line."""
        row = DiagnosisRow(data, self)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self.rows.append(row)
        row.setVisible(True)
        self.none.setChecked(False)
        self._lay()
        announce(self.pick.line, row.name.text())
        self.changed.emit()

    def _remove(self, row: DiagnosisRow) -> None:
        before = self.lines()
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._lay()
        self.pick.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.undo is not None:
            self.undo(self.tr("Removed: %1").replace("%1", row.name.text()), lambda: self.set_lines(before))
        self.changed.emit()

    def _lay(self) -> None:
        self.pick.set_problem("")
        for place, row in enumerate(self.rows):
            self.column.insertWidget(place + 1, row)
        self.none.setVisible(not self.rows)
        self.laid.emit()
        settle(self)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in reading order."""
        inner = ([row.role, row.certainty, row.sign, row.remove] for row in self.rows)
        return [self.pick, self.none, *(stop for row in inner for stop in row)]

    def lines(self) -> tuple[DiagnosisData, ...]:
        """All lines, in order."""
        return tuple(row.data() for row in self.rows)

    def set_lines(self, lines: Iterable[DiagnosisData]) -> None:
        """Show these instead."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for line in lines:
            self.add(line)
        self._lay()

    def state(self) -> dict[str, Any]:
        """What is typed and chosen, for the draft."""
        lines = [[d.code, d.title, d.role, d.certainty, d.sign] for d in self.lines()]
        return {"lines": lines, "none": self.none.isChecked(), "typed": self.pick.line.text()}

    def restore(self, state: dict[str, Any]) -> None:
        self.set_lines(DiagnosisData(*line) for line in state.get("lines", ()))
        self.none.setChecked(bool(state.get("none")))
        self.pick.line.setText(state.get("typed", ""))
