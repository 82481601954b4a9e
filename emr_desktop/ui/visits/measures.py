"""The measurements as fields: what each reads, marks and says, for one patient."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.ages import full_years
from emr_desktop.domain.blood_pressure import Pressure, parse_pressure
from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language, decimal_text
from emr_desktop.domain.vital_ranges import RangeMark, advice, assess, find_range, implausible_change
from emr_desktop.domain.vitals import ReadingNote, VitalCode, VitalProblem, all_definitions, parse_vital
from emr_desktop.queries.patients_banner import PatientBanner
from emr_desktop.queries.patients_timeline import VitalSeries
from emr_desktop.ui.common.messages import words
from emr_desktop.ui.common.readings import RangeLevel
from emr_desktop.ui.common.readings import Reading as Read
from emr_desktop.ui.common.visit_words import vital_label, vital_name, vital_spoken
from emr_desktop.ui.common.vitals_grid import VitalField
from emr_desktop.ui.visits.words import PRESSURE

ALWAYS = (PRESSURE, "pulse", "temperature", "spo2", "respiration", "weight", "height", "glucose")
_WORST = (RangeMark.VERY_HIGH, RangeMark.VERY_LOW, RangeMark.HIGH, RangeMark.LOW)
_GRAVE = frozenset({RangeMark.VERY_HIGH, RangeMark.VERY_LOW})


@dataclass(frozen=True, slots=True)
class Advice:
    """The one useful thing to do about a value; a grave one must be answered before signing."""

    cell: str
    code: str
    text: str
    grave: bool


class Measures:
    """What is known of the patient when measuring: age, sex and last values."""

    def __init__(
        self,
        banner: PatientBanner | None,
        series: Iterable[VitalSeries],
        today: date,
        language: Language,
        pregnant: bool | None = None,
    ) -> None:
        self._banner, self._today, self._language = banner, today, language
        self._last = {each.code: each.latest for each in series}
        born = banner.birth_date if banner is not None else None
        self._pregnant = pregnant
        self._age = full_years(born, today) if born is not None else None

    def fields(self, expected: Iterable[str]) -> list[VitalField]:
        """The cells: those that are always there, and what the reason adds, in measuring order."""
        wanted = {*ALWAYS, *cells_of(expected)}
        order = [PRESSURE, *(str(one.code) for one in all_definitions() if not one.derived)]
        return [self._field(code) for code in order if code in wanted]

    def _field(self, code: str) -> VitalField:
        read = self._read_pressure if code == PRESSURE else partial(self._read, VitalCode(code))
        mark = partial(self._level, code)
        last = self.last_words(code)
        return VitalField(code, vital_label(code), read, mark, last, vital_spoken(code))

    def last(self, code: str) -> Decimal | None:
        """The last value on record."""
        found = self._last.get(code)
        return found.value if found else None

    def last_words(self, code: str) -> str:
        """The last value and its day; nothing when there is none."""
        upper = self._last.get("systolic" if code == PRESSURE else code)
        if upper is None:
            return ""
        number = decimal_text(upper.value, self._language)
        lower = self._last.get("diastolic")
        if code == PRESSURE and lower is not None:
            number = f"{number}/{decimal_text(lower.value, self._language)}"
        last = QCoreApplication.translate("Measures", "last %1 · %2")
        return last.replace("%1", number).replace("%2", format_date(upper.at.astimezone().date(), self._language))

    def pressure_band(self) -> tuple[Decimal, Decimal] | None:
        """From where to where a pressure has no mark at this age; None when no source says."""
        sex = self._banner.sex if self._banner is not None else "unknown"
        upper, lower = (
            find_range(code, age_years=self._age, sex=sex, pregnant=self._pregnant, on=self._today)
            for code in (VitalCode.SYSTOLIC, VitalCode.DIASTOLIC)
        )
        if upper is None or lower is None or upper.high_from is None or lower.low_below is None:
            return None
        return lower.low_below, upper.high_from

    def mark(self, code: str, value: object) -> tuple[VitalCode, RangeMark] | None:
        """The worst mark of a value, and which number has it."""
        if isinstance(value, Pressure):
            pairs = [(VitalCode.SYSTOLIC, value.systolic), (VitalCode.DIASTOLIC, value.diastolic)]
        else:
            pairs = [(VitalCode(code), Decimal(str(value)))]  # type: ignore[list-item]  # numbers of two kinds
        sex = self._banner.sex if self._banner is not None else "unknown"
        marks = {
            one: assess(one, Decimal(number), age_years=self._age, sex=sex, pregnant=self._pregnant, on=self._today)
            for one, number in pairs
        }
        for mark in _WORST:
            for one, found in marks.items():
                if found is mark:
                    return one, mark
        return None

    def advice(self, cell: str, value: object) -> Advice | None:
        """What to do about a value, in words."""
        marked = self.mark(cell, value)
        code = advice(*marked) if marked else None
        if marked is None or code is None:
            return None
        number = value if isinstance(value, Pressure) else decimal_text(Decimal(str(value)), self._language)
        sentence = f"{vital_name(cell)} {number}: {words(code)}"
        return Advice(cell, f"{marked[0]}:{code}", sentence, marked[1] in _GRAVE)

    def _level(self, code: str, value: object) -> RangeLevel | None:
        marked = self.mark(code, value)
        return RangeLevel(marked[1].value) if marked else None

    def _read_pressure(self, text: str) -> Read:
        if not text.strip():
            return Read()
        found = parse_pressure(text)
        if isinstance(found, VitalProblem):
            return Read(text=text, problem=self.problem_words(found))
        return Read(found, str(found))

    def _read(self, code: VitalCode, text: str) -> Read:
        if not text.strip():
            return Read()
        found = parse_vital(code, text)
        if isinstance(found, VitalProblem):
            return Read(text=text, problem=self.problem_words(found))
        shown = decimal_text(found.value, self._language)
        note = "" if found.note is ReadingNote.AS_TYPED else shown
        return Read(found.value, shown, note, *self._change(code, found.value))

    def _change(self, code: VitalCode, value: Decimal) -> tuple[str, str]:
        """Problem and warning about the step from the last value."""
        before = self._last.get(code)
        if before is None:
            return "", ""
        days = (self._today - before.at.astimezone().date()).days
        found = implausible_change(code, value, before.value, max(days, 0), age_years=self._age)
        if found is None:
            return "", ""
        sign = "+" if found.difference > 0 else "−"
        difference = f"{sign}{decimal_text(abs(found.difference), self._language)}"
        said = QCoreApplication.translate("Measures", "%1 since the last value. Check the number.")
        said = said.replace("%1", difference)
        return (said, "") if found.severity == "error" else ("", said)

    def suggestion(self, cell: str, text: str) -> str:
        """What may have been meant by a value that cannot be true, as it would be typed; nothing when nobody knows."""
        found = parse_pressure(text) if cell == PRESSURE else parse_vital(VitalCode(cell), text)
        meant = found.details.get("suggestion") if isinstance(found, VitalProblem) else None
        if meant is None:
            return ""
        if cell != PRESSURE or isinstance(meant, Pressure):
            return self._shown(meant)
        numbers = re.findall("[0-9]+", text)
        numbers[0 if isinstance(found, VitalProblem) and found.code == VitalCode.SYSTOLIC else -1] = str(meant)
        whole = "/".join(numbers)
        return whole if isinstance(parse_pressure(whole), Pressure) else ""

    def problem_words(self, problem: VitalProblem) -> str:
        """What is wrong with a typed value, with what may have been meant."""
        details = {name: self._shown(value) for name, value in problem.details.items()}
        said = words(problem.problem, name=vital_name(str(problem.code)), **details)
        if "suggestion" not in details:
            return said
        meant = QCoreApplication.translate("Measures", "Did you mean %1?").replace("%1", details["suggestion"])
        return f"{said} {meant}"

    def _shown(self, value: object) -> str:
        return decimal_text(value, self._language) if isinstance(value, Decimal) else str(value)


def cells_of(codes: Iterable[str]) -> list[str]:
    """The cells of measurements: both pressures are one cell."""
    both = {VitalCode.SYSTOLIC, VitalCode.DIASTOLIC}
    return list(dict.fromkeys(PRESSURE if code in both else str(code) for code in codes))
