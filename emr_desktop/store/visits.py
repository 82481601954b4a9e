"""Visits: the draft that can be handed over, the signed visit, what was measured, what was diagnosed."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from emr_desktop.store.schema import Base, Kind, Travelling, field, key, table_info
from emr_desktop.store.types import Day, Exact, Flag, Id, Text, UtcTime, Whole


class VisitDraft(Travelling, Base):
    """A visit begun by one person so that another can go on, perhaps on another computer."""

    __tablename__ = "visit_draft"
    __table_args__: Any = (Index("ix_visit_draft_patient_id", "patient_id"), {"info": table_info(Kind.REGISTER, 20)})

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    facility_id: Mapped[UUID] = field(2, Id())
    holder_id: Mapped[UUID] = field(3, Id())
    """Who left it."""
    content: Mapped[str] = field(4, Text())
    state: Mapped[str] = field(5, Text(), default="open")
    """open, taken, signed, dropped."""
    started_at: Mapped[datetime] = field(6, UtcTime())
    reason: Mapped[str] = field(7, Text(), default="")


class Visit(Travelling, Base):
    """A signed visit. Immutable: an amendment is another visit that replaces it."""

    __tablename__ = "visit"
    __table_args__: Any = (
        Index("ix_visit_patient_happened", "patient_id", "happened_at"),
        Index("ix_visit_happened_at", "happened_at"),
        Index("ix_visit_replaces", "replaces"),
        {"info": table_info(Kind.FACT, 21)},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    facility_id: Mapped[UUID] = field(2, Id())
    author_id: Mapped[UUID] = field(3, Id())
    happened_at: Mapped[datetime] = field(4, UtcTime())
    signed_at: Mapped[datetime] = field(5, UtcTime())
    reason: Mapped[str] = field(6, Text(), default="")
    place: Mapped[str] = field(7, Text(), default="clinic")
    kind: Mapped[str] = field(8, Text(), default="primary")
    complaints: Mapped[str] = field(9, Text(), default="")
    history: Mapped[str] = field(10, Text(), default="")
    objective: Mapped[str] = field(11, Text(), default="")
    plan: Mapped[str] = field(12, Text(), default="")
    next_visit_on: Mapped[date | None] = field(13, Day())
    no_diagnosis: Mapped[bool] = field(14, Flag(), default=False)
    incapacity_kind: Mapped[str] = field(15, Text(), default="")
    incapacity_from: Mapped[date | None] = field(16, Day())
    incapacity_until: Mapped[date | None] = field(17, Day())
    incapacity_number: Mapped[str] = field(18, Text(), default="")
    replaces: Mapped[UUID | None] = field(19, Id())
    amend_reason: Mapped[str] = field(20, Text(), default="")
    entered_in_error: Mapped[bool] = field(21, Flag(), default=False)
    accepted_warnings: Mapped[str] = field(22, Text(), default="")
    """Codes of warnings the author saw and signed all the same, separated by commas."""
    incapacity_returns_on: Mapped[date | None] = field(23, Day())
    incapacity_cared_for: Mapped[str] = field(24, Text(), default="")


class Observation(Travelling, Base):
    """One measured value of a visit."""

    __tablename__ = "observation"
    __table_args__: Any = ({"info": table_info(Kind.FACT, 22)},)

    visit_id: Mapped[UUID] = key(Id())
    ordinal: Mapped[int] = key(Whole())
    code: Mapped[str] = field(1, Text())
    """A VitalCode; its LOINC and UCUM codes are rows of the vitals list."""
    value: Mapped[Decimal | None] = field(2, Exact())
    absent: Mapped[str] = field(3, Text(), default="")
    """not_done or refused, when there is no value on purpose."""


class Diagnosis(Travelling, Base):
    """One diagnosis of a visit: code, wording, and three separate attributes."""

    __tablename__ = "diagnosis"
    __table_args__: Any = (Index("ix_diagnosis_code", "code"), {"info": table_info(Kind.FACT, 23)})

    visit_id: Mapped[UUID] = key(Id())
    ordinal: Mapped[int] = key(Whole())
    code: Mapped[str] = field(1, Text(), default="")
    """ICD-10; empty when only words were given."""
    title: Mapped[str] = field(2, Text(), default="")
    role: Mapped[str] = field(3, Text(), default="main")
    certainty: Mapped[str] = field(4, Text(), default="final")
    sign: Mapped[str] = field(5, Text(), default="")
    """Statistical sign: + first in life, - known chronic counted this year, empty already counted."""
