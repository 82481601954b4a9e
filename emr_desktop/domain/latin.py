"""The Latin part of a prescription: form, substance in the genitive, strength, number.

Style A of the two in use: form first, solids in grams with a decimal comma and no unit, liquids in millilitres,
biological units as ED. The genitives are in the formulary and never made here.
"""

from decimal import Decimal
from itertools import zip_longest

from emr_desktop.domain.dose_words import number, number_in_words
from emr_desktop.domain.dosing import Quantity
from emr_desktop.domain.formulary import LatinStyle, Product
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language

GIVE_AND_SIGN = "D.S."
SIGN = "S."
_IN_GRAMS = {"g": Decimal(1), "mg": Decimal("0.001"), "mcg": Decimal("0.000001")}
_INSIDE = {"amp": "in amp.", "vial": "in flac.", "bottle": "in flac.", "cart": "in carpul.", "syr": "in syring."}


def latin_lines(product: Product, quantity: Quantity) -> tuple[str, ...]:
    """The lines from Rp. on; the last one, D.S. or S., is where the sentence for the patient begins."""
    form = product.form
    start = f"Rp.: {form.latin} {_substances(product)}"
    count = dispensed(quantity)
    if form.latin_style is LatinStyle.COUNTED:
        return (f"{start} {_numero(count)}", GIVE_AND_SIGN)
    if form.latin_style is LatinStyle.METERED:
        return _metered(product, start, count)
    whole = f"{start}{_content(product)}"
    if form.latin_style is LatinStyle.NUMBERED or count > 1:
        inside = _INSIDE.get(product.container, form.latin_in)
        return (whole, f"D.t.d. {_numero(count)} {inside}".rstrip(), SIGN)
    return (whole, GIVE_AND_SIGN)


def dispensed(quantity: Quantity) -> int:
    """The number after N.: tablets, ampoules, bottles or tubes."""
    return int(quantity.containers)


def quantity_in_words(quantity: Quantity, language: Language) -> str:
    """The number of a controlled medicine, as "30 (тридцать)"."""
    count = dispensed(quantity)
    return f"{count} ({number_in_words(count, language)})"


def _numero(count: int) -> str:
    return f"N.{NO_BREAK_SPACE}{count}"


def _substances(product: Product) -> str:
    """Each substance with its strength; a strength of the whole (ED in 1 ml) follows the last name."""
    pairs = zip_longest(product.inn_latin.split(" + "), product.strengths)
    return " + ".join(f"{name} {_strength(part, product)}" if part else str(name) for name, part in pairs)


def _strength(value: Decimal, product: Product) -> str:
    measure, _, per = product.strength_unit.partition("/")
    if measure == "%":
        return _percent(value)
    if measure == "IU":
        return f"{_number(value)}{NO_BREAK_SPACE}ED" + ("/ml" if per == "ml" else "")
    if per == "h":
        return f"{_number(value)}{NO_BREAK_SPACE}{measure}/h"
    if per == "ml":
        # 10 mg in 1 ml is 1 g in 100 ml.
        return _percent(value * _IN_GRAMS[measure] * 100)
    return _grams(value * _IN_GRAMS[measure]) + ("/dos." if per == "dose" else "")


def _metered(product: Product, start: str, count: int) -> tuple[str, ...]:
    if not product.container:
        return (start, f"D.t.d. {_numero(count)} {product.form.latin_in}", SIGN)
    puffs = f"{_number(product.container_size)}{NO_BREAK_SPACE}dos."
    return (f"{start} {puffs} {_numero(count)}", GIVE_AND_SIGN)


def _content(product: Product) -> str:
    """What one container holds: millilitres, or grams for a tube; nothing for a dose of powder."""
    if product.form.latin_style is LatinStyle.TUBE:
        return f" {_grams(product.container_size)}"
    if product.form.latin_style is LatinStyle.BOTTLE or product.strength_unit.endswith("/ml"):
        return f" {_number(product.container_size)}{NO_BREAK_SPACE}ml"
    return ""


def _percent(value: Decimal) -> str:
    return f"{_number(value)}{NO_BREAK_SPACE}%"


def _grams(value: Decimal) -> str:
    """Grams always show a decimal comma: 1,0 and 0,005."""
    text = _number(value)
    return text if "," in text else f"{text},0"


def _number(value: Decimal) -> str:
    return number(value, Language.RU)
