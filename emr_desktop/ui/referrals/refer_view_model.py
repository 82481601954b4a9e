"""Referring one patient, without widgets: the clinics to choose from, the draft, the referral itself."""

import json
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.ids import new_id
from emr_desktop.queries.drafts import DraftRow, my_draft_of
from emr_desktop.queries.patients_card import PatientCard, patient_card
from emr_desktop.queries.reference import icd10_index
from emr_desktop.queries.referrals import FacilityRow, district_facilities
from emr_desktop.services.drafts import DropDraft, SaveDraft, drop_draft
from emr_desktop.services.referrals import ReferPatient, refer_patient
from emr_desktop.sync.lookup import refresh_facilities
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination

FORM = "referral"


class ReferViewModel(ViewModel):
    """One referral. What was begun for this patient and not finished is gone on with."""

    card_read = Signal(object)
    facilities_read = Signal(object)
    list_refused = Signal(object)
    """The district could not be asked for its list of clinics; what was known stays."""
    index_read = Signal(object)
    begun = Signal(object)
    draft_kept = Signal(object)
    refused = Signal(object)
    referred = Signal()

    def __init__(self, context: ScreenContext, place: Destination, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        if place.patient_id is None:
            raise NotFound("patient_not_found")
        self.patient_id: UUID = place.patient_id
        self.draft_id: UUID = place.item_id or new_id(context.clock.now())
        self.card: PatientCard | None = None
        self.fetching = False
        self._wanted_draft = place.item_id
        self._under_way = False

    def load(self) -> None:
        """Read the patient, the clinics that are known, and what was begun; then ask the district for its clinics."""
        self._ask(patient_card, self.patient_id, done=self._show)
        self._note_opening(self.patient_id, "referral")
        self._ask(district_facilities, done=self._facilities)
        self._ask(my_draft_of, FORM, self.patient_id, self._wanted_draft, done=self._begin)
        self._ask(icd10_index, done=self.index_read.emit)
        self.fetch()

    def fetch(self) -> None:
        """Ask the district on line which clinics there are."""
        if self.fetching:
            return
        self.fetching = True
        clinic = self.context.clinic
        self.context.runner.run_aside(
            self, lambda: clinic.lend(refresh_facilities), done=self._fetched, failed=self._not_fetched
        )

    def _fetched(self, _count: int) -> None:
        self.fetching = False
        self._ask(district_facilities, done=self._facilities)

    def _not_fetched(self, error: object) -> None:
        self.fetching = False
        self.list_refused.emit(error)

    def _facilities(self, rows: tuple[FacilityRow, ...]) -> None:
        self.facilities_read.emit(rows)

    def _show(self, card: PatientCard) -> None:
        self.card = card
        self.card_read.emit(card)

    def _begin(self, row: DraftRow | None) -> None:
        if row is None:
            return
        self.draft_id = row.id
        content = json.loads(row.content)
        if isinstance(content, dict):
            self.begun.emit((content, row.saved_at))

    def keep(self, state: dict[str, Any]) -> None:
        """Keep what is typed on this computer."""
        content = json.dumps(state, ensure_ascii=False)
        command = SaveDraft(draft_id=self.draft_id, form=FORM, patient_id=self.patient_id, content=content)
        now = self.context.clock.now()
        self._keep(command, done=lambda _done: self.draft_kept.emit(now))

    def throw_away(self) -> None:
        """Forget what was typed; the next draft is another one."""
        self.context.runner.forget(self.draft_id)
        self._execute(drop_draft, DropDraft(self.draft_id), done=lambda _done: None)
        self.draft_id = new_id(self.context.clock.now())

    def refer(self, command: ReferPatient) -> None:
        """Write the referral. Pressed twice, it is written once."""
        if not self._under_way:
            self._under_way = True
            self._execute(refer_patient, command, done=self._done, failed=self._refused)

    def _done(self, _grant: UUID) -> None:
        self.context.runner.forget(self.draft_id)
        self._execute(drop_draft, DropDraft(self.draft_id), done=lambda _done: None)
        self.context.notices.records_changed()
        self.referred.emit()

    def _refused(self, error: object) -> None:
        self._under_way = False
        self.refused.emit(error)

    def to_card(self) -> None:
        """The card of the patient, where the referral stands."""
        self.context.navigator.open("patient", patient_id=self.patient_id, text="referrals")
