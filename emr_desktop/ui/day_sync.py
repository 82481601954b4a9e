"""The end of the day: what the district holds, a value to be decided, and a USB bundle."""

from PySide6.QtCore import Qt

from emr_desktop.queries.sync import SyncStatus, sync_status
from emr_desktop.sync.bundle import SUFFIX, UP
from emr_desktop.ui.day_walk import Walk
from emr_desktop.ui.sync.screen import SyncScreen
from emr_desktop.ui.typist import CONTROL

_LONGEST_MS = 300_000
"""For the first time that a whole clinic is sent."""


def meet_the_district(walk: Walk) -> None:
    """Nothing when the clinic has no district. Raises NothingHappened naming the step that did not come."""
    if not _status(walk).connected:
        return
    walk.typist.press(Qt.Key.Key_7, CONTROL)
    walk.wait_at("sync")
    _send_everything(walk)
    walk.step("sync-everything-is-there")
    if _status(walk).conflicts:
        _decide(walk)
    _write_bundle(walk)


def _status(walk: Walk) -> SyncStatus:
    return walk.clinic.ask(sync_status)


def _send_everything(walk: Walk) -> None:
    syncing = walk.program.syncing
    walk.typist.press(Qt.Key.Key_F9)

    def is_done() -> bool:
        ended = syncing is None or not syncing.is_running
        if ended and _status(walk).here:
            walk.typist.press(Qt.Key.Key_F9)
        return ended and not _status(walk).here

    walk.typist.wait_for("everything with the district", is_done, _LONGEST_MS)
    walk.typist.settle(600)


def _decide(walk: Walk) -> None:
    """Choose the value that stands in the middle of the two cards: the second, with the arrow keys."""
    typist = walk.typist
    _turn_to(walk, "conflicts")
    typist.settle(500)
    walk.step("two-values-that-met")
    typist.press(Qt.Key.Key_Right, times=2)
    typist.settle(200)
    typist.press(Qt.Key.Key_Return, CONTROL)
    typist.wait_for("decision", lambda: not _status(walk).conflicts)
    typist.settle(500)
    walk.step("decided")


def _write_bundle(walk: Walk) -> None:
    typist, folder = walk.typist, walk.out / "usb"
    folder.mkdir(exist_ok=True)
    for old in folder.glob(f"*{SUFFIX}"):
        old.unlink()
    _turn_to(walk, "usb")
    typist.type(str(folder.resolve()))
    typist.press(Qt.Key.Key_Return, CONTROL)
    typist.wait_for("bundle", lambda: list(folder.glob(f"*{UP}{SUFFIX}")))
    typist.settle(600)
    walk.step("usb-bundle")


def _turn_to(walk: Walk, page: str) -> None:
    def is_there() -> bool:
        screen = walk.screen
        if not isinstance(screen, SyncScreen) or screen.page is screen.pages[page]:
            return isinstance(screen, SyncScreen)
        walk.typist.press(Qt.Key.Key_PageDown, CONTROL)
        walk.typist.settle(100)
        return False

    walk.typist.wait_for(f"page {page}", is_there)
