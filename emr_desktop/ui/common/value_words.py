"""Values of the journal as a person would write them: no code, no identifier, no text that is meant for the program."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from emr_desktop.domain.access import Role
from emr_desktop.domain.allergy_groups import group_of
from emr_desktop.domain.contacts import SettlementType
from emr_desktop.domain.dates import format_date, format_date_time
from emr_desktop.domain.dose_sentences import dose_sentence, strength_words
from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.formulary import find_product, find_products
from emr_desktop.domain.icd10 import short_title
from emr_desktop.domain.identifiers import IdentifierSystem
from emr_desktop.domain.languages import Language
from emr_desktop.domain.names import full_name
from emr_desktop.domain.patients import AddressUse, AllergySeverity, PersonNames
from emr_desktop.domain.prescriptions import dosage_from_json
from emr_desktop.domain.templates import reason
from emr_desktop.ui.common.patient_facts import number_words, phone_words
from emr_desktop.ui.common.register_words import address_title, settlement_words, severity_words, system_words
from emr_desktop.ui.common.role_words import role_name
from emr_desktop.ui.common.visit_words import vital_name
from emr_desktop.ui.translation import QT_TRANSLATE_NOOP

VALUES: dict[str, str] = {
    "female": QT_TRANSLATE_NOOP("Fields", "female"),
    "male": QT_TRANSLATE_NOOP("Fields", "male"),
    "other": QT_TRANSLATE_NOOP("Fields", "other"),
    "unknown": QT_TRANSLATE_NOOP("Fields", "not known"),
    "day": QT_TRANSLATE_NOOP("Fields", "the day"),
    "month": QT_TRANSLATE_NOOP("Fields", "the month"),
    "year": QT_TRANSLATE_NOOP("Fields", "the year"),
    "estimated": QT_TRANSLATE_NOOP("Fields", "about the year"),
    "expected": QT_TRANSLATE_NOOP("Fields", "expected"),
    "arrived": QT_TRANSLATE_NOOP("Fields", "arrived"),
    "done": QT_TRANSLATE_NOOP("Fields", "seen"),
    "away": QT_TRANSLATE_NOOP("Fields", "left"),
    "open": QT_TRANSLATE_NOOP("Fields", "waits for somebody to go on"),
    "taken": QT_TRANSLATE_NOOP("Fields", "somebody goes on with it"),
    "signed": QT_TRANSLATE_NOOP("Fields", "signed"),
    "dropped": QT_TRANSLATE_NOOP("Fields", "thrown away"),
    "prescribed": QT_TRANSLATE_NOOP("Fields", "prescribed here"),
    "reported": QT_TRANSLATE_NOOP("Fields", "told by the patient"),
    "otc": QT_TRANSLATE_NOOP("Fields", "bought without a prescription"),
    "replaces": QT_TRANSLATE_NOOP("Fields", "this record"),
    "replaced-by": QT_TRANSLATE_NOOP("Fields", "the other record"),
    "referral": QT_TRANSLATE_NOOP("Fields", "referral"),
    "transfer": QT_TRANSLATE_NOOP("Fields", "transfer to another clinic"),
    "emergency": QT_TRANSLATE_NOOP("Fields", "emergency"),
    "mobile": QT_TRANSLATE_NOOP("Fields", "mobile clinic"),
    "routine": QT_TRANSLATE_NOOP("Fields", "planned"),
    "urgent": QT_TRANSLATE_NOOP("Fields", "urgent"),
    "stat": QT_TRANSLATE_NOOP("Fields", "at once"),
}
CODED = frozenset({"sex", "birth_precision", "state", "why", "urgency", "source", "kind"})
REPLACED, CANCELLED = "replaced:", "cancelled:"
"""How the end of a medicine says which prescription has taken its place, or was cancelled."""
FINGERPRINT = 4
"""Bytes of a key that people compare by eye."""

Record = Mapping[str, object]
Words = Callable[[str, Language, Record], str]


def value_words(field: str, value: Any, language: Language, record: Record | None = None) -> str:
    """A value as it would stand on the screen; nothing is a dash. `record` are the other fields of its row."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        yes, no = QCoreApplication.translate("Fields", "yes"), QCoreApplication.translate("Fields", "no")
        return yes if value else no
    for kind, write in _OF_KINDS.items():
        if isinstance(value, kind):
            return write(value, language)
    return _text_words(field, str(value), language, record or {})


def is_typed(field: str, value: object) -> bool:
    """Whether people write this field in words of their own, so that a third wording may be right."""
    return type(value) is str and field not in CODED and (field not in _OF_FIELDS or field in _TYPED)


def _text_words(field: str, text: str, language: Language, record: Record) -> str:
    if field in CODED and text in VALUES:
        return QCoreApplication.translate("Fields", VALUES[text])
    if field not in _OF_FIELDS:
        return text
    try:
        return _OF_FIELDS[field](text, language, record)
    except (DomainError, ValueError):  # a code of a later program or of a newer list
        return text


def _key_words(key: bytes, _language: Language) -> str:
    ends = " ".join(f"{byte:02x}" for byte in key[-FINGERPRINT:])
    return QCoreApplication.translate("Fields", "key that ends in %1").replace("%1", ends)


def _names_words(names: PersonNames, language: Language) -> str:
    name = names.shown(language)
    return full_name(name.family, name.given, name.patronymic)


def _unknown_words(_key: UUID, _language: Language) -> str:
    return QCoreApplication.translate("Fields", "not known on this computer")


def _dose_words(text: str, language: Language, record: Record) -> str:
    return str(dose_sentence(find_product(str(record.get("product") or "")), dosage_from_json(text), language))


def _product_words(text: str, language: Language, _record: Record) -> str:
    product = find_product(text)
    return f"{product.inn(language)} {strength_words(product, language)}".strip()


def _inn_words(text: str, language: Language, _record: Record) -> str:
    found = next((each for each in find_products(text, Language.EN, 100) if each.inn(Language.EN) == text), None)
    return found.inn(language) if found is not None else text


def _substance_words(text: str, language: Language, record: Record) -> str:
    group = group_of(text)
    return group.names[language] if group is not None else _inn_words(text, language, record)


def why_ended(text: str) -> str:
    """Why something is no longer taken or no longer holds, in words: what was typed, or what happened to it."""
    kind, colon, number = text.partition(":")
    if kind + colon == REPLACED:
        return QCoreApplication.translate("Fields", "prescription %1 has taken its place").replace("%1", number)
    if kind + colon == CANCELLED:
        return QCoreApplication.translate("Fields", "prescription %1 was cancelled").replace("%1", number)
    return text


def _reason_words(text: str, language: Language, _record: Record) -> str:
    found = reason(text)
    return found.title(language) if found is not None else text


def _draft_words(text: str, language: Language, record: Record) -> str:
    """What somebody has written into a draft, part after part; the fields of the editor are not named."""
    written = json.loads(text)
    kept = written.get("state", {}) if isinstance(written, dict) else {}
    lines = kept.get("diagnosis", {}).get("lines", ())
    said = [
        _reason_words(kept.get("reason") or kept.get("reason_typed", ""), language, record),
        ", ".join(
            f"{vital_name(name)} {typed}" for name, typed in kept.get("vitals", {}).get("texts", {}).items() if typed
        ),
        *kept.get("notes", {}).values(),
        ", ".join(f"{line[0]} {line[1]}".strip() for line in lines),
        kept.get("plan", {}).get("plan", ""),
    ]
    return "; ".join(part.strip() for part in said if part.strip()) or "—"


def _phone_words(text: str, _language: Language, _record: Record) -> str:
    return phone_words(text)


_TYPED = frozenset({"phone", "phone_other", "contact_phone", "end_reason", "reason"})
"""Of the fields that are written in another way than they are kept, those that people type."""
_OF_KINDS: dict[type, Callable[[Any, Language], str]] = {
    datetime: lambda value, language: format_date_time(value.astimezone(), language),
    date: format_date,
    Role: lambda value, _language: role_name(value),
    AddressUse: lambda value, _language: address_title(value),
    PersonNames: _names_words,
    bytes: _key_words,
    UUID: _unknown_words,
}
_OF_FIELDS: dict[str, Words] = {
    "severity": lambda text, _language, _record: severity_words(AllergySeverity(text)),
    "settlement_type": lambda text, _language, _record: settlement_words(SettlementType(text)),
    "system": lambda text, _language, _record: system_words(IdentifierSystem(text)),
    "code": lambda text, language, _record: f"{text} {short_title(text, language)}".strip(),
    "other_number": lambda text, _language, _record: number_words(text),
    "record_number": lambda text, _language, _record: number_words(text),
    "substance_key": _substance_words,
    "product": _product_words,
    "inn": _inn_words,
    "dosage": _dose_words,
    "content": _draft_words,
    "end_reason": lambda text, _language, _record: why_ended(text),
    "reason": _reason_words,
    **dict.fromkeys(("phone", "phone_other", "contact_phone"), _phone_words),
}
