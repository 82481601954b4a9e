"""An age is given in the units that matter at that age."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.domain.ages import age_text, full_years
from emr_desktop.domain.dates import DatePrecision, PartialDate
from emr_desktop.domain.languages import Language

ON = date(2025, 11, 22)


@pytest.mark.parametrize(
    ("born", "english", "russian", "belarusian"),
    [
        (date(1958, 4, 3), "67y", "67 лет", "67 гадоў"),
        (date(2004, 11, 22), "21y", "21 год", "21 год"),
        (date(2003, 1, 1), "22y", "22 года", "22 гады"),
        (date(1914, 1, 1), "111y", "111 лет", "111 гадоў"),
        (date(2007, 11, 22), "18y", "18 лет", "18 гадоў"),
        (date(2007, 11, 23), "17y 11m", "17 лет 11 мес.", "17 гадоў 11 мес."),
        (date(2021, 10, 20), "4y 1m", "4 года 1 мес.", "4 гады 1 мес."),
        (date(2023, 11, 22), "2y", "2 года", "2 гады"),
        (date(2023, 11, 23), "23m 30d", "23 мес. 30 дн.", "23 мес. 30 дз."),
        (date(2024, 9, 19), "14m 3d", "14 мес. 3 дн.", "14 мес. 3 дз."),
        (date(2024, 11, 22), "12m", "12 мес.", "12 мес."),
        (date(2024, 11, 23), "52w", "52 нед.", "52 тыд."),
        (date(2025, 10, 24), "4w 1d", "4 нед. 1 дн.", "4 тыд. 1 дз."),
        (date(2025, 10, 26), "27d", "27 дн.", "27 дз."),
        (date(2025, 11, 22), "0d", "0 дн.", "0 дз."),
        (date(2025, 11, 23), "", "", ""),
    ],
)
def test_an_age_is_written_as_clinicians_read_it(born, english, russian, belarusian):
    shown = [age_text(born, ON, language).replace("\u00a0", " ") for language in Language]
    assert shown == [english, russian, belarusian]


@pytest.mark.parametrize(
    ("age", "english", "russian", "belarusian"),
    [
        (timedelta(minutes=45), "45min", "45 мин", "45 хв"),
        (timedelta(minutes=119), "119min", "119 мин", "119 хв"),
        (timedelta(minutes=120), "2hrs", "2 ч", "2 гадз"),
        (timedelta(hours=26, minutes=59), "26hrs", "26 ч", "26 гадз"),
        (timedelta(hours=48), "2d", "2 дн.", "2 дз."),
        (timedelta(minutes=-1), "", "", ""),
    ],
)
def test_a_newborn_is_minutes_or_hours_old(age, english, russian, belarusian):
    now = datetime(2025, 11, 22, 12, 0, tzinfo=UTC)
    shown = [age_text(now - age, now, language).replace("\u00a0", " ") for language in Language]
    assert shown == [english, russian, belarusian]


def test_number_and_unit_are_never_wrapped_apart():
    assert age_text(date(2021, 10, 20), ON, Language.BE) == "4\u00a0гады 1\u00a0мес."


@pytest.mark.parametrize("precision", [DatePrecision.YEAR, DatePrecision.ESTIMATED])
def test_the_age_of_somebody_with_an_unsure_birth_date_is_about(precision):
    born = PartialDate(date(1958, 1, 1), precision)
    assert age_text(born, ON, Language.EN) == "about 67y"
    assert age_text(born, ON, Language.BE) == "каля 67\u00a0гадоў"
    assert age_text(born, date(1950, 1, 1), Language.EN) == ""


def test_a_full_birth_date_gives_the_plain_age():
    assert age_text(PartialDate(date(1958, 4, 3)), ON, Language.EN) == "67y"


@pytest.mark.parametrize(
    ("born", "on", "years"),
    [
        (date(1958, 11, 22), ON, 67),
        (date(1958, 11, 23), ON, 66),
        (date(2004, 2, 29), date(2025, 2, 28), 20),
        (date(2004, 2, 29), date(2025, 3, 1), 21),
        (date(2026, 1, 1), ON, -1),
    ],
)
def test_years_are_counted_in_birthdays(born, on, years):
    assert full_years(born, on) == years
    assert full_years(PartialDate(born), on) == years


@given(st.dates(date(1895, 1, 1), ON), st.integers(0, 3000), st.sampled_from(Language))
def test_every_age_has_a_text_without_negative_parts(born, days, language):
    shown = age_text(born, born + timedelta(days=days), language)
    assert shown
    assert "-" not in shown
    assert " 0" not in f" {shown}" or days == 0
