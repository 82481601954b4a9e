"""Whether a measurement is low or high for this person, whether it can follow the last one, and what to do then."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Literal

from emr_desktop.domain.reference_rows import Row, in_force, reference_rows
from emr_desktop.domain.vitals import VitalCode

Age = Decimal | float | int


class RangeMark(StrEnum):
    """The mark beside a value. No mark at all means normal; NO_RANGE means nobody can say, and shows nothing."""

    VERY_LOW = "very_low"
    LOW = "low"
    HIGH = "high"
    VERY_HIGH = "very_high"
    NO_RANGE = "no_range"


@dataclass(frozen=True, slots=True)
class VitalRange:
    """One row of `vital_ranges.csv`: below, or from which value on, a mark is set; None where there is no such mark."""

    code: VitalCode
    very_low_below: Decimal | None
    low_below: Decimal | None
    high_from: Decimal | None
    very_high_from: Decimal | None
    source: str

    def mark(self, value: Decimal) -> RangeMark | None:
        """The mark of a value; None for normal."""
        if self.very_low_below is not None and value < self.very_low_below:
            return RangeMark.VERY_LOW
        if self.very_high_from is not None and value >= self.very_high_from:
            return RangeMark.VERY_HIGH
        if self.low_below is not None and value < self.low_below:
            return RangeMark.LOW
        return RangeMark.HIGH if self.high_from is not None and value >= self.high_from else None


@dataclass(frozen=True, slots=True)
class ChangeWarning:
    """A value that hardly follows the last one. `difference` is new minus old, in the unit of the measurement."""

    code: VitalCode
    severity: Literal["error", "warning"]
    difference: Decimal
    percent: Decimal | None
    days: int
    source: str


def find_range(
    code: VitalCode, *, age_years: Age | None, sex: str, pregnant: bool | None = None, on: date | None = None
) -> VitalRange | None:
    """The range for this person on a day (today's rules without one); None when no source gives one.

    `age_years` may have a fraction, which matters for the newborn (28 days are 0.0767); `sex` is the administrative
    sex code. Nothing is marked for a person of unknown age.
    """
    if age_years is None:
        return None
    day, state = on or date.max, "yes" if pregnant else "no"
    for row in reference_rows("vital_ranges.csv"):
        suits = row["code"] == code and row["sex"] in {"any", sex} and row["pregnant"] in {"any", state}
        if suits and _of_age(row, age_years) and in_force(row, day):
            return _range(code, row)
    return None


def assess(
    code: VitalCode,
    value: Decimal,
    *,
    age_years: Age | None,
    sex: str,
    pregnant: bool | None = None,
    on: date | None = None,
) -> RangeMark | None:
    """The mark of a value for this person: None is normal, NO_RANGE is "not known"."""
    found = find_range(code, age_years=age_years, sex=sex, pregnant=pregnant, on=on)
    return found.mark(value) if found else RangeMark.NO_RANGE


def implausible_change(
    code: VitalCode, value: Decimal, last_value: Decimal, days_between: int, *, age_years: Age | None = None
) -> ChangeWarning | None:
    """The worst warning about a change since the last value, by `vital_changes.csv`; None if it is believable.

    A person of unknown age is judged as an adult.
    """
    age = 40 if age_years is None else age_years
    difference = value - last_value
    percent = (difference * 100 / last_value).quantize(Decimal("0.1")) if last_value else None
    for row in reference_rows("vital_changes.csv"):
        soon = not row["within_days"] or days_between <= int(row["within_days"])
        if row["code"] == code and soon and _of_age(row, age) and _exceeds(row, difference, percent):
            severity: Literal["error", "warning"] = "error" if row["severity"] == "error" else "warning"
            return ChangeWarning(code, severity, difference, percent, days_between, row["source"])
    return None


@cache
def advice(code: VitalCode, mark: RangeMark | None) -> str | None:
    """The code of the one useful thing to do about a mark, as `repeat_in_5_minutes`; None if there is none."""
    for row in reference_rows("vital_advice.csv"):
        if row["code"] == code and row["mark"] == mark:
            return row["advice"]
    return None


def _of_age(row: Row, age: Age) -> bool:
    return Decimal(row["age_from"]) <= Decimal(str(age)) < Decimal(row["age_to"])


def _exceeds(row: Row, difference: Decimal, percent: Decimal | None) -> bool:
    """Whether a change is more than the row allows, as an amount or as a share of the last value."""
    falls, rises = _number(row["fall"]), _number(row["rise"])
    if (falls is not None and -difference > falls) or (rises is not None and difference > rises):
        return True
    falls, rises = _number(row["fall_percent"]), _number(row["rise_percent"])
    if percent is None:
        return False
    return (falls is not None and -percent > falls) or (rises is not None and percent > rises)


def _range(code: VitalCode, row: Row) -> VitalRange:
    return VitalRange(
        code=code,
        very_low_below=_number(row["very_low_below"]),
        low_below=_number(row["low_below"]),
        high_from=_number(row["high_from"]),
        very_high_from=_number(row["very_high_from"]),
        source=row["source"],
    )


def _number(text: str) -> Decimal | None:
    return Decimal(text) if text else None
