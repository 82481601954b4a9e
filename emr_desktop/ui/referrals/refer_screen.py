"""Referring a patient to another clinic of the district."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.domain.dates import format_date_time
from emr_desktop.domain.icd10_search import Icd10Index
from emr_desktop.queries.patients_card import PatientCard
from emr_desktop.queries.referrals import FacilityRow
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.flow_form import check
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.patient_facts import banner_facts
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.referrals.refer_form import ReferForm
from emr_desktop.ui.referrals.refer_view_model import ReferViewModel

KEEP_MS = 800
KEEP_AT_LEAST_MS = 5000


class ReferScreen(Screen):
    """One form. What is typed keeps itself as a draft; Ctrl+Enter refers."""

    def __init__(self, view_model: ReferViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._over = False
        self._kept: dict[str, Any] = {}
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Refer to another clinic"))
        context = self._model.context
        self.banner = PatientBanner(BannerFacts("", "", "", "", ""), self)
        self.banner.hide()
        self.said = InlineMessage(self)
        area = UpDown(self)
        self.form = ReferForm(context.clock.today(), context.language, area.place)
        restyle(self.form, role="scrolled")
        area.setWidget(self.form)
        self._begun_form = self.form.state()
        self._kept = self._begun_form
        self.action_bar = ActionBar(self)
        self.action_bar.set_actions(
            [
                Action("leave", self.tr("Leave as draft"), self._leave_form, key_text("Esc")),
                Action("anew", self.tr("Begin anew"), self._begin_anew),
                Action("refer", self.tr("Refer the patient"), self.refer, key_text("Ctrl+Return"), "primary"),
            ]
        )
        self._build_timers()
        body = QVBoxLayout()
        body.setContentsMargins(24, 12, 24, 0)
        body.setSpacing(8)
        body.addWidget(label(self.tr("Refer to another clinic"), "h1", self))
        body.addWidget(self.said)
        body.addWidget(area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(body, 1)
        column.addWidget(self.action_bar)

    def _build_timers(self) -> None:
        self._soon, self._latest = QTimer(self), QTimer(self)
        for timer, wait in ((self._soon, KEEP_MS), (self._latest, KEEP_AT_LEAST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.keep)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        model = self._model
        self.form.changed.connect(self._changed)
        self.form.fetch_asked.connect(self._fetch)
        self.form.flow.chain.finished.connect(self._to_primary)
        self.said.chosen.connect(lambda _code: self._fetch())
        model.card_read.connect(self._show_card)
        model.facilities_read.connect(self._show_facilities)
        model.list_refused.connect(self._list_refused)
        model.index_read.connect(self._know_codes)
        model.begun.connect(self._go_on)
        model.draft_kept.connect(self._draft_kept)
        model.refused.connect(self._refused)
        model.referred.connect(self._referred)
        bind_enter(self, self.refer, here)
        bind(self, "Esc", self._leave_form, here)
        bind(self, "Ctrl+S", self.keep, here)
        bind(self, "F5", self._fetch, here)
        bind(self, "Ctrl+I", self.banner.read_identity, here)

    def start(self) -> None:
        self._model.load()
        self.form.to.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.keep()

    # what is known
    def _show_card(self, card: PatientCard) -> None:
        context = self._model.context
        facts = banner_facts(card.banner, context.language, context.clock.today())
        self.banner.set_facts(facts)
        self.banner.show()
        words = self.tr("Refer to another clinic")
        self.setAccessibleName(f"{words}: {facts.name}")
        if card.clinical is not None:
            self.form.know_problems(self._codes_of(card))

    def _codes_of(self, card: PatientCard) -> Sequence[str]:
        problems = card.clinical.problems if card.clinical is not None else ()
        return [problem.code for problem in problems if problem.ended_on is None and problem.code]

    def _know_codes(self, index: Icd10Index) -> None:
        card = self._model.card
        self.form.know_codes(index, self._codes_of(card) if card is not None else ())

    def _show_facilities(self, rows: tuple[FacilityRow, ...]) -> None:
        self.form.know_facilities(rows)
        if rows:
            self.said.clear()
            self.form.to.set_hint(self.tr("%n clinic(s) to choose from", "", len(rows)))
        elif self._model.fetching:
            self.form.to.set_hint(self.tr("Asking the district which clinics there are…"))

    def _list_refused(self, error: object) -> None:
        why = message_for(error).text
        if self.form.facilities():
            known = self.tr("The list is the one of the last contact with the district.")
            self.form.to.set_hint(known)
            return
        said = self.tr("No clinic is known yet: the list comes from the district. What you type here is kept.")
        self.form.to.set_hint("")
        self.said.say(f"{said} {why}", "warning", [("again", self.tr("Fetch the list"))])

    def _fetch(self) -> None:
        self.form.to.set_hint(self.tr("Asking the district which clinics there are…"))
        self._model.fetch()

    # the draft
    def keep(self) -> None:
        """Keep what is typed, if anything was typed since it was kept."""
        self._soon.stop()
        self._latest.stop()
        state = self.form.state()
        if not self._over and state != self._kept:
            self._kept = state
            self._model.keep(state)

    def _changed(self) -> None:
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def _draft_kept(self, at: datetime) -> None:
        self.action_bar.set_status(self.tr("Draft saved %1").replace("%1", f"{at.astimezone():%H:%M:%S}"))

    def _go_on(self, found: tuple[dict[str, Any], datetime]) -> None:
        state, saved_at = found
        if self.form.state() != self._begun_form:
            return  # somebody was quicker than the disk
        self._kept = state
        self.form.restore(state)
        when = format_date_time(saved_at.astimezone(), self._model.context.language)
        self.action_bar.set_status(self.tr("Goes on with the draft of %1").replace("%1", when), aloud=True)

    def _begin_anew(self) -> None:
        """Empty the form; what was in it can be brought back for a while."""
        before = self.form.state()
        self._model.throw_away()
        self._kept = self._begun_form
        self.form.restore(self._begun_form)
        self.action_bar.set_status("")
        self.form.to.setFocus()

        def bring_back() -> None:
            self.form.restore(before)
            self.keep()

        self._model.context.notices.toast(self.tr("The form is empty again."), bring_back)

    # referring
    def refer(self) -> None:
        """Write the referral when nothing is missing."""
        self.problem_shown.emit(None)
        wrong = check(self.form)
        if wrong:
            self.action_bar.set_status(self.tr("There are %n problem(s)", "", len(wrong)), aloud=True)
            return
        self._model.refer(self.form.command(self._model.patient_id))

    def _refused(self, error: object) -> None:
        self.keep()
        message = message_for(error)
        if not self.form.show_refusal(message.detail, message.text):
            self.show_failure(error)

    def _referred(self) -> None:
        self._over = True
        clinic = self.form.to.value().title
        said = self.tr("Referred to %1. The record goes with the next exchange.").replace("%1", clinic)
        self._model.context.notices.toast(said)
        self._model.to_card()

    def _to_primary(self) -> None:
        self.action_bar.button("refer").setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_form(self) -> None:
        self.keep()
        self._model.to_card()
