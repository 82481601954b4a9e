"""Numbers and plurals follow the language."""

from decimal import Decimal

import pytest

from emr_desktop.domain.languages import Language, decimal_text, plural_form, thousands


@pytest.mark.parametrize(
    ("n", "form"),
    [
        (0, "many"),
        (1, "one"),
        (2, "few"),
        (4, "few"),
        (5, "many"),
        (11, "many"),
        (12, "many"),
        (14, "many"),
        (21, "one"),
        (22, "few"),
        (45, "many"),
        (111, "many"),
        (112, "many"),
        (121, "one"),
        (-1, "one"),
    ],
)
def test_russian_and_belarusian_have_three_plural_forms(n, form):
    assert plural_form(Language.RU, n) == plural_form(Language.BE, n) == form


def test_english_has_two_plural_forms():
    assert [plural_form(Language.EN, n) for n in (0, 1, 2, 21)] == ["many", "one", "many", "many"]


@pytest.mark.parametrize(
    ("value", "english", "russian"),
    [("36.0", "36.0", "36,0"), (Decimal("7.90"), "7.90", "7,90"), (12, "12", "12"), (0.1, "0.1", "0,1")],
)
def test_measured_numbers_keep_their_precision(value, english, russian):
    assert decimal_text(value, Language.EN) == english
    assert decimal_text(value, Language.RU) == russian


def test_doses_lose_trailing_zeros():
    assert decimal_text("0.50", Language.EN, trim=True) == "0.5"
    assert decimal_text("5.0", Language.BE, trim=True) == "5"
    assert decimal_text(Decimal("1E+2"), Language.EN, trim=True) == "100"


@pytest.mark.parametrize(
    ("value", "english", "belarusian"),
    [
        (999, "999", "999"),
        (5000, "5,000", "5\u00a0000"),
        (Decimal("1234567.5"), "1,234,567.5", "1\u00a0234\u00a0567,5"),
        (-1000, "-1,000", "-1\u00a0000"),
        ("-0.5", "-0.5", "-0,5"),
    ],
)
def test_large_numbers_are_grouped(value, english, belarusian):
    assert thousands(value, Language.EN) == english
    assert thousands(value, Language.BE) == belarusian
