from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.languages import Language
from emr_desktop.domain.units import format_number, format_pressure, format_quantity, parse_decimal


@pytest.mark.parametrize(
    ("value", "unit", "language", "text"),
    [
        ("36.6", "Cel", Language.EN, "36.6~°C"),
        ("36.0", "Cel", Language.RU, "36,0~°C"),
        ("81.5", "kg", Language.BE, "81,5~кг"),
        ("7.9", "mmol/L", Language.RU, "7,9~ммоль/л"),
        ("93", "%", Language.EN, "93%"),
        ("93", "%", Language.BE, "93~%"),
        ("72", "/min", Language.RU, "72/мин"),
        ("5000", "[iU]", Language.RU, "5~000~ЕД"),
        ("5000", "[iU]", Language.EN, "5,000~units"),
        ("3", "no-such-unit", Language.EN, "3~no-such-unit"),
    ],
)
def test_a_number_and_its_unit_stay_on_one_line(value, unit, language, text):
    assert format_quantity(Decimal(value), unit, language) == text.replace("~", "\u00a0")


def test_pressure_has_its_unit_in_three_languages():
    texts = [format_pressure(142, 90, language) for language in Language]
    assert [text.replace("\u00a0", " ") for text in texts] == ["142/90 mmHg", "142/90 мм рт. ст.", "142/90 мм рт. сл."]
    assert not any(" " in text for text in texts)


@pytest.mark.parametrize(
    ("typed", "value"),
    [("36,6", "36.6"), ("36.6", "36.6"), ("3,450", "3.450"), ("5 000", "5000"), ("−3,5", "-3.5"), ("36.0", "36.0")],
)
def test_comma_and_point_are_both_the_decimal_mark(typed, value):
    assert str(parse_decimal(typed)) == value


@pytest.mark.parametrize("typed", ["", "-", "3,4,5", "1.2.3", "12 34", "٣٦", "1e5", "NaN", "3 кг"])
def test_what_is_not_one_number_is_refused(typed):
    assert parse_decimal(typed) is None


@given(st.decimals(-999999, 999999, places=3), st.sampled_from(Language))
def test_a_number_is_read_back_as_it_was_written(value, language):
    assert parse_decimal(format_number(value, language), language) == value
