"""The fields of one medicine being ordered, and the words beside them."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from emr_desktop.domain.dose_words import amount_words, phrase
from emr_desktop.domain.dosing import in_unit
from emr_desktop.domain.formulary import DoseUnit, Product, find_product
from emr_desktop.domain.languages import Language, decimal_text
from emr_desktop.domain.prescriptions import AsNeeded, Timing
from emr_desktop.queries.prescriptions_facts import CurrentMedicine
from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.number_edit import NumberEdit
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.prescriptions.fields import (
    FrequencyField,
    LineFields,
    ListField,
    MedicineSource,
    read_amount,
    read_duration,
)
from emr_desktop.ui.prescriptions.words import measured

_EXPECTED = ("medicine", "amount", "often", "duration", "maximum", "because")


class OrderFields(LineFields):
    """Medicine, form, strength, dose, route, how often, when, how long, quantity; nothing is chosen beforehand."""

    def __init__(self, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self._language = language
        self._today = today
        self._source: MedicineSource | None = None
        self._current: tuple[CurrentMedicine, ...] = ()
        self._make_fields()

    def _make_fields(self) -> None:
        language = self._language
        self.medicine = TypeAhead(self.tr("Medicine"), self._medicines, required=True, parent=self)
        self.medicine.set_rules(preselect=False, starts_after=2, free_text=False)
        self.form = ListField(self.tr("Form"), required=True, parent=self)
        self.strength = ListField(self.tr("Strength"), required=True, parent=self)
        self.amount = TextField(self.tr("Dose at one time"), read_amount(self._dose_note), required=True, parent=self)
        self.unit = ListField(self.tr("Unit of the dose"), required=True, parent=self)
        self.route = ListField(self.tr("Route"), required=True, parent=self)
        self.site = ListField(self.tr("Which side"), parent=self)
        self.often = FrequencyField(self.tr("How often"), language, parent=self)
        self.timing = TypeAhead(self.tr("When"), self._timings, several=True, parent=self)
        self.timing.set_rules(preselect=True, starts_after=1, free_text=False)
        self.reason = ListField(self.tr("When needed for"), parent=self)
        self.reason.set_choices([Choice(each.value, phrase("as_needed", each, language)) for each in AsNeeded])
        self.maximum = TextField(
            self.tr("The most in 24 hours"), read_amount(self._dose_note), required=True, parent=self
        )
        self.weekday = ListField(self.tr("Day of the week"), parent=self)
        self.weekday.set_choices([Choice(day, phrase("weekday", str(day), language)) for day in range(1, 8)])
        self.duration = TextField(
            self.tr("For how long"), read_duration(self._today, language), required=True, parent=self
        )
        self.quantity = NumberEdit(self.tr("Quantity"), parent=self)
        keep = (Choice("replace", self.tr("Replace")), Choice("keep", self.tr("Keep both")))
        self.same = ChoiceField(self.tr("The same medicine is active"), keep, parent=self)
        self.because = TextField(self.tr("Reason to keep both"), required=True, parent=self)
        for field, span in (
            (self.medicine, 4), (self.form, 2), (self.strength, 2), (self.amount, 1), (self.unit, 1), (self.route, 1),
            (self.site, 1), (self.often, 2), (self.timing, 2), (self.reason, 2), (self.maximum, 2), (self.weekday, 2),
            (self.duration, 2), (self.quantity, 2), (self.same, 2), (self.because, 2),
        ):  # fmt: skip
            self.add(field, span)
        for name in _EXPECTED:
            getattr(self, name).set_expected(True)

    def use(self, source: MedicineSource, current: Sequence[CurrentMedicine]) -> None:
        """What the medicine field offers, and what the patient takes already."""
        self._source = source
        self._current = tuple(current)

    def product(self) -> Product | None:
        """The product, once medicine, form and strength say which."""
        key = self.strength.value()
        return find_product(key) if key and self.medicine.value() is not None else None

    def _medicines(self, typed: str) -> Any:
        return self._source(typed) if self._source is not None else ()

    def _offer(self, medicine: str) -> Offer:
        return self._source.offer(medicine) if self._source is not None else Offer(medicine, medicine)

    def _timings(self, typed: str) -> list[Offer]:
        text = typed.strip().casefold()
        offers = [self._timing(each) for each in Timing]
        return [offer for offer in offers if not text or any(w.startswith(text) for w in offer.title.split())]

    def _timing(self, code: str) -> Offer:
        return Offer(str(code), phrase("timing", code, self._language))

    def _dose_note(self, value: Decimal) -> str:
        product = self.product()
        if product is None:
            return ""
        unit = DoseUnit(self.unit.value()) if self.unit.value() else product.form.unit
        measure = product.strength_unit.partition("/")[0]
        words = amount_words(value, unit, self._language)
        mass = in_unit(value, unit, measure, product) if measure != "%" else None
        return f"{words} = {measured(mass, measure, self._language)}" if mass is not None else words


def unit_words(unit: DoseUnit, language: Language) -> str:
    """The name of a unit without a number: tablet."""
    one = Decimal(1)
    return amount_words(one, unit, language).removeprefix(decimal_text(one, language)).strip("\u00a0 ")
