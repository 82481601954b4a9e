"""The card of a patient, without widgets: reads it, notes that it was opened, writes allergies."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.queries.patients_card import PatientCard, patient_card
from emr_desktop.queries.patients_history import patient_history
from emr_desktop.queries.patients_measured import all_measured
from emr_desktop.queries.referrals import ReferralRow, patient_referrals
from emr_desktop.queries.sync import patient_whereabouts
from emr_desktop.queries.visits import visit_sheet
from emr_desktop.services.patients import AllergyData, OpenCard, open_card
from emr_desktop.services.patients_corrections import RecordDeath, record_death
from emr_desktop.services.patients_entries import (
    AddAllergy,
    EndAllergy,
    RefuteAllergy,
    SayNoAllergies,
    add_allergy,
    end_allergy,
    refute_allergy,
    say_no_allergies,
)
from emr_desktop.services.referrals import EndReferral, end_referral
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination


class CardViewModel(ViewModel):
    """One patient."""

    card_changed = Signal(object)
    measured_changed = Signal(object)
    history_changed = Signal(object)
    sheet_read = Signal(object)
    referrals_changed = Signal(object)
    saved = Signal(str)
    reread = Signal()
    """What is shown is being read anew: whoever shows a part of its own does the same."""
    kept_at = Signal(object)
    """Whereabouts of everything about the patient; None where there is no district."""

    def __init__(self, context: ScreenContext, place: Destination, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        if place.patient_id is None:
            raise NotFound("patient_not_found")
        self.patient_id: UUID = place.patient_id
        self.tab = place.text
        self.card: PatientCard | None = None
        self._latest = Latest()
        self._history_read = False

    def may(self, permission: Permission) -> bool:
        """What this role may do."""
        return self.context.actor.may(permission)

    def load(self) -> None:
        """Note the opening, then read."""
        self._execute(open_card, OpenCard(self.patient_id), done=lambda _done: None)
        self.read()

    def read(self) -> None:
        """Read the card anew."""
        self.reread.emit()
        self._ask(patient_card, self.patient_id, done=self._show)
        if self.may(Permission.SEE_CLINICAL):
            self._ask(all_measured, self.patient_id, done=self.measured_changed.emit)
            self._read_referrals()
        self._ask(patient_whereabouts, self.patient_id, done=self.kept_at.emit)

    def look_again(self) -> None:
        """Read anew; nothing is shown anew that is as it was."""
        self.reread.emit()
        self._ask(patient_card, self.patient_id, done=lambda card: self.read() if card != self.card else None)
        self._ask(patient_whereabouts, self.patient_id, done=self.kept_at.emit)
        if self.may(Permission.SEE_CLINICAL):
            self._read_referrals()

    def _read_referrals(self) -> None:
        self._ask(patient_referrals, self.patient_id, done=self.referrals_changed.emit)

    def _show(self, card: PatientCard) -> None:
        self.card = card
        self.card_changed.emit(card)
        if self._history_read:
            self.read_history()

    def read_history(self) -> None:
        """Every change of every field, once somebody wants to see it."""
        self._history_read = True
        self._ask(patient_history, self.patient_id, done=self.history_changed.emit)

    def read_visit(self, visit_id: UUID) -> None:
        """One visit in full, for the reading pane; an answer for an earlier row is dropped."""
        self._ask(visit_sheet, visit_id, done=self._latest.ask(self.sheet_read.emit))

    # allergies
    def add_allergy(self, data: AllergyData) -> None:
        """Write an allergy down."""
        self._write(add_allergy, AddAllergy(patient_id=self.patient_id, allergy=data), "added")

    def end_allergy(self, allergy_id: UUID, reason: str) -> None:
        """The patient no longer has it."""
        self._write(end_allergy, EndAllergy(allergy_id=allergy_id, reason=reason), "ended")

    def refute_allergy(self, allergy_id: UUID, reason: str) -> None:
        """The patient never had it."""
        self._write(refute_allergy, RefuteAllergy(allergy_id=allergy_id, reason=reason), "refuted")

    def say_no_allergies(self) -> None:
        """The patient was asked today and knows of none."""
        self._write(say_no_allergies, SayNoAllergies(self.patient_id), "none")

    def may_end(self, row: ReferralRow) -> bool:
        """Whether this person may end a referral: of an emergency access of this clinic those who may open one."""
        own = row.why is GrantWhy.EMERGENCY and row.to_facility_id == self.context.actor.facility_id
        return self.may(Permission.FIND_IN_DISTRICT if own else Permission.REFER)

    def end_referral(self, grant_id: UUID) -> None:
        """The other clinic no longer needs the record."""
        self._write(end_referral, EndReferral(grant_id=grant_id), "referral_ended")

    def record_death(self, command: RecordDeath) -> None:
        """Write the day of death, or take it back."""
        self._write(record_death, command, "death")

    def _write(self, use_case: Callable[..., Any], command: object, what: str) -> None:
        def done(_result: object) -> None:
            self.context.notices.records_changed()
            self.saved.emit(what)
            self.read()

        self._execute(use_case, command, done=done)

    # to other screens
    def new_visit(self) -> None:
        self.context.navigator.open("visit", patient_id=self.patient_id)

    def prescribe(self) -> None:
        self.context.navigator.open("prescription", patient_id=self.patient_id)

    def repeat(self) -> None:
        self.context.navigator.open("prescription", patient_id=self.patient_id, text="repeat")

    def refer(self) -> None:
        self.context.navigator.open("refer", patient_id=self.patient_id)

    def print_referral(self, grant_id: UUID) -> None:
        self.context.navigator.open("referral_paper", patient_id=self.patient_id, item_id=grant_id)

    def edit(self) -> None:
        self.context.navigator.open("patient_edit", patient_id=self.patient_id)

    def open_visit(self, visit_id: UUID) -> None:
        self.context.navigator.open("visit_sheet", patient_id=self.patient_id, item_id=visit_id)

    def open_document(self, prescription_id: UUID) -> None:
        self.context.navigator.open("prescription_preview", patient_id=self.patient_id, item_id=prescription_id)
