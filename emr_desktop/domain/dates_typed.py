"""Reads a date from whatever was typed: 030458, 3.4.58, 03-Apr-1958, 3 красавіка, t, +2w, 1958, ~1958, 67y.

Day first, always. The reading is shown in full beside the field, so a surprising one is noticed.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from emr_desktop.domain.dates_written import MONTHS_ALONE, MONTHS_OF_DAY, DatePrecision, PartialDate
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.patients import check_birth_date

DateKind = Literal["birth", "future", "any"]

_TODAY = frozenset({"t", "today", "с", "сегодня", "сёння", "сення"})
_DAYS, _WEEKS, _MONTHS, _YEARS = "dд", "wнт", "mм", "yгл"
_RELATIVE = re.compile(rf"([+-]) ?([0-9]{{1,5}}) ?(?:([{_DAYS}{_WEEKS}{_MONTHS}{_YEARS}])[^\W\d]*\.?)?")
_AGE = re.compile(r"([0-9]{1,3}) ?(?:y|yrs?|years?|л|лет|г|год|года|гадоў|гады)\.?")
_ABOUT = re.compile(r"(?:~|≈|about|около|ок\.?|каля) ?([0-9]{4})")
_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})")
_ISO_DIGITS = re.compile(r"((?:18|19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|аў|ср|чт|чц|пт|сб|вс|нд)[a-zа-яёіў]*[.,]? ")
_YEAR_MARK = re.compile(r"(?<=[0-9]{4}) ?(?:г|года|год)\.?$")
_EARLIEST_YEAR, _LATEST_YEAR = 1800, 2199


def parse_date(text: str, *, today: date, kind: DateKind = "any") -> PartialDate:
    """The date that was typed.

    Two-digit years: a birth date is never in the future, other dates are the nearest to `today`. An age gives an
    estimated birth date. Raises RuleBroken: date_not_understood, no_such_day, birth_date_in_future,
    birth_date_too_old, date_in_past (only for kind "future").
    """
    tidy = _tidy(text)
    readers: tuple[Callable[[str, date, DateKind], PartialDate | None], ...] = (
        _relative,
        _vague,
        _run_of_digits,
        _parts,
    )
    for reader in readers:
        found = reader(tidy, today, kind)
        if found is not None:
            _check(found, today, kind)
            return found
    raise _not_understood()


def _tidy(text: str) -> str:
    """Small letters, single spaces, no weekday in front and no "г." behind the year."""
    small = " ".join(text.replace("−", "-").casefold().split())
    return _YEAR_MARK.sub("", _WEEKDAY.sub("", small))


def _check(found: PartialDate, today: date, kind: DateKind) -> None:
    if kind == "birth":
        check_birth_date(found.date, today)
    elif not _EARLIEST_YEAR <= found.date.year <= _LATEST_YEAR:
        raise _not_understood()
    elif kind == "future" and _known_parts(found.date, found) < _known_parts(today, found):
        raise RuleBroken("date_in_past")


def _known_parts(day: date, like: PartialDate) -> tuple[int, ...]:
    """Year, month and day as far as `like` knows them."""
    known = {DatePrecision.DAY: 3, DatePrecision.MONTH: 2}.get(like.precision, 1)
    return (day.year, day.month, day.day)[:known]


def _relative(text: str, today: date, _kind: DateKind) -> PartialDate | None:
    """Today, or so many days, weeks, months or years from it."""
    if text in _TODAY:
        return PartialDate(today)
    match = _RELATIVE.fullmatch(text)
    if match is None:
        return None
    count = int(match[1] + match[2])
    unit = match[3] or "d"
    try:
        if unit in _DAYS + _WEEKS:
            return PartialDate(today + timedelta(days=count * (7 if unit in _WEEKS else 1)))
        return PartialDate(_months_later(today, count * (12 if unit in _YEARS else 1)))
    except (OverflowError, ValueError):
        raise _not_understood() from None


def _months_later(day: date, months: int) -> date:
    """The same day of another month, or the last day that month has."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise OverflowError


def _vague(text: str, today: date, kind: DateKind) -> PartialDate | None:
    """A year, an approximate year, or an age instead of a birth date."""
    about = _ABOUT.fullmatch(text)
    if about is not None:
        return PartialDate(_day(int(about[1]), 7, 1), DatePrecision.ESTIMATED)
    if re.fullmatch("[0-9]{4}", text) and _EARLIEST_YEAR <= int(text) <= _LATEST_YEAR:
        return PartialDate(date(int(text), 1, 1), DatePrecision.YEAR)
    age = _AGE.fullmatch(text)
    if age is None or kind == "future":
        return None
    # Somebody of 67 was born between 67 and 68 years ago; the middle is the best guess.
    return PartialDate(_months_later(today, -12 * int(age[1]) - 6), DatePrecision.ESTIMATED)


def _run_of_digits(text: str, today: date, kind: DateKind) -> PartialDate | None:
    """DDMMYY or DDMMYYYY; YYYYMMDD only where the digits cannot be a day and month first."""
    match = _DIGITS.fullmatch(text)
    if match is None:
        return None
    iso = _ISO_DIGITS.fullmatch(text)
    impossible = int(match[2]) > 12 or (len(match[3]) == 4 and not _EARLIEST_YEAR <= int(match[3]) <= _LATEST_YEAR)
    if iso is not None and impossible:
        return PartialDate(_day(int(iso[1]), int(iso[2]), int(iso[3])))
    return _full(match[1], int(match[2]), match[3], (today, kind))


def _parts(text: str, today: date, kind: DateKind) -> PartialDate | None:
    """Day, month and year, or two of them, with anything between."""
    parts = [part for part in re.split(r"[\s./,\-]+", text) if part]
    if len(parts) == 3:
        if re.fullmatch("[0-9]{4}", parts[0]):
            parts.reverse()
        day, month, year = parts if not parts[0].isalpha() else (parts[1], parts[0], parts[2])
        number = _month_number(month)
        return None if number is None else _full(day, number, year, (today, kind))
    return _two_parts(parts, today, kind) if len(parts) == 2 else None


def _two_parts(parts: list[str], today: date, kind: DateKind) -> PartialDate | None:
    """A month with its year, or a day of a month near today."""
    first, second = parts
    month_of_year = _month_number(first)
    if month_of_year and re.fullmatch("[0-9]{4}", second):
        return PartialDate(_day(int(second), month_of_year, 1), DatePrecision.MONTH)
    day, month = (second, first) if first.isalpha() else (first, second)
    number = _month_number(month)
    if number is None or not re.fullmatch("[0-9]{1,2}", day) or kind == "birth":
        return None
    years = (today.year, today.year + 1) if kind == "future" else (today.year - 1, today.year, today.year + 1)
    days = [_day(year, number, int(day)) for year in years if _exists(year, number, int(day))]
    if not days:
        raise RuleBroken("no_such_day")
    coming = [found for found in days if found >= today] if kind == "future" else days
    return PartialDate(min(coming or days, key=lambda found: abs(found - today)))


def _month_number(text: str) -> int | None:
    """4 for 4, 04, apr, апр, апреля, красавіка; at least three letters of a name."""
    if re.fullmatch("[0-9]{1,2}", text):
        return int(text)
    if len(text) < 3:
        return None
    plain = _plain(text)
    for months in (*MONTHS_OF_DAY.values(), *MONTHS_ALONE.values()):
        for number, name in enumerate(months, 1):
            if _plain(name).startswith(plain):
                return number
    return None


def _plain(month: str) -> str:
    """і and ў are missing on the Russian keyboard."""
    return month.casefold().replace("і", "и").replace("ў", "у")


def _full(day: str, month: int, year: str, near: tuple[date, DateKind]) -> PartialDate | None:
    """A whole date; a year of two digits gets its century, zeros for day and month are left unknown."""
    if not re.fullmatch("[0-9]{1,2}", day) or not re.fullmatch("[0-9]{2}|[0-9]{4}", year):
        return None
    if len(year) == 4:
        return _with_zeros(int(day), month, int(year))
    today, kind = near
    century = today.year // 100 * 100
    years = [start + int(year) for start in (century - 100, century, century + 100)]
    days = [_day(full, month, int(day)) for full in years if _exists(full, month, int(day))]
    if kind == "birth":
        days = [found for found in days if found <= today]
    if not days:
        raise RuleBroken("no_such_day")
    return PartialDate(min(days, key=lambda found: abs(found - today)))


def _with_zeros(day: int, month: int, year: int) -> PartialDate:
    """Old cards have 00.00.1958 where only the year was known."""
    if day:
        return PartialDate(_day(year, month, day))
    return PartialDate(_day(year, month or 1, 1), DatePrecision.MONTH if month else DatePrecision.YEAR)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _day(year: int, month: int, day: int) -> date:
    if not _exists(year, month, day):
        raise RuleBroken("no_such_day")
    return date(year, month, day)


def _not_understood() -> RuleBroken:
    return RuleBroken("date_not_understood")
