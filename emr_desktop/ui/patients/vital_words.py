"""Measured values as they are written on the card, with their units and range marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.ages import full_years
from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language, decimal_text
from emr_desktop.domain.vital_ranges import RangeMark, assess, find_range
from emr_desktop.domain.vitals import VitalCode
from emr_desktop.queries.patients_banner import PatientBanner
from emr_desktop.queries.patients_measured import Measured
from emr_desktop.ui.common.readings import RangeLevel
from emr_desktop.ui.common.series import Point, Series

PRESSURE = "pressure"
"""Systolic and diastolic pressure are one measurement here."""
_WORST = (RangeMark.VERY_HIGH, RangeMark.VERY_LOW, RangeMark.HIGH, RangeMark.LOW)
ORDER = (PRESSURE, *(code.value for code in VitalCode if code not in {VitalCode.SYSTOLIC, VitalCode.DIASTOLIC}))


@dataclass(frozen=True, slots=True)
class Value:
    """One measurement of one visit; `low` is the diastolic pressure."""

    code: str
    visit_id: UUID
    at: datetime
    value: Decimal
    low: Decimal | None = None

    @property
    def day(self) -> date:
        return self.at.astimezone().date()


def values_of(measured: Sequence[Measured]) -> tuple[Value, ...]:
    """Readings with the two pressures of a visit put together, the oldest first."""
    low = {each.visit_id: each.value for each in measured if each.code == VitalCode.DIASTOLIC}
    found = []
    for each in measured:
        if each.code == VitalCode.SYSTOLIC and each.visit_id in low:
            found.append(Value(PRESSURE, each.visit_id, each.at, each.value, low[each.visit_id]))
        elif each.code not in {VitalCode.SYSTOLIC, VitalCode.DIASTOLIC}:
            found.append(Value(each.code, each.visit_id, each.at, each.value))
    return tuple(found)


def vital_title(code: str) -> str:
    """What was measured, in as few words as the card has room for."""
    return {
        PRESSURE: QCoreApplication.translate("Vitals", "BP"),
        VitalCode.SYSTOLIC: QCoreApplication.translate("Vitals", "Upper BP"),
        VitalCode.DIASTOLIC: QCoreApplication.translate("Vitals", "Lower BP"),
        VitalCode.PULSE: QCoreApplication.translate("Vitals", "Pulse"),
        VitalCode.TEMPERATURE: QCoreApplication.translate("Vitals", "Temperature"),
        VitalCode.SPO2: QCoreApplication.translate("Vitals", "SpO₂"),
        VitalCode.RESPIRATION: QCoreApplication.translate("Vitals", "Breaths"),
        VitalCode.WEIGHT: QCoreApplication.translate("Vitals", "Weight"),
        VitalCode.HEIGHT: QCoreApplication.translate("Vitals", "Height"),
        VitalCode.BMI: QCoreApplication.translate("Vitals", "BMI"),
        VitalCode.WAIST: QCoreApplication.translate("Vitals", "Waist"),
        VitalCode.HEAD_CIRCUMFERENCE: QCoreApplication.translate("Vitals", "Head circumference"),
        VitalCode.GLUCOSE: QCoreApplication.translate("Vitals", "Glucose"),
        VitalCode.PAIN: QCoreApplication.translate("Vitals", "Pain"),
    }.get(code, code)


def vital_unit(code: str) -> str:
    """The unit as it stands behind the number."""
    centimetres = QCoreApplication.translate("Vitals", "cm")
    per_minute = QCoreApplication.translate("Vitals", "/min")
    return {
        PRESSURE: QCoreApplication.translate("Vitals", "mmHg"),
        VitalCode.SYSTOLIC: QCoreApplication.translate("Vitals", "mmHg"),
        VitalCode.DIASTOLIC: QCoreApplication.translate("Vitals", "mmHg"),
        VitalCode.PULSE: per_minute,
        VitalCode.TEMPERATURE: "°C",
        VitalCode.SPO2: "%",
        VitalCode.RESPIRATION: per_minute,
        VitalCode.WEIGHT: QCoreApplication.translate("Vitals", "kg"),
        VitalCode.HEIGHT: centimetres,
        VitalCode.BMI: QCoreApplication.translate("Vitals", "kg/m²"),
        VitalCode.WAIST: centimetres,
        VitalCode.HEAD_CIRCUMFERENCE: centimetres,
        VitalCode.GLUCOSE: QCoreApplication.translate("Vitals", "mmol/L"),
        VitalCode.PAIN: QCoreApplication.translate("Vitals", "of 10"),
    }.get(code, "")


def figures(value: Value, language: Language) -> str:
    """The number alone: 142/90, 36,6."""
    number = decimal_text(value.value, language)
    return number if value.low is None else f"{number}/{decimal_text(value.low, language)}"


def value_words(value: Value, language: Language) -> str:
    """The number with its unit, on one line."""
    unit = vital_unit(value.code).replace(" ", NO_BREAK_SPACE)
    gap = "" if unit == "%" and language is Language.EN else NO_BREAK_SPACE
    return f"{figures(value, language)}{gap}{unit}" if unit else figures(value, language)


def level_of(value: Value, banner: PatientBanner) -> RangeLevel | None:
    """The mark of a value at the age of that day; the worse one of a pressure."""
    age = full_years(banner.birth_date, value.day) if banner.birth_date is not None else None
    pairs = [(value.code, value.value)]
    if value.low is not None:
        pairs = [(VitalCode.SYSTOLIC, value.value), (VitalCode.DIASTOLIC, value.low)]
    marks = {
        assess(VitalCode(code), number, age_years=age, sex=banner.sex, on=value.day)
        for code, number in pairs
        if code in set(VitalCode)
    }
    worst = next((mark for mark in _WORST if mark in marks), None)
    return RangeLevel(worst.value) if worst is not None else None


def short_mark(level: RangeLevel | None) -> str:
    """The mark without its word, for the rows of a list: the arrow tells the side by its shape."""
    return {
        None: "",
        RangeLevel.VERY_LOW: "▼▼",
        RangeLevel.LOW: "▼",
        RangeLevel.HIGH: "▲",
        RangeLevel.VERY_HIGH: "▲▲",
    }[level]


def series_of(values: Sequence[Value], code: str, banner: PatientBanner, language: Language) -> Series:
    """All readings of one measurement, with the band that is normal for the patient today."""
    points = [
        Point(each.day, each.value, each.low, value_words(each, language), format_date(each.day, language))
        for each in values
        if each.code == code
    ]
    return Series(vital_title(code), vital_unit(code), points, _band(code, banner, points))


def _band(code: str, banner: PatientBanner, points: Sequence[Point]) -> tuple[Decimal, Decimal] | None:
    if banner.birth_date is None or not points:
        return None
    age = full_years(banner.birth_date, points[-1].day)
    upper = VitalCode.SYSTOLIC if code == PRESSURE else VitalCode(code)
    lower = VitalCode.DIASTOLIC if code == PRESSURE else upper
    top = find_range(upper, age_years=age, sex=banner.sex)
    bottom = find_range(lower, age_years=age, sex=banner.sex)
    if top is None or bottom is None or top.high_from is None or bottom.low_below is None:
        return None
    return bottom.low_below, top.high_from
