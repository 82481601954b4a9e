"""Dates as people write and read them, with the unknown parts left unknown.

Short dates: 03-Apr-1958 in English, 03.04.1958 in Russian and Belarusian, whatever the computer's own settings,
so that day and month can never be mistaken for each other. `dates_typed.parse_date` reads all of these back.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto

from emr_desktop.domain.languages import Language


class DatePrecision(StrEnum):
    """How much of a date is known (the same codes as patients.BirthPrecision)."""

    DAY = auto()
    MONTH = auto()
    YEAR = auto()
    ESTIMATED = auto()


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date and how much of it is known.

    The unknown parts are 1: the year 1958 is 1958-01-01. An estimated date is the middle of what it may be.
    """

    date: date
    precision: DatePrecision = DatePrecision.DAY


SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SHORT_WEEKDAYS = {
    Language.EN: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    Language.RU: ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    Language.BE: ("пн", "аў", "ср", "чц", "пт", "сб", "нд"),
}
_ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
# "3 апреля": the month of a day.
MONTHS_OF_DAY = {
    Language.EN: _ENGLISH_MONTHS,
    Language.RU: (
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ),
    Language.BE: (
        "студзеня", "лютага", "сакавіка", "красавіка", "мая", "чэрвеня",
        "ліпеня", "жніўня", "верасня", "кастрычніка", "лістапада", "снежня",
    ),
}  # fmt: skip
# "апрель 1958": the month alone.
MONTHS_ALONE = {
    Language.EN: _ENGLISH_MONTHS,
    Language.RU: (
        "январь", "февраль", "март", "апрель", "май", "июнь",
        "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ),
    Language.BE: (
        "студзень", "люты", "сакавік", "красавік", "май", "чэрвень",
        "ліпень", "жнівень", "верасень", "кастрычнік", "лістапад", "снежань",
    ),
}  # fmt: skip
ABOUT = {Language.EN: "about", Language.RU: "около", Language.BE: "каля"}


def format_date(value: date | PartialDate, language: Language, *, weekday: bool = False) -> str:
    """The short clinical date; "1958", "Apr 1958" or "about 1958" when that is all that is known."""
    day, precision = _parts(value)
    if precision is DatePrecision.YEAR:
        return f"{day.year:04d}"
    if precision is DatePrecision.ESTIMATED:
        return f"{ABOUT[language]} {day.year:04d}"
    english = language is Language.EN
    if precision is DatePrecision.MONTH:
        return f"{SHORT_MONTHS[day.month - 1]} {day.year:04d}" if english else f"{day.month:02d}.{day.year:04d}"
    month, mark = (SHORT_MONTHS[day.month - 1], "-") if english else (f"{day.month:02d}", ".")
    text = mark.join((f"{day.day:02d}", month, f"{day.year:04d}"))
    return f"{_SHORT_WEEKDAYS[language][day.weekday()]} {text}" if weekday else text


def format_long_date(value: date | PartialDate, language: Language) -> str:
    """The date in words, for patients, paper and screen readers: 3 April 2025, 3 красавіка 2025 г."""
    day, precision = _parts(value)
    year = f"{day.year:04d}" if language is Language.EN else f"{day.year:04d}\u00a0г."
    if precision is DatePrecision.YEAR:
        return year
    if precision is DatePrecision.ESTIMATED:
        return f"{ABOUT[language]} {year}"
    if precision is DatePrecision.MONTH:
        return f"{MONTHS_ALONE[language][day.month - 1]} {year}"
    return f"{day.day}\u00a0{MONTHS_OF_DAY[language][day.month - 1]} {year}"


def format_date_time(value: datetime, language: Language) -> str:
    """The short date and the time of a 24-hour clock: 22-Nov-2025 14:05. The caller chooses the time zone."""
    return f"{format_date(value.date(), language)} {value:%H:%M}"


def _parts(value: date | PartialDate) -> tuple[date, DatePrecision]:
    if isinstance(value, PartialDate):
        return value.date, value.precision
    return value, DatePrecision.DAY
