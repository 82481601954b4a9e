from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain import icd10
from emr_desktop.domain.blood_pressure import Pressure
from emr_desktop.domain.visit_line import LineContext, TokenKind, parse_line
from emr_desktop.domain.visit_line_codes import everyday_codes
from emr_desktop.domain.vitals import VitalCode

TODAY = date(2026, 11, 22)
STRICT = LineContext(TODAY, icd10.is_valid)
USUAL = LineContext(TODAY, icd10.is_valid, everyday_codes())


def test_a_whole_visit_is_read_from_one_line():
    line = parse_line("130/80 п72 т36,6 J06.9 кашель 5 дней +7", STRICT)
    assert line.pressure == Pressure(130, 80)
    assert line.vitals == {VitalCode.PULSE: Decimal(72), VitalCode.TEMPERATURE: Decimal("36.6")}
    assert line.diagnoses == ("J06.9",)
    assert line.text == "кашель 5 дней"
    assert line.next_visit == date(2026, 11, 29)
    assert line.not_understood == ()


def test_the_order_does_not_matter():
    assert parse_line("+2н I10 p72 130 80", STRICT).next_visit == date(2026, 12, 6)
    assert parse_line("+2т I10 p72 130 80", STRICT).pressure == Pressure(130, 80)


@pytest.mark.parametrize(
    ("typed", "code", "value"),
    [
        ("п72", "pulse", "72"), ("p72", "pulse", "72"), ("п 72", "pulse", "72"), ("пульс72", "pulse", "72"),
        ("т366", "temperature", "36.6"), ("t36.6", "temperature", "36.6"), ("Т36,6", "temperature", "36.6"),
        ("в81,5", "weight", "81.5"), ("w81.5", "weight", "81.5"), ("вес 81 кг", "weight", "81"),
        ("р164", "height", "164"), ("h164", "height", "164"), ("р1,64", "height", "164"),
        ("с97", "spo2", "97"), ("s97%", "spo2", "97"), ("г7,9", "glucose", "7.9"), ("g7.9", "glucose", "7.9"),
        ("чд16", "respiration", "16"), ("r16", "respiration", "16"),
    ],
)  # fmt: skip
def test_letters_of_both_alphabets_name_a_measurement(typed, code, value):
    assert parse_line(typed, USUAL).vitals == {VitalCode(code): Decimal(value)}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("J06.9", "J06.9"), ("j069", "J06.9"), ("Ж06", "J06"), ("ш10", "I10"), ("к29.7", "K29.7"), ("М54.5", "M54.5"),
        ("о06.9", "J06.9"), ("R05", "R05"), ("r05", "R05"), ("R51", "R51"), ("e11.9,", "E11.9"),
    ],
)  # fmt: skip
def test_a_code_is_read_from_either_layout_when_one_is_usual_here(typed, code):
    assert parse_line(typed, USUAL).diagnoses == (code,)


@pytest.mark.parametrize(
    ("typed", "alternatives"), [("о06.9", ("O06.9", "J06.9")), ("Т36.6", ("temperature", "T36.6"))]
)
def test_what_could_be_two_things_is_asked_and_not_guessed(typed, alternatives):
    (token,) = parse_line(typed, STRICT).tokens
    assert (token.kind, token.problem) == (TokenKind.NOT_UNDERSTOOD, "line_ambiguous")
    assert token.alternatives == alternatives


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("в815", "vital_above_limit"),
        ("90/120", "pressure_reversed"),
        ("16/104", "vital_below_limit"),
        ("г142", "vital_unit_mg_dl"),
        ("42", "line_number_without_name"),
        ("81,50", "line_number_without_name"),
        ("xyz1", "line_not_understood"),
        ("№5", "line_not_understood"),
        ("+", "date_not_understood"),
    ],
)
def test_what_cannot_be_true_is_shown_as_not_understood(typed, problem):
    (token,) = parse_line(typed, USUAL).tokens
    assert (token.kind, token.problem) == (TokenKind.NOT_UNDERSTOOD, problem)


@pytest.mark.parametrize("typed", ["боль 3 дня", "с 5 лет", "головная боль", "в 2 раза", "кашель, насморк."])
def test_ordinary_words_stay_text(typed):
    assert parse_line(typed, USUAL).text == typed


@given(
    st.text(max_size=40)
    | st.lists(st.from_regex(r"\A[а-яa-zА-Я+]{0,2}[0-9]{0,5}[./,]?[0-9]{0,2}\Z"), max_size=6).map(" ".join)
)
def test_nothing_typed_is_ever_dropped(text):
    line = parse_line(text, STRICT)
    assert "".join("".join(one.typed.split()) for one in line.tokens) == "".join(text.split())
    for one in line.tokens:
        assert text[one.start : one.end] == one.typed
        assert (one.value is None) == (one.kind is TokenKind.NOT_UNDERSTOOD) == (one.problem is not None)
    assert all(one.end <= following.start for one, following in zip(line.tokens, line.tokens[1:], strict=False))
