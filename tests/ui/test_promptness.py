"""The keyboard is answered at once: nothing that can wait, be done elsewhere or be done once is done under it."""

import gc
import sys
import threading
import weakref
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import delete

from emr_desktop.domain.formulary import load_formulary
from emr_desktop.domain.icd10 import icd10_entries
from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.application import DesktopProgram
from emr_desktop.ui.background import TaskRunner
from emr_desktop.ui.background_garbage import UiThreadCollector
from emr_desktop.ui.background_memory import give_back_memory
from emr_desktop.ui.common.dose_label import DoseLabel, DosePart
from emr_desktop.ui.common.look import settle
from emr_desktop.ui.common.pdf_engine import wake_pdf_engine
from emr_desktop.ui.common.up_down import UpDown
from emr_desktop.ui.features import PLACES
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.shell_ahead import read_lists
from emr_desktop.ui.shell_idle import IdleWatch
from emr_desktop.ui.theme import Theme
from emr_desktop.ui.theme.state import ThemeState
from emr_desktop.ui.visits.pieces import Section


class StyledLabel(QLabel):
    """Counts how often it is told that its style has changed."""

    def __init__(self, parent: QWidget) -> None:
        self.times = 0
        super().__init__("Blood pressure", parent)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.times += 1
        super().changeEvent(event)


@pytest.fixture
def watch(app: QApplication, clock):
    made = IdleWatch(app, clock)
    made.start(minutes=10)
    yield made
    made.stop()


@pytest.fixture
def line(qtbot):
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_who_goes_on_typing_is_not_locked_out(watch, line, keys, clock):
    locked: list[bool] = []
    watch.idle.connect(lambda: locked.append(True))
    for _ in range(5):
        keys.type("a")
        clock.move(timedelta(minutes=4))
        watch.look()
    assert not locked
    clock.move(timedelta(minutes=7))
    watch.look()
    assert locked


def test_who_is_warned_and_types_stays(watch, line, keys, clock, qtbot):
    keys.type("a")
    clock.move(timedelta(minutes=9, seconds=30))
    with qtbot.waitSignal(watch.warned):
        watch.look()
    with qtbot.waitSignal(watch.returned):
        keys.type("b")


def test_after_a_key_the_watch_looks_away_for_a_moment(watch, line, keys, clock, qtbot):
    keys.type("a")
    clock.move(timedelta(minutes=8))
    keys.type("b")  # within the same second: not looked at
    watch.look()
    clock.move(timedelta(minutes=1, seconds=30))
    with qtbot.waitSignal(watch.warned):
        watch.look()


def test_work_in_the_background_lets_the_keyboard_in_often_and_gives_the_computer_back(app):
    before = sys.getswitchinterval()
    runner = TaskRunner()
    assert sys.getswitchinterval() < 0.001
    runner.close()
    assert sys.getswitchinterval() == before


def test_what_was_left_at_log_out_is_collected_before_the_next_log_in(app):
    class Left:
        """Somebody's screen, in a circle."""

    gone: list[bool] = []
    owner = QObject()
    collector = UiThreadCollector(owner)
    collector.settle()
    left = Left()
    left.itself = left  # type: ignore[attr-defined]  # the circle
    weakref.finalize(left, gone.append, True)
    del left
    collector.settle()
    collector.stop()
    assert gone
    gc.enable()


def test_what_is_built_in_its_place_is_styled_no_more_than_once(app, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    area = UpDown(window)
    ground = area.ground()
    column = QVBoxLayout(ground)
    label = StyledLabel(ground)
    column.addWidget(label)
    area.setWidget(ground)
    QVBoxLayout(window).addWidget(area)
    area.show()
    assert label.times <= 1


def test_a_form_that_is_left_before_it_is_laid_out_is_not_kept_in_memory(app, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    form = Section("", window)
    settle(form)
    gone: list[bool] = []
    weakref.finalize(form, gone.append, True)
    delete(form)
    del form
    QApplication.processEvents()
    gc.collect()
    assert gone


def test_a_screen_is_built_in_the_window_that_will_show_it(sit_down):
    shell = sit_down().shell
    context = replace(shell.screen_on_show._view_model.context, room=shell)
    screen = PLACES["patients"].make(context, Destination("patients"))
    assert screen.parentWidget() is shell
    assert not screen.isVisible()  # until it is its turn
    screen.deleteLater()


def test_a_look_that_is_in_use_already_is_not_put_on_again(app, qtbot, tmp_path, clock):
    program = DesktopProgram(app, tmp_path, Preferences(theme="light"), clock)
    changes: list[bool] = []
    ThemeState.of(app).changed.connect(lambda: changes.append(True))
    program.apply_preferences(Preferences(theme="light"))
    assert not changes
    program.apply_preferences(Preferences(theme="dark"))
    assert changes
    program.close()
    program.window.deleteLater()


def test_a_dose_breaks_anew_when_the_text_becomes_larger(qtbot, theme):
    parts = [DosePart("enalapril tablet"), DosePart("10 mg", "DOSE", bold=True), DosePart("twice a day")]
    label = DoseLabel(parts)
    qtbot.addWidget(label)
    width = label.sizeHint().width()
    assert len(label.lines(width)) == 1
    theme(Theme(text_scale=200))
    assert len(label.lines(width)) > 1


def test_the_lists_are_there_before_a_screen_asks_for_them():
    read_lists()
    assert icd10_entries.cache_info().currsize == load_formulary.cache_info().currsize == 1


def test_the_pdf_engine_wakes_beside_the_screen():
    wake_pdf_engine.cache_clear()
    waking = threading.Thread(target=wake_pdf_engine)
    waking.start()
    waking.join(10)
    assert wake_pdf_engine.cache_info().currsize == 1


def test_memory_can_be_given_back_at_any_time():
    for _ in range(2):
        give_back_memory()
    assert bytes(1000)  # and there is more
