import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain import icd10
from emr_desktop.domain.languages import Language
from emr_desktop.domain.templates import all_reasons, find_reasons, objective_templates, reason
from emr_desktop.domain.vitals import VitalCode


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("ад", Language.RU, "bp_check"),
        ("bp", Language.RU, "bp_check"),
        ("fl", Language.RU, "bp_check"),
        ("давл", Language.RU, "bp_check"),
        ("ціск", Language.BE, "bp_check"),
        ("blood pr", Language.RU, "bp_check"),
        ("ПРОСТУДА", Language.RU, "ari"),
        ("прыш", Language.BE, "vaccination"),
        ("home", Language.EN, "home_visit"),
    ],
)
def test_a_reason_is_found_by_letters_or_words_in_any_layout(typed, language, code):
    assert find_reasons(typed, language)[0].code == code


def test_nothing_typed_shows_all_reasons_and_nonsense_none():
    assert find_reasons(" ", Language.EN) == all_reasons()
    assert find_reasons("qqqq", Language.EN) == ()


def test_a_pressure_check_expects_pressure_pulse_and_weight_in_measuring_order():
    found = reason("bp_check")
    assert found is not None
    assert found.vitals == (VitalCode.SYSTOLIC, VitalCode.DIASTOLIC, VitalCode.PULSE, VitalCode.WEIGHT)


def test_short_codes_are_unique_and_every_suggested_diagnosis_exists():
    short = [code for one in all_reasons() for code in one.short_codes]
    assert len(short) == len(set(short))
    assert [code for one in all_reasons() for code in one.icd10 if not icd10.is_valid(code)] == []


def test_every_reason_and_skeleton_has_words_in_three_languages():
    for language in Language:
        assert all(
            one.title(language) and one.complaints(language) and one.objective(language) for one in all_reasons()
        )
        assert all(one.titles[language] and one.texts[language] for one in objective_templates())


@given(st.text(max_size=12), st.sampled_from(Language))
def test_any_text_gives_reasons_of_the_list(typed, language):
    assert set(map(id, find_reasons(typed, language))) <= set(map(id, all_reasons()))
