"""S02: the screen is locked; the PIN or the password of the same person brings back what was on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emr_desktop.domain.errors import NotAllowed
from emr_desktop.domain.preferences import LONGEST_PIN, Preferences
from emr_desktop.queries.settings import own_settings, pin_fits
from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.background import Runner
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.password_field import PasswordField
from emr_desktop.ui.common.role_words import role_name
from emr_desktop.ui.login.page import Page

PIN_TRIES = 3


class LockPage(Page):
    """Nothing of any patient is shown here. Three wrong PINs, and the password is asked for."""

    unlocked = Signal()
    left = Signal(bool)
    """Another person takes over (True), or this one logs out (False)."""

    def __init__(
        self, preferences: Preferences, clinic: OpenClinic, runner: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__(preferences, parent=parent)
        self._clinic = clinic
        self._runner = runner
        self._busy = False
        self._wrong = 0
        self._build()
        self.finish(self.tr("✓ What was being written is kept as a draft."))

    def _build(self) -> None:
        actor = self._clinic.actor
        title = self.tr("Locked — %1").replace("%1", f"{actor.name} ({role_name(actor.role)})")
        self.message = InlineMessage(self)
        self.pin = PasswordField(self.tr("PIN"))
        self.pin.line.setObjectName("pin")
        self.pin.line.setMaxLength(LONGEST_PIN)
        self.password = PasswordField(self.tr("Password"))
        self.password.line.setObjectName("password")
        self.button = QPushButton(self.tr("Unlock") + "  " + key_text("Return"), self)
        restyle(self.button, variant="primary")
        self.other = QPushButton(self.tr("Use the password"), self)
        self.switch = QPushButton(self.tr("Switch user"), self)
        self.out = QPushButton(self.tr("Log out"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.button, self.other):
            buttons.addWidget(button)
        buttons.addStretch(1)
        leaving = QHBoxLayout()
        leaving.setSpacing(8)
        for button in (self.switch, self.out):
            leaving.addWidget(button)
        leaving.addStretch(1)
        for button in (self.button, self.other, self.switch, self.out):
            button.setAutoDefault(True)
        self.column.addStretch(1)
        self.column.addWidget(wrapped(title, "h1", self))
        for field in (self.pin, self.password):
            self.column.addWidget(field)
            field.line.returnPressed.connect(self.unlock)
        self.column.addWidget(self.message)
        self.column.addLayout(buttons)
        self.column.addSpacing(12)
        self.column.addLayout(leaving)
        self.column.addStretch(2)
        self.button.clicked.connect(self.unlock)
        self.other.clicked.connect(self._use_password)
        self.switch.clicked.connect(lambda: self.left.emit(True))
        self.out.clicked.connect(lambda: self.left.emit(False))
        self._ask_for(pin=False)

    def start(self) -> None:
        self._runner.run(
            self,
            lambda: self._clinic.ask(own_settings).has_pin,
            done=self._know_pin,
            failed=lambda _error: self._use_password(),
        )

    def state(self) -> dict[str, str]:
        return {"wrong": str(self._wrong)}

    def restore(self, state: dict[str, str]) -> None:
        self._wrong = int(state.get("wrong", "0"))

    def unlock(self) -> None:
        """Check what was typed, in the background."""
        field = self.password if self.pin.isHidden() else self.pin
        secret = field.text()
        if self._busy or not secret:
            field.setFocus()
            return
        self._busy = True
        check = self._check_password if field is self.password else self._check_pin
        self._runner.run(self, lambda: check(secret), done=self._checked, failed=self._refused)

    def _check_pin(self, pin: str) -> bool:
        return self._clinic.ask(pin_fits, pin)

    def _check_password(self, password: str) -> bool:
        self._clinic.check_own_password(password)
        return True

    def _checked(self, fits: bool) -> None:
        self._busy = False
        self.pin.clear()
        self.password.clear()
        if fits:
            self._wrong = 0
            self.unlocked.emit()
            return
        self._wrong += 1
        left = PIN_TRIES - self._wrong
        if left > 0:
            self.message.say(self.tr("That PIN does not fit. %n tries left.", "", left), "danger")
            self.pin.setFocus()
        else:
            self._use_password()
            self.message.say(self.tr("The PIN was wrong three times. Unlock with your password."), "warning")

    def _refused(self, error: object) -> None:
        self._busy = False
        self.password.line.selectAll()
        waits = isinstance(error, NotAllowed) and error.details.get("seconds", 0)
        if isinstance(error, NotAllowed) and error.code == "wrong_password" and not waits:
            left = error.details.get("left", 0)
            tries = self.tr("%n tries left before a wait.", "", left if isinstance(left, int) else 0)
            self.message.say(self.tr("That password does not fit this name.") + " " + tries, "danger")
        elif waits:
            words = self.tr(
                "Too many wrong passwords. Try again in %n seconds, or switch the user.", "", int(str(waits))
            )
            self.message.say(words, "warning")
        else:
            self.message.say(message_for(error).text, "danger")

    def _know_pin(self, has_pin: bool) -> None:
        self._ask_for(pin=has_pin and self._wrong < PIN_TRIES)

    def _use_password(self) -> None:
        self._ask_for(pin=False)

    def _ask_for(self, *, pin: bool) -> None:
        self.pin.setVisible(pin)
        self.password.setVisible(not pin)
        self.other.setVisible(pin)
        (self.pin if pin else self.password).setFocus()
