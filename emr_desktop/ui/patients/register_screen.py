"""Registering a patient: the form, the people who look alike, the draft that keeps itself."""

from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.domain.dates import format_date
from emr_desktop.domain.names import running_name
from emr_desktop.queries.patients_duplicates import Duplicate, DuplicateProbe
from emr_desktop.services.patients import RegisterPatient
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.flow_form import check
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.patients.allergy_fields import AllergyFields
from emr_desktop.ui.patients.duplicate_panel import DuplicatePanel
from emr_desktop.ui.patients.patient_form import PatientForm
from emr_desktop.ui.patients.register_view_model import RegisterViewModel

KEEP_MS = 800
KEEP_AT_LEAST_MS = 5000


class RegisterScreen(Screen):
    """Only names, birth date, sex and the answer about allergies are expected; everything else can be added later."""

    def __init__(self, view_model: RegisterViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        self._over = False
        self._kept: dict[str, Any] | None = None
        self._then_visit = False
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Register patient"))
        context = self._model.context
        self._build_actions()
        self.area = UpDown(self)
        self.form = PatientForm(context.clock.today(), context.language, self.area.place)
        self.duplicates = DuplicatePanel(context.language, context.clock, self.form)
        self.allergies = AllergyFields(context.language, self.form)
        self.allergies.setVisible(self._model.may(Permission.SEE_CLINICAL))
        not_asked = wrapped(self.tr("Allergies are asked by the nurse or the physician."), "help", self.form)
        not_asked.setVisible(not self._model.may(Permission.SEE_CLINICAL))
        required = wrapped(self.tr("* required. Everything else can be added later."), "help", self.form)
        for part in (self.duplicates, self.allergies, not_asked, required):
            self.form.below.addWidget(part)
        self._begun_form = self.form.state()
        self._build_timers()
        restyle(self.form, role="scrolled")
        self.area.setWidget(self.form)
        self.form.setContentsMargins(0, 0, 0, 8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Register patient"), "h1", self))
        head.addStretch(1)
        body = QVBoxLayout()
        body.setContentsMargins(24, 12, 24, 0)
        body.setSpacing(8)
        body.addLayout(head)
        body.addWidget(self.area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.action_bar)

    def _build_actions(self) -> None:
        self.action_bar = ActionBar(self)
        actions = [
            Action("cancel", self.tr("Leave as draft"), self._leave_form, key_text("Esc")),
            Action("anew", self.tr("Begin anew"), self._begin_anew),
        ]
        if self._model.may(Permission.WRITE_VISITS):
            actions.append(Action("save", self.tr("Save"), self.save))
            words, run = self.tr("Save and start visit"), self.save_and_start
        else:
            words, run = self.tr("Save patient"), self.save
        primary = Action("primary", words, run, key_text("Ctrl+Return"), "primary")
        self.action_bar.set_actions([*actions, primary])

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
        self.allergies.changed.connect(self._changed)
        self.form.chain.finished.connect(self._to_primary)
        self.duplicates.open_asked.connect(self._open_record)
        self.duplicates.different.connect(self._different)
        model.places_found.connect(self.form.know_places)
        model.begun.connect(self._begin)
        model.duplicates_found.connect(self._show_duplicates)
        model.draft_kept.connect(self._draft_kept)
        model.answer_needed.connect(self._ask_who)
        model.registered.connect(self._registered)
        bind_enter(self, self.save_and_start, here)
        bind(self, "Ctrl+S", self.keep, here)
        bind(self, "Esc", self._leave_form, here)
        for place in range(5):
            bind(self, f"Alt+{place + 1}", partial(self.duplicates.open_place, place), here)

    def start(self) -> None:
        self._model.load()
        self.form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.keep()

    # the draft
    def state(self) -> dict[str, Any]:
        """Everything typed."""
        return {"form": self.form.state(), "allergies": self.allergies.state()}

    def keep(self) -> None:
        """Keep what is typed, if anything was typed since it was kept."""
        self._soon.stop()
        self._latest.stop()
        state = self.state()
        touched = self.form.is_touched() or self.allergies.rows
        if not self._over and touched and state != self._kept:
            self._kept = state
            self._model.keep(state)

    def _changed(self) -> None:
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()
        self._look_for_duplicates()

    def _draft_kept(self, at: datetime) -> None:
        words = self.tr("Draft saved %1").replace("%1", f"{at.astimezone():%H:%M:%S}")
        self.action_bar.set_status(words)

    def _begin(self, found: tuple[dict[str, Any], datetime] | None) -> None:
        """Go on with a draft, or put what was typed in the search into the first field."""
        if found is None:
            self._begin_with(self._model.place.text)
            return
        content, saved_at = found
        self._restore(content["state"])
        language = self._model.context.language
        when = f"{format_date(saved_at.astimezone(), language)} {saved_at.astimezone():%H:%M}"
        self.action_bar.set_status(self.tr("Goes on with the draft of %1").replace("%1", when), aloud=True)

    def _begin_with(self, text: str) -> None:
        """Words of a name that nobody was found by: family name, given name, patronymic."""
        if self.form.is_touched():
            return  # somebody was quicker than the disk
        words = [word for word in text.split() if not any(map(str.isdigit, word))]
        for part, word in zip(self.form.names.main, words, strict=False):
            self.form.names.main[part].set_text(word[:1].upper() + word[1:])
        self.form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, state: dict[str, Any]) -> None:
        self._kept = state
        self.form.restore(state["form"])
        self.allergies.restore(state["allergies"])
        self.form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_anew(self) -> None:
        """Empty the form; what was in it can be brought back for a while."""
        before = self.state()
        self._model.throw_away()
        self._restore({"form": self._begun_form, "allergies": {"status": "not_asked", "rows": []}})
        self.action_bar.set_status("")
        self._model.context.notices.toast(self.tr("The form is empty again."), partial(self._restore, before))

    # the same person
    def _look_for_duplicates(self) -> None:
        names = self.form.names.names()
        name = next((one for one in names.spellings if one.family and one.given), None)
        if name is None and not self.form.identifiers.pairs():
            return
        probe = DuplicateProbe(
            names=names,
            birth_date=self.form.birth.birth().day,
            identifiers=self.form.identifiers.pairs(),
            phone=self.form.phone.text(),
        )
        self._model.look_for_duplicates(probe)

    def _show_duplicates(self, found: tuple[Duplicate, ...]) -> None:
        self.duplicates.show_found(found)
        if not found:
            self.action_bar.stop_asking()

    def _different(self) -> None:
        self._model.say_different()
        self.action_bar.stop_asking()
        self.allergies.status.setFocus()

    def _open_record(self, patient_id: UUID) -> None:
        self.keep()
        self._model.open_record(patient_id)

    def _ask_who(self) -> None:
        """Saving over people who look alike needs an answer first."""
        self.action_bar.ask(
            self.tr("Somebody with this name is registered already. Is it the same person?"),
            [
                Action("look", self.tr("Compare the records"), self._compare),
                Action("different", self.tr("They are different people"), self._save_different),
            ],
        )

    def _compare(self) -> None:
        self.action_bar.stop_asking()
        if self.duplicates.buttons:
            self.duplicates.buttons[0].setFocus()
            self.area.ensureWidgetVisible(self.duplicates)

    def _save_different(self) -> None:
        self._model.say_different()
        self.action_bar.stop_asking()
        self._save(self._then_visit)

    # saving
    def command(self) -> RegisterPatient:
        """The registration as it is typed."""
        details = self.form.details()
        return RegisterPatient(
            names=details.names, previous_surnames=details.previous_surnames, preferred_name=details.preferred_name,
            sex=details.sex, birth_date=details.birth_date, birth_precision=details.birth_precision,
            identifiers=self.form.identifiers.pairs(), no_identifier_reason=details.no_identifier_reason,
            phone=details.phone, phone_other=details.phone_other, contact_name=details.contact_name,
            contact_relation=details.contact_relation, contact_phone=details.contact_phone, benefit=details.benefit,
            disability=details.disability, territory=details.territory, workplace=details.workplace,
            note=details.note, addresses=self.form.addresses(), allergies=self.allergies.allergies(),
            no_known_allergies=self.allergies.none_known(),
        )  # fmt: skip

    def save(self) -> None:
        """Register and go to the card."""
        self._save(then_visit=False)

    def save_and_start(self) -> None:
        """Register and go to the first visit, where the role may."""
        self._save(then_visit=self._model.may(Permission.WRITE_VISITS))

    def _save(self, then_visit: bool) -> None:
        self._then_visit = then_visit
        self.problem_shown.emit(None)
        wrong = check(self.form)
        if wrong:
            self.action_bar.set_status(self.tr("There are %n problem(s)", "", len(wrong)), aloud=True)
        elif not self.allergies.check():
            self.allergies.rows[0].substance.setFocus()
        else:
            self._model.check_then_register(self.command(), then_visit)

    def _registered(self, patient_id: UUID, then_visit: bool) -> None:
        self._over = True
        context = self._model.context
        name = self.form.names.names().shown(context.language)
        said = self.tr("%1 is registered.").replace(
            "%1", running_name(name.family, name.given, name.patronymic, context.language)
        )
        context.notices.toast(said)
        context.navigator.open("visit" if then_visit else "patient", patient_id=patient_id)

    def _to_primary(self) -> None:
        self.action_bar.button("primary").setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_form(self) -> None:
        self.keep()
        self._model.context.navigator.back()
