"""Correcting what is known of a patient. Only what was changed is written, and never over somebody else's change."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from emr_desktop.domain.access import Permission
from emr_desktop.domain.contacts import Address
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.patients import AddressUse, check_birth_date
from emr_desktop.domain.patients_details import PatientDetails, as_fields, changes, cleaned_names, kept_phone
from emr_desktop.services.patients import address_fields
from emr_desktop.services.work import Work
from emr_desktop.store.patients import Patient, PatientAddress


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectPatient:
    """What the editor saw, and what it should be."""

    patient_id: UUID
    seen: PatientDetails
    new: PatientDetails


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectAddress:
    """One of the addresses: what the editor saw (an empty one if there was none), and what it should be."""

    patient_id: UUID
    use: AddressUse
    seen: Address
    new: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDeath:
    """A patient died on a day; None takes a mistake back. `seen` is what the card said before."""

    patient_id: UUID
    died_on: date | None
    seen: date | None = None


def correct_patient(work: Work, command: CorrectPatient) -> None:
    """Write the fields that were changed.

    Raises Conflict("patient_changed_meanwhile") with the names of the fields that somebody else changed meanwhile, and
    RuleBroken like register_patient.
    """
    work.require(Permission.EDIT_PATIENTS)
    patient = work.get(Patient, command.patient_id)
    work.about(patient.id)
    new = replace(
        command.new,
        names=cleaned_names(command.new.names),
        phone=kept_phone(command.new.phone),
        phone_other=kept_phone(command.new.phone_other),
    )
    check_birth_date(new.birth_date, work.clock.today())
    _write(patient, as_fields(command.seen), as_fields(new))


def correct_address(work: Work, command: CorrectAddress) -> None:
    """Write the parts of an address that were changed. Raises Conflict("patient_changed_meanwhile")."""
    work.require(Permission.EDIT_PATIENTS)
    work.get(Patient, command.patient_id)
    work.about(command.patient_id)
    address = work.session.get(PatientAddress, (command.patient_id, command.use))
    if address is None:
        work.add(PatientAddress(patient_id=command.patient_id, use=command.use, **address_fields(command.new)))
        return
    _write(address, address_fields(command.seen), address_fields(command.new))


def record_death(work: Work, command: RecordDeath) -> None:
    """Write the day of death, or take it back.

    Raises RuleBroken("death_in_future" or "death_before_birth"), Conflict("patient_changed_meanwhile").
    """
    work.require(Permission.EDIT_PATIENTS)
    patient = work.get(Patient, command.patient_id)
    work.about(patient.id)
    if command.died_on is not None:
        if command.died_on > work.clock.today():
            raise RuleBroken("death_in_future")
        if patient.birth_date is not None and command.died_on < patient.birth_date:
            raise RuleBroken("death_before_birth")
    _write(patient, {"deceased_on": command.seen}, {"deceased_on": command.died_on})


def _write(row: Patient | PatientAddress, seen: dict[str, object], new: dict[str, object]) -> None:
    current = {name: getattr(row, name) for name in new}
    for name, value in changes(seen, new, current).items():
        setattr(row, name, value)
