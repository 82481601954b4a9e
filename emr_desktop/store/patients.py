"""Patients: the register, addresses, identifiers, allergies, problems."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.patients import AddressUse, AllergySeverity, LinkKind, Sex
from emr_desktop.store.schema import Base, Kind, Travelling, field, key, table_info
from emr_desktop.store.types import Bytes, Code, Day, Flag, Id, Text, UtcTime, Whole

WHO_IT_IS = (
    "family_be", "given_be", "patronymic_be", "family_ru", "given_ru", "patronymic_ru", "family_la", "given_la",
    "sex", "birth_date", "birth_precision", "deceased_on",
)  # fmt: skip


class Patient(Travelling, Base):
    """A person known to the district. Never deleted."""

    __tablename__ = "patient"
    __table_args__: Any = (
        Index("ix_patient_record_number", "record_number"),
        {"info": table_info(Kind.REGISTER, 10, together=WHO_IT_IS)},
    )

    id: Mapped[UUID] = key(Id())
    record_number: Mapped[str] = field(1, Text(), default="")
    family_be: Mapped[str] = field(2, Text(), default="")
    given_be: Mapped[str] = field(3, Text(), default="")
    patronymic_be: Mapped[str] = field(4, Text(), default="")
    family_ru: Mapped[str] = field(5, Text(), default="")
    given_ru: Mapped[str] = field(6, Text(), default="")
    patronymic_ru: Mapped[str] = field(7, Text(), default="")
    family_la: Mapped[str] = field(8, Text(), default="")
    given_la: Mapped[str] = field(9, Text(), default="")
    previous_surnames: Mapped[str] = field(10, Text(), default="")
    """Separated by semicolons, in whatever spelling they were known."""
    preferred_name: Mapped[str] = field(11, Text(), default="")
    sex: Mapped[Sex] = field(12, Code(Sex))
    birth_date: Mapped[date | None] = field(13, Day())
    birth_precision: Mapped[DatePrecision] = field(14, Code(DatePrecision), default=DatePrecision.DAY)
    deceased_on: Mapped[date | None] = field(15, Day())
    phone: Mapped[str] = field(16, Text(), default="")
    phone_other: Mapped[str] = field(17, Text(), default="")
    contact_name: Mapped[str] = field(18, Text(), default="")
    contact_relation: Mapped[str] = field(19, Text(), default="")
    contact_phone: Mapped[str] = field(20, Text(), default="")
    benefit: Mapped[str] = field(21, Text(), default="")
    disability: Mapped[str] = field(22, Text(), default="")
    territory: Mapped[str] = field(23, Text(), default="")
    workplace: Mapped[str] = field(24, Text(), default="")
    no_allergies_on: Mapped[date | None] = field(25, Day())
    """When the patient was asked and said: none. Empty and no allergy entered means: not asked."""
    facility_id: Mapped[UUID] = field(26, Id())
    registered_at: Mapped[datetime] = field(27, UtcTime())
    note: Mapped[str] = field(28, Text(), default="")
    no_identifier_reason: Mapped[str] = field(29, Text(), default="")


class PatientAddress(Travelling, Base):
    """Where a patient is registered, and where they really live."""

    __tablename__ = "patient_address"
    __table_args__: Any = ({"info": table_info(Kind.REGISTER, 11)},)

    patient_id: Mapped[UUID] = key(Id())
    use: Mapped[AddressUse] = key(Code(AddressUse))
    country: Mapped[str] = field(1, Text(), default="BY")
    postcode: Mapped[str] = field(2, Text(), default="")
    oblast: Mapped[str] = field(3, Text(), default="")
    raion: Mapped[str] = field(4, Text(), default="")
    selsoviet: Mapped[str] = field(5, Text(), default="")
    settlement_type: Mapped[str] = field(6, Text(), default="")
    settlement: Mapped[str] = field(7, Text(), default="")
    street: Mapped[str] = field(8, Text(), default="")
    house: Mapped[str] = field(9, Text(), default="")
    building: Mapped[str] = field(10, Text(), default="")
    flat: Mapped[str] = field(11, Text(), default="")


class PatientIdentifier(Travelling, Base):
    """A number by which an authority knows the patient."""

    __tablename__ = "patient_identifier"
    __table_args__: Any = (
        Index("ix_patient_identifier_patient_id", "patient_id"),
        Index("ix_patient_identifier_value", "value"),
        {"info": table_info(Kind.ENTRY, 12, ending=("ended_on", "end_reason"))},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    system: Mapped[str] = field(2, Text())
    value: Mapped[str] = field(3, Text())
    ended_on: Mapped[date | None] = field(4, Day())
    end_reason: Mapped[str] = field(5, Text(), default="")


class Allergy(Travelling, Base):
    """A substance the patient must not get."""

    __tablename__ = "allergy"
    __table_args__: Any = (
        Index("ix_allergy_patient_id", "patient_id"),
        {"info": table_info(Kind.ENTRY, 13, ending=("ended_on", "end_reason", "refuted"))},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    substance: Mapped[str] = field(2, Text())
    """As it was said or chosen; shown to people."""
    substance_key: Mapped[str] = field(3, Text(), default="")
    """English INN or key of an allergy group; empty when the substance is not known to the lists."""
    atc: Mapped[str] = field(4, Text(), default="")
    reaction: Mapped[str] = field(5, Text(), default="")
    severity: Mapped[AllergySeverity] = field(6, Code(AllergySeverity), default=AllergySeverity.UNKNOWN)
    since: Mapped[str] = field(7, Text(), default="")
    recorded_on: Mapped[date] = field(8, Day())
    ended_on: Mapped[date | None] = field(9, Day())
    end_reason: Mapped[str] = field(10, Text(), default="")
    refuted: Mapped[bool] = field(11, Flag(), default=False)


class Problem(Travelling, Base):
    """A lasting condition on the patient's list."""

    __tablename__ = "problem"
    __table_args__: Any = (
        Index("ix_problem_patient_id", "patient_id"),
        {"info": table_info(Kind.ENTRY, 14, ending=("ended_on", "end_reason"))},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    code: Mapped[str] = field(2, Text(), default="")
    """ICD-10."""
    title: Mapped[str] = field(3, Text(), default="")
    since: Mapped[date | None] = field(4, Day())
    recorded_on: Mapped[date] = field(5, Day())
    visit_id: Mapped[UUID | None] = field(6, Id())
    ended_on: Mapped[date | None] = field(7, Day())
    end_reason: Mapped[str] = field(8, Text(), default="")


class NotTheSamePatient(Travelling, Base):
    """Two records that look alike were compared when one was made, and belong to different people."""

    __tablename__ = "patient_not_the_same"
    __table_args__: Any = ({"info": table_info(Kind.FACT, 15)},)

    patient_id: Mapped[UUID] = key(Id())
    other_id: Mapped[UUID] = key(Id())
    said_at: Mapped[datetime] = field(1, UtcTime())


class DecisionNote(Travelling, Base):
    """Why somebody has chosen between two values of a patient's record. Made by the commit that chooses."""

    __tablename__ = "decision_note"
    __table_args__: Any = (Index("ix_decision_note_patient_id", "patient_id"), {"info": table_info(Kind.FACT, 17)})

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    table_number: Mapped[int] = field(2, Whole())
    row_key: Mapped[bytes] = field(3, Bytes())
    """Canonical CBOR of the key of the row, as in Conflict."""
    field_number: Mapped[int] = field(4, Whole())
    because: Mapped[str] = field(5, Text(), default="")


class ConflictRemark(Travelling, Base):
    """A question or an answer about values that wait for a choice, for whoever looks at them next."""

    __tablename__ = "conflict_remark"
    __table_args__: Any = (Index("ix_conflict_remark_patient_id", "patient_id"), {"info": table_info(Kind.FACT, 18)})

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    table_number: Mapped[int] = field(2, Whole())
    row_key: Mapped[bytes] = field(3, Bytes())
    """Canonical CBOR of the key of the row, as in Conflict."""
    field_number: Mapped[int] = field(4, Whole())
    value_origin: Mapped[bytes] = field(5, Bytes())
    value_seq: Mapped[int] = field(6, Whole())
    """The commit of one of the values: the remark is about this meeting, and not about a later one of the field."""
    remark: Mapped[str] = field(7, Text(), default="")
    author_id: Mapped[UUID] = field(8, Id())
    author_name: Mapped[str] = field(9, Text(), default="")
    """Kept with the row: another clinic does not know the staff of this one."""
    said_at: Mapped[datetime] = field(10, UtcTime())


class PatientLink(Travelling, Base):
    """Another record is of the same person. Each of the two has a row of its own, which travels with its patient."""

    __tablename__ = "patient_link"
    __table_args__: Any = (
        Index("ix_patient_link_patient_id", "patient_id"),
        Index("ix_patient_link_other_id", "other_id"),
        {"info": table_info(Kind.ENTRY, 16, ending=("ended_at", "ended_by", "end_reason"))},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    other_id: Mapped[UUID] = field(2, Id())
    other_number: Mapped[str] = field(3, Text(), default="")
    """Its record number, for clinics that do not hold the other record."""
    kind: Mapped[LinkKind] = field(4, Code(LinkKind))
    reason: Mapped[str] = field(5, Text(), default="")
    linked_at: Mapped[datetime] = field(6, UtcTime())
    author_name: Mapped[str] = field(7, Text(), default="")
    ended_at: Mapped[datetime | None] = field(8, UtcTime())
    ended_by: Mapped[str] = field(9, Text(), default="")
    end_reason: Mapped[str] = field(10, Text(), default="")
