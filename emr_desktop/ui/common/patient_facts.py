"""The banner of a patient in words: what a query found, written for the language of the screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.ages import age_text
from emr_desktop.domain.contacts import address_line, parse_phone
from emr_desktop.domain.dates import PartialDate, format_date
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language
from emr_desktop.domain.names import display_name, running_name
from emr_desktop.domain.patients import AllergyStatus, Sex
from emr_desktop.queries.patients_banner import AllergyRow, BannerAllergies, PatientBanner
from emr_desktop.ui.common.allergy_chip import AllergyFacts, AllergyState
from emr_desktop.ui.common.patient_banner import BannerFacts

_STATES = {
    AllergyStatus.KNOWN: AllergyState.KNOWN,
    AllergyStatus.NONE_KNOWN: AllergyState.NONE_KNOWN,
    AllergyStatus.NOT_ASKED: AllergyState.NOT_ASKED,
}


def banner_facts(found: PatientBanner, language: Language, today: date) -> BannerFacts:
    """Everything the banner shows and speaks."""
    name = found.names.shown(language)
    shown = display_name(name.family, name.given, name.patronymic, language)
    born, sex = born_words(found, language, today), sex_words(found.sex)
    number = number_words(found.record_number)
    return BannerFacts(
        name=shown,
        born=born,
        sex=sex,
        number=number,
        spoken=", ".join((shown, born, sex, number, *warning_flags(found), *linked_flags(found))),
        allergies=allergy_facts(found.allergies, language),
        preferred=found.preferred_name,
        phone=phone_words(found.phone),
        address=address_line(found.address, language) if found.address else "",
        flags=linked_flags(found),
        warnings=warning_flags(found),
        died=format_date(found.deceased_on, language) if found.deceased_on else "",
    )


def number_words(number: str) -> str:
    """A record number in groups of three that a line end never parts."""
    return NO_BREAK_SPACE.join(number[place : place + 3] for place in range(0, len(number), 3))


def phone_words(phone: str) -> str:
    """A telephone number in its groups; what is no number stays as it was written."""
    found = parse_phone(phone)
    return found.display.replace(" ", NO_BREAK_SPACE) if found else phone


def born_words(found: PatientBanner, language: Language, today: date) -> str:
    """Birth date with the age, or that it is not known."""
    if found.birth_date is None:
        return QCoreApplication.translate("PatientFacts", "Not known")
    born = PartialDate(found.birth_date, found.birth_precision)
    return f"{format_date(born, language)} ({age_text(born, found.deceased_on or today, language)})"


def warning_flags(found: PatientBanner) -> tuple[str, ...]:
    """What is missing on the screen although it is kept."""
    if not found.unread:
        return ()
    return (QCoreApplication.translate("PatientFacts", "Not all is shown: update the program"),)


def linked_flags(found: PatientBanner) -> tuple[str, ...]:
    """The mark that there are other records of the same person."""
    if not found.linked:
        return ()
    words = QCoreApplication.translate("PatientFacts", "Same person as %1")
    unknown = QCoreApplication.translate("PatientFacts", "a record of another clinic")
    return (words.replace("%1", ", ".join(number_words(each.record_number) or unknown for each in found.linked)),)


def name_in_text(found: PatientBanner, language: Language) -> str:
    """The name inside a sentence: Iryna Kavaliova."""
    name = found.names.shown(language)
    return running_name(name.family, name.given, name.patronymic, language)


def sex_words(sex: Sex) -> str:
    """The administrative sex in a word."""
    return {
        Sex.FEMALE: QCoreApplication.translate("PatientFacts", "Female"),
        Sex.MALE: QCoreApplication.translate("PatientFacts", "Male"),
        Sex.OTHER: QCoreApplication.translate("PatientFacts", "Other"),
        Sex.UNKNOWN: QCoreApplication.translate("PatientFacts", "Not known"),
    }[sex]


def allergy_facts(found: BannerAllergies | None, language: Language) -> AllergyFacts:
    """The state of the allergies; unavailable for a role that may not see it."""
    if found is None:
        return AllergyFacts(AllergyState.UNAVAILABLE)
    asked = format_date(found.asked_on, language) if found.asked_on else ""
    return AllergyFacts(_STATES[found.status], tuple(map(_substance, found.standing)), asked)


def _substance(row: AllergyRow) -> str:
    return f"{row.substance} — {row.reaction}" if row.reaction else row.substance
