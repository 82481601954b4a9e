"""Linking the record of a card with another one of the same person, without widgets."""

from uuid import UUID

from PySide6.QtCore import Signal

from emr_desktop.queries.patients_card import PatientCard
from emr_desktop.queries.patients_duplicates import DuplicateProbe, possible_duplicates
from emr_desktop.queries.patients_rows import PatientRow, patient_rows, rows_of
from emr_desktop.queries.reader import Reader
from emr_desktop.services.patients_links import link_steps, unlink_steps
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.patients.card_view_model import CardViewModel


class LinksViewModel(ViewModel):
    """Looks for records that are alike; links and parts."""

    alike_found = Signal(object)
    chosen = Signal(object)

    def __init__(self, card_model: CardViewModel) -> None:
        super().__init__(card_model.context, card_model)
        self._card_model = card_model
        self._latest = Latest()
        self.failed.connect(card_model.failed)

    def look_for_alike(self, card: PatientCard) -> None:
        """Records that may be of the same person; those that were said to be of others are left out."""
        details = card.details
        probe = DuplicateProbe(
            names=details.names,
            birth_date=details.birth_date,
            identifiers=tuple((row.system, row.value) for row in card.identifiers if row.ended_on is None),
            phone=details.phone,
            patient_id=self._card_model.patient_id,
        )
        self._ask(possible_duplicates, probe, done=self._latest.ask(self.alike_found.emit))

    def choose(self, patient_id: UUID) -> None:
        """A record was chosen in the search; it is asked about before anything is written."""
        if patient_id != self._card_model.patient_id:
            self._ask(_row, patient_id, done=self.chosen.emit)

    def link(self, other: UUID, used: bool, reason: str) -> None:
        """Both are of one person. `used` says whether this record is the one that goes on."""
        own = self._card_model.patient_id
        steps = link_steps(own, other, reason) if used else link_steps(other, own, reason)
        self._start(lambda: self.context.clinic.execute_all(steps), lambda _done: self._written("linked"))

    def part(self, other: UUID, reason: str) -> None:
        """They are of two people after all."""
        steps = unlink_steps(self._card_model.patient_id, other, reason)
        self._start(lambda: self.context.clinic.execute_all(steps), lambda _done: self._written("parted"))

    def open(self, patient_id: UUID) -> None:
        self.context.navigator.open("patient", patient_id=patient_id, text="details")

    def _written(self, what: str) -> None:
        self.context.notices.records_changed()
        self._card_model.saved.emit(what)
        self._card_model.read()


def _row(read: Reader, patient_id: UUID) -> PatientRow:
    return patient_rows(read, rows_of(read, [patient_id]), ())[0]
