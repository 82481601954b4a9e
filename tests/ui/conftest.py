"""An application without a screen, with the shipped font and the light theme, for every test of a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.features import PLACES
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.theme import Theme, apply_theme, current_tokens
from emr_desktop.ui.translation import install_language
from tests.ui.desk import Desk, missing_places
from tests.ui.keys_person import Keys
from tests.ui.program_person import RunningProgram


@pytest.fixture(scope="session")
def styled_app(qapp: QApplication) -> QApplication:
    qapp.setCursorFlashTime(0)  # a blinking caret would change pictures
    qapp.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
    apply_theme(qapp, Theme())
    return qapp


@pytest.fixture(autouse=True)
def cleared_desk(styled_app: QApplication) -> Iterator[None]:
    """What a test leaves on the screen is gone before the next one: old windows cost time, and a crash at worst."""
    yield
    for window in styled_app.topLevelWidgets():
        if window.parent() is None:  # a box of choices belongs to its field, which would not know that it is gone
            window.close()
            window.deleteLater()
    styled_app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def app(styled_app: QApplication) -> QApplication:
    """The application in English and the light theme, whatever the test before has chosen."""
    if QLocale().language() is not QLocale.Language.English:
        install_language(styled_app, Language.EN)
    if current_tokens().theme != Theme():
        apply_theme(styled_app, Theme())
    return styled_app


@pytest.fixture
def theme(app: QApplication) -> Callable[[Theme], None]:
    """Puts a theme on for one test."""

    def put_on(chosen: Theme) -> None:
        apply_theme(app, chosen)

    return put_on


@pytest.fixture
def language(app: QApplication) -> Callable[[Language], None]:
    """Switches the language of the screen for one test."""

    def speak(chosen: Language) -> None:
        install_language(app, chosen)

    return speak


@pytest.fixture
def keys(app: QApplication) -> Keys:
    """A person at the keyboard whose presses are counted."""
    return Keys()


@pytest.fixture
def sit_down(
    app: QApplication,
    qtbot: QtBot,
    at_work: Callable[[str], OpenClinic],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Desk]]:
    """Lets somebody who is logged in sit down and shows them the window; closed again after the test."""
    desks: list[Desk] = []
    for name, place in missing_places().items():
        monkeypatch.setitem(PLACES, name, place)

    def sit(login: str = "ivanova", language: Language = Language.EN, first: str = "home") -> Desk:
        desks.append(Desk.sit_down(at_work(login), qtbot, language, Destination(first)))
        return desks[-1]

    yield sit
    for desk in desks:
        desk.stand_up()


@pytest.fixture
def run_program(app: QApplication, qtbot: QtBot, clock: SetClock) -> Iterator[Callable[..., RunningProgram]]:
    """Starts the program on a folder; closed again after the test."""
    started: list[RunningProgram] = []

    def run(folder: Path, preferences: Preferences | None = None) -> RunningProgram:
        started.append(RunningProgram(app, qtbot, folder, clock, preferences or Preferences(theme="light")))
        return started[-1]

    yield run
    for program in reversed(started):  # the first one gives back what it took from the process
        program.close()
