"""What happens next: plan in words, next visit, sick leave."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.dates import format_date, parse_date
from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.languages import Language
from emr_desktop.domain.visits import IncapacityKind
from emr_desktop.services.visits import IncapacityData
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.date_edit import DateEdit
from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import settle
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.notes_edit import NotesEdit
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.common.visit_words import incapacity_words
from emr_desktop.ui.visits.pieces import Fold, Rows, Section
from emr_desktop.ui.visits.words import day_with_weekday

CARE = frozenset({IncapacityKind.CARE_OF_CHILD.value, IncapacityKind.CARE_OF_RELATIVE.value})


class DayField(DateEdit):
    """A day typed in any way; its reading, with the weekday, stands beside it at once."""

    def __init__(self, title: str, today: date, language: Language, future: bool, parent: QWidget) -> None:
        self._today, self._language, self._future = today, language, future
        super().__init__(title, self._read, parent=parent)
        self.set_written(lambda day: format_date(day, language))

    def _read(self, text: str) -> Reading:
        if not text.strip():
            return Reading()
        try:
            found = parse_date(text, today=self._today, kind="future" if self._future else "any").date
        except DomainError as refusal:
            return Reading(text=text, problem=message_for(refusal).text)
        return Reading(found, format_date(found, self._language), day_with_weekday(found, self._language))


def _hideable(field: Field) -> Section:
    """A place in the rows that stays when its field is hidden: rows show all their places."""
    place = Section("", field.parentWidget())
    place.column.addWidget(field)
    return place


class PlanPart(Section):
    """Plan, next visit and, folded away, the sick leave."""

    changed = Signal()

    def __init__(self, title: str, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        top, rows = Rows(3, self), Rows(3, self)
        self.plan = NotesEdit(title, lines=1, parent=top)
        self.plan.setObjectName("plan")
        self.next_visit = DayField(self.tr("Next visit (+7, 2w)"), today, language, True, top)
        self.next_visit.setObjectName("next_visit")
        self.next_visit.line.setMinimumWidth(110)
        kinds = [
            Choice("", self.tr("none")),
            *(Choice(each.value, incapacity_words(each.value)) for each in IncapacityKind),
        ]
        self.kind = ChoiceField(self.tr("Reason of sick leave"), kinds, as_list=True, parent=rows)
        self.starts = DayField(self.tr("First day"), today, language, False, rows)
        self.ends = DayField(self.tr("Last day"), today, language, False, rows)
        self.returns = DayField(self.tr("Back to work on"), today, language, False, rows)
        self.cared_for = TextField(self.tr("Cared for"), parent=rows)
        self.number = TextField(self.tr("Number of the sheet"), parent=rows)
        self.kind.setObjectName("incapacity")
        for field in (self.kind, self.starts, self.ends, self.returns, self.number, self.cared_for):
            field.set_compact()
            rows.add(_hideable(field) if field is self.cared_for else field)
            field.changed.connect(self.changed)
        self.kind.changed.connect(self._show_cared_for)
        self.rare = rows
        self.fold = Fold(self.tr("Place, kind of visit, sick leave"), rows, self)
        top.add(self.plan, 2)
        top.add(self.next_visit)
        self.plan.set_compact()
        self.next_visit.set_compact()
        self.column.addWidget(top)
        self.column.addWidget(self.fold)
        self.plan.changed.connect(self.changed)
        self.next_visit.changed.connect(self.changed)
        self._today = today
        self._lines = {
            "starts": self.starts, "ends": self.ends, "returns": self.returns,
            "cared_for": self.cared_for, "number": self.number,
        }  # fmt: skip
        self._show_cared_for()

    def _show_cared_for(self) -> None:
        """The person cared for is asked only where the leave is for care."""
        self.cared_for.setVisible(self.kind.value() in CARE)
        settle(self.rare)

    def add_rare(self, *fields: Field) -> None:
        """Put fields that the reason fills in, and that are seldom changed, into the folded part."""
        for field in fields:
            field.set_compact()
            self.rare.add(field)

    def incapacity(self) -> IncapacityData | None:
        """The sick leave; none while no reason is chosen."""
        if not self.kind.value():
            return None
        return IncapacityData(
            self.kind.value(),
            self.starts.value() or self._today,
            self.ends.value(),
            self.returns.value(),
            (self.cared_for.value() or "") if self.kind.value() in CARE else "",
            self.number.value() or "",
        )

    def state(self) -> dict[str, Any]:
        """What is typed, for the draft."""
        leave = {name: field.text() for name, field in self._lines.items()}
        return {
            "plan": self.plan.notes.toPlainText(),
            "next": self.next_visit.text(),
            "leave": {**leave, "kind": self.kind.value() or ""},
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.plan.set_value(state.get("plan", ""))
        self.next_visit.set_text(state.get("next", ""))
        leave = state.get("leave", {})
        self.kind.set_value(leave.get("kind") or None)
        for name, field in self._lines.items():
            field.set_text(leave.get(name, ""))
        self.fold.open(bool(leave.get("kind")))
