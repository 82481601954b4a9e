"""Two records of one person: linked, and parted again. No id is ever rewritten, and no record goes away.

Each record gets a commit of its own, so that the link goes wherever either of them goes; `Clinic.execute_all` does
both in one transaction: `link_steps`, `unlink_steps`.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.patients import LinkKind
from emr_desktop.queries.patients_linked import standing_links
from emr_desktop.services.clinic import Step
from emr_desktop.services.work import Work
from emr_desktop.store.patients import Patient, PatientLink


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPatients:
    """The other record is of the same person as this one."""

    patient_id: UUID
    other_id: UUID
    kind: LinkKind
    """What the other record is to this one: the one that is used from now on, or the one that is not."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkPatients:
    """It was a mistake: the records are of two people."""

    patient_id: UUID
    other_id: UUID
    reason: str


def link_steps(kept: UUID, other: UUID, reason: str) -> list[Step]:
    """Link two records; `kept` is the one that is used from now on."""
    return [
        Step(link_patients, LinkPatients(patient_id=kept, other_id=other, kind=LinkKind.REPLACES, reason=reason)),
        Step(link_patients, LinkPatients(patient_id=other, other_id=kept, kind=LinkKind.REPLACED_BY, reason=reason)),
    ]


def unlink_steps(one: UUID, other: UUID, reason: str) -> list[Step]:
    """Part two records again."""
    return [
        Step(unlink_patients, UnlinkPatients(patient_id=one, other_id=other, reason=reason)),
        Step(unlink_patients, UnlinkPatients(patient_id=other, other_id=one, reason=reason)),
    ]


def link_patients(work: Work, command: LinkPatients) -> UUID:
    """Write down on this record that the other one is of the same person. Returns the id of the row.

    Raises NotFound("patient_not_found"), NotAllowed, and RuleBroken: "reason_missing", "link_to_itself",
    "linked_already".
    """
    work.require(Permission.LINK_PATIENTS)
    reason = _reason(command.reason)
    if command.patient_id == command.other_id:
        raise RuleBroken("link_to_itself")
    patient, other = work.get(Patient, command.patient_id), work.get(Patient, command.other_id)
    if _said(work, patient.id, other.id):
        raise RuleBroken("linked_already")
    work.about(patient.id)
    link = PatientLink(
        id=work.new_id(),
        patient_id=patient.id,
        other_id=other.id,
        other_number=other.record_number,
        kind=command.kind,
        reason=reason,
        linked_at=work.clock.now(),
        author_name=work.actor.name,
    )
    work.add(link)
    return link.id


def unlink_patients(work: Work, command: UnlinkPatients) -> None:
    """Take back what this record says of the other one. Does nothing, and makes no commit, where it says nothing.

    Raises NotAllowed, RuleBroken("reason_missing").
    """
    work.require(Permission.LINK_PATIENTS)
    reason = _reason(command.reason)
    work.about(command.patient_id)
    for link in _said(work, command.patient_id, command.other_id):
        row = work.session.get_one(PatientLink, link.id)  # it was read a moment ago
        row.ended_at, row.ended_by, row.end_reason = work.clock.now(), work.actor.name, reason


def _said(work: Work, patient_id: UUID, other_id: UUID) -> list[Any]:
    """Links that stand on this record and lead to the other one."""
    links = standing_links(work.reader, {patient_id})
    return [link for link in links if (link.patient_id, link.other_id) == (patient_id, other_id)]


def _reason(text: str) -> str:
    reason = text.strip()
    if not reason:
        raise RuleBroken("reason_missing")
    return reason
