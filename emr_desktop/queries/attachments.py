"""What is attached to a patient's record, where each file is, and the file itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.attachments import AttachmentKind, MediaType, MovePolicy
from emr_desktop.domain.errors import NotFound
from emr_desktop.queries.patients_banner import patient_row
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.sync import is_connected
from emr_desktop.store.attachments import Attachment, AttachmentFile, AttachmentRetraction
from emr_desktop.store.files import files_of
from emr_desktop.store.sync import District
from emr_desktop.store.sync_files import rules

_FACT, _FILE, _RETRACTED = Attachment.__table__, AttachmentFile.__table__, AttachmentRetraction.__table__


class FileState(StrEnum):
    """Where the file of an attachment is, as far as this computer knows."""

    AWAY = auto()
    """Not fetched yet."""
    WANTED = auto()
    """Not fetched yet; somebody has asked for it."""
    HERE = auto()
    """On this computer, and the district does not hold it."""
    SENT = auto()
    """The district holds it, and has compared it with what was attached."""
    SAFE = auto()
    """It is in a proven copy of the district as well."""


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """One attachment, as the list shows it."""

    id: UUID
    patient_id: UUID
    visit_id: UUID | None
    kind: AttachmentKind
    title: str
    media_type: MediaType
    size: int
    """Bytes."""
    written_on: date | None
    attached_at: datetime
    author: str
    preview: bytes | None
    state: FileState
    arrived: int
    """Bytes that are here of a file that is being fetched."""
    connected: bool
    """Whether there is a district at all."""
    retracted_at: datetime | None
    retracted_by: str
    retract_reason: str

    @property
    def day(self) -> date:
        """On the document, or when it was attached."""
        return self.written_on or self.attached_at.astimezone().date()

    @property
    def here(self) -> bool:
        """Whether it can be opened now."""
        return self.state not in {FileState.AWAY, FileState.WANTED}


@dataclass(frozen=True, slots=True)
class AttachmentContent:
    """An attachment with its file."""

    row: AttachmentRow
    content: bytes


def patient_attachments(read: Reader, patient_id: UUID) -> tuple[AttachmentRow, ...]:
    """All of a person, the latest first; those entered in error last. Raises NotAllowed, NotFound."""
    read.require(Permission.SEE_CLINICAL)
    patient_row(read, patient_id)
    return _rows(read, _FACT.c.patient_id.in_(same_person(read, patient_id)))


def attachment_content(read: Reader, attachment_id: UUID) -> AttachmentContent:
    """The file, decrypted in memory.

    Raises NotAllowed; NotFound: "attachment_not_found", "attachment_not_fetched"; StoreTrouble:
    "attachment_missing_here", "attachment_damaged".
    """
    read.require(Permission.SEE_CLINICAL)
    rows = _rows(read, _FACT.c.id == attachment_id)
    if not rows:
        raise NotFound("attachment_not_found")
    if not rows[0].here:
        raise NotFound("attachment_not_fetched")
    digest = read.session.scalars(select(_FACT.c.sha256).where(_FACT.c.id == attachment_id)).one()
    return AttachmentContent(rows[0], files_of(read.session.connection()).read(digest, rows[0].size))


def titles_by_visit(read: Reader, people: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """What is attached to visits of these records, entered in error left out, in the order of the attaching."""
    query = (
        select(_FACT.c.visit_id, _FACT.c.title)
        .outerjoin(_RETRACTED, _RETRACTED.c.attachment_id == _FACT.c.id)
        .where(_FACT.c.patient_id.in_(people), _FACT.c.visit_id.is_not(None), _RETRACTED.c.attachment_id.is_(None))
        .order_by(_FACT.c.attached_at, _FACT.c.title)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for row in read.session.execute(query):
        found[row.visit_id] = (*found.get(row.visit_id, ()), row.title)
    return found


def move_policy(read: Reader) -> MovePolicy:
    """When files travel over the link of this computer."""
    return rules(read.session.connection())[0]


def _rows(read: Reader, which: Any) -> tuple[AttachmentRow, ...]:
    query = (
        select(
            _FACT, _FILE.c.here, _FILE.c.held, _FILE.c.epoch, _FILE.c.wanted, _RETRACTED.c.retracted_at,
            _RETRACTED.c.author_name.label("retracted_by"), _RETRACTED.c.reason,
        )
        .join_from(_FACT, _FILE, _FILE.c.attachment_id == _FACT.c.id, isouter=True)
        .outerjoin(_RETRACTED, _RETRACTED.c.attachment_id == _FACT.c.id)
        .where(which)
        .order_by(_FACT.c.id)
    )  # fmt: skip
    epoch = read.session.scalar(select(District.epoch))
    files, connected = files_of(read.session.connection()), is_connected(read)
    found: Sequence[Any] = read.session.execute(query).all()
    rows = [
        AttachmentRow(
            id=row.id,
            patient_id=row.patient_id,
            visit_id=row.visit_id,
            kind=row.kind,
            title=row.title,
            media_type=row.media_type,
            size=row.size,
            written_on=row.written_on,
            attached_at=row.attached_at,
            author=row.author_name,
            preview=row.preview,
            state=_state(row, epoch, whole := bool(row.here) and files.holds(row.sha256)),
            arrived=row.size if whole else files.arrived(row.sha256, row.size),
            connected=connected,
            retracted_at=row.retracted_at,
            retracted_by=row.retracted_by or "",
            retract_reason=row.reason or "",
        )
        for row in found
    ]
    rows.sort(key=lambda row: (row.retracted_at is None, row.day, row.attached_at), reverse=True)
    return tuple(rows)


def _state(row: Any, epoch: bytes | None, whole: bool) -> FileState:
    if not whole:
        return FileState.WANTED if row.wanted else FileState.AWAY
    if row.epoch != epoch or not row.held:
        return FileState.HERE
    return FileState(row.held)
