"""How old somebody is, in the units a clinician expects at that age.

Source: the NHS Common User Interface patient banner, table 7: minutes under 2 hours, hours under 2 days, days under
4 weeks, weeks and days under 1 year, months and days under 2, years and months under 18, then years.
"""

from datetime import date, datetime, timedelta
from typing import Literal

from emr_desktop.domain.dates_written import ABOUT, DatePrecision, PartialDate
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language, PluralForm, plural_form

AgeUnit = Literal["minutes", "hours", "days", "weeks", "months", "years"]

_ENGLISH: dict[AgeUnit, str] = {
    "minutes": "min", "hours": "hrs", "days": "d", "weeks": "w", "months": "m", "years": "y",
}  # fmt: skip
_ABBREVIATED: dict[Language, dict[AgeUnit, str]] = {
    Language.RU: {"minutes": "мин", "hours": "ч", "days": "дн.", "weeks": "нед.", "months": "мес."},
    Language.BE: {"minutes": "хв", "hours": "гадз", "days": "дз.", "weeks": "тыд.", "months": "мес."},
}
_YEARS: dict[Language, dict[PluralForm, str]] = {
    Language.RU: {"one": "год", "few": "года", "many": "лет"},
    Language.BE: {"one": "год", "few": "гады", "many": "гадоў"},
}


def full_years(born: date | PartialDate, on: date) -> int:
    """Birthdays passed by that day; somebody born on 29 February has them on 1 March. Negative before the birth."""
    first, last = _day(born), _day(on)
    return last.year - first.year - ((last.month, last.day) < (first.month, first.day))


def age_text(born: date | PartialDate, on: date, language: Language) -> str:
    """The age on a banner: 67y, 4y 1m, 4w 1d, 26hrs; 67 гадоў, 4 гады 1 мес.

    Minutes and hours need two datetimes (both with or both without a time zone). Where only the year is known the age
    is "about". Empty before the birth.
    """
    if isinstance(born, PartialDate) and born.precision in {DatePrecision.YEAR, DatePrecision.ESTIMATED}:
        years = full_years(born, on)
        return "" if years < 0 else f"{ABOUT[language]} {_amount(years, 'years', language)}"
    if isinstance(born, datetime) and isinstance(on, datetime):
        if on < born:
            return ""
        if on - born < timedelta(days=2):
            return _newborn(on - born, language)
    first, last = _day(born), _day(on)
    if last < first:
        return ""
    return " ".join(_amount(count, unit, language) for count, unit in _calendar_age(first, last))


def _newborn(age: timedelta, language: Language) -> str:
    minutes = age // timedelta(minutes=1)
    return _amount(minutes, "minutes", language) if minutes < 120 else _amount(minutes // 60, "hours", language)


def _calendar_age(born: date, on: date) -> tuple[tuple[int, AgeUnit], ...]:
    """The one or two units that go with the age; a second unit of nothing is left out."""
    days = (on - born).days
    if days < 28:
        return ((days, "days"),)
    years = full_years(born, on)
    if years < 1:
        return _without_nothing((days // 7, "weeks"), (days % 7, "days"))
    if years >= 18:
        return ((years, "years"),)
    months = (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)
    if years < 2:
        return _without_nothing((months, "months"), (_days_after_months(born, on, months), "days"))
    return _without_nothing((years, "years"), (months % 12, "months"))


def _days_after_months(born: date, on: date, months: int) -> int:
    """Days since the monthly birthday; in a shorter month that is its first following day."""
    year, month = divmod(born.year * 12 + born.month - 1 + months, 12)
    month_start = date(year, month + 1, 1)
    next_start = (month_start + timedelta(days=31)).replace(day=1)
    return (on - min(month_start + timedelta(days=born.day - 1), next_start)).days


def _without_nothing(first: tuple[int, AgeUnit], second: tuple[int, AgeUnit]) -> tuple[tuple[int, AgeUnit], ...]:
    return (first, second) if second[0] else (first,)


def _amount(count: int, unit: AgeUnit, language: Language) -> str:
    if language is Language.EN:
        return f"{count}{_ENGLISH[unit]}"
    word = _YEARS[language][plural_form(language, count)] if unit == "years" else _ABBREVIATED[language][unit]
    return f"{count}{NO_BREAK_SPACE}{word}"


def _day(value: date | PartialDate) -> date:
    if isinstance(value, PartialDate):
        return value.date
    return value.date() if isinstance(value, datetime) else value
