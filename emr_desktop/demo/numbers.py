"""Numbers that pass every check and belong to nobody: personal numbers, PESEL, passports, telephones."""

from collections import Counter
from datetime import date

from emr_desktop.demo.chance import Chance, Weighted
from emr_desktop.demo.records import DemoIdentifier
from emr_desktop.domain.identifiers import IdentifierSystem, belarus_number
from emr_desktop.domain.patients import Sex

_REGIONS = Weighted("HCABKEM", [70, 8, 6, 5, 4, 4, 3])
_FIRST_SERIAL = 900
"""Serials of the day start high: real ones are given out from 001 on, so made-up numbers stay away from them."""
_PESEL_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
_PESEL_MONTH_OF_CENTURY = {18: 80, 19: 0, 20: 20}
_SCATTER = 7919
"""A prime: neighbours get numbers that do not look alike, and none comes twice."""
_MOBILE = ("29", "33", "44", "25")


class NumberBook:
    """Gives out numbers and never the same one twice."""

    def __init__(self) -> None:
        self._of_day: Counter[tuple[date, str]] = Counter()
        self._foreign: Counter[date] = Counter()
        self._passports = 0
        self._phones = 0

    def personal(self, chance: Chance, sex: Sex, born: date) -> DemoIdentifier:
        """A citizen's number; the serial is unique for the birth date and region."""
        region = chance.pick(_REGIONS)
        serial = _FIRST_SERIAL + self._of_day[born, region]
        self._of_day[born, region] += 1
        return DemoIdentifier(IdentifierSystem.BY_PERSONAL, belarus_number(sex, born, region, serial), "BY")

    def pesel(self, sex: Sex, born: date) -> DemoIdentifier:
        """A Polish number: date with the century in the month, serial whose last digit is odd for men, check digit."""
        month = born.month + _PESEL_MONTH_OF_CENTURY[born.year // 100]
        serial = 9990 - 2 * self._foreign[born] + (sex is Sex.MALE)
        self._foreign[born] += 1
        body = f"{born.year % 100:02}{month:02}{born.day:02}{serial:04}"
        check = -sum(int(digit) * weight for digit, weight in zip(body, _PESEL_WEIGHTS, strict=True)) % 10
        return DemoIdentifier(IdentifierSystem.PL_PESEL, f"{body}{check}", "PL")

    def passport(self, country: str) -> DemoIdentifier:
        """A foreign passport of a series that is not issued."""
        self._passports += 1
        return DemoIdentifier(IdentifierSystem.PASSPORT, f"XX{self._passports:06}", country)

    def mobile(self, chance: Chance) -> str:
        """A mobile number in E.164. Subscriber numbers never start with 0: it can ring at nobody's."""
        self._phones += 1
        return f"+375{chance.one_of(_MOBILE)}0{self._phones * _SCATTER % 1_000_000:06}"

    def landline(self) -> str:
        """A telephone of the district (area code 1633) in E.164, also with a leading 0 that no exchange gives out."""
        self._phones += 1
        return f"+3751633{self._phones * _SCATTER % 10_000:05}"
