"""The measurements of a visit: what they are called, what can be true, and the reading of what was typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cache

from emr_desktop.domain.reference_rows import Row, reference_rows
from emr_desktop.domain.units import parse_decimal


class VitalCode(StrEnum):
    """A measurement. LOINC code, unit and limits of each are in `vitals.csv`."""

    SYSTOLIC = "systolic"
    DIASTOLIC = "diastolic"
    PULSE = "pulse"
    TEMPERATURE = "temperature"
    SPO2 = "spo2"
    RESPIRATION = "respiration"
    WEIGHT = "weight"
    HEIGHT = "height"
    BMI = "bmi"
    WAIST = "waist"
    HEAD_CIRCUMFERENCE = "head_circumference"
    GLUCOSE = "glucose"
    PAIN = "pain"


class ReadingNote(StrEnum):
    """How a reading differs from what was typed; shown beside the field, so that nothing changes silently."""

    AS_TYPED = "as_typed"
    POINT_ADDED = "point_added"
    FROM_GRAMS = "from_grams"
    FROM_METRES = "from_metres"
    FROM_FAHRENHEIT = "from_fahrenheit"
    FROM_MG_DL = "from_mg_dl"


@dataclass(frozen=True, slots=True)
class VitalDefinition:
    """A row of `vitals.csv`. `minimum` and `maximum`, in `ucum`, are limits of what is possible, not of health."""

    code: VitalCode
    order: int
    loinc: str
    ucum: str
    decimals: int
    max_decimals: int
    minimum: Decimal
    maximum: Decimal
    derived: bool
    prefixes: tuple[str, ...]
    source: str

    def allows(self, value: Decimal) -> bool:
        return self.minimum <= value <= self.maximum and _decimals(value) <= self.max_decimals


@dataclass(frozen=True, slots=True)
class VitalReading:
    """A value understood, in the unit of its definition and with the precision it was typed with."""

    code: VitalCode
    value: Decimal
    note: ReadingNote = ReadingNote.AS_TYPED


@dataclass(frozen=True, slots=True)
class VitalProblem:
    """Why what was typed is not a value. `problem` is a message code.

    `details` may hold `value`, `limit`, `suggestion` (Decimal, or Pressure for a pressure) for the sentence and the
    one useful button under the field.
    """

    code: VitalCode
    problem: str
    details: dict[str, object] = field(default_factory=dict, hash=False)


@cache
def definition(code: VitalCode) -> VitalDefinition:
    """The definition of one measurement."""
    return next(one for one in all_definitions() if one.code is code)


@cache
def all_definitions() -> tuple[VitalDefinition, ...]:
    """Every measurement in measuring order."""
    return tuple(sorted(map(_definition, reference_rows("vitals.csv")), key=lambda one: one.order))


_MG_DL_PER_MMOL = Decimal("18.016")  # molar mass of glucose 180.16 g/mol
# The ending of a number, and what it does to the value.
_ENDINGS: dict[VitalCode, dict[str, ReadingNote]] = {
    VitalCode.WEIGHT: {
        **dict.fromkeys(("kg", "кг"), ReadingNote.AS_TYPED),
        **dict.fromkeys(("g", "г", "гр"), ReadingNote.FROM_GRAMS),
    },
    VitalCode.TEMPERATURE: {
        **dict.fromkeys(("c", "с", "°c", "°с", "°"), ReadingNote.AS_TYPED),
        **dict.fromkeys(("f", "°f"), ReadingNote.FROM_FAHRENHEIT),
    },
    VitalCode.GLUCOSE: {
        **dict.fromkeys(("mmol/l", "ммоль/л", "mmol", "ммоль"), ReadingNote.AS_TYPED),
        **dict.fromkeys(("mg/dl", "мг/дл"), ReadingNote.FROM_MG_DL),
    },
    VitalCode.SPO2: {"%": ReadingNote.AS_TYPED},
    VitalCode.PULSE: dict.fromkeys(("/min", "/мин", "/мін", "bpm"), ReadingNote.AS_TYPED),
    VitalCode.RESPIRATION: dict.fromkeys(("/min", "/мин", "/мін"), ReadingNote.AS_TYPED),
    VitalCode.PAIN: {"/10": ReadingNote.AS_TYPED},
    **{
        code: {
            **dict.fromkeys(("cm", "см"), ReadingNote.AS_TYPED),
            **dict.fromkeys(("m", "м"), ReadingNote.FROM_METRES),
        }
        for code in (VitalCode.HEIGHT, VitalCode.WAIST, VitalCode.HEAD_CIRCUMFERENCE)
    },
}
_NUMBER_AND_ENDING = re.compile(r"([-+−]?[0-9][0-9\s]*(?:[.,][0-9]+)?)\s*(\S*)")


def parse_vital(code: VitalCode, text: str) -> VitalReading | VitalProblem:
    """Reads one typed measurement: `366` is 36.6 °C, `81500г` is 81.5 kg, `1,64` is 164 cm.

    A number without a unit that cannot be true is never changed silently: it gives a problem with a suggestion.
    Not for blood pressure in one field: see `parse_pressure`.
    """
    found = _NUMBER_AND_ENDING.fullmatch(text.strip())
    typed = parse_decimal(found.group(1)) if found else None
    if found is None or typed is None:
        return VitalProblem(code, "vital_not_a_number" if text.strip() else "vital_empty")
    ending = found.group(2).casefold().rstrip(".")
    if not ending:
        return _checked(code, *_implied(code, typed))
    note = _ENDINGS.get(code, {}).get(ending)
    if note is None:
        return VitalProblem(code, "vital_unit_unknown", {"value": typed, "unit": found.group(2)})
    return _checked(code, _converted(code, typed, note), note)


def bmi(weight: Decimal, height: Decimal) -> Decimal | None:
    """Body mass index in kg/m² to one decimal from kilograms and centimetres (Quetelet); None for no height."""
    if weight <= 0 or height <= 0:
        return None
    metres = height / 100
    return (weight / (metres * metres)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def vital_prefixes() -> dict[str, VitalCode]:
    """The letters that name a measurement in one-line entry, as `п` and `p` for pulse."""
    return {prefix: one.code for one in all_definitions() for prefix in one.prefixes}


def limit_problem(code: VitalCode, value: Decimal) -> VitalProblem | None:
    """What is wrong with a value in the unit of its definition, with a suggestion where one slip explains it."""
    limits = definition(code)
    if limits.minimum <= value <= limits.maximum:
        if _decimals(value) <= limits.max_decimals:
            return None
        return VitalProblem(code, "vital_too_precise", {"value": value, "decimals": limits.max_decimals})
    above = value > limits.maximum
    details: dict[str, object] = {"value": value, "limit": limits.maximum if above else limits.minimum}
    suggestion = next((one for one in _slips(code, value) if limits.allows(one)), None)
    if suggestion is not None:
        details["suggestion"] = suggestion
    return VitalProblem(code, "vital_above_limit" if above else "vital_below_limit", details)


def _implied(code: VitalCode, typed: Decimal) -> tuple[Decimal, ReadingNote]:
    """Readings of a bare number on which nobody could disagree: temperature without its mark, height in metres."""
    limits = definition(code)
    tenth = typed.scaleb(-1)
    if code is VitalCode.TEMPERATURE and _decimals(typed) == 0 and not limits.allows(typed) and limits.allows(tenth):
        return tenth, ReadingNote.POINT_ADDED
    if code is VitalCode.HEIGHT and _decimals(typed) > 0 and Decimal("0.3") <= typed < 3:
        return _converted(code, typed, ReadingNote.FROM_METRES), ReadingNote.FROM_METRES
    return typed, ReadingNote.AS_TYPED


def _checked(code: VitalCode, value: Decimal, note: ReadingNote) -> VitalReading | VitalProblem:
    if note is ReadingNote.AS_TYPED and (problem := _other_unit(code, value)):
        return problem
    return limit_problem(code, value) or VitalReading(code, value, note)


def _other_unit(code: VitalCode, value: Decimal) -> VitalProblem | None:
    """A number that looks like another unit. Meters that show mmol/L show a decimal and stop at 33.3."""
    if code is VitalCode.TEMPERATURE and 85 <= value <= 113:
        converted = _converted(code, value, ReadingNote.FROM_FAHRENHEIT)
        return VitalProblem(code, "vital_unit_fahrenheit", {"value": value, "suggestion": converted})
    if code is VitalCode.GLUCOSE and _decimals(value) == 0 and 34 <= value <= 600:
        converted = _converted(code, value, ReadingNote.FROM_MG_DL)
        return VitalProblem(code, "vital_unit_mg_dl", {"value": value, "suggestion": converted})
    return None


def _converted(code: VitalCode, value: Decimal, note: ReadingNote) -> Decimal:
    if note is ReadingNote.FROM_GRAMS:
        return _shortened(value.scaleb(-3), definition(code).decimals)
    if note is ReadingNote.FROM_METRES:
        return _shortened(value.scaleb(2), definition(code).decimals)
    if note is ReadingNote.FROM_FAHRENHEIT:
        return ((value - 32) * 5 / 9).quantize(Decimal("0.1"), ROUND_HALF_UP)
    if note is ReadingNote.FROM_MG_DL:
        return (value / _MG_DL_PER_MMOL).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return value


def _slips(code: VitalCode, value: Decimal) -> Iterator[Decimal]:
    """What may have been meant: the decimal mark forgotten, or grams and millimetres."""
    usual = definition(code).decimals
    for shift in (-1, 1, -2, -3) if code is VitalCode.WEIGHT else (-1, 1):
        yield _shortened(value.scaleb(shift), usual)


def _shortened(value: Decimal, decimals: int) -> Decimal:
    """Without zeros at the end that a change of unit left behind, but with the usual number of decimals."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    missing = decimals - len(text.partition(".")[2])
    return Decimal(text).quantize(Decimal(1).scaleb(-decimals)) if missing > 0 else Decimal(text)


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _definition(row: Row) -> VitalDefinition:
    return VitalDefinition(
        code=VitalCode(row["code"]),
        order=int(row["order"]),
        loinc=row["loinc"],
        ucum=row["ucum"],
        decimals=int(row["decimals"]),
        max_decimals=int(row["max_decimals"]),
        minimum=Decimal(row["minimum"]),
        maximum=Decimal(row["maximum"]),
        derived=row["derived"] == "1",
        prefixes=tuple(row["prefixes"].split()),
        source=row["source"],
    )
