"""The journal as tables: commits as they were signed, the origins they come from, and who this computer is."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.store.schema import Base, Kind, table_info
from emr_desktop.store.types import Bytes, Id, Text, UtcTime, Whole

UNREAD = ""
"""Stands as the action of a commit of a later program, which is kept and passed on and not read."""
_UNREAD = text("action = ''")
SET_ASIDE = "*set aside*"
"""Stands as the action of a commit that a district holds without applying it, because it breaks a rule."""
REMOVED = "*removed*"
"""Stands as the action of an own commit whose body went with the record of a patient who left: the chain is kept."""


class JournalEntry(Base):
    """One commit. The three byte strings are the truth; the other columns are read out of them to be found by."""

    __tablename__ = "journal"
    __table_args__: Any = (
        UniqueConstraint("origin", "seq"),
        Index("ix_journal_patient", "patient_id", "position"),
        Index("ix_journal_author", "author_id", "position"),
        Index("ix_journal_serial", "serial", "hash"),  # sums are made from it without reading a commit
        Index("ix_journal_unread", "patient_id", sqlite_where=_UNREAD, postgresql_where=_UNREAD),
        {"info": table_info(Kind.LOCAL)},
    )

    position: Mapped[int] = mapped_column(primary_key=True)
    """Order in which this store applied the commits."""
    origin: Mapped[bytes] = mapped_column(LargeBinary(16))
    seq: Mapped[int]
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    envelope: Mapped[bytes] = mapped_column(LargeBinary)
    signature: Mapped[bytes] = mapped_column(LargeBinary)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    action: Mapped[str]
    patient_id: Mapped[UUID | None] = mapped_column(Id())
    author_id: Mapped[UUID] = mapped_column(Id())
    recorded_at: Mapped[datetime] = mapped_column(UtcTime())
    serial: Mapped[int | None] = mapped_column(BigInteger)
    """Place in the order of the district; none while the district has not given one. Changes meet in this order."""
    left_at: Mapped[int | None] = mapped_column(BigInteger)
    """In a clinic: place in the stream where its patient's grant ended. It is then no longer live in the stream."""


class ThisDevice(Base):
    """This computer: its private key and the incarnation under which its commits are numbered. One row."""

    __tablename__ = "this_device"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    id: Mapped[int] = mapped_column(Whole(), primary_key=True)
    private_key: Mapped[bytes] = mapped_column(Bytes())
    public_key: Mapped[bytes] = mapped_column(Bytes())
    device: Mapped[bytes] = mapped_column(Bytes())
    incarnation: Mapped[bytes] = mapped_column(Bytes())
    facility_id: Mapped[UUID] = mapped_column(Id())
    number: Mapped[int] = mapped_column(Whole())
    """Number of this computer within its facility, part of the record numbers it gives out."""


class StoreInfo(Base):
    """What the store says about itself, such as the version of its tables."""

    __tablename__ = "store_info"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    name: Mapped[str] = mapped_column(Text(), primary_key=True)
    value: Mapped[str] = mapped_column(Text())
