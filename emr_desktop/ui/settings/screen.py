"""S20: how one person likes the screen. Everything is saved at once; there is nothing to confirm."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from emr_desktop.domain.errors import DomainError
from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.labels import label
from emr_desktop.ui.common.messages import message_for
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.settings.cards import LockCard, LookCard, PasswordCard
from emr_desktop.ui.settings.view_model import SettingsViewModel


class SettingsScreen(Screen):
    """Three cards in one column."""

    def __init__(self, view_model: SettingsViewModel, parent: QWidget | None = None) -> None:
        self._model = view_model
        super().__init__(view_model, parent)

    def title(self) -> str:
        return self.tr("Settings")

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Settings"))
        now = self._model.preferences
        self.look = LookCard(now, self)
        self.lock = LockCard(now, self)
        self.password = PasswordCard(self)
        inside = QWidget(self)
        inside.setProperty("role", "scrolled")
        body = QVBoxLayout(inside)
        body.setContentsMargins(24, 16, 24, 16)
        body.setSpacing(16)
        body.addWidget(label(self.tr("Settings"), "h1", self))
        for card in (self.look, self.lock, self.password):
            body.addWidget(card)
        body.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.action_bar = ActionBar(self)
        self.action_bar.set_actions([Action("defaults", self.tr("Back to defaults"), self._model.back_to_defaults)])
        name = self._model.context.actor.name
        self.action_bar.set_status(self.tr("Saved at once for %1").replace("%1", name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        self._kept = (scroll, inside)
        column.addWidget(self.action_bar)

    def _connect(self) -> None:
        model = self._model
        self.look.changed.connect(lambda name, value: model.change(**{name: value}))
        self.lock.minutes_changed.connect(lambda minutes: model.change(lock_after_minutes=minutes))
        self.lock.pin_given.connect(model.set_pin)
        self.password.given.connect(model.change_password)
        model.pin_known.connect(lambda has_pin: self.lock.show_pin(has_pin=has_pin))
        model.pin_changed.connect(self._pin_changed)
        model.password_changed.connect(self._password_changed)
        model.password_refused.connect(self._password_refused)

    def start(self) -> None:
        self._model.start()
        self.look.start()

    def _pin_changed(self, has_pin: bool) -> None:
        self.lock.show_pin(has_pin=has_pin)
        self.lock.pin.clear()
        words = self.tr("The PIN unlocks your screen from now on.") if has_pin else self.tr("The PIN is removed.")
        self.action_bar.set_status(words, aloud=True)
        self.show_message(None)

    def _password_changed(self) -> None:
        self.password.clear()
        self.password.message.say(self.tr("The new password is valid from now on."), "success")
        self.password.button.setFocus()

    def _password_refused(self, error: object) -> None:
        if isinstance(error, DomainError) and error.code == "wrong_password":
            self.password.old.set_problem(self.tr("This is not your password now."))
            self.password.old.setFocus()
            return
        said = message_for(error)
        self.password.message.say(said.text, said.tone)
