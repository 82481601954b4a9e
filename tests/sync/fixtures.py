"""A district with a real PostgreSQL, clinics of it in real encrypted files, and a wire of bytes between them."""

import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import uvicorn
from sqlalchemy import Engine

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.app import make_app
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.database import prepare
from emr_desktop.server.worker import Worker
from tests.sync.district import Computer, DistrictServer
from tests.sync.people import two_that_know_a_patient
from tests.sync.postgres import new_database
from tests.sync.stories import Story, Storyteller, opened
from tests.sync.world_drawer import DrawerWorld
from tests.sync.world_mould import Mould, make_mould
from tests.sync.world_referring import ReferringWorld, make_two_clinics


@pytest.fixture
def database(postgres: str, with_tables: str) -> Iterator[Engine]:
    """A database of its own for each test, with the server's tables in it."""
    with new_database(postgres, with_tables) as engine:
        yield engine


@pytest.fixture
def other_database(postgres: str) -> Iterator[Engine]:
    """Another one, without any table: the district's new computer."""
    with new_database(postgres) as engine:
        yield engine


@pytest.fixture
def district(database: Engine) -> DistrictServer:
    prepare(database, datetime.now(UTC))  # its key and its epoch are its own
    return DistrictServer(database)


@pytest.fixture
def founded_alone(tmp_path: Path, founded_called: Callable[[str], Path]) -> Iterator[Callable[[str], Computer]]:
    """A clinic that no district knows yet, open as its physician. Another name is another clinic."""
    made: list[Computer] = []

    def found_clinic(name: str) -> Computer:
        made.append(opened(Path(shutil.copytree(founded_called(name), tmp_path / name))))
        return made[-1]

    yield found_clinic
    for computer in made:
        computer.clinic.close()


@pytest.fixture
def found(district: DistrictServer, founded_alone: Callable[[str], Computer]) -> Callable[[str], Computer]:
    """Founds a clinic and enrols its computer."""

    def found_clinic(name: str) -> Computer:
        computer = founded_alone(name)
        district.enrol(computer, name)
        return computer

    return found_clinic


@pytest.fixture
def joined(district: DistrictServer, tmp_path: Path) -> Iterator[Callable[[str], Computer]]:
    """A further computer of a clinic that has synced."""
    made: list[Computer] = []

    def join(name: str) -> Computer:
        made.append(district.join(name, tmp_path / f"{name}-{len(made) + 2}", "doc"))
        return made[-1]

    yield join
    for computer in made:
        computer.clinic.close()


@pytest.fixture
def after(
    district: DistrictServer, storyteller: Storyteller, tmp_path: Path
) -> Iterator[Callable[[Story], tuple[tuple[Computer, ...], Any]]]:
    """Puts the district and the computers to where a story ends; gives the computers, and what else is to be known."""
    computers: list[Computer] = []

    def go_on(story: Story) -> tuple[tuple[Computer, ...], Any]:
        copied, facts = storyteller.copy(story, district, tmp_path)
        computers.extend(copied)
        return copied, facts

    yield go_on
    for computer in computers:
        computer.clinic.close()


@pytest.fixture
def two_and_patient(after: Callable[[Story], tuple[tuple[Computer, ...], Any]]) -> tuple[tuple[Computer, ...], UUID]:
    """Two computers of one clinic, and the patient whom both know."""
    return after(two_that_know_a_patient)


@pytest.fixture
def two(two_and_patient: tuple[tuple[Computer, ...], UUID]) -> tuple[Computer, ...]:
    """The computers alone."""
    return two_and_patient[0]


@pytest.fixture(scope="session")
def mould(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Mould:
    """How a history of one clinic begins."""
    return make_mould(postgres, tmp_path_factory.mktemp("mould"))


@pytest.fixture(scope="session")
def mould_of_two(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Mould:
    """How a history of a clinic and a hospital begins."""
    return make_two_clinics(postgres, tmp_path_factory.mktemp("mould"))


@pytest.fixture
def world(mould: Mould, tmp_path: Path) -> Iterator[DrawerWorld]:
    """One clinic, at the mercy of whatever a test does to it."""
    made = DrawerWorld(mould, tmp_path)
    yield made
    made.end()


@pytest.fixture
def referring(mould_of_two: Mould, tmp_path: Path) -> Iterator[ReferringWorld]:
    """A clinic and a hospital that know a patient both."""
    made = ReferringWorld(mould_of_two, tmp_path)
    yield made
    made.end()


@pytest.fixture
def url(district, tmp_path: Path) -> Iterator[str]:
    """The address of a running server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    worker = Worker(district.database, SystemClock(), Configuration("", tmp_path))
    server = uvicorn.Server(uvicorn.Config(make_app(worker), port=port, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()
