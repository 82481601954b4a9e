"""Given names that belong together although no spelling rule joins them: Мікалай and Николай, Ганна and Анна."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from emr_desktop.domain.names_folding import fold
from emr_desktop.domain.names_keys import search_keys
from emr_desktop.resources import resource


@dataclass(frozen=True, slots=True)
class GivenName:
    """One name in three spellings, the commonest first in each; sex is the FHIR code that usually goes with it."""

    sex: str
    be: tuple[str, ...]
    ru: tuple[str, ...]
    latin: tuple[str, ...]

    @property
    def spellings(self) -> tuple[str, ...]:
        return self.be + self.ru + self.latin


@cache
def given_names() -> tuple[GivenName, ...]:
    """The table of given names that ships with the program."""
    with resource("reference", "given_names.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            GivenName(row["sex"], _split(row["be"]), _split(row["ru"]), _split(row["latin"]))
            for row in csv.DictReader(file)
        )


def same_given_names(word: str) -> tuple[GivenName, ...]:
    """The names a word can stand for: by its spelling if the table has it, otherwise by its sound."""
    by_spelling, by_key = _index()
    exact = by_spelling.get(fold(word))
    if exact:
        return exact
    return tuple(dict.fromkeys(name for key in search_keys(word) for name in by_key.get(key, ())))


def given_name_keys(word: str) -> tuple[str, ...]:
    """The search keys of a given name and of every spelling that means the same name; its own come first.

    Meant for the index: Мікалай is stored under the key of Николай too, so that typing either finds both.
    """
    keys = list(search_keys(word))
    for name in same_given_names(word):
        for spelling in name.spellings:
            keys.extend(search_keys(spelling))
    return tuple(dict.fromkeys(keys))


_Index = Mapping[str, tuple[GivenName, ...]]


@cache
def _index() -> tuple[_Index, _Index]:
    by_spelling: defaultdict[str, dict[GivenName, None]] = defaultdict(dict)
    by_key: defaultdict[str, dict[GivenName, None]] = defaultdict(dict)
    for name in given_names():
        for spelling in name.spellings:
            by_spelling[fold(spelling)][name] = None
            for key in search_keys(spelling):
                by_key[key][name] = None
    return (
        {spelling: tuple(names) for spelling, names in by_spelling.items()},
        {key: tuple(names) for key, names in by_key.items()},
    )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)
