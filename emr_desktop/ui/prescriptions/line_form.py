"""One medicine being ordered: the fields in the order in which the sentence is said."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.dose_sentences import strength_words
from emr_desktop.domain.dose_words import phrase
from emr_desktop.domain.dosing import dose_units, frequency_numbers
from emr_desktop.domain.formulary import DoseUnit, Product, Route, find_product
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import FrequencyCode, Site
from emr_desktop.domain.prescriptions_lines import LineData, quantity_of
from emr_desktop.queries.prescriptions_facts import CurrentMedicine
from emr_desktop.ui.common.choice_field import Choice
from emr_desktop.ui.common.flow_form import check
from emr_desktop.ui.common.messages import words
from emr_desktop.ui.common.offers import Offer
from emr_desktop.ui.prescriptions.fields import (
    read_amount,
)
from emr_desktop.ui.prescriptions.order import Entry, data_or_none, medicine_key, plain, products_of, refusal_of
from emr_desktop.ui.prescriptions.order_fields import OrderFields, unit_words
from emr_desktop.ui.prescriptions.words import arithmetic_words, form_words, quantity_words

_SITES: dict[str, tuple[Site, ...]] = {
    Route.OPHTHALMIC: (Site.RIGHT_EYE, Site.LEFT_EYE, Site.BOTH_EYES),
    Route.OTIC: (Site.RIGHT_EAR, Site.LEFT_EAR, Site.BOTH_EARS),
}


class LineForm(OrderFields):
    """Medicine, form, strength, dose, route, how often, when, how long, quantity; nothing is chosen beforehand."""

    edited = Signal()

    def __init__(self, language: Language, today: date, parent: QWidget | None = None) -> None:
        super().__init__(language, today, parent)
        self._kept = Entry()
        self._filling = False
        self._quantity_typed = False
        self._connect_fields()
        self._show_needed()

    def _connect_fields(self) -> None:
        self.medicine.chosen.connect(self._medicine_chosen)
        self.medicine.changed.connect(self._medicine_changed)
        self.form.changed.connect(self._form_changed)
        self.strength.changed.connect(self._strength_changed)
        self.often.chosen.connect(self._often_chosen)
        self.quantity.line.textEdited.connect(self._quantity_edited)
        for field in (self.amount, self.unit, self.route, self.site, self.often, self.timing, self.reason,
                      self.maximum, self.weekday, self.duration, self.same, self.because):  # fmt: skip
            field.changed.connect(self._changed)

    # what stands in the form
    def entry(self) -> Entry:
        """Everything typed so far."""
        product, chosen = self.product(), self.medicine.value()
        return replace(
            self._kept,
            medicine=str(chosen.value) if chosen is not None else "",
            product=product.key if product else "",
            amount=self.amount.text(),
            unit=self.unit.value() or "",
            route=self.route.value() or "",
            frequency=self.often.code(),
            timing=tuple(offer.value for offer in self.timing.values()),
            as_needed=(self.reason.value() or "") if self.needs(self.reason) else "",
            maximum=self.maximum.text() if self.needs(self.maximum) else "",
            weekday=self.weekday.value() if self.needs(self.weekday) else None,
            site=(self.site.value() or "") if self.needs(self.site) else "",
            duration=self.duration.text() if self.needs(self.duration) else "",
            quantity=self.quantity.text() if self._quantity_typed else "",
            replaces=self._replaced(),
            kept_because=self.because.text() if self.needs(self.because) else "",
        )

    def is_empty(self) -> bool:
        """Whether nobody has begun to type."""
        return not self.medicine.line.text().strip()

    def complete(self) -> bool:
        """Say what is missing, and put the focus there. True when the line can be signed."""
        for field in (self.form, self.strength, self.unit, self.route, self.amount):
            if not self.needs(field) and field.problem():
                field.set_problem("")
        if check(self):
            return False
        refusal = refusal_of(self.entry())
        if refusal is not None:
            self.quantity.set_problem(words(refusal.code, **refusal.details))
            self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)
        return refusal is None

    def clear(self) -> None:
        """An empty form for the next medicine."""
        self.show_entry(Entry())

    def show_entry(self, entry: Entry) -> None:
        """Fill every field from an entry."""
        self._filling = True
        self._kept = entry
        product = find_product(entry.product) if entry.product else None
        self._fill_product(product, entry.medicine)
        self.amount.set_text(entry.amount)
        if entry.unit:
            self.unit.set_value(entry.unit)
        if entry.route:
            self.route.set_value(entry.route)
        self.often.set_value(self.often.offer(entry.frequency) if entry.frequency else None)
        self.timing.set_value([self._timing(each) for each in entry.timing])
        self._show_needed()
        self.site.set_value(entry.site or None)
        self.reason.set_value(entry.as_needed or None)
        self.maximum.set_text(entry.maximum)
        self.weekday.set_value(entry.weekday)
        self.duration.set_text(entry.duration)
        self._quantity_typed = bool(entry.quantity)
        self.quantity.set_text(entry.quantity)
        self.same.set_value("keep" if entry.kept_because else "replace")
        self.because.set_text(entry.kept_because)
        self._filling = False
        self._changed()

    def _fill_product(self, product: Product | None, medicine: str) -> None:
        medicine = medicine_key(product) if product else medicine
        self.medicine.set_value(self._offer(medicine) if medicine else None)
        self.form.set_value(None)
        self.strength.set_value(None)
        self._offer_forms(medicine)
        if product is not None:
            self.form.set_value(product.form_code)
            self._offer_strengths()
            self.strength.set_value(product.key)
        self._offer_units()

    # what follows from what

    def _medicine_chosen(self, offer: Offer) -> None:
        self._offer_forms(str(offer.value))
        self._forget_answers()
        self._changed()
        if self.medicine.line.hasFocus():
            self.chain.move(1)

    def _medicine_changed(self) -> None:
        if self.medicine.value() is None and not self._filling and self.form.combo is not None:
            self._offer_forms("")
            self._changed()

    def _forget_answers(self) -> None:
        """Another medicine: what was answered about the one before no longer counts."""
        self._kept = Entry()

    def _offer_forms(self, medicine: str) -> None:
        forms = {product.form_code: product for product in products_of(medicine)}
        self.form.set_choices([Choice(code, form_words(one, self._language)) for code, one in forms.items()])
        self.form.set_hint("" if forms else self.tr("Choose a medicine first"))
        self._offer_strengths()

    def _offer_strengths(self) -> None:
        chosen = self.medicine.value()
        products = products_of(str(chosen.value)) if chosen is not None else ()
        fitting = [product for product in products if product.form_code == self.form.value()]
        choices = [Choice(one.key, strength_words(one, self._language)) for one in fitting]
        self.strength.set_choices(choices)
        self._offer_units()

    def _offer_units(self) -> None:
        product = self.product()
        units = dose_units(product) if product else ()
        routes = product.routes if product else ()
        self.unit.set_choices([Choice(str(unit), unit_words(unit, self._language)) for unit in units])
        self.route.set_choices([Choice(str(way), phrase("route", way, self._language)) for way in routes])
        self.amount.set_parser(read_amount(self._dose_note))
        self._show_needed()

    def _form_changed(self) -> None:
        self._offer_strengths()
        self._changed()

    def _strength_changed(self) -> None:
        self._offer_units()
        self._changed()

    def _often_chosen(self, _offer: Offer) -> None:
        self._show_needed()
        if self.often.line.hasFocus():
            self.chain.move(1)

    def _show_needed(self) -> None:
        """Only the fields that this medicine and this frequency ask for."""
        code = self.often.code()
        known = code in set(FrequencyCode)
        product = self.product()
        ointment = product is not None and product.form.unit is DoseUnit.APPLICATION
        sites = _SITES.get(str(self.route.value()), ())
        self.site.set_choices([Choice(str(each), phrase("site", each, self._language)) for each in sites])
        scheme = bool(code) and not known
        wanted = {
            self.amount: not (scheme or ointment),
            self.site: bool(sites),
            self.reason: code == FrequencyCode.AS_NEEDED,
            self.maximum: code == FrequencyCode.AS_NEEDED,
            self.weekday: code == FrequencyCode.WEEKLY,
            self.duration: not (known and frequency_numbers(FrequencyCode(code))[1] == 0),
            self.same: bool(self._same_medicines()),
        }
        wanted[self.because] = wanted[self.same] and self.same.value() == "keep"
        for field, needed in wanted.items():
            self.need(field, needed)
        if ointment and not self.amount.text():
            self.amount.set_text("1")

    def _same_medicines(self) -> tuple[CurrentMedicine, ...]:
        product = self.product()
        if product is None:
            return ()
        return tuple(
            each for each in self._current
            if each.own and each.product is not None  # one of another record is not ended from here
            and (each.atc == product.atc or each.product.substances == product.substances)
        )  # fmt: skip

    def _replaced(self) -> tuple[str, ...]:
        same = self._same_medicines()
        kept = self.same.value() == "keep"
        repeated = (self._kept.repeats,) if self._kept.repeats else ()
        return tuple(dict.fromkeys((*repeated, *(str(each.id) for each in same if not kept))))

    def _changed(self) -> None:
        if self._filling:
            return
        self._show_needed()
        self._say_same()
        self._calculate()
        self.edited.emit()

    def ask_again(self) -> None:
        """What the patient takes has changed: whether a medicine is doubled is asked anew, typed fields stay."""
        self._show_needed()
        self._say_same()

    def _say_same(self) -> None:
        same = self._same_medicines()
        if same and self.same.value() is None:
            self.same.set_value("replace")
        sentences = [str(said) for each in same if (said := each.sentence(self._language))]
        self.same.set_hint("; ".join(sentences))

    # quantity
    def _calculate(self) -> None:
        data = data_or_none(self.entry())
        product = self.product()
        if data is None or product is None:
            self.quantity.set_reading("")
            self.quantity.set_hint("")
            if not self._quantity_typed:
                self.quantity.set_text("")
            return
        needed = quantity_of(LineData(data.product, data.dosage))
        if not self._quantity_typed:
            self.quantity.set_text(plain(needed.containers))
        shown = quantity_of(data)
        packs = self.tr("%n pack(s) of %1", "", needed.packs)
        said = self.tr("typed; calculated %1") if self._quantity_typed else "%1"
        self.quantity.set_hint(said.replace("%1", arithmetic_words(needed, packs, self._language)))
        self.quantity.set_reading(quantity_words(shown, product, self._language))

    def _quantity_edited(self, text: str) -> None:
        self._quantity_typed = bool(text.strip())
        self._changed()
