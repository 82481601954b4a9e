"""Attaching a scan or a photo to a patient's record, retracting it, and asking for its file now."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.attachments import (
    LARGEST_PREVIEW,
    AttachmentKind,
    MovePolicy,
    check_retraction,
    check_title,
    media_type_of,
)
from emr_desktop.domain.errors import NotFound, RuleBroken
from emr_desktop.services.visits_named import require_visit_of
from emr_desktop.services.work import Work
from emr_desktop.store.admin import Setting
from emr_desktop.store.attachments import Attachment, AttachmentFile, AttachmentRetraction
from emr_desktop.store.files import files_of
from emr_desktop.store.patients import Patient
from emr_desktop.store.referrals import PatientLeft
from emr_desktop.store.sync_files import MOVE_POLICY
from emr_desktop.store.visits import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachFile:
    """Put a file into a patient's record."""

    patient_id: UUID
    content: bytes
    """The file as it is."""
    title: str
    kind: AttachmentKind = AttachmentKind.OTHER
    written_on: date | None = None
    """The day that stands on the document."""
    visit_id: UUID | None = None
    preview: bytes | None = None
    """A JPEG of at most LARGEST_PREVIEW bytes; the screen makes it."""


@dataclass(frozen=True, slots=True)
class RetractAttachment:
    """It was entered in error."""

    attachment_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class WantFile:
    """Send or fetch the file with the next sync, whatever the link."""

    attachment_id: UUID


@dataclass(frozen=True, slots=True)
class ChooseMovePolicy:
    """When files travel over the link of this computer."""

    policy: MovePolicy


def attach_file(work: Work, command: AttachFile) -> UUID:
    """Keep the file beside the records and write the fact. Returns the id of the attachment.

    Raises NotAllowed for those who do not treat; NotFound: "patient_not_found", "patient_left", "visit_not_found";
    RuleBroken: those of domain.attachments.media_type_of and check_title, "attachment_future",
    "visit_of_other", "attachment_there_already"; StoreTrouble when the disk is full.
    """
    work.require(Permission.WRITE_VISITS)
    patient = work.get(Patient, command.patient_id)
    if work.session.get(PatientLeft, patient.id) is not None:
        raise NotFound("patient_left")
    title, media_type = check_title(command.title), media_type_of(command.content)
    if command.written_on is not None and command.written_on > work.clock.today():
        raise RuleBroken("attachment_future")
    if command.visit_id is not None:
        work.get(Visit, command.visit_id)
    require_visit_of(work, command.visit_id, patient.id)
    preview = command.preview if command.preview and len(command.preview) <= LARGEST_PREVIEW else None
    work.about(patient.id)
    digest = files_of(work.session.connection()).put(command.content)
    _refuse_twice(work, patient.id, digest)
    attachment = Attachment(
        id=work.new_id(),
        patient_id=patient.id,
        visit_id=command.visit_id,
        facility_id=work.actor.facility_id,
        author_id=work.actor.user_id,
        author_name=work.actor.name,
        attached_at=work.clock.now(),
        written_on=command.written_on,
        kind=command.kind,
        title=title,
        media_type=media_type,
        size=len(command.content),
        sha256=digest,
        preview=preview,
    )
    work.add(attachment, AttachmentFile(attachment_id=attachment.id, sha256=digest, here=True))
    return attachment.id


def retract_attachment(work: Work, command: RetractAttachment) -> None:
    """Say that it was entered in error. It stays in the list, crossed out.

    Raises NotFound("attachment_not_found"), RuleBroken: "attachment_reason_missing", "attachment_reason_too_long",
    "attachment_retracted_already".
    """
    work.require(Permission.WRITE_VISITS)
    attachment = work.get(Attachment, command.attachment_id)
    reason = check_retraction(command.reason)
    if work.session.get(AttachmentRetraction, attachment.id) is not None:
        raise RuleBroken("attachment_retracted_already")
    work.about(attachment.patient_id)
    work.add(
        AttachmentRetraction(
            attachment_id=attachment.id,
            author_id=work.actor.user_id,
            author_name=work.actor.name,
            retracted_at=work.clock.now(),
            reason=reason,
        )
    )


def want_file(work: Work, command: WantFile) -> None:
    """Remember that somebody waits for this file, also for one that is damaged here. It makes no commit."""
    work.require(Permission.SEE_CLINICAL)
    attachment = work.get(Attachment, command.attachment_id)
    row = work.session.get(AttachmentFile, attachment.id)
    if row is None:
        row = AttachmentFile(attachment_id=attachment.id, sha256=attachment.sha256, held="", epoch=b"")
        work.add(row)
    good = files_of(work.session.connection()).is_good(attachment.sha256, attachment.size)
    if row.here and not good:
        row.trouble = "attachment_damaged"
    row.here = good
    row.wanted = True
    row.asked_at = None


def choose_move_policy(work: Work, command: ChooseMovePolicy) -> None:
    """Keep when files travel. It belongs to this computer, whose line it is, and is not part of the journal."""
    work.require(Permission.MANAGE_STAFF)
    row = work.session.get(Setting, ("", MOVE_POLICY))
    if row is None:
        work.add(Setting(owner="", name=MOVE_POLICY, value=command.policy))
    else:
        row.value = command.policy


def _refuse_twice(work: Work, patient_id: UUID, digest: bytes) -> None:
    retracted = select(AttachmentRetraction.attachment_id)
    same = select(Attachment.title).where(
        Attachment.patient_id == patient_id, Attachment.sha256 == digest, Attachment.id.not_in(retracted)
    )
    title = work.session.scalars(same).first()
    if title is not None:
        raise RuleBroken("attachment_there_already", title=title)
