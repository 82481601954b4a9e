"""Writing a visit: the form, the patient above it, the side panel, the draft that keeps itself, signing."""

from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.domain.icd10_search import Icd10Index
from emr_desktop.queries.visits import HandedOverRow, VisitStart, VisitVersion
from emr_desktop.ui.common.action_bar import Action
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.patient_facts import banner_facts
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.visits.editor_page import EditorPage
from emr_desktop.ui.visits.editor_view_model import EditorViewModel
from emr_desktop.ui.visits.filled import state_of
from emr_desktop.ui.visits.readiness import Objection, problems, warnings
from emr_desktop.ui.visits.tab_order import go_on
from emr_desktop.ui.visits.trend_dialog import TrendDialog
from emr_desktop.ui.visits.vital_advice import USE_KEY
from emr_desktop.ui.visits.words import day_and_time

KEEP_MS = 800
KEEP_AT_LEAST_MS = 2000


class EditorScreen(Screen):
    """Leaving never asks: the draft is kept. Only signing is an act."""

    def __init__(self, view_model: EditorViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._kept: dict[str, Any] | None = None
        self._fresh: dict[str, Any] = {}
        self._birth: Any = None
        self._accepted: tuple[str, ...] = ()
        super().__init__(view_model, parent)

    def _build(self) -> None:
        context = self._model.context
        self.setAccessibleName(self.tr("Visit"))
        self.page = EditorPage(context.clock, context.language, self)
        self.form, self.action_bar, self.nav = self.page.form, self.page.action_bar, self.page.nav
        self._usual_actions()
        self._soon, self._latest = QTimer(self), QTimer(self)
        for timer, wait in ((self._soon, KEEP_MS), (self._latest, KEEP_AT_LEAST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.keep)

    def _usual_actions(self) -> None:
        may_prescribe = self._model.may(Permission.PRESCRIBE)
        prescribe = (
            [Action("prescribe", self.tr("Prescribe"), self._prescribe, key_text("F7"))] if may_prescribe else []
        )
        self.action_bar.set_actions(
            [
                Action("leave", self.tr("Leave as draft"), self._leave_form, key_text("Esc")),
                Action("anew", self.tr("Begin anew"), self._begin_anew),
                Action("hand_over", self.tr("Hand over…"), self._ask_hand_over),
                *prescribe,
                Action("primary", self.tr("Sign and close"), self.sign, key_text("Ctrl+Return"), "primary"),
            ]
        )

    def _connect(self) -> None:
        bind(self, "Esc", self._escape, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.page.refusal.acted.connect(self._leave_form)
        if self._model.may(Permission.WRITE_VISITS):
            self._connect_form()

    def _connect_form(self) -> None:
        model, here = self._model, Qt.ShortcutContext.WidgetWithChildrenShortcut
        self.form.changed.connect(self._changed)
        self.form.chain.finished.connect(self._to_primary)
        self.form.diagnosis.undo = model.context.notices.toast
        model.started.connect(self._show_patient)
        model.index_read.connect(self._take_index)
        model.medicines_read.connect(self.page.side.show_medicines)
        model.begun.connect(self._begin)
        model.to_amend.connect(self._amend)
        model.taken_over.connect(self._taken_over)
        model.draft_kept.connect(self._draft_kept)
        model.draft_failed.connect(self.show_failure)
        model.signed.connect(self._signed)
        model.handed_over.connect(self._handed_over)
        model.refused.connect(self._refused)
        model.failed.connect(self._not_begun)
        self.page.side.trend_asked.connect(self._show_trend)
        bind_enter(self, self.sign, here)
        for key, run in (
            ("Ctrl+S", self.keep_now), ("Ctrl+D", self.form.diagnosis.open_list),
            (USE_KEY, self.form.vitals.use_suggestion),
            ("Alt+7", self.page.toggle_side), ("Ctrl+I", self.page.read_identity),
        ):  # fmt: skip
            bind(self, key, run, here)
        if model.may(Permission.PRESCRIBE):
            bind(self, "F7", self._prescribe, here)
            bind(self, "Ctrl+M", self._prescribe, here)

    def start(self) -> None:
        if self._model.may(Permission.WRITE_VISITS):
            self._model.load()
            return
        who = self.tr("Nurses, feldshers and physicians write them.")
        self.page.refuse(self.tr("Visits are not written in this role"), who)

    def _not_begun(self, error: object) -> None:
        """The patient cannot be read: an empty form would only take words that belong to nobody."""
        if self.page.banner is None:
            self.page.refuse(self.tr("This visit cannot be opened"), message_for(error).text)

    def leave(self) -> None:
        self.keep()

    # beginning
    def _show_patient(self, start: VisitStart) -> None:
        context = self._model.context
        self._birth = start.banner.birth_date
        self.page.show_banner(banner_facts(start.banner, context.language, context.clock.today()))
        self.form.know(start)
        self.page.side.show_pressure(start.vitals, self.form.pressure_band())

    def _take_index(self, index: Icd10Index) -> None:
        self.form.diagnosis.set_index(index)
        self.form.line.read_again()

    def _show_trend(self) -> None:
        series = self.page.side.trend
        if series is not None:
            TrendDialog(series, self._model.context.clock.today(), self).open()

    def _begin(self, state: dict[str, Any] | None, at: datetime | None) -> None:
        self.form.set_amending(self._model.replaces is not None)
        if state is None:
            self.form.happened.set_text(self._model.paper_day())
            if self._model.place.text:
                self.form.set_reason(self._model.place.text)
                self.form.take_usual_place()
            self._fresh = self.form.state()
        else:
            self._fresh = {}
            self.form.restore(state)
            self._kept = state
        if at is not None:
            when = day_and_time(at, self._model.context.language)
            self.action_bar.set_status(self.tr("Goes on with the draft of %1").replace("%1", when), aloud=True)
        self._soon.stop()
        self._latest.stop()
        self.form.focus_start()

    def _amend(self, version: VisitVersion) -> None:
        """A signed visit opened to be corrected: everything is filled, the reason is asked."""
        self.form.restore(state_of(version, self._model.context.language))
        self.form.set_amending(True)
        self._fresh = self.form.state()
        if self._model.entered_in_error:
            self.action_bar.set_status(self.tr("Say why this visit was entered in error, then sign."), aloud=True)
        self.form.amend_reason.editor.setFocus()

    def _taken_over(self, row: HandedOverRow) -> None:
        said = self.tr("Begun by %1: %2").replace("%1", row.holder).replace("%2", row.reason)
        self.action_bar.set_status(said, aloud=True)

    # the draft
    def _changed(self) -> None:
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def keep(self) -> None:
        """Keep what is typed, if anything was typed since it was kept."""
        self._soon.stop()
        self._latest.stop()
        if self._model.patient_id is None or self.page.banner is None:
            return
        state = self.form.state()
        if not self._model.over and state not in (self._kept, self._fresh):
            self._kept = state
            self._model.keep(state)

    def keep_now(self) -> None:
        """Ctrl+S: keep, and say so when it is kept already."""
        if self.form.state() == self._kept:
            self.action_bar.set_status(self.tr("Draft is saved already"), aloud=True)
        self.keep()

    def _draft_kept(self, at: datetime) -> None:
        if not self.action_bar.asks():
            clock = f"{at.astimezone():%H:%M:%S}"
            self.action_bar.set_status(self.tr("✓ Draft saved %1").replace("%1", clock))

    def _begin_anew(self) -> None:
        before = self.form.state()
        self._model.throw_away()
        self.form.restore({})
        self._kept = None
        self._fresh = self.form.state()
        self.action_bar.set_status("")
        self.form.focus_start()
        self._model.context.notices.toast(self.tr("The form is empty again."), partial(self.form.restore, before))

    # signing
    def sign(self) -> None:
        """Ctrl+Enter: sign at once when nothing is against it."""
        self.form.commit()
        clock = self._model.context.clock
        wrong = problems(self.form, clock, self._birth)
        self.page.summary.show_problems([(one.text, one.field) for one in wrong])
        if wrong:
            self.action_bar.stop_asking()
            self.page.show_wrong(wrong[0].field)
            return
        asked = warnings(self.form, clock, self._birth)
        if asked:
            self._ask_warnings(asked)
        else:
            self._sign_now(())

    def _ask_warnings(self, asked: list[Objection]) -> None:
        """The whole bar becomes one line; nothing is signed yet."""
        said = self.tr("%n warning(s): %1", "", len(asked)).replace("%1", asked[0].text)
        self.action_bar.ask(
            said,
            [
                Action("go", self.tr("Go to it"), partial(self._go_to, asked[0].field)),
                Action("anyway", self.tr("Sign anyway"), partial(self._sign_now, tuple(one.code for one in asked))),
            ],
        )

    def _go_to(self, field: QWidget) -> None:
        self.action_bar.stop_asking()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sign_now(self, accepted: tuple[str, ...]) -> None:
        self.action_bar.stop_asking()
        self._soon.stop()
        self._latest.stop()
        self._model.keep_paper_day(self.form.happened.text() if self.form.happened.is_late() else "")
        happened = self.form.happened.moment()
        self._model.sign(happened, self.form.content(accepted), self.form.amend_reason.value() or "")

    def _signed(self, _visit_id: UUID) -> None:
        context = self._model.context
        context.notices.toast(self.tr("Signed. Amend it from Visits if needed."))
        context.navigator.back()

    def _refused(self, error: object) -> None:
        self.action_bar.set_status(message_for(error).text, aloud=True)
        self.show_failure(error)

    # the other ways out
    def _ask_hand_over(self) -> None:
        """Ask for whom and why in the bar itself: a word is enough."""
        self.keep()
        self.page.hand_over.ask(self._hand_over)

    def _hand_over(self, why: str) -> None:
        self._model.hand_over(self.form.state(), why)

    def _handed_over(self) -> None:
        context = self._model.context
        context.notices.toast(self.tr("Handed over. A colleague can go on with this visit."))
        context.navigator.back()

    def _prescribe(self) -> None:
        self.keep()
        self._model.prescribe()

    def _escape(self) -> None:
        if self.action_bar.asks():
            self.action_bar.stop_asking()
            self.form.focus_start()
        elif self.page.hand_over.isVisible():
            self.page.hand_over.hide()
            self.form.focus_start()
        else:
            self._leave_form()

    def _leave_form(self) -> None:
        self.keep()
        self._model.context.navigator.back()

    def _to_primary(self) -> None:
        self.action_bar.button("primary").setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes in reading order. Qt asks this also of a window that is being closed."""
        if not self.isVisible():
            return super().focusNextPrevChild(forward)
        return go_on(self.page.stops(), forward, self) or super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page.reflow(event.size().width())
