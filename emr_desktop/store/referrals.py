"""Grants: a patient's record goes to another clinic; and the clinics of the district to choose from."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.domain.referrals import GrantWhy, Urgency
from emr_desktop.store.schema import Base, Kind, Travelling, field, key, table_info
from emr_desktop.store.types import Code, Day, Flag, Id, Text, UtcTime


class Grant(Travelling, Base):
    """Another clinic holds a patient's record for a while. The district's server sends the record by these rows.

    The patient may not be here: who treats somebody in an emergency asks for a record that is elsewhere.
    """

    __tablename__ = "patient_grant"
    __table_args__: Any = (
        Index("ix_patient_grant_patient_id", "patient_id"),
        {"info": table_info(Kind.ENTRY, 60, ending=("ended_at", "ended_by", "end_reason"))},
    )

    id: Mapped[UUID] = key(Id())
    patient_id: Mapped[UUID] = field(1, Id())
    from_facility_id: Mapped[UUID | None] = field(2, Id())
    """Who lets the record go; in an emergency the home clinic as the district named it, or none."""
    from_facility_name: Mapped[str] = field(3, Text(), default="")
    to_facility_id: Mapped[UUID] = field(4, Id())
    to_facility_name: Mapped[str] = field(5, Text(), default="")
    why: Mapped[GrantWhy] = field(6, Code(GrantWhy))
    begins_on: Mapped[date] = field(7, Day())
    until: Mapped[date | None] = field(8, Day())
    """The last day; none for a transfer."""
    reason: Mapped[str] = field(9, Text(), default="")
    urgency: Mapped[Urgency] = field(10, Code(Urgency), default=Urgency.ROUTINE)
    specialty: Mapped[str] = field(11, Text(), default="")
    """Which specialist or department is asked, in words."""
    code: Mapped[str] = field(12, Text(), default="")
    """ICD-10; empty when only words were given."""
    title: Mapped[str] = field(13, Text(), default="")
    author_id: Mapped[UUID] = field(14, Id())
    author_name: Mapped[str] = field(15, Text(), default="")
    """Kept with the row: the other clinic does not know the staff of this one."""
    made_at: Mapped[datetime] = field(16, UtcTime())
    ended_at: Mapped[datetime | None] = field(17, UtcTime())
    ended_by: Mapped[str] = field(18, Text(), default="")
    """Name of who ended it."""
    end_reason: Mapped[str] = field(19, Text(), default="")


class DistrictFacility(Base):
    """A clinic of the district, as the server listed it last."""

    __tablename__ = "district_facility"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    name: Mapped[str] = mapped_column(Text())


class PatientLeft(Base):
    """A patient whose grant has ended: not shown, and purged once all that was done here is safe with the district."""

    __tablename__ = "patient_left"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    patient_id: Mapped[UUID] = mapped_column(Id(), primary_key=True)
    at: Mapped[int] = mapped_column(BigInteger)
    """Place in the stream where it was said."""
    purged: Mapped[bool] = mapped_column(Flag(), default=False)
