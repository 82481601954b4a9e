"""How a patient of a list is written on the screen."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.ages import age_text
from emr_desktop.domain.dates import PartialDate, format_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import display_name
from emr_desktop.domain.patients import Sex
from emr_desktop.queries.patients import Matched, MatchedBy, PatientRow
from emr_desktop.ui.common.patient_facts import number_words


def name_of(row: PatientRow, language: Language) -> str:
    """The name as it stands on the banner."""
    name = row.names.shown(language)
    return display_name(name.family, name.given, name.patronymic, language)


def born_of(row: PatientRow, today: date, language: Language, unknown: str) -> str:
    """Birth date with age, or with the day of death; `unknown` in words when there is none."""
    if row.birth_date is None:
        return unknown
    born = PartialDate(row.birth_date, row.birth_precision)
    if row.deceased_on is not None:
        died = QCoreApplication.translate("PatientWords", "died %1")
        return f"{format_date(born, language)}, {died.replace('%1', format_date(row.deceased_on, language))}"
    return f"{format_date(born, language)} ({age_text(born, today, language)})"


def sex_of(row: PatientRow) -> str:
    """The administrative sex in a word."""
    return {
        Sex.FEMALE: QCoreApplication.translate("PatientWords", "Female"),
        Sex.MALE: QCoreApplication.translate("PatientWords", "Male"),
        Sex.OTHER: QCoreApplication.translate("PatientWords", "Other"),
        Sex.UNKNOWN: QCoreApplication.translate("PatientWords", "Not known"),
    }[row.sex]


def numbers_of(row: PatientRow) -> str:
    """The record number, and those of other records of the same person."""
    if not row.also:
        return number_words(row.record_number)
    words = QCoreApplication.translate("PatientWords", "%1, same person as %2")
    also = ", ".join(map(number_words, row.also))
    return words.replace("%1", number_words(row.record_number)).replace("%2", also)


def matched_of(row: PatientRow) -> str:
    """Why a row was found, when what is shown of it does not say so."""
    return ", ".join(_matched(found) for found in row.matched)


def _matched(found: Matched) -> str:
    words = {
        MatchedBy.SPELLING: QCoreApplication.translate("PatientWords", "spelled %1"),
        MatchedBy.PREVIOUS_SURNAME: QCoreApplication.translate("PatientWords", "earlier %1"),
        MatchedBy.PREFERRED_NAME: QCoreApplication.translate("PatientWords", "called %1"),
        MatchedBy.RECORD_NUMBER: QCoreApplication.translate("PatientWords", "record no. %1"),
        MatchedBy.PHONE: QCoreApplication.translate("PatientWords", "phone %1"),
        MatchedBy.IDENTIFIER: QCoreApplication.translate("PatientWords", "ID %1"),
    }
    return words[found.by].replace("%1", found.text)


def layout_words(shown: str, keyboard: Language | None) -> str:
    """The remark that something else was looked for than what was typed."""
    if keyboard is None:
        return QCoreApplication.translate("PatientWords", "Showing results for %1.").replace("%1", shown)
    sentence = QCoreApplication.translate("PatientWords", "Showing results for %1: the keyboard was %2.")
    return sentence.replace("%1", shown).replace("%2", keyboard.value.upper())
