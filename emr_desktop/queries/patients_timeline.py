"""The visits of one patient as a list, and what was measured at them last."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select

from emr_desktop.domain.visits_versions import gathered, superseded
from emr_desktop.queries.attachments import titles_by_visit
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.queries.reader import Reader
from emr_desktop.store.visits import Diagnosis, Observation, Visit

LAST_READINGS = 6
"""How many readings a sparkline shows."""


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit in the list. An amended visit is shown as it is now."""

    id: UUID
    happened_at: datetime
    author_id: UUID
    author: str
    reason: str
    kind: str
    place: str
    diagnosis_code: str
    diagnosis: str
    amended: bool
    entered_in_error: bool
    attached: tuple[str, ...] = ()
    """Titles of the files that belong to it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One measured value, when, and at which visit."""

    value: Decimal
    at: datetime
    visit_id: UUID


@dataclass(frozen=True, slots=True)
class VitalSeries:
    """The last readings of one vital sign, the newest first; `code` is a VitalCode."""

    code: str
    readings: tuple[Reading, ...]

    @property
    def latest(self) -> Reading:
        return self.readings[0]


def visit_rows(read: Reader, patient_id: UUID, staff: dict[UUID, str]) -> tuple[VisitRow, ...]:
    """Visits of all records of the person, the newest first.

    Earlier versions are left out; two amendments of one visit are both shown.
    """
    visit = Visit.__table__
    columns = [
        visit.c[name]
        for name in ("id", "happened_at", "author_id", "reason", "kind", "place", "replaces", "entered_in_error")
    ]
    people = same_person(read, patient_id)
    query = select(*columns).where(visit.c.patient_id.in_(people))
    rows = read.session.execute(query.order_by(visit.c.happened_at.desc(), visit.c.id.desc())).all()
    earlier = superseded({row.id: row.replaces for row in rows})
    diagnoses = _main_diagnoses(read, people)
    attached = gathered(titles_by_visit(read, people), {row.id: row.replaces for row in rows})
    return tuple(
        VisitRow(
            id=row.id,
            happened_at=row.happened_at,
            author_id=row.author_id,
            author=staff.get(row.author_id, ""),
            reason=row.reason,
            kind=row.kind,
            place=row.place,
            diagnosis_code=diagnoses.get(row.id, ("", ""))[0],
            diagnosis=diagnoses.get(row.id, ("", ""))[1],
            amended=row.replaces is not None and not row.entered_in_error,
            entered_in_error=row.entered_in_error,
            attached=attached.get(row.id, ()),
        )
        for row in rows
        if row.id not in earlier
    )


def earlier_versions(read: Reader, people: Sequence[UUID]) -> frozenset[UUID]:
    """Visits of these records in whose place an amendment stands."""
    amended = select(Visit.id, Visit.replaces).where(Visit.patient_id.in_(people), Visit.replaces.is_not(None))
    return superseded({row.id: row.replaces for row in read.session.execute(amended)})


def latest_vitals(read: Reader, patient_id: UUID) -> tuple[VitalSeries, ...]:
    """The last readings of every vital sign, from visits as they are now."""
    people = same_person(read, patient_id)
    visit, measured = Visit.__table__, Observation.__table__
    numbered = (
        select(
            measured.c.code,
            measured.c.value,
            visit.c.happened_at,
            visit.c.id,
            func.row_number()
            .over(partition_by=measured.c.code, order_by=(visit.c.happened_at.desc(), visit.c.id.desc()))
            .label("place"),
        )
        .join_from(visit, measured, measured.c.visit_id == visit.c.id)
        .where(visit.c.patient_id.in_(people), visit.c.entered_in_error.is_(False), measured.c.value.is_not(None))
        .where(visit.c.id.not_in(earlier_versions(read, people)))
        .subquery()
    )
    rows = read.session.execute(
        select(numbered).where(numbered.c.place <= LAST_READINGS).order_by(numbered.c.code, numbered.c.place)
    )
    series: dict[str, list[Reading]] = {}
    for row in rows:
        series.setdefault(row.code, []).append(Reading(row.value, row.happened_at, row.id))
    return tuple(VitalSeries(code, tuple(readings)) for code, readings in series.items())


def _main_diagnoses(read: Reader, people: Sequence[UUID]) -> dict[UUID, tuple[str, str]]:
    """The main diagnosis of each visit, or the first."""
    visit, made = Visit.__table__, Diagnosis.__table__
    query = (
        select(made.c.visit_id, made.c.code, made.c.title)
        .join_from(visit, made, made.c.visit_id == visit.c.id)
        .where(visit.c.patient_id.in_(people))
        .order_by(made.c.role != "main", made.c.ordinal)
    )
    found: dict[UUID, tuple[str, str]] = {}
    for row in read.session.execute(query):
        found.setdefault(row.visit_id, (row.code, row.title))
    return found
