"""Looking for a patient in the whole district and taking the record of one, without widgets."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.errors import DomainError, NotFound
from emr_desktop.domain.identifiers import comparable_number
from emr_desktop.domain.patients_search import parse_search
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.services.referrals import OpenEmergencyAccess, open_emergency_access
from emr_desktop.sync.lookup import Found, FoundPatient, LookFor, find_patients
from emr_desktop.sync.session import Ended
from emr_desktop.ui.background_sync import BackgroundSync
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext

CENTURIES = (19, 20)
"""In which somebody of two digits may have been born; more years are one that is not typed to its end."""
MOST_ROUNDS = 3
"""The request goes up, the district puts the record into the stream of this clinic, the record comes down."""


class DistrictViewModel(ViewModel):
    """Asks on line; then the commit, the exchange, and the record."""

    found = Signal(object)
    not_asked = Signal(object)
    """The district could not be asked, or does not answer this."""
    asking_changed = Signal(bool)
    refused = Signal(object)
    on_its_way = Signal(object)
    """The access is written down; the record is awaited."""
    delayed = Signal(object)
    """The record did not come with this exchange: an outcome, and it stays asked for."""

    def __init__(self, context: ScreenContext, typed: str = "", parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.typed = typed
        self.asking = False
        self.awaited: UUID | None = None
        self._rounds = 0
        self._latest = Latest()
        if self.syncing is not None:
            self.syncing.ended.connect(self._exchanged)

    @property
    def syncing(self) -> BackgroundSync | None:
        return self.context.syncing

    def first_values(self) -> LookFor:
        """What was typed into the search before, as far as it can be told apart."""
        names, day, year, number = [], None, None, ""
        for term in parse_search(self.typed, self.context.clock.today()):
            if term.dates:
                day = term.dates[0]
            elif term.name:
                names.append(term.name)
            elif term.years and len(term.years) <= len(CENTURIES):
                year = term.years[0]
            elif len(comparable_number(term.typed)) > len("0000000"):
                number = term.typed
        return LookFor(name=" ".join(names), birth_date=day, birth_year=year, identifier=number)

    # asking
    def look_for(self, wanted: LookFor) -> None:
        """Ask the district; the answer to an earlier question is dropped."""
        self._set_asking(True)
        clinic = self.context.clinic
        work = partial(clinic.lend, partial(find_patients, actor=clinic.actor, query=wanted))
        if_wanted = self._latest.ask(lambda act: act())
        self.context.runner.run_aside(
            self,
            work,
            done=lambda answer: if_wanted(partial(self._answered, answer)),
            failed=lambda error: if_wanted(partial(self._not_answered, error)),
        )

    def stop_asking(self) -> None:
        """The answer is not wanted any more."""
        self._latest.forget()
        self._set_asking(False)

    def _answered(self, answer: Found) -> None:
        self._set_asking(False)
        self.found.emit(answer)

    def _not_answered(self, error: object) -> None:
        self._set_asking(False)
        self.not_asked.emit(error)

    def _set_asking(self, asking: bool) -> None:
        self.asking = asking
        self.asking_changed.emit(asking)

    # taking the record
    def is_here(self, row: FoundPatient) -> bool:
        """Whether this clinic is the home of the patient."""
        return row.facility_id == self.context.actor.facility_id

    def take(self, row: FoundPatient, reason: str) -> None:
        """Write the emergency access down, then exchange with the district until the record is here."""
        command = OpenEmergencyAccess(
            patient_id=row.patient_id,
            reason=reason,
            home_facility_id=row.facility_id,
            home_facility_name=row.facility,
        )

        def done(_grant: UUID) -> None:
            self.context.notices.records_changed()
            self.wait_for(row.patient_id)

        self._execute(open_emergency_access, command, done=done, failed=partial(self._not_taken, row.patient_id))

    def _not_taken(self, patient: UUID, error: Any) -> None:
        code = error.code if isinstance(error, DomainError) else ""
        if code == "patient_here_already":
            self.open_card(patient)
        elif code == "emergency_open_already":
            self.wait_for(patient)
        else:
            self.refused.emit(error)

    def wait_for(self, patient: UUID) -> None:
        """Exchange with the district now, until the record has come."""
        self.awaited, self._rounds = patient, 0
        self.on_its_way.emit(patient)
        self._exchange()

    def stop_waiting(self) -> None:
        """Somebody goes on with other work; the record comes by itself later."""
        self.awaited = None

    def _exchange(self) -> None:
        self._rounds += 1
        if self.syncing is not None:
            self.syncing.now()  # one under way may have begun before the request: then there is another round

    def _exchanged(self, ended: Ended) -> None:
        if self.awaited is not None:
            here = partial(self._look_if_here, self.awaited, ended)
            self._start(partial(self.context.clinic.ask, patient_card, self.awaited), here, here)

    def _look_if_here(self, patient: UUID, ended: Ended, answer: object) -> None:
        if patient != self.awaited:
            return
        if not isinstance(answer, DomainError):
            self.open_card(patient)
        elif not isinstance(answer, NotFound):
            self.awaited = None
            self.refused.emit(answer)
        elif ended.good and self._rounds < MOST_ROUNDS:
            self._exchange()
        else:
            self.awaited = None
            self.delayed.emit(ended)

    # to other screens
    def open_card(self, patient: UUID) -> None:
        """The record is here."""
        self.awaited = None
        self.context.navigator.open("patient", patient_id=patient)

    def register(self) -> None:
        """Nobody was found, or the district cannot be reached: register, with what was typed."""
        self.context.navigator.open("register", text=self.typed)
