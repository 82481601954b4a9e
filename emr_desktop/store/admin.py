"""Facilities, devices, staff, the queue; and what stays on this computer: drafts, settings, number series, openings."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.domain.access import Role
from emr_desktop.store.schema import Base, Kind, Travelling, field, key, table_info
from emr_desktop.store.types import Bytes, Code, Day, Flag, Id, Text, UtcTime, Whole


class Facility(Travelling, Base):
    """A clinic, a feldsher point, a hospital."""

    __tablename__ = "facility"
    __table_args__: Any = ({"info": table_info(Kind.REGISTER, 1)},)

    id: Mapped[UUID] = key(Id())
    name_be: Mapped[str] = field(1, Text(), default="")
    name_ru: Mapped[str] = field(2, Text(), default="")
    name_en: Mapped[str] = field(3, Text(), default="")
    address: Mapped[str] = field(4, Text(), default="")
    phone: Mapped[str] = field(5, Text(), default="")
    payer_number: Mapped[str] = field(6, Text(), default="")
    """UNP, the payer's number: a pharmacy refuses a prescription without it."""
    record_prefix: Mapped[int] = field(7, Whole(), default=100)
    """First three digits of the record numbers of this facility."""
    prescription_series: Mapped[str] = field(8, Text(), default="")


class Device(Travelling, Base):
    """A computer whose commits are believed: its public key checks their signatures."""

    __tablename__ = "device"
    __table_args__: Any = ({"info": table_info(Kind.REGISTER, 2)},)

    id: Mapped[bytes] = key(Bytes())
    public_key: Mapped[bytes] = field(1, Bytes())
    name: Mapped[str] = field(2, Text(), default="")
    facility_id: Mapped[UUID] = field(3, Id())
    number: Mapped[int] = field(4, Whole(), default=1)
    revoked_on: Mapped[date | None] = field(5, Day())


class Staff(Travelling, Base):
    """A person who works here. Never deleted: blocked."""

    __tablename__ = "staff"
    __table_args__: Any = ({"info": table_info(Kind.REGISTER, 3)},)

    id: Mapped[UUID] = key(Id())
    facility_id: Mapped[UUID] = field(1, Id())
    login: Mapped[str] = field(2, Text())
    family_name: Mapped[str] = field(3, Text(), default="")
    given_name: Mapped[str] = field(4, Text(), default="")
    patronymic: Mapped[str] = field(5, Text(), default="")
    role: Mapped[Role] = field(6, Code(Role))
    position: Mapped[str] = field(7, Text(), default="")
    active: Mapped[bool] = field(8, Flag(), default=True)
    phone: Mapped[str] = field(9, Text(), default="")


class QueueEntry(Travelling, Base):
    """Somebody expected or waiting on a day."""

    __tablename__ = "queue_entry"
    __table_args__: Any = (
        Index("ix_queue_entry_day", "day"),
        {"info": table_info(Kind.REGISTER, 40, last_wins=True)},
    )

    id: Mapped[UUID] = key(Id())
    facility_id: Mapped[UUID] = field(1, Id())
    patient_id: Mapped[UUID] = field(2, Id())
    day: Mapped[date] = field(3, Day())
    time: Mapped[str] = field(4, Text(), default="")
    """"09:40" on the wall of the clinic, or empty for somebody without a time."""
    reason: Mapped[str] = field(5, Text(), default="")
    state: Mapped[str] = field(6, Text(), default="expected")
    """expected, arrived, done, away."""
    visit_id: Mapped[UUID | None] = field(7, Id())


class AccessDay(Travelling, Base):
    """Who opened whose card on one day on one computer, sealed so that it cannot be changed later."""

    __tablename__ = "access_day"
    __table_args__: Any = ({"info": table_info(Kind.FACT, 50)},)

    device: Mapped[bytes] = key(Bytes())
    day: Mapped[date] = key(Day())
    ordinal: Mapped[int] = key(Whole())
    """A day is sealed again when the clock was set back and more was opened on it."""
    entries: Mapped[bytes] = field(1, Bytes())
    """Canonical CBOR: a list of [moment, user, patient, what]."""


class AccessLog(Base):
    """One opening of a card, not sealed yet or kept for the list of recent patients."""

    __tablename__ = "access_log"
    __table_args__: Any = (
        Index("ix_access_log_user", "user_id", "id"),
        Index("ix_access_log_patient", "patient_id", "id"),
        {"info": table_info(Kind.LOCAL)},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcTime())
    user_id: Mapped[UUID] = mapped_column(Id())
    patient_id: Mapped[UUID] = mapped_column(Id())
    what: Mapped[str] = mapped_column(Text())
    sealed: Mapped[bool] = mapped_column(Flag(), default=False, index=True)


class FormDraft(Base):
    """What is being typed on a screen, saved every two seconds. Stays here until it is handed over or signed."""

    __tablename__ = "form_draft"
    __table_args__: Any = (Index("ix_form_draft_author", "author_id"), {"info": table_info(Kind.LOCAL)})

    id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    form: Mapped[str] = mapped_column(Text())
    """Which form: visit, registration, prescription."""
    author_id: Mapped[UUID] = mapped_column(Id())
    patient_id: Mapped[UUID | None] = mapped_column(Id())
    content: Mapped[str] = mapped_column(Text())
    """JSON of the fields as they were typed, wrong ones too."""
    started_at: Mapped[datetime] = mapped_column(UtcTime())
    saved_at: Mapped[datetime] = mapped_column(UtcTime())


class Setting(Base):
    """A choice of this computer or of one user of it, such as theme and language."""

    __tablename__ = "setting"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    owner: Mapped[str] = mapped_column(Text(), primary_key=True)
    """A login, or empty for the computer."""
    name: Mapped[str] = mapped_column(Text(), primary_key=True)
    value: Mapped[str] = mapped_column(Text())


class NumberSeries(Base):
    """The last number given out in a gapless series of this computer."""

    __tablename__ = "number_series"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    name: Mapped[str] = mapped_column(Text(), primary_key=True)
    last: Mapped[int] = mapped_column(Whole())


class CodeUse(Base):
    """How often a user chose a code, so that their favourites come first."""

    __tablename__ = "code_use"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    user_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    system: Mapped[str] = mapped_column(Text(), primary_key=True)
    """icd10 or product."""
    code: Mapped[str] = mapped_column(Text(), primary_key=True)
    count: Mapped[int] = mapped_column(Whole(), default=0)
    last_at: Mapped[datetime] = mapped_column(UtcTime())
