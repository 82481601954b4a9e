"""Writing one visit, without widgets: what it begins with, its draft, signing, handing over, amending."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.access import Permission
from emr_desktop.domain.ids import new_id
from emr_desktop.queries.drafts import DraftRow, draft, my_drafts
from emr_desktop.queries.prescriptions_facts import current_medicines
from emr_desktop.queries.reference import icd10_index
from emr_desktop.queries.visits import HandedOverRow, VisitSheet, VisitStart, visit_sheet, visit_start
from emr_desktop.services.drafts import DropDraft, SaveDraft, drop_draft
from emr_desktop.services.visits import (
    AmendVisit,
    HandOverVisit,
    SignVisit,
    TakeOverVisit,
    VisitContent,
    amend_visit,
    hand_over_visit,
    sign_visit,
    take_over_visit,
)
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination

FORM = "visit"
AMEND = "amend"
ERROR = "error"
"""Texts of a destination whose item is a signed visit: correct it, or say that it was entered in error."""
PAPER_DAY = "day_of_the_paper_stack"
"""Where the navigator keeps the typed time of the last visit entered from paper, for the next one of this session."""


class EditorViewModel(ViewModel):
    """One visit of one patient. What was begun here and not signed is gone on with."""

    started = Signal(object)
    index_read = Signal(object)
    medicines_read = Signal(object)
    begun = Signal(object, object)
    """State of the form and when it was kept; None and None for a new visit."""
    to_amend = Signal(object)
    draft_kept = Signal(object)
    draft_failed = Signal(object)
    taken_over = Signal(object)
    signed = Signal(object)
    handed_over = Signal()
    refused = Signal(object)

    def __init__(self, context: ScreenContext, place: Destination, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.place = place
        self.patient_id: UUID | None = place.patient_id
        self.visit_id: UUID = new_id(context.clock.now())
        self.replaces: UUID | None = None
        self.entered_in_error = False
        self.over = False
        self._under_way = False
        self._start_read: VisitStart | None = None

    def may(self, permission: Permission) -> bool:
        """What this role may do."""
        return self.context.actor.may(permission)

    # beginning
    def load(self) -> None:
        """Read what stands beside the form, and what was typed before."""
        amends = self.place.text in {AMEND, ERROR} and self.place.item_id is not None
        if amends:
            self._ask(visit_sheet, self.place.item_id, done=self._amend)
        elif self.place.item_id is not None:
            self._ask(draft, self.place.item_id, done=self._open)
        else:
            self._ask(my_drafts, done=self._open_newest)

    def _open_newest(self, rows: list[DraftRow]) -> None:
        mine = (row for row in rows if row.form == FORM and row.patient_id == self.patient_id)
        self._open(next((row for row in mine if not _content(row.content).get("replaces")), None))

    def _open(self, row: DraftRow | None) -> None:
        if row is not None:
            self.visit_id, self.patient_id = row.id, row.patient_id
        self._read_patient(lambda: self._begin(row))

    def _read_patient(self, then: Any) -> None:
        def done(start: VisitStart) -> None:
            self._start_read = start
            self.started.emit(start)
            then()
            self._note_opening(start.banner.id, "visit")
            # Last, because it is slow the first time and nobody needs it before the vitals are typed.
            self._ask(icd10_index, done=self.index_read.emit)

        self._ask(visit_start, self.patient_id, done=done)
        self._ask(current_medicines, self.patient_id, self.context.language, done=self.medicines_read.emit)

    def _begin(self, row: DraftRow | None) -> None:
        if row is not None:
            self._show(_content(row.content), row.saved_at)
            return
        handed = self.handed_over_to_me()
        if handed is not None:
            self.take_over(handed)
        else:
            self.begun.emit(None, None)

    def _show(self, content: dict[str, Any], at: datetime | None) -> None:
        replaces = content.get("replaces")
        self.replaces = UUID(replaces) if replaces else None
        self.entered_in_error = bool(content.get("entered_in_error"))
        self.begun.emit(content.get("state", {}), at)

    def _amend(self, sheet: VisitSheet) -> None:
        self.patient_id = sheet.current.patient_id
        self.replaces = sheet.current.id
        self.entered_in_error = self.place.text == ERROR
        self._read_patient(lambda: self.to_amend.emit(sheet.current))

    # a colleague's draft
    def handed_over_to_me(self) -> HandedOverRow | None:
        """The colleague's draft that this place names."""
        rows = self._start_read.handed_over if self._start_read is not None else ()
        return next((row for row in rows if row.id == self.place.item_id), None)

    def take_over(self, row: HandedOverRow) -> None:
        """Go on with what a colleague began."""

        def done(content: str) -> None:
            self.visit_id = row.id
            self.taken_over.emit(row)
            self._show(_content(content), None)
            self.context.notices.records_changed()

        self._execute(take_over_visit, TakeOverVisit(row.id), done=done, failed=self.refused.emit)

    # the draft
    def as_text(self, state: dict[str, Any]) -> str:
        """The draft as it is kept."""
        replaces = str(self.replaces) if self.replaces else None
        kept = {"state": state, "replaces": replaces, "entered_in_error": self.entered_in_error}
        return json.dumps(kept, ensure_ascii=False)

    def keep(self, state: dict[str, Any]) -> None:
        """Keep what is typed on this computer."""
        if self.over:
            return
        command = SaveDraft(draft_id=self.visit_id, form=FORM, patient_id=self.patient_id, content=self.as_text(state))
        now: datetime = self.context.clock.now()
        self._keep(command, done=lambda _done: self.draft_kept.emit(now), failed=self.draft_failed.emit)

    def throw_away(self) -> None:
        """Forget what was typed; the next draft is another one."""
        self.context.runner.forget(self.visit_id)
        self._execute(drop_draft, DropDraft(self.visit_id), done=lambda _done: None)
        self.visit_id = new_id(self.context.clock.now())

    # the end
    def sign(self, happened_at: datetime, content: VisitContent, amend_reason: str) -> None:
        """Sign, or replace the signed visit. Pressed twice, it signs once."""
        if self._under_way or self.over or self.patient_id is None:
            return
        self._under_way = True
        if self.replaces is None:
            command: object = SignVisit(
                visit_id=self.visit_id, patient_id=self.patient_id, happened_at=happened_at, content=content
            )
            self._execute(sign_visit, command, done=self._signed, failed=self._refused)
            return
        command = AmendVisit(
            visit_id=self.visit_id,
            replaces=self.replaces,
            reason=amend_reason,
            content=content,
            entered_in_error=self.entered_in_error,
        )
        self._execute(amend_visit, command, done=self._signed, failed=self._refused)

    def _signed(self, visit_id: UUID) -> None:
        self.over = True
        self._under_way = False
        self.context.runner.forget(self.visit_id)
        self.context.notices.records_changed()
        self.signed.emit(visit_id)

    def _refused(self, error: object) -> None:
        self._under_way = False
        self.refused.emit(error)

    def hand_over(self, state: dict[str, Any], reason: str) -> None:
        """Let a colleague go on."""
        if self.patient_id is None:
            return
        command = HandOverVisit(
            visit_id=self.visit_id, patient_id=self.patient_id, reason=reason, content=self.as_text(state)
        )

        def done(_visit_id: UUID) -> None:
            self.over = True
            self.context.notices.records_changed()
            self.handed_over.emit()

        self._execute(hand_over_visit, command, done=done, failed=self.refused.emit)

    def prescribe(self) -> None:
        """Write a prescription for this visit; the draft waits."""
        self.context.navigator.open("prescription", patient_id=self.patient_id, visit_id=self.visit_id)

    # the evening paper stack
    def paper_day(self) -> str:
        """The time typed for the last visit that was entered later."""
        return str(self.context.navigator.property(PAPER_DAY) or "")

    def keep_paper_day(self, text: str) -> None:
        """Remember it for the next patient of the stack."""
        self.context.navigator.setProperty(PAPER_DAY, text)


def _content(text: str) -> dict[str, Any]:
    content = json.loads(text)
    return content if isinstance(content, dict) else {}
