"""Finding an ICD-10 code by its beginning or by words, while it is being typed."""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from heapq import nsmallest

from emr_desktop.domain.icd10 import Icd10Entry, code_prefixes
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names_layout import other_layouts

# Apostrophes and accents vanish; й, ё, ў, ї are a letter and an accent once decomposed.
_FOLDED = {**dict.fromkeys([*range(0x300, 0x370), *map(ord, "'’‘ʼ`")]), ord("і"): "и", ord("ґ"): "г", ord("є"): "е"}
_WORD = re.compile(r"\w+")
_STEM = 5  # Russian and Belarusian endings vary: the first letters carry the word
_UNRANKED = 9


class Icd10Why(StrEnum):
    """Why a row is in the list, the strongest reason first."""

    PROBLEM = "problem"
    OFTEN_USED = "often_used"
    CODE = "code"
    TITLE = "title"
    SYNONYM = "synonym"
    OTHER_LANGUAGE = "other_language"


@dataclass(frozen=True, slots=True)
class Icd10Hit:
    """A row of the list. `read_as` is what was searched instead, when the text as typed is found nowhere."""

    entry: Icd10Entry
    why: Icd10Why
    read_as: str = ""


@dataclass(frozen=True, slots=True)
class _Found:
    """Positions found by code, by the words of the language of the screen, and by words of any language."""

    by_code: set[int]
    near: set[int]
    far: set[int]


class _Words:
    """Words in the order of the alphabet, each with the positions of the entries that have it."""

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        places: dict[str, array[int]] = {}
        for position, parts in enumerate(texts):
            for word in dict.fromkeys(parts):
                places.setdefault(word, array("I")).append(position)
        self._words = sorted(places)
        self._places = [places[word] for word in self._words]

    def starting_with(self, prefix: str) -> set[int]:
        found: set[int] = set()
        for place in range(bisect_left(self._words, prefix), len(self._words)):
            if not self._words[place].startswith(prefix):
                break
            found.update(self._places[place])
        return found


class Icd10Index:
    """All codes in memory. Building takes about half a second, a search a few milliseconds. Never changes."""

    def __init__(self, entries: Iterable[Icd10Entry]) -> None:
        # An entry's position is its place in every answer: rank, then code.
        self._entries = sorted(entries, key=lambda entry: (entry.rank or _UNRANKED, entry.code))
        self._positions = {entry.code: position for position, entry in enumerate(self._entries)}
        self._codes = _Words([entry.code.replace(".", "")] for entry in self._entries)
        # Most entries have one title for all languages: their words are kept once, not once for each language.
        self._common = _Words(folded_words(_text(e, Language.EN)) if _is_common(e) else () for e in self._entries)
        self._words = {
            language: _Words(() if _is_common(e) else folded_words(_text(e, language)) for e in self._entries)
            for language in Language
        }

    def __len__(self) -> int:
        return len(self._entries)

    def entry(self, code: str) -> Icd10Entry | None:
        """The entry of a code in its normal form, of the list or of an imported reference; None if unknown."""
        position = self._positions.get(code)
        return None if position is None else self._entries[position]

    def find(
        self,
        typed: str,
        language: Language,
        *,
        problems: Sequence[str] = (),
        favourites: Sequence[str] = (),
        limit: int = 10,
    ) -> list[Icd10Hit]:
        """The rows for what was typed: codes by their beginning, titles and synonyms by the starts of their words.

        The patient's `problems` come first, then `favourites`, each in the order given, then rank and code; words of
        the screen's language before other languages. Nothing typed gives the first two groups alone.
        """
        usual = self._usual(problems, favourites)
        if not _tokens(typed):
            return [Icd10Hit(self._entries[position], why) for position, why in list(usual.items())[:limit]]
        for reading in _readings(typed):
            found = self._found(reading, language)
            if found.far:
                read_as = "" if reading == typed else reading
                return [
                    Icd10Hit(self._entries[position], why or self._why(position, reading, language, found), read_as)
                    for position, why in _ordered(found, usual, limit)
                ]
        return []

    def _usual(self, problems: Sequence[str], favourites: Sequence[str]) -> dict[int, Icd10Why]:
        reasons = [(code, Icd10Why.PROBLEM) for code in problems] + [(code, Icd10Why.OFTEN_USED) for code in favourites]
        usual: dict[int, Icd10Why] = {}
        for code, why in reasons:
            if code in self._positions:
                usual.setdefault(self._positions[code], why)
        return usual

    def _found(self, reading: str, language: Language) -> _Found:
        by_code, near, far = [], [], []
        for token in _tokens(reading):
            coded = set[int]().union(*(self._codes.starting_with(prefix) for prefix in code_prefixes(token)))
            if len(token) == 1 and token.isascii():
                coded |= self._codes.starting_with(token.upper())
            own = self._with_words(token, language)
            others = (self._with_words(token, other) for other in Language if other is not language)
            by_code.append(coded)
            near.append(coded | own)
            far.append(coded.union(own, *others))
        return _Found(set.intersection(*by_code), set.intersection(*near), set.intersection(*far))

    def _with_words(self, token: str, language: Language) -> set[int]:
        words = folded_words(token)
        if not words:
            return set()
        own = self._words[language]
        return set.intersection(*(self._common.starting_with(word) | own.starting_with(word) for word in words))

    def _why(self, position: int, reading: str, language: Language, found: _Found) -> Icd10Why:
        if position in found.by_code:
            return Icd10Why.CODE
        if position not in found.near:
            return Icd10Why.OTHER_LANGUAGE
        shown = folded_words(self._entries[position].title(language))
        in_title = all(any(word.startswith(typed) for word in shown) for typed in folded_words(reading))
        return Icd10Why.TITLE if in_title else Icd10Why.SYNONYM


def folded_words(text: str) -> list[str]:
    """The words of a text without case, accents, apostrophes; ё as е, й, і and ї as и, ў as у; hyphens part words."""
    return _WORD.findall(unicodedata.normalize("NFD", text.casefold()).translate(_FOLDED))


def _is_common(entry: Icd10Entry) -> bool:
    return not (entry.title_ru or entry.title_be or entry.synonyms_ru or entry.synonyms_be)


def _text(entry: Icd10Entry, language: Language) -> str:
    return " ".join((entry.title(language), *entry.synonyms(language)))


def _tokens(typed: str) -> list[str]:
    return [token for token in typed.split() if _WORD.search(token)]


def _readings(typed: str) -> Iterator[str]:
    """As typed, as typed on another layout, with the endings of long words left off."""
    stems = " ".join(word[:_STEM] for word in folded_words(typed))
    return filter(_tokens, (typed, *other_layouts(typed), stems))


def _ordered(found: _Found, usual: dict[int, Icd10Why], limit: int) -> list[tuple[int, Icd10Why | None]]:
    first: list[tuple[int, Icd10Why | None]] = [(place, why) for place, why in usual.items() if place in found.far]
    near = nsmallest(limit, found.near - usual.keys())
    far = nsmallest(limit - len(near), found.far - found.near - usual.keys())
    return (first + [(place, None) for place in near + far])[:limit]
