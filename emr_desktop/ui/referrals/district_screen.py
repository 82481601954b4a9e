"""Looking for a patient in the whole district; in an emergency the record can be taken."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from emr_desktop.domain.access import Permission
from emr_desktop.domain.dates import DatePrecision, PartialDate, format_date, parse_date
from emr_desktop.domain.errors import DomainError, RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.sync.lookup import Found, FoundPatient, LookFor
from emr_desktop.sync.session import Ended
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.date_edit import DateEdit
from emr_desktop.ui.common.empty_state import EmptyState
from emr_desktop.ui.common.flow_form import FlowForm
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import bind, bind_enter, key_text
from emr_desktop.ui.common.labels import label, wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.patient_facts import sex_words
from emr_desktop.ui.common.progress_panel import ProgressPanel
from emr_desktop.ui.common.readings import Reading
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.common.sync_words import outcome_words
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.referrals.district_view_model import DistrictViewModel
from emr_desktop.ui.referrals.emergency_dialog import EmergencyDialog
from emr_desktop.ui.referrals.words import born_words, name_words


def read_born(text: str, today: date, language: Language) -> Reading:
    """A typed birth date or year of birth."""
    if not text.strip():
        return Reading()
    try:
        found = parse_date(text, today=today, kind="birth")
    except RuleBroken as refusal:
        return Reading(text=text, problem=message_for(refusal).text)
    return Reading(found, format_date(found, language))


class DistrictScreen(Screen):
    """Name and birth, or a number; the district answers; Enter on a row asks why the record is needed."""

    def __init__(self, view_model: DistrictViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        super().__init__(view_model, parent)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Look in the district"))
        self._build_fields()
        self.said = InlineMessage(self)
        self.progress = ProgressPanel(self.tr("The record is on its way"), self)
        self.progress.when_stopping = self.tr("You need not wait: the record comes by itself.")
        self.progress.hide()
        self.table = DataTable(RowsModel(self._columns()), self.tr("Patients of the district"), self)
        self.nothing = EmptyState(
            self.tr("The district has not been asked yet"),
            self.tr("It notes who asks, for whom and when. Nobody's record is shown by asking."),
            parent=self,
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.table)
        self._build_actions()
        body = QVBoxLayout()
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(12)
        body.addWidget(label(self.tr("Look in the district"), "h1", self))
        told = self.tr("Patients of all clinics of the district. This needs a connection.")
        body.addWidget(wrapped(told, "secondary", self))
        for part in (self.form, self.said, self.progress):
            body.addWidget(part)
        body.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.action_bar)

    def _build_fields(self) -> None:
        context = self._model.context
        language, today = context.language, context.clock.today()
        self.form = FlowForm(columns=3, parent=self)
        self.name = TextField(self.tr("Name, or a part of it"), parent=self.form)
        self.born = DateEdit(
            self.tr("Date or year of birth"), lambda text: read_born(text, today, language), parent=self.form
        )
        self.born.set_written(lambda day: format_date(day, language))
        self.born.set_limits(latest=today)
        self.number = TextField(self.tr("Or the number of a document"), parent=self.form)
        for name, field in (("name", self.name), ("born", self.born), ("number", self.number)):
            field.setObjectName(name)
            field.set_expected(True)
            self.form.add(field)

    def _columns(self) -> list[Column]:
        context = self._model.context
        language, today = context.language, context.clock.today()
        return [
            Column(self.tr("Patient"), lambda row: name_words(row, language), whole=True, stretch=True, strong=True),
            Column(self.tr("Born"), lambda row: born_words(row, today, language), whole=True),
            Column(self.tr("Sex"), lambda row: sex_words(row.sex)),
            Column(self.tr("Place"), lambda row: row.village, stretch=True),
            Column(self.tr("Home clinic"), self._clinic, whole=True, stretch=True),
        ]

    def _clinic(self, row: FoundPatient) -> str:
        return self.tr("this clinic") if self._model.is_here(row) else row.facility

    def _build_actions(self) -> None:
        self.action_bar = ActionBar(self)
        actions = []
        if self._model.context.actor.may(Permission.EDIT_PATIENTS):
            actions.append(Action("register", self.tr("Register new patient"), self._register, key_text("Ctrl+N")))
        actions.append(Action("take", self.tr("Open the record…"), self._take_chosen, key_text("F4")))
        actions.append(Action("ask", self.tr("Ask the district"), self.ask, key_text("Ctrl+Return"), "primary"))
        self.action_bar.set_actions(actions)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        model = self._model
        model.found.connect(self.show_answer)
        model.not_asked.connect(self._not_asked)
        model.asking_changed.connect(self._asking)
        model.on_its_way.connect(self._wait)
        model.delayed.connect(self._delayed)
        model.refused.connect(self._refused)
        self.form.chain.finished.connect(self.ask)
        self.table.opened.connect(self._take)
        self.table.row_changed.connect(lambda _row: self._enable())
        self.progress.cancelled.connect(self._stop)
        self.said.chosen.connect(self._chosen)
        self.nothing.acted.connect(self._register)
        bind_enter(self, self.ask, here)
        bind(self, "F4", self._take_chosen, here)
        bind(self, "Ctrl+F", self.name.setFocus, here)
        if model.context.actor.may(Permission.EDIT_PATIENTS):
            bind(self, "Ctrl+N", self._register, here)

    def start(self) -> None:
        first = self._model.first_values()
        self.name.set_text(first.name)
        born = PartialDate(first.birth_date) if first.birth_date is not None else None
        if born is None and first.birth_year is not None:
            born = PartialDate(date(first.birth_year, 1, 1), DatePrecision.YEAR)
        if born is not None:
            self.born.set_text(format_date(born, self._model.context.language))
        self.number.set_text(first.identifier)
        self._enable()
        empty = next((field for field in (self.name, self.born) if not field.text()), self.name)
        (self.number if first.identifier else empty).setFocus(Qt.FocusReason.OtherFocusReason)

    # asking
    def wanted(self) -> LookFor:
        """What the fields say."""
        born = self.born.value()
        exact = isinstance(born, PartialDate) and born.precision is DatePrecision.DAY
        return LookFor(
            name=self.name.text(),
            birth_date=born.date if born is not None and exact else None,
            birth_year=born.date.year if born is not None and not exact else None,
            identifier=self.number.text(),
        )

    def ask(self) -> None:
        """Ask, unless a field cannot be read or too little is said."""
        self.said.clear()
        if self._model.asking or not self.born.require():
            return
        try:
            self.wanted().check()
        except RuleBroken as refusal:
            self.said.say(message_for(refusal).text, "warning")
            short = next((field for field in (self.name, self.born) if not field.text()), self.number)
            short.setFocus()
            return
        self._model.look_for(self.wanted())

    def _asking(self, asking: bool) -> None:
        self.action_bar.set_enabled("ask", not asking, self.tr("The district is being asked"))
        self.action_bar.set_status(self.tr("Asking the district…") if asking else "", aloud=asking)

    def show_answer(self, answer: Found) -> None:
        """What the district knows."""
        self.table.set_rows(answer.patients)
        self.stack.setCurrentWidget(self.table if answer.patients else self.nothing)
        if not answer.patients:
            self.nothing.set_words(
                self.tr("The district knows nobody like this"),
                self.tr("Compare the spelling and the date with the document. A new patient can be registered here."),
                self.tr("Register new patient"),
                key_text("Ctrl+N"),
            )
            announce(self.name.line, self.nothing.accessibleName())
        else:
            words = self.tr("%n patient(s) found", "", len(answer.patients))
            more = self.tr("there are more: say more, nobody should choose by chance") if answer.more else ""
            self.action_bar.set_status(" — ".join(filter(None, (words, more))), aloud=True)
            self.table.select_row(0)
            self.table.setFocus()
        self._enable()

    def _not_asked(self, error: object) -> None:
        words = message_for(error).text
        code = error.code if isinstance(error, DomainError) else ""
        if code in {"lookup_too_little", "lookup_too_many"}:
            self.said.say(words, "warning")
            return
        told = self.tr("Register the patient here now; both records can be linked later.")
        actions = [("again", self.tr("Ask again")), ("register", self.tr("Register new patient"))]
        self.said.say(f"{words} {told}", "warning", actions)

    # taking the record
    def _enable(self) -> None:
        chosen = self.stack.currentWidget() is self.table and self.table.current_row() is not None
        self.action_bar.set_enabled("take", chosen, self.tr("Choose a patient first"))

    def _take_chosen(self) -> None:
        row = self.table.current_row()
        if isinstance(row, FoundPatient) and self.stack.currentWidget() is self.table:
            self._take(row)

    def _take(self, row: FoundPatient) -> None:
        if self._model.is_here(row):
            self._model.open_card(row.patient_id)
            return
        context = self._model.context
        dialog = EmergencyDialog(row, context.language, context.clock.today(), self)
        dialog.accepted.connect(lambda: self._model.take(row, dialog.reason.value() or ""))
        dialog.finished.connect(self._dialog_closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dialog_closed(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self, _patient: object) -> None:
        self.said.clear()
        self.progress.cancel.setEnabled(True)
        self.progress.show()
        self.progress.set_progress(0, 0, self.tr("asked for, exchanging with the district"))
        announce(self.table, self.tr("The record is on its way"))

    def _stop(self) -> None:
        self._model.stop_waiting()
        self.progress.hide()
        self.said.say(self.progress.when_stopping, "info")

    def _delayed(self, ended: Ended) -> None:
        self.progress.hide()
        why = "" if ended.good else outcome_words(ended.outcome)
        told = self.tr(
            "The record is asked for and comes with a later exchange; it then stands under Referrals. "
            "To write a visit now, register the patient here; both records can be linked later."
        )
        actions = [("exchange", self.tr("Try now")), ("register", self.tr("Register new patient"))]
        self.said.say(f"{why} {told}".strip(), "warning", actions)

    def _refused(self, error: object) -> None:
        self.progress.hide()
        self.show_failure(error)

    def _chosen(self, code: str) -> None:
        if code == "again":
            self.ask()
        elif code == "exchange":
            row = self.table.current_row()
            if isinstance(row, FoundPatient):
                self._model.wait_for(row.patient_id)
        else:
            self._register()

    def _register(self) -> None:
        if self._model.context.actor.may(Permission.EDIT_PATIENTS):
            self._model.typed = self.name.text() or self._model.typed
            self._model.register()
