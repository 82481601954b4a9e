import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.blood_pressure import Pressure, parse_pressure, pulse_pressure
from emr_desktop.domain.vitals import VitalCode, VitalProblem


@pytest.mark.parametrize(
    ("typed", "pressure"),
    [
        ("128/82", Pressure(128, 82)),
        ("128 82", Pressure(128, 82)),
        ("12882", Pressure(128, 82)),
        ("128,82", Pressure(128, 82)),
        ("128.82", Pressure(128, 82)),
        ("13080", Pressure(130, 80)),
        ("9060", Pressure(90, 60)),
        ("130-80", Pressure(130, 80)),
        ("220120", Pressure(220, 120)),
        (" 142 / 90 мм рт. ст.", Pressure(142, 90)),
        ("142/90 мм рт. сл.", Pressure(142, 90)),
        ("142/90 mmHg", Pressure(142, 90)),
    ],
)
def test_pressure_is_read_however_it_is_typed(typed, pressure):
    assert parse_pressure(typed) == pressure


@pytest.mark.parametrize(
    ("typed", "problem", "code"),
    [
        ("90/120", "pressure_reversed", VitalCode.DIASTOLIC),
        ("90120", "pressure_reversed", VitalCode.DIASTOLIC),
        ("120/120", "pressure_reversed", VitalCode.DIASTOLIC),
        ("16/104", "vital_below_limit", VitalCode.SYSTOLIC),
        ("400/80", "vital_above_limit", VitalCode.SYSTOLIC),
        ("130/8", "vital_below_limit", VitalCode.DIASTOLIC),
        ("1282", "pressure_unclear", VitalCode.SYSTOLIC),
        ("128", "pressure_incomplete", VitalCode.DIASTOLIC),
        ("128/", "pressure_incomplete", VitalCode.DIASTOLIC),
        ("130/80/72", "vital_not_a_number", VitalCode.SYSTOLIC),
        ("", "vital_empty", VitalCode.SYSTOLIC),
    ],
)
def test_a_pressure_that_cannot_be_true_is_refused_with_its_reason(typed, problem, code):
    found = parse_pressure(typed)
    assert isinstance(found, VitalProblem)
    assert (found.problem, found.code) == (problem, code)


def test_exchanged_numbers_are_offered_the_right_way_round():
    found = parse_pressure("90/120")
    assert isinstance(found, VitalProblem)
    assert found.details["suggestion"] == Pressure(120, 90)


@given(st.integers(40, 300), st.integers(20, 200), st.sampled_from(["/", " ", "", ",", "-"]))
def test_a_possible_pressure_is_read_back_and_an_impossible_one_never_passes(systolic, diastolic, mark):
    found = parse_pressure(f"{systolic}{mark}{diastolic}")
    if diastolic < systolic:
        assert found == Pressure(systolic, diastolic)
    else:
        assert isinstance(found, VitalProblem)


@given(st.text(max_size=10) | st.from_regex(r"[0-9 /,.\-]{1,8}"))
def test_any_text_gives_a_pressure_with_the_lower_below_the_upper_or_a_problem(typed):
    found = parse_pressure(typed)
    assert isinstance(found, VitalProblem) or pulse_pressure(found) > 0
