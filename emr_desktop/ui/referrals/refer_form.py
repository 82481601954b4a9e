"""The fields of a referral: where to, why, how soon, what is asked, until when."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from emr_desktop.domain.dates import DatePrecision, PartialDate, format_date, parse_date
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.icd10_search import Icd10Hit, Icd10Index, Icd10Why, folded_words
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names_layout import other_layouts
from emr_desktop.domain.referrals import GrantWhy, Urgency, check_until, longest_until, usual_until
from emr_desktop.queries.referrals import FacilityRow
from emr_desktop.services.referrals import ReferPatient
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.date_edit import DateEdit
from emr_desktop.ui.common.flow_form import FlowForm
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.messages import words as words_for
from emr_desktop.ui.common.notes_edit import NotesEdit
from emr_desktop.ui.common.offers import Found, Offer
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.common.referral_words import urgency_words, why_words
from emr_desktop.ui.common.type_ahead import TypeAhead

WHYS = (GrantWhy.REFERRAL, GrantWhy.TRANSFER, GrantWhy.MOBILE)
"""What a clinic chooses itself; emergency access is opened by the one that treats."""
MOST_OFFERED = 9


class ReferForm(QWidget):
    """Enter goes from one expected field to the next; the last one is the reason."""

    changed = Signal()
    fetch_asked = Signal()

    def __init__(self, today: date, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._language = today, language
        self._facilities: tuple[FacilityRow, ...] = ()
        self._index: Icd10Index | None = None
        self._problems: Sequence[str] = ()
        self._usual_shown: date | None = None
        self.flow = FlowForm(columns=2, narrowest=260, parent=self)
        self._build_fields()
        self.consequence = wrapped("", "help", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.flow)
        column.addWidget(self.consequence)
        column.addStretch(1)
        self._connect()
        self.why.set_value(GrantWhy.REFERRAL)
        self.urgency.set_value(Urgency.ROUTINE)
        self._why_chosen()

    def _build_fields(self) -> None:
        self.to = TypeAhead(self.tr("To which clinic"), self._offers, required=True, parent=self.flow)
        self.to.setObjectName("to")
        self.to.set_rules(preselect=True, starts_after=1, free_text=False)
        self.to.line.setPlaceholderText(self.tr("A part of the name, or ↓ for all"))
        self.fetch = QPushButton(self.tr("Fetch the list"), self.flow)
        self.fetch.setAutoDefault(True)
        self.to.add_beside(self.fetch)
        self.specialty = TextField(self.tr("Specialist or department"), parent=self.flow)
        self.specialty.setObjectName("specialty")
        whys = [Choice(why, why_words(why)) for why in WHYS]
        self.why = ChoiceField(self.tr("Why the record goes there"), whys, parent=self.flow)
        self.why.setObjectName("why")
        urgencies = [Choice(urgency, urgency_words(urgency)) for urgency in Urgency]
        self.urgency = ChoiceField(self.tr("How soon"), urgencies, parent=self.flow)
        self.urgency.setObjectName("urgency")
        self.diagnosis = TypeAhead(self.tr("Diagnosis"), self._codes, parent=self.flow)
        self.diagnosis.setObjectName("diagnosis")
        self.diagnosis.line.setPlaceholderText(self.tr("Code or words, ↓ for those of this patient"))
        self.until = DateEdit(self.tr("Open until"), self._read_until, parent=self.flow)
        self.until.setObjectName("until")
        self.until.set_written(lambda day: format_date(day, self._language))
        self.reason = NotesEdit(self.tr("What is asked, and why"), lines=4, required=True, parent=self.flow)
        self.reason.setObjectName("reason")
        for field in (self.to, self.specialty, self.why, self.urgency, self.diagnosis, self.until):
            self.flow.add(field)
        self.flow.add(self.reason, span=2)
        for expected in (self.to, self.specialty, self.diagnosis, self.reason):
            expected.set_expected(True)

    def _connect(self) -> None:
        for field in self.flow.fields():
            field.changed.connect(self.changed)
        self.why.changed.connect(self._why_chosen)
        self.to.changed.connect(self._say_consequence)
        self.until.changed.connect(self._say_consequence)
        self.fetch.clicked.connect(self.fetch_asked)

    # what the fields know
    def know_facilities(self, rows: Sequence[FacilityRow]) -> None:
        """The clinics to choose from."""
        self._facilities = tuple(rows)

    def facilities(self) -> tuple[FacilityRow, ...]:
        return self._facilities

    def know_codes(self, index: Icd10Index, problems: Sequence[str]) -> None:
        """The ICD-10 list, and the codes of this patient."""
        self._index, self._problems = index, problems

    def know_problems(self, problems: Sequence[str]) -> None:
        """Codes of this patient, offered first."""
        self._problems = problems

    def _offers(self, typed: str) -> list[Offer]:
        """Clinics of which every typed word begins a word of the name, also typed on the other keyboard."""
        for reading in (typed, *other_layouts(typed)):
            rows = [row for row in self._facilities if _fits(row.name, reading)]
            if rows:
                return [Offer(row.id, row.name) for row in rows]
        return []

    def _codes(self, typed: str) -> Found:
        if self._index is None:
            return Found(())
        hits = self._index.find(typed, self._language, problems=self._problems, limit=MOST_OFFERED)
        note = hits[0].read_as if hits else ""
        words = self.tr("Showing results for %1").replace("%1", note) if note else ""
        return Found([self._code_offer(hit) for hit in hits], words)

    def _code_offer(self, hit: Icd10Hit) -> Offer:
        problem = hit.why is Icd10Why.PROBLEM
        group = self.tr("Problems of this patient") if problem else self.tr("All codes")
        return Offer(hit.entry.code, hit.entry.title(self._language), code=hit.entry.code, group=group)

    # the last day
    def _why(self) -> GrantWhy:
        return GrantWhy(self.why.value() or GrantWhy.REFERRAL)

    def _why_chosen(self) -> None:
        """Another reason has another usual last day; one that was typed stays."""
        why, shown = self._why(), self.until.value()
        usual = usual_until(why, self._today)
        if shown is None or shown == self._usual_shown:
            self.until.set_value(usual)
        self._usual_shown = usual
        self.until.setEnabled(why is not GrantWhy.TRANSFER)
        self.until.set_parser(self._read_until)
        self.until.set_limits(self._today, longest_until(why, self._today))
        self.until.set_hint(self.tr("A transfer has no last day.") if why is GrantWhy.TRANSFER else "")
        self._say_consequence()

    def _read_until(self, text: str) -> Reading:
        if not text.strip():
            return Reading()
        try:
            found = parse_date(text, today=self._today)
            if found.precision is not DatePrecision.DAY:
                return Reading(text=text, problem=self.tr("Enter day, month and year."))
            day = check_until(self._why(), self._today, found.date)
        except RuleBroken as refusal:
            return Reading(text=text, problem=self._until_refused(refusal))
        return Reading(day or found.date, format_date(PartialDate(found.date), self._language))

    def _until_refused(self, refusal: RuleBroken) -> str:
        latest = longest_until(self._why(), self._today)
        if refusal.code == "referral_until_too_late" and latest is not None:
            return words_for(refusal.code, latest=format_date(latest, self._language))
        return message_for(refusal).text

    def _say_consequence(self) -> None:
        chosen = self.to.value()
        clinic = chosen.title if chosen is not None else self.tr("the other clinic")
        day = self.until.value()
        if self._why() is GrantWhy.TRANSFER:
            words = self.tr("The patient moves: %1 becomes the home clinic and gets the whole record, for good.")
        elif day is None:
            words = self.tr("%1 gets the whole record. What either clinic writes goes to both.")
        else:
            words = self.tr("%1 gets the whole record until %2. What either clinic writes goes to both.")
            words = words.replace("%2", format_date(day, self._language))
        text = words.replace("%1", clinic)
        self.consequence.setText(text[:1].upper() + text[1:])

    # what was entered
    def command(self, patient_id: UUID) -> ReferPatient:
        """The referral as it is typed; the fields have been checked."""
        diagnosis: Offer | None = self.diagnosis.value()
        return ReferPatient(
            patient_id=patient_id,
            to_facility_id=self.to.value().value,
            reason=self.reason.value() or "",
            why=self._why(),
            until=self.until.value(),
            urgency=Urgency(self.urgency.value() or Urgency.ROUTINE),
            specialty=self.specialty.text(),
            code="" if diagnosis is None or diagnosis.value is None else str(diagnosis.value),
            title="" if diagnosis is None else diagnosis.title,
        )

    def state(self) -> dict[str, Any]:
        """Everything typed, for the draft."""
        to, diagnosis = self.to.value(), self.diagnosis.value()
        return {
            "to": [str(to.value), to.title] if to is not None else None,
            "to_typed": self.to.line.text(),
            "specialty": self.specialty.text(),
            "why": str(self._why()),
            "urgency": str(self.urgency.value() or Urgency.ROUTINE),
            "diagnosis": [diagnosis.value, diagnosis.title] if diagnosis is not None else None,
            "diagnosis_typed": self.diagnosis.line.text(),
            "until": self.until.text(),
            "reason": self.reason.notes.toPlainText(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Show what a draft kept."""
        self.why.set_value(GrantWhy(state["why"]))
        self.urgency.set_value(Urgency(state["urgency"]))
        to, diagnosis = state["to"], state["diagnosis"]
        self.to.set_value(Offer(UUID(to[0]), to[1]) if to else None)
        self.diagnosis.set_value(
            Offer(diagnosis[0], diagnosis[1], code=diagnosis[0] or "", coded=bool(diagnosis[0])) if diagnosis else None
        )
        if not to:
            self.to.line.setText(state["to_typed"])
        if not diagnosis:
            self.diagnosis.line.setText(state["diagnosis_typed"])
        self.specialty.set_text(state["specialty"])
        self.until.set_text(state["until"])
        self.reason.set_value(state["reason"])
        self._say_consequence()

    def show_refusal(self, code: str, words: str) -> bool:
        """Put a refusal under its field; False when it belongs to none."""
        fields = {
            "referral_reason_missing": self.reason,
            "referral_reason_too_long": self.reason,
            "referral_until_past": self.until,
            "referral_until_too_late": self.until,
            "referral_facility_unknown": self.to,
            "referral_to_itself": self.to,
        }
        field = fields.get(code)
        if field is not None:
            field.set_problem(words)
            field.setFocus()
        return field is not None


def _fits(name: str, typed: str) -> bool:
    words = folded_words(name)
    return all(any(each.startswith(part) for each in words) for part in folded_words(typed))
