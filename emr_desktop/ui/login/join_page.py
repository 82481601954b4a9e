"""S00: this computer joins a clinic that the district knows: paper, password, recovery key, load, who sits here."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from emr_desktop.domain.errors import RuleBroken, StoreTrouble
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import Place, check_password
from emr_desktop.services.opening_joining import become, is_key_written_down, note_key_written_down, renewed_key
from emr_desktop.services.opening_place import awaits_records
from emr_desktop.sync.session import Handle
from emr_desktop.ui.background import Runner
from emr_desktop.ui.common.announce import announce
from emr_desktop.ui.common.district_fields import DistrictFields
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.keys import bind_enter, key_text
from emr_desktop.ui.common.labels import wrapped
from emr_desktop.ui.common.look import restyle
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.progress_panel import ProgressPanel
from emr_desktop.ui.common.sync_words import outcome_words, progress_words
from emr_desktop.ui.login.join_forms import JoinPassword, WhoPanel
from emr_desktop.ui.login.joining import Loaded, join, load
from emr_desktop.ui.login.page import Page
from emr_desktop.ui.login.recovery_key_view import RecoveryKeyView

PAPER, PASSWORD, ASKING, KEY, LOADING, WHO = range(6)
POLL_MS = 200


class JoinPage(Page):
    """Nothing is made before the district has let this computer in; a load that was stopped goes on where it was."""

    joined = Signal(str)
    """The name to log in with now."""
    left = Signal()
    trouble = Signal(object)

    def __init__(self, preferences: Preferences, place: Place, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(preferences, width=620, parent=parent)
        self._place = place
        self._runner = runner
        self._goes_on = place.is_founded and awaits_records(place.ring())
        self._step = PASSWORD if self._goes_on else PAPER
        self._code = ""
        self._handle: Handle | None = None
        self._build()
        self.finish(self.tr("Everything stays on this computer, encrypted."))
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._may_begin = False
        """The latest patients have come ahead of the others."""
        self._show_step()

    def _build(self) -> None:
        self.title = wrapped("", "h1", self)
        self.help = wrapped("", "", self)
        self.paper = DistrictFields(self)
        self.password = JoinPassword(self)
        if self._goes_on:
            self.password.ask_once()
        self.asking = ProgressPanel(self.tr("Asking the district"), self)
        self.asking.cancel.hide()
        self.key_view = RecoveryKeyView(self._place, self.preferences.language, self)
        self.progress = ProgressPanel(self.tr("Receiving the records of the clinic"), self)
        self.progress.cancel.setText(self.tr("Stop; go on later"))
        self.progress.when_stopping = self.tr("Stopping: what has arrived stays here.")
        self.who = WhoPanel(self)
        self._steps: tuple[QWidget, ...] = (
            self.paper, self.password, self.asking, self.key_view, self.progress, self.who,
        )  # fmt: skip
        self.message = InlineMessage(self)
        self.back = QPushButton(self.tr("Back"), self)
        self.next = QPushButton(self)
        restyle(self.next, variant="primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        for widget in (self.title, self.help, *self._steps, self.message):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.column.addStretch(1)
        for button in (self.back, self.next):
            button.setAutoDefault(True)
        for chain in (self.paper.chain, self.password.chain):
            chain.finished.connect(self.go_on)
        self.key_view.confirmed.connect(self.go_on)
        self.who.chosen.connect(self.next.setFocus)
        self.progress.cancelled.connect(self._stop)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self.go_on)
        bind_enter(self, self.go_on)

    def start(self) -> None:
        if self._step == PAPER:
            self.paper.url.setFocus()
        elif self._step == PASSWORD:
            self.password.password.setFocus()
        elif self._step == KEY:
            self.key_view.start()
        elif self._step == WHO:
            self.who.name.setFocus()
        elif self._step == LOADING:
            (self.progress.cancel if self._handle is not None else self.next).setFocus()

    def state(self) -> dict[str, str]:
        typed = self.paper.state()
        return {"step": str(self._step), "code_of_key": self._code, "password": self.password.password.text()} | typed

    def restore(self, state: dict[str, str]) -> None:
        self.paper.restore(state)
        for field in (self.password.password, self.password.again):
            field.set_text(state.get("password", ""))
        if not self._goes_on or state.get("step") != str(KEY):
            return
        self._code = state.get("code_of_key", "")
        self._show_key(self._code)

    def go_on(self) -> None:
        """To the next step when this one is complete."""
        if self._step == PAPER:
            self._check_paper()
        elif self._step == PASSWORD and self._is_password_good():
            if self._goes_on:
                self._go_on_loading()
            else:
                self._join()
        elif self._step == KEY and self.key_view.is_confirmed():
            self._do(lambda: note_key_written_down(self._place), lambda _done: self._load())
        elif self._step == LOADING and self._handle is None:
            self._load()
        elif self._step == WHO:
            self._become()

    def _check_paper(self) -> None:
        for field in (self.paper.url, self.paper.code):
            if not field.require():
                field.setFocus()
                return
        self._to(PASSWORD)

    def _is_password_good(self) -> bool:
        if not self.password.is_good():
            return False
        try:
            check_password(self.password.password.text())
        except RuleBroken as error:
            self.password.password.set_problem(message_for(error).text)
            self.password.password.setFocus()
            return False
        return True

    def _join(self) -> None:
        typed, password = self.paper.state(), self.password.password.text()
        self._to(ASKING)
        self.asking.set_progress(0, 0)
        self._runner.run_sync(
            self, lambda: join(self._place, typed, password), done=self._admitted, failed=self._refused
        )

    def _admitted(self, code: str) -> None:
        self._goes_on = True
        self.password.ask_once()
        self._show_key(code)

    def _go_on_loading(self) -> None:
        password = self.password.password.text()
        if is_key_written_down(self._place.ring()):
            self._load()
        else:
            self._do(lambda: renewed_key(self._place, password), self._show_key)

    def _show_key(self, code: str) -> None:
        self._code = code
        self.key_view.show_key(code, self._place.ring().facility)
        self._to(KEY)

    def _load(self) -> None:
        password, handle = self.password.password.text(), Handle()
        self.progress.cancel.setEnabled(True)
        self.progress.set_progress(0, 0)
        self.follow(handle)
        self._runner.run_sync(
            self, lambda: load(self._place, password, handle), done=self._loaded, failed=self._refused
        )

    def follow(self, handle: Handle) -> None:
        """Show how far a load is."""
        self._handle = handle
        self._to(LOADING)
        self._poll.start()

    def _show_progress(self) -> None:
        if self._handle is not None and not self._handle.stopped:
            found = self._handle.progress
            words = progress_words(self._handle, self.preferences.language)
            self.progress.set_progress(found.done, found.total, words)
            if found.early_whole and not self._may_begin:
                self._may_begin = True
                self.progress.cancel.setText(self.tr("Begin to work; the rest comes by itself"))
                self.help.setText(self.tr("Today's and the latest patients are here."))
                announce(self, self.help.text())

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """The page goes away: nothing more is received. A window that is made small goes on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop()

    def _loaded(self, loaded: Loaded) -> None:
        self._end_load()
        begins = self._may_begin and loaded.ended.outcome == "sync_stopped"
        if (loaded.ended.good or begins) and loaded.people:
            self.who.show_people(loaded.people)
            self._to(WHO)
            return
        self._to(LOADING)
        code = loaded.ended.outcome if not loaded.ended.good else "clinic_not_founded"
        self.message.say(outcome_words(code), "info" if code == "sync_stopped" else "warning")

    def _become(self) -> None:
        person, password = self.who.person(), self.password.password.text()
        if person is not None:
            self._do(lambda: become(self._place, password, person), lambda _done: self.joined.emit(person.login))

    def _do(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._runner.run(self, work, done=done, failed=self._refused)

    def _end_load(self) -> None:
        self._handle = None
        self._poll.stop()

    def _refused(self, error: object) -> None:
        self._end_load()
        if isinstance(error, StoreTrouble):
            self.trouble.emit(error)
            return
        self._to(PASSWORD if self._goes_on else PAPER)
        said = message_for(error)
        self.message.say(said.text, said.tone)

    def _to(self, step: int) -> None:
        self._step = step
        self.message.clear()
        self._show_step()
        announce(self, self.title.text())
        self.start()

    def _go_back(self) -> None:
        if self._step == PASSWORD and not self._goes_on:
            self._to(PAPER)
        elif self._step == PAPER:
            self.left.emit()

    def _show_step(self) -> None:
        for number, step in enumerate(self._steps):
            step.setVisible(number == self._step)
        self.progress.setVisible(self._step == LOADING and self._handle is not None)
        title, words = self._words()
        self.title.setText(title)
        self.help.setText(words)
        self.setAccessibleName(title)
        self.back.setVisible(self._step == PAPER or (self._step == PASSWORD and not self._goes_on))
        self.next.setVisible(self._step != ASKING and (self._step != LOADING or self._handle is None))
        following = self.tr("Next")
        verbs = {LOADING: self.tr("Go on receiving"), WHO: self.tr("Go to log-in")}
        self.next.setText(f"{verbs.get(self._step, following)}  {key_text('Return')}")

    def _words(self) -> tuple[str, str]:
        key = self.tr("It opens the records of this computer when a password is forgotten. It is shown once.")
        again = self.tr("The password that you gave when this computer joined.")
        first = self.tr("With it you log in on this computer. Your password on other computers stays as it is.")
        return (
            (self.tr("1 of 5. The paper of the district"), self.tr("The district gives one to each new computer.")),
            (self.tr("2 of 5. Your password"), again if self._goes_on else first),
            (self.tr("One moment"), self.tr("The district checks the code.")),
            (self.tr("3 of 5. The recovery key"), key),
            (
                self.tr("4 of 5. The records arrive"),
                self.tr("It can be stopped at any time and goes on where it was, also after the program was closed."),
            ),
            (self.tr("5 of 5. Who are you?"), self.tr("Choose your name among the staff of the clinic.")),
        )[self._step]
