"""What a field understood of the typed text: the value, how it is written back, and what to say about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from emr_desktop.domain.errors import DomainError


class RangeLevel(StrEnum):
    """Where a measured value lies; a normal value or an unknown range has no level."""

    VERY_LOW = "very_low"
    LOW = "low"
    HIGH = "high"
    VERY_HIGH = "very_high"


@dataclass(frozen=True, slots=True)
class Reading:
    """The typed text as understood. `problem` keeps the value from being used, `warning` does not."""

    value: Any = None
    text: str = ""
    note: str = ""
    problem: str = ""
    warning: str = ""


Parser = Callable[[str], Reading]
Assessor = Callable[[Any], RangeLevel | None]


def reader(
    parse: Callable[[str], Any],
    words: Callable[[DomainError], str],
    written: Callable[[Any], str] = str,
    note: Callable[[Any], str] = lambda _value: "",
) -> Parser:
    """A parser for a field made of a domain function that refuses with a DomainError, and of words for the refusal."""

    def read(text: str) -> Reading:
        if not text.strip():
            return Reading()
        try:
            value = parse(text)
        except DomainError as refusal:
            return Reading(text=text, problem=words(refusal))
        return Reading(value=value, text=written(value), note=note(value))

    return read


def plain_text(text: str) -> Reading:
    """Text without spaces around it; empty text is no value."""
    clean = " ".join(text.split())
    return Reading(value=clean or None, text=clean)


def plain_number(text: str) -> Reading:
    """A decimal number typed with a point or a comma, written back with the decimal mark of the interface."""
    clean = "".join(text.split())
    if not clean:
        return Reading()
    try:
        value = Decimal(clean.replace(",", ".").replace("−", "-"))
    except InvalidOperation:
        value = Decimal("NaN")
    if not value.is_finite():
        words = QCoreApplication.translate("Reading", "Enter a number, for example %1.")
        return Reading(text=text, problem=words.replace("%1", "36" + QLocale().decimalPoint() + "6"))
    return Reading(value=value, text=format(value, "f").replace(".", QLocale().decimalPoint()))


def range_words(level: RangeLevel) -> str:
    """The mark of a level: arrow and word, so that it never rests on colour."""
    return {
        RangeLevel.VERY_LOW: QCoreApplication.translate("Range", "▼▼ very low"),
        RangeLevel.LOW: QCoreApplication.translate("Range", "▼ low"),
        RangeLevel.HIGH: QCoreApplication.translate("Range", "▲ high"),
        RangeLevel.VERY_HIGH: QCoreApplication.translate("Range", "▲▲ very high"),
    }[level]


def range_style(level: RangeLevel) -> str:
    """The value of the `range` property that the style sheet knows."""
    if level in {RangeLevel.VERY_LOW, RangeLevel.VERY_HIGH}:
        return "crit"
    return str(level)
