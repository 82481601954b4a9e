"""Dates are understood in every way people type them, and written so that nobody can misread them."""

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.dates import (
    DatePrecision,
    PartialDate,
    format_date,
    format_date_time,
    format_long_date,
    parse_date,
)
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language

TODAY = date(2025, 11, 22)
BIRTH = date(1958, 4, 3)
NBSP = "\u00a0"


@pytest.mark.parametrize(
    "typed",
    [
        "030458",
        "03041958",
        "3.4.58",
        "3 4 1958",
        "3/4/58",
        "03-04-1958",
        "03-Apr-1958",
        "Apr 3, 1958",
        "3 apr 58",
        "3 апр 1958",
        "3 апреля 1958 г.",
        "3 красавіка 1958",
        "3 красавика 58",
        "1958-04-03",
        "19580403",
        "чт 03.04.1958",
        "Thu 03-Apr-1958",
        " 3 . 4 . 1958 ",
    ],
)
def test_a_birth_date_is_understood_however_it_is_typed(typed):
    assert parse_date(typed, today=TODAY, kind="birth") == PartialDate(BIRTH)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("t", TODAY),
        ("с", TODAY),
        ("Сёння", TODAY),
        ("+2w", date(2025, 12, 6)),
        ("+2н", date(2025, 12, 6)),
        ("+2т", date(2025, 12, 6)),
        ("+2 недели", date(2025, 12, 6)),
        ("-1d", date(2025, 11, 21)),
        ("-1д", date(2025, 11, 21)),
        ("−1", date(2025, 11, 21)),
        ("+7", date(2025, 11, 29)),
        ("+3m", date(2026, 2, 22)),
        ("+3 мес.", date(2026, 2, 22)),
        ("+1г", date(2026, 11, 22)),
        ("3.12", date(2025, 12, 3)),
        ("3 снежня", date(2025, 12, 3)),
        ("dec 3", date(2025, 12, 3)),
        ("5.1", date(2026, 1, 5)),
        ("05.01.26", date(2026, 1, 5)),
    ],
)
def test_other_dates_may_be_counted_from_today(typed, meant):
    assert parse_date(typed, today=TODAY) == PartialDate(meant)


def test_a_month_from_the_31st_ends_in_the_shorter_month():
    assert parse_date("+1m", today=date(2026, 1, 31)).date == date(2026, 2, 28)


def test_a_day_without_a_year_is_the_coming_one_when_planning():
    assert parse_date("3.4", today=TODAY, kind="future").date == date(2026, 4, 3)
    assert parse_date("20.11", today=TODAY, kind="any").date == date(2025, 11, 20)


@pytest.mark.parametrize(
    ("typed", "kind", "year"),
    [
        ("030458", "birth", 1958),
        ("030424", "birth", 2024),
        ("231125", "birth", 1925),
        ("030458", "any", 2058),
        ("030490", "any", 1990),
        ("221125", "birth", 2025),
        ("290204", "birth", 2004),
    ],
)
def test_a_two_digit_year_gets_the_century_that_fits(typed, kind, year):
    assert parse_date(typed, today=TODAY, kind=kind).date.year == year


@pytest.mark.parametrize(
    ("typed", "first_day", "precision"),
    [
        ("1958", date(1958, 1, 1), DatePrecision.YEAR),
        ("1958 г.", date(1958, 1, 1), DatePrecision.YEAR),
        ("04.1958", date(1958, 4, 1), DatePrecision.MONTH),
        ("Apr 1958", date(1958, 4, 1), DatePrecision.MONTH),
        ("красавік 1958", date(1958, 4, 1), DatePrecision.MONTH),
        ("00.00.1958", date(1958, 1, 1), DatePrecision.YEAR),
        ("00.04.1958", date(1958, 4, 1), DatePrecision.MONTH),
        ("~1958", date(1958, 7, 1), DatePrecision.ESTIMATED),
        ("около 1958", date(1958, 7, 1), DatePrecision.ESTIMATED),
        ("67y", date(1958, 5, 22), DatePrecision.ESTIMATED),
        ("67л", date(1958, 5, 22), DatePrecision.ESTIMATED),
        ("67 гадоў", date(1958, 5, 22), DatePrecision.ESTIMATED),
        ("67г", date(1958, 5, 22), DatePrecision.ESTIMATED),
    ],
)
def test_a_birth_date_may_be_known_only_in_part(typed, first_day, precision):
    assert parse_date(typed, today=TODAY, kind="birth") == PartialDate(first_day, precision)


@pytest.mark.parametrize(
    ("typed", "kind", "code"),
    [
        ("23.11.2025", "birth", "birth_date_in_future"),
        ("+1", "birth", "birth_date_in_future"),
        ("2026", "birth", "birth_date_in_future"),
        ("01.01.1890", "birth", "birth_date_too_old"),
        ("140y", "birth", "birth_date_too_old"),
        ("", "any", "date_not_understood"),
        ("завтра", "any", "date_not_understood"),
        ("3.4", "birth", "date_not_understood"),
        ("1 2 3 4", "any", "date_not_understood"),
        ("3 ма 1958", "any", "date_not_understood"),
        ("3.4.958", "any", "date_not_understood"),
        ("67y", "future", "date_not_understood"),
        ("+99999y", "any", "date_not_understood"),
        ("01.01.1700", "any", "date_not_understood"),
        ("31.02.1958", "birth", "no_such_day"),
        ("290258", "birth", "no_such_day"),
        ("3.13.1958", "any", "no_such_day"),
        ("3.0.1958", "birth", "no_such_day"),
        ("000058", "birth", "no_such_day"),
        ("31.4", "any", "no_such_day"),
        ("13.1958", "any", "no_such_day"),
        ("21.11.2025", "future", "date_in_past"),
        ("2024", "future", "date_in_past"),
        ("10.2025", "future", "date_in_past"),
    ],
)
def test_what_is_wrong_with_a_date_is_said(typed, kind, code):
    with pytest.raises(RuleBroken) as refusal:
        parse_date(typed, today=TODAY, kind=kind)
    assert refusal.value.code == code


def test_a_plan_for_this_month_or_year_is_not_in_the_past():
    assert parse_date("11.2025", today=TODAY, kind="future").precision is DatePrecision.MONTH
    assert parse_date("2025", today=TODAY, kind="future").precision is DatePrecision.YEAR
    assert parse_date("t", today=TODAY, kind="future").date == TODAY


@given(st.text() | st.text(alphabet="0123456789. -+~yгdwаперя"), st.sampled_from(["birth", "future", "any"]))
def test_any_text_is_a_date_or_a_refusal(text, kind):
    with suppress(RuleBroken):
        assert 1800 <= parse_date(text, today=TODAY, kind=kind).date.year <= 2199


@given(st.dates(date(1900, 1, 1), TODAY), st.sampled_from(Language), st.booleans())
def test_a_short_date_is_read_back(day, language, weekday):
    written = format_date(day, language, weekday=weekday)
    assert parse_date(written, today=TODAY, kind="birth") == PartialDate(day)


PARTIAL = st.one_of(
    st.builds(PartialDate, st.dates(date(1900, 1, 1), TODAY)),
    st.builds(
        lambda y, m: PartialDate(date(y, m, 1), DatePrecision.MONTH), st.integers(1900, 2024), st.integers(1, 12)
    ),
    st.builds(lambda y: PartialDate(date(y, 1, 1), DatePrecision.YEAR), st.integers(1900, 2025)),
    st.builds(lambda y: PartialDate(date(y, 7, 1), DatePrecision.ESTIMATED), st.integers(1900, 2025)),
)


@given(PARTIAL, st.sampled_from(Language))
def test_a_partly_known_date_is_read_back(value, language):
    assert parse_date(format_date(value, language), today=TODAY, kind="birth") == value
    assert parse_date(format_long_date(value, language), today=TODAY, kind="birth") == value


@pytest.mark.parametrize(
    ("language", "short", "weekday", "long"),
    [
        (Language.EN, "03-Apr-2025", "Thu 03-Apr-2025", f"3{NBSP}April 2025"),
        (Language.RU, "03.04.2025", "чт 03.04.2025", f"3{NBSP}апреля 2025{NBSP}г."),
        (Language.BE, "03.04.2025", "чц 03.04.2025", f"3{NBSP}красавіка 2025{NBSP}г."),
    ],
)
def test_a_date_is_written_as_the_language_does(language, short, weekday, long):
    day = date(2025, 4, 3)
    assert format_date(day, language) == short
    assert format_date(day, language, weekday=True) == weekday
    assert format_long_date(day, language) == long


@pytest.mark.parametrize(
    ("precision", "english", "belarusian"),
    [
        (DatePrecision.MONTH, "Apr 1958", "04.1958"),
        (DatePrecision.YEAR, "1958", "1958"),
        (DatePrecision.ESTIMATED, "about 1958", "каля 1958"),
    ],
)
def test_unknown_parts_of_a_date_are_not_invented(precision, english, belarusian):
    value = PartialDate(BIRTH, precision)
    assert format_date(value, Language.EN, weekday=True) == english
    assert format_date(value, Language.BE, weekday=True) == belarusian


def test_a_long_date_says_only_what_is_known():
    assert format_long_date(PartialDate(BIRTH, DatePrecision.MONTH), Language.BE) == f"красавік 1958{NBSP}г."
    assert format_long_date(PartialDate(BIRTH, DatePrecision.YEAR), Language.RU) == f"1958{NBSP}г."
    assert format_long_date(PartialDate(BIRTH, DatePrecision.ESTIMATED), Language.EN) == "about 1958"


def test_a_time_is_written_with_24_hours():
    moment = datetime(2025, 11, 22, 0, 5, tzinfo=UTC)
    assert format_date_time(moment, Language.EN) == "22-Nov-2025 00:05"
    assert format_date_time(moment.replace(hour=14), Language.RU) == "22.11.2025 14:05"
