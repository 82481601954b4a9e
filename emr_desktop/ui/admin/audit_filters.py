"""What to look for in the journal: who, what, which patient, from when to when."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.dates import format_date, parse_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import display_name
from emr_desktop.domain.patients import PersonNames
from emr_desktop.queries.admin_audit import AuditFilter, Person
from emr_desktop.queries.admin_openings import OPENED
from emr_desktop.queries.patients import SearchResult
from emr_desktop.ui.common.action_words import ACTIONS, action_words
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.date_edit import DateEdit
from emr_desktop.ui.common.flow_form import FlowForm
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.patient_facts import number_words
from emr_desktop.ui.common.readings import Parser, reader
from emr_desktop.ui.common.type_ahead import TypeAhead

EVERYTHING = ""


def patient_words(names: PersonNames | None, language: Language) -> str:
    """The name as in every list."""
    if names is None:
        return ""
    shown = names.shown(language)
    return display_name(shown.family, shown.given, shown.patronymic, language)


class AuditFilters(FlowForm):
    """Five fields; a change of any of them looks anew."""

    wanted_changed = Signal()
    patient_typed = Signal(str)

    def __init__(self, language: Language, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(5, 130, parent)
        self._language = language
        self.who = ChoiceField(self.tr("Who"), [Choice(None, self.tr("Everybody"))], as_list=True)
        found = sorted((action_words(code), code) for code in ACTIONS if code != OPENED)
        choices = [Choice(EVERYTHING, self.tr("All actions")), Choice(OPENED, action_words(OPENED))]
        choices += [Choice(code, text) for text, code in found]
        self.what = ChoiceField(self.tr("What"), choices, as_list=True)
        self.patient = TypeAhead(self.tr("Patient"))
        self.patient.set_rules(free_text=False)
        self.first = DateEdit(self.tr("From"), _day_parser(language, clock))
        self.last = DateEdit(self.tr("To"), _day_parser(language, clock))
        self.who.set_value(None)
        self.what.set_value(EVERYTHING)
        for combo in (self.who.combo, self.what.combo):
            if combo is not None:
                combo.setMinimumContentsLength(10)
                combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._place()
        self._patient_id: UUID | None = None

    def _place(self) -> None:
        fields = {"who": self.who, "what": self.what, "patient": self.patient, "first": self.first, "last": self.last}
        for code, field in fields.items():
            field.editor.setObjectName(code)
            field.set_expected(True)
            self.add(field)
        for date_field in (self.first, self.last):
            date_field.set_written(lambda day: format_date(day, self._language))
        for choice in (self.who, self.what, self.first, self.last):
            choice.committed.connect(self.wanted_changed)
        self.patient.asked.connect(self.patient_typed)
        self.patient.changed.connect(self._patient_changed)

    def set_people(self, people: Sequence[Person]) -> None:
        """Fill the list of names; what was chosen stays chosen."""
        combo = self.who.combo
        if combo is None or combo.count() > 1:
            return
        self.who.set_choices([Choice(None, self.tr("Everybody")), *(Choice(one.id, one.name) for one in people)])

    def offer_patients(self, found: SearchResult) -> None:
        """Show who fits what was typed."""
        offers = [
            Offer(
                row.id,
                patient_words(row.names, self._language),
                detail=self._told_apart(row.birth_date, row.record_number),
            )
            for row in found.rows
        ]
        self.patient.show_offers(offers)

    def wanted(self) -> tuple[AuditFilter, bool]:
        """The filter, and whether openings of cards are asked for."""
        what = self.what.value() or EVERYTHING
        actions = () if what in {EVERYTHING, OPENED} else (what,)
        chosen = AuditFilter(
            self.who.value(), actions, self._patient_id, _day(self.first.value()), _day(self.last.value())
        )
        return chosen, what == OPENED

    def is_narrow(self) -> bool:
        """Whether anything is filtered out."""
        return self.wanted() != (AuditFilter(), False)

    def clear(self) -> None:
        """Everything again."""
        self.blockSignals(True)
        self.who.set_value(None)
        self.what.set_value(EVERYTHING)
        self.patient.set_value(None)
        self._patient_id = None
        self.first.clear()
        self.last.clear()
        self.blockSignals(False)
        self.wanted_changed.emit()

    def _patient_changed(self) -> None:
        chosen = self.patient.value()
        now = chosen.value if isinstance(chosen, Offer) else None
        if now != self._patient_id:
            self._patient_id = now
            self.wanted_changed.emit()

    def _told_apart(self, born: date | None, record_number: str) -> str:
        return " · ".join(
            part for part in (format_date(born, self._language) if born else "", number_words(record_number)) if part
        )


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _day_parser(language: Language, clock: Clock) -> Parser:
    return reader(
        lambda text: parse_date(text, today=clock.today()).date,
        lambda refusal: message_for(refusal).text,
        lambda day: format_date(day, language),
    )
