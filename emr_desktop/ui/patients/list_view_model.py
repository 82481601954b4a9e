"""The search box and the list of patients, without widgets."""

from PySide6.QtCore import QObject, Signal

from emr_desktop.queries.patients import PatientRow, search_patients
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext


class PatientListViewModel(ViewModel):
    """Finds patients while somebody types."""

    rows_changed = Signal(object)

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._latest = Latest()
        self._rows: list[PatientRow] = []

    def search(self, typed: str) -> None:
        """Look for what is typed; an answer to an earlier key is dropped."""
        self._ask(search_patients, typed, done=self._latest.ask(self._show))

    def open(self, row: PatientRow) -> None:
        """Go to the card of a patient."""
        self.context.navigator.open("patient", patient_id=row.id)

    def register(self, typed: str) -> None:
        """Go to the registration of a new patient, carrying what was typed."""
        self.context.navigator.open("register", text=typed)

    def _show(self, rows: list[PatientRow]) -> None:
        self._rows = rows
        self.rows_changed.emit(rows)
