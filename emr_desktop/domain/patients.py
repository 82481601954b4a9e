"""What is true of a patient's registration, whoever writes it down."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language

OLDEST_AGE_YEARS = 130
"""No verified human age exceeds 122 years; beyond this a birth date is a slip of the finger."""


class Sex(StrEnum):
    """Administrative sex (FHIR administrative-gender)."""

    MALE = auto()
    FEMALE = auto()
    OTHER = auto()
    UNKNOWN = auto()


class AddressUse(StrEnum):
    """Which of a person's addresses."""

    REGISTERED = auto()
    ACTUAL = auto()


class AllergySeverity(StrEnum):
    """How bad the reaction was (FHIR reaction-event-severity, and unknown)."""

    MILD = auto()
    MODERATE = auto()
    SEVERE = auto()
    UNKNOWN = auto()


class AllergyStatus(StrEnum):
    """Three different facts, never to be mixed up."""

    KNOWN = auto()
    NONE_KNOWN = auto()
    NOT_ASKED = auto()


class LinkKind(StrEnum):
    """What another record of the same person is to this one (FHIR Patient.link.type)."""

    REPLACED_BY = "replaced-by"
    """The other one is used from now on."""
    REPLACES = "replaces"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in one spelling."""

    family: str = ""
    given: str = ""
    patronymic: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.family or self.given)


@dataclass(frozen=True, slots=True)
class PersonNames:
    """One name in the spellings of the passport: Belarusian, Russian, Latin (without patronymic)."""

    be: PersonName = PersonName()
    ru: PersonName = PersonName()
    la: PersonName = PersonName()

    @property
    def spellings(self) -> tuple[PersonName, ...]:
        return (self.be, self.ru, self.la)

    def shown(self, language: Language) -> PersonName:
        """The spelling that suits the language of the screen, or the first there is."""
        wanted = {Language.BE: self.be, Language.RU: self.ru, Language.EN: self.la}[language]
        return next((name for name in (wanted, *self.spellings) if not name.is_empty), PersonName())


def check_birth_date(birth_date: date | None, today: date) -> None:
    """Raises RuleBroken for a birth date in the future or more than 130 years ago."""
    if birth_date is None:
        return
    if birth_date > today:
        raise RuleBroken("birth_date_in_future")
    if today.year - birth_date.year > OLDEST_AGE_YEARS:
        raise RuleBroken("birth_date_too_old", years=OLDEST_AGE_YEARS)


def allergy_status(active_allergies: int, asked_on: date | None) -> AllergyStatus:
    """An entered allergy outweighs an earlier "none"; without either nobody has asked."""
    if active_allergies:
        return AllergyStatus.KNOWN
    return AllergyStatus.NONE_KNOWN if asked_on else AllergyStatus.NOT_ASKED
