"""S00: the first run. The clinic, the administrator, the first user, the recovery key; Enter goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emr_desktop.domain.errors import RuleBroken, StoreTrouble
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import Place, check_password
from emr_desktop.ui.background import Runner
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import bind_enter, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.progress_panel import ProgressPanel
from emr_desktop.ui.login.founding import Founded, Founding, found
from emr_desktop.ui.login.page import Page
from emr_desktop.ui.login.recovery_key_view import RecoveryKeyView
from emr_desktop.ui.login.setup_forms import FacilityForm, PersonForm

FACILITY, ADMINISTRATOR, FIRST_USER, FOUNDING, KEY = range(5)


class SetupPage(Page):
    """One question at a time; Back keeps what was typed. Nothing is written before the last of them is answered."""

    founded = Signal(str)
    """The name to log in with now."""
    join_asked = Signal()
    """The clinic exists already, on another computer."""
    trouble = Signal(object)

    def __init__(self, preferences: Preferences, place: Place, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(preferences, width=620, parent=parent)
        self._place = place
        self._runner = runner
        self._step = FACILITY
        self._login = ""
        self._code = ""
        self._build()
        self.finish(self.tr("Everything stays on this computer, encrypted."))
        self._show_step()

    def _build(self) -> None:
        self.title = wrapped("", "h1", self)
        self.help = wrapped("", "", self)
        self.facility = FacilityForm(self)
        self.administrator = PersonForm(with_role=False, parent=self)
        self.first_user = PersonForm(with_role=True, parent=self)
        self.progress = ProgressPanel(self.tr("Preparing the encrypted records"), self)
        self.progress.cancel.hide()
        self.key_view = RecoveryKeyView(self._place, self.preferences.language, self)
        self.message = InlineMessage(self)
        self.next = QPushButton(self)
        restyle(self.next, variant="primary")
        self.back = QPushButton(self.tr("Back"), self)
        self.skip = QPushButton(self.tr("Skip: add staff later"), self)
        self.join = QPushButton(self.tr("The clinic exists already: join it…"), self)
        self.join.setObjectName("join")
        self._steps: tuple[QWidget, ...] = (
            self.facility,
            self.administrator,
            self.first_user,
            self.progress,
            self.key_view,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.join)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        self.column.addWidget(self.title)
        self.column.addWidget(self.help)
        for step in self._steps:
            self.column.addWidget(step)
        self.column.addWidget(self.message)
        self.column.addLayout(row)
        self.column.addStretch(1)
        for button in (self.back, self.join, self.skip, self.next):
            button.setAutoDefault(True)
        for form in (self.facility, self.administrator, self.first_user):
            form.chain.finished.connect(self.go_on)
        self.key_view.confirmed.connect(self.go_on)
        self.back.clicked.connect(self._go_back)
        self.skip.clicked.connect(self._skip)
        self.join.clicked.connect(self.join_asked)
        self.next.clicked.connect(self.go_on)
        bind_enter(self, self.go_on)

    def start(self) -> None:
        step = self._steps[self._step]
        if isinstance(step, FacilityForm | PersonForm):
            step.chain.first(empty_only=False)
        elif step is self.key_view:
            self.key_view.start()

    def state(self) -> dict[str, str]:
        kept = {"step": str(self._step), "code": self._code, "login": self._login}
        for name, form in self._forms().items():
            kept |= {f"{name}.{code}": text for code, text in form.state().items()}
        return kept

    def restore(self, state: dict[str, str]) -> None:
        for name, form in self._forms().items():
            texts = {code: state.get(f"{name}.{code}", "") for code in form.state()}
            if any(texts.values()):
                form.restore(texts)
        self._code, self._login = state.get("code", ""), state.get("login", "")
        if self._code:
            self.key_view.show_key(self._code, self.facility.data().name)
        self._step = int(state.get("step", "0"))
        self._show_step()

    def go_on(self) -> None:
        """To the next step when this one is complete."""
        if self._step in (FACILITY, ADMINISTRATOR):
            if self._form_is_good():
                self._to(self._step + 1)
        elif self._step == FIRST_USER:
            if self._form_is_good():
                self._found(with_first_user=True)
        elif self._step == KEY and self.key_view.is_confirmed():
            self.founded.emit(self._login)

    def _forms(self) -> dict[str, FacilityForm | PersonForm]:
        return {"facility": self.facility, "administrator": self.administrator, "first_user": self.first_user}

    def _form_is_good(self) -> bool:
        form = self._steps[self._step]
        if not isinstance(form, FacilityForm | PersonForm) or not form.is_good():
            return False
        if isinstance(form, PersonForm):
            try:
                check_password(form.password.text())
            except RuleBroken as error:
                form.password.set_problem(message_for(error).text)
                form.password.setFocus()
                return False
        return True

    def _to(self, step: int) -> None:
        self._step = step
        self.message.clear()
        self._show_step()
        announce(self, self.title.text())
        self.start()

    def _go_back(self) -> None:
        self._to(max(FACILITY, self._step - 1))

    def _skip(self) -> None:
        self._found(with_first_user=False)

    def _found(self, *, with_first_user: bool) -> None:
        boss = self.administrator.person()
        first = self.first_user.person() if with_first_user else None
        wanted = Founding(self.facility.data(), boss, first)
        self._login = first.staff.login if first is not None else boss.staff.login
        self._to(FOUNDING)
        self.progress.set_progress(0, 0)
        self._runner.run(self, lambda: found(self._place, wanted), done=self._founded, failed=self._refused)

    def _founded(self, founded: Founded) -> None:
        self._code = founded.code
        self.key_view.show_key(founded.code, self.facility.data().name)
        self._to(KEY)
        if founded.trouble is not None:
            self._login = self.administrator.person().staff.login
            self.message.say(message_for(founded.trouble).text, "warning")

    def _refused(self, error: object) -> None:
        if isinstance(error, StoreTrouble):
            self.trouble.emit(error)
            return
        self._to(FIRST_USER)
        said = message_for(error)
        self.message.say(said.text, said.tone)

    def _show_step(self) -> None:
        for number, step in enumerate(self._steps):
            step.setVisible(number == self._step)
        title, words = self._words()
        self.title.setText(title)
        self.help.setText(words)
        self.setAccessibleName(title)
        self.back.setVisible(self._step in (ADMINISTRATOR, FIRST_USER))
        self.skip.setVisible(self._step == FIRST_USER)
        self.join.setVisible(self._step == FACILITY)
        self.next.setVisible(self._step != FOUNDING)
        verb = self.tr("Go to log-in") if self._step == KEY else self.tr("Next")
        self.next.setText(f"{verb}  {key_text('Return')}")

    def _words(self) -> tuple[str, str]:
        return (
            (self.tr("1 of 4. The clinic"), self.tr("This is printed in the stamp of every form. Enter goes on.")),
            (
                self.tr("2 of 4. The administrator"),
                self.tr("Looks after staff, copies and this computer; does not see patients."),
            ),
            (
                self.tr("3 of 4. The first user"),
                self.tr("Somebody who sees patients: yourself under a second name, or a colleague."),
            ),
            (self.tr("One moment"), self.tr("This takes a few seconds.")),
            (
                self.tr("4 of 4. The recovery key"),
                self.tr("It opens the records when a password is forgotten. It is shown now and never again."),
            ),
        )[self._step]
