"""Joining over a slow link: work begins with today's and the latest patients, the rest comes by itself."""

from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients import register_patient
from emr_desktop.sync import engine
from tests.conftest import SERGEY
from tests.faults.profiles import Profile
from tests.faults.proxy import Proxy
from tests.sync.test_early import hashed
from tests.ui.checks import problems_of
from tests.ui.login.test_joining import answer

ENTER = Qt.Key.Key_Return
PATIENTS = 600
SLOW = Profile(400_000, 0.05)


def inhabitant(number):
    names = PersonNames(ru=PersonName(f"Житель{number:03}", "Пётр", ""))
    return replace(SERGEY, names=names, note=hashed(number))


@pytest.fixture
def clinic(district, found):
    """A clinic at work that the district knows."""
    computer = found("Zarechye")
    computer.clinic.execute_all(Step(register_patient, inhabitant(number)) for number in range(PATIENTS))
    computer.sync(district)
    return computer


@pytest.fixture
def slow_url(url, monkeypatch):
    monkeypatch.setattr(engine, "LONG_LOAD", 2.0)  # this link is quicker than those that it stands for
    server = urlsplit(url)
    proxy = Proxy(SLOW, (str(server.hostname), int(server.port or 0)))
    yield f"http://127.0.0.1:{proxy.port}"
    proxy.close()


def families(running):
    with running.program.clinic._engine.connect() as connection:
        return connection.exec_driver_sql("SELECT family_ru FROM patient").scalars().all()


def test_work_begins_before_all_is_there_and_the_rest_comes_by_itself(
    run_program, keys, tmp_path, slow_url, district, clinic
):
    running = run_program(tmp_path / "new")
    key = answer(running, keys, slow_url, district.code_for("Zarechye"))
    keys.type(key[-4:])
    keys.press(ENTER)
    running.until(lambda: "Begin to work; the rest comes by itself" in running.said(), 60)
    assert problems_of(running.shown) == []
    keys.press(ENTER)
    running.until(lambda: "5 of 5" in running.said())
    keys.type("сид")
    keys.press(ENTER)
    keys.press(ENTER)
    running.until(lambda: running.page("LoginPage") and running.focused() == "password")
    keys.type("a new password")
    keys.press(ENTER)
    running.until(running.in_shell)
    there = families(running)
    assert f"Житель{PATIENTS - 1:03}" in there
    assert len(there) < PATIENTS
    running.until(lambda: "Records are still arriving" in running.said())
    keys.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    keys.type("житель")
    running.until(lambda: "somebody may not be here yet" in running.said())
    keys.press(Qt.Key.Key_F9)
    running.until(lambda: len(families(running)) == PATIENTS, 60)
    running.until(lambda: "Records are still arriving" not in running.said(), 30)
    assert keys.clicks == 0
