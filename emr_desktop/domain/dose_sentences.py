"""The dose in one sentence: for the screen in marked parts, for the patient as the S. line of the prescription."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum, auto
from itertools import zip_longest

from emr_desktop.domain.dose_words import (
    amount_after_po,
    amount_at_most,
    amount_words,
    duration_words,
    mass_words,
    number,
    phrase,
)
from emr_desktop.domain.dosing import frequency_numbers, in_unit
from emr_desktop.domain.formulary import DoseUnit, Product, Route
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language
from emr_desktop.domain.prescriptions import DAY_PARTS, Dosage, FrequencyCode, Timing
from emr_desktop.domain.reference_rows import reference_rows

SEPARATOR = f"{NO_BREAK_SPACE}— "
"""The dash stays at the line end when the sentence wraps."""

_LOCAL = {Route.OPHTHALMIC: "ophthalmic", Route.OTIC: "otic"}
_LATIN_UNIT = {"мг": "mg", "мл": "ml", "г": "g"}
_SHORT_UNIT = re.compile(rf"(?P<number>\d[\d.,{NO_BREAK_SPACE}]*){NO_BREAK_SPACE}(?P<unit>mg|ml|g|мг|мл|г)\b")


class PartKind(StrEnum):
    """What a part of the dose sentence says."""

    NAME = auto()
    STRENGTH = auto()
    FORM = auto()
    DOSE = auto()
    UNITS = auto()
    ROUTE = auto()
    FREQUENCY = auto()
    TIMING = auto()
    DURATION = auto()


@dataclass(frozen=True, slots=True)
class DosePart:
    """A piece that is never split over lines; `label` stands before the bold value in secondary colour."""

    kind: PartKind
    text: str
    bold: bool = False
    label: str = ""

    def __str__(self) -> str:
        return f"{self.label}{NO_BREAK_SPACE}{self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True)
class DoseSentence:
    """Generic name, strength, form, dose, route, how often, for how long."""

    parts: tuple[DosePart, ...]
    spoken: str = ""
    """For a screen reader: the units in full words, commas instead of dashes."""

    def __str__(self) -> str:
        return SEPARATOR.join(map(str, self.parts))


def dose_sentence(product: Product, dosage: Dosage, language: Language) -> DoseSentence:
    """The order as it is checked before signing. The strength is left out when one unit is the dose."""
    parts = [*_name_parts(product, language), DosePart(PartKind.FORM, product.form.names[language])]
    dose, units = _dose_texts(product, dosage, language)
    if units and len(product.strengths) == 1:
        parts.insert(1, DosePart(PartKind.STRENGTH, strength_words(product, language)))
    if dose:
        parts.append(DosePart(PartKind.DOSE, dose, bold=True, label=phrase("word", "dose", language)))
    if units:
        parts.append(DosePart(PartKind.UNITS, units))
    parts.append(DosePart(PartKind.ROUTE, _route_label(dosage, language)))
    parts.append(DosePart(PartKind.FREQUENCY, ", ".join(_frequency_texts(dosage, language))))
    timing = _timing_texts(dosage, language)
    if timing:
        parts.append(DosePart(PartKind.TIMING, _short_u(", ".join(timing), language)))
    if dosage.duration_days:
        parts.append(DosePart(PartKind.DURATION, _duration(dosage, language)))
    return DoseSentence(tuple(parts), _spoken(parts, language))


def signature_sentence(product: Product, dosage: Dosage, language: Language) -> str:
    """What the patient reads after S.: whole, in their language, with the strength said a second time."""
    pieces = [_lead(product, dosage, language)]
    if dosage.scheme:
        pieces[0] = f"{pieces[0]}: {_scheme_text(dosage, language)}"
    else:
        first, *others = _frequency_texts(dosage, language)
        pieces[0] = f"{pieces[0]} {first}"
        pieces += others
    pieces += _timing_texts(dosage, language)
    if dosage.duration_days and dosage.frequency is not FrequencyCode.ONCE_ONLY:
        pieces.append(phrase("word", "for", language).format(duration=_duration(dosage, language)))
    sentence = ", ".join(pieces) + "."
    reminder = strength_reminder(product, dosage.unit, language)
    return _short_u(f"{sentence} ({reminder})" if reminder else sentence, language)


def strength_words(product: Product, language: Language) -> str:
    """ "10 мг", "500 мг + 125 мг", "1 %", "10 мг в 1 мл"; no slash and no abbreviation that could be misread."""
    measure, _, per = product.strength_unit.partition("/")
    gap = "" if language is Language.EN else NO_BREAK_SPACE
    if measure == "%":
        return f"{number(product.strengths[0], language)}{gap}%"
    strength = " + ".join(mass_words(part, measure.lower(), language) for part in product.strengths)
    unit = {"ml": "ml", "dose": "puff"}.get(per)
    if per == "h":
        per_hour = {Language.EN: "in 1 hour", Language.RU: "в 1 час", Language.BE: "у 1 гадзіну"}[language]
        return f"{strength} {per_hour.replace(' ', NO_BREAK_SPACE)}"
    if unit is None:
        return strength
    within = {Language.EN: "in", Language.RU: "в", Language.BE: "у"}[language]
    return f"{strength} {within}{NO_BREAK_SPACE}{_one(unit, language)}"


def strength_reminder(product: Product, unit: DoseUnit, language: Language) -> str:
    """ "1 таблетка = 10 мг": guards against the slip of a decimal in the Latin line. Empty for percentages."""
    measure, _, per = product.strength_unit.partition("/")
    if measure == "%" or per == "h":
        return ""
    each = {"ml": "ml", "dose": "puff"}.get(per, str(product.form.unit))
    if unit is DoseUnit.DROP and product.drops_per_ml:
        each = "ml"
    strength = " + ".join(mass_words(part, measure.lower(), language) for part in product.strengths)
    return f"{amount_words(Decimal(1), each, language)} = {strength}"


def _one(unit: str, language: Language) -> str:
    text = amount_words(Decimal(1), unit, language)
    return text.replace("доза", "дозе") if unit == "puff" else text


def _name_parts(product: Product, language: Language) -> list[DosePart]:
    if len(product.strengths) == 1:
        return [DosePart(PartKind.NAME, product.inn(language), bold=True)]
    measure = product.strength_unit.partition("/")[0]
    names = product.inn(language).split(" + ")
    pairs = zip_longest(names, product.strengths)
    texts = [f"{name} {mass_words(s, measure.lower(), language)}" if s else str(name) for name, s in pairs]
    return [DosePart(PartKind.NAME, " + ".join(texts), bold=True)]


def _dose_texts(product: Product, dosage: Dosage, language: Language) -> tuple[str, str]:
    """The dose as a mass, and how many units that is when it is not one."""
    if dosage.unit is DoseUnit.APPLICATION:
        return "", ""
    units = _scheme_text(dosage, language) if dosage.scheme else amount_words(dosage.amount, dosage.unit, language)
    measure = product.strength_unit.partition("/")[0]
    mass = None if dosage.scheme else in_unit(dosage.amount, dosage.unit, measure, product)
    if mass is None or measure == "%":
        return units, ""
    said = mass_words(mass, measure.lower(), language)
    one_unit = dosage.amount == 1 and dosage.unit == product.form.unit and dosage.unit is not DoseUnit.ML
    return (said, "") if one_unit or dosage.unit is DoseUnit.IU else (said, units)


def _route_label(dosage: Dosage, language: Language) -> str:
    return phrase("site", dosage.site, language) if dosage.site else phrase("route", dosage.route, language)


def _lead(product: Product, dosage: Dosage, language: Language) -> str:
    group = "times" if dosage.scheme else "sign"
    code = str(dosage.route)
    if not dosage.scheme and product.form_code == "UNG_OPH":
        code = "eye_ointment"
    if not dosage.scheme and product.form_code == "SOL_CUT":
        code = "skin_solution"
    site = phrase("site", dosage.site or _LOCAL.get(dosage.route, "ophthalmic"), language)
    amount = amount_words if language is Language.EN else amount_after_po
    return phrase(group, code, language).format(amount=amount(dosage.amount, dosage.unit, language), site=site)


def _scheme_text(dosage: Dosage, language: Language) -> str:
    taken = [
        f"{phrase('timing', part, language)} {amount_words(amount, dosage.unit, language)}"
        for part, amount in zip(DAY_PARTS, dosage.scheme, strict=False)
        if amount
    ]
    return ", ".join(taken)


def _frequency_texts(dosage: Dosage, language: Language) -> list[str]:
    if dosage.scheme:
        return ["-".join(number(amount, language) for amount in dosage.scheme)]
    only_when = dosage.as_needed and dosage.frequency is FrequencyCode.AS_NEEDED
    texts = [] if only_when else [_frequency(dosage, language)]
    if dosage.as_needed:
        texts.append(phrase("as_needed", dosage.as_needed, language))
    if dosage.weekday:
        texts.append(phrase("weekday", str(dosage.weekday), language))
    if dosage.max_per_day:
        amount = amount_at_most(dosage.max_per_day, dosage.unit, language)
        texts.append(phrase("word", "at_most", language).format(amount=amount))
    return texts


def _frequency(dosage: Dosage, language: Language) -> str:
    return next(row for row in reference_rows("frequencies.csv") if row["code"] == dosage.frequency)[language.value]


def _timing_texts(dosage: Dosage, language: Language) -> list[str]:
    """Parts of the day are joined by "and", relations to meals follow."""
    said = {Timing.BEDTIME} if dosage.frequency is FrequencyCode.AT_NIGHT else set()
    day = [phrase("timing", part, language) for part in DAY_PARTS if part in dosage.timing and part not in said]
    joined = [f" {phrase('word', 'and', language)} ".join([", ".join(day[:-1]), day[-1]])] if len(day) > 1 else day
    return joined + [phrase("timing", part, language) for part in dosage.timing if part not in DAY_PARTS]


def _spoken(parts: list[DosePart], language: Language) -> str:
    said = (f"{part.label.lower()} {part.text}" if part.label else part.text for part in parts)
    return _SHORT_UNIT.sub(lambda found: _spoken_unit(found, language), ", ".join(said)).replace(NO_BREAK_SPACE, " ")


def _spoken_unit(found: re.Match[str], language: Language) -> str:
    plain = found["number"].replace(NO_BREAK_SPACE, "")
    plain = plain.replace(",", "") if language is Language.EN else plain.replace(",", ".")
    return amount_words(Decimal(plain), f"{_LATIN_UNIT.get(found['unit'], found['unit'])}_spoken", language)


def _short_u(text: str, language: Language) -> str:
    """Belarusian у becomes ў after a vowel: "па 1 кроплі ў кожнае вока", "раніцай і ўвечары"."""
    return re.sub(r"([аеёіоуыэюя]\s)у", r"\1ў", text) if language is Language.BE else text


def _duration(dosage: Dosage, language: Language) -> str:
    weekly = frequency_numbers(dosage.frequency)[1] == 7
    return duration_words(dosage.duration_days or 0, language, weekly=weekly)
