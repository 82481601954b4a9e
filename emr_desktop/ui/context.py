"""What every screen is given."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from emr_desktop.domain.access import Actor
from emr_desktop.domain.clock import Clock
from emr_desktop.domain.languages import Language
from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.background import Runner
from emr_desktop.ui.navigator import Navigator


class Notices(Protocol):
    """Where a screen says that something was done."""

    def toast(self, text: str, undo: Callable[[], None] | None = None, action_text: str = "") -> None: ...

    def records_changed(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """The open clinic, the thread that works on it, the way to other screens, and the language of this one."""

    clinic: OpenClinic
    runner: Runner
    navigator: Navigator
    notices: Notices
    language: Language

    @property
    def actor(self) -> Actor:
        return self.clinic.actor

    @property
    def clock(self) -> Clock:
        return self.clinic.clock
