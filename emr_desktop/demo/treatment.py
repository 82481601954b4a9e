"""What the made-up clinic prescribes: only what age, allergies and other diseases of the patient allow."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from emr_desktop.demo.diseases import Drug
from emr_desktop.demo.records import DemoPrescription

_LONG_TERM_DAYS = 28
_HALF = Decimal("0.5")


def prescribe(
    drugs: Iterable[Drug], *, age: int, weight: Decimal | None, carries: frozenset[str], lasting: bool
) -> list[DemoPrescription]:
    """The medicines that suit. `carries` are codes of the patient's allergies and diseases, `weight` is in kg."""
    return [_written(drug, weight, lasting=lasting) for drug in drugs if suits(drug, age, carries)]


def suits(drug: Drug, age: int, carries: frozenset[str]) -> bool:
    """Whether this clinic gives the medicine to such a patient."""
    if not drug.from_age <= age <= drug.to_age or drug.not_with & carries:
        return False
    return not drug.only_with or bool(drug.only_with & carries)


def _written(drug: Drug, weight: Decimal | None, *, lasting: bool) -> DemoPrescription:
    return DemoPrescription(
        drug.product,
        drug.inn_en,
        drug.form_code,
        drug.strength,
        _amount(drug, weight),
        drug.unit,
        drug.frequency,
        drug.days,
        drug.as_needed,
        lasting and drug.days >= _LONG_TERM_DAYS and not drug.as_needed,
    )


def _amount(drug: Drug, weight: Decimal | None) -> Decimal:
    """By weight in half millilitres of a suspension whose strength is in mg/ml, never more than `most`."""
    if not drug.mg_per_kg or weight is None:
        return drug.amount
    exact = weight * Decimal(str(drug.mg_per_kg)) / Decimal(drug.strength)
    return min(drug.most, max(_HALF, (exact / _HALF).to_integral_value(ROUND_HALF_UP) * _HALF))
