"""Every change of a patient in words: which field, what it was, what it is now."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.contacts import SettlementType
from emr_desktop.domain.dates import format_date, format_date_time
from emr_desktop.domain.identifiers import IdentifierSystem
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergySeverity, Sex
from emr_desktop.queries.patients_history import HistoryRow
from emr_desktop.ui.common.patient_facts import number_words, phone_words
from emr_desktop.ui.common.register_words import kind_words, settlement_words, severity_words, sex_words, system_words
from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

FIELDS: dict[str, str] = {
    "record_number": QT_TRANSLATE_NOOP("PatientFields", "Record no."),
    "family_be": QT_TRANSLATE_NOOP("PatientFields", "Family name, Belarusian"),
    "given_be": QT_TRANSLATE_NOOP("PatientFields", "Given name, Belarusian"),
    "patronymic_be": QT_TRANSLATE_NOOP("PatientFields", "Patronymic, Belarusian"),
    "family_ru": QT_TRANSLATE_NOOP("PatientFields", "Family name, Russian"),
    "given_ru": QT_TRANSLATE_NOOP("PatientFields", "Given name, Russian"),
    "patronymic_ru": QT_TRANSLATE_NOOP("PatientFields", "Patronymic, Russian"),
    "family_la": QT_TRANSLATE_NOOP("PatientFields", "Family name, Latin letters"),
    "given_la": QT_TRANSLATE_NOOP("PatientFields", "Given name, Latin letters"),
    "previous_surnames": QT_TRANSLATE_NOOP("PatientFields", "Previous family names"),
    "preferred_name": QT_TRANSLATE_NOOP("PatientFields", "Preferred name"),
    "sex": QT_TRANSLATE_NOOP("PatientFields", "Sex"),
    "birth_date": QT_TRANSLATE_NOOP("PatientFields", "Date of birth"),
    "deceased_on": QT_TRANSLATE_NOOP("PatientFields", "Date of death"),
    "phone": QT_TRANSLATE_NOOP("PatientFields", "Phone"),
    "phone_other": QT_TRANSLATE_NOOP("PatientFields", "Second phone"),
    "contact_name": QT_TRANSLATE_NOOP("PatientFields", "Contact person"),
    "contact_relation": QT_TRANSLATE_NOOP("PatientFields", "Who this is to the patient"),
    "contact_phone": QT_TRANSLATE_NOOP("PatientFields", "Phone of the contact person"),
    "benefit": QT_TRANSLATE_NOOP("PatientFields", "Benefit category"),
    "disability": QT_TRANSLATE_NOOP("PatientFields", "Disability"),
    "territory": QT_TRANSLATE_NOOP("PatientFields", "Territory"),
    "workplace": QT_TRANSLATE_NOOP("PatientFields", "Place of work or study"),
    "no_allergies_on": QT_TRANSLATE_NOOP("PatientFields", "Asked, no known allergies"),
    "registered_at": QT_TRANSLATE_NOOP("PatientFields", "Registered"),
    "note": QT_TRANSLATE_NOOP("PatientFields", "Remark"),
    "no_identifier_reason": QT_TRANSLATE_NOOP("PatientFields", "Why there is no number"),
    "country": QT_TRANSLATE_NOOP("PatientFields", "Country"),
    "postcode": QT_TRANSLATE_NOOP("PatientFields", "Postcode"),
    "oblast": QT_TRANSLATE_NOOP("PatientFields", "Oblast"),
    "raion": QT_TRANSLATE_NOOP("PatientFields", "Raion"),
    "selsoviet": QT_TRANSLATE_NOOP("PatientFields", "Selsoviet"),
    "settlement_type": QT_TRANSLATE_NOOP("PatientFields", "Kind of place"),
    "settlement": QT_TRANSLATE_NOOP("PatientFields", "Settlement"),
    "street": QT_TRANSLATE_NOOP("PatientFields", "Street"),
    "house": QT_TRANSLATE_NOOP("PatientFields", "House"),
    "building": QT_TRANSLATE_NOOP("PatientFields", "Building"),
    "flat": QT_TRANSLATE_NOOP("PatientFields", "Flat"),
    "system": QT_TRANSLATE_NOOP("PatientFields", "Kind of number"),
    "value": QT_TRANSLATE_NOOP("PatientFields", "Number"),
    "ended_on": QT_TRANSLATE_NOOP("PatientFields", "Ended"),
    "end_reason": QT_TRANSLATE_NOOP("PatientFields", "Why it ended"),
    "substance": QT_TRANSLATE_NOOP("PatientFields", "Allergy, substance"),
    "reaction": QT_TRANSLATE_NOOP("PatientFields", "Allergy, reaction"),
    "severity": QT_TRANSLATE_NOOP("PatientFields", "Allergy, how bad"),
    "since": QT_TRANSLATE_NOOP("PatientFields", "Since"),
    "recorded_on": QT_TRANSLATE_NOOP("PatientFields", "Written down"),
    "refuted": QT_TRANSLATE_NOOP("PatientFields", "Refuted"),
    "code": QT_TRANSLATE_NOOP("PatientFields", "Problem, code"),
    "title": QT_TRANSLATE_NOOP("PatientFields", "Problem"),
    "other_number": QT_TRANSLATE_NOOP("PatientFields", "Record of the same person, number"),
    "kind": QT_TRANSLATE_NOOP("PatientFields", "Record of the same person, which is used"),
    "reason": QT_TRANSLATE_NOOP("PatientFields", "Reason"),
    "ended_by": QT_TRANSLATE_NOOP("PatientFields", "Ended by"),
    "because": QT_TRANSLATE_NOOP("PatientFields", "Note to the choice between two values"),
    "said_at": QT_TRANSLATE_NOOP("PatientFields", "Compared with a similar record: different people"),
}
TABLES: dict[str, str] = {
    "visit": QT_TRANSLATE_NOOP("PatientFields", "Visit"),
    "visit_draft": QT_TRANSLATE_NOOP("PatientFields", "Visit handed over"),
    "observation": QT_TRANSLATE_NOOP("PatientFields", "Visit, measurements"),
    "diagnosis": QT_TRANSLATE_NOOP("PatientFields", "Visit, diagnosis"),
    "prescription": QT_TRANSLATE_NOOP("PatientFields", "Prescription"),
    "prescription_line": QT_TRANSLATE_NOOP("PatientFields", "Prescription, medicine"),
    "prescription_cancellation": QT_TRANSLATE_NOOP("PatientFields", "Prescription cancelled"),
    "medicine": QT_TRANSLATE_NOOP("PatientFields", "Medicine"),
    "patient_not_the_same": QT_TRANSLATE_NOOP("PatientFields", "Compared with a similar record: different people"),
}
CONTEXT = "PatientFields"
NOT_LISTED = frozenset(
    {"birth_precision", "substance_key", "atc", "visit_id", "use", "linked_at", "author_name", "ended_at"}
)
"""Fields that say nothing a reader could not see in the fields beside them."""
_CODED: dict[str, Callable[[str], str]] = {
    **dict.fromkeys(("phone", "phone_other", "contact_phone"), phone_words),
    "sex": lambda code: sex_words(Sex(code)),
    "severity": lambda code: severity_words(AllergySeverity(code)),
    "settlement_type": lambda code: settlement_words(SettlementType(code)),
    "system": lambda code: system_words(IdentifierSystem(code)),
    "other_number": number_words,
    "kind": kind_words,
}


def field_words(name: str) -> str:
    """The title of a field of the register."""
    return QCoreApplication.translate(CONTEXT, FIELDS[name]) if name in FIELDS else name.replace("_", " ")


def what_words(row: HistoryRow) -> str:
    """Which field was changed, or what was done."""
    if row.field:
        return field_words(row.field)
    known = TABLES.get(row.table)
    return QCoreApplication.translate(CONTEXT, known) if known else row.table.replace("_", " ")


def value_text(field: str, value: object, language: Language) -> str:
    """A stored value as a person would write it; nothing for an empty one."""
    if isinstance(value, bool):
        return QCoreApplication.translate("PatientFields", "yes") if value else ""
    if isinstance(value, datetime):
        return format_date_time(value.astimezone(), language)
    if isinstance(value, date):
        return format_date(value, language)
    text = "" if value is None else str(value)
    if text and field in _CODED:
        try:
            return _CODED[field](text)
        except ValueError:  # a code of a later program
            return text
    return text if not isinstance(value, StrEnum) else text.replace("_", " ")
