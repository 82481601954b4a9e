"""Somebody comes to work: chooses their name, types the password, mistypes it, waits."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from emr_desktop.services.opening import open_clinic
from tests.conftest import NOW, PASSWORD

ENTER = Qt.Key.Key_Return


def log_in(running, keys, who="іва", password=PASSWORD):
    running.until(lambda: running.page("LoginPage") and running.focused() == "name")
    keys.type(who)
    keys.press(ENTER)
    keys.type(password)
    keys.press(ENTER)


def wrong_times(running, keys, times):
    """Types wrong passwords for the nurse until so many were refused."""
    log_in(running, keys, password="wrong password")
    for _ in range(times - 1):
        running.until(lambda: "does not fit" in running.shown.message.text())
        running.shown.message.clear()
        keys.type("wrong password")
        keys.press(ENTER)


def test_the_beginning_of_the_name_enter_password_enter_opens_the_first_screen(run_program, keys, folder):
    running = run_program(folder)
    log_in(running, keys)
    running.until(running.in_shell)
    assert running.program.clinic.actor.login == "ivanova"
    assert keys.clicks == 0


def test_a_name_typed_on_the_wrong_keyboard_layout_is_found(run_program, keys, folder):
    running = run_program(folder)
    log_in(running, keys, who="sdf")  # the keys of ыва, which is іва on a Belarusian keyboard
    assert running.shown.login() == "ivanova" or "Choose from the list" in running.said()


def test_a_wrong_password_says_how_many_tries_are_left(run_program, keys, folder):
    running = run_program(folder)
    log_in(running, keys, password="wrong password")
    running.until(lambda: "4 tries left before a wait." in running.said())
    assert running.focused() == "password"


def test_after_five_wrong_passwords_the_wait_is_counted_down_in_words(run_program, keys, folder, clock):
    running = run_program(folder)
    wrong_times(running, keys, 5)
    running.until(lambda: "Try again in 30 seconds." in running.said())
    assert not running.shown.button.isEnabled()
    clock.move(timedelta(seconds=12))
    running.until(lambda: "Try again in 18 seconds." in running.said())
    clock.move(timedelta(seconds=18))
    running.until(lambda: "You can try again now." in running.said())
    keys.type(PASSWORD)
    keys.press(ENTER)
    running.until(running.in_shell)


def test_a_clock_set_back_ten_years_does_not_lock_anybody_out(run_program, keys, folder, clock):
    running = run_program(folder)
    wrong_times(running, keys, 5)
    running.until(lambda: "Try again in 30 seconds." in running.said())
    with running.qtbot.waitSignal(running.shown._tick.timeout):
        clock.move_to(NOW - timedelta(days=3650))
    assert "Try again in 30 seconds." in running.said()
    clock.move(timedelta(seconds=31))
    running.until(lambda: "You can try again now." in running.said())


def test_a_blocked_person_is_not_among_the_names(run_program, keys, folder, clock):
    with open_clinic(folder, user="admin", password=PASSWORD, clock=clock) as clinic:
        with open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock, alone=False) as nurse:
            person = nurse.actor.user_id
        clinic.block_user(person, "ivanova")
    running = run_program(folder)
    keys.type("іва")
    keys.press(ENTER)
    assert running.shown.login() == ""
    assert "is not in it" in running.said()


def test_the_password_is_hidden_until_show_is_pressed(run_program, keys, folder):
    running = run_program(folder)
    keys.type("іва")
    keys.press(ENTER)
    field = running.shown.password
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    keys.click(field.show_button)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal


def test_capital_letters_without_shift_are_reported_as_caps_lock(run_program, keys, folder):
    running = run_program(folder)
    keys.type("іва")
    keys.press(ENTER)
    keys.type("CORRECT")
    assert "Caps Lock is on" in running.said()
    keys.type("h")
    assert "Caps Lock is on" not in running.said()


def test_the_language_can_be_changed_before_log_in_and_what_was_typed_stays(run_program, keys, folder):
    running = run_program(folder)
    keys.type("іва")
    keys.press(ENTER)
    keys.type("corr")
    keys.click(running.shown.look_bar.findChild(object, "language_be"))
    assert "Хто працуе?" in running.said()
    assert running.shown.state() == {"login": "ivanova", "password": "corr"}


def test_a_second_copy_of_the_program_says_so_and_goes_on_when_the_first_is_closed(run_program, keys, folder, nurse):
    running = run_program(folder)
    assert running.page("TroublePage")
    assert "The program is already open on this computer." in running.said()
    nurse.close()
    keys.press(ENTER)
    assert running.page("LoginPage")


def test_records_without_their_key_file_are_not_founded_anew(run_program, folder):
    (folder / "clinic.keys").unlink()
    running = run_program(folder)
    assert "The key file of the clinic is missing." in running.said()


def test_a_damaged_records_file_is_said_with_what_to_do(run_program, keys, folder):
    (folder / "clinic.db").write_bytes(b"not a database" * 1000)
    for extra in folder.glob("clinic.db-*"):
        extra.unlink()
    running = run_program(folder)
    log_in(running, keys)
    running.until(lambda: running.page("TroublePage"))
    assert "Ask the administrator to restore the last copy" in running.said()


def test_tab_after_the_beginning_of_the_name_takes_the_only_person(run_program, keys, folder):
    running = run_program(folder)
    running.until(lambda: running.page("LoginPage") and running.focused() == "name")
    keys.type("ivan")
    keys.press(Qt.Key.Key_Tab)
    assert running.shown.login() == "ivanova"
    keys.type(PASSWORD)
    keys.press(ENTER)
    running.until(running.in_shell)
