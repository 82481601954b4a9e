"""Received and sent referrals, without widgets."""

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.queries.referrals import ReferralRow, referrals_received, referrals_sent
from emr_desktop.services.referrals import EndReferral, end_referral
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext


class ReferralListViewModel(ViewModel):
    """Two lists; ended ones only when they are asked for."""

    received_changed = Signal(object)
    sent_changed = Signal(object)
    ended = Signal(object)

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.open_only = True
        self._latest_received, self._latest_sent = Latest(), Latest()

    def may(self, permission: Permission) -> bool:
        """What this role may do."""
        return self.context.actor.may(permission)

    def may_end(self, row: ReferralRow) -> bool:
        """Whether this person may end it: those who refer, and of an emergency access those who may open one."""
        own = row.why is GrantWhy.EMERGENCY and row.to_facility_id == self.context.actor.facility_id
        return self.may(Permission.FIND_IN_DISTRICT if own else Permission.REFER)

    def is_received(self, row: ReferralRow) -> bool:
        """Whether this clinic holds the record by it."""
        return row.to_facility_id == self.context.actor.facility_id

    def load(self) -> None:
        """Read both lists anew."""
        received = self._latest_received.ask(self._received)
        self._ask(referrals_received, open_only=self.open_only, done=received)
        self._ask(referrals_sent, open_only=self.open_only, done=self._latest_sent.ask(self.sent_changed.emit))

    def _received(self, rows: tuple[ReferralRow, ...]) -> None:
        """Of a patient who left nothing is shown."""
        self.received_changed.emit(tuple(row for row in rows if row.open or row.names is not None))

    def end(self, row: ReferralRow) -> None:
        """End it."""

        def done(_none: object) -> None:
            self.context.notices.records_changed()
            self.ended.emit(row)
            self.load()

        self._execute(end_referral, EndReferral(grant_id=row.id), done=done)

    def open(self, row: ReferralRow) -> None:
        """The card of the patient, where the referral stands."""
        self.context.navigator.open("patient", patient_id=row.patient_id)

    def print(self, row: ReferralRow) -> None:
        """The paper that the patient carries."""
        self.context.navigator.open("referral_paper", patient_id=row.patient_id, item_id=row.id)

    def look_in_district(self) -> None:
        """Look for somebody of another clinic."""
        self.context.navigator.open("district")

    def refer(self, purpose: str) -> None:
        """Choose a patient, then write the referral."""
        navigator = self.context.navigator
        self.context.notices.choose_patient(purpose, lambda patient: navigator.open("refer", patient_id=patient))
