"""The form of a visit: everything that is typed, in the order of the paper visit."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.languages import Language
from emr_desktop.domain.macros import expand, prompts
from emr_desktop.domain.templates import VisitReason, find_reasons, reason
from emr_desktop.domain.visit_line import LineContext, ParsedLine
from emr_desktop.domain.visits import VisitKind, VisitPlace
from emr_desktop.queries.visits import VisitStart
from emr_desktop.services.visits import VisitContent
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.field import Field
from emr_desktop.ui.common.flow_form import EnterChain, fields_of
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.notes_edit import NotesEdit
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.common.visit_words import kind_words, place_words
from emr_desktop.ui.visits.diagnosis_part import DiagnosisPart
from emr_desktop.ui.visits.happened_field import HappenedField
from emr_desktop.ui.visits.line_part import LinePart
from emr_desktop.ui.visits.measures import Measures
from emr_desktop.ui.visits.pieces import Rows, Section
from emr_desktop.ui.visits.plan_part import PlanPart
from emr_desktop.ui.visits.tab_order import order_tabs
from emr_desktop.ui.visits.vitals_part import VitalsPart
from emr_desktop.ui.visits.words import PRESSURE

TEMPLATE_CALLS = frozenset({".t", ".т", ".ш"})
"""Typed before a space in an empty note, these bring the text of the reason."""
NOTES = ("complaints", "history", "objective")


class VisitForm(Section):
    """Fields only: what may be signed and how is the screen's business."""

    changed = Signal()
    reason_chosen = Signal()

    def __init__(self, clock: Clock, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._clock, self._language = clock, language
        self._usual: Sequence[str] = ()
        self.replaces = False
        today = clock.today()
        self.amend_reason = TextField(self.tr("Why the visit is amended"), required=True, parent=self)
        self.amend_reason.setObjectName("amend_reason")
        self.amend_reason.setVisible(False)
        self.reason = TypeAhead(self.tr("2 Reason"), self._reasons, parent=self)
        self.reason.setObjectName("reason")
        self.happened = HappenedField(clock, language, self)
        self.happened.setObjectName("happened")
        self.place = self._choice(self.tr("Place"), VisitPlace, place_words)
        self.kind = self._choice(self.tr("Kind of visit"), VisitKind, kind_words)
        self.line = LinePart(self._line_context, language, self)
        self.vitals = VitalsPart(Measures(None, (), today, language), language, self)
        self.diagnosis = DiagnosisPart(self.tr("3 Diagnosis (ICD-10)"), language, today, self)
        titles = {
            "complaints": self.tr("4 Complaints"),
            "history": self.tr("History"),
            "objective": self.tr("Objective status"),
        }
        self.notes_section = Section("", self)
        self._note_rows = Rows(3, self.notes_section)
        self.notes = {name: NotesEdit(title, lines=2, parent=self._note_rows) for name, title in titles.items()}
        self.plan = PlanPart(self.tr("5 Plan"), language, today, self)
        self._lay_out()
        self.chain = EnterChain(self)
        self._connect()
        self.place.set_value(VisitPlace.CLINIC.value)
        self.kind.set_value(VisitKind.PRIMARY.value)

    def _choice(self, title: str, codes: Iterable[StrEnum], words: Callable[[str], str]) -> ChoiceField:
        choices = [Choice(each.value, words(each.value)) for each in codes]
        return ChoiceField(title, choices, as_list=True, parent=self)

    def _lay_out(self) -> None:
        head = Rows(4, self)
        head.add(self.reason)
        head.add(self.line.field, 2)
        head.add(self.happened)
        for field in (self.amend_reason, self.reason, self.line.field, self.happened):
            field.set_compact()
        self.plan.add_rare(self.place, self.kind)
        for name, note in self.notes.items():
            note.setObjectName(name)
            note.set_compact()
            self._note_rows.add(note)
        self.notes_section.column.addWidget(self._note_rows)
        self.head = head
        column: QVBoxLayout = self.column
        column.setSpacing(4)
        for part in (self.amend_reason, self.vitals, head, self.line, self.diagnosis, self.notes_section, self.plan):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        for signal in (self.reason.changed, self.happened.changed, self.place.changed, self.kind.changed):
            signal.connect(self.changed)
        for part in (self.line, self.vitals, self.diagnosis, self.plan, self.amend_reason):
            part.changed.connect(self.changed)
        for name, note in self.notes.items():
            note.changed.connect(self.changed)
            note.set_expand(partial(self._unfold, note=name))
        self.plan.plan.set_expand(partial(self._unfold, note="plan"))
        self.reason.chosen.connect(self._reason_taken)
        self.diagnosis.laid.connect(lambda: order_tabs(self.stops()))
        self.line.taken.connect(self.take_line)
        self.vitals.first_pressure_kept.connect(self._append_objective)

    # the reason
    def _reasons(self, typed: str) -> list[Offer]:
        return [Offer(one.code, one.title(self._language)) for one in find_reasons(typed, self._language)[:9]]

    def chosen_reason(self) -> VisitReason | None:
        """The reason, when it is one of the clinic's list."""
        offer = self.reason.value()
        return reason(str(offer.value)) if offer is not None and offer.value else None

    def set_reason(self, code: str) -> None:
        """Show a reason: a code of the list, or free words."""
        found = reason(code)
        offer = Offer(found.code, found.title(self._language)) if found else Offer(None, code, coded=False)
        self.reason.set_value(offer if code else None)
        self._apply_reason()

    def _reason_taken(self, _offer: Offer) -> None:
        self.take_usual_place()
        self._apply_reason()
        QTimer.singleShot(0, self, self.focus_start)  # the key that chose must not move on once more
        self.reason_chosen.emit()

    def take_usual_place(self) -> None:
        """Place and kind that go with the reason."""
        found = self.chosen_reason()
        if found is not None:
            self.place.set_value(found.place.value)
            self.kind.set_value(found.kind.value)

    def _apply_reason(self) -> None:
        found = self.chosen_reason()
        fields = found.fields if found else ("complaints", "plan")
        self.reason.set_expected(self.reason.value() is None)
        self.vitals.expect(found.vitals if found else ())
        for name, note in self.notes.items():
            note.set_expected(name in fields)
        self.diagnosis.pick.set_expected(True)
        self.plan.plan.set_expected("plan" in fields)
        self.plan.next_visit.set_expected(bool(found and found.next_visit_days))
        usual = [*(found.icd10 if found else ()), *self._usual]
        self.diagnosis.set_usual(list(dict.fromkeys(usual)))
        order_tabs(self.stops())

    def know(self, start: VisitStart) -> None:
        """The patient: last values, problems, usual codes."""
        self._usual = start.favourites
        self.vitals.know(Measures(start.banner, start.vitals, self._clock.today(), self._language, start.pregnant))
        self.diagnosis.know([row.code for row in start.problems if row.code], start.favourites, start.known)
        self._apply_reason()

    def pressure_band(self) -> tuple[Decimal, Decimal] | None:
        """The normal band of this patient's pressure."""
        return self.vitals.measures.pressure_band()

    def set_amending(self, amending: bool) -> None:
        """A signed visit is corrected: ask why; when it happened stays as it was."""
        self.replaces = amending
        self.amend_reason.setVisible(amending)
        self.happened.setEnabled(not amending)

    # texts
    def _unfold(self, word: str, note: str) -> str | None:
        found = self.chosen_reason()
        if word.casefold() in TEMPLATE_CALLS and found is not None:
            texts = {"complaints": found.complaints, "objective": found.objective}
            return texts[note](self._language) if note in texts else None
        done = expand(word, self._language)
        return done.text if done.expanded else None

    def _append_objective(self, sentence: str) -> None:
        note = self.notes["objective"]
        note.set_value(" ".join(part for part in (note.value(), sentence) if part))
        self.changed.emit()

    def unfilled(self) -> NotesEdit | None:
        """A text in which a place of a template waits for an answer."""
        texts = (*self.notes.values(), self.plan.plan)
        return next((note for note in texts if prompts(note.value() or "")), None)

    # one line
    def _line_context(self) -> LineContext:
        usual = self.chosen_reason()
        return LineContext(self._clock.today(), self.diagnosis.is_known_code, usual.icd10 if usual else ())

    def take_line(self, parsed: ParsedLine) -> None:
        """Put what was understood into the fields."""
        if parsed.pressure is not None:
            self.vitals.put(PRESSURE, str(parsed.pressure))
        for vital, value in parsed.vitals.items():
            self.vitals.put(vital.value, f"{value:f}")
        for code in parsed.diagnoses:
            self.diagnosis.add_code(code)
        if parsed.next_visit is not None:
            self.plan.next_visit.set_value(parsed.next_visit)
        if parsed.text:
            note = self.notes["complaints"]
            note.set_value(" ".join(part for part in (note.value(), parsed.text) if part))
        order_tabs(self.stops())
        self.changed.emit()

    def stops(self) -> list[QWidget]:
        """Where Tab stops in the form, in reading order."""
        plan = self.plan
        stops: list[QWidget] = [
            self.amend_reason, *self.vitals.grid.form.fields(), self.reason, self.line.field, self.happened,
            *self.diagnosis.stops(), *self.notes.values(), plan.plan, plan.next_visit, plan.fold.button,
            plan.kind, plan.starts, plan.ends, plan.returns, plan.number, plan.cared_for, self.place, self.kind,
        ]  # fmt: skip
        return [stop.editor if isinstance(stop, Field) else stop for stop in stops]

    # what stands in the form
    def commit(self) -> None:
        """Take every field as meant."""
        for field in fields_of(self):
            field.commit()

    def wrong_fields(self) -> list[Field]:
        """Fields whose text cannot be used."""
        return [field for field in fields_of(self) if field.problem()]

    def content(self, accepted: Sequence[str] = ()) -> VisitContent:
        """The visit as it stands."""
        offer = self.reason.value()
        texts = {name: note.value() or "" for name, note in self.notes.items()}
        return VisitContent(
            reason=str(offer.value or offer.title) if offer is not None else "",
            place=self.place.value(),
            kind=self.kind.value(),
            plan=self.plan.plan.value() or "",
            observations=self.vitals.observations(),
            diagnoses=self.diagnosis.lines(),
            no_diagnosis=self.diagnosis.none.isChecked(),
            next_visit_on=self.plan.next_visit.value(),
            incapacity=self.plan.incapacity(),
            accepted_warnings=tuple(accepted),
            **texts,
        )

    def focus_start(self) -> None:
        """The first expected field that is still empty."""
        field: QWidget = self.reason
        if self.reason.value() is not None:
            cells = self.vitals.grid.form.fields()
            field = next((cell for cell in cells if cell.expected() and not cell.value()), self.notes["complaints"])
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        """Everything as it was typed, wrong fields too."""
        offer = self.reason.value()
        return {
            "reason": str(offer.value or offer.title) if offer is not None else "",
            "reason_typed": self.reason.line.text(),
            "happened": self.happened.text(),
            "place": self.place.value(),
            "kind": self.kind.value(),
            "line": self.line.field.text(),
            "vitals": self.vitals.state(),
            "diagnosis": self.diagnosis.state(),
            "notes": {name: note.notes.toPlainText() for name, note in self.notes.items()},
            "plan": self.plan.state(),
            "amend_reason": self.amend_reason.text(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Show a draft."""
        self.set_reason(state.get("reason", ""))
        if not state.get("reason"):
            self.reason.line.setText(state.get("reason_typed", ""))
        self.happened.set_text(state.get("happened", ""))
        self.place.set_value(state.get("place", VisitPlace.CLINIC.value))
        self.kind.set_value(state.get("kind", VisitKind.PRIMARY.value))
        self.line.field.set_text(state.get("line", ""))
        self.vitals.restore(state.get("vitals", {}))
        self.diagnosis.restore(state.get("diagnosis", {}))
        for name, note in self.notes.items():
            note.set_value(state.get("notes", {}).get(name, ""))
        self.plan.restore(state.get("plan", {}))
        self.amend_reason.set_text(state.get("amend_reason", ""))
        order_tabs(self.stops())
