"""What stands around a signed visit: the visits before and after it, and the prescriptions written at it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.visits_versions import superseded
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.queries.prescriptions_lists import PrescriptionRow, prescription_list
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.visits import VisitSheet, visit_sheet
from emr_desktop.store.prescriptions import Prescription
from emr_desktop.store.visits import Visit


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The visits of the same patient beside one, by the time they happened; each as it is now."""

    earlier: UUID | None
    later: UUID | None
    place: int
    """Counted from 1, the oldest visit."""
    count: int


@dataclass(frozen=True, slots=True)
class VisitInFull:
    """A visit with its versions, what stands beside it, and what was prescribed at it, the latest first."""

    sheet: VisitSheet
    neighbours: Neighbours
    prescriptions: tuple[PrescriptionRow, ...]


def visit_in_full(read: Reader, visit_id: UUID) -> VisitInFull:
    """All that is read about one visit. Raises NotFound("visit_not_found"), NotAllowed."""
    sheet = visit_sheet(read, visit_id)
    return VisitInFull(sheet, _neighbours(read, sheet), _prescriptions(read, sheet))


def neighbours(read: Reader, visit_id: UUID) -> Neighbours:
    """Where a visit stands among those of its patient; an earlier version stands where the newest one does.

    Raises NotFound("visit_not_found"), NotAllowed.
    """
    return _neighbours(read, visit_sheet(read, visit_id))


def _neighbours(read: Reader, sheet: VisitSheet) -> Neighbours:
    people = same_person(read, sheet.current.patient_id)
    query = select(Visit.id, Visit.replaces).where(Visit.patient_id.in_(people))
    replaces = {row.id: row.replaces for row in read.session.execute(query.order_by(Visit.happened_at, Visit.id))}
    earlier = superseded(replaces)
    every = [each for each in replaces if each not in earlier]
    at = every.index(sheet.current.id)  # the version that stands
    return Neighbours(
        earlier=every[at - 1] if at > 0 else None,
        later=every[at + 1] if at + 1 < len(every) else None,
        place=at + 1,
        count=len(every),
    )


def _prescriptions(read: Reader, sheet: VisitSheet) -> tuple[PrescriptionRow, ...]:
    """Whichever version of the visit stood when they were written."""
    versions = {version.id for version in sheet.versions}
    written = set(read.session.scalars(select(Prescription.id).where(Prescription.visit_id.in_(versions))))
    if not written:
        return ()
    return tuple(row for row in prescription_list(read, sheet.current.patient_id) if row.id in written)
