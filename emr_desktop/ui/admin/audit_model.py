"""The journal without widgets: asks page by page, and shows only the answer to the last question."""

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from emr_desktop.queries.admin_audit import (
    PAGE,
    AuditFilter,
    AuditPage,
    AuditRow,
    audit_page,
    audit_patients,
    audit_people,
)
from emr_desktop.queries.admin_details import audit_details
from emr_desktop.queries.admin_openings import openings_page
from emr_desktop.queries.admin_safety import last_proof
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext


class AuditViewModel(ViewModel):
    """Rows so far, whether there are older ones, and the details of one."""

    people_known = Signal(object)
    proof_known = Signal(object)
    rows_changed = Signal(object, bool)
    """The rows, and whether they begin anew (or go on below those that were there)."""
    patients_found = Signal(object)
    details_known = Signal(object, object)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self._latest = Latest()
        self._latest_patients = Latest()
        self._rows: tuple[AuditRow, ...] = ()
        self._older: int | None = None
        self._query: Any = audit_page
        self._wanted = AuditFilter()
        self._asking = False

    @property
    def has_older(self) -> bool:
        """Whether there is more to show."""
        return self._older is not None

    def load(self) -> None:
        """Names to filter by, and the last proof."""
        self._ask(audit_people, done=self.people_known.emit)
        self._ask(last_proof, done=self.proof_known.emit)

    def find(self, wanted: AuditFilter, *, openings: bool) -> None:
        """Begin anew with this filter: the journal, or who looked at whose card."""
        self._query = openings_page if openings else audit_page
        self._wanted = wanted
        self._rows = ()
        self._next(None, begins=True)

    def older(self) -> None:
        """The next page, unless it is on its way already."""
        if self._older is not None and not self._asking:
            self._next(self._older, begins=False)

    def find_patients(self, typed: str) -> None:
        """Patients to filter by."""
        self._ask(audit_patients, typed, done=self._latest_patients.ask(self.patients_found.emit))

    def open(self, row: AuditRow) -> None:
        """The fields of an action; an opening of a card has none."""
        if row.position is not None:
            self._ask(audit_details, row.position, done=partial(self.details_known.emit, row))

    def _next(self, before: int | None, *, begins: bool) -> None:
        self._asking = True
        answer = self._latest.ask(partial(self._got, begins, len(self._rows)))
        self._ask(self._query, self._wanted, before, done=answer)

    def _got(self, begins: bool, had: int, page: AuditPage) -> None:
        self._asking = False
        self._rows += page.rows
        self._older = page.older
        if page.older is not None and len(self._rows) - had < PAGE // 2:
            self._asking = True  # a rare filter: this step of the journal held few, so look on
            self._ask(self._query, self._wanted, page.older, done=self._latest.ask(partial(self._got, begins, had)))
            return
        self.rows_changed.emit(self._rows, begins)
