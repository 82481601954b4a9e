"""What the residents of the made-up district suffer from and what they are given, read from diseases.toml."""

import csv
import tomllib
from bisect import bisect_right
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from emr_desktop.demo.chance import Weighted
from emr_desktop.domain.access import Role
from emr_desktop.domain.patients import Sex
from emr_desktop.resources import resource

Effect = dict[str, float]
"""What is added to the vitals: systolic, diastolic, pulse, spo2, weight, glucose."""


@dataclass(frozen=True, slots=True)
class Drug:
    """A medicine as this clinic writes it, with whom it is not for (codes of allergies and diseases)."""

    product: str
    inn_en: str
    form_code: str
    strength: str
    amount: Decimal
    unit: str
    frequency: str
    days: int
    as_needed: bool
    from_age: int
    to_age: int
    mg_per_kg: float
    most: Decimal
    not_with: frozenset[str]
    only_with: frozenset[str]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of treatment: all its medicines and what they do together."""

    drugs: tuple[Drug, ...]
    effect: Effect


@dataclass(frozen=True, slots=True)
class Disease:
    """A chronic disease: who has it, how it changes the vitals, how it is treated step by step."""

    code: str
    icd10: tuple[str, ...]
    reason: str
    interval_months: float
    prevalence: dict[Sex, tuple[float, ...]]
    onset_age: tuple[int, int]
    raised_by: dict[str, float]
    not_beside: frozenset[str]
    shift: Effect
    aim: tuple[str, float] | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Episode:
    """Something that comes and goes, or a visit without a disease: rates a year, season, treatment, second visit."""

    code: str
    reason: str
    icd10: Weighted[str]
    cause: Weighted[str] | None
    rate: dict[Sex, tuple[float, ...]]
    months: Weighted[int]
    temperature: tuple[float, float] | None
    spo2: int
    full_check: bool
    lasting: bool
    drugs: tuple[Drug, ...]
    follow_up: tuple[float, int, int]
    follow_up_reason: str
    home: float
    authors: tuple[Role, ...]


@dataclass(frozen=True, slots=True)
class Substance:
    """Something a resident may not tolerate; names and reactions are pairs of Russian and Belarusian."""

    code: str
    atc: str
    name: tuple[str, str]
    reactions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Pregnancy:
    """How a pregnancy is seen by the clinic: visits in these weeks, a little folic acid at the start."""

    code: str
    reason: str
    icd10: str
    weeks: tuple[int, ...]
    share_now: float
    weight_gain_per_week: float
    drugs: tuple[Drug, ...]


@dataclass(frozen=True, slots=True)
class Growth:
    """Median height (cm) and weight (kg) by full years of age up to 18."""

    height: dict[Sex, tuple[float, ...]]
    weight: dict[Sex, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Course:
    """Numbers that concern all visits."""

    years: int
    natural_visits_per_patient: float
    episode_share: float
    ages: tuple[int, ...]
    winter_systolic: float
    missed_treatment: float

    def band(self, age: int) -> int:
        """The place of an age in the tables of prevalence and rates."""
        return bisect_right(self.ages, age) - 1


@dataclass(frozen=True, slots=True)
class Medicine:
    """The whole of diseases.toml."""

    course: Course
    diseases: tuple[Disease, ...]
    episodes: tuple[Episode, ...]
    pregnancy: Pregnancy
    growth: Growth
    substances: Weighted[Substance]
    allergy_known: float
    allergy_not_asked: float


@cache
def read_medicine() -> Medicine:
    """Raises KeyError when diseases.toml names a medicine that the formulary does not hold."""
    file = tomllib.loads(resource("reference", "demo", "diseases.toml").read_text(encoding="utf-8"))
    with resource("reference", "formulary.csv").open(encoding="utf-8", newline="") as lines:
        products = {row["key"]: row for row in csv.DictReader(lines)}
    drugs = {code: _drug(row, products[row["product"]]) for code, row in file["drugs"].items()}
    course = file["course"] | {"ages": tuple(file["course"]["ages"])}
    substances = [_substance(row) for row in file["allergy"]]
    pregnancy = file["pregnancy"] | {"weeks": tuple(file["pregnancy"]["weeks"])}
    return Medicine(
        Course(**course),
        tuple(_disease(row, drugs) for row in file["disease"]),
        tuple(_episode(row, drugs) for row in file["episode"]),
        Pregnancy(**pregnancy | {"drugs": _named(pregnancy["drugs"], drugs)}),
        Growth(_by_sex(file["growth"], "height_"), _by_sex(file["growth"], "weight_")),
        Weighted(substances, [row["weight"] for row in file["allergy"]]),
        file["allergy_status"]["known"],
        file["allergy_status"]["not_asked"],
    )


def _by_sex(row: dict[str, Any], prefix: str = "") -> dict[Sex, tuple[float, ...]]:
    return {sex: tuple(row[f"{prefix}{sex.value}"]) for sex in (Sex.MALE, Sex.FEMALE)}


def _named(codes: list[str], drugs: dict[str, Drug]) -> tuple[Drug, ...]:
    return tuple(drugs[code] for code in codes)


def _drug(row: dict[str, Any], product: dict[str, str]) -> Drug:
    return Drug(
        row["product"],
        product["inn_en"],
        product["form_code"],
        product["strength"],
        Decimal(row["amount"]),
        row["unit"],
        row["frequency"],
        row["days"],
        row.get("as_needed", False),
        row.get("from_age", 0),
        row.get("to_age", 150),
        row.get("mg_per_kg", 0.0),
        Decimal(row.get("most", row["amount"])),
        frozenset(row.get("not_with", ())),
        frozenset(row.get("only_with", ())),
    )


def _disease(row: dict[str, Any], drugs: dict[str, Drug]) -> Disease:
    aim = next(iter(row["aim"].items())) if "aim" in row else None
    return Disease(
        row["code"],
        tuple(row["icd10"]),
        row["reason"],
        row["interval_months"],
        _by_sex(row),
        tuple(row["onset_age"]),
        row.get("raised_by", {}),
        frozenset(row.get("not_beside", ())),
        row["shift"],
        aim,
        tuple(Step(_named(step["drugs"], drugs), step["effect"]) for step in row["steps"]),
    )


def _episode(row: dict[str, Any], drugs: dict[str, Drug]) -> Episode:
    return Episode(
        row["code"],
        row["reason"],
        _weighted(row["icd10"]),
        _weighted(row["cause"]) if "cause" in row else None,
        _by_sex(row),
        Weighted(range(1, 13), row["season"]),
        tuple(row["temperature"]) if "temperature" in row else None,
        row.get("spo2", 0),
        row.get("full_check", False),
        row.get("lasting", False),
        _named(row["drugs"], drugs),
        tuple(row["follow_up"]),
        row.get("follow_up_reason", row["reason"]),
        row["home"],
        tuple(Role(role) for role in row.get("authors", ("physician", "feldsher"))),
    )


def _weighted(row: dict[str, float]) -> Weighted[str]:
    return Weighted(list(row), list(row.values()))


def _substance(row: dict[str, Any]) -> Substance:
    reactions = tuple((reaction[0], reaction[1]) for reaction in row["reactions"])
    return Substance(row["substance"], row["atc"], (row["name"][0], row["name"][1]), reactions)
