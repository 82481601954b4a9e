"""Blood pressure typed in one field: `128/82`, `128 82`, `12882`."""

import re
from dataclasses import dataclass
from decimal import Decimal

from emr_desktop.domain.vitals import VitalCode, VitalProblem, definition, limit_problem

# On the Russian layout the key of the slash writes a full stop, so a point parts the two numbers as well.
_TWO_NUMBERS = re.compile(r"([0-9]{1,4})\s*[/\\|.,:;\-–—\s]\s*([0-9]{1,4})")
_UNIT = re.compile(r"\s*(?:mm\s?hg|мм\.?\s?рт\.?\s?с[тл]\.?)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pressure:
    """Systolic and diastolic blood pressure in mmHg."""

    systolic: int
    diastolic: int

    def __str__(self) -> str:
        return f"{self.systolic}/{self.diastolic}"


def parse_pressure(text: str) -> Pressure | VitalProblem:
    """Reads both pressures. Digits without a mark are parted only where one parting can be true.

    Problems: vital_empty, pressure_incomplete, pressure_unclear, vital_not_a_number, vital_above_limit and
    vital_below_limit (`code` says which of the two), pressure_reversed.
    """
    plain = _UNIT.sub("", text.strip())
    if not plain:
        return VitalProblem(VitalCode.SYSTOLIC, "vital_empty")
    if found := _TWO_NUMBERS.fullmatch(plain):
        return check_pressure(Pressure(int(found.group(1)), int(found.group(2))))
    if re.fullmatch(r"[0-9]{1,3}\s*[/\\|.,:;\-–—]?", plain):
        return VitalProblem(VitalCode.DIASTOLIC, "pressure_incomplete", {"value": plain})
    if re.fullmatch(r"[0-9]+", plain):
        return _parted(plain)
    return VitalProblem(VitalCode.SYSTOLIC, "vital_not_a_number")


def check_pressure(pressure: Pressure) -> Pressure | VitalProblem:
    """The same pressure, or why it cannot be true: a number out of limits, or the lower one not below the upper."""
    systolic, diastolic = Decimal(pressure.systolic), Decimal(pressure.diastolic)
    problem = limit_problem(VitalCode.SYSTOLIC, systolic) or limit_problem(VitalCode.DIASTOLIC, diastolic)
    if problem is None and diastolic >= systolic:
        details: dict[str, object] = {"value": pressure, "systolic": systolic, "diastolic": diastolic}
        if diastolic > systolic:
            details["suggestion"] = Pressure(pressure.diastolic, pressure.systolic)
        problem = VitalProblem(VitalCode.DIASTOLIC, "pressure_reversed", details)
    return problem or pressure


def pulse_pressure(pressure: Pressure) -> int:
    """Systolic minus diastolic pressure, mmHg."""
    return pressure.systolic - pressure.diastolic


def _parted(digits: str) -> Pressure | VitalProblem:
    """`12882` can only be 128/82; where none or several partings can be true, the person decides."""
    cuts = [cut for cut in (2, 3) if 2 <= len(digits) - cut <= 3 and digits[cut] != "0" and digits[0] != "0"]
    pairs = [Pressure(int(digits[:cut]), int(digits[cut:])) for cut in cuts]
    possible = [pair for pair in pairs if isinstance(check_pressure(pair), Pressure)]
    if len(possible) == 1:
        return possible[0]
    within = [pair for pair in pairs if _within_limits(pair)]
    if len(within) == 1:
        return check_pressure(within[0])
    return VitalProblem(VitalCode.SYSTOLIC, "pressure_unclear", {"value": digits})


def _within_limits(pair: Pressure) -> bool:
    return definition(VitalCode.SYSTOLIC).allows(Decimal(pair.systolic)) and definition(VitalCode.DIASTOLIC).allows(
        Decimal(pair.diastolic)
    )
