from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.languages import Language
from emr_desktop.domain.units import format_number
from emr_desktop.domain.vitals import (
    ReadingNote,
    VitalCode,
    VitalProblem,
    VitalReading,
    all_definitions,
    bmi,
    definition,
    parse_vital,
)


@pytest.mark.parametrize(
    ("code", "typed", "value", "note"),
    [
        (VitalCode.TEMPERATURE, "366", "36.6", ReadingNote.POINT_ADDED),
        (VitalCode.TEMPERATURE, "36,6", "36.6", ReadingNote.AS_TYPED),
        (VitalCode.TEMPERATURE, "36.0", "36.0", ReadingNote.AS_TYPED),
        (VitalCode.TEMPERATURE, "37", "37", ReadingNote.AS_TYPED),
        (VitalCode.TEMPERATURE, "98.6 F", "37.0", ReadingNote.FROM_FAHRENHEIT),
        (VitalCode.WEIGHT, "81,5", "81.5", ReadingNote.AS_TYPED),
        (VitalCode.WEIGHT, "81500g", "81.5", ReadingNote.FROM_GRAMS),
        (VitalCode.WEIGHT, "81500г", "81.5", ReadingNote.FROM_GRAMS),
        (VitalCode.WEIGHT, "3450 г", "3.45", ReadingNote.FROM_GRAMS),
        (VitalCode.WEIGHT, "80 кг.", "80", ReadingNote.AS_TYPED),
        (VitalCode.HEIGHT, "1,64", "164", ReadingNote.FROM_METRES),
        (VitalCode.HEIGHT, "1.645", "164.5", ReadingNote.FROM_METRES),
        (VitalCode.HEIGHT, "164 см", "164", ReadingNote.AS_TYPED),
        (VitalCode.SPO2, "93%", "93", ReadingNote.AS_TYPED),
        (VitalCode.GLUCOSE, "7,9", "7.9", ReadingNote.AS_TYPED),
        (VitalCode.GLUCOSE, "142 mg/dL", "7.9", ReadingNote.FROM_MG_DL),
    ],
)
def test_what_a_nurse_types_is_read_and_the_way_it_was_read_is_said(code, typed, value, note):
    found = parse_vital(code, typed)
    assert found == VitalReading(code, Decimal(value), note)
    assert isinstance(found, VitalReading)
    assert str(found.value) == value


@pytest.mark.parametrize(
    ("code", "typed", "problem", "suggestion"),
    [
        (VitalCode.WEIGHT, "815", "vital_above_limit", "81.5"),
        (VitalCode.WEIGHT, "81500", "vital_above_limit", "81.5"),
        (VitalCode.PULSE, "720", "vital_above_limit", "72"),
        (VitalCode.HEIGHT, "1640", "vital_above_limit", "164"),
        (VitalCode.SPO2, "9", "vital_below_limit", "90"),
        (VitalCode.TEMPERATURE, "100", "vital_unit_fahrenheit", "37.8"),
        (VitalCode.GLUCOSE, "142", "vital_unit_mg_dl", "7.9"),
        (VitalCode.PULSE, "72,5", "vital_too_precise", None),
        (VitalCode.PULSE, "72 kg", "vital_unit_unknown", None),
        (VitalCode.PULSE, "", "vital_empty", None),
        (VitalCode.PULSE, "fast", "vital_not_a_number", None),
    ],
)
def test_a_value_that_cannot_be_true_is_refused_with_a_suggestion_where_one_slip_explains_it(
    code, typed, problem, suggestion
):
    found = parse_vital(code, typed)
    assert isinstance(found, VitalProblem)
    assert found.problem == problem
    assert found.details.get("suggestion") == (Decimal(suggestion) if suggestion else None)


def test_the_message_about_815_kg_knows_the_limit():
    found = parse_vital(VitalCode.WEIGHT, "815")
    assert isinstance(found, VitalProblem)
    assert found.details["limit"] == 300


@given(st.sampled_from(VitalCode), st.text(max_size=12) | st.from_regex(r"[0-9]{1,6}[.,]?[0-9]{0,3} ?[a-zкг°%]{0,3}"))
def test_any_text_is_read_or_refused_and_never_gives_an_impossible_value(code, typed):
    found = parse_vital(code, typed)
    if isinstance(found, VitalReading):
        assert definition(code).allows(found.value)
    else:
        assert found.problem


@given(st.data())
def test_a_value_written_by_the_program_is_read_back_the_same(data):
    limits = data.draw(st.sampled_from(all_definitions()))
    value = data.draw(st.decimals(limits.minimum, limits.maximum, places=limits.decimals))
    language = data.draw(st.sampled_from(Language))
    found = parse_vital(limits.code, format_number(value, language))
    looks_like_metres = limits.code is VitalCode.HEIGHT and value < 3
    looks_like_mg = limits.code is VitalCode.GLUCOSE and value >= 34
    if not looks_like_metres and not looks_like_mg:
        assert found == VitalReading(limits.code, value)


def test_every_measurement_has_a_definition_and_no_two_share_a_letter():
    assert {one.code for one in all_definitions()} == set(VitalCode)
    letters = [letter for one in all_definitions() for letter in one.prefixes]
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize(
    ("weight", "height", "index"), [("81.5", "164", "30.3"), ("3.45", "52", "12.8"), ("70", "0", None)]
)
def test_body_mass_index(weight, height, index):
    assert bmi(Decimal(weight), Decimal(height)) == (Decimal(index) if index else None)
