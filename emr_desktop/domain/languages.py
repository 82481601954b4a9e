"""The languages of the screen and of paper, their plurals and their way of writing numbers."""

from decimal import Decimal
from enum import StrEnum
from typing import Literal

PluralForm = Literal["one", "few", "many"]

NO_BREAK_SPACE = "\u00a0"


class Language(StrEnum):
    """A language the program speaks, by its ISO 639-1 code."""

    EN = "en"
    RU = "ru"
    BE = "be"


def plural_form(language: Language, n: int) -> PluralForm:
    """Which form of a counted noun goes with `n` (CLDR plural rules for whole numbers; English has no "few")."""
    count = abs(n)
    if language is Language.EN:
        return "one" if count == 1 else "many"
    last, last_two = count % 10, count % 100
    if last == 1 and last_two != 11:
        return "one"
    if last in {2, 3, 4} and last_two not in {12, 13, 14}:
        return "few"
    return "many"


def decimal_text(value: Decimal | float | str, language: Language, *, trim: bool = False) -> str:
    """A number with the decimal mark of the language and no thousands mark.

    Measured values keep the precision they were recorded with (36.0 stays 36.0): pass a Decimal or text.
    `trim` drops zeros after the decimal mark, as doses need (0.5 and never 0.50).
    """
    text = _plain(value, trim=trim)
    return text if language is Language.EN else text.replace(".", ",")


def thousands(value: Decimal | float | str, language: Language, *, trim: bool = False) -> str:
    """A number with groups of three digits from 1 000 up, because 100000 is misread (ISMP)."""
    text = _plain(value, trim=trim)
    sign = "-" if text.startswith("-") else ""
    whole, mark, fraction = text.removeprefix("-").partition(".")
    grouped = f"{int(whole):,}"
    if language is not Language.EN:
        grouped, mark = grouped.replace(",", NO_BREAK_SPACE), mark and ","
    return f"{sign}{grouped}{mark}{fraction}"


def _plain(value: Decimal | float | str, *, trim: bool) -> str:
    """Digits with a point, never an exponent."""
    text = format(Decimal(str(value)), "f")
    if trim and "." in text:
        text = text.rstrip("0").rstrip(".")
    return text
