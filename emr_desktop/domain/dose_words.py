"""The words of a dose in the language of the patient: numbers, declined units, set phrases, numbers in words.

The words are rows of `dose_units.csv` and `dose_phrases.csv`; the Belarusian ones wait for a native clinician.
"""

from decimal import Decimal
from functools import cache

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language, plural_form, thousands
from emr_desktop.domain.reference_rows import Row, reference_rows

HALF = Decimal("0.5")


def amount_words(amount: Decimal, unit: str, language: Language) -> str:
    """The amount as it is listed: "1 таблетка", "2 таблетки", "полтаблетки", "1,5 мл"."""
    return _words(amount, unit, language, "one")


def amount_after_po(amount: Decimal, unit: str, language: Language) -> str:
    """The amount as it follows "По": "1 таблетке", "2 таблетки", "5 таблеток", "полтаблетки"."""
    return _words(amount, unit, language, "dative")


def amount_at_most(amount: Decimal, unit: str, language: Language) -> str:
    """The amount after "не более" (genitive): "1 таблетки", "4 таблеток". Belarusian says "не больш як 4 таблеткі"."""
    if language is not Language.RU:
        return amount_words(amount, unit, language)
    row = _units()[unit, language]
    if amount == HALF and row["half"]:
        return row["half"]
    genitive = "part" if amount % 1 or plural_form(language, int(amount)) == "one" else "many"
    return f"{number(amount, language)}{NO_BREAK_SPACE}{row[genitive]}"


def mass_words(amount: Decimal, unit: str, language: Language) -> str:
    """A strength or dose: "10 мг", "500 микрограммов" instead of 0,5 мг, "5 000 единиц"."""
    if unit == "mg" and amount < 1:
        return amount_words(amount * 1000, "mcg", language)
    return amount_words(amount, unit.lower(), language)


def number(value: Decimal, language: Language) -> str:
    """Without trailing zeros, groups of three from 1 000."""
    return thousands(value, language, trim=True)


def phrase(group: str, code: str, language: Language) -> str:
    """A set phrase. Raises KeyError when the list lacks it."""
    return _phrases()[group, code][language.value]


def duration_words(days: int, language: Language, *, weekly: bool = False) -> str:
    """ "30 дней"; whole weeks of a weekly medicine are said in weeks."""
    if weekly and days % 7 == 0:
        return amount_words(Decimal(days // 7), "week", language)
    return amount_words(Decimal(days), "day", language)


@cache
def _units() -> dict[tuple[str, Language], Row]:
    return {(row["code"], Language(row["language"])): row for row in reference_rows("dose_units.csv")}


@cache
def _phrases() -> dict[tuple[str, str], Row]:
    return {(row["group"], row["code"]): row for row in reference_rows("dose_phrases.csv")}


def _words(amount: Decimal, unit: str, language: Language, one: str) -> str:
    row = _units()[unit, language]
    if amount == HALF and row["half"]:
        return row["half"]
    if amount % 1:
        form = "part"
    else:
        form = plural_form(language, int(amount))
        form = one if form == "one" else form
    return f"{number(amount, language)}{NO_BREAK_SPACE}{row[form]}"


_TEENS = {
    Language.RU: "десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать "
    "девятнадцать",
    Language.BE: "дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць сямнаццаць васямнаццаць "
    "дзевятнаццаць",
    Language.EN: "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
}
_ONES = {
    Language.RU: "ноль один два три четыре пять шесть семь восемь девять",
    Language.BE: "нуль адзін два тры чатыры пяць шэсць сем восем дзевяць",
    Language.EN: "zero one two three four five six seven eight nine",
}
_TENS = {
    Language.RU: "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    Language.BE: "дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста",
    Language.EN: "twenty thirty forty fifty sixty seventy eighty ninety",
}
_HUNDREDS = {
    Language.RU: "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
    Language.BE: "сто дзвесце трыста чатырыста пяцьсот шэсцьсот семсот восемсот дзевяцьсот",
    Language.EN: "one_hundred two_hundred three_hundred four_hundred five_hundred six_hundred seven_hundred "
    "eight_hundred nine_hundred",
}


def number_in_words(value: int, language: Language) -> str:
    """A whole number from 0 to 999 in words, masculine, as "N. 30 (тридцать)" asks.

    Raises RuleBroken("quantity_too_large_for_words").
    """
    if not 0 <= value <= 999:
        raise RuleBroken("quantity_too_large_for_words", value=value)
    words: list[str] = []
    hundreds, rest = divmod(value, 100)
    if hundreds:
        words.append(_HUNDREDS[language].split()[hundreds - 1].replace("_", " "))
    if rest >= 20:
        words.append(_TENS[language].split()[rest // 10 - 2])
        rest %= 10
    if rest >= 10:
        words.append(_TEENS[language].split()[rest - 10])
    elif rest or not words:
        words.append(_ONES[language].split()[rest])
    return " ".join(words)
