"""Prescriptions as issued, their lines, their cancellations; and the list of current medicines."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.store.schema import Base, Kind, Travelling, field, key, table_info
from emr_desktop.store.types import Day, Exact, Flag, Id, Text, UtcTime, Whole


class Prescription(Travelling, Base):
    """A signed prescription. Immutable: a mistake is cancelled and written anew under a new number."""

    __tablename__ = "prescription"
    __table_args__: Any = (
        Index("ix_prescription_patient_id", "patient_id", "issued_at"),
        Index("ix_prescription_number", "number"),
        {"info": table_info(Kind.FACT, 30)},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    facility_id: Mapped[UUID] = field(2, Id())
    author_id: Mapped[UUID] = field(3, Id())
    visit_id: Mapped[UUID | None] = field(4, Id())
    number: Mapped[str] = field(5, Text())
    """Gapless series of this computer."""
    issued_at: Mapped[datetime] = field(6, UtcTime())
    issued_on: Mapped[date] = field(7, Day())
    valid_until: Mapped[date] = field(8, Day())
    validity: Mapped[str] = field(9, Text(), default="")
    """Key of the rule that gave the validity."""
    form_kind: Mapped[str] = field(10, Text(), default="ordinary")
    language: Mapped[str] = field(11, Text(), default="ru")
    check_state: Mapped[str] = field(12, Text(), default="")
    """checked, partly, not_checked: what the safety check could say when it was signed."""
    check_list_date: Mapped[date | None] = field(13, Day())
    special: Mapped[str] = field(14, Text(), default="")


class PrescriptionLine(Travelling, Base):
    """One medicine of a prescription, whole in itself: the formulary may change later."""

    __tablename__ = "prescription_line"
    __table_args__: Any = ({"info": table_info(Kind.FACT, 31)},)

    prescription_id: Mapped[UUID] = key(Id())
    ordinal: Mapped[int] = key(Whole())
    product: Mapped[str] = field(1, Text())
    """Key of the product in the formulary."""
    inn: Mapped[str] = field(2, Text())
    inn_latin: Mapped[str] = field(3, Text())
    atc: Mapped[str] = field(4, Text(), default="")
    form_code: Mapped[str] = field(5, Text())
    strength: Mapped[str] = field(6, Text(), default="")
    strength_unit: Mapped[str] = field(7, Text(), default="")
    route: Mapped[str] = field(8, Text(), default="")
    dosage: Mapped[str] = field(9, Text())
    """The structured dose as canonical JSON (domain.prescriptions.Dosage)."""
    signature: Mapped[str] = field(10, Text())
    """The sentence for the patient, as printed."""
    latin: Mapped[str] = field(11, Text())
    """The Rp. lines, as printed, separated by line ends."""
    quantity: Mapped[Decimal] = field(12, Exact())
    quantity_unit: Mapped[str] = field(13, Text(), default="")
    quantity_typed: Mapped[bool] = field(14, Flag(), default=False)
    duration_days: Mapped[int | None] = field(15, Whole())
    check_state: Mapped[str] = field(16, Text(), default="")
    overridden: Mapped[str] = field(17, Text(), default="")
    """JSON: which warnings were shown and with what reason the prescriber went on."""


class PrescriptionCancellation(Travelling, Base):
    """A prescription was declared void."""

    __tablename__ = "prescription_cancellation"
    __table_args__: Any = ({"info": table_info(Kind.FACT, 32)},)

    prescription_id: Mapped[UUID] = key(Id())
    author_id: Mapped[UUID] = field(1, Id())
    cancelled_at: Mapped[datetime] = field(2, UtcTime())
    reason: Mapped[str] = field(3, Text(), default="")


class Medicine(Travelling, Base):
    """A medicine the patient takes, prescribed here or reported."""

    __tablename__ = "medicine"
    __table_args__: Any = (
        Index("ix_medicine_patient_id", "patient_id"),
        {"info": table_info(Kind.ENTRY, 33, ending=("ended_on", "end_reason"))},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    product: Mapped[str] = field(2, Text(), default="")
    inn: Mapped[str] = field(3, Text(), default="")
    atc: Mapped[str] = field(4, Text(), default="")
    text: Mapped[str] = field(5, Text(), default="")
    """For a reported medicine that is not in the formulary."""
    dosage: Mapped[str] = field(6, Text(), default="")
    started_on: Mapped[date] = field(7, Day())
    supply_until: Mapped[date | None] = field(8, Day())
    prescription_id: Mapped[UUID | None] = field(9, Id())
    ordinal: Mapped[int | None] = field(10, Whole())
    source: Mapped[str] = field(11, Text(), default="prescribed")
    ended_on: Mapped[date | None] = field(12, Day())
    end_reason: Mapped[str] = field(13, Text(), default="")


class PrintRecord(Base):
    """A sheet of paper that left this computer; a reprint says which copy it is."""

    __tablename__ = "print_record"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    id: Mapped[int] = mapped_column(primary_key=True)
    prescription_id: Mapped[UUID] = mapped_column(Id(), index=True)
    printed_at: Mapped[datetime] = mapped_column(UtcTime())
    printed_by: Mapped[UUID] = mapped_column(Id())
    how: Mapped[str] = mapped_column(Text())
