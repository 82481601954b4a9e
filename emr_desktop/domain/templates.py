"""Reasons of visits: what is expected in each, and how its text begins."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from emr_desktop.domain.languages import Language
from emr_desktop.domain.names_folding import fold
from emr_desktop.domain.names_layout import other_layouts
from emr_desktop.domain.visits import VisitKind, VisitPlace
from emr_desktop.domain.vitals import VitalCode
from emr_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class VisitReason:
    """Why a person comes. `vitals` are in measuring order; `fields` are the text sections on the Enter path.

    `next_visit_days` is 0 where no return is usual. Texts hold `{…}` where something is to be filled in.
    """

    code: str
    short_codes: tuple[str, ...]
    kind: VisitKind
    place: VisitPlace
    vitals: tuple[VitalCode, ...]
    fields: tuple[str, ...]
    icd10: tuple[str, ...]
    next_visit_days: int
    titles: dict[Language, str]
    complaints_texts: dict[Language, str]
    objective_texts: dict[Language, str]

    def title(self, language: Language) -> str:
        return self.titles[language]

    def complaints(self, language: Language) -> str:
        return self.complaints_texts[language]

    def objective(self, language: Language) -> str:
        return self.objective_texts[language]


@dataclass(frozen=True, slots=True)
class ObjectiveTemplate:
    """A skeleton of the objective status, by itself."""

    code: str
    titles: dict[Language, str]
    texts: dict[Language, str]


@cache
def all_reasons() -> tuple[VisitReason, ...]:
    """Every reason, the usual ones first."""
    objectives = {one.code: one for one in objective_templates()}
    return tuple(_reason(entry, objectives) for entry in _read("visit_reasons.toml")["reason"])


@cache
def objective_templates() -> tuple[ObjectiveTemplate, ...]:
    """Every skeleton of the objective status, in the order of the file."""
    return tuple(
        ObjectiveTemplate(code, _by_language(entry["title"]), _by_language(entry["text"]))
        for code, entry in _read("objective_templates.toml").items()
    )


def reason(code: str) -> VisitReason | None:
    """The reason of a code; None for one that this clinic does not have (or no longer has)."""
    return next((one for one in all_reasons() if one.code == code), None)


def find_reasons(typed: str, language: Language) -> tuple[VisitReason, ...]:
    """Reasons for what was typed: by short code, then by beginnings of words in `language`, then in the others.

    Text typed on the wrong keyboard layout is understood when nothing else fits. Nothing typed gives all of them.
    """
    wanted = fold(typed)
    if not wanted:
        return all_reasons()
    for reading in (wanted, *map(fold, other_layouts(typed.strip()))):
        ranked = [(rank, one) for one in all_reasons() if (rank := _rank(one, reading, language)) is not None]
        if ranked:
            return tuple(one for _, one in sorted(ranked, key=lambda pair: pair[0]))
    return ()


def _rank(one: VisitReason, wanted: str, language: Language) -> int | None:
    """How well a reason fits: 0 is its short code; None is not at all."""
    if wanted in map(fold, one.short_codes):
        return 0
    if any(fold(short).startswith(wanted) for short in one.short_codes):
        return 1
    if _begins_words(one.title(language), wanted):
        return 2
    return 3 if any(_begins_words(title, wanted) for title in one.titles.values()) else None


def _begins_words(title: str, wanted: str) -> bool:
    words = fold(title).replace(",", " ").split()
    return all(any(word.startswith(part) for word in words) for part in wanted.split())


def _reason(entry: dict[str, Any], objectives: dict[str, ObjectiveTemplate]) -> VisitReason:
    return VisitReason(
        code=entry["code"],
        short_codes=tuple(entry["short_codes"]),
        kind=VisitKind(entry["kind"]),
        place=VisitPlace(entry["place"]),
        vitals=tuple(map(VitalCode, entry["vitals"])),
        fields=tuple(entry["fields"]),
        icd10=tuple(entry["icd10"]),
        next_visit_days=entry["next_visit_days"],
        titles=_by_language(entry["title"]),
        complaints_texts=_by_language(entry["complaints"]),
        objective_texts=objectives[entry["objective"]].texts,
    )


def _by_language(texts: dict[str, str]) -> dict[Language, str]:
    return {language: texts[language.value] for language in Language}


def _read(name: str) -> dict[str, Any]:
    with resource("reference", name).open("rb") as file:
        return tomllib.load(file)
