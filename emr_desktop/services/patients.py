"""Registering patients, and noting who looked at them."""

from dataclasses import asdict, dataclass, field, replace
from datetime import date
from uuid import UUID

from emr_desktop.domain.access import Permission
from emr_desktop.domain.contacts import Address
from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.identifiers import IdentifierSystem, check_identifier
from emr_desktop.domain.patients import AddressUse, AllergySeverity, PersonNames, Sex, check_birth_date
from emr_desktop.domain.patients_details import cleaned_names, kept_phone, name_fields
from emr_desktop.services.work import Work
from emr_desktop.store.admin import AccessLog, Facility
from emr_desktop.store.patients import Allergy, NotTheSamePatient, Patient, PatientAddress, PatientIdentifier

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
    not_duplicate_of: tuple[UUID, ...] = ()
    """Patients that looked like the same person; whoever registers says they are not. Kept with the registration."""


@dataclass(frozen=True, slots=True)
class OpenCard:
    """Somebody looks at a patient."""

    patient_id: UUID
    what: str = "card"


def register_patient(work: Work, command: RegisterPatient) -> UUID:
    """Give a patient a record number and write them down.

    Raises RuleBroken: "name_missing", "name_too_long", "birth_date_in_future", "birth_date_too_old".
    """
    work.require(Permission.EDIT_PATIENTS)
    names = cleaned_names(command.names)
    check_birth_date(command.birth_date, work.clock.today())
    patient_id = work.new_id()
    work.about(patient_id)
    work.add(_patient(work, patient_id, replace(command, names=names)))
    work.add(
        *(PatientAddress(patient_id=patient_id, use=use, **address_fields(data)) for use, data in command.addresses)
    )
    work.add(
        *(new_identifier(work, patient_id, system, value) for system, value in command.identifiers if value.strip())
    )
    work.add(*(new_allergy(work, patient_id, data) for data in command.allergies))
    for other in dict.fromkeys(command.not_duplicate_of):
        work.get(Patient, other)
        work.add(NotTheSamePatient(patient_id=patient_id, other_id=other, said_at=work.clock.now()))
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


def address_fields(address: Address) -> dict[str, object]:
    """The address in the register's form, where an unknown kind of settlement is an empty text."""
    return {**asdict(address), "settlement_type": address.settlement_type or ""}


def new_identifier(work: Work, patient_id: UUID, system: str, value: str) -> PatientIdentifier:
    """An identifier, made tidy where it is known who issues it. A wrong one is kept: it may be all there is."""
    known = {each.value: each for each in IdentifierSystem}.get(system)
    tidy = check_identifier(known, value).value if known else " ".join(value.split())
    return PatientIdentifier(id=work.new_id(), patient_id=patient_id, system=system, value=tidy)


def _patient(work: Work, patient_id: UUID, command: RegisterPatient) -> Patient:
    said = {name: getattr(command, name) for name in _AS_SAID}
    return Patient(
        id=patient_id,
        record_number=_record_number(work),
        no_allergies_on=work.clock.today() if command.no_known_allergies else None,
        facility_id=work.actor.facility_id,
        registered_at=work.clock.now(),
        **name_fields(command.names),
        **{**said, "phone": kept_phone(command.phone), "phone_other": kept_phone(command.phone_other)},
    )


def _record_number(work: Work) -> str:
    """Nine digits: three of the facility, one of the computer, five that count. Unique without asking anybody.

    A store that was restored has two digits more, between those of the computer and those that count.
    """
    prefix = work.get(Facility, work.actor.facility_id).record_prefix
    return f"{prefix:03d}{work.device.series}{work.next_number('record'):05d}"
