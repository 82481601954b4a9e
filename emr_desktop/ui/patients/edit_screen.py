"""Correcting what is in the register about a patient. Somebody else's change is shown, never overwritten unseen."""

from collections.abc import Sequence
from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from emr_desktop.domain.contacts import Address
from emr_desktop.domain.dates import format_date_time
from emr_desktop.queries.patients_card import PatientCard
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.flow_form import check
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.kept_focus import kept_focus
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.patients.card_words import banner_facts
from emr_desktop.ui.patients.edit_view_model import ACTUAL, NUMBERS, Clash, EditViewModel, Wanted, plain_name
from emr_desktop.ui.patients.history_words import field_words, value_text
from emr_desktop.ui.patients.patient_form import PatientForm


class PatientEditScreen(Screen):
    """The form of the registration, filled with what is on record."""

    def __init__(self, view_model: EditViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._theirs: PatientCard | None = None
        self._clashing: frozenset[str] = frozenset()
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Edit details"))
        context = self._model.context
        self.banner = PatientBanner(BannerFacts("", "", "", "", ""), self)
        self.banner.hide()
        scroll = UpDown(self)
        self.form = PatientForm(context.clock.today(), context.language, scroll.place)
        self.form.setContentsMargins(0, 0, 0, 8)
        restyle(self.form, role="scrolled")
        self.conflict = InlineMessage(self)
        self.news = InlineMessage(self)
        self.action_bar = ActionBar(self)
        self.action_bar.set_actions(
            [
                Action("leave", self.tr("Leave unchanged"), self.leave_form, key_text("Esc")),
                Action("save", self.tr("Save changes"), self.save, key_text("Ctrl+Return"), "primary"),
            ]
        )
        scroll.setWidget(self.form)
        body = QVBoxLayout()
        body.setContentsMargins(24, 12, 24, 0)
        body.setSpacing(8)
        body.addWidget(label(self.tr("Edit details"), "h1", self))
        body.addWidget(self.conflict)
        body.addWidget(self.news)
        body.addWidget(scroll, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(body, 1)
        column.addWidget(self.action_bar)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        self._model.places_found.connect(self.form.know_places)
        self._model.card_read.connect(self._show)
        self._model.clashed.connect(self._show_clash)
        self._model.arrived.connect(self._show_arrived)
        self._model.saved.connect(self._saved)
        self.conflict.chosen.connect(self._decide)
        self.form.chain.finished.connect(self._to_primary)
        bind_enter(self, self.save, here)
        bind(self, "Esc", self.leave_form, here)
        bind(self, "Ctrl+I", self.banner.read_identity, here)

    def start(self) -> None:
        self._model.load()

    def look_again(self) -> None:
        if self._theirs is None:  # else a question about their changes is on show
            self._model.look_again()

    def _show(self, card: PatientCard) -> None:
        self._fill(card)
        self.form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, card: PatientCard) -> None:
        self._show_banner(card)
        standing = [[row.system, row.value] for row in card.identifiers if row.ended_on is None]
        self.form.identifiers.restore(standing)
        self.form.show_record(card.details, dict(card.banner.addresses))

    def _show_banner(self, card: PatientCard) -> None:
        context = self._model.context
        facts = banner_facts(card.banner, context.clock.today(), context.language)
        self.banner.set_facts(facts)
        self.banner.show()
        what = self.tr("Edit details")
        self.setAccessibleName(f"{what}: {facts.name}")

    def _show_arrived(self, card: PatientCard, changes: Sequence[Clash]) -> None:
        """Others have changed the register: shown at once while nothing is typed, else said in a quiet line."""
        self._show_banner(card)
        if not changes or self._theirs is not None:
            self.news.clear()
        elif self.form.is_touched():
            said = "; ".join(self._change_words(change) for change in changes)
            words = self.tr("Changed on another computer: %1. What you typed stays.").replace("%1", said)
            if self.news.text() != words:
                self.news.say(words)
        else:
            self._model.keep_mine(card)
            with kept_focus(self, self.form.first_field()):
                self._fill(card)

    def _change_words(self, change: Clash) -> str:
        language = self._model.context.language
        theirs = value_text(plain_name(change.field), change.theirs, language) or self.tr("empty")
        return f"{field_words(plain_name(change.field))} — {theirs}"

    def save(self) -> None:
        """Write what was changed, and only that."""
        seen = self._model.seen
        if seen is None:
            return
        self.problem_shown.emit(None)
        wrong = check(self.form)
        if wrong:
            self.action_bar.set_status(self.tr("There are %n problem(s)", "", len(wrong)), aloud=True)
            return
        addresses = self.form.corrected_addresses(seen.banner.addresses)
        details = self.form.corrected(seen.details)
        self._model.save(Wanted(details, addresses, self.form.identifiers.pairs()))

    # somebody else was quicker
    def _show_clash(self, card: PatientCard, clashes: Sequence[Clash]) -> None:
        self._theirs = card
        self.news.clear()
        self._clashing = frozenset(_part_of(clash.field) for clash in clashes)
        if "actual" in self._clashing:
            self._clashing |= {"same"}
        sentences = [self._clash_words(clash) for clash in clashes]
        sentences.append(self.tr("What you typed is still here and is not saved."))
        choices = [("mine", self.tr("Save mine")), ("theirs", self.tr("Take theirs"))]
        self.conflict.say("\n".join(sentences), "danger", choices)
        self.conflict.buttons()[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clash_words(self, clash: Clash) -> str:
        language = self._model.context.language
        theirs = value_text(plain_name(clash.field), clash.theirs, language) or self.tr("empty")
        who = clash.change.who if clash.change is not None else ""
        at = format_date_time(clash.change.at.astimezone(), language) if clash.change is not None else ""
        words = self.tr("%1 was changed by %2 on %3: now it is “%4”.")
        for place, text in (("%1", field_words(plain_name(clash.field))), ("%2", who), ("%3", at), ("%4", theirs)):
            words = words.replace(place, text)
        return words

    def _decide(self, choice: str) -> None:
        card, self._theirs = self._theirs, None
        self.conflict.clear()
        if card is None:
            return
        self._model.keep_mine(card)
        if choice == "mine":
            self.save()
        else:
            self._take_theirs(card)

    def _take_theirs(self, card: PatientCard) -> None:
        """Show what the others wrote in the fields that clash; everything else stays as it was typed."""
        mine = self.form.state()
        self._show(card)
        theirs = self.form.state()
        self.form.restore({part: (theirs if part in self._clashing else mine)[part] for part in mine})

    def _saved(self) -> None:
        self._model.context.notices.toast(self.tr("Changes are saved."))
        self._to_card()

    def _to_card(self) -> None:
        self._model.context.navigator.open("patient", patient_id=self._model.patient_id, text="details")

    def leave_form(self) -> None:
        """Back to the card."""
        self._to_card()

    def _to_primary(self) -> None:
        self.action_bar.button("save").setFocus(Qt.FocusReason.TabFocusReason)


def _part_of(field: str) -> str:
    """The part of the form in which a field of the register is typed."""
    if field.startswith(("family_", "given_", "patronymic_")):
        return "names"
    if field == NUMBERS:
        return "identifiers"
    if field.startswith(ACTUAL):
        return "actual"
    if field in {each.name for each in fields(Address)}:
        return "registered"
    return "birth" if field in {"birth_date", "birth_precision"} else field
