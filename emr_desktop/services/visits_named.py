"""What is written in a visit names it; it may be named before it is signed, and by its own patient only."""

from uuid import UUID

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.services.work import Work
from emr_desktop.store.visits import Visit


def require_visit_of(work: Work, visit_id: UUID | None, patient_id: UUID) -> None:
    """Raises RuleBroken("visit_of_other"): the district would set such a commit aside."""
    visit = work.session.get(Visit, visit_id) if visit_id is not None else None
    if visit is not None and visit.patient_id != patient_id:
        raise RuleBroken("visit_of_other")
