from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients_search import Reading, other_readings, parse_search, whole_as_identifier

TODAY = date(2026, 11, 20)


def only(typed):
    (term,) = parse_search(typed, TODAY)
    return term


@pytest.mark.parametrize(
    ("typed", "years"),
    [("58", (1958,)), ("24", (2024, 1924)), ("1958", (1958,)), ("2031", ()), ("1700", ()), ("295", ())],
)
def test_two_digits_are_a_year_of_birth_that_has_been(typed, years):
    assert only(typed).years == years


def test_three_digits_of_a_year_find_whoever_was_born_in_one_that_begins_so():
    assert only("195").years == tuple(range(1950, 1960))
    assert only("202").years == tuple(range(2020, 2027)), "nobody is born later than today"


@pytest.mark.parametrize("typed", ["030424", "3.4.24", "3 4 24"])
def test_two_digits_of_a_year_in_a_date_can_mean_either_century(typed):
    assert only(typed).dates == (date(2024, 4, 3), date(1924, 4, 3))


def test_the_twenty_ninth_of_february_of_a_year_that_had_none_is_left_out():
    assert only("290200").dates == (date(2000, 2, 29),)


def test_a_row_of_numbers_is_one_thing_or_each_number_by_itself():
    term = only("29 123 45 67")
    assert "375291234567" in term.digits
    assert [part.typed for part in term.parts] == ["29", "123", "45", "67"]


def test_names_dates_and_numbers_are_told_apart_in_any_order():
    terms = parse_search("  Ковалёва, 3 апреля 1958   «Ири» ", TODAY)
    assert [(term.name, term.dates) for term in terms] == [
        ("Ковалёва", ()), ("", (date(1958, 4, 3),)), ("Ири", ()),
    ]  # fmt: skip


def test_a_number_of_a_paper_typed_with_spaces_is_one_number():
    assert whole_as_identifier("МР 123 4567") == "MP1234567"
    assert [whole_as_identifier(typed) for typed in ("Ковалёва Ирина", "29 123 45 67", "MP1234567")] == ["", "", ""]


def test_only_words_of_the_wrong_layout_are_read_anew():
    assert other_readings("ковалев bdfy 3.4.58")[0] == Reading("ковалев иван 3.4.58", Language.EN)
    assert other_readings("1958") == ()


@given(st.text(max_size=300))
def test_whatever_is_typed_is_understood_as_something_or_nothing(typed):
    for term in parse_search(typed, TODAY):
        assert not term.is_empty
    whole_as_identifier(typed)
    other_readings(typed)
