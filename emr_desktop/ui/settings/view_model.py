"""One's own settings, without widgets: every choice is shown and kept at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from emr_desktop.domain.preferences import Preferences
from emr_desktop.queries.settings import OwnSettings, own_settings
from emr_desktop.services.settings import KeepPreferences, SetPin, keep_preferences, set_pin
from emr_desktop.ui.common.view_model import ViewModel
from emr_desktop.ui.context import ScreenContext


class SettingsViewModel(ViewModel):
    """Preferences, PIN and password of the person who works."""

    pin_known = Signal(bool)
    pin_changed = Signal(bool)
    kept = Signal()
    password_changed = Signal()
    password_refused = Signal(object)

    def __init__(self, context: ScreenContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._alone = Preferences(language=context.language)

    @property
    def preferences(self) -> Preferences:
        """As they are now."""
        look = self.context.look
        return look.preferences if look is not None else self._alone

    def start(self) -> None:
        """Ask whether there is a PIN."""
        self._ask(own_settings, done=self._tell)

    def change(self, **choice: Any) -> None:
        """Choose one thing, by the name of its field in Preferences."""
        self.choose(replace(self.preferences, **choice))

    def back_to_defaults(self) -> None:
        """Everything as on the first day, but in the language that is being read."""
        self.choose(Preferences(language=self.preferences.language))

    def choose(self, preferences: Preferences) -> None:
        """Show and keep these."""
        if self.context.look is not None:
            self.context.look.choose(preferences)
        else:
            self._alone = preferences
            self._execute(keep_preferences, KeepPreferences(preferences), done=lambda _done: None)
        self.kept.emit()

    def set_pin(self, pin: str) -> None:
        """Take this PIN from now on; empty takes it away."""
        self._execute(set_pin, SetPin(pin), done=lambda _done: self.pin_changed.emit(bool(pin)))

    def change_password(self, old: str, new: str) -> None:
        """Take this password from now on, if the old one is right."""
        self._start(
            lambda: self.context.clinic.change_own_password(old, new),
            lambda _done: self.password_changed.emit(),
            self.password_refused.emit,
        )

    def _tell(self, found: OwnSettings) -> None:
        self.pin_known.emit(found.has_pin)
