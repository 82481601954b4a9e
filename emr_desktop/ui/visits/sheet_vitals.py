"""What was measured at a signed visit, as it is written and marked."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.ages import full_years
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language, decimal_text
from emr_desktop.domain.vital_ranges import RangeMark, assess
from emr_desktop.domain.vitals import VitalCode, all_definitions, bmi
from emr_desktop.queries.patients_banner import PatientBanner
from emr_desktop.queries.visits import SheetObservation, VisitVersion
from emr_desktop.ui.common.readings import RangeLevel
from emr_desktop.ui.common.visit_words import PRESSURE, vital_name, vital_spoken, vital_unit

_WORST = (RangeMark.VERY_HIGH, RangeMark.VERY_LOW, RangeMark.HIGH, RangeMark.LOW)
_PRESSURES = (VitalCode.SYSTOLIC, VitalCode.DIASTOLIC)


@dataclass(frozen=True, slots=True)
class Measured:
    """One measurement in words, with its mark; `spoken` has the unit in full words."""

    code: str
    name: str
    text: str
    spoken: str
    level: RangeLevel | None = None


class SheetVitals:
    """Writes measurements for one patient, marked by the age on the day of the visit."""

    def __init__(self, banner: PatientBanner, language: Language) -> None:
        self._banner, self._language = banner, language

    def measured(self, version: VisitVersion) -> tuple[Measured, ...]:
        """Everything measured at a visit in measuring order; both pressures together, BMI worked out if need be."""
        seen = {each.code: each for each in version.observations}
        found = list(self._pressure(seen, version.happened_at))
        for one in all_definitions():
            if one.code in seen:
                found.append(self._one(seen.pop(one.code), version.happened_at))
            elif one.code is VitalCode.BMI:
                found += self._bmi(version, version.happened_at)
        return (*found, *(self._one(each, version.happened_at) for each in seen.values()))

    def _pressure(self, seen: dict[str, SheetObservation], at: datetime) -> Iterator[Measured]:
        """Takes the two numbers out of `seen` when they belong together."""
        values = [seen[code].value for code in _PRESSURES if code in seen]
        numbers = [each for each in values if each is not None]
        if len(numbers) == len(_PRESSURES):
            pairs = list(zip(_PRESSURES, numbers, strict=True))
            figures = "/".join(decimal_text(number, self._language) for number in numbers)
            for code in _PRESSURES:
                del seen[code]
            yield self._written(PRESSURE, figures, self._level(pairs, at))

    def _one(self, each: SheetObservation, at: datetime) -> Measured:
        if each.value is None:
            return self._absent(each)
        known = each.code in set(VitalCode)
        level = self._level([(VitalCode(each.code), each.value)], at) if known else None
        return self._written(each.code, decimal_text(each.value, self._language), level)

    def _bmi(self, version: VisitVersion, at: datetime) -> list[Measured]:
        values = {each.code: each.value for each in version.observations if each.value is not None}
        weight, height = values.get(VitalCode.WEIGHT), values.get(VitalCode.HEIGHT)
        index = bmi(weight, height) if weight is not None and height is not None else None
        if index is None:
            return []
        level = self._level([(VitalCode.BMI, index)], at)
        return [self._written(VitalCode.BMI, decimal_text(index, self._language), level)]

    def _absent(self, each: SheetObservation) -> Measured:
        words = QCoreApplication.translate("SheetWords", "not done")
        if each.absent == "refused":
            words = QCoreApplication.translate("SheetWords", "refused")
        return Measured(each.code, vital_name(each.code), words, f"{vital_spoken(each.code)}: {words}")

    def _written(self, code: str, figures: str, level: RangeLevel | None) -> Measured:
        unit = vital_unit(code).replace(" ", NO_BREAK_SPACE)
        gap = "" if unit == "%" and self._language is Language.EN else NO_BREAK_SPACE
        text = f"{figures}{gap}{unit}" if unit else figures
        return Measured(code, vital_name(code), text, f"{vital_spoken(code)}: {figures}", level)

    def _level(self, pairs: list[tuple[VitalCode, Decimal]], at: datetime) -> RangeLevel | None:
        """The worst mark; none where there is no range for this person."""
        day, born = at.astimezone().date(), self._banner.birth_date
        age = full_years(born, day) if born is not None else None
        marks = {assess(code, value, age_years=age, sex=self._banner.sex, on=day) for code, value in pairs}
        worst = next((mark for mark in _WORST if mark in marks), None)
        return RangeLevel(worst.value) if worst is not None else None
