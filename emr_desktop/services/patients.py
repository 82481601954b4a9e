"""Registering patients and keeping their register true."""

from dataclasses import asdict, dataclass, field
from datetime import date
from uuid import UUID

from emr_desktop.domain.access import Permission
from emr_desktop.domain.contacts import Address
from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.patients import AddressUse, AllergySeverity, PersonNames, Sex, check_birth_date
from emr_desktop.services.work import Work
from emr_desktop.store.admin import AccessLog, Facility
from emr_desktop.store.patients import Allergy, Patient, PatientAddress, PatientIdentifier

LONGEST_NAME = 200
_AS_SAID = (
    "previous_surnames", "preferred_name", "sex", "birth_date", "birth_precision", "phone", "phone_other",
    "contact_name", "contact_relation", "contact_phone", "benefit", "disability", "territory", "workplace", "note",
    "no_identifier_reason",
)  # fmt: skip
"""Fields that the register keeps under the name and in the form in which the command brings them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllergyData:
    """A substance and what it did."""

    substance: str
    substance_key: str = ""
    atc: str = ""
    reaction: str = ""
    severity: AllergySeverity = AllergySeverity.UNKNOWN
    since: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPatient:
    """Everything that may be known of a new patient; name, sex and birth date are asked of everybody."""

    names: PersonNames = field(default_factory=PersonNames)
    previous_surnames: str = ""
    preferred_name: str = ""
    sex: Sex = Sex.UNKNOWN
    birth_date: date | None = None
    birth_precision: DatePrecision = DatePrecision.DAY
    identifiers: tuple[tuple[str, str], ...] = ()
    """Pairs of system and value."""
    no_identifier_reason: str = ""
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
    addresses: tuple[tuple[AddressUse, Address], ...] = ()
    allergies: tuple[AllergyData, ...] = ()
    no_known_allergies: bool = False


@dataclass(frozen=True, slots=True)
class OpenCard:
    """Somebody looks at a patient."""

    patient_id: UUID
    what: str = "card"


def register_patient(work: Work, command: RegisterPatient) -> UUID:
    """Give a patient a record number and write them down.

    Raises RuleBroken: "name_missing", "name_too_long", "sex_missing", "birth_date_in_future", "birth_date_too_old".
    """
    work.require(Permission.EDIT_PATIENTS)
    _check_names(command.names)
    check_birth_date(command.birth_date, work.clock.today())
    patient_id = work.new_id()
    work.about(patient_id)
    work.add(_patient(work, patient_id, command))
    work.add(*(_address(patient_id, use, data) for use, data in command.addresses))
    for system, value in command.identifiers:
        work.add(PatientIdentifier(id=work.new_id(), patient_id=patient_id, system=system, value=value))
    work.add(*(new_allergy(work, patient_id, data) for data in command.allergies))
    return patient_id


def open_card(work: Work, command: OpenCard) -> None:
    """Note who opened whose card: local rows, sealed once a day."""
    work.require(Permission.SEE_PATIENTS)
    work.get(Patient, command.patient_id)
    work.add(
        AccessLog(at=work.clock.now(), user_id=work.actor.user_id, patient_id=command.patient_id, what=command.what)
    )


def new_allergy(work: Work, patient_id: UUID, data: AllergyData) -> Allergy:
    """An allergy as it is written down today."""
    return Allergy(
        id=work.new_id(),
        patient_id=patient_id,
        substance=data.substance,
        substance_key=data.substance_key,
        atc=data.atc,
        reaction=data.reaction,
        severity=data.severity,
        since=data.since,
        recorded_on=work.clock.today(),
    )


def _check_names(names: PersonNames) -> None:
    if all(name.is_empty for name in names.spellings):
        raise RuleBroken("name_missing")
    if any(len(part) > LONGEST_NAME for name in names.spellings for part in (name.family, name.given, name.patronymic)):
        raise RuleBroken("name_too_long", longest=LONGEST_NAME)


def _patient(work: Work, patient_id: UUID, command: RegisterPatient) -> Patient:
    names = command.names
    return Patient(
        id=patient_id,
        record_number=_record_number(work),
        family_be=names.be.family,
        given_be=names.be.given,
        patronymic_be=names.be.patronymic,
        family_ru=names.ru.family,
        given_ru=names.ru.given,
        patronymic_ru=names.ru.patronymic,
        family_la=names.la.family,
        given_la=names.la.given,
        no_allergies_on=work.clock.today() if command.no_known_allergies else None,
        facility_id=work.actor.facility_id,
        registered_at=work.clock.now(),
        **{name: getattr(command, name) for name in _AS_SAID},
    )


def _record_number(work: Work) -> str:
    """Nine digits: three of the facility, one of the computer, five that count. Unique without asking anybody."""
    prefix = work.get(Facility, work.actor.facility_id).record_prefix
    return f"{prefix:03d}{work.device.number:01d}{work.next_number('record'):05d}"


def _address(patient_id: UUID, use: AddressUse, address: Address) -> PatientAddress:
    return PatientAddress(patient_id=patient_id, use=use, **asdict(address))
