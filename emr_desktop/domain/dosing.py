"""The arithmetic of a prescription: how much is needed, how much a day, and is that too much or too little."""

from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum, auto
from functools import cache

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import DoseUnit, LatinStyle, Product
from emr_desktop.domain.prescriptions import Dosage, FrequencyCode
from emr_desktop.domain.reference_rows import reference_rows

_MASS_IN_MG = {"g": Decimal(1000), "mg": Decimal(1), "mcg": Decimal("0.001")}
_COUNTED = {"tab": (DoseUnit.TABLET, DoseUnit.CAPSULE), "dose": (DoseUnit.PUFF,), "drop": (DoseUnit.DROP,)}
_REUSABLE = {"vial", "cart"}
"""Injections drawn several times from one container; an ampoule is opened once."""
_WHOLE = {DoseUnit.SACHET, DoseUnit.VIAL}


class DoseTier(StrEnum):
    """How loudly a dose is questioned."""

    INLINE = auto()
    STOP = auto()


class DoseFindingCode(StrEnum):
    """What is odd about a dose."""

    ABOVE_MAXIMUM = auto()
    ABOVE_USUAL = auto()
    BELOW_HALF_USUAL = auto()
    WEEKLY_MEDICINE_GIVEN_DAILY = auto()


class DoseGap(StrEnum):
    """Why silence about a dose means nothing."""

    ADULT_LIMITS_ONLY = auto()
    NO_MAXIMUM = auto()
    DOSE_NOT_COMPARABLE = auto()


@dataclass(frozen=True, slots=True)
class DoseFinding:
    """A dose outside what the formulary calls usual; both numbers in the same unit."""

    tier: DoseTier
    code: DoseFindingCode
    found: Decimal
    limit: Decimal
    unit: str
    period_days: int = 1


@dataclass(frozen=True, slots=True)
class Quantity:
    """How much to dispense, with the arithmetic that led there."""

    total: Decimal
    """Units of administration over the whole course; 0 when it cannot be calculated."""
    unit: DoseUnit
    containers: Decimal
    """What the pharmacy counts: tablets, ampoules, bottles, tubes."""
    packs: int
    pack_size: Decimal
    factors: tuple[Decimal, ...] = ()
    """Their product is `total`: units at a time or a day, then times or days."""
    calculated: bool = True


def dose_units(product: Product) -> tuple[DoseUnit, ...]:
    """The units a dose of this product can be written in, the usual one first: insulin in units, drops also in ml."""
    own = product.form.unit
    if product.strength_unit == "IU/ml" and own is DoseUnit.ML:
        return (DoseUnit.IU, DoseUnit.ML)
    return (DoseUnit.DROP, DoseUnit.ML) if own is DoseUnit.DROP else (own,)


def require_fits(dosage: Dosage, product: Product) -> None:
    """Raises RuleBroken("dose_unit_does_not_fit", "route_does_not_fit"): no tablets by drops, no gel by mouth."""
    if dosage.unit not in dose_units(product):
        raise RuleBroken("dose_unit_does_not_fit", unit=dosage.unit.value, form=product.form_code)
    if dosage.route not in product.routes:
        raise RuleBroken("route_does_not_fit", route=dosage.route.value, form=product.form_code)


@cache
def frequency_numbers(code: FrequencyCode) -> tuple[int, int]:
    """Times on a day of taking, and every how many days; 0 days means one time only."""
    row = next(row for row in reference_rows("frequencies.csv") if row["code"] == code)
    return int(row["times"]), int(row["every_days"])


def units_on_a_day(dosage: Dosage) -> Decimal:
    """Units of administration on a day on which the medicine is taken, the most of them when taken as needed."""
    if dosage.scheme:
        return sum(dosage.scheme, Decimal(0))
    if dosage.frequency is FrequencyCode.AS_NEEDED:
        return dosage.max_per_day or dosage.amount
    return dosage.amount * frequency_numbers(dosage.frequency)[0]


def taking_days(dosage: Dosage) -> int:
    """On how many days of the course the medicine is taken: a weekly one over 30 days on 5."""
    every_days = frequency_numbers(dosage.frequency)[1]
    if every_days == 0:
        return 1
    if dosage.duration_days is None:
        raise RuleBroken("duration_missing")
    return -(-dosage.duration_days // every_days)


def quantity(dosage: Dosage, product: Product, pack_size: Decimal | None = None) -> Quantity:
    """What the course needs. Ointments cannot be calculated: one container is proposed.

    `pack_size` is the pack of the pharmacy when it is not the usual one.
    Raises RuleBroken("duration_missing", "pack_must_be_above_zero") and what `require_fits` raises.
    """
    size = pack_size or product.pack_size
    if size <= 0:
        raise RuleBroken("pack_must_be_above_zero")
    require_fits(dosage, product)
    if dosage.unit is DoseUnit.APPLICATION:
        return Quantity(Decimal(0), dosage.unit, Decimal(1), 1, size, calculated=False)
    per_day, days = units_on_a_day(dosage), taking_days(dosage)
    factors = _factors(dosage, per_day, days)
    total = per_day * days
    containers = _containers(dosage, product, per_day, days)
    return Quantity(total, dosage.unit, containers, _ceiling(containers / size), size, factors)


def typed_quantity(needed: Quantity, containers: Decimal) -> Quantity:
    """The prescriber's own number of tablets, ampoules, bottles or tubes; `total` still says what the course needs.

    Raises RuleBroken("quantity_must_be_whole").
    """
    if containers <= 0 or containers % 1:
        raise RuleBroken("quantity_must_be_whole")
    packs = _ceiling(containers / needed.pack_size)
    return replace(needed, containers=containers, packs=packs, factors=(), calculated=False)


def whole_packs(needed: Quantity) -> Decimal:
    """Containers or tablets in the packs that are needed."""
    return needed.packs * needed.pack_size


def daily_dose(dosage: Dosage, product: Product) -> Decimal | None:
    """The most in one period of the product: 24 hours, or a week for a weekly medicine, in the unit of its maximum.

    None when units cannot be brought together: the formulary has no maximum, or the use is local.
    """
    unit = product.max_unit or product.dose_unit
    one = in_unit(Decimal(1), dosage.unit, unit, product)
    if one is None:
        return None
    every_days = frequency_numbers(dosage.frequency)[1] or product.dose_period_days
    takings = max(1, -(-product.dose_period_days // every_days))
    return units_on_a_day(dosage) * one * takings


def dose_findings(dosage: Dosage, product: Product) -> tuple[DoseFinding, ...]:
    """What is unusual for an adult: above the maximum stops, outside the usual is said beside the field."""
    found = daily_dose(dosage, product)
    period = product.dose_period_days
    if _weekly_given_daily(dosage, product) and found is not None:
        limit = product.max_dose or Decimal(0)
        code = DoseFindingCode.WEEKLY_MEDICINE_GIVEN_DAILY
        return (DoseFinding(DoseTier.STOP, code, found, limit, product.max_unit, period),)
    if found is not None and product.max_dose is not None and found > product.max_dose:
        code = DoseFindingCode.ABOVE_MAXIMUM
        return (DoseFinding(DoseTier.STOP, code, found, product.max_dose, product.max_unit, period),)
    return _single_dose_findings(dosage, product)


def dose_gaps(dosage: Dosage, product: Product, age_years: int | None) -> tuple[DoseGap, ...]:
    """What `dose_findings` could not judge: the limits are for adults, and some medicines are dosed one by one."""
    gaps = []
    if age_years is None or age_years < 18:
        gaps.append(DoseGap.ADULT_LIMITS_ONLY)
    if product.max_dose is None:
        gaps.append(DoseGap.NO_MAXIMUM)
    elif daily_dose(dosage, product) is None:
        gaps.append(DoseGap.DOSE_NOT_COMPARABLE)
    return tuple(gaps)


def in_unit(amount: Decimal, unit: DoseUnit, wanted: str, product: Product) -> Decimal | None:
    """An administered amount in mg, mcg, g, IU, ml, tab, dose or drop; None when the formulary cannot tell."""
    if not wanted:
        return None
    if wanted in _COUNTED:
        return amount if unit in _COUNTED[wanted] else None
    if wanted == "ml":
        return _millilitres(amount, unit, product)
    if wanted == "IU" and unit is DoseUnit.IU:
        return amount
    return _substance(amount, unit, wanted, product)


def _substance(amount: Decimal, unit: DoseUnit, wanted: str, product: Product) -> Decimal | None:
    measure, _, per = product.strength_unit.partition("/")
    if len(product.strengths) != 1 or per == "h":
        return None
    units = _millilitres(amount, unit, product) if per == "ml" or measure == "%" else amount
    if units is None:
        return None
    if measure == "%":
        # One per cent of a solution is 10 mg in 1 ml.
        measure, units = "mg", units * 10
    content = units * product.strengths[0]
    if measure == wanted:
        return content
    if measure in _MASS_IN_MG and wanted in _MASS_IN_MG:
        return content * _MASS_IN_MG[measure] / _MASS_IN_MG[wanted]
    return None


def _millilitres(amount: Decimal, unit: DoseUnit, product: Product) -> Decimal | None:
    if unit is DoseUnit.ML:
        return amount
    if unit is DoseUnit.DROP and product.drops_per_ml:
        return amount / product.drops_per_ml
    if unit is DoseUnit.IU and product.strength_unit == "IU/ml":
        return amount / product.strengths[0]
    return None


def _containers(dosage: Dosage, product: Product, per_day: Decimal, days: int) -> Decimal:
    if not product.container or dosage.unit in _WHOLE:
        return Decimal(_ceiling(per_day * days))
    if dosage.unit is DoseUnit.PUFF and product.form.latin_style is LatinStyle.METERED:
        return Decimal(_ceiling(per_day * days / product.container_size))
    volume = _millilitres(per_day, dosage.unit, product) or Decimal(0)
    if product.container in _REUSABLE or product.form.latin_style is LatinStyle.BOTTLE:
        return Decimal(_ceiling(volume * days / product.container_size))
    times = _takings(dosage)
    return Decimal(sum(_ceiling(each / product.container_size) for each in _each_time(dosage, product, times)) * days)


def _takings(dosage: Dosage) -> int:
    if dosage.frequency is FrequencyCode.AS_NEEDED:
        return _ceiling(units_on_a_day(dosage) / dosage.amount)
    return frequency_numbers(dosage.frequency)[0]


def _each_time(dosage: Dosage, product: Product, times: int) -> list[Decimal]:
    amounts = [part for part in dosage.scheme if part] if dosage.scheme else [dosage.amount] * times
    return [_millilitres(amount, dosage.unit, product) or Decimal(0) for amount in amounts]


def _factors(dosage: Dosage, per_day: Decimal, days: int) -> tuple[Decimal, ...]:
    if dosage.scheme or dosage.frequency is FrequencyCode.AS_NEEDED:
        return (per_day, Decimal(days))
    return (dosage.amount, Decimal(frequency_numbers(dosage.frequency)[0]), Decimal(days))


def _single_dose_findings(dosage: Dosage, product: Product) -> tuple[DoseFinding, ...]:
    one = in_unit(dosage.amount, dosage.unit, product.dose_unit, product)
    if one is None:
        return ()
    if product.dose_max is not None and one > product.dose_max:
        return (DoseFinding(DoseTier.INLINE, DoseFindingCode.ABOVE_USUAL, one, product.dose_max, product.dose_unit),)
    if product.dose_min is not None and one * 2 < product.dose_min:
        code = DoseFindingCode.BELOW_HALF_USUAL
        return (DoseFinding(DoseTier.INLINE, code, one, product.dose_min, product.dose_unit),)
    return ()


def _weekly_given_daily(dosage: Dosage, product: Product) -> bool:
    every_days = frequency_numbers(dosage.frequency)[1]
    return product.dose_period_days > 1 and 0 < every_days < product.dose_period_days


def _ceiling(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_CEILING))
