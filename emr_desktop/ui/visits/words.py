"""Times and reasons of a visit in words."""

from datetime import date, datetime

from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language
from emr_desktop.domain.templates import reason

PRESSURE = "pressure"
"""Systolic and diastolic pressure are typed into one field."""


def reason_title(code: str, language: Language) -> str:
    """The title of a reason; one in free words is its own title."""
    found = reason(code)
    return found.title(language) if found else code


def day_and_time(at: datetime, language: Language) -> str:
    """Day and time of the clinic's wall clock, never parted by a line end."""
    here = at.astimezone()
    return f"{format_date(here, language)}{NO_BREAK_SPACE}{here:%H:%M}"


def day_with_weekday(day: date, language: Language) -> str:
    """The day with its weekday, as a typed date is read back."""
    return format_date(day, language, weekday=True)
