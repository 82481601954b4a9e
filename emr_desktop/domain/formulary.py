"""The list of medicines that can be prescribed, and how a typed word finds them.

The list is `resources/reference/formulary.csv`; `formulary.toml` beside it says how far it may be trusted.
"""

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache

from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names_layout import other_layouts
from emr_desktop.domain.reference_rows import Row, each_row
from emr_desktop.resources import resource

MIN_LETTERS = 2
"""Fewer typed letters would list half the formulary."""


class Route(StrEnum):
    """How a medicine gets into the body."""

    ORAL = "oral"
    SUBLINGUAL = "sublingual"
    RECTAL = "rectal"
    VAGINAL = "vaginal"
    OPHTHALMIC = "ophthalmic"
    OTIC = "otic"
    NASAL = "nasal"
    INHALED = "inhal"
    TOPICAL = "topical"
    TRANSDERMAL = "transdermal"
    INTRAMUSCULAR = "im"
    INTRAVENOUS = "iv"
    SUBCUTANEOUS = "sc"
    LOCAL = "local"


class DoseUnit(StrEnum):
    """What a dose is counted in when it is given."""

    TABLET = "tablet"
    CAPSULE = "capsule"
    ML = "ml"
    DROP = "drop"
    PUFF = "puff"
    SUPPOSITORY = "suppository"
    PATCH = "patch"
    SACHET = "sachet"
    VIAL = "vial"
    APPLICATION = "application"
    IU = "iu"


class LatinStyle(StrEnum):
    """How the Latin part of a prescription names the amount."""

    COUNTED = "counted"
    NUMBERED = "numbered"
    BOTTLE = "bottle"
    TUBE = "tube"
    METERED = "metered"


@dataclass(frozen=True, slots=True)
class DosageForm:
    """A dosage form in every language, and the unit it is given in."""

    code: str
    latin: str
    latin_style: LatinStyle
    latin_in: str
    unit: DoseUnit
    names: dict[Language, str]


@dataclass(frozen=True, slots=True)
class Product:
    """One substance (or fixed combination) in one form and strength. Doses are per adult."""

    key: str
    inn_en: str
    inn_latin: str
    inn_ru: str
    inn_be: str
    atc: str
    form_code: str
    strengths: tuple[Decimal, ...]
    strength_unit: str
    routes: tuple[Route, ...]
    dose_min: Decimal | None
    dose_max: Decimal | None
    dose_unit: str
    max_dose: Decimal | None
    """The most in `dose_period_days` days, in `max_unit`."""
    max_unit: str
    dose_period_days: int
    pregnancy_caution: bool | None
    """None: case by case."""
    controlled: bool
    container: str
    container_size: Decimal
    """Millilitres, grams or puffs in one container; 1 for tablets."""
    pack_size: Decimal
    """Tablets or containers in the usual pack: a suggestion, the pharmacy may have another."""
    drops_per_ml: Decimal | None

    def inn(self, language: Language) -> str:
        """The common name without remarks in brackets, as in "acetylsalicylic acid"."""
        named = {Language.EN: self.inn_en, Language.RU: self.inn_ru, Language.BE: self.inn_be}[language]
        return named if language is not Language.EN else named.partition(" (")[0]

    @property
    def form(self) -> DosageForm:
        return dosage_forms()[self.form_code]

    @property
    def substances(self) -> frozenset[str]:
        """English names of the active substances, the keys under which allergies and medicines are compared."""
        return frozenset(name.strip() for name in self.inn(Language.EN).split(" + "))


@dataclass(frozen=True, slots=True)
class ListNotice:
    """How far a reference list may be trusted, in words for the screen and for paper."""

    list_date: date
    approved_by: str
    caution: dict[Language, str]


@cache
def dosage_forms() -> dict[str, DosageForm]:
    """All dosage forms by code."""
    return {row["code"]: _form(row) for row in each_row("dosage_forms.csv")}


@cache
def load_formulary() -> tuple[Product, ...]:
    """All products, in the order of the list."""
    return tuple(_product(row) for row in each_row("formulary.csv"))


def find_product(key: str) -> Product:
    """The product with this key. Raises NotFound("product_unknown")."""
    try:
        return _by_key()[key]
    except KeyError:
        raise NotFound("product_unknown", key=key) from None


def find_products(typed: str, language: Language = Language.RU, limit: int = 20) -> tuple[Product, ...]:
    """Products with a word of the common name that starts with each typed word, sorted by name and strength.

    Any language and Latin will do, and a keyboard left on the wrong layout. Names are never matched inside a word:
    look-alike names are a danger. Which of them is common here is for the caller to say.
    """
    wanted = _words(typed)
    if sum(map(len, wanted)) < MIN_LETTERS:
        return ()
    found = _starting(wanted)
    for reading in () if found else other_layouts(typed):
        found = found or _starting(_words(reading))
    return tuple(
        sorted(found, key=lambda product: (product.inn(language), product.form_code, product.strengths))[:limit]
    )


@cache
def list_notice(section: str = "formulary") -> ListNotice:
    """The caution of "formulary" or "interactions"."""
    text = resource("reference", "formulary.toml").read_text(encoding="utf-8")
    notice = tomllib.loads(text)[section]
    caution = {language: str(notice[language.value]) for language in Language}
    return ListNotice(notice["list_date"], notice["approved_by"], caution)


def _starting(wanted: tuple[str, ...]) -> list[Product]:
    return [product for words, product in _index() if all(any(w.startswith(p) for w in words) for p in wanted)]


@cache
def _by_key() -> dict[str, Product]:
    return {product.key: product for product in load_formulary()}


@cache
def _index() -> tuple[tuple[tuple[str, ...], Product], ...]:
    return tuple((_words(f"{p.inn_en} {p.inn_latin} {p.inn_ru} {p.inn_be}"), p) for p in load_formulary())


def _words(text: str) -> tuple[str, ...]:
    kept = "".join(letter if letter.isalnum() else " " for letter in text.lower().replace("ё", "е"))
    return tuple(kept.split())


def _form(row: Row) -> DosageForm:
    return DosageForm(
        code=row["code"],
        latin=row["latin"],
        latin_style=LatinStyle(row["latin_style"]),
        latin_in=row["latin_in"],
        unit=DoseUnit(row["unit"]),
        names={language: row[f"name_{language.value}"] for language in Language},
    )


def _product(row: Row) -> Product:
    return Product(
        key=row["key"],
        inn_en=row["inn_en"],
        inn_latin=row["inn_latin_genitive"],
        inn_ru=row["inn_ru"],
        inn_be=row["inn_be"],
        atc=row["atc"],
        form_code=row["form_code"],
        strengths=tuple(Decimal(part) for part in row["strength"].split("+")),
        strength_unit=row["strength_unit"],
        routes=tuple(Route(part) for part in row["route"].split("/")),
        dose_min=_number(row["usual_adult_dose_min"]),
        dose_max=_number(row["usual_adult_dose_max"]),
        dose_unit=row["dose_unit"],
        max_dose=_number(row["max_daily_dose"]),
        max_unit=row["max_daily_unit"],
        dose_period_days=int(row["dose_period_days"]),
        pregnancy_caution={"yes": True, "no": False}.get(row["pregnancy_caution"]),
        controlled=row["controlled"] == "yes",
        container=row["container"],
        container_size=Decimal(row["container_size"]),
        pack_size=Decimal(row["pack_size"]),
        drops_per_ml=_number(row["drops_per_ml"]),
    )


def _number(text: str) -> Decimal | None:
    return Decimal(text) if text else None
