"""How a medicine is to be taken, which form of paper it needs, how long that is valid and who may write it."""

import calendar
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum, auto
from typing import Any

from emr_desktop.domain.access import Role
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import DoseUnit, Product, Route
from emr_desktop.domain.reference_rows import Row, in_force, reference_rows


class FrequencyCode(StrEnum):
    """How often; the numbers and the words are rows of `frequencies.csv`."""

    ONCE_ONLY = auto()
    ONCE = auto()
    TWICE = auto()
    THREE = auto()
    FOUR = auto()
    FIVE = auto()
    EVERY_6H = auto()
    EVERY_8H = auto()
    EVERY_12H = auto()
    AT_NIGHT = auto()
    EVERY_OTHER_DAY = auto()
    EVERY_THIRD_DAY = auto()
    WEEKLY = auto()
    AS_NEEDED = auto()
    SCHEME = auto()


class Timing(StrEnum):
    """When during the day, or in relation to meals."""

    MORNING = auto()
    MIDDAY = auto()
    EVENING = auto()
    BEDTIME = auto()
    BEFORE_MEALS = auto()
    HALF_HOUR_BEFORE_MEALS = auto()
    WITH_MEALS = auto()
    AFTER_MEALS = auto()
    EMPTY_STOMACH = auto()
    AT_ANY_TIME = auto()


class AsNeeded(StrEnum):
    """The complaint that a medicine is taken for."""

    PAIN = auto()
    FEVER = auto()
    BREATHLESSNESS = auto()
    CHEST_PAIN = auto()
    HIGH_PRESSURE = auto()
    HEARTBURN = auto()
    NAUSEA = auto()
    SPASM = auto()
    COUGH = auto()
    ITCH = auto()
    SLEEPLESSNESS = auto()
    SEIZURE = auto()


class Site(StrEnum):
    """Which eye or ear."""

    RIGHT_EYE = auto()
    LEFT_EYE = auto()
    BOTH_EYES = auto()
    RIGHT_EAR = auto()
    LEFT_EAR = auto()
    BOTH_EARS = auto()


class FormKind(StrEnum):
    """The kind of blank. Controlled: an ordinary blank for a medicine under strict counting."""

    ORDINARY = auto()
    CONTROLLED = auto()
    SUBSIDISED = auto()
    NARCOTIC = auto()


class Validity(StrEnum):
    """How long a pharmacy may serve a prescription."""

    DAYS_5 = auto()
    DAYS_30 = auto()
    DAYS_60 = auto()
    MONTHS_6 = auto()


DAY_PARTS = (Timing.MORNING, Timing.MIDDAY, Timing.EVENING, Timing.BEDTIME)
"""The places of a scheme such as 1-0-1 or 1-0-1-1."""

_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "1/2": "0.5", "1/4": "0.25", "3/4": "0.75"}
_STORED_AS: dict[str, Callable[[Any], object]] = {
    "amount": Decimal,
    "max_per_day": Decimal,
    "unit": DoseUnit,
    "route": Route,
    "frequency": FrequencyCode,
    "as_needed": AsNeeded,
    "site": Site,
}
_DAYS = {Validity.DAYS_5: 5, Validity.DAYS_30: 30, Validity.DAYS_60: 60}


@dataclass(frozen=True, slots=True)
class Dosage:
    """How one medicine is taken. Raises RuleBroken when the parts contradict each other."""

    amount: Decimal
    """Units at one time; the largest one of a scheme."""
    unit: DoseUnit
    route: Route
    frequency: FrequencyCode
    scheme: tuple[Decimal, ...] = ()
    timing: tuple[Timing, ...] = ()
    as_needed: AsNeeded | None = None
    duration_days: int | None = None
    max_per_day: Decimal | None = None
    """The most units in 24 hours, for a medicine taken when needed."""
    weekday: int | None = None
    """ISO day of the week, Monday is 1, for a medicine taken once a week."""
    site: Site | None = None

    def __post_init__(self) -> None:
        for code, broken in (
            ("dose_must_be_above_zero", self.amount <= 0),
            ("duration_must_be_above_zero", self.duration_days is not None and self.duration_days < 1),
            ("scheme_missing", bool(self.scheme) != (self.frequency is FrequencyCode.SCHEME)),
            ("maximum_missing", self.frequency is FrequencyCode.AS_NEEDED and not self.max_per_day),
            ("maximum_below_dose", self.max_per_day is not None and self.max_per_day < self.amount),
            ("weekday_not_weekly", self.weekday is not None and self.frequency is not FrequencyCode.WEEKLY),
        ):
            if broken:
                raise RuleBroken(code)


def scheme_dosage(typed: str, unit: DoseUnit, route: Route, duration_days: int | None = None) -> Dosage:
    """A dosage from "1-0-1". Raises RuleBroken("scheme_not_understood")."""
    scheme = parse_scheme(typed)
    return Dosage(max(scheme), unit, route, FrequencyCode.SCHEME, scheme, duration_days=duration_days)


def parse_scheme(typed: str) -> tuple[Decimal, ...]:
    """Morning, midday, evening and perhaps bedtime amounts out of "1-0-1", "½-0-½" or "0,5 - 0 - 1 - 1".

    Raises RuleBroken("scheme_not_understood"), also for 0-0-0.
    """
    parts = re.split(r"[-–—]", re.sub(r"\s+", "", typed))
    numbers = [_FRACTIONS.get(part, part.replace(",", ".")) for part in parts]
    if len(numbers) not in {3, 4} or not all(re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", number) for number in numbers):
        raise RuleBroken("scheme_not_understood")
    scheme = tuple(Decimal(number) for number in numbers)
    if not any(scheme):
        raise RuleBroken("scheme_not_understood")
    return scheme


def dosage_to_json(dosage: Dosage) -> str:
    """The stored form: canonical JSON, empty parts left out."""
    values: dict[str, Any] = {name: getattr(dosage, name) for name in Dosage.__slots__}
    kept = {name: value for name, value in values.items() if value is not None and value != ()}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), default=str)


def dosage_from_json(text: str) -> Dosage:
    """What `dosage_to_json` wrote."""
    values: dict[str, Any] = json.loads(text)
    for name, kind in _STORED_AS.items():
        if name in values:
            values[name] = kind(values[name])
    values["scheme"] = tuple(Decimal(part) for part in values.get("scheme", ()))
    values["timing"] = tuple(Timing(part) for part in values.get("timing", ()))
    return Dosage(**values)


def form_kind_for(product: Product) -> FormKind:
    """The blank a medicine needs when nobody chose another one."""
    return FormKind.CONTROLLED if product.controlled else FormKind.ORDINARY


def validity_choices(kind: FormKind, on: date) -> tuple[Validity, ...]:
    """The validity terms of a blank written on this day, the usual one first."""
    return tuple(Validity(row["value"]) for row in _rules("validity", kind, on))


def valid_until(written_on: date, validity: Validity) -> date:
    """The last day on which the pharmacy may serve it: days or calendar months after the day of writing."""
    if validity in _DAYS:
        return written_on + timedelta(days=_DAYS[validity])
    years, month = divmod(written_on.month + 5, 12)
    year, month = written_on.year + years, month + 1
    return date(year, month, min(written_on.day, calendar.monthrange(year, month)[1]))


def lines_per_blank(kind: FormKind, on: date) -> int:
    """How many medicines fit one blank by rule."""
    return int(_rules("lines_per_blank", kind, on)[0]["value"])


def may_write(role: Role, kind: FormKind, on: date) -> bool:
    """Whether a person of this role may write this kind of blank on this day."""
    return any(row["role"] == role and row["value"] == "yes" for row in _rules("may_write", kind, on))


def require_may_write(role: Role, kind: FormKind, on: date) -> None:
    """Raises RuleBroken("form_not_for_role")."""
    if not may_write(role, kind, on):
        raise RuleBroken("form_not_for_role", role=role.value, form_kind=kind.value)


def _rules(rule: str, kind: FormKind, on: date) -> list[Row]:
    rows = reference_rows("prescription_rules.csv")
    return [row for row in rows if row["rule"] == rule and row["form_kind"] == kind and in_force(row, on)]
