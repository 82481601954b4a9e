"""Somebody types in a real window while thousands of commits arrive from a district server of its own process."""

import statistics
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy import Connection, Engine, event, update

from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.store.engine import WRITES, writing
from emr_desktop.store.sync import District
from emr_desktop.sync.session import Ended
from emr_desktop.ui.application import DesktopProgram
from emr_desktop.ui.background import Watchdog
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.typist import CONTROL, Typist
from tests.benchmarks.sync_workload import Workload
from tests.conftest import PASSWORD
from tests.server.running import running, url_of
from tests.sync.district import Computer, DistrictServer
from tests.sync.stories import Found

LETTERS = "абвгдежз"
PAUSE_MS = 60
"""Between two keys of somebody who types fast."""


class Ticks(Watchdog):
    """Keeps every gap, not only the longest."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []

    def _tick(self) -> None:
        self.gaps.append(self._clock.nsecsElapsed() / 1e6 - self._tick_ms)
        super()._tick()


@dataclass(frozen=True)
class Felt:
    """How deaf the window was, in milliseconds, and whether each letter came where it was typed."""

    longest: float
    percentile_99: float
    letters: int
    all_there: bool


@dataclass(frozen=True)
class Reception:
    """Before the sync and during it."""

    before: Felt
    during: Felt
    ended: Ended
    seconds: float


def much_to_say(server: DistrictServer, found: Found, join: Found, patients: int, visits: int) -> Computer:
    """A computer that was let in before its clinic sent so much (by 500) to the district."""
    busy = found("Zarechye")
    busy.sync(server)
    waiting = join("Zarechye")
    work = Workload(busy.clinic)
    for _ in work.begin_with(patients, visits):
        pass
    busy.sync(server)
    busy.clinic.close()
    return waiting


@contextmanager
def listening_to(database: Engine, waiting: Computer, folder: Path) -> Iterator[Path]:
    """The district in a running server, for a computer that nobody works at. Gives the computer's folder."""
    with running(folder / "server", url_of(database), 1, "--plain") as listening:
        with writing(waiting.engine).begin() as connection:
            connection.execute(update(District).values(url=listening.url))
        waiting.clinic.close()
        yield waiting.folder


@dataclass
class SlowDisk:
    """Takes so many seconds to flush what was written, and knows who waited for it."""

    seconds: float
    waited: list[str] = field(default_factory=list)
    """Names of threads."""

    def under(self, clinic: OpenClinic) -> None:
        event.listen(clinic._engine, "commit", self._flush)

    def _flush(self, connection: Connection) -> None:
        if connection.get_execution_options().get(WRITES):
            self.waited.append(threading.current_thread().name)
            time.sleep(self.seconds)


def type_while_all_arrives(app: QApplication, folder: Path, disk: SlowDisk | None = None) -> Reception:
    """Open the program, go to a form, type; then sync in the background and go on typing until it has ended."""
    program = DesktopProgram(app, folder, Preferences(theme="light"))
    program.window.resize(1366, 690)
    program.window.show()
    program.window.activateWindow()
    clinic = open_clinic(folder, user="doc", password=PASSWORD)
    if disk is not None:
        disk.under(clinic)
    program.opened(clinic, Destination("register"))
    syncing = program.syncing
    assert syncing is not None
    syncing.leave()  # nothing begins by itself
    typist = Typist(app, program.window)
    typist.settle(1500)
    ended: list[Ended] = []
    syncing.ended.connect(ended.append)
    try:
        before = _type(typist, lambda since: since > 1.5)
        begun = time.monotonic()
        syncing.now()
        during = _type(typist, lambda _since: bool(ended))
        return Reception(before, during, ended[0], time.monotonic() - begun)
    finally:
        program.close()


def _type(typist: Typist, enough: Callable[[float], bool]) -> Felt:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    typist.press(Qt.Key.Key_A, CONTROL)
    ticks = Ticks()
    ticks.start()
    typed, all_there, begun = "", True, time.monotonic()
    for letter in cycle(LETTERS):
        typist.type(letter)
        typed += letter
        typist.settle(PAUSE_MS)
        all_there = all_there and line.text() == typed
        if len(typed) == len(LETTERS) and enough(time.monotonic() - begun):
            break
        if len(typed) == len(LETTERS):
            typist.press(Qt.Key.Key_A, CONTROL)
            typed = ""
    ticks.stop()
    letters = round((time.monotonic() - begun) * 1000 / PAUSE_MS)
    return Felt(ticks.longest_ms, statistics.quantiles(ticks.gaps, n=100)[98], letters, all_there)
