"""A signed visit without widgets: all its versions, the visits beside it, and marking it as entered in error."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.ids import new_id
from emr_desktop.queries.sync import visit_whereabouts
from emr_desktop.queries.visits import VisitSheet, VisitVersion
from emr_desktop.queries.visits_neighbours import VisitInFull, visit_in_full
from emr_desktop.services.visits import (
    AmendVisit,
    DiagnosisData,
    IncapacityData,
    ObservationData,
    VisitContent,
    amend_visit,
)
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext

AMEND = "amend"
"""What the editor is told when it opens a signed visit."""


class SheetViewModel(ViewModel):
    """Reads one visit and leads to what can be done with it."""

    read = Signal(object)
    """A VisitInFull."""
    kept_at = Signal(object)
    """Whereabouts of the visit; None where there is no district."""
    marked = Signal()
    """The visit now says that it was entered in error."""

    def __init__(self, context: ScreenContext, visit_id: UUID | None, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.visit_id = visit_id
        self.found: VisitInFull | None = None

    @property
    def sheet(self) -> VisitSheet | None:
        return self.found.sheet if self.found is not None else None

    @property
    def may_read(self) -> bool:
        """Whether visits are open to this role."""
        return self.context.actor.may(Permission.SEE_CLINICAL)

    @property
    def may_write(self) -> bool:
        """Whether this role writes and amends visits."""
        return self.context.actor.may(Permission.WRITE_VISITS)

    @property
    def may_prescribe(self) -> bool:
        return self.context.actor.may(Permission.PRESCRIBE)

    def load(self) -> None:
        """Read the visit and what stands beside it."""
        self._ask(visit_in_full, self.visit_id, done=self._found)

    def look_again(self) -> None:
        """Read anew; nothing is shown anew that is as it was."""
        self._ask(visit_in_full, self.visit_id, done=self._found_again)

    def _found(self, found: VisitInFull) -> None:
        self.found = found
        self._note_opening(found.sheet.banner.id, "visit_sheet")
        self._show(found)

    def _found_again(self, found: VisitInFull) -> None:
        if found != self.found:
            self.found = found
            self._show(found)
        else:
            self._ask(visit_whereabouts, found.sheet.current.id, done=self.kept_at.emit)

    def _show(self, found: VisitInFull) -> None:
        self.visit_id = found.sheet.current.id
        self.read.emit(found)
        self._ask(visit_whereabouts, self.visit_id, done=self.kept_at.emit)

    # to other places
    def beside(self, step: int) -> None:
        """The visit before (-1) or after (1), in place of this one: Esc leads back past all of them."""
        if self.found is not None:
            near = self.found.neighbours
            other = near.earlier if step < 0 else near.later
            if other is not None:
                patient = self.found.sheet.current.patient_id
                self.context.navigator.replace("visit_sheet", patient_id=patient, item_id=other)

    def new_visit(self) -> None:
        self._open("visit")

    def prescribe(self) -> None:
        self._open("prescription")

    def amend(self) -> None:
        """The editor, filled with the newest version."""
        if self.sheet is not None:
            now = self.sheet.current
            self.context.navigator.open("visit", patient_id=now.patient_id, item_id=now.id, text=AMEND)

    def open_prescription(self, prescription_id: UUID) -> None:
        if self.sheet is not None:
            patient = self.sheet.current.patient_id
            self.context.navigator.open("preview", patient_id=patient, item_id=prescription_id)

    def _open(self, screen: str) -> None:
        if self.sheet is not None:
            self.context.navigator.open(screen, patient_id=self.sheet.current.patient_id)

    # entered in error
    def mark_as_error(self, reason: str) -> None:
        """Sign the same content again, as entered in error; the earlier versions stay readable."""
        if self.sheet is None:
            return
        now = self.sheet.current
        order = AmendVisit(
            visit_id=new_id(self.context.clock.now()),
            replaces=now.id,
            reason=reason,
            content=content_of(now),
            entered_in_error=True,
        )
        self._execute(amend_visit, order, done=self._marked)

    def _marked(self, visit_id: UUID) -> None:
        self.visit_id = visit_id
        self.context.notices.records_changed()
        self.marked.emit()
        self.load()


def content_of(version: VisitVersion) -> VisitContent:
    """What a version says, to be signed again unchanged."""
    leave = version.incapacity
    return VisitContent(
        reason=version.reason,
        place=version.place,
        kind=version.kind,
        complaints=version.complaints,
        history=version.history,
        objective=version.objective,
        plan=version.plan,
        observations=tuple(ObservationData(each.code, each.value, each.absent) for each in version.observations),
        diagnoses=tuple(
            DiagnosisData(each.code, each.title, each.role, each.certainty, each.sign) for each in version.diagnoses
        ),
        no_diagnosis=version.no_diagnosis,
        next_visit_on=version.next_visit_on,
        incapacity=None
        if leave is None
        else IncapacityData(leave.kind, leave.from_day, leave.until, leave.returns_on, leave.cared_for, leave.number),
        accepted_warnings=version.accepted_warnings,
    )
