"""Correcting the register, without widgets: what the editor saw, what it should be, and what others did meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.contacts import Address
from emr_desktop.domain.errors import Conflict, NotFound
from emr_desktop.domain.patients import AddressUse
from emr_desktop.domain.patients_details import PatientDetails, as_fields
from emr_desktop.queries.patients_card import PatientCard, patient_card
from emr_desktop.queries.patients_history import HistoryRow, patient_history
from emr_desktop.queries.patients_places import settlements_in_use
from emr_desktop.queries.reader import Reader
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients_corrections import CorrectAddress, CorrectPatient, correct_address, correct_patient
from emr_desktop.services.patients_entries import AddIdentifier, EndIdentifier, add_identifier, end_identifier
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination

ACTUAL = "actual."
NUMBERS = "value"
"""The numbers of the patient's documents, as one field."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the form says after the corrections."""

    details: PatientDetails
    addresses: tuple[tuple[AddressUse, Address], ...]
    identifiers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that somebody else changed meanwhile: who and when, as the history says it."""

    field: str
    theirs: object
    change: HistoryRow | None


class EditViewModel(ViewModel):
    """The corrections of one patient."""

    card_read = Signal(object)
    places_found = Signal(object)
    clashed = Signal(object, object)
    arrived = Signal(object, object)
    """The card as it is now, and what others have changed of what the form shows."""
    saved = Signal()

    def __init__(self, context: ScreenContext, place: Destination, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        if place.patient_id is None:
            raise NotFound("patient_not_found")
        self.patient_id: UUID = place.patient_id
        self.seen: PatientCard | None = None
        self._under_way = False

    def load(self) -> None:
        """Read what is on record now: the base of the corrections."""
        self._ask(settlements_in_use, done=self.places_found.emit)
        self._ask(patient_card, self.patient_id, done=self._show)

    def look_again(self) -> None:
        """Whether somebody else has changed the register meanwhile."""
        if self.seen is not None and not self._under_way:
            self._ask(_what_others_did, self.patient_id, self.seen, done=self._tell_arrived)

    def _tell_arrived(self, found: tuple[PatientCard, tuple[Clash, ...]]) -> None:
        if not self._under_way:
            self.arrived.emit(*found)

    def _show(self, card: PatientCard) -> None:
        self.seen = card
        self.card_read.emit(card)

    def save(self, wanted: Wanted) -> None:
        """Write what was changed, all of it or nothing."""
        seen = self.seen
        if seen is None or self._under_way:
            return
        steps = self._steps(seen, wanted)
        self._under_way = True
        self._start(lambda: self.context.clinic.execute_all(steps), self._done, self._refused)

    def _steps(self, seen: PatientCard, wanted: Wanted) -> list[Step]:
        steps = [
            Step(correct_patient, CorrectPatient(patient_id=self.patient_id, seen=seen.details, new=wanted.details))
        ]
        before = dict(seen.banner.addresses)
        after = dict(wanted.addresses)
        for use in AddressUse:
            old, new = before.get(use, Address()), after.get(use, Address())
            if old != new:
                command = CorrectAddress(patient_id=self.patient_id, use=use, seen=old, new=new)
                steps.append(Step(correct_address, command))
        return steps + self._number_steps(seen, wanted)

    def _number_steps(self, seen: PatientCard, wanted: Wanted) -> list[Step]:
        """Numbers are not changed: the old one ends, the new one is added."""
        standing = {(row.system, row.value): row.id for row in seen.identifiers if row.ended_on is None}
        ended = [
            Step(end_identifier, EndIdentifier(identifier_id=row_id))
            for pair, row_id in standing.items()
            if pair not in wanted.identifiers
        ]
        added = [
            Step(add_identifier, AddIdentifier(patient_id=self.patient_id, system=system, value=value))
            for system, value in wanted.identifiers
            if (system, value) not in standing
        ]
        return ended + added

    def _done(self, _results: object) -> None:
        self._under_way = False
        self.context.notices.records_changed()
        self.saved.emit()

    def _refused(self, error: object) -> None:
        self._under_way = False
        if isinstance(error, Conflict):
            self._ask(_what_others_did, self.patient_id, self.seen, done=self._tell)
        else:
            self.failed.emit(error)

    def _tell(self, found: tuple[PatientCard, tuple[Clash, ...]]) -> None:
        self.clashed.emit(*found)

    def keep_mine(self, card: PatientCard) -> None:
        """What the others wrote has been seen: the next saving goes over it."""
        self.seen = card


def _what_others_did(read: Reader, patient_id: UUID, seen: PatientCard) -> tuple[PatientCard, tuple[Clash, ...]]:
    """The card as it is now, and each field that differs from what was seen, with the change that made it so."""
    card = patient_card(read, patient_id)
    history = patient_history(read, patient_id)
    before, now = _flat(seen), _flat(card)
    changed = [name for name in {**before, **now} if now.get(name) != before.get(name)]
    return card, tuple(Clash(name, now.get(name), _latest_change(history, name)) for name in changed)


def _latest_change(history: Sequence[HistoryRow], name: str) -> HistoryRow | None:
    return next((row for row in history if row.field == plain_name(name)), None)


def plain_name(name: str) -> str:
    """The field of the register; those of the address where the patient lives are told from the registered one."""
    return name.removeprefix(ACTUAL)


def _flat(card: PatientCard) -> dict[str, Any]:
    """Every field by its name in the register."""
    found = as_fields(card.details)
    for use, address in card.banner.addresses:
        prefix = "" if use is AddressUse.REGISTERED else ACTUAL
        found.update({prefix + each.name: getattr(address, each.name) for each in fields(address)})
    numbers = sorted(row.value for row in card.identifiers if row.ended_on is None)
    return found | {NUMBERS: ", ".join(numbers)}
