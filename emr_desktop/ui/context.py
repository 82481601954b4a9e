"""What every screen is given."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget

from emr_desktop.domain.access import Actor
from emr_desktop.domain.clock import Clock
from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.background import Runner
from emr_desktop.ui.background_sync import BackgroundSync
from emr_desktop.ui.navigator import Navigator


class Notices(Protocol):
    """Where a screen says that something was done, or asks what belongs to the whole window."""

    def toast(self, text: str, undo: Callable[[], None] | None = None, action_text: str = "") -> None: ...

    def records_changed(self) -> None: ...

    def choose_patient(self, purpose: str, chosen: Callable[[UUID], None]) -> None:
        """Open the search over the screen; `chosen` gets the patient, nobody when it is closed with Esc."""


class LookKeeper(Protocol):
    """Knows how the person likes the screen; a new choice is shown and kept at once."""

    preferences: Preferences

    def choose(self, preferences: Preferences) -> None: ...


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """The open clinic, the thread that works on it, the way to other screens, and the language of this one."""

    clinic: OpenClinic
    runner: Runner
    navigator: Navigator
    notices: Notices
    language: Language
    look: LookKeeper | None = None
    """None where a screen is shown without the program around it."""
    room: QWidget | None = None
    """What a screen will be shown in. Built there from the first widget on, it is styled once and not at each move."""
    syncing: BackgroundSync | None = None
    """None where a screen is shown without the program around it."""

    @property
    def actor(self) -> Actor:
        return self.clinic.actor

    @property
    def clock(self) -> Clock:
        return self.clinic.clock
