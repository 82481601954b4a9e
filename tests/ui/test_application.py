"""A day in the window: locking, coming back, going away, changing the look, and faults that stop nothing."""

import sys
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.settings import SetPin, set_pin
from emr_desktop.ui.demonstration import show_around
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.shell_patients import OpenPatients
from tests.conftest import PASSWORD, SERGEY
from tests.ui.checks import problems_of, walk_by_tab

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_work(run_program, keys, folder, clock):
    """The nurse has logged in and looks at the list of patients; her PIN is 2468."""
    with open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock) as clinic:
        clinic.execute(set_pin, SetPin("2468"))
        patient = clinic.execute(register_patient, SERGEY)
    running = run_program(folder)
    running.patient = patient
    keys.type("іва")
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)
    running.until(running.in_shell)
    keys.press(Qt.Key.Key_2, CONTROL)
    return running


def test_a_locked_screen_shows_no_patient_and_the_pin_brings_back_what_was_typed(at_work, keys):
    keys.type("ліхач")
    before = QApplication.focusWidget()
    keys.press(Qt.Key.Key_F12)
    at_work.until(lambda: at_work.page("LockPage") and at_work.focused() == "pin")
    assert "Ліхач" not in at_work.said()
    keys.type("2468")
    keys.press(ENTER)
    at_work.until(at_work.in_shell)
    assert QApplication.focusWidget() is before
    assert at_work.program.shell.screen_on_show.search.text() == "ліхач"


def test_three_wrong_pins_ask_for_the_password(at_work, keys):
    keys.press(Qt.Key.Key_L, CONTROL)
    at_work.until(lambda: at_work.page("LockPage") and at_work.focused() == "pin")
    for left in ("2 tries left", "1 try left", "three times"):
        keys.type("1111")
        keys.press(ENTER)
        at_work.until(lambda words=left: words in at_work.said())
    assert at_work.focused() == "password"
    keys.type(PASSWORD)
    keys.press(ENTER)
    at_work.until(at_work.in_shell)


def test_the_screen_locks_when_nobody_is_there_and_any_key_in_the_last_minute_stays(at_work, keys, clock):
    clock.move(timedelta(minutes=9, seconds=5))
    at_work.until(lambda: at_work.program.window.toasts.text() == "Locking in 60 s. Press any key to stay.")
    keys.press(Qt.Key.Key_Shift)
    assert at_work.program.window.toasts.text() == ""
    clock.move(timedelta(minutes=9, seconds=5))
    at_work.until(at_work.program.window.toasts.text)
    clock.move(timedelta(seconds=60))
    at_work.until(lambda: at_work.page("LockPage"))


def test_the_tour_is_silent_while_nobody_works_and_goes_on_with_whoever_comes_next(at_work, keys):
    tour = show_around(at_work.program)
    first = tour.accessibleName()
    assert tour.isVisible()
    keys.press(Qt.Key.Key_F12)
    at_work.until(lambda: at_work.page("LockPage") and at_work.focused() == "pin")
    assert not tour.isVisible()
    at_work.program.log_out()
    at_work.until(lambda: at_work.page("LoginPage") and at_work.focused() == "name")
    assert not tour.isVisible()
    for word in ("іва", PASSWORD):
        keys.type(word)
        keys.press(ENTER)
    at_work.until(at_work.in_shell)
    assert tour.isVisible()
    at_work.program.shell.show_place(Destination("patient", patient_id=at_work.patient))
    assert tour.accessibleName() != first, "the card was what it asked for"


def test_a_computer_that_slept_is_locked_when_it_wakes(at_work, clock):
    clock.move(timedelta(hours=8))
    at_work.until(lambda: at_work.page("LockPage"))


def test_another_person_takes_over_a_locked_screen(at_work, keys):
    keys.press(Qt.Key.Key_F12)
    at_work.until(lambda: at_work.page("LockPage") and at_work.focused() == "pin")
    page = at_work.shown
    passed: list[QWidget | None] = []
    while QApplication.focusWidget() is not page.switch and len(passed) < 9:
        keys.press(Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed[-3:] == [page.button, page.other, page.switch], "down the page, not by way of the bar above"
    assert len(passed) <= 4
    keys.press(ENTER)
    at_work.until(lambda: at_work.page("LoginPage"))
    keys.type("сид")
    keys.press(ENTER)
    keys.type(PASSWORD)
    keys.press(ENTER)
    at_work.until(at_work.in_shell)
    assert at_work.program.clinic.actor.login == "sidorov"


def test_the_text_grows_by_key_and_what_was_typed_stays(at_work, keys):
    keys.press(Qt.Key.Key_Equal, CONTROL)
    assert at_work.program.preferences.text_scale == 115
    assert at_work.program.shell.place.screen == "patients"
    keys.press(Qt.Key.Key_0, CONTROL)
    assert at_work.program.preferences.text_scale == 100


def test_from_150_per_cent_on_the_side_bar_is_a_menu(at_work, keys):
    shell = at_work.program.shell
    assert shell.rail.isVisible()
    keys.press(Qt.Key.Key_Equal, CONTROL, times=3)
    shell = at_work.program.shell
    assert not shell.rail.isVisible()
    assert shell.app_bar.menu_button.isVisible()


def test_the_look_of_each_person_comes_back_with_them(at_work, keys, run_program, folder):
    at_work.program.choose(Preferences(language=Language.RU, theme="dark", text_scale=115))
    at_work.close()
    again = run_program(folder, Preferences(language=Language.EN, theme="light"))
    again.until(lambda: again.focused() == "password")
    keys.type(PASSWORD)
    keys.press(ENTER)
    again.until(again.in_shell)
    assert again.program.preferences == Preferences(language=Language.RU, theme="dark", text_scale=115)


def test_f6_goes_through_the_parts_of_the_window_and_comes_back(at_work, keys):
    shell = at_work.program.shell
    parts = []
    for _ in range(4):
        keys.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        parts.append(
            next(part for part in (shell.app_bar, shell.rail, shell.screen_on_show) if part.isAncestorOf(focus))
        )
    assert set(parts) == {shell.app_bar, shell.rail, shell.screen_on_show}


def test_focus_mode_hides_the_side_bar(at_work, keys):
    keys.press(Qt.Key.Key_F11)
    assert not at_work.program.shell.rail.isVisible()
    keys.press(Qt.Key.Key_F11)
    assert at_work.program.shell.rail.isVisible()


def test_f1_shows_the_keys_of_lists_first_on_a_list_and_finds_a_command(at_work, keys):
    keys.press(Qt.Key.Key_F1)
    sheet: Any = QApplication.activeModalWidget()
    assert problems_of(sheet) == []
    first = sheet.rows.row_text(0)
    assert "in lists and tables" in first
    keys.type("lock")
    assert "F12" in sheet.rows.row_text(0)
    keys.press(Qt.Key.Key_Escape, times=2)
    assert QApplication.activeModalWidget() is None


def test_a_fault_is_said_in_words_and_work_goes_on(at_work, keys):
    before = sys.excepthook
    at_work.program.install_fault_hook()
    try:
        error = ValueError("Ліхачоў Сяргей")
        sys.excepthook(ValueError, error, None)
    finally:
        sys.excepthook = before
    assert "Ліхачоў" not in at_work.program.shell.message.text()
    assert at_work.program.shell.message.isVisible()
    keys.press(Qt.Key.Key_9, CONTROL)
    assert at_work.program.shell.place.screen == "settings"


def test_four_patients_stay_open_and_the_fifth_takes_the_place_of_the_one_not_seen_for_longest():
    people = [UUID(int=number) for number in range(5)]
    open_patients = OpenPatients()
    for person in people:
        open_patients.visit(Destination("patient", person))
    assert [place.patient_id for place in open_patients.all()] == people[1:]
    here = Destination("patient", people[4])
    assert open_patients.beside(here, 1) == Destination("patient", people[1])
    assert open_patients.close(people[4]) == Destination("patient", people[3])


@pytest.mark.parametrize("lang", list(Language))
@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("hc-black", 150)])
def test_every_page_can_be_read_and_reached(run_program, folder, lang, theme, scale):
    running = run_program(folder, Preferences(language=lang, theme=theme, text_scale=scale))
    program = running.program
    assert problems_of(running.shown) == []
    assert walk_by_tab(running.shown)
    program.opened(open_clinic(folder, user="ivanova", password=PASSWORD), Destination("settings"))
    QApplication.processEvents()
    assert problems_of(program.shell) == []
    program.lock()
    assert problems_of(running.shown) == []
    assert walk_by_tab(running.shown)
