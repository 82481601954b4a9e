"""Referring a patient to another clinic, ending that, and taking a record of somebody treated in an emergency."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import NotAllowed, RuleBroken
from emr_desktop.domain.referrals import GrantWhy, Urgency, check_reason, check_until, is_open
from emr_desktop.services.work import Work
from emr_desktop.store.admin import Facility
from emr_desktop.store.patients import Patient
from emr_desktop.store.referrals import DistrictFacility, Grant, PatientLeft


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferPatient:
    """The patient's whole record goes to another clinic, and what either clinic adds goes to both."""

    patient_id: UUID
    to_facility_id: UUID
    """One of `queries.referrals.district_facilities`."""
    reason: str
    why: GrantWhy = GrantWhy.REFERRAL
    """All but EMERGENCY, which is opened by the clinic that treats. A TRANSFER makes the other clinic the home."""
    until: date | None = None
    """The last day; when left out the usual one (domain.referrals.usual_until). A transfer has none."""
    urgency: Urgency = Urgency.ROUTINE
    specialty: str = ""
    """Which specialist or department is asked, in words."""
    code: str = ""
    """ICD-10 of what the patient is referred for; may be left out."""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EndReferral:
    """The other clinic no longer needs the record."""

    grant_id: UUID
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenEmergencyAccess:
    """Take the record of a patient of another clinic, found with `sync.lookup.find_patients` or known by its id."""

    patient_id: UUID
    reason: str
    """Obligatory. It stands in the journals of both clinics."""
    home_facility_id: UUID | None = None
    home_facility_name: str = ""


def refer_patient(work: Work, command: ReferPatient) -> UUID:
    """Write the referral; the record travels with the next syncs. Returns the id of the grant.

    Raises NotFound("patient_not_found"), NotAllowed for those who may not refer, and RuleBroken:
    "referral_reason_missing", "referral_reason_too_long", "referral_to_itself", "referral_facility_unknown",
    "referral_until_past", "referral_until_too_late", "referral_emergency_is_taken".
    """
    work.require(Permission.REFER)
    if command.why is GrantWhy.EMERGENCY:
        raise RuleBroken("referral_emergency_is_taken")
    patient = work.get(Patient, command.patient_id)
    reason = check_reason(command.reason)
    today = work.clock.today()
    until = check_until(command.why, today, command.until)
    if command.to_facility_id == work.actor.facility_id:
        raise RuleBroken("referral_to_itself")
    other = work.session.get(DistrictFacility, command.to_facility_id)
    if other is None:
        raise RuleBroken("referral_facility_unknown")
    work.about(patient.id)
    grant = Grant(
        id=work.new_id(),
        patient_id=patient.id,
        from_facility_id=work.actor.facility_id,
        from_facility_name=_own_name(work),
        to_facility_id=other.id,
        to_facility_name=other.name,
        why=command.why,
        begins_on=today,
        until=until,
        reason=reason,
        urgency=command.urgency,
        specialty=command.specialty.strip(),
        code=command.code.strip(),
        title=command.title.strip(),
        author_id=work.actor.user_id,
        author_name=work.actor.name,
        made_at=work.clock.now(),
    )
    work.add(grant)
    if command.why is GrantWhy.TRANSFER:
        patient.facility_id = other.id
    return grant.id


def end_referral(work: Work, command: EndReferral) -> None:
    """End a grant of either kind, made here or received here.

    Where no other reason is left, the receiving clinic's program forgets the record after it has sent its own work.
    A transfer that is ended was a mistake: the patient's home is again the clinic that made it. Raises
    NotFound("patient_grant_not_found"), RuleBroken("referral_ended_already"), NotAllowed("referral_of_others").
    """
    grant = work.get(Grant, command.grant_id)
    own_emergency = grant.why == GrantWhy.EMERGENCY and grant.to_facility_id == work.actor.facility_id
    work.require(Permission.FIND_IN_DISTRICT if own_emergency else Permission.REFER)
    patient = work.session.get(Patient, grant.patient_id)
    home = None if patient is None else patient.facility_id
    if work.actor.facility_id not in {grant.from_facility_id, grant.to_facility_id, home}:
        raise NotAllowed("referral_of_others")
    if grant.ended_at is not None:
        raise RuleBroken("referral_ended_already")
    work.about(grant.patient_id)
    grant.ended_at = work.clock.now()
    grant.ended_by = work.actor.name
    grant.end_reason = command.reason.strip()
    if grant.why == GrantWhy.TRANSFER and patient is not None and patient.facility_id == grant.to_facility_id:
        patient.facility_id = grant.from_facility_id or patient.facility_id


def open_emergency_access(work: Work, command: OpenEmergencyAccess) -> UUID:
    """Ask for the record of a patient who is treated here now. It arrives with the next sync. Returns the grant's id.

    Raises NotAllowed for those who do not treat, and RuleBroken: "referral_reason_missing",
    "referral_reason_too_long", "patient_here_already", "emergency_open_already".
    """
    work.require(Permission.FIND_IN_DISTRICT)
    reason = check_reason(command.reason)
    today = work.clock.today()
    _refuse_if_here(work, command.patient_id, today)
    work.about(command.patient_id)
    grant = Grant(
        id=work.new_id(),
        patient_id=command.patient_id,
        from_facility_id=command.home_facility_id,
        from_facility_name=command.home_facility_name.strip(),
        to_facility_id=work.actor.facility_id,
        to_facility_name=_own_name(work),
        why=GrantWhy.EMERGENCY,
        begins_on=today,
        until=check_until(GrantWhy.EMERGENCY, today, None),
        reason=reason,
        urgency=Urgency.STAT,
        author_id=work.actor.user_id,
        author_name=work.actor.name,
        made_at=work.clock.now(),
    )
    work.add(grant)
    return grant.id


def _refuse_if_here(work: Work, patient_id: UUID, today: date) -> None:
    left = work.session.get(PatientLeft, patient_id) is not None
    if work.session.get(Patient, patient_id) is not None and not left:
        raise RuleBroken("patient_here_already")
    query = select(Grant).where(Grant.patient_id == patient_id, Grant.to_facility_id == work.actor.facility_id)
    if not left and any(is_open(each.ended_at, each.until, today) for each in work.session.scalars(query)):
        raise RuleBroken("emergency_open_already")


def _own_name(work: Work) -> str:
    listed = work.session.get(DistrictFacility, work.actor.facility_id)
    if listed is not None:
        return listed.name
    own = work.get(Facility, work.actor.facility_id)
    return own.name_ru or own.name_be or own.name_en
