"""A prescription without widgets: what is written, what the check says, the draft, signing, and its sheet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal

from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.ids import new_id
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions_check import DoseWarning, PrescriptionCheck, check_prescription, line_id
from emr_desktop.domain.prescriptions_lines import WrittenLine, written_line
from emr_desktop.domain.safety_facts import Finding
from emr_desktop.printing.prescription_form import prescription_form, void_form
from emr_desktop.queries.prescriptions import PrescriptionSheet
from emr_desktop.queries.prescriptions_desk import FORM, PrescribingDesk, prescribing_desk
from emr_desktop.queries.prescriptions_lists import PrescriptionRow, prescription_row
from emr_desktop.queries.prescriptions_sheets import PrescriptionDraft, draft_sheet, prescription_sheet
from emr_desktop.services.drafts import DropDraft, SaveDraft, drop_draft
from emr_desktop.services.prescriptions import (
    CancelPrescription,
    IssuePrescription,
    RecordPrint,
    cancel_prescription,
    issue_prescription,
    record_print,
)
from emr_desktop.ui.common.pdf_engine import wake_pdf_engine
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.prescriptions.order import (
    Entry,
    Order,
    data_or_none,
    entry_of,
    line_data,
    order_from_json,
    order_to_json,
)

SAVE_AFTER_MS = 800
REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet with its PDF. `row` is None before signing, `lines` are empty after it."""

    sheet: PrescriptionSheet
    pdf: bytes
    lines: tuple[WrittenLine, ...] = ()
    checked: PrescriptionCheck | None = None
    row: PrescriptionRow | None = None


class PrescriptionViewModel(ViewModel):
    """From the first letter of a medicine to the sheet in the patient's hand."""

    ready = Signal(object)
    draft_saved = Signal()
    previewed = Signal(object)
    signed = Signal(object)
    """A Paper that is signed: a moment ago, or one that was opened."""
    cancelled = Signal(object)

    def __init__(self, context: ScreenContext, place: Destination) -> None:
        super().__init__(context)
        self._place = place
        self.patient_id = place.patient_id
        self.prescription_id = new_id(context.clock.now())
        self.desk: PrescribingDesk | None = None
        self.order = Order(language=_paper_language(context.language), visit_id=str(place.visit_id or ""))
        self.kept_draft = False
        self._closed = False
        self._saved = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    @property
    def is_closed(self) -> bool:
        """Whether it is signed, so that nothing is written any more."""
        return self._closed

    # opening
    def load(self) -> None:
        """A signed prescription is shown; anything else goes on being written."""
        if self._place.item_id is not None:
            self._ask(prescription_row, self._place.item_id, done=self._open)
        else:
            self._open(None)

    def _open(self, row: PrescriptionRow | None) -> None:
        if row is not None:
            self._closed = True
            self.patient_id, self.prescription_id = row.patient_id, row.id
        if self.patient_id is not None:
            language, draft = self.context.language, self._place.item_id
            self._ask(prescribing_desk, self.patient_id, language, draft, done=partial(self._take_desk, row))

    def _take_desk(self, row: PrescriptionRow | None, desk: PrescribingDesk) -> None:
        self.desk = desk
        self._note_opening(desk.banner.id, "prescription")
        if row is None:
            self._take_draft(desk)
            if REPEAT in self._place.text.split():
                self._repeat_current(desk)
        self.ready.emit(desk)
        if row is not None:
            self.show_signed()

    def _take_draft(self, desk: PrescribingDesk) -> None:
        if desk.draft is None:
            return
        try:
            self.order = order_from_json(desk.draft.content)
        except ValueError:
            return
        self.prescription_id = desk.draft.id
        self._saved = desk.draft.content
        self.kept_draft = True

    def _repeat_current(self, desk: PrescribingDesk) -> None:
        """The medicines taken now, each as a line that says it repeats one; what was offered before is not again."""
        new = [
            replace(entry_of(each.product, each.dosage), repeats=str(each.id), replaces=(str(each.id),))
            for each in desk.current
            if each.own
            and each.product is not None
            and each.dosage is not None
            and str(each.id) not in self.order.offered
        ]
        offered = (*self.order.offered, *(line.repeats for line in new))
        self.order = replace(self.order, lines=(*self.order.lines, *new), offered=offered)

    # writing
    def change(self, order: Order) -> None:
        """What stands on the screen now; kept a moment later."""
        if order != self.order:
            self.order = order
            self._timer.start()

    def save_now(self) -> None:
        """Keep the draft, or drop it when nothing is left in it."""
        self._timer.stop()
        content = order_to_json(self.order)
        if self._closed or self.desk is None or content == self._saved or (self.order.is_empty and not self._saved):
            return
        self._saved = content
        if self.order.is_empty:
            self._saved = ""
            self.context.runner.forget(self.prescription_id)
            self._execute(drop_draft, DropDraft(self.prescription_id), done=lambda _done: None)
            return
        draft = SaveDraft(draft_id=self.prescription_id, form=FORM, patient_id=self.patient_id, content=content)
        self._keep(draft, done=lambda _done: self.draft_saved.emit())

    def entries(self) -> tuple[Entry, ...]:
        """The lines that are complete, with the one in the form."""
        every = (*self.order.lines, self.order.typed)
        return tuple(entry for entry in every if data_or_none(entry) is not None)

    def written(self) -> tuple[WrittenLine, ...]:
        """The complete lines as they will be printed."""
        found = []
        for entry in self.entries():
            try:
                found.append(written_line(line_data(entry), self.order.language))
            except DomainError:
                continue
        return tuple(found)

    def check(self) -> PrescriptionCheck | None:
        """The safety check of what is complete; None while nothing is."""
        lines = self.written()
        if self.desk is None or not lines:
            return None
        replaced = {each for entry in self.entries() for each in entry.replaces}
        facts = self.desk.known.facts
        facts = replace(facts, current=tuple(drug for drug in facts.current if drug.record_id not in replaced))
        today, age = self.context.clock.today(), self.desk.known.age_years
        return check_prescription(facts, lines, today, age_years=age, language=self.context.language)

    def unanswered(self) -> tuple[Finding | DoseWarning, ...]:
        """The dangers that need a reason. "Keep both" is a reason for the same medicine twice."""
        checked = self.check()
        if checked is None:
            return ()
        self._answer_kept(checked)
        pairs = {(line_id(place), key) for place, entry in enumerate(self.entries()) for key, _ in entry.answers}
        return checked.unanswered(pairs)

    def _answer_kept(self, checked: PrescriptionCheck) -> None:
        reasons = {
            (one.line_id, one.key): entry.kept_because
            for place, entry in enumerate(self.entries())
            for one in checked.report.stops
            if entry.kept_because.strip() and one.line_id == line_id(place) and one.code == "duplicate_substance"
        }
        self.answer(reasons)

    def answer(self, reasons: dict[tuple[str, str], str]) -> None:
        """Reasons to go on, by line and key of the warning."""
        entries = self.entries()
        changed = {
            id(entry): replace(entry, answers=tuple({**dict(entry.answers), **new}.items()))
            for place, entry in enumerate(entries)
            if (new := {key: why for (line, key), why in reasons.items() if line == line_id(place)})
        }
        lines = tuple(changed.get(id(entry), entry) for entry in self.order.lines)
        typed = changed.get(id(self.order.typed), self.order.typed)
        self.change(replace(self.order, lines=lines, typed=typed))

    # paper
    def preview(self) -> None:
        """Make the sheet as it would be signed now."""
        self.save_now()
        self._show(partial(self._draft_paper, self._draft()), self.previewed.emit)

    def sign(self, done: Callable[[Any], None]) -> None:
        """Sign what the preview shows; `done` hears it once the signed sheet is there."""
        draft = self._draft()
        visit = UUID(self.order.visit_id) if self.order.visit_id else None
        command = IssuePrescription(
            prescription_id=self.prescription_id,
            patient_id=draft.patient_id,
            language=draft.language,
            validity=draft.validity,
            lines=draft.lines,
            replaces_medicines=draft.replaces_medicines,
            visit_id=visit,
        )
        self._execute(issue_prescription, command, done=lambda _id: self._is_signed(done))

    def _is_signed(self, done: Callable[[Any], None]) -> None:
        self._closed = True
        self._timer.stop()
        self.context.runner.forget(self.prescription_id)
        self.context.notices.records_changed()
        self._show(self._signed_paper, done)

    def show_signed(self) -> None:
        """Read the signed sheet (anew)."""
        self._show(self._signed_paper, self.signed.emit)

    def note_print(self, how: str, done: Callable[[], None] = lambda: None) -> None:
        """A sheet came out."""
        self._execute(record_print, RecordPrint(self.prescription_id, how), done=lambda _copy: done())

    def cancel(self, reason: str) -> None:
        """Declare the signed prescription void."""
        command = CancelPrescription(self.prescription_id, reason)
        self._execute(cancel_prescription, command, done=lambda _done: self._is_cancelled())

    def _is_cancelled(self) -> None:
        self.context.notices.records_changed()
        self._show(self._signed_paper, self.cancelled.emit)

    def _show(self, make: Callable[[], Paper], shown: Callable[[Any], None]) -> None:
        """Make a paper and have it shown; making and drawing it takes much memory."""
        self._give_back_soon()
        self._start(make, shown)

    def _draft(self) -> PrescriptionDraft:
        entries = self.entries()
        replaced = dict.fromkeys(UUID(each) for entry in entries for each in entry.replaces)
        return PrescriptionDraft(
            patient_id=self.patient_id or UUID(int=0),
            language=self.order.language,
            validity=self.order.validity,
            lines=tuple(map(line_data, entries)),
            replaces_medicines=tuple(replaced),
        )

    def _draft_paper(self, draft: PrescriptionDraft) -> Paper:
        wake_pdf_engine()
        made = self.context.clinic.ask(draft_sheet, draft, self.context.language)
        return Paper(made.sheet, prescription_form(made.sheet), made.lines, made.checked)

    def _signed_paper(self) -> Paper:
        wake_pdf_engine()
        sheet = self.context.clinic.ask(prescription_sheet, self.prescription_id)
        row = self.context.clinic.ask(prescription_row, self.prescription_id)
        pdf = void_form(sheet) if sheet.cancellation else prescription_form(sheet)
        return Paper(sheet, pdf, row=row)


def _paper_language(language: Language) -> Language:
    """Paper is in a language of the pharmacy: that of the screen, or Russian."""
    return language if language in {Language.RU, Language.BE} else Language.RU
