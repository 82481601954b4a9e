"""Entries of a patient: identifiers, allergies, problems. Added, ended, refuted; never removed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.services.patients import AllergyData, new_allergy, new_identifier
from emr_desktop.services.visits_named import require_visit_of
from emr_desktop.services.work import Work
from emr_desktop.store.patients import Allergy, Patient, PatientIdentifier, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class AddIdentifier:
    """A number by which somebody knows the patient; `system` is an IdentifierSystem."""

    patient_id: UUID
    system: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EndIdentifier:
    """The number is no longer the patient's."""

    identifier_id: UUID
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAllergy:
    """A substance the patient must not get."""

    patient_id: UUID
    allergy: AllergyData


@dataclass(frozen=True, slots=True, kw_only=True)
class EndAllergy:
    """The patient no longer has the allergy."""

    allergy_id: UUID
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuteAllergy:
    """The patient never had the allergy: tested, or written down by mistake."""

    allergy_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class SayNoAllergies:
    """The patient was asked today and knows of none."""

    patient_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class AddProblem:
    """A lasting condition; `code` is ICD-10, empty when only words were given."""

    patient_id: UUID
    title: str
    code: str = ""
    since: date | None = None
    visit_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndProblem:
    """The condition is over."""

    problem_id: UUID
    reason: str = ""


def add_identifier(work: Work, command: AddIdentifier) -> UUID:
    """Write a number down. Raises RuleBroken("identifier_empty"); anything odd about it is a warning of the form."""
    work.require(Permission.EDIT_PATIENTS)
    work.get(Patient, command.patient_id)
    work.about(command.patient_id)
    identifier = new_identifier(work, command.patient_id, command.system, command.value)
    if not identifier.value:
        raise RuleBroken("identifier_empty")
    work.add(identifier)
    return identifier.id


def end_identifier(work: Work, command: EndIdentifier) -> None:
    """Raises RuleBroken("entry_already_ended")."""
    work.require(Permission.EDIT_PATIENTS)
    _end(work, work.get(PatientIdentifier, command.identifier_id), command.reason)


def add_allergy(work: Work, command: AddAllergy) -> UUID:
    """Write an allergy down; an earlier "none known" no longer holds. Raises RuleBroken("substance_missing")."""
    work.require(Permission.WRITE_VISITS)
    patient = work.get(Patient, command.patient_id)
    work.about(patient.id)
    if not command.allergy.substance.strip():
        raise RuleBroken("substance_missing")
    allergy = new_allergy(work, patient.id, command.allergy)
    patient.no_allergies_on = None
    work.add(allergy)
    return allergy.id


def end_allergy(work: Work, command: EndAllergy) -> None:
    """Raises RuleBroken("entry_already_ended")."""
    work.require(Permission.WRITE_VISITS)
    _end(work, work.get(Allergy, command.allergy_id), command.reason)


def refute_allergy(work: Work, command: RefuteAllergy) -> None:
    """Raises RuleBroken("reason_missing" or "entry_already_ended")."""
    work.require(Permission.WRITE_VISITS)
    allergy = work.get(Allergy, command.allergy_id)
    if not command.reason.strip():
        raise RuleBroken("reason_missing")
    _end(work, allergy, command.reason)
    allergy.refuted = True


def say_no_allergies(work: Work, command: SayNoAllergies) -> None:
    """Keep that the patient was asked today. Raises RuleBroken("allergies_are_entered") while one stands."""
    work.require(Permission.WRITE_VISITS)
    patient = work.get(Patient, command.patient_id)
    work.about(patient.id)
    people = same_person(work.reader, patient.id)
    standing = select(Allergy).where(Allergy.patient_id.in_(people), Allergy.ended_on.is_(None))
    if work.session.scalars(standing).first() is not None:
        raise RuleBroken("allergies_are_entered")
    patient.no_allergies_on = work.clock.today()


def add_problem(work: Work, command: AddProblem) -> UUID:
    """Put a condition on the list. Raises RuleBroken("problem_missing", "problem_in_future", "visit_of_other")."""
    work.require(Permission.WRITE_VISITS)
    require_visit_of(work, command.visit_id, command.patient_id)
    work.get(Patient, command.patient_id)
    work.about(command.patient_id)
    if not (command.title.strip() or command.code):
        raise RuleBroken("problem_missing")
    if command.since is not None and command.since > work.clock.today():
        raise RuleBroken("problem_in_future")
    problem = Problem(
        id=work.new_id(),
        patient_id=command.patient_id,
        code=command.code,
        title=command.title.strip(),
        since=command.since,
        recorded_on=work.clock.today(),
        visit_id=command.visit_id,
    )
    work.add(problem)
    return problem.id


def end_problem(work: Work, command: EndProblem) -> None:
    """Raises RuleBroken("entry_already_ended")."""
    work.require(Permission.WRITE_VISITS)
    _end(work, work.get(Problem, command.problem_id), command.reason)


def _end(work: Work, entry: PatientIdentifier | Allergy | Problem, reason: str) -> None:
    work.about(entry.patient_id)
    if entry.ended_on is not None:
        raise RuleBroken("entry_already_ended")
    entry.ended_on = work.clock.today()
    entry.end_reason = reason.strip()
