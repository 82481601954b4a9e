"""A forgotten password: the printed recovery key opens the records and gives a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import OpenClinic, Place, Ring, check_password, open_with_recovery_key
from emr_desktop.ui.background import Runner
from emr_desktop.ui.common.flow_form import FlowForm, check
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.password_field import PasswordField
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.login.page import Page
from emr_desktop.ui.login.people import matching, people_of


class RecoveryPage(Page):
    """Name, the key from the sheet, a new password twice."""

    opened = Signal(object)
    trouble = Signal(object)
    left = Signal()

    def __init__(
        self, preferences: Preferences, place: Place, ring: Ring, runner: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__(preferences, width=620, parent=parent)
        self._place = place
        self._runner = runner
        self._people = people_of(ring)
        self._busy = False
        self._build()
        self.finish(self.tr("✓ Records on this computer are safe."))

    def _build(self) -> None:
        self.name = TypeAhead(
            self.tr("Whose password is forgotten?"), lambda typed: matching(self._people, typed), required=True
        )
        self.name.set_rules(free_text=False)
        self.key = TextField(self.tr("Recovery key from the printed sheet"), required=True)
        self.key.set_hint(self.tr("Eight groups of four letters and digits. Small or large letters, as you like."))
        self.password = PasswordField(self.tr("New password"), measure=True, required=True)
        self.again = PasswordField(self.tr("New password once more"), required=True)
        self.message = InlineMessage(self)
        self.form = FlowForm(1, parent=self)
        for code, field in {"name": self.name, "key": self.key, "new": self.password, "again": self.again}.items():
            field.editor.setObjectName(code)
            field.set_expected(True)
            self.form.add(field)
        self.form.chain.finished.connect(self.give)
        self.name.chosen.connect(lambda _offer: self.key.setFocus())
        self.button = QPushButton(self.tr("Give the new password") + "  " + key_text("Return"), self)
        restyle(self.button, variant="primary")
        self.back = QPushButton(self.tr("Back to log-in"), self)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.button)
        for button in (self.back, self.button):
            button.setAutoDefault(True)
        self.column.addStretch(1)
        self.column.addWidget(wrapped(self.tr("Forgotten password"), "h1", self))
        self.column.addWidget(self.form)
        self.column.addWidget(self.message)
        self.column.addLayout(row)
        self.column.addStretch(2)
        self.button.clicked.connect(self.give)
        self.back.clicked.connect(self.left)

    def start(self) -> None:
        (self.key if self.name.value() is not None else self.name).setFocus()

    def state(self) -> dict[str, str]:
        person = self.name.value()
        return {
            "login": str(person.value) if person is not None else "",
            "key": self.key.text(),
            "new": self.password.text(),
            "again": self.again.text(),
        }

    def restore(self, state: dict[str, str]) -> None:
        self.name.set_value(next((one for one in self._people if one.value == state.get("login")), None))
        for field, code in ((self.key, "key"), (self.password, "new"), (self.again, "again")):
            field.set_text(state.get(code, ""))

    def give(self) -> None:
        """Open with the key and set the password, in the background."""
        if self._busy or check(self.form):
            return
        if self.password.text() != self.again.text():
            self.again.set_problem(self.tr("The two passwords differ. Type the second again."))
            self.again.setFocus()
            return
        login, key, new = str(self.name.value().value), self.key.text(), self.password.text()
        self._busy = True
        self.message.say(self.tr("Opening the records…"))
        self._runner.run(self, lambda: self._open(login, key, new), done=self._opened, failed=self._refused)

    def _open(self, login: str, key: str, new: str) -> OpenClinic:
        check_password(new)
        clinic = open_with_recovery_key(self._place.folder, user=login, code=key, clock=self._place.clock)
        try:
            clinic.set_own_password(new)
        except BaseException:
            clinic.close()
            raise
        return clinic

    def _opened(self, clinic: object) -> None:
        self._busy = False
        self.opened.emit(clinic)

    def _refused(self, error: object) -> None:
        self._busy = False
        if isinstance(error, StoreTrouble):
            self.trouble.emit(error)
        else:
            message = message_for(error)
            self.message.say(message.text, message.tone)
            self.key.setFocus()
