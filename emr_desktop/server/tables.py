"""What only the server keeps. Commits and their projections stand in the same tables as in a clinic."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, LargeBinary, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from emr_desktop.store.schema import NAMING
from emr_desktop.store.types import Id, Text, UtcTime, Whole


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
    __table_args__: Any = (Index("ix_feed_commit", "stream", "origin", "seq"),)

    stream: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    pos: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    origin: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    seq: Mapped[int | None] = mapped_column(BigInteger)
    removed_patient: Mapped[UUID | None] = mapped_column(Id())


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


class Scope(ServerBase):
    """Whose commits go into which stream."""

    __tablename__ = "scope"

    patient_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    stream: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    why: Mapped[str] = mapped_column(Text())
    """home, or the key of the grant."""


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
