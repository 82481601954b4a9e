"""What somebody means who types into the search box for patients: names, years, dates, numbers, in any order."""

import re
from dataclasses import dataclass
from datetime import date

from emr_desktop.domain.contacts import parse_phone
from emr_desktop.domain.dates import DatePrecision, parse_date
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.identifiers import comparable_number
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names_layout import other_layout

LONGEST_TYPED = 200
FEWEST_DIGITS = 3
"""Fewer digits than this name no telephone and no record."""
_NUMBER = re.compile(r"[+#№]?[0-9][0-9().,/+\-]*|\([0-9]+\)?")
_EDGES = ',;:!?"«»'
_EARLIEST_YEAR = 1850


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that was typed, with everything it can mean; a patient fits when one of the meanings does."""

    typed: str
    name: str = ""
    """A word of a name, perhaps not finished."""
    years: tuple[int, ...] = ()
    dates: tuple[date, ...] = ()
    digits: tuple[str, ...] = ()
    """The beginning or the end of a telephone or record number: as typed, and as dialled from abroad."""
    identifier: str = ""
    """The beginning of an identifier, comparable."""
    parts: tuple["Term", ...] = ()
    """The words of a row of numbers each on its own: all of them together are one more meaning."""

    @property
    def is_empty(self) -> bool:
        return not (self.name or self.years or self.dates or self.digits or self.identifier)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was typed, had the keyboard been switched to another layout."""

    text: str
    keyboard: Language
    """The layout that the keyboard had on."""


def parse_search(typed: str, today: date) -> tuple[Term, ...]:
    """Everything typed as terms that must all fit; a lone digit is on its way to something and is left out."""
    words = [word.strip(_EDGES) for word in typed[:LONGEST_TYPED].split()]
    words = [word for word in words if word]
    terms = []
    at = 0
    while at < len(words):
        length = _length_of_term(words[at:])
        terms.append(_term(words[at : at + length], today))
        at += length
    return tuple(term for term in terms if not term.is_empty)


def whole_as_identifier(typed: str) -> str:
    """A number of a paper typed with spaces (MP 1234567) as one comparable number; empty when it cannot be one."""
    number = comparable_number(typed[:LONGEST_TYPED])
    fits = 6 <= len(number) <= 20 and any(map(str.isdigit, number)) and any(map(str.isalpha, number))
    return number if fits and " " in typed.strip() else ""


def other_readings(typed: str) -> tuple[Reading, ...]:
    """The same keys on the other layouts, word by word, so that dates and numbers stay as they are."""
    found: dict[str, Reading] = {}
    for latin, language in ((True, Language.RU), (True, Language.BE), (False, Language.RU)):
        words = [_switched(word, latin, language) for word in typed.split()]
        text = " ".join(words)
        if text != " ".join(typed.split()):
            found.setdefault(text, Reading(text, Language.EN if latin else Language.RU))
    return tuple(found.values())


def _switched(word: str, latin: bool, language: Language) -> str:
    has_latin = any(letter.isascii() and letter.isalpha() for letter in word)
    if has_latin is not latin:
        return word
    return other_layout(word, language) or word


def _length_of_term(words: list[str]) -> int:
    """How many of the first words belong together: 3 апреля 1958, or a row of numbers."""
    if len(words) >= 3 and re.fullmatch("[0-9]{1,2}", words[0]) and words[1].isalpha() and words[2].isdigit():
        return 3
    length = 0
    while length < len(words) and _NUMBER.fullmatch(words[length]):
        length += 1
    return max(length, 1)


def _term(words: list[str], today: date) -> Term:
    typed = " ".join(words)
    if not any(map(str.isdigit, typed)):
        return Term(typed, name=typed)
    dates = _dates(typed, today)
    return Term(
        typed,
        years=_years(typed, today),
        dates=dates,
        digits=_digits(words),
        identifier=_identifier(words),
        parts=tuple(_term([word], today) for word in words) if len(words) > 1 else (),
    )


def _identifier(words: list[str]) -> str:
    number = comparable_number("".join(words))
    return number if len(number) >= FEWEST_DIGITS else ""


def _digits(words: list[str]) -> tuple[str, ...]:
    """Only digits: as typed, and 375291234567 for 8 029 1234567."""
    typed = " ".join(words)
    if any(map(str.isalpha, typed)):
        return ()
    phone = parse_phone(typed)
    numbers = (_only_digits(typed), _only_digits(phone.e164) if phone else "")
    return tuple(dict.fromkeys(number for number in numbers if len(number) >= FEWEST_DIGITS))


def _only_digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _years(typed: str, today: date) -> tuple[int, ...]:
    if re.fullmatch("[0-9]{4}", typed) and _EARLIEST_YEAR <= int(typed) <= today.year:
        return (int(typed),)
    if re.fullmatch("[0-9]{2}", typed):
        century = today.year // 100 * 100
        return tuple(year for year in (century + int(typed), century - 100 + int(typed)) if year <= today.year)
    if re.fullmatch("(18|19|20)[0-9]", typed):  # a year that is not finished: the list must not be empty meanwhile
        decade = range(int(typed) * 10, int(typed) * 10 + 10)
        return tuple(year for year in decade if _EARLIEST_YEAR <= year <= today.year)
    return ()


def _dates(typed: str, today: date) -> tuple[date, ...]:
    try:
        found = parse_date(typed, today=today, kind="birth")
    except RuleBroken:
        return ()
    if found.precision is not DatePrecision.DAY or typed[0] in "+-":
        return ()
    if str(found.date.year) in typed or found.date.year < today.year // 100 * 100:
        return (found.date,)
    # 030424 was born in 2024 or in 1924.
    earlier = found.date.year - 100
    return (found.date,) if (found.date.month, found.date.day) == (2, 29) else (
        found.date, found.date.replace(year=earlier),
    )  # fmt: skip
