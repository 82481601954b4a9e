"""The fields of an order: medicine, how often, and lists whose choices depend on other fields."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.dose_words import phrase
from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.formulary import find_products
from emr_desktop.domain.languages import Language, decimal_text
from emr_desktop.domain.prescriptions import FrequencyCode, Timing, parse_scheme
from emr_desktop.domain.safety import check, drug_of
from emr_desktop.domain.safety_facts import FindingCode, PatientFacts, Tier
from emr_desktop.queries.prescriptions_lists import CommonOrder
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.flow_form import FlowForm
from emr_desktop.ui.common.messages import words
from emr_desktop.ui.common.offers import Found, Offer
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.prescriptions.order import amount_of, days_of, medicine_key, plain, products_of
from emr_desktop.ui.prescriptions.words import form_words, frequency_words

MOST_OFTEN = 6
_MANY = 500
_DIGITS = {"1": "once", "2": "twice", "3": "three", "4": "four", "5": "five"}
_OFFERED = tuple(code for code in FrequencyCode if code is not FrequencyCode.SCHEME)
_ALLERGIES = {
    FindingCode.ALLERGY_SAME_SUBSTANCE,
    FindingCode.ALLERGY_SAME_SIDE_CHAIN,
    FindingCode.ALLERGY_SAME_CLASS,
}


class ListField(ChoiceField):
    """A drop-down list whose choices change with other fields. The only choice there is chooses itself."""

    def __init__(self, title: str, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(title, (), as_list=True, required=required, parent=parent)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other things; what was chosen stays when it is still among them."""
        chosen = self.value()
        self._choices = tuple(choices)
        if self.combo is None:
            return
        self.combo.blockSignals(True)
        self.combo.clear()
        for choice in choices:
            self.combo.addItem(choice.text, choice.value)
        self.combo.setCurrentIndex(-1)
        self.combo.blockSignals(False)
        values = [choice.value for choice in choices]
        if len(values) == 1:
            chosen = values[0]
        self.set_expected(len(values) > 1)
        if chosen in values:
            self.set_value(chosen)


class LineFields(FlowForm):
    """A form of which some fields are shown only when they are needed."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(columns=columns, parent=parent)
        self._unneeded: set[QWidget] = set()

    def need(self, widget: QWidget, needed: bool) -> None:
        """Show or hide a field with its place."""
        if needed == (widget in self._unneeded):
            (self._unneeded.discard if needed else self._unneeded.add)(widget)
            self._lay(self._columns or self._most)

    def needs(self, widget: QWidget) -> bool:
        return widget not in self._unneeded

    def _lay(self, columns: int) -> None:
        every = self._cells
        self._cells = [cell for cell in every if cell[0] not in self._unneeded]
        super()._lay(columns)
        self._cells = every
        for widget in self._unneeded:
            widget.hide()


class FrequencyField(TypeAhead):
    """How often: 2 is twice a day, 1-0-1 is morning and evening, words find themselves. Leaving takes the first."""

    def __init__(self, title: str, language: Language, parent: QWidget | None = None) -> None:
        self._language = language
        super().__init__(title, self._offers, required=True, parent=parent)
        self.set_rules(preselect=True, starts_after=1, free_text=False)

    def _offers(self, typed: str) -> list[Offer]:
        text = typed.strip().casefold()
        every = [self.offer(code) for code in _OFFERED]
        chosen = self.value()
        if not text or (chosen is not None and text == chosen.title.casefold()):
            return every
        quick = [self.offer(_DIGITS[text])] if text in _DIGITS else []
        return quick + self._scheme(text) + [o for o in every if _fits(o.title, text) and o not in quick]

    def offer(self, code: str) -> Offer:
        """A frequency or a scheme as an offer."""
        if code in set(FrequencyCode):
            return Offer(code, frequency_words(code, self._language))
        return self._scheme(code)[0]

    def _scheme(self, text: str) -> list[Offer]:
        try:
            amounts = parse_scheme(text)
        except DomainError:
            return []
        shown = "-".join(decimal_text(amount, self._language, trim=True) for amount in amounts)
        parts = (Timing.MORNING, Timing.MIDDAY, Timing.EVENING, Timing.BEDTIME)
        said = (phrase("timing", part, self._language) for part, amount in zip(parts, amounts, strict=False) if amount)
        return [Offer("-".join(map(plain, amounts)), shown, detail=", ".join(said))]

    def _keep_text(self) -> None:
        """Tab takes what Enter would take: what was typed is never lost without a word."""
        text = self.line.text().strip()
        chosen = self.value()
        if text and (chosen is None or text != chosen.name()):
            offers = self._offers(text)
            if offers:
                self._choose(offers[0])
                return
        super()._keep_text()

    def code(self) -> str:
        """The code or scheme that was chosen, or nothing."""
        chosen = self.value()
        return str(chosen.value) if chosen is not None else ""


class MedicineSource:
    """What the medicine field offers: those this user prescribes often first, with an allergy mark."""

    def __init__(self, facts: PatientFacts, often: Sequence[CommonOrder], today: date, language: Language) -> None:
        self._facts = facts
        self._often = tuple(dict.fromkeys(medicine_key(order.product) for order in often))
        self._today = today
        self._language = language

    def __call__(self, typed: str) -> Found:
        found = find_products(typed, self._language, limit=_MANY)
        medicines = list(dict.fromkeys(medicine_key(product) for product in found))
        often = [medicine for medicine in self._often if medicine in medicines][:MOST_OFTEN]
        others = [medicine for medicine in medicines if medicine not in often]
        head = QCoreApplication.translate("MedicineSource", "Often used here")
        rest = QCoreApplication.translate("MedicineSource", "Other matches") if often else ""
        return Found([self.offer(each, head) for each in often] + [self.offer(each, rest) for each in others])

    def offer(self, medicine: str, group: str = "") -> Offer:
        """One medicine with its forms, and whom it would harm."""
        products = products_of(medicine)
        forms = dict.fromkeys(form_words(product, self._language) for product in products)
        return Offer(medicine, products[0].inn(self._language), detail=", ".join(forms), group=group,
                     flag=self._flag(medicine))  # fmt: skip

    def _flag(self, medicine: str) -> str:
        drug = drug_of("1", products_of(medicine)[0], self._language)
        report = check(self._facts, (drug,), self._today)
        texts = [one.record_text for one in report.findings if one.code in _ALLERGIES and one.tier is not Tier.PASSIVE]
        mark = QCoreApplication.translate("MedicineSource", "patient is allergic: %1")
        return mark.replace("%1", "; ".join(dict.fromkeys(texts))) if texts else ""


def read_amount(note: Callable[[Any], str]) -> Callable[[str], Reading]:
    """Reads the number of tablets, drops and so on; the text stays as it was typed."""

    def read(text: str) -> Reading:
        if not text.strip():
            return Reading()
        try:
            value = amount_of(text)
        except DomainError as refusal:
            return Reading(text=text, problem=words(refusal.code, **refusal.details))
        return Reading(value=value, text=text.strip(), note=note(value))

    return read


def read_duration(today: date, language: Language) -> Callable[[str], Reading]:
    """Reads 30, 4w or 1m as days, and says until when."""

    def read(text: str) -> Reading:
        if not text.strip():
            return Reading()
        try:
            days = days_of(text)
        except DomainError as refusal:
            return Reading(text=text, problem=words(refusal.code, **refusal.details))
        until = QCoreApplication.translate("DurationField", "days, until %1")
        return Reading(value=days, text=str(days), note=until.replace("%1", format_date(
            today + timedelta(days=days), language)))  # fmt: skip

    return read


def _fits(title: str, typed: str) -> bool:
    return any(word.startswith(typed) for word in title.casefold().split()) or title.casefold().startswith(typed)
