"""The search box and the list of patients, without widgets."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.access import Permission
from emr_desktop.queries.patients import PatientRow, SearchResult, recent_patients, search_patients
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext


class PatientListViewModel(ViewModel):
    """Finds patients while somebody types; with nothing typed, shows today's and those opened last."""

    found = Signal(object)
    found_again = Signal(object)
    """The same question, asked anew because something has arrived."""

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._latest = Latest()

    @property
    def may_start_visits(self) -> bool:
        """Whether this role writes visits."""
        return self.context.actor.may(Permission.WRITE_VISITS)

    @property
    def may_ask_district(self) -> bool:
        """Whether this role looks for patients of other clinics."""
        return self.context.actor.may(Permission.FIND_IN_DISTRICT)

    def look_in_district(self, typed: str) -> None:
        """Go on looking in the whole district, with what was typed."""
        self.context.navigator.open("district", text=typed)

    def search(self, typed: str) -> None:
        """Look for what is typed; an answer to an earlier key is dropped."""
        self._search(typed, self.found.emit)

    def search_again(self, typed: str) -> None:
        """Something has arrived that may belong to the answer on show."""
        self._search(typed, self.found_again.emit)

    def _search(self, typed: str, done: Callable[[Any], None]) -> None:
        if typed.strip():
            self._ask(search_patients, typed, shown_in=self.context.language, done=self._latest.ask(done))
        else:
            self._ask(recent_patients, done=self._latest.ask(lambda rows: done(_recent(rows))))

    def open(self, row: PatientRow) -> None:
        """Go to the card of a patient."""
        self.context.navigator.open("patient", patient_id=row.id)

    def start_visit(self, row: PatientRow) -> None:
        """Go to a new visit of a patient."""
        self.context.navigator.open("visit", patient_id=row.id)

    def register(self, typed: str) -> None:
        """Go to the registration of a new patient, carrying what was typed."""
        self.context.navigator.open("register", text=typed)


def _recent(rows: tuple[PatientRow, ...]) -> SearchResult:
    return SearchResult(rows=rows, total=len(rows))
