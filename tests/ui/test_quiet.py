"""A program that nobody touches lets the processor sleep: a battery lasts, and an old laptop stays cool."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.services.patients import register_patient
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.tour import STOPS, Tour
from tests.conftest import SERGEY

WATCHED = 400
"""Milliseconds."""


class Restless(QObject):
    """Counts what a window does for itself."""

    def __init__(self) -> None:
        super().__init__()
        self.requests = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.requests += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def layouts_in_peace(app: QApplication, qtbot):
    """How many times something was laid out while nobody did anything."""

    def count() -> int:
        qtbot.wait(100)
        restless = Restless()
        app.installEventFilter(restless)
        qtbot.wait(WATCHED)
        app.removeEventFilter(restless)
        return restless.requests

    return count


@pytest.mark.parametrize("screen", ["home", "patients", "register", "referrals", "sync", "settings"])
def test_a_screen_that_nobody_touches_is_not_laid_out_again_and_again(sit_down, layouts_in_peace, screen):
    desk = sit_down("ivanova")
    desk.shell.show_place(Destination(screen))
    desk.settle()
    assert layouts_in_peace() == 0


@pytest.mark.parametrize("screen", ["patient", "visit", "patient_edit", "refer"])
def test_the_same_with_a_patient(sit_down, log_in, layouts_in_peace, screen):
    patient = log_in("sidorov").execute(register_patient, SERGEY)
    desk = sit_down("sidorov")
    desk.shell.show_place(Destination(screen, patient_id=patient))
    desk.settle()
    assert layouts_in_peace() == 0


def test_the_tour_lies_still_over_the_window(sit_down, layouts_in_peace):
    desk = sit_down("ivanova")
    tour = Tour(desk.shell)
    assert layouts_in_peace() == 0
    desk.shell.resize(1200, 650)
    assert layouts_in_peace() == 0
    assert desk.shell.rect().contains(tour.geometry())


def test_the_tour_goes_on_with_its_key_or_with_what_it_asked_for_and_ends(sit_down):
    desk = sit_down("ivanova")
    tour = Tour(desk.shell)
    said = [tour.accessibleName()]
    tour.screen_shown(Destination("patient"))
    said.append(tour.accessibleName())
    assert said[0] != said[1], "the card was what it asked for"
    for _ in STOPS[2:]:
        desk.keys.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        said.append(tour.accessibleName())
    assert len(set(said)) == len(STOPS)
    desk.keys.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert not tour.isVisible()
