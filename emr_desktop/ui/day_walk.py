"""Who walks through a day: the program, the person at its keyboard, and where the pictures go."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.application import DesktopProgram
from emr_desktop.ui.background import Watchdog
from emr_desktop.ui.common.screen import Screen
from emr_desktop.ui.typist import NothingHappened, Typist


@dataclass(slots=True)
class Walk:
    """The program, the person at its keyboard, where pictures go and how many there are."""

    program: DesktopProgram
    typist: Typist
    out: Path
    tell: Callable[[str], None]
    watchdog: Watchdog | None = None
    count: int = 0

    @property
    def clinic(self) -> OpenClinic:
        clinic = self.program.clinic
        if clinic is None:
            raise NothingHappened("log-in")
        return clinic

    def step(self, name: str) -> None:
        """Take a picture and say so."""
        self.count += 1
        path = self.out / f"{self.count:02d}-{name}.png"
        if self.watchdog is not None:
            self.watchdog.stop()  # taking pictures is no work of the program
        self.typist.photograph(path)
        self.watch()
        self.tell(f"{path}")

    def watch(self) -> None:
        """From now on measure how long the UI thread is deaf, if somebody wants to know."""
        if self.watchdog is not None:
            self.watchdog.go_on()

    def wait_at(self, screen: str) -> None:
        """Until a place is on show and what it asked for has come."""
        self.typist.wait_for(screen, lambda: self.is_at(screen))
        self.typist.settle(500)

    @property
    def place(self) -> str:
        """Which place is on show."""
        shell = self.program.shell
        return shell.place.screen if shell is not None and shell.place is not None else ""

    @property
    def screen(self) -> Screen | None:
        """The screen on show."""
        shell = self.program.shell
        return shell.screen_on_show if shell is not None else None

    def is_at(self, screen: str) -> bool:
        """Whether this place is on show, with everything it asked for."""
        on_show = self.screen
        return on_show is not None and self.place == screen and not on_show.is_busy
