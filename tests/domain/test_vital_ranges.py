from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.patients import Sex
from emr_desktop.domain.reference_rows import reference_rows
from emr_desktop.domain.vital_ranges import RangeMark, advice, assess, find_range, implausible_change
from emr_desktop.domain.vitals import VitalCode


@pytest.mark.parametrize(
    ("code", "value", "age", "sex", "pregnant", "mark"),
    [
        ("systolic", "168", 67, Sex.FEMALE, False, RangeMark.VERY_HIGH),
        ("systolic", "142", 67, Sex.FEMALE, False, RangeMark.HIGH),
        ("systolic", "139", 67, Sex.FEMALE, None, None),
        ("systolic", "90", 67, Sex.MALE, False, RangeMark.VERY_LOW),
        ("diastolic", "104", 30, Sex.FEMALE, False, RangeMark.VERY_HIGH),
        ("diastolic", "104", 30, Sex.FEMALE, True, RangeMark.HIGH),
        ("systolic", "108", 5, Sex.MALE, False, RangeMark.HIGH),
        ("systolic", "108", 40, Sex.MALE, False, None),
        ("spo2", "93", 67, Sex.FEMALE, False, RangeMark.LOW),
        ("spo2", "91", 67, Sex.FEMALE, False, RangeMark.VERY_LOW),
        ("glucose", "7.9", 67, Sex.FEMALE, False, RangeMark.HIGH),
        ("glucose", "2.95", 67, Sex.FEMALE, False, RangeMark.VERY_LOW),
        ("temperature", "36.6", 67, Sex.FEMALE, False, None),
        ("temperature", "38.0", 0.1, Sex.MALE, False, RangeMark.VERY_HIGH),
        ("temperature", "38.0", 5, Sex.MALE, False, RangeMark.HIGH),
        ("pulse", "140", 0.02, Sex.MALE, False, None),
        ("pulse", "140", 40, Sex.MALE, False, RangeMark.VERY_HIGH),
        ("respiration", "55", 0.5, Sex.MALE, False, RangeMark.HIGH),
        ("waist", "90", 40, Sex.FEMALE, False, RangeMark.VERY_HIGH),
        ("waist", "90", 40, Sex.MALE, False, None),
        ("waist", "90", 40, Sex.UNKNOWN, False, RangeMark.NO_RANGE),
        ("weight", "81.5", 40, Sex.MALE, False, RangeMark.NO_RANGE),
        ("pulse", "140", None, Sex.MALE, False, RangeMark.NO_RANGE),
    ],
)
def test_a_value_is_marked_by_age_sex_and_pregnancy(code, value, age, sex, pregnant, mark):
    assert assess(VitalCode(code), Decimal(value), age_years=age, sex=sex, pregnant=pregnant) is mark


@given(
    st.sampled_from([VitalCode.PULSE, VitalCode.RESPIRATION, VitalCode.TEMPERATURE, VitalCode.SPO2, VitalCode.GLUCOSE]),
    st.decimals(0, 120, places=2),
    st.booleans(),
)
def test_no_age_falls_between_two_bands(code, age, pregnant):
    assert find_range(code, age_years=age, sex=Sex.FEMALE, pregnant=pregnant and 12 <= age < 60) is not None


def test_every_range_names_its_source_and_its_edges_are_in_order():
    for row in reference_rows("vital_ranges.csv"):
        assert row["source"]
        assert row["valid_from"]
        names = ("very_low_below", "low_below", "high_from", "very_high_from")
        edges = [Decimal(row[name]) for name in names if row[name]]
        assert edges
        assert edges == sorted(edges)


def test_a_range_is_not_used_before_its_day():
    assert find_range(VitalCode.WAIST, age_years=40, sex=Sex.MALE, on=date(2000, 1, 1)) is None


@pytest.mark.parametrize(
    ("code", "value", "last", "days", "age", "severity"),
    [
        (VitalCode.HEIGHT, "150", "164", 400, 40, "error"),
        (VitalCode.HEIGHT, "160", "164", 4000, 40, "warning"),
        (VitalCode.HEIGHT, "163", "164", 4000, 40, None),
        (VitalCode.HEIGHT, "110", "100", 365, 4, None),
        (VitalCode.HEIGHT, "97", "100", 365, 4, "error"),
        (VitalCode.WEIGHT, "72", "81.5", 30, None, "warning"),
        (VitalCode.WEIGHT, "80", "81.5", 30, 40, None),
        (VitalCode.WEIGHT, "72", "81.5", 2000, 40, None),
        (VitalCode.WEIGHT, "7", "3.5", 150, 0.4, None),
        (VitalCode.PULSE, "140", "60", 1, 40, None),
    ],
)
def test_a_change_that_hardly_happens_is_pointed_out(code, value, last, days, age, severity):
    found = implausible_change(code, Decimal(value), Decimal(last), days, age_years=age)
    assert (found.severity if found else None) == severity


def test_the_warning_about_weight_says_how_much():
    found = implausible_change(VitalCode.WEIGHT, Decimal("71"), Decimal("80"), 30)
    assert found is not None
    assert (found.difference, found.percent, found.days) == (Decimal("-9"), Decimal("-11.2"), 30)


def test_a_very_high_pressure_is_measured_again_and_a_normal_one_is_left_alone():
    assert advice(VitalCode.SYSTOLIC, RangeMark.VERY_HIGH) == "repeat_in_5_minutes"
    assert advice(VitalCode.SYSTOLIC, None) is None
    assert advice(VitalCode.WEIGHT, RangeMark.NO_RANGE) is None
