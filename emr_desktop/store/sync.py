"""How this store stands with the district: devices it believes, how far it has read, what is in conflict."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.store.schema import Base, Kind, table_info
from emr_desktop.store.types import Bytes, Flag, Id, Text, UtcTime, Whole


class Conflict(Base):
    """A value that met another. It stays here with both, decided or not; rebuilt with the tables from the journal."""

    __tablename__ = "conflict"
    __table_args__: Any = (
        Index("ix_conflict_open", "decided_seq", "patient_id"),
        {"info": table_info(Kind.LOCAL)},
    )

    table_number: Mapped[int] = mapped_column(Whole(), primary_key=True)
    row_key: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    """Canonical CBOR of the key of the row."""
    field_number: Mapped[int] = mapped_column(Whole(), primary_key=True)
    origin: Mapped[bytes] = mapped_column(LargeBinary(16), primary_key=True)
    seq: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    """Whose value is not shown."""
    value: Mapped[bytes] = mapped_column(LargeBinary)
    """Canonical CBOR of it."""
    shown_origin: Mapped[bytes] = mapped_column(LargeBinary(16))
    shown_seq: Mapped[int] = mapped_column(BigInteger)
    shown_value: Mapped[bytes] = mapped_column(LargeBinary)
    """What it met."""
    patient_id: Mapped[UUID | None] = mapped_column(Id())
    decided_origin: Mapped[bytes | None] = mapped_column(LargeBinary(16))
    decided_seq: Mapped[int | None] = mapped_column(BigInteger)
    """The commit whose author saw both and chose."""


class WaitingChange(Base):
    """A change of a row that has not arrived yet; it is applied when the row does."""

    __tablename__ = "waiting_change"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    table_number: Mapped[int] = mapped_column(Whole(), primary_key=True)
    row_key: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)


class KnownDevice(Base):
    """A device whose commits the district has accepted: its key proves them."""

    __tablename__ = "known_device"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    device: Mapped[bytes] = mapped_column(Bytes(), primary_key=True)
    public_key: Mapped[bytes] = mapped_column(Bytes())


class District(Base):
    """The server this store is enrolled with, and how far they have agreed. One row."""

    __tablename__ = "district"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    id: Mapped[int] = mapped_column(Whole(), primary_key=True)
    url: Mapped[str] = mapped_column(Text())
    name: Mapped[str] = mapped_column(Text())
    public_key: Mapped[bytes] = mapped_column(Bytes())
    """With it the server signs what it acknowledges."""
    root: Mapped[str] = mapped_column(Text())
    """The district's own root certificate, PEM; empty where the computer's own certificates decide."""
    epoch: Mapped[bytes] = mapped_column(Bytes())
    origin: Mapped[bytes] = mapped_column(Bytes())
    """Of which the numbers below speak."""
    acked: Mapped[int] = mapped_column(BigInteger)
    """Number of the last own commit that the server has said it holds, in this epoch."""
    durable: Mapped[int] = mapped_column(BigInteger)
    """The same, in a verified backup of the server."""
    receipt: Mapped[bytes] = mapped_column(Bytes())
    """The server's signed word for both."""
    stream: Mapped[bytes] = mapped_column(Bytes())
    cursor: Mapped[int] = mapped_column(BigInteger)
    """Position in the stream up to which everything is applied here."""
    digest: Mapped[bytes] = mapped_column(Bytes())
    """Sum of the hashes of what is live in the stream up to there."""
    agreed: Mapped[bool] = mapped_column(Flag())
    """Whether the digests were equal when both were last at the head."""
    quarantined: Mapped[str] = mapped_column(Text())
    """Numbers of own commits that the server keeps aside because they break a rule, separated by spaces."""
    decided: Mapped[bytes] = mapped_column(Bytes())
    """What the district's administrator decided about such commits: canonical CBOR of [number, released, ms, note]."""
    clock_error_ms: Mapped[int | None] = mapped_column(BigInteger)
    """How far the clock of this computer is ahead of the server's, at the last exchange."""
    loading: Mapped[bool] = mapped_column(Flag())
    """Only the latest patients are here; the others are still on their way for the first time."""
    synced_at: Mapped[datetime | None] = mapped_column(UtcTime())
    counted_at: Mapped[datetime | None] = mapped_column(UtcTime())
    """When the digest was last made anew from the commits: a commit that is lost on the disk changes no sum."""
    listed_at: Mapped[datetime | None] = mapped_column(UtcTime())
    """When the district last listed its clinics."""


class SyncRun(Base):
    """One sync, kept for the history."""

    __tablename__ = "sync_run"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    id: Mapped[int] = mapped_column(primary_key=True)
    started_at: Mapped[datetime] = mapped_column(UtcTime())
    ended_at: Mapped[datetime] = mapped_column(UtcTime())
    how: Mapped[str] = mapped_column(Text())
    """network or usb."""
    outcome: Mapped[str] = mapped_column(Text())
    """Code: done, nothing, or why it stopped."""
    sent: Mapped[int] = mapped_column(Whole())
    received: Mapped[int] = mapped_column(Whole())
    mended: Mapped[int] = mapped_column(Whole())
    """Commits that were missing on one side and are back."""
    bytes_up: Mapped[int] = mapped_column(Whole())
    bytes_down: Mapped[int] = mapped_column(Whole())
