"""How the facts of a patient are written on the card and on the banner."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.ages import age_text
from emr_desktop.domain.contacts import Address, address_line
from emr_desktop.domain.dates import PartialDate, format_date, format_long_date
from emr_desktop.domain.languages import NO_BREAK_SPACE, Language
from emr_desktop.domain.names import display_name, full_name
from emr_desktop.domain.patients import AllergyStatus, PersonNames
from emr_desktop.queries.patients_banner import AllergyRow, BannerAllergies, PatientBanner
from emr_desktop.ui.common.allergy_chip import AllergyFacts, AllergyState
from emr_desktop.ui.common.patient_banner import BannerFacts
from emr_desktop.ui.common.patient_facts import linked_flags, phone_words, warning_flags
from emr_desktop.ui.common.register_words import address_title, sex_words


def record_number(number: str) -> str:
    """In groups of three that stay on one line: 129 728 765."""
    return NO_BREAK_SPACE.join(number[at : at + 3] for at in range(0, len(number), 3))


def born_words(banner: PatientBanner, today: date, language: Language) -> str:
    """Birth date with the age; the age at death stands with the day of death."""
    if banner.birth_date is None:
        return QCoreApplication.translate("PatientCard", "Not known")
    born = PartialDate(banner.birth_date, banner.birth_precision)
    written = format_date(born, language)
    return written if banner.deceased_on else f"{written} ({age_text(born, today, language)})"


def died_words(banner: PatientBanner, language: Language) -> str:
    """The day of death and the age at it; nothing for the living."""
    if banner.deceased_on is None:
        return ""
    died = format_date(banner.deceased_on, language)
    if banner.birth_date is None:
        return died
    age = age_text(PartialDate(banner.birth_date, banner.birth_precision), banner.deceased_on, language)
    return f"{died} ({age})"


def allergy_words(allergy: AllergyRow) -> str:
    """The substance and what it did: penicillin — rash."""
    return f"{allergy.substance} — {allergy.reaction}" if allergy.reaction else allergy.substance


def allergy_facts(allergies: BannerAllergies | None, language: Language) -> AllergyFacts | None:
    """What the chip shows; None for a role that may not see it."""
    if allergies is None:
        return None
    states = {
        AllergyStatus.KNOWN: AllergyState.KNOWN,
        AllergyStatus.NONE_KNOWN: AllergyState.NONE_KNOWN,
        AllergyStatus.NOT_ASKED: AllergyState.NOT_ASKED,
    }
    asked = format_date(allergies.asked_on, language) if allergies.asked_on else ""
    return AllergyFacts(states[allergies.status], tuple(map(allergy_words, allergies.standing)), asked)


def name_words(names: PersonNames, language: Language) -> str:
    """The name as it stands on the banner."""
    name = names.shown(language)
    return display_name(name.family, name.given, name.patronymic, language)


def banner_facts(banner: PatientBanner, today: date, language: Language) -> BannerFacts:
    """Everything of the banner in words."""
    born, died = born_words(banner, today, language), died_words(banner, language)
    flags = linked_flags(banner)
    if banner.same_name_today:
        flag = QCoreApplication.translate("PatientCard", "Same name today: %1")
        flags = (*flags, flag.replace("%1", str(banner.same_name_today + 1)))
    return BannerFacts(
        name=name_words(banner.names, language),
        born=born,
        sex=sex_words(banner.sex),
        number=record_number(banner.record_number),
        spoken=_spoken(banner, today, language),
        allergies=allergy_facts(banner.allergies, language),
        preferred=banner.preferred_name,
        phone=phone_words(banner.phone),
        address=address_line(banner.address, language) if banner.address else "",
        flags=flags,
        warnings=warning_flags(banner),
        died=died,
        more=_more(banner, language),
    )


def address_words(address: Address, language: Language) -> str:
    """The address in one line."""
    return address_line(address, language)


def _more(banner: PatientBanner, language: Language) -> tuple[tuple[str, str], ...]:
    """What is behind “More”: the other phone and the other address."""
    found = [(address_title(use), address_line(address, language)) for use, address in banner.addresses[1:]]
    if banner.phone_other:
        title = QCoreApplication.translate("PatientCard", "Second phone")
        found.append((title, phone_words(banner.phone_other)))
    return tuple(found)


def _spoken(banner: PatientBanner, today: date, language: Language) -> str:
    """The whole identity as one sentence, with the date in words."""
    name = banner.names.shown(language)
    parts = [
        QCoreApplication.translate("PatientCard", "Patient %1").replace(
            "%1", full_name(name.family, name.given, name.patronymic)
        )
    ]
    if banner.birth_date is not None:
        born = PartialDate(banner.birth_date, banner.birth_precision)
        words = QCoreApplication.translate("PatientCard", "born %1")
        parts.append(words.replace("%1", format_long_date(born, language)))
        if banner.deceased_on is None:
            parts.append(age_text(born, today, language))
    else:
        parts.append(QCoreApplication.translate("PatientCard", "birth date not known"))
    if banner.deceased_on is not None:
        words = QCoreApplication.translate("PatientCard", "died %1")
        parts.append(words.replace("%1", format_long_date(banner.deceased_on, language)))
    parts.append(sex_words(banner.sex).lower())
    number = QCoreApplication.translate("PatientCard", "record no. %1")
    parts.append(number.replace("%1", record_number(banner.record_number)))
    return ", ".join((*parts, *warning_flags(banner), *linked_flags(banner)))


def saved_words(what: str) -> str:
    """What has just been written, for the line beside the buttons."""
    return {
        "added": QCoreApplication.translate("PatientCardScreen", "Allergy added."),
        "ended": QCoreApplication.translate("PatientCardScreen", "Allergy ended. It stays in the history."),
        "refuted": QCoreApplication.translate("PatientCardScreen", "Allergy refuted. It stays in the history."),
        "none": QCoreApplication.translate("PatientCardScreen", "Written down: no known allergies, asked today."),
        "death": QCoreApplication.translate("PatientCardScreen", "Written down."),
        "linked": QCoreApplication.translate("PatientCardScreen", "Linked. The card shows both records."),
        "parted": QCoreApplication.translate("PatientCardScreen", "Parted. Each card shows its own record."),
        "referral_ended": QCoreApplication.translate(
            "PatientCardScreen", "Referral ended. Both clinics see it after the next exchange."
        ),
        "attached": QCoreApplication.translate("PatientCardScreen", "Attached. Others see it after the next exchange."),
        "attachment_retracted": QCoreApplication.translate(
            "PatientCardScreen", "Marked as a mistake. It stays in the list."
        ),
    }[what]
