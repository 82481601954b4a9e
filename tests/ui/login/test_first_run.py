"""The first run: an empty folder becomes a clinic, by keyboard only; the recovery key gives a new password."""

from PySide6.QtCore import Qt

from emr_desktop.services.opening import open_clinic
from tests.ui.checks import problems_of

ENTER = Qt.Key.Key_Return


def found(running, keys):
    """Answers the pages of the first run; gives the recovery key."""
    for text in ("Зарэцкая амбулаторыя", "", "", "", "", "123"):
        keys.type(text)
        keys.press(ENTER)
    running.until(lambda: "2 of 4" in running.said())
    for text in ("Пятроў", "Сяргей", "", "", "correct horse", "correct horse"):
        keys.type(text)
        keys.press(ENTER)
    running.until(lambda: "3 of 4" in running.said())
    for text in ("Грыб", "Сцяпан", "", "", "", "battery staple", "battery staple"):
        keys.type(text)
        keys.press(ENTER)
    running.until(lambda: "4 of 4" in running.said())
    return running.shown.state()["code"]


def test_an_empty_folder_becomes_a_clinic_and_the_first_user_is_at_work_by_keyboard_only(run_program, keys, tmp_path):
    running = run_program(tmp_path / "new")
    code = found(running, keys)
    keys.type("WRONG")
    keys.press(ENTER)
    assert "This is not the last group." in running.said()
    running.shown.key_view.last.clear()
    keys.type(code[-4:].lower())
    keys.press(ENTER)
    running.until(lambda: running.page("LoginPage") and running.focused() == "password")
    keys.type("battery staple")
    keys.press(ENTER)
    running.until(running.in_shell)
    assert running.program.shell.place.screen == "home"
    assert running.program.clinic.actor.name == "Грыб С."
    assert keys.clicks == 0


def test_the_recovery_key_opens_the_records_and_gives_a_new_password(run_program, keys, tmp_path):
    running = run_program(tmp_path / "new")
    code = found(running, keys)
    keys.type(code[-4:])
    keys.press(ENTER)
    running.until(lambda: running.page("LoginPage"))
    keys.click(running.shown.forgotten)
    assert running.page("RecoveryPage")
    for text in (code.lower(), "a new password", "a new password"):
        keys.type(text)
        keys.press(ENTER)
    running.until(running.in_shell)
    login = running.program.clinic.actor.login
    running.close()
    with open_clinic(tmp_path / "new", user=login, password="a new password") as clinic:
        assert clinic.actor.login == login


def test_a_short_or_different_password_is_not_taken(run_program, keys, tmp_path):
    running = run_program(tmp_path / "new")
    keys.type("Clinic")
    keys.sign()
    for text in ("Petrov", "Siarhei", "", "", "short", "short"):
        keys.type(text)
        keys.press(ENTER)
    assert "at least 8 characters" in running.said()
    assert not (tmp_path / "new").exists()


def test_a_payers_number_that_looks_wrong_is_doubted_and_taken(run_program, keys, tmp_path):
    running = run_program(tmp_path / "new")
    running.shown.facility.restore({"name_en": "Clinic", "unp": "123"})
    assert "does not look like a UNP" in running.said()
    assert problems_of(running.shown) == []
    keys.sign()
    assert "2 of 4" in running.said()
    assert running.shown.facility.data().payer_number == "123"
