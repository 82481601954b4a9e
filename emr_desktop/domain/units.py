"""Numbers with their units in the language of the reader, and numbers as people type them."""

import re
from decimal import Decimal
from functools import cache

from emr_desktop.domain.languages import NO_BREAK_SPACE, Language, thousands
from emr_desktop.domain.reference_rows import reference_rows

_SPACES = "\u00a0\u202f\u2009 "
_PLAIN = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?")
_GROUPED_BY_SPACE = re.compile(rf"[-+]?[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+(?:[.,][0-9]+)?")
_GROUPED_BY_COMMA = re.compile(r"[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")


def parse_decimal(text: str, language: Language | None = None) -> Decimal | None:
    """A number written with a comma or a point, its precision kept; None when it is not one number.

    A comma is the decimal mark, because that is how staff type. Only when `language` is English are commas before
    groups of three read as thousands (`5,000`), because that is how the program itself writes them there.
    """
    plain = text.strip().replace("−", "-")
    if language is Language.EN and _GROUPED_BY_COMMA.fullmatch(plain):
        return Decimal(plain.replace(",", ""))
    if _GROUPED_BY_SPACE.fullmatch(plain):
        plain = plain.translate(dict.fromkeys(map(ord, _SPACES)))
    return Decimal(plain.replace(",", ".")) if _PLAIN.fullmatch(plain) else None


@cache
def unit_name(ucum: str, language: Language) -> str:
    """The unit as people write it, with no-break spaces inside; the UCUM code itself when the table lacks it."""
    for row in reference_rows("units.csv"):
        if row["ucum"] == ucum:
            return row[language.value].replace(" ", NO_BREAK_SPACE)
    return ucum


def format_number(value: Decimal | int, language: Language) -> str:
    """A measured number with the precision it was recorded with; thousands in groups."""
    return thousands(value, language)


def format_quantity(value: Decimal | int, ucum: str, language: Language) -> str:
    """A measured number and its unit that stay on one line: 36,6 °C, 72/мин, 93 % (English 93%)."""
    return f"{format_number(value, language)}{_joint(ucum, language)}{unit_name(ucum, language)}"


def format_pressure(systolic: int, diastolic: int, language: Language) -> str:
    """Blood pressure in full: 142/90 mmHg, 142/90 мм рт. ст., 142/90 мм рт. сл."""
    return f"{systolic}/{diastolic}{NO_BREAK_SPACE}{unit_name('mm[Hg]', language)}"


def _joint(ucum: str, language: Language) -> str:
    sticks = unit_name(ucum, language).startswith("/") or (ucum == "%" and language is Language.EN)
    return "" if sticks else NO_BREAK_SPACE
