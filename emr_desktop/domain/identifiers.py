"""Numbers that say who a person is. Mistakes in them become warnings and never stop the registration:

foreigners, refugees, newborns without a number and errors of the past all have to be written down.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from stdnum.by import unp
from stdnum.ee import ik
from stdnum.exceptions import InvalidChecksum, ValidationError
from stdnum.lt import asmens
from stdnum.lv import pvn
from stdnum.pl import pesel
from stdnum.ua import rntrc

from emr_desktop.domain.identifiers_birth import SaidAboutBirth, in_number, seven_three_one, snils_check


class IdentifierSystem(StrEnum):
    """Who issues the number. `uri` is its `Identifier.system` in FHIR."""

    BY_PERSONAL = auto()
    PL_PESEL = auto()
    UA_RNTRC = auto()
    UA_UNZR = auto()
    LT_ASMENS = auto()
    LV_PERSONAS = auto()
    EE_ISIKUKOOD = auto()
    RU_SNILS = auto()
    PASSPORT = auto()
    REFUGEE = auto()
    BIRTH_CERTIFICATE = auto()
    OTHER = auto()

    @property
    def uri(self) -> str:
        """The published URI where there is one, otherwise a name of our own that never changes."""
        return _PUBLISHED_URIS.get(self, f"urn:emr-desktop:identifier:{self.value.replace('_', '-')}")


_PUBLISHED_URIS = {
    IdentifierSystem.PL_PESEL: "urn:oid:2.16.840.1.113883.3.4424.1.1.616",
    IdentifierSystem.EE_ISIKUKOOD: "https://fhir.ee/sid/pid/est/ni",
}

SHAPE = "identifier_shape"
CHECK_DIGIT = "identifier_check_digit"
REGION = "identifier_region"
STATUS = "identifier_status"
NO_SUCH_DATE = "identifier_no_such_date"
BIRTH_DATE_DIFFERS = "identifier_birth_date_differs"
SEX_DIFFERS = "identifier_sex_differs"


@dataclass(frozen=True, slots=True)
class CheckedIdentifier:
    """A number as it is kept, what looks wrong with it, and whether Cyrillic letters in it were made Latin."""

    value: str
    warnings: tuple[str, ...] = ()
    repaired: bool = False


# Letters that look the same on paper and on the screen.
_LOOK_ALIKES = str.maketrans("АВСЕНКМОРТХІЈЅ", "ABCEHKMOPTXIJS")
# Region letters in use; what each stands for is not decoded.
_BELARUS_REGIONS = frozenset("ABCHKEM")
# PB is a citizen; BA and BI are people without citizenship.
_BELARUS_STATUSES = frozenset({"PB", "BA", "BI"})
_BELARUS_CENTURY = {(True, 18): "1", (False, 18): "2", (True, 19): "3", (False, 19): "4", (True, 20): "5"}
_SHAPES = {
    IdentifierSystem.BY_PERSONAL: re.compile(r"[1-6][0-9]{6}[A-Z][0-9]{3}[A-Z]{2}[0-9]"),
    IdentifierSystem.UA_UNZR: re.compile(r"[0-9]{13}"),
    IdentifierSystem.RU_SNILS: re.compile(r"[0-9]{11}"),
}
_VALIDATORS: dict[IdentifierSystem, Callable[[str], str]] = {
    IdentifierSystem.PL_PESEL: pesel.validate,
    IdentifierSystem.UA_RNTRC: rntrc.validate,
    IdentifierSystem.LT_ASMENS: asmens.validate,
    IdentifierSystem.LV_PERSONAS: pvn.validate,
    IdentifierSystem.EE_ISIKUKOOD: ik.validate,
}
# Numbers of papers may hold Cyrillic letters by right (series II-БК), so nothing in them is repaired.
_PAPERS = frozenset({IdentifierSystem.REFUGEE, IdentifierSystem.BIRTH_CERTIFICATE, IdentifierSystem.OTHER})


def check_identifier(
    system: IdentifierSystem, text: str, *, birth_date: date | None = None, sex: str | None = None
) -> CheckedIdentifier:
    """The number made tidy, with a warning code for everything that does not fit. Never raises.

    `sex` is a FHIR administrative gender; only male and female are compared. An empty text has no warnings.
    """
    if system in _PAPERS:
        return CheckedIdentifier(" ".join(text.split()))
    typed = re.sub(r"[\W_]+", "", text.upper())
    value = typed.translate(_LOOK_ALIKES)
    warnings = (*_number_warnings(system, value), *_person_warnings(system, value, birth_date, sex)) if value else ()
    return CheckedIdentifier(value, tuple(dict.fromkeys(warnings)), repaired=value != typed)


def comparable_number(text: str) -> str:
    """Capitals and digits only, look-alike Cyrillic letters made Latin: for finding a number, not for keeping it."""
    return re.sub(r"[\W_]+", "", text.upper()).translate(_LOOK_ALIKES)


def belarus_number(sex: str, birth_date: date, region: str, serial: int, status: str = "PB") -> str:
    """A well-formed Belarusian identification number for a made-up person.

    Raises ValueError for what such a number cannot hold: other sexes, years outside 1800-2099, a serial over 999.
    """
    man = {"male": True, "female": False}.get(str(sex))
    first = _BELARUS_CENTURY.get((man, birth_date.year // 100), "6") if man is not None else ""
    body = f"{first}{birth_date:%d%m}{birth_date.year % 100:02d}{region}{serial:03d}{status}"
    number = f"{body}{seven_three_one(body) if body.isascii() and body.isalnum() else ''}"
    if not 1800 <= birth_date.year <= 2099 or _number_warnings(IdentifierSystem.BY_PERSONAL, number):
        raise ValueError(f"no such number: {body}")
    return number


def check_unp(text: str) -> CheckedIdentifier:
    """The payer's number (УНП) on the stamp of the clinic."""
    typed = re.sub(r"[\W_]+", "", text.upper().removeprefix("УНП").removeprefix("UNP"))
    value = typed.translate(_LOOK_ALIKES)
    return CheckedIdentifier(value, _stdnum_warnings(unp.validate, value) if value else (), repaired=value != typed)


def _number_warnings(system: IdentifierSystem, value: str) -> tuple[str, ...]:
    """What is wrong with the number itself."""
    if system in _VALIDATORS:
        return _stdnum_warnings(_VALIDATORS[system], value)
    shape = _SHAPES.get(system)
    if shape is not None and not shape.fullmatch(value):
        return (SHAPE,)
    if system is IdentifierSystem.BY_PERSONAL:
        return _belarus_warnings(value)
    if system is IdentifierSystem.RU_SNILS and value[-2:] != snils_check(value[:9]):
        return (CHECK_DIGIT,)
    return ()


def _belarus_warnings(value: str) -> tuple[str, ...]:
    found = {
        REGION: value[7] not in _BELARUS_REGIONS,
        STATUS: value[11:13] not in _BELARUS_STATUSES,
        CHECK_DIGIT: value[13] != seven_three_one(value[:13]),
    }
    return tuple(code for code, wrong in found.items() if wrong)


def _stdnum_warnings(validate: Callable[[str], str], value: str) -> tuple[str, ...]:
    try:
        validate(value)
    except InvalidChecksum:
        return (CHECK_DIGIT,)
    except (ValidationError, ValueError):
        return (SHAPE,)
    return ()


def _person_warnings(system: IdentifierSystem, value: str, birth_date: date | None, sex: str | None) -> tuple[str, ...]:
    """What in the number contradicts the rest of the registration."""
    said = in_number(system.value, value)
    if said is None:
        return ()
    warnings = []
    if said.no_such_date:
        warnings.append(NO_SUCH_DATE)
    elif _differs(said, birth_date):
        warnings.append(BIRTH_DATE_DIFFERS)
    if said.sex is not None and sex in {"male", "female"} and sex != said.sex:
        warnings.append(SEX_DIFFERS)
    return tuple(warnings)


def _differs(said: SaidAboutBirth, birth_date: date | None) -> bool:
    return birth_date is not None and said.born is not None and said.born != birth_date
