"""What only the server keeps. Commits and their projections stand in the same tables as in a clinic."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, LargeBinary, MetaData, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from emr_desktop.store.schema import NAMING
from emr_desktop.store.types import Day, Flag, Id, Text, UtcTime, Whole


class ServerBase(DeclarativeBase):
    """Base of the server's own tables."""

    metadata = MetaData(naming_convention=NAMING)


class ServerInfo(ServerBase):
    """What the server says about itself: its keys, its epoch."""

    __tablename__ = "server_info"

    name: Mapped[str] = mapped_column(Text(), primary_key=True)
    value: Mapped[bytes] = mapped_column(LargeBinary)


class Epoch(ServerBase):
    """One life of this database. A restored copy begins another: places given after the copy are given anew."""

    __tablename__ = "epoch"

    id: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    began_at: Mapped[datetime] = mapped_column(UtcTime())
    number: Mapped[int] = mapped_column(Whole(), unique=True)
    first_serial: Mapped[int] = mapped_column(BigInteger)
    """The first place in the order that was given in this life."""


class EpochHead(ServerBase):
    """How far a stream went when an epoch began."""

    __tablename__ = "epoch_head"

    epoch: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    stream: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    head: Mapped[int] = mapped_column(BigInteger)


class Stream(ServerBase):
    """What one facility gets, in an order without holes. The row is locked until the writer has committed."""

    __tablename__ = "stream"

    id: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    facility_id: Mapped[UUID] = mapped_column(Id(), unique=True)
    head: Mapped[int] = mapped_column(BigInteger)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    counted_at: Mapped[datetime | None] = mapped_column(UtcTime())
    """When the digest was last made anew from the entries."""


class FeedEntry(ServerBase):
    """One thing in a stream: a commit, or that a patient's grant has ended."""

    __tablename__ = "feed"
    __table_args__: Any = (
        Index("ix_feed_commit", "stream", "origin", "seq"),
        Index("ix_feed_removed", "stream", "removed_patient", postgresql_where=text("removed_patient IS NOT NULL")),
    )

    stream: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    pos: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    origin: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    seq: Mapped[int | None] = mapped_column(BigInteger)
    removed_patient: Mapped[UUID | None] = mapped_column(Id())
    again: Mapped[bool] = mapped_column(Flag(), default=False, server_default=text("false"))
    """The commit has stood in this stream before its patient's grant ended: its maker may have purged it too."""


class OriginRow(ServerBase):
    """How far the server holds the commits of one origin."""

    __tablename__ = "origin"

    key: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    acked: Mapped[int] = mapped_column(BigInteger)
    acked_hash: Mapped[bytes] = mapped_column(LargeBinary(16))
    durable: Mapped[int] = mapped_column(BigInteger)


class EnrolledFacility(ServerBase):
    """A clinic that the district knows."""

    __tablename__ = "enrolled_facility"

    id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    name: Mapped[str] = mapped_column(Text())
    facility_id: Mapped[UUID | None] = mapped_column(Id(), unique=True)
    """Its id in the journal, known once its first computer was enrolled."""
    created_at: Mapped[datetime] = mapped_column(UtcTime())
    most_file_bytes: Mapped[int | None] = mapped_column(BigInteger)
    """How much room files attached in it may take here; empty: any."""


class EnrolmentCode(ServerBase):
    """Lets one computer in, once."""

    __tablename__ = "enrolment_code"

    code_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    enrolled_facility_id: Mapped[UUID] = mapped_column(Id())
    expires_at: Mapped[datetime] = mapped_column(UtcTime())
    used_at: Mapped[datetime | None] = mapped_column(UtcTime())


class EnrolledDevice(ServerBase):
    """A computer that may sync."""

    __tablename__ = "enrolled_device"

    device: Mapped[bytes] = mapped_column(LargeBinary(8), primary_key=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    facility_id: Mapped[UUID] = mapped_column(Id())
    name: Mapped[str] = mapped_column(Text())
    state: Mapped[str] = mapped_column(Text())
    """pending, approved, revoked."""
    enrolled_at: Mapped[datetime] = mapped_column(UtcTime())
    revoked_at: Mapped[datetime | None] = mapped_column(UtcTime())
    seen_at: Mapped[datetime | None] = mapped_column(UtcTime())
    """Last exchange, to the minute: an idle sync changes no row more often."""
    origin: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    """Under which it makes its commits now."""
    epoch: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    """The life of this database of which the computer knew at its last exchange."""
    head: Mapped[int] = mapped_column(BigInteger, default=0)
    """How many commits the computer said it has made."""
    cursor: Mapped[int] = mapped_column(BigInteger, default=0)
    clock_error_ms: Mapped[int | None] = mapped_column(BigInteger)
    agreed: Mapped[int | None] = mapped_column(Whole())
    """1 when its digest equalled the stream's at the last exchange at the head, 0 when not."""
    files_epoch: Mapped[bytes] = mapped_column(LargeBinary, default=b"")
    files_cursor: Mapped[int] = mapped_column(BigInteger, default=0)
    """How far it had read its stream when its last USB bundle was made, and in which life of this database."""


class Scope(ServerBase):
    """Whose commits go into which stream, and each reason for it."""

    __tablename__ = "scope"
    __table_args__: Any = (Index("ix_scope_until", "stream", "until", postgresql_where=text("until IS NOT NULL")),)

    patient_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    stream: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    why: Mapped[str] = mapped_column(Text(), primary_key=True)
    """home, or the id of the grant."""
    until: Mapped[date | None] = mapped_column(Day())
    """Last day of the grant."""


class GrantWork(ServerBase):
    """A record that is on its way into a stream, in parts. Any worker goes on with it."""

    __tablename__ = "grant_work"

    grant_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(Id())
    stream: Mapped[bytes] = mapped_column(LargeBinary(16), index=True)
    part: Mapped[int] = mapped_column(Whole())
    """The next one."""


class NameKey(ServerBase):
    """Under which key a patient of the district is found: of a name, or of a number of a document."""

    __tablename__ = "name_key"
    __table_args__: Any = (Index("ix_name_key_patient_id", "patient_id"),)

    key: Mapped[str] = mapped_column(Text(), primary_key=True)
    """A key of a name as the clinic's search knows it; a number of a document with = before it."""
    patient_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)


class Lookup(ServerBase):
    """Somebody has looked for a patient of the whole district."""

    __tablename__ = "lookup"
    __table_args__: Any = (Index("ix_lookup_at", "at"),)

    id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime())
    device: Mapped[bytes] = mapped_column(LargeBinary(8))
    facility_id: Mapped[UUID] = mapped_column(Id())
    user_id: Mapped[UUID] = mapped_column(Id())
    user_name: Mapped[str] = mapped_column(Text())
    asked: Mapped[str] = mapped_column(Text())
    """What was typed."""
    found: Mapped[int] = mapped_column(Whole())


class Quarantined(ServerBase):
    """A commit that is signed and breaks a rule: held, acknowledged, shown, and not applied."""

    __tablename__ = "quarantined"

    origin: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    reason: Mapped[str] = mapped_column(Text())
    at: Mapped[datetime] = mapped_column(UtcTime())
    decision: Mapped[str] = mapped_column(Text(), default="")
    """Empty while nobody has decided; released: applied after all; left: aside for good."""
    decided_at: Mapped[datetime | None] = mapped_column(UtcTime())
    decided_by: Mapped[str] = mapped_column(Text(), default="")
    note: Mapped[str] = mapped_column(Text(), default="")
    """Why, for the clinic to read."""


class HeldFile(ServerBase):
    """How much of the file of an attachment has come. Kept for each attachment: a hash alone opens nothing."""

    __tablename__ = "held_file"

    attachment_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    chunks: Mapped[int] = mapped_column(Whole())
    """The first so many are held."""
    whole_at: Mapped[datetime | None] = mapped_column(UtcTime())
    """When the last one came and the whole was what had been attached."""


class HeldChunk(ServerBase):
    """A piece of a file. Photos do not compress, so PostgreSQL is told not to try."""

    __tablename__ = "held_chunk"

    attachment_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    ordinal: Mapped[int] = mapped_column(Whole(), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class LackingFile(ServerBase):
    """A file that was missing at a computer when its last USB bundle was made."""

    __tablename__ = "lacking_file"

    device: Mapped[bytes] = mapped_column(LargeBinary(8), primary_key=True)
    attachment_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    begun: Mapped[int] = mapped_column(Whole())
    """How many of its pieces were not."""


class Administrator(ServerBase):
    """Somebody of the district office who looks after the server."""

    __tablename__ = "administrator"

    login: Mapped[str] = mapped_column(Text(), primary_key=True)
    password: Mapped[str] = mapped_column(Text())
    """Argon2id, in the form that says its own cost."""
    created_at: Mapped[datetime] = mapped_column(UtcTime())
    sessions_from: Mapped[datetime] = mapped_column(UtcTime())
    """Whoever logged in before this moment has to do it again."""


class Tries(ServerBase):
    """How often something that may be a guess was tried lately: by address, by code, by log-in name."""

    __tablename__ = "tries"

    what: Mapped[str] = mapped_column(Text(), primary_key=True)
    began_at: Mapped[datetime] = mapped_column(UtcTime())
    number: Mapped[int] = mapped_column(Whole())


class ServerBackup(ServerBase):
    """A copy of the database that was read back."""

    __tablename__ = "server_backup"

    id: Mapped[int] = mapped_column(Whole(), primary_key=True)
    made_at: Mapped[datetime] = mapped_column(UtcTime())
    """The moment it shows."""
    path: Mapped[str] = mapped_column(Text())
    size: Mapped[int] = mapped_column(BigInteger)
    commits: Mapped[int] = mapped_column(BigInteger)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
