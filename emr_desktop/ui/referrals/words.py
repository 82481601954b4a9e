"""How somebody found in the district is written."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.ages import age_text
from emr_desktop.domain.dates import PartialDate, format_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import display_name
from emr_desktop.sync.lookup import FoundPatient
from emr_desktop.ui.common.patient_facts import sex_words


def name_words(row: FoundPatient, language: Language) -> str:
    """The name as on the banner."""
    name = row.names.shown(language)
    return display_name(name.family, name.given, name.patronymic, language)


def born_words(row: FoundPatient, today: date, language: Language) -> str:
    """Birth date with the age."""
    if row.birth_date is None:
        return QCoreApplication.translate("DistrictWords", "Not known")
    born = PartialDate(row.birth_date, row.birth_precision)
    return f"{format_date(born, language)} ({age_text(born, today, language)})"


def found_words(row: FoundPatient, today: date, language: Language) -> str:
    """Who it is, in one line: the dialog shows it once more before the record is taken."""
    parts = (name_words(row, language), born_words(row, today, language), sex_words(row.sex), row.village, row.facility)
    return " · ".join(part for part in parts if part)
