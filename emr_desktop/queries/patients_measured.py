"""Everything that was ever measured of one patient, for the list of visits and for trends."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.queries.patients_timeline import earlier_versions
from emr_desktop.queries.reader import Reader
from emr_desktop.store.visits import Observation, Visit


@dataclass(frozen=True, slots=True)
class Measured:
    """One value of one visit; `code` is a VitalCode."""

    visit_id: UUID
    at: datetime
    code: str
    value: Decimal


def all_measured(read: Reader, patient_id: UUID) -> tuple[Measured, ...]:
    """Values of visits as they are now, the oldest first; visits entered in error are left out."""
    read.require(Permission.SEE_CLINICAL)
    visit, value = Visit.__table__, Observation.__table__
    people = same_person(read, patient_id)
    query = (
        select(visit.c.id, visit.c.happened_at, value.c.code, value.c.value)
        .join_from(visit, value, value.c.visit_id == visit.c.id)
        .where(
            visit.c.patient_id.in_(people),
            visit.c.id.not_in(earlier_versions(read, people)),
            visit.c.entered_in_error.is_(False),
            value.c.value.is_not(None),
        )
        .order_by(visit.c.happened_at, visit.c.id, value.c.ordinal)
    )
    return tuple(Measured(*row) for row in read.session.execute(query))
