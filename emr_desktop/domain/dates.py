"""Dates as people type, read and half know them. The one door to everything about dates."""

from emr_desktop.domain.dates_typed import DateKind, parse_date
from emr_desktop.domain.dates_written import (
    DatePrecision,
    PartialDate,
    format_date,
    format_date_time,
    format_long_date,
)

__all__ = [
    "DateKind",
    "DatePrecision",
    "PartialDate",
    "format_date",
    "format_date_time",
    "format_long_date",
    "parse_date",
]
