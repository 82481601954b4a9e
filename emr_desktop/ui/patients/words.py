"""How a patient is written on the screens of this feature."""

from datetime import date

from emr_desktop.domain.ages import age_text
from emr_desktop.domain.dates import format_date
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import display_name
from emr_desktop.queries.patients import PatientRow


def name_of(row: PatientRow, language: Language) -> str:
    """The name as it stands on the banner."""
    name = row.names.shown(language)
    return display_name(name.family, name.given, name.patronymic, language)


def born_of(row: PatientRow, today: date, language: Language, unknown: str) -> str:
    """Birth date with age; `unknown` in words when there is none."""
    if row.birth_date is None:
        return unknown
    return f"{format_date(row.birth_date, language)} ({age_text(row.birth_date, today, language)})"
