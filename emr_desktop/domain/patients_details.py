"""The part of a registration that can be corrected field by field, and what an editor changed in it."""

from dataclasses import dataclass, field, fields
from datetime import date

from emr_desktop.domain.contacts import parse_phone
from emr_desktop.domain.dates_written import DatePrecision
from emr_desktop.domain.errors import Conflict, RuleBroken
from emr_desktop.domain.names_folding import clean_name
from emr_desktop.domain.patients import PersonName, PersonNames, Sex

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientDetails:
    """Everything about a patient that is one value at a time."""

    names: PersonNames = field(default_factory=PersonNames)
    previous_surnames: str = ""
    preferred_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    birth_precision: DatePrecision = DatePrecision.DAY
    phone: str = ""
    phone_other: str = ""
    contact_name: str = ""
    contact_relation: str = ""
    contact_phone: str = ""
    benefit: str = ""
    disability: str = ""
    territory: str = ""
    workplace: str = ""
    note: str = ""
    no_identifier_reason: str = ""


def as_fields(details: PatientDetails) -> dict[str, object]:
    """The details under the names of the register's fields, names of people split into their parts."""
    values = {each.name: getattr(details, each.name) for each in fields(details) if each.name != "names"}
    return {**name_fields(details.names), **values}


def name_fields(names: PersonNames) -> dict[str, str]:
    """A name in its spellings under the names of the register's fields."""
    return {
        "family_be": names.be.family, "given_be": names.be.given, "patronymic_be": names.be.patronymic,
        "family_ru": names.ru.family, "given_ru": names.ru.given, "patronymic_ru": names.ru.patronymic,
        "family_la": names.la.family, "given_la": names.la.given,
    }  # fmt: skip


def cleaned_names(names: PersonNames) -> PersonNames:
    """Names as they are kept. Raises RuleBroken("name_missing" or "name_too_long")."""
    clean = PersonNames(*(_cleaned(name) for name in names.spellings))
    if all(name.is_empty for name in clean.spellings):
        raise RuleBroken("name_missing")
    if any(len(part) > LONGEST_NAME for name in clean.spellings for part in (name.family, name.given, name.patronymic)):
        raise RuleBroken("name_too_long", longest=LONGEST_NAME)
    return clean


def kept_phone(text: str) -> str:
    """A telephone number as it is kept: +375291234567, or as typed when it cannot be dialled from elsewhere."""
    phone = parse_phone(text)
    return phone.e164 if phone else " ".join(text.split())


def changes(seen: dict[str, object], new: dict[str, object], current: dict[str, object]) -> dict[str, object]:
    """What the editor changed and nobody else has changed to the same.

    Raises Conflict("patient_changed_meanwhile") naming the fields that somebody else changed since they were seen.
    """
    wanted = {name: value for name, value in new.items() if value != seen[name] and value != current[name]}
    clashing = tuple(name for name in wanted if current[name] != seen[name])
    if clashing:
        raise Conflict("patient_changed_meanwhile", fields=clashing)
    return wanted


def _cleaned(name: PersonName) -> PersonName:
    return PersonName(clean_name(name.family), clean_name(name.given), clean_name(name.patronymic))
