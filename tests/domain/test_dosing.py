from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.dosing import (
    DoseFindingCode,
    DoseGap,
    DoseTier,
    daily_dose,
    dose_findings,
    dose_gaps,
    quantity,
    typed_quantity,
    whole_packs,
)
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import DoseUnit, Product, Route, find_product, load_formulary
from emr_desktop.domain.prescriptions import AsNeeded, Dosage, FrequencyCode, scheme_dosage

ENALAPRIL = find_product("enalapril.tab.10mg")
METHOTREXATE = find_product("methotrexate.tab.2.5mg")
EVERY_DAYS = {FrequencyCode.ONCE: 1, FrequencyCode.TWICE: 1, FrequencyCode.EVERY_OTHER_DAY: 2, FrequencyCode.WEEKLY: 7}


def tablets(amount: str, frequency: FrequencyCode = FrequencyCode.ONCE, days: int | None = 30) -> Dosage:
    return Dosage(Decimal(amount), DoseUnit.TABLET, Route.ORAL, frequency, duration_days=days)


def test_thirty_days_of_one_tablet_twice_a_day_are_sixty_and_the_sum_is_shown():
    needed = quantity(tablets("1", FrequencyCode.TWICE), ENALAPRIL)
    assert needed.total == 60
    assert needed.packs == 2
    assert [int(factor) for factor in needed.factors] == [1, 2, 30]


def test_a_weekly_tablet_over_thirty_days_is_taken_five_times():
    assert quantity(tablets("4", FrequencyCode.WEEKLY, 30), METHOTREXATE).total == 20
    assert quantity(tablets("4", FrequencyCode.WEEKLY, 28), METHOTREXATE).total == 16


def test_every_other_day_over_seven_days_is_four_times():
    assert quantity(tablets("1", FrequencyCode.EVERY_OTHER_DAY, 7), ENALAPRIL).total == 4


def test_a_tablet_taken_one_time_needs_no_duration():
    assert quantity(tablets("1", FrequencyCode.ONCE_ONLY, None), ENALAPRIL).total == 1


def test_without_a_duration_nothing_is_guessed():
    with pytest.raises(RuleBroken, match="duration_missing"):
        quantity(tablets("1", days=None), ENALAPRIL)


def test_half_tablets_round_up_to_whole_ones():
    needed = quantity(tablets("0.5", days=7), ENALAPRIL)
    assert (needed.total, needed.containers) == (Decimal("3.5"), Decimal(4))


def test_a_scheme_counts_what_it_says():
    assert quantity(scheme_dosage("1-0-½", DoseUnit.TABLET, Route.ORAL, 10), ENALAPRIL).total == 15


def test_taken_when_needed_counts_the_maximum():
    pain = Dosage(
        Decimal(1), DoseUnit.TABLET, Route.ORAL, FrequencyCode.AS_NEEDED,
        as_needed=AsNeeded.PAIN, max_per_day=Decimal(4), duration_days=5,
    )  # fmt: skip
    paracetamol = find_product("paracetamol.tab.500mg")
    assert quantity(pain, paracetamol).total == 20
    assert daily_dose(pain, paracetamol) == 2000


def test_a_syrup_is_counted_in_bottles():
    dosage = Dosage(Decimal(10), DoseUnit.ML, Route.ORAL, FrequencyCode.THREE, duration_days=7)
    needed = quantity(dosage, find_product("ambroxol.sir.3mg-per-ml"))
    assert (needed.total, needed.containers) == (Decimal(210), Decimal(3))


def test_the_rest_of_an_ampoule_is_thrown_away():
    dosage = Dosage(Decimal("2.5"), DoseUnit.ML, Route.INTRAMUSCULAR, FrequencyCode.TWICE, duration_days=5)
    assert quantity(dosage, find_product("furosemide.sol_inj.10mg-per-ml")).containers == 20


def test_insulin_in_units_is_counted_in_cartridges():
    dosage = Dosage(Decimal(20), DoseUnit.IU, Route.SUBCUTANEOUS, FrequencyCode.AT_NIGHT, duration_days=30)
    assert quantity(dosage, find_product("insulin-glargine.sol_inj.100iu-per-ml")).containers == 2


def test_puffs_are_counted_in_inhalers():
    dosage = Dosage(Decimal(2), DoseUnit.PUFF, Route.INHALED, FrequencyCode.FOUR, duration_days=30)
    assert quantity(dosage, find_product("salbutamol.aer_inh.100mcg-per-dose")).containers == 2


def test_an_ointment_cannot_be_calculated_and_says_so():
    dosage = Dosage(Decimal(1), DoseUnit.APPLICATION, Route.TOPICAL, FrequencyCode.TWICE, duration_days=7)
    needed = quantity(dosage, find_product("mupirocin.ung.2pct"))
    assert not needed.calculated
    assert needed.packs == 1


def test_tablets_cannot_be_counted_in_drops():
    dosage = Dosage(Decimal(5), DoseUnit.DROP, Route.ORAL, FrequencyCode.ONCE, duration_days=7)
    with pytest.raises(RuleBroken, match="dose_unit_does_not_fit"):
        quantity(dosage, ENALAPRIL)


def test_a_gel_is_not_taken_by_mouth():
    dosage = Dosage(Decimal(1), DoseUnit.APPLICATION, Route.ORAL, FrequencyCode.ONCE, duration_days=7)
    with pytest.raises(RuleBroken, match="route_does_not_fit"):
        quantity(dosage, find_product("diclofenac-topical.gel.1pct"))


@given(
    st.integers(1, 8).map(lambda quarters: Decimal(quarters) / 4),
    st.sampled_from(sorted(EVERY_DAYS)),
    st.integers(1, 400),
    st.sampled_from([Decimal(10), Decimal(28), Decimal(30)]),
)
def test_the_packs_are_enough_and_not_one_too_many(amount, frequency, days, pack):
    needed = quantity(tablets(str(amount), frequency, days), ENALAPRIL, pack)
    assert needed.packs * pack == whole_packs(needed) >= needed.total > 0
    assert (needed.packs - 1) * pack < needed.containers < needed.total + 1
    product = Decimal(1)
    for factor in needed.factors:
        product *= factor
    assert product == needed.total
    longer = quantity(tablets(str(amount), frequency, days + EVERY_DAYS[frequency]), ENALAPRIL, pack)
    assert longer.total > needed.total


@pytest.mark.parametrize("product", load_formulary(), ids=lambda product: product.key)
def test_every_product_can_be_dispensed_in_its_own_unit(product: Product):
    dosage = Dosage(Decimal(1), product.form.unit, product.routes[0], FrequencyCode.ONCE, duration_days=10)
    assert quantity(dosage, product).packs >= 1


def test_more_than_the_maximum_of_a_day_stops():
    (finding,) = dose_findings(tablets("5"), ENALAPRIL)
    assert (finding.tier, finding.code) == (DoseTier.STOP, DoseFindingCode.ABOVE_MAXIMUM)
    assert (finding.found, finding.limit, finding.unit) == (Decimal(50), Decimal(40), "mg")


def test_a_usual_dose_is_not_questioned():
    assert dose_findings(tablets("1", FrequencyCode.TWICE), ENALAPRIL) == ()


def test_more_than_usual_at_one_time_is_said_beside_the_field():
    amitriptyline = find_product("amitriptyline.tab.25mg")
    (finding,) = dose_findings(tablets("4"), amitriptyline)
    assert (finding.tier, finding.code) == (DoseTier.INLINE, DoseFindingCode.ABOVE_USUAL)


def test_less_than_half_of_the_usual_is_said_beside_the_field():
    (finding,) = dose_findings(tablets("0.25"), find_product("paracetamol.tab.500mg"))
    assert (finding.tier, finding.code) == (DoseTier.INLINE, DoseFindingCode.BELOW_HALF_USUAL)


def test_methotrexate_once_a_week_is_fine_and_every_day_stops():
    assert dose_findings(tablets("4", FrequencyCode.WEEKLY), METHOTREXATE) == ()
    assert daily_dose(tablets("4", FrequencyCode.WEEKLY), METHOTREXATE) == 10
    (finding,) = dose_findings(tablets("4"), METHOTREXATE)
    assert (finding.tier, finding.code) == (DoseTier.STOP, DoseFindingCode.WEEKLY_MEDICINE_GIVEN_DAILY)


def test_a_slip_by_ten_with_levothyroxine_is_caught_in_micrograms():
    levothyroxine = find_product("levothyroxine-sodium.tab.50mcg")
    assert dose_findings(tablets("10"), levothyroxine)[0].code is DoseFindingCode.ABOVE_MAXIMUM


def test_drops_are_read_as_units():
    drops = Dosage(Decimal(2), DoseUnit.DROP, Route.ORAL, FrequencyCode.ONCE, duration_days=30)
    assert daily_dose(drops, find_product("colecalciferol.gtt_or.15000iu-per-ml")) == 1000


def test_a_product_without_a_maximum_is_not_judged():
    assert daily_dose(tablets("1"), find_product("warfarin.tab.5mg")) == 5
    assert dose_findings(tablets("1"), find_product("warfarin.tab.5mg")) == ()


def test_what_cannot_be_judged_is_said():
    assert dose_gaps(tablets("1"), ENALAPRIL, 40) == ()
    assert dose_gaps(tablets("1"), ENALAPRIL, 7) == (DoseGap.ADULT_LIMITS_ONLY,)
    assert dose_gaps(tablets("1"), find_product("warfarin.tab.5mg"), None) == (
        DoseGap.ADULT_LIMITS_ONLY,
        DoseGap.NO_MAXIMUM,
    )


def test_a_typed_quantity_stays_and_is_marked():
    typed = typed_quantity(quantity(tablets("1"), ENALAPRIL), Decimal(28))
    assert (int(typed.containers), typed.packs, typed.calculated) == (28, 1, False)
    for wrong in ("0", "-1", "2.5"):
        with pytest.raises(RuleBroken, match="quantity_must_be_whole"):
            typed_quantity(typed, Decimal(wrong))
