"""S01: who is working, and the password that opens the records."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emr_desktop.domain.errors import DomainError, NotAllowed, StoreTrouble
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening_place import Place, Ring
from emr_desktop.ui.background import Runner
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.password_field import PasswordField
from emr_desktop.ui.common.type_ahead import TypeAhead
from emr_desktop.ui.login.page import Page
from emr_desktop.ui.login.people import administrators, matching, people_of


class LoginPage(Page):
    """Type the beginning of a name, Enter, password, Enter."""

    opened = Signal(object)
    trouble = Signal(object)
    recovery_asked = Signal(str)

    def __init__(
        self, preferences: Preferences, place: Place, ring: Ring, runner: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__(preferences, parent=parent)
        self._place = place
        self._runner = runner
        self._people = people_of(ring)
        self._busy = False
        self._wait_until = place.clock.now()
        self._left = 0
        self._build(ring, preferences)
        self.finish(self.tr("✓ Records on this computer are safe."))
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.count_down)

    def _build(self, ring: Ring, preferences: Preferences) -> None:
        self.message = InlineMessage(self)
        self.countdown = wrapped("", "strong", self)
        self.name = TypeAhead(
            self.tr("Who is working?"), source=lambda typed: matching(self._people, typed), required=True
        )
        self.name.set_rules(preselect=True, starts_after=1, free_text=False)
        self.name.line.setObjectName("name")
        self.password = PasswordField(self.tr("Password"), required=True)
        self.password.line.setObjectName("password")
        self.button = QPushButton(self.tr("Log in") + "  " + key_text("Return"), self)
        self.button.setObjectName("log_in")
        self.button.setAutoDefault(True)
        restyle(self.button, variant="primary")
        self.forgotten = QPushButton(self.tr("I have the recovery key…"), self)
        self.forgotten.setObjectName("forgotten")
        self.forgotten.setAutoDefault(True)
        title = wrapped(ring.facility_in(preferences.language), "h1", self)
        self.column.addStretch(1)
        for widget in (title, self.name, self.password, self.message, self.countdown):
            self.column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.forgotten)
        self.column.addLayout(row)
        self.column.addWidget(wrapped(self._forgotten_words(ring), "help", self))
        self.column.addStretch(2)
        self.name.chosen.connect(lambda _offer: self.password.setFocus())
        self.name.line.editingFinished.connect(self._take_the_only_one)
        self.password.line.returnPressed.connect(self.log_in)
        self.button.clicked.connect(self.log_in)
        self.forgotten.clicked.connect(lambda: self.recovery_asked.emit(self.login()))

    def _forgotten_words(self, ring: Ring) -> str:
        who = administrators(ring)
        if not who:  # none of them has a password on this computer, which has joined its clinic
            return self.tr("Forgotten password: the recovery key of this computer opens the records.")
        return self.tr("Forgotten password: ask %1 (administrator).").replace("%1", who)

    def start(self) -> None:
        (self.password if self.login() else self.name).setFocus()

    def login(self) -> str:
        """The log-in name of the person chosen."""
        offer = self.name.value()
        return str(offer.value) if offer is not None else ""

    def choose(self, login: str) -> None:
        """Put a person into the field."""
        self.name.set_value(next((offer for offer in self._people if offer.value == login), None))

    def _take_the_only_one(self) -> None:
        """Whoever goes on with Tab instead of Enter means the one person in the list."""
        typed = self.name.line.text().strip()
        found = matching(self._people, typed) if typed and not self.login() else []
        if len(found) == 1:
            self.choose(str(found[0].value))

    def state(self) -> dict[str, str]:
        return {"login": self.login(), "password": self.password.text()}

    def restore(self, state: dict[str, str]) -> None:
        self.choose(state.get("login", ""))
        self.password.set_text(state.get("password", ""))

    def log_in(self) -> None:
        """Open the records in the background; a second press while that goes on does nothing."""
        if self._busy or self._tick.isActive():
            return
        login, password = self.login(), self.password.text()
        if not login:
            self.name.set_problem(self.tr("Choose your name from the list."))
            self.name.setFocus()
        elif not password:
            self.password.set_problem(self.tr("Enter your password."))
            self.password.setFocus()
        else:
            self._busy = True
            self.message.say(self.tr("Opening the records…"))
            work = partial(_open, self._place, login, password)
            self._runner.run(self, work, done=self._opened, failed=self._refused)

    def _opened(self, clinic: object) -> None:
        self._busy = False
        self.opened.emit(clinic)

    def _refused(self, error: object) -> None:
        self._busy = False
        if isinstance(error, StoreTrouble):
            self.trouble.emit(error)
            return
        seconds = error.details.get("seconds", 0) if isinstance(error, NotAllowed) else 0
        if isinstance(seconds, int) and seconds:
            self._wait(seconds)
        else:
            self.message.say(self._words(error), "danger")
        self.password.setFocus()
        self.password.line.selectAll()

    def _words(self, error: object) -> str:
        if isinstance(error, DomainError) and error.code == "wrong_password":
            left = error.details.get("left", 0)
            tries = self.tr("%n tries left before a wait.", "", left if isinstance(left, int) else 0)
            return self.tr("That password does not fit this name.") + " " + tries
        return message_for(error).text

    def _wait(self, seconds: int) -> None:
        self._wait_until = self._place.clock.now() + timedelta(seconds=seconds)
        self._left = seconds
        self.button.setEnabled(False)
        self._tick.start()
        self.message.say(self.tr("Too many wrong passwords in a row. Your records are safe."), "warning")
        self.countdown.setText(self._wait_words())
        announce(self, self._wait_words())

    def count_down(self) -> None:
        """Say how long the wait still is. A clock that was set back does not make it longer."""
        now = self._place.clock.now()
        left = int((self._wait_until - now).total_seconds())
        if left > self._left:
            self._wait_until, left = now + timedelta(seconds=self._left), self._left
        self._left = left
        if left > 0:
            self.countdown.setText(self._wait_words())
            return
        self._tick.stop()
        self.countdown.setText("")
        self.button.setEnabled(True)
        self.message.say(self.tr("You can try again now."))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._tick.stop()

    def _wait_words(self) -> str:
        minutes, seconds = divmod(self._left, 60)
        parts = [self.tr("%n minutes", "", minutes)] if minutes else []
        parts += [self.tr("%n seconds", "", seconds)] if seconds or not minutes else []
        return self.tr("Try again in %1.").replace("%1", " ".join(parts))


def _open(place: Place, login: str, password: str) -> object:
    from emr_desktop.services.opening import open_clinic  # brings the database, which no log-in screen waits for

    return open_clinic(place.folder, user=login, password=password, clock=place.clock)
