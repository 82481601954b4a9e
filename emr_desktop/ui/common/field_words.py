"""Tables and fields of the journal in words."""

from PySide6.QtCore import QCoreApplication

from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

TABLES: dict[str, str] = {
    "access_day": QT_TRANSLATE_NOOP("Fields", "Opened cards of a day"),
    "allergy": QT_TRANSLATE_NOOP("Fields", "Allergy"),
    "attachment": QT_TRANSLATE_NOOP("Fields", "Attachment"),
    "attachment_retraction": QT_TRANSLATE_NOOP("Fields", "Attachment that was a mistake"),
    "conflict_remark": QT_TRANSLATE_NOOP("Fields", "Question about two values"),
    "decision_note": QT_TRANSLATE_NOOP("Fields", "Note to a choice"),
    "device": QT_TRANSLATE_NOOP("Fields", "Computer"),
    "diagnosis": QT_TRANSLATE_NOOP("Fields", "Diagnosis"),
    "facility": QT_TRANSLATE_NOOP("Fields", "Clinic"),
    "medicine": QT_TRANSLATE_NOOP("Fields", "Medicine"),
    "observation": QT_TRANSLATE_NOOP("Fields", "Measurement"),
    "patient": QT_TRANSLATE_NOOP("Fields", "Patient"),
    "patient_address": QT_TRANSLATE_NOOP("Fields", "Address"),
    "patient_grant": QT_TRANSLATE_NOOP("Fields", "Referral"),
    "patient_identifier": QT_TRANSLATE_NOOP("Fields", "Number of a document"),
    "patient_link": QT_TRANSLATE_NOOP("Fields", "Record of the same person"),
    "patient_not_the_same": QT_TRANSLATE_NOOP("Fields", "Different people"),
    "prescription": QT_TRANSLATE_NOOP("Fields", "Prescription"),
    "prescription_cancellation": QT_TRANSLATE_NOOP("Fields", "Cancelled prescription"),
    "prescription_line": QT_TRANSLATE_NOOP("Fields", "Line of a prescription"),
    "problem": QT_TRANSLATE_NOOP("Fields", "Problem"),
    "queue_entry": QT_TRANSLATE_NOOP("Fields", "Queue"),
    "staff": QT_TRANSLATE_NOOP("Fields", "User"),
    "visit": QT_TRANSLATE_NOOP("Fields", "Visit"),
    "visit_draft": QT_TRANSLATE_NOOP("Fields", "Draft of a visit"),
}

FIELDS: dict[str, str] = {
    # people and the clinic
    "login": QT_TRANSLATE_NOOP("Fields", "Name to log in with"),
    "family_name": QT_TRANSLATE_NOOP("Fields", "Family name"),
    "given_name": QT_TRANSLATE_NOOP("Fields", "Given name"),
    "patronymic": QT_TRANSLATE_NOOP("Fields", "Patronymic"),
    "role": QT_TRANSLATE_NOOP("Fields", "Role"),
    "position": QT_TRANSLATE_NOOP("Fields", "Position"),
    "active": QT_TRANSLATE_NOOP("Fields", "May log in"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Telephone"),
    "name": QT_TRANSLATE_NOOP("Fields", "Name"),
    "name_be": QT_TRANSLATE_NOOP("Fields", "Name in Belarusian"),
    "name_ru": QT_TRANSLATE_NOOP("Fields", "Name in Russian"),
    "name_en": QT_TRANSLATE_NOOP("Fields", "Name in English"),
    "address": QT_TRANSLATE_NOOP("Fields", "Address"),
    "payer_number": QT_TRANSLATE_NOOP("Fields", "Payer's number (UNP)"),
    "record_prefix": QT_TRANSLATE_NOOP("Fields", "Start of record numbers"),
    "prescription_series": QT_TRANSLATE_NOOP("Fields", "Series of prescriptions"),
    "number": QT_TRANSLATE_NOOP("Fields", "Number"),
    "revoked_on": QT_TRANSLATE_NOOP("Fields", "Not believed since"),
    # patients
    "record_number": QT_TRANSLATE_NOOP("Fields", "Record number"),
    "family_be": QT_TRANSLATE_NOOP("Fields", "Family name in Belarusian"),
    "given_be": QT_TRANSLATE_NOOP("Fields", "Given name in Belarusian"),
    "patronymic_be": QT_TRANSLATE_NOOP("Fields", "Patronymic in Belarusian"),
    "family_ru": QT_TRANSLATE_NOOP("Fields", "Family name in Russian"),
    "given_ru": QT_TRANSLATE_NOOP("Fields", "Given name in Russian"),
    "patronymic_ru": QT_TRANSLATE_NOOP("Fields", "Patronymic in Russian"),
    "family_la": QT_TRANSLATE_NOOP("Fields", "Family name in Latin letters"),
    "given_la": QT_TRANSLATE_NOOP("Fields", "Given name in Latin letters"),
    "previous_surnames": QT_TRANSLATE_NOOP("Fields", "Earlier surnames"),
    "preferred_name": QT_TRANSLATE_NOOP("Fields", "Called"),
    "sex": QT_TRANSLATE_NOOP("Fields", "Sex"),
    "birth_date": QT_TRANSLATE_NOOP("Fields", "Date of birth"),
    "birth_precision": QT_TRANSLATE_NOOP("Fields", "Known of the date of birth"),
    "deceased_on": QT_TRANSLATE_NOOP("Fields", "Date of death"),
    "phone_other": QT_TRANSLATE_NOOP("Fields", "Other telephone"),
    "contact_name": QT_TRANSLATE_NOOP("Fields", "Person to call"),
    "contact_relation": QT_TRANSLATE_NOOP("Fields", "Who that person is"),
    "contact_phone": QT_TRANSLATE_NOOP("Fields", "Telephone of that person"),
    "benefit": QT_TRANSLATE_NOOP("Fields", "Benefit"),
    "disability": QT_TRANSLATE_NOOP("Fields", "Disability"),
    "territory": QT_TRANSLATE_NOOP("Fields", "Territory"),
    "workplace": QT_TRANSLATE_NOOP("Fields", "Place of work"),
    "no_allergies_on": QT_TRANSLATE_NOOP("Fields", "No allergies, asked on"),
    "registered_at": QT_TRANSLATE_NOOP("Fields", "Registered"),
    "note": QT_TRANSLATE_NOOP("Fields", "Note"),
    "remark": QT_TRANSLATE_NOOP("Fields", "Question or answer"),
    "said_at": QT_TRANSLATE_NOOP("Fields", "When it was said"),
    "because": QT_TRANSLATE_NOOP("Fields", "Note to the choice between two values"),
    "no_identifier_reason": QT_TRANSLATE_NOOP("Fields", "Why there is no number"),
    "system": QT_TRANSLATE_NOOP("Fields", "Kind of number"),
    "value": QT_TRANSLATE_NOOP("Fields", "Number"),
    "ended_on": QT_TRANSLATE_NOOP("Fields", "Ended on"),
    "end_reason": QT_TRANSLATE_NOOP("Fields", "Reason of the end"),
    # records of the same person
    "other_id": QT_TRANSLATE_NOOP("Fields", "The other record"),
    "other_number": QT_TRANSLATE_NOOP("Fields", "Number of the other record"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Which record is used"),
    "linked_at": QT_TRANSLATE_NOOP("Fields", "Linked on"),
    # addresses
    "country": QT_TRANSLATE_NOOP("Fields", "Country"),
    "postcode": QT_TRANSLATE_NOOP("Fields", "Postcode"),
    "oblast": QT_TRANSLATE_NOOP("Fields", "Region"),
    "raion": QT_TRANSLATE_NOOP("Fields", "District"),
    "selsoviet": QT_TRANSLATE_NOOP("Fields", "Village council"),
    "settlement_type": QT_TRANSLATE_NOOP("Fields", "Kind of settlement"),
    "settlement": QT_TRANSLATE_NOOP("Fields", "Settlement"),
    "street": QT_TRANSLATE_NOOP("Fields", "Street"),
    "house": QT_TRANSLATE_NOOP("Fields", "House"),
    "building": QT_TRANSLATE_NOOP("Fields", "Building"),
    "flat": QT_TRANSLATE_NOOP("Fields", "Flat"),
    # allergies, problems, the queue
    "substance": QT_TRANSLATE_NOOP("Fields", "Substance"),
    "atc": QT_TRANSLATE_NOOP("Fields", "ATC code"),
    "reaction": QT_TRANSLATE_NOOP("Fields", "Reaction"),
    "severity": QT_TRANSLATE_NOOP("Fields", "Severity"),
    "since": QT_TRANSLATE_NOOP("Fields", "Since"),
    "recorded_on": QT_TRANSLATE_NOOP("Fields", "Recorded on"),
    "refuted": QT_TRANSLATE_NOOP("Fields", "Refuted"),
    "code": QT_TRANSLATE_NOOP("Fields", "Code"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "day": QT_TRANSLATE_NOOP("Fields", "Day"),
    "time": QT_TRANSLATE_NOOP("Fields", "Time"),
    "reason": QT_TRANSLATE_NOOP("Fields", "Reason"),
    "state": QT_TRANSLATE_NOOP("Fields", "State"),
    # links to other records, and what a computer or a draft holds
    "patient_id": QT_TRANSLATE_NOOP("Fields", "Patient"),
    "facility_id": QT_TRANSLATE_NOOP("Fields", "Clinic"),
    "visit_id": QT_TRANSLATE_NOOP("Fields", "Visit"),
    "holder_id": QT_TRANSLATE_NOOP("Fields", "Left by"),
    "prescription_id": QT_TRANSLATE_NOOP("Fields", "Prescription"),
    "ordinal": QT_TRANSLATE_NOOP("Fields", "Line of the prescription"),
    "public_key": QT_TRANSLATE_NOOP("Fields", "Key of the computer"),
    "content": QT_TRANSLATE_NOOP("Fields", "What is written in it"),
    "started_at": QT_TRANSLATE_NOOP("Fields", "Begun"),
    # medicines
    "substance_key": QT_TRANSLATE_NOOP("Fields", "Substance or group it is checked as"),
    "product": QT_TRANSLATE_NOOP("Fields", "Medicine of the list"),
    "inn": QT_TRANSLATE_NOOP("Fields", "International name"),
    "text": QT_TRANSLATE_NOOP("Fields", "As it was told"),
    "dosage": QT_TRANSLATE_NOOP("Fields", "Dose"),
    "started_on": QT_TRANSLATE_NOOP("Fields", "Taken since"),
    "supply_until": QT_TRANSLATE_NOOP("Fields", "Lasts until"),
    "source": QT_TRANSLATE_NOOP("Fields", "Where it is known from"),
    # referrals
    "from_facility_id": QT_TRANSLATE_NOOP("Fields", "From the clinic"),
    "to_facility_id": QT_TRANSLATE_NOOP("Fields", "To the clinic"),
    "author_id": QT_TRANSLATE_NOOP("Fields", "Written by"),
    "from_facility_name": QT_TRANSLATE_NOOP("Fields", "From the clinic"),
    "to_facility_name": QT_TRANSLATE_NOOP("Fields", "To the clinic"),
    "why": QT_TRANSLATE_NOOP("Fields", "Kind of referral"),
    "begins_on": QT_TRANSLATE_NOOP("Fields", "From the day"),
    "until": QT_TRANSLATE_NOOP("Fields", "Until the day"),
    "urgency": QT_TRANSLATE_NOOP("Fields", "Urgency"),
    "specialty": QT_TRANSLATE_NOOP("Fields", "To which specialist"),
    "author_name": QT_TRANSLATE_NOOP("Fields", "Written by"),
    "made_at": QT_TRANSLATE_NOOP("Fields", "Written on"),
    "ended_at": QT_TRANSLATE_NOOP("Fields", "Ended on"),
    "ended_by": QT_TRANSLATE_NOOP("Fields", "Ended by"),
}

OF_TABLES: dict[str, str] = {
    "patient.facility_id": QT_TRANSLATE_NOOP("Fields", "Home clinic"),
    "visit_draft.state": QT_TRANSLATE_NOOP("Fields", "State of the draft"),
    "medicine.text": QT_TRANSLATE_NOOP("Fields", "Medicine as it was told"),
}
"""Where the same name of a field means something else in one table."""


def table_words(table: str) -> str:
    """What kind of thing was written."""
    return _said(TABLES.get(table), table)


def field_words(field: str, table: str = "") -> str:
    """The name of a field; empty for a row whose content is not shown."""
    return _said(OF_TABLES.get(f"{table}.{field}", FIELDS.get(field)), field)


def _said(text: str | None, otherwise: str) -> str:
    return QCoreApplication.translate("Fields", text) if text is not None else otherwise
