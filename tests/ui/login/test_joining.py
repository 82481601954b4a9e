"""A further computer of a clinic: let in with the paper of the district, filled, and used; by keyboard only."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import update

from emr_desktop.services.opening import open_clinic
from emr_desktop.services.opening_joining import joining_store
from emr_desktop.services.opening_place import Place, awaits_records
from emr_desktop.services.patients import register_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.patients import Patient
from emr_desktop.store.sync import District
from tests.conftest import SERGEY
from tests.ui.checks import problems_of

ENTER = Qt.Key.Key_Return


@pytest.fixture
def clinic(district, found):
    """A clinic at work that the district knows."""
    computer = found("Zarechye")
    computer.do(register_patient, SERGEY)
    computer.sync(district)
    return computer


def begin(running, keys, *lines: str) -> None:
    """To the paper of the district, and fill it in."""
    running.until(lambda: "1 of 4" in running.said())
    for _ in range(12):
        if running.focused() != "join":
            keys.press(Qt.Key.Key_Tab)
    assert running.focused() == "join"
    keys.press(ENTER)
    running.until(lambda: "1 of 5" in running.said())
    for line in lines:
        keys.type(line)
        keys.press(ENTER)


def lead_to(folder, url: str) -> None:
    """The link is cut, or mended."""
    with joining_store(Place(folder), "a new password") as engine, writing(engine).begin() as connection:
        connection.execute(update(District).values(url=url))


def answer(running, keys, url: str, code: str, password: str = "a new password") -> str:
    """The paper, the password, the key; gives the key."""
    begin(running, keys, url, code, "")
    running.until(lambda: "2 of 5" in running.said())
    for line in (password, password):
        keys.type(line)
        keys.press(ENTER)
    running.until(lambda: "3 of 5" in running.said())
    return str(running.shown.state()["code_of_key"])


def test_a_new_computer_joins_its_clinic_and_the_physician_is_at_work_there(
    run_program, keys, tmp_path, url, district, clinic
):
    running = run_program(tmp_path / "new")
    key = answer(running, keys, url, district.code_for("Zarechye").lower())
    assert problems_of(running.shown) == []
    keys.type(key[-4:])
    keys.press(ENTER)
    running.until(lambda: "5 of 5" in running.said())
    assert problems_of(running.shown) == []
    keys.type("сид")
    keys.press(ENTER)
    keys.press(ENTER)
    running.until(lambda: running.page("LoginPage") and running.focused() == "password")
    keys.type("a new password")
    keys.press(ENTER)
    running.until(running.in_shell)
    assert running.program.clinic.actor.login == "doc"
    assert keys.clicks == 0
    with running.program.clinic._engine.connect() as connection:
        assert connection.execute(Patient.__table__.select()).first().family_ru == "Лихачёв"
    district_knows = running.program.clinic.place.ring()
    assert district_knows.facility == "Zarechye"


def test_a_first_load_without_a_link_goes_on_after_the_program_was_closed(
    run_program, keys, tmp_path, url, district, clinic
):
    folder = tmp_path / "new"
    running = run_program(folder)
    key = answer(running, keys, url, district.code_for("Zarechye"))
    lead_to(folder, "http://127.0.0.1:9")
    keys.type(key[-4:])
    keys.press(ENTER)
    running.until(lambda: "No internet now" in running.said())
    assert "Go on receiving" in running.said()
    running.close()
    lead_to(folder, url)
    running = run_program(folder)
    running.until(lambda: "2 of 5" in running.said())
    keys.type("wrong password")
    keys.press(ENTER)
    running.until(running.shown.message.text)
    assert "2 of 5" in running.said()
    running.shown.password.password.line.selectAll()
    keys.type("a new password")
    keys.press(ENTER)
    running.until(lambda: "5 of 5" in running.said())
    keys.type("сид")
    keys.press(ENTER)
    keys.press(ENTER)
    running.until(lambda: running.page("LoginPage"))
    running.close()
    with open_clinic(folder, user="doc", password="a new password") as opened:
        assert not awaits_records(opened.place.ring())
        assert opened.verify().good


def test_a_mistyped_code_leaves_nothing_behind_and_keeps_what_was_typed(
    run_program, keys, tmp_path, url, district, clinic
):
    folder = tmp_path / "new"
    running = run_program(folder)
    begin(running, keys, url, "AAAA-BBBB-CCCC", "")
    for line in ("a new password", "a new password"):
        keys.type(line)
        keys.press(ENTER)
    running.until(lambda: "does not know this code" in running.said())
    assert running.shown.paper.url.text() == url
    assert not folder.exists()
    keys.click(running.shown.back)
    running.until(lambda: "1 of 4" in running.said())


def test_the_key_that_was_not_written_down_is_replaced_by_another(run_program, keys, tmp_path, url, district, clinic):
    folder = tmp_path / "new"
    running = run_program(folder)
    first = answer(running, keys, url, district.code_for("Zarechye"))
    running.close()
    running = run_program(folder)
    running.until(lambda: "2 of 5" in running.said())
    keys.type("a new password")
    keys.press(ENTER)
    running.until(lambda: "3 of 5" in running.said())
    assert running.shown.state()["code_of_key"] not in {"", first}
