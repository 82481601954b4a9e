"""In which order found patients stand, and what of them fits what was typed."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from emr_desktop.domain.identifiers import comparable_number
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names_folding import fold, name_words
from emr_desktop.domain.names_keys import edit_distance, prefix_keys, search_keys
from emr_desktop.domain.patients_search import Term
from emr_desktop.queries.patients_rows import Matched, MatchedBy, names_of

_FAMILY = ("family_be", "family_ru", "family_la")
_OTHER_NAMES = ("given_be", "given_ru", "given_la", "patronymic_be", "patronymic_ru")
_REMEMBERED = 20_000
"""Names repeat; working out their sound is most of the work."""
_MOST_SLIPS = 2
_FOUND_BY_PREVIOUS = {"previous_surnames": MatchedBy.PREVIOUS_SURNAME, "preferred_name": MatchedBy.PREFERRED_NAME}


@dataclass(frozen=True, slots=True)
class Ranking:
    """What ranks patients: the terms typed, who is expected today, whom the user opened lately, the shown language."""

    terms: tuple[Term, ...]
    whole_identifier: str
    today: frozenset[UUID]
    lately: dict[UUID, int]
    """How many others were opened since."""
    identifiers: dict[UUID, list[str]]
    shown_in: Language | None = None

    def place(self, row: Any) -> tuple[object, ...]:
        """Smaller is better: exact number, today, lately, spelled as typed, whole words, family name, alphabet."""
        fits = [_best_fit(row, term.name) for term in self.terms if term.name]
        return (
            not self._has_exact_number(row),
            row.id not in self.today,
            self.lately.get(row.id, len(self.lately)),
            -sum(fit.spelled for fit in fits),
            -sum(fit.whole for fit in fits),
            -sum(fit.family for fit in fits),
            -sum(fit.spelled_whole for fit in fits),
            [(0, False) if fit.column else _nearest(row, fit.word)[:2] for fit in fits],
            _folded(row.family_be or row.family_ru or row.family_la),
            _folded(row.given_be or row.given_ru or row.given_la),
            str(row.birth_date or ""),
            row.record_number,
        )

    def matched(self, row: Any) -> tuple[Matched, ...]:
        """What fits and cannot be seen in the shown name and birth date."""
        found: dict[Matched, None] = {}
        for term in self.terms:
            matched = self._why_name(row, term.name) if term.name else self._why_number(row, term)
            if matched is not None:
                found[matched] = None
        if self.whole_identifier and self._identifier(row, self.whole_identifier):
            found = {Matched(MatchedBy.IDENTIFIER, self._identifier(row, self.whole_identifier)): None}
        return tuple(found)

    def _has_exact_number(self, row: Any) -> bool:
        numbers = {row.record_number, *map(_digits, (row.phone, row.phone_other))} - {""}
        identifiers = {comparable_number(value) for value in self.identifiers.get(row.id, ())}
        return self.whole_identifier in identifiers or any(
            not numbers.isdisjoint(term.digits) or term.identifier in identifiers
            for term in self.terms
            if not term.name
        )

    def _why_name(self, row: Any, word: str) -> Matched | None:
        fit = _best_fit(row, word)
        if not fit.column:
            return Matched(MatchedBy.SPELLING, _nearest(row, word)[2])
        if fit.column in _FOUND_BY_PREVIOUS:
            return Matched(_FOUND_BY_PREVIOUS[fit.column], fit.text)
        shown = names_of(row).shown(self.shown_in) if self.shown_in else None
        if fit.spelled and (shown is None or _begins(shown.family, shown.given, shown.patronymic, word=word)):
            return None
        return Matched(MatchedBy.SPELLING, fit.text)

    def _why_number(self, row: Any, term: Term) -> Matched | None:
        if _fits_birth(row, term):
            return None
        if _at_an_end(row.record_number, term.digits):
            return Matched(MatchedBy.RECORD_NUMBER, row.record_number)
        if term.identifier and self._identifier(row, term.identifier):
            return Matched(MatchedBy.IDENTIFIER, self._identifier(row, term.identifier))
        for phone in (row.phone, row.phone_other):
            if any(digits in _digits(phone) for digits in term.digits):
                return Matched(MatchedBy.PHONE, phone)
        parts = (self._why_number(row, part) for part in term.parts)
        return next((why for why in parts if why), None)

    def _identifier(self, row: Any, typed: str) -> str:
        values = self.identifiers.get(row.id, ())
        return next((value for value in values if comparable_number(value).startswith(typed)), "")


class _Fit(NamedTuple):
    """How well one stored name fits one typed word; the greater the better."""

    spelled: bool = False
    whole: bool = False
    family: bool = False
    spelled_whole: bool = False
    column: str = ""
    text: str = ""
    word: str = ""
    """The typed one."""


def _best_fit(row: Any, word: str) -> _Fit:
    best = _Fit(word=word)
    for column, name in _names(row):
        fit = _fit(word, name)
        if fit is not None:
            spelled, whole, spelled_whole = fit
            family = column in _FAMILY
            if not best.column or (spelled, whole, family) > best[:3]:
                best = _Fit(spelled, whole, family, spelled_whole, column, name, word)
    return best


def _names(row: Any) -> Iterator[tuple[str, str]]:
    """Every stored name with its column, the shown ones first."""
    for column in (*_FAMILY, *_OTHER_NAMES, "preferred_name"):
        name = getattr(row, column)
        if name:
            yield column, name
    if row.previous_surnames:
        for previous in row.previous_surnames.split(";"):
            yield "previous_surnames", previous.strip()


def _nearest(row: Any, word: str) -> tuple[int, bool, str]:
    """Of a row that was found by slips of the finger: how many, whether not in a family name, and in which name."""
    return min((_slips(word, name), column not in _FAMILY, name) for column, name in _names(row))


@lru_cache(maxsize=_REMEMBERED)
def _slips(word: str, name: str) -> int:
    typed = search_keys(word)
    keys = [key for _, found in _parts(name) for key in found]
    return min((edit_distance(one, key, _MOST_SLIPS) for one in typed for key in keys), default=_MOST_SLIPS + 1)


@lru_cache(maxsize=_REMEMBERED)
def _fit(word: str, name: str) -> tuple[bool, bool, bool] | None:
    """Spelled as typed so far, the whole word by sound, spelled so to the end; None when no word of the name fits."""
    typed, starts, whole_keys = _typed(word)
    fits = [
        (spelling.startswith(typed), not whole_keys.isdisjoint(keys), spelling == typed)
        for spelling, keys in _parts(name)
        if any(key.startswith(starts) for key in keys)
    ]
    return max(fits, default=None)


@lru_cache(maxsize=_REMEMBERED)
def _typed(word: str) -> tuple[str, tuple[str, ...], frozenset[str]]:
    return _folded(word), prefix_keys(word), frozenset(search_keys(word))


@lru_cache(maxsize=_REMEMBERED)
def _parts(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The words of a name, as spelled and by sound."""
    return tuple((_folded(part), search_keys(part)) for part in name_words(name))


def _fits_birth(row: Any, term: Term) -> bool:
    born = row.birth_date
    return born is not None and (born.year in term.years or born in term.dates)


def _begins(*names: str, word: str) -> bool:
    return any(_folded(part).startswith(_folded(word)) for name in names for part in name_words(name))


def _at_an_end(number: str, typed: tuple[str, ...]) -> bool:
    return number.startswith(typed) or number.endswith(typed)


def _digits(phone: str) -> str:
    return "".join(filter(str.isdigit, phone))


@lru_cache(maxsize=_REMEMBERED)
def _folded(name: str) -> str:
    return fold(name)
