"""The paper of a referral with everything in words: who goes where and why, and what the other clinic must know."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.contacts import parse_phone
from emr_desktop.domain.errors import NotFound, RuleBroken
from emr_desktop.domain.icd10 import short_title
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergyStatus
from emr_desktop.domain.referrals import GrantWhy, Urgency
from emr_desktop.queries.patients_banner import patient_banner
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.queries.prescriptions import SheetFacility, SheetPatient, SheetPrescriber
from emr_desktop.queries.prescriptions_facts import check_facts, current_medicines
from emr_desktop.queries.prescriptions_sheets import sheet_facility, sheet_patient, sheet_prescriber
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import Facility, Staff
from emr_desktop.store.patients import Problem
from emr_desktop.store.referrals import Grant

ON_PAPER = frozenset({GrantWhy.REFERRAL, GrantWhy.TRANSFER})
"""With the others nobody carries a paper: the clinic that treats has taken the record itself, or comes along."""


@dataclass(frozen=True, slots=True)
class ReferralSheet:
    """One referral, ready for paper. Allergies and medicines are those of the day on which it is printed."""

    language: Language
    why: GrantWhy
    facility: SheetFacility
    to_facility: str
    specialty: str
    patient: SheetPatient
    phone: str
    urgency: Urgency
    made_on: date
    until: date | None
    diagnosis: str
    """Code and title, or the title alone."""
    reason: str
    problems: tuple[str, ...]
    allergies: AllergyStatus
    allergens: tuple[str, ...]
    medicines: tuple[str, ...]
    author: SheetPrescriber
    printed_on: date
    ended: bool = False


def referral_sheet(read: Reader, grant_id: UUID, language: Language) -> ReferralSheet:
    """Raises NotFound("patient_grant_not_found", "patient_not_found"), RuleBroken("referral_without_paper")."""
    read.require(Permission.SEE_CLINICAL)
    grant = read.session.get(Grant, grant_id)
    if grant is None:
        raise NotFound("patient_grant_not_found")
    if grant.why not in ON_PAPER:
        raise RuleBroken("referral_without_paper")
    patient, made_on, today = grant.patient_id, grant.made_at.astimezone().date(), read.clock.today()
    facts = check_facts(read, patient, language).facts
    taken = current_medicines(read, patient, language)
    return ReferralSheet(
        language=language,
        why=grant.why,
        facility=_from(read, grant, language),
        to_facility=grant.to_facility_name,
        specialty=grant.specialty,
        patient=sheet_patient(read, patient, language, made_on),
        phone=_phone(patient_banner(read, patient).phone),
        urgency=grant.urgency,
        made_on=made_on,
        until=grant.until,
        diagnosis=_titled(grant.code, grant.title, language),
        reason=grant.reason,
        problems=_problems(read, patient, language, grant.code),
        allergies=facts.allergy_status,
        allergens=tuple(one.text for one in facts.allergies),
        medicines=tuple(str(each.sentence(language) or each.name) for each in taken),
        author=_author(read, grant),
        printed_on=today,
        ended=grant.ended_at is not None,
    )


def _phone(number: str) -> str:
    found = parse_phone(number)
    return found.display if found else number


def _from(read: Reader, grant: Grant, language: Language) -> SheetFacility:
    """The stamp of the clinic that refers; of another one only the name is known here."""
    if grant.from_facility_id is not None and read.session.get(Facility, grant.from_facility_id) is not None:
        return sheet_facility(read, grant.from_facility_id, language)
    return SheetFacility(grant.from_facility_name, "", "", "")


def _author(read: Reader, grant: Grant) -> SheetPrescriber:
    if read.session.get(Staff, grant.author_id) is not None:
        return sheet_prescriber(read, grant.author_id)
    return SheetPrescriber(grant.author_name, "")


def _titled(code: str, title: str, language: Language) -> str:
    return f"{code} {short_title(code, language) or title}".strip()


def _problems(read: Reader, patient_id: UUID, language: Language, but: str) -> tuple[str, ...]:
    """Lasting conditions besides the one of the referral."""
    standing = Problem.patient_id.in_(same_person(read, patient_id)) & Problem.ended_on.is_(None)
    rows = read.session.scalars(select(Problem).where(standing).order_by(Problem.code, Problem.id))
    found = (_titled(row.code, row.title, language) for row in rows if not row.code or row.code != but)
    return tuple(dict.fromkeys(found))
