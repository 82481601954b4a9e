"""A founded clinic, made once and copied for each test; people who work in it; a clock that stands still."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.patients import PersonName, PersonNames, Sex
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.services.opening import OpenClinic, create_clinic, open_clinic
from emr_desktop.services.patients import RegisterPatient, register_patient
from emr_desktop.store.vault import Cost
from tests.garbage import Collector

pytest_plugins = ("tests.sync.shared", "tests.sync.fixtures")
"""Here and nowhere else: imported into several places, each place would start a PostgreSQL of its own."""


class FailuresAtOnce:
    """Says a failure with its reason when it happens: a run that is cut off later has still said why."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        terminal = self._config.pluginmanager.get_plugin("terminalreporter")
        if report.failed and terminal is not None:
            terminal.write_line(f"\nFAILED {report.nodeid} ({report.when})\n{report.longreprtext}")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(FailuresAtOnce(config))


@pytest.fixture(scope="session")
def collector() -> Collector:
    return Collector()


@pytest.fixture(autouse=True)
def no_garbage_of_earlier_tests(collector: Collector) -> None:
    collector.collect()


NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
PASSWORD = "correct horse"
QUICK = Cost(memory_kib=64, passes=1, lanes=1)
"""So that a hundred log-ins do not take a minute. What log-in costs for real is measured by the benchmarks."""

FACILITY = FacilityData(
    name="Zarechye clinic",
    name_be="Зарэцкая амбулаторыя",
    name_ru="Заречская амбулатория",
    address="225370, Брестская обл., Ляховичский р-н, аг. Заречье, ул. Школьная, 2",
    phone="+375163321234",
    payer_number="200988541",
)
ADMINISTRATOR = StaffData("admin", "Petrov", "Siarhei", "Viktaravich", Role.ADMINISTRATOR)
STAFF = (
    StaffData("kot", "Kot", "Larysa", "Adamauna", Role.REGISTRAR, "registrar"),
    StaffData("ivanova", "Іванова", "Анна", "Пятроўна", Role.NURSE, "медсестра"),
    StaffData("hryb", "Грыб", "Сцяпан", "Ільіч", Role.FELDSHER, "фельдшар"),
    StaffData("sidorov", "Сидоров", "Константин", "Михайлович", Role.PHYSICIAN, "врач общей практики"),
)


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic with staff and no patients."""
    folder = tmp_path_factory.mktemp("founded") / "clinic"
    clock = SetClock(NOW)
    create_clinic(folder, facility=FACILITY, administrator=ADMINISTRATOR, password=PASSWORD, clock=clock, cost=QUICK)
    with open_clinic(folder, user="admin", password=PASSWORD, clock=clock) as clinic:
        for person in STAFF:
            clinic.add_user(person, PASSWORD, cost=QUICK)
    return folder


@pytest.fixture
def folder(founded: Path, tmp_path: Path) -> Path:
    """A copy of the founded clinic for this test alone."""
    return Path(shutil.copytree(founded, tmp_path / "clinic"))


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW)


@pytest.fixture
def opened() -> Iterator[list[OpenClinic]]:
    """Everybody who has logged in, the last one still at work; closed again after the test."""
    clinics: list[OpenClinic] = []
    yield clinics
    for clinic in clinics:
        clinic.close()


@pytest.fixture
def log_in(folder: Path, clock: SetClock, opened: list[OpenClinic]) -> Callable[[str], OpenClinic]:
    """Opens the clinic as somebody."""

    def log_in_as(login: str) -> OpenClinic:
        for before in opened:
            before.close()
        opened.append(open_clinic(folder, user=login, password=PASSWORD, clock=clock))
        return opened[-1]

    return log_in_as


@pytest.fixture
def at_work(opened: list[OpenClinic], log_in: Callable[[str], OpenClinic]) -> Callable[[str], OpenClinic]:
    """The clinic as somebody has opened it who is still at work, or opened by them now."""
    return lambda login: opened[-1] if opened and opened[-1].actor.login == login else log_in(login)


@pytest.fixture
def nurse(log_in: Callable[[str], OpenClinic]) -> OpenClinic:
    """The clinic, opened by the nurse Ivanova."""
    return log_in("ivanova")


@pytest.fixture
def physician(log_in: Callable[[str], OpenClinic]) -> OpenClinic:
    """The clinic, opened by the physician Sidorov."""
    return log_in("sidorov")


SERGEY = RegisterPatient(
    names=PersonNames(
        be=PersonName("Ліхачоў", "Сяргей", "Уладзіміравіч"),
        ru=PersonName("Лихачёв", "Сергей", "Владимирович"),
        la=PersonName("Likhachou", "Siarhei"),
    ),
    sex=Sex.MALE,
    birth_date=date(1959, 5, 12),
    phone="+375291234567",
)


@pytest.fixture
def register(nurse: OpenClinic) -> Callable[..., UUID]:
    """Registers a patient; a test names only what it cares about."""

    def register_one(**changes: Any) -> UUID:
        return nurse.execute(register_patient, replace(SERGEY, **changes))

    return register_one
