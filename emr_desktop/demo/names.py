"""Made-up names that agree in three spellings: surname by sex, given name by generation, patronymic from the father."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from emr_desktop.demo.chance import Chance, Weighted
from emr_desktop.demo.records import NameTriple, PersonName, Spelled
from emr_desktop.domain.patients import Sex
from emr_desktop.resources import resource

_ERA_STARTS = (1950, 1970, 1990, 2010)
_ERA_COLUMNS = ("born_before_1950", "born_1950_1969", "born_1970_1989", "born_1990_2009", "born_since_2010")
_RUSSIAN_BASED_LATIN = 0.08
"""Share of passports whose Latin given name follows Russian (Alexander, Maria) at the holder's request."""


class Surname(NamedTuple):
    """A family's name for its men and its women."""

    male: Spelled
    female: Spelled

    def of(self, sex: Sex) -> Spelled:
        return self.female if sex is Sex.FEMALE else self.male


@dataclass(frozen=True, slots=True)
class GivenName:
    """A given name; `latin_from_russian` is what some passports carry instead of `spelled.latin`."""

    spelled: Spelled
    latin_from_russian: str


@dataclass(frozen=True, slots=True)
class Patronymic:
    """What the children of a man are called, in Belarusian and Russian (Latin passports carry none)."""

    son_be: str
    daughter_be: str
    son_ru: str
    daughter_ru: str


@dataclass(frozen=True, slots=True)
class Foreigner:
    """A resident with a foreign passport: names as that passport and the clinic spell them."""

    sex: Sex
    country: str
    name: NameTriple


def read_rows(file: str) -> Iterator[dict[str, str]]:
    """The rows of one list of the made-up clinic."""
    with resource("reference", "demo", file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


class NameBook:
    """All name lists in memory, ready to draw from."""

    def __init__(self) -> None:
        rows = list(read_rows("surnames.csv"))
        families = [Surname(_spelled(row, "male_"), _spelled(row, "female_")) for row in rows]
        self.surnames = Weighted(families, [float(row["weight"]) for row in rows])
        given = list(read_rows("given_names.csv"))
        self._given = {
            sex: _by_era([row for row in given if row["sex"] == sex.value]) for sex in (Sex.MALE, Sex.FEMALE)
        }
        self._patronymics = {row["father_be"]: _patronymic(row) for row in read_rows("patronymics.csv")}
        self.foreigners = [_foreigner(row) for row in read_rows("foreigners.csv")]

    def given(self, chance: Chance, sex: Sex, birth_year: int) -> GivenName:
        """A given name that was usual when the person was born."""
        eras = self._given[sex]
        return eras[sum(birth_year >= start for start in _ERA_STARTS)].at(chance.random())

    def compose(self, chance: Chance, sex: Sex, surname: Surname, given: GivenName, father: GivenName) -> NameTriple:
        """The whole name in three spellings."""
        family, first = surname.of(sex), given.spelled
        patronymic = self._patronymics[father.spelled.be]
        be, ru = patronymic.son_be, patronymic.son_ru
        if sex is Sex.FEMALE:
            be, ru = patronymic.daughter_be, patronymic.daughter_ru
        latin = given.latin_from_russian if chance.random() < _RUSSIAN_BASED_LATIN else first.latin
        return NameTriple(
            PersonName(family.be, first.be, be),
            PersonName(family.ru, first.ru, ru),
            PersonName(family.latin, latin, ""),
        )

    def spoken(self, sex: Sex, surname: Surname, given: GivenName, father: GivenName) -> str:
        """Surname, given name and patronymic in Russian, as a contact person is written down."""
        patronymic = self._patronymics[father.spelled.be]
        last = patronymic.daughter_ru if sex is Sex.FEMALE else patronymic.son_ru
        return f"{surname.of(sex).ru} {given.spelled.ru} {last}"


def _spelled(row: dict[str, str], prefix: str = "") -> Spelled:
    return Spelled(row[f"{prefix}be"], row[f"{prefix}ru"], row[f"{prefix}latin"])


def _by_era(rows: list[dict[str, str]]) -> list[Weighted[GivenName]]:
    names = [GivenName(_spelled(row), row["latin_from_russian"]) for row in rows]
    return [Weighted(names, [float(row[era]) for row in rows]) for era in _ERA_COLUMNS]


def _patronymic(row: dict[str, str]) -> Patronymic:
    return Patronymic(row["son_be"], row["daughter_be"], row["son_ru"], row["daughter_ru"])


def _foreigner(row: dict[str, str]) -> Foreigner:
    name = NameTriple(
        PersonName(row["surname_be"], row["given_be"], ""),
        PersonName(row["surname_ru"], row["given_ru"], ""),
        PersonName(row["surname_latin"], row["given_latin"], ""),
    )
    return Foreigner(Sex(row["sex"]), row["country"], name)
