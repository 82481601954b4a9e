"""Referrals and other grants: of one patient, received by this clinic, sent by it; and the clinics to choose from."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.patients import PersonNames
from emr_desktop.domain.referrals import GrantWhy, Urgency, is_open
from emr_desktop.queries.patients_rows import names_of, rows_of
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.referrals_state import Reach, reach_of
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.prescriptions import Prescription
from emr_desktop.store.referrals import DistrictFacility, Grant
from emr_desktop.store.visits import Visit

MOST = 500
_GRANT = Grant.__table__


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """One grant in words. What is clinical in it (reason, code, title) is empty for a role that may not see that."""

    id: UUID
    patient_id: UUID
    names: PersonNames | None
    """None while the patient's record is not here: an emergency access whose record has not arrived."""
    record_number: str
    birth_date: date | None
    from_facility_id: UUID | None
    from_facility: str
    to_facility_id: UUID
    to_facility: str
    why: GrantWhy
    urgency: Urgency
    specialty: str
    begins_on: date
    until: date | None
    author: str
    made_at: datetime
    reason: str
    code: str
    title: str
    ended_at: datetime | None
    ended_by: str
    end_reason: str
    open: bool
    """Neither ended nor past its last day."""
    sent: bool = True
    """The district has it. False while it waits on this computer."""
    seen_at: datetime | None = None
    """The first visit at the receiving clinic since the grant was made."""


@dataclass(frozen=True, slots=True)
class FacilityRow:
    """A clinic of the district."""

    id: UUID
    name: str


def patient_referrals(read: Reader, patient_id: UUID) -> tuple[ReferralRow, ...]:
    """Everything about one patient, open ones first, then the latest."""
    read.require(Permission.SEE_PATIENTS)
    rows = _rows(read, select(_GRANT).where(_GRANT.c.patient_id == patient_id))
    return tuple(sorted(rows, key=lambda row: not row.open))


def referrals_received(read: Reader, *, open_only: bool = True) -> tuple[ReferralRow, ...]:
    """Grants to this clinic, the latest first; with emergency accesses that it has opened itself."""
    read.require(Permission.SEE_PATIENTS)
    rows = _rows(read, select(_GRANT).where(_GRANT.c.to_facility_id == read.actor.facility_id))
    return tuple(row for row in rows if row.open or not open_only)


def referrals_sent(read: Reader, *, open_only: bool = False) -> tuple[ReferralRow, ...]:
    """Grants by which records of this clinic went elsewhere, the latest first; emergency accesses of others too."""
    read.require(Permission.SEE_PATIENTS)
    own = read.actor.facility_id
    rows = _rows(read, select(_GRANT).where(_GRANT.c.from_facility_id == own, _GRANT.c.to_facility_id != own))
    return tuple(row for row in rows if row.open or not open_only)


def district_facilities(read: Reader) -> tuple[FacilityRow, ...]:
    """The other clinics of the district, by name, as the server listed them last (sync.lookup.refresh_facilities)."""
    read.require(Permission.SEE_PATIENTS)
    query = select(DistrictFacility.id, DistrictFacility.name).where(DistrictFacility.id != read.actor.facility_id)
    return tuple(FacilityRow(*row) for row in read.session.execute(query.order_by(DistrictFacility.name)))


def authors_elsewhere(read: Reader, patient_id: UUID) -> dict[UUID, str]:
    """Who of other clinics has written visits and prescriptions of a patient: for each the name of the clinic.

    The staff of another clinic is not known here; who reads has to see at least where something was written.
    """
    own = read.actor.facility_id
    grants = read.session.execute(select(_GRANT).where(_GRANT.c.patient_id == patient_id)).all()
    clinics = {row.from_facility_id: row.from_facility_name for row in grants}
    clinics |= {row.to_facility_id: row.to_facility_name for row in grants}
    clinics |= {row.id: row.name for row in district_facilities(read)}
    found: dict[UUID, str] = {}
    for written in (Visit.__table__.c, Prescription.__table__.c):
        query = select(written.author_id, written.facility_id).where(
            written.patient_id == patient_id, written.facility_id != own
        )
        found |= {row.author_id: clinics.get(row.facility_id, "") for row in read.session.execute(query.distinct())}
    return found


def _rows(read: Reader, query: Select[Any]) -> list[ReferralRow]:
    query = query.where(~_has_left()).order_by(_GRANT.c.made_at.desc(), _GRANT.c.id.desc())
    found = read.session.execute(query.limit(MOST)).all()
    patients = {row.id: row for row in rows_of(read, list({row.patient_id for row in found}))}
    clinical = read.actor.may(Permission.SEE_CLINICAL)
    today = read.clock.today()
    reach = reach_of(read, found)
    return [_row(row, patients.get(row.patient_id), reach[row.id], clinical, today) for row in found]


def _has_left() -> ColumnElement[bool]:
    """Whether the patient has left since the grant was made: that it has ended is not told to whoever lost it."""
    journal = JournalEntry.__table__
    made = (journal.c.origin == _GRANT.c.made_by) & (journal.c.seq == _GRANT.c.made_seq)
    return exists().where(made, journal.c.left_at.is_not(None))


def _row(row: Any, patient: Any | None, reach: Reach, clinical: bool, today: date) -> ReferralRow:
    return ReferralRow(
        id=row.id,
        patient_id=row.patient_id,
        names=None if patient is None else names_of(patient),
        record_number="" if patient is None else patient.record_number,
        birth_date=None if patient is None else patient.birth_date,
        from_facility_id=row.from_facility_id,
        from_facility=row.from_facility_name,
        to_facility_id=row.to_facility_id,
        to_facility=row.to_facility_name,
        why=row.why,
        urgency=row.urgency,
        specialty=row.specialty,
        begins_on=row.begins_on,
        until=row.until,
        author=row.author_name,
        made_at=row.made_at,
        reason=row.reason if clinical else "",
        code=row.code if clinical else "",
        title=row.title if clinical else "",
        ended_at=row.ended_at,
        ended_by=row.ended_by,
        end_reason=row.end_reason if clinical else "",
        open=is_open(row.ended_at, row.until, today),
        sent=reach.sent,
        seen_at=reach.seen_at if clinical else None,
    )
