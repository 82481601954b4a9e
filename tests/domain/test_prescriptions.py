from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.access import Role
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import DoseUnit, Route, find_product
from emr_desktop.domain.prescriptions import (
    AsNeeded,
    Dosage,
    FormKind,
    FrequencyCode,
    Timing,
    Validity,
    dosage_from_json,
    dosage_to_json,
    form_kind_for,
    lines_per_blank,
    may_write,
    parse_scheme,
    require_may_write,
    scheme_dosage,
    valid_until,
    validity_choices,
)

TODAY = date(2025, 11, 22)
AMOUNTS = st.sampled_from([Decimal(text) for text in ("0", "0.25", "0.5", "1", "1.5", "2", "10")])


@pytest.mark.parametrize(
    ("typed", "scheme"),
    [
        ("1-0-1", "1 0 1"),
        ("1-0-1-1", "1 0 1 1"),
        ("½-0-½", "0.5 0 0.5"),
        ("1/2 - 0 - 1", "0.5 0 1"),
        ("0,5–0–1", "0.5 0 1"),
    ],
)
def test_a_scheme_is_read_however_it_is_typed(typed, scheme):
    assert parse_scheme(typed) == tuple(Decimal(part) for part in scheme.split())


@pytest.mark.parametrize(
    "typed", ["", "1", "1-1", "0-0-0", "1-x-1", "1-0-1-0-1", "1-0--1", "-1-0-1", "9999-0-1", "1-0-٣"]
)
def test_a_scheme_that_makes_no_sense_is_refused(typed):
    with pytest.raises(RuleBroken, match="scheme_not_understood"):
        parse_scheme(typed)


@given(st.lists(AMOUNTS, min_size=3, max_size=4).filter(any))
def test_a_written_scheme_reads_back(amounts):
    assert parse_scheme("-".join(map(str, amounts))) == tuple(amounts)


@given(st.text(max_size=15))
def test_any_text_is_a_scheme_or_refused(typed):
    try:
        scheme = parse_scheme(typed)
    except RuleBroken:
        return
    assert len(scheme) in {3, 4}
    assert sum(scheme) > 0


@pytest.mark.parametrize(
    "dosage",
    [
        Dosage(Decimal(1), DoseUnit.TABLET, Route.ORAL, FrequencyCode.TWICE, timing=(Timing.MORNING, Timing.EVENING)),
        Dosage(Decimal(4), DoseUnit.TABLET, Route.ORAL, FrequencyCode.WEEKLY, weekday=1, duration_days=28),
        Dosage(
            Decimal("0.5"), DoseUnit.TABLET, Route.ORAL, FrequencyCode.AS_NEEDED,
            as_needed=AsNeeded.PAIN, max_per_day=Decimal(4), duration_days=5,
        ),
        scheme_dosage("1-0-½", DoseUnit.TABLET, Route.ORAL, 30),
    ],
)  # fmt: skip
def test_a_stored_dosage_reads_back(dosage):
    assert dosage_from_json(dosage_to_json(dosage)) == dosage


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("dose_must_be_above_zero", {"amount": Decimal(0)}),
        ("duration_must_be_above_zero", {"duration_days": 0}),
        ("scheme_missing", {"frequency": FrequencyCode.SCHEME}),
        ("maximum_missing", {"frequency": FrequencyCode.AS_NEEDED}),
        ("maximum_below_dose", {"amount": Decimal(2), "max_per_day": Decimal(1)}),
        ("weekday_not_weekly", {"weekday": 1}),
    ],
)
def test_a_dosage_that_contradicts_itself_is_refused(code, parts):
    with pytest.raises(RuleBroken, match=code):
        Dosage(
            **{"amount": Decimal(1), "unit": DoseUnit.TABLET, "route": Route.ORAL, "frequency": FrequencyCode.ONCE}
            | parts
        )


def test_a_feldsher_writes_ordinary_blanks_only_and_only_since_the_autumn_of_2023():
    allowed = {kind for kind in FormKind if may_write(Role.FELDSHER, kind, TODAY)}
    assert allowed == {FormKind.ORDINARY}
    assert not may_write(Role.FELDSHER, FormKind.ORDINARY, date(2023, 9, 17))
    with pytest.raises(RuleBroken, match="form_not_for_role"):
        require_may_write(Role.FELDSHER, FormKind.SUBSIDISED, TODAY)


def test_a_physician_writes_every_blank_and_a_nurse_none():
    assert all(may_write(Role.PHYSICIAN, kind, TODAY) for kind in FormKind)
    assert not any(may_write(role, kind, TODAY) for role in (Role.NURSE, Role.REGISTRAR) for kind in FormKind)


def test_a_medicine_under_strict_counting_gets_its_own_blank_with_one_line_and_thirty_days():
    assert form_kind_for(find_product("tramadol.caps.50mg")) is FormKind.CONTROLLED
    assert form_kind_for(find_product("enalapril.tab.10mg")) is FormKind.ORDINARY
    assert validity_choices(FormKind.CONTROLLED, TODAY) == (Validity.DAYS_30,)
    assert lines_per_blank(FormKind.CONTROLLED, TODAY) == 1


def test_the_wording_of_sixty_days_for_subsidised_blanks_starts_on_its_day():
    assert Validity.DAYS_60 in validity_choices(FormKind.SUBSIDISED, date(2020, 11, 20))
    assert Validity.DAYS_60 not in validity_choices(FormKind.SUBSIDISED, date(2020, 11, 19))


@pytest.mark.parametrize(
    ("written", "validity", "until"),
    [
        (date(2025, 11, 22), Validity.DAYS_30, date(2025, 12, 22)),
        (date(2025, 11, 22), Validity.DAYS_60, date(2026, 1, 21)),
        (date(2025, 11, 22), Validity.MONTHS_6, date(2026, 5, 22)),
        (date(2025, 8, 31), Validity.MONTHS_6, date(2026, 2, 28)),
        (date(2025, 6, 30), Validity.MONTHS_6, date(2025, 12, 30)),
    ],
)
def test_a_prescription_is_valid_until_the_right_day(written, validity, until):
    assert valid_until(written, validity) == until


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_six_months_are_never_far_from_half_a_year(written):
    assert timedelta(days=178) < valid_until(written, Validity.MONTHS_6) - written < timedelta(days=187)
