"""What a personal number says about birth date and sex, and the check digits no library has."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

_FIRST_DIGIT = re.compile(r"(?P<first>[1-6])(?P<rest>[0-9]{6}).*")


@dataclass(frozen=True, slots=True)
class SaidAboutBirth:
    """Birth date and sex as the number has them; `no_such_date` when its digits are no day of the calendar."""

    born: date | None = None
    sex: str | None = None
    no_such_date: bool = False


def in_number(system: str, value: str) -> SaidAboutBirth | None:
    """What the number says; None when it says nothing or has not the shape of such a number."""
    reader = _READERS.get(system)
    return reader(value) if reader is not None else None


def seven_three_one(body: str) -> str:
    """The check digit of the machine-readable passport (ICAO Doc 9303: weights 7, 3, 1; A is 10 and Z is 35)."""
    return str(sum(int(letter, 36) * (7, 3, 1)[at % 3] for at, letter in enumerate(body)) % 10)


def snils_check(body: str) -> str:
    """The two check digits of a Russian insurance number (SNILS): weights 9 to 1, modulo 101, and 100 counts as 00."""
    total = sum(int(digit) * (9 - at) for at, digit in enumerate(body)) % 101
    return f"{total % 100:02d}"


def _belarus(value: str) -> SaidAboutBirth | None:
    """G DDMMYY: G is 1 or 2 for people born in the 1800s, 3 or 4 in the 1900s, 5 or 6 in the 2000s; odd is a man."""
    match = _FIRST_DIGIT.fullmatch(value) if len(value) == 14 else None
    if match is None:
        return None
    first, rest = int(match["first"]), match["rest"]
    return _said(1800 + (first - 1) // 2 * 100 + int(rest[4:]), int(rest[2:4]), int(rest[:2]), man=first % 2 == 1)


def _baltic(value: str) -> SaidAboutBirth | None:
    """G YYMMDD, with G as in Belarus. Lithuania gives numbers that begin with 9 without a birth date."""
    match = _FIRST_DIGIT.fullmatch(value) if len(value) == 11 else None
    if match is None:
        return None
    first, rest = int(match["first"]), match["rest"]
    return _said(1800 + (first - 1) // 2 * 100 + int(rest[:2]), int(rest[2:4]), int(rest[4:]), man=first % 2 == 1)


def _poland(value: str) -> SaidAboutBirth | None:
    """YYMMDD with the century in the month (+20 is 2000, +80 is 1800); the tenth digit is odd for a man."""
    if not re.fullmatch("[0-9]{11}", value):
        return None
    century, month = divmod(int(value[2:4]), 20)
    year = (1900, 2000, 2100, 2200, 1800)[century] + int(value[:2])
    return _said(year, month, int(value[4:6]), man=int(value[9]) % 2 == 1)


def _ukraine_payer(value: str) -> SaidAboutBirth | None:
    """Digits 1-5 count days since 31.12.1899; the ninth digit is odd for a man."""
    if not re.fullmatch("[0-9]{10}", value):
        return None
    sex = "male" if int(value[8]) % 2 else "female"
    return SaidAboutBirth(date(1899, 12, 31) + timedelta(days=int(value[:5])), sex)


def _ukraine_record(value: str) -> SaidAboutBirth | None:
    """YYYYMMDD-NNNNN."""
    if not re.fullmatch("[0-9]{13}", value):
        return None
    return _said(int(value[:4]), int(value[4:6]), int(value[6:8]))


def _latvia(value: str) -> SaidAboutBirth | None:
    """DDMMYY-C with C for the century; numbers from 32 on say nothing."""
    if not re.fullmatch("[012][0-9]{5}[012][0-9]{4}|3[01][0-9]{4}[012][0-9]{4}", value):
        return None
    return _said(1800 + int(value[6]) * 100 + int(value[4:6]), int(value[2:4]), int(value[:2]))


def _said(year: int, month: int, day: int, *, man: bool | None = None) -> SaidAboutBirth:
    sex = None if man is None else "male" if man else "female"
    try:
        return SaidAboutBirth(date(year, month, day), sex)
    except ValueError:
        return SaidAboutBirth(None, sex, no_such_date=True)


# By the codes of IdentifierSystem.
_READERS: dict[str, Callable[[str], SaidAboutBirth | None]] = {
    "by_personal": _belarus,
    "pl_pesel": _poland,
    "ua_rntrc": _ukraine_payer,
    "ua_unzr": _ukraine_record,
    "lt_asmens": _baltic,
    "lv_personas": _latvia,
    "ee_isikukood": _baltic,
}
