"""Attachments: the fact with its preview, which travels in the journal; and what is known here of the file itself."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.domain.attachments import AttachmentKind, MediaType
from emr_desktop.store.schema import Base, Kind, Travelling, field, key, table_info
from emr_desktop.store.types import Bytes, Code, Day, Flag, Id, Text, UtcTime, Whole


class Attachment(Travelling, Base):
    """A scan, a photo or a document in a patient's record. It is complete without its file."""

    __tablename__ = "attachment"
    __table_args__: Any = (
        Index("ix_attachment_patient_id", "patient_id"),
        {"info": table_info(Kind.FACT, 70)},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    visit_id: Mapped[UUID | None] = field(2, Id())
    facility_id: Mapped[UUID] = field(3, Id())
    author_id: Mapped[UUID] = field(4, Id())
    author_name: Mapped[str] = field(5, Text(), default="")
    """Kept with the row: another clinic does not know the staff of this one."""
    attached_at: Mapped[datetime] = field(6, UtcTime())
    written_on: Mapped[date | None] = field(7, Day())
    """The day that stands on the document."""
    kind: Mapped[AttachmentKind] = field(8, Code(AttachmentKind))
    title: Mapped[str] = field(9, Text(), default="")
    media_type: Mapped[MediaType] = field(10, Code(MediaType))
    size: Mapped[int] = field(11, Whole())
    """Bytes of the file."""
    sha256: Mapped[bytes] = field(12, Bytes())
    """Of the file as it was attached."""
    preview: Mapped[bytes | None] = field(13, Bytes())
    """A small JPEG."""


class AttachmentRetraction(Travelling, Base):
    """An attachment was entered in error. Its file stays: somebody may have acted on it."""

    __tablename__ = "attachment_retraction"
    __table_args__: Any = ({"info": table_info(Kind.FACT, 71)},)

    attachment_id: Mapped[UUID] = key(Id())
    author_id: Mapped[UUID] = field(1, Id())
    author_name: Mapped[str] = field(2, Text(), default="")
    retracted_at: Mapped[datetime] = field(3, UtcTime())
    reason: Mapped[str] = field(4, Text(), default="")


class AttachmentFile(Base):
    """What this computer knows of the file of an attachment. A row may outlive its attachment: then the file goes."""

    __tablename__ = "attachment_file"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    attachment_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    sha256: Mapped[bytes] = mapped_column(LargeBinary)
    here: Mapped[bool] = mapped_column(Flag(), default=False)
    held: Mapped[str] = mapped_column(Text(), default="")
    """By the district, in the life of `epoch`: empty, sent, safe."""
    epoch: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    asked_at: Mapped[datetime | None] = mapped_column(UtcTime())
    """When the district was last asked about it."""
    wanted: Mapped[bool] = mapped_column(Flag(), default=False)
    """Somebody has asked to send or to fetch it now, whatever the link."""
    trouble: Mapped[str] = mapped_column(Text(), default="")
    """Code of what was last wrong with it, on this disk or at the district; empty once it is well."""
