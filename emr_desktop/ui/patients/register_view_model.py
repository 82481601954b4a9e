"""Registering a patient, without widgets: the draft, the search for the same person, the registration itself."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.ids import new_id
from emr_desktop.queries.drafts import DraftRow, draft, my_drafts
from emr_desktop.queries.patients_duplicates import Duplicate, DuplicateProbe, possible_duplicates
from emr_desktop.queries.patients_places import settlements_in_use
from emr_desktop.services.drafts import DropDraft, SaveDraft, drop_draft
from emr_desktop.services.patients import RegisterPatient, register_patient
from emr_desktop.ui.common.view_model import Latest, ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination

FORM = "registration"
LOOK_MS = 300


class RegisterViewModel(ViewModel):
    """One registration. What was begun here and not finished is gone on with."""

    places_found = Signal(object)
    begun = Signal(object)
    duplicates_found = Signal(object)
    draft_kept = Signal(object)
    answer_needed = Signal()
    registered = Signal(object, bool)

    def __init__(self, context: ScreenContext, place: Destination, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.place = place
        self.draft_id: UUID = place.item_id or new_id(context.clock.now())
        self.said_different: set[UUID] = set()
        self._alike: tuple[Duplicate, ...] = ()
        self._under_way = False
        self._latest = Latest()
        self._probe = DuplicateProbe()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOK_MS)
        self._pause.timeout.connect(self._look)
        self.failed.connect(self._stop)

    def may(self, permission: Permission) -> bool:
        """What this role may do."""
        return self.context.actor.may(permission)

    def load(self) -> None:
        """Read the places to offer, and what was begun before."""
        self._ask(settlements_in_use, done=self.places_found.emit)
        if self.place.item_id is not None:
            self._ask(draft, self.place.item_id, done=self._begin)
        else:
            self._ask(my_drafts, done=self._begin_with_newest)

    def _begin_with_newest(self, rows: list[DraftRow]) -> None:
        """Go on with what was begun from the same words; drafts begun elsewhere wait among the tasks."""
        mine = (row for row in rows if row.form == FORM)
        self._begin(next((row for row in mine if _content(row).get("begun_from", "") == self.place.text), None))

    def _begin(self, row: DraftRow | None) -> None:
        if row is not None:
            self.draft_id = row.id
            self.said_different = {UUID(each) for each in _content(row).get("different", ())}
        self.begun.emit((_content(row), row.saved_at) if row is not None else None)

    # the draft
    def keep(self, state: dict[str, Any]) -> None:
        """Keep what is typed on this computer."""
        different = [str(each) for each in sorted(self.said_different)]
        content = json.dumps({"state": state, "begun_from": self.place.text, "different": different})
        command = SaveDraft(draft_id=self.draft_id, form=FORM, patient_id=None, content=content)
        now: datetime = self.context.clock.now()
        self._keep(command, done=lambda _done: self.draft_kept.emit(now))

    def throw_away(self) -> None:
        """Forget what was typed; the next draft is another one."""
        self.context.runner.forget(self.draft_id)
        self._execute(drop_draft, DropDraft(self.draft_id), done=lambda _done: None)
        self.draft_id = new_id(self.context.clock.now())
        self.said_different.clear()

    # the same person
    def look_for_duplicates(self, probe: DuplicateProbe) -> None:
        """Look for the same person a moment after the last key."""
        if probe != self._probe:
            self._probe = probe
            self._pause.start()

    def _look(self) -> None:
        self._ask(possible_duplicates, self._probe, done=self._latest.ask(self._found))

    def _found(self, found: tuple[Duplicate, ...]) -> None:
        self._alike = found
        self.duplicates_found.emit(self.unanswered())

    def unanswered(self) -> tuple[Duplicate, ...]:
        """Records that look alike and of which nobody has said that they are of somebody else."""
        return tuple(each for each in self._alike if each.row.id not in self.said_different)

    def say_different(self) -> None:
        """None of the records on show is of this person."""
        self.said_different.update(each.row.id for each in self._alike)
        self.duplicates_found.emit(())

    # the registration
    def check_then_register(self, command: RegisterPatient, then_visit: bool) -> None:
        """Look once more for the same person; register only when nobody looks alike or all have been answered.

        Pressed twice, it registers once.
        """
        if self._under_way:
            return
        self._under_way = True
        probe = DuplicateProbe(
            names=command.names,
            birth_date=command.birth_date,
            identifiers=command.identifiers,
            phone=command.phone,
        )
        self._pause.stop()
        self._probe = probe

        def looked(found: tuple[Duplicate, ...]) -> None:
            self._found(found)
            if self.unanswered():
                self._under_way = False
                self.answer_needed.emit()
            else:
                self._register(replace(command, not_duplicate_of=tuple(sorted(self.said_different))), then_visit)

        self._latest.forget()
        self._ask(possible_duplicates, probe, done=looked)

    def _stop(self, _error: object) -> None:
        self._under_way = False

    def _register(self, command: RegisterPatient, then_visit: bool) -> None:
        def done(patient_id: UUID) -> None:
            self._execute(drop_draft, DropDraft(self.draft_id), done=lambda _done: None)
            self.context.notices.records_changed()
            self.registered.emit(patient_id, then_visit)

        self._execute(register_patient, command, done=done)

    def open_record(self, patient_id: UUID) -> None:
        """The person is registered already: go to the card. What was typed stays a draft."""
        self.context.navigator.open("patient", patient_id=patient_id)


def _content(row: DraftRow) -> dict[str, Any]:
    content = json.loads(row.content)
    return content if isinstance(content, dict) else {}
