"""A district with a real PostgreSQL, clinics of it in real encrypted files, and a wire of bytes between them."""

import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uvicorn
from sqlalchemy import Engine

from emr_desktop.domain.clock import SetClock, SystemClock
from emr_desktop.server.app import make_app
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.database import prepare
from emr_desktop.server.worker import Worker
from emr_desktop.services.opening import OpenClinic, open_clinic
from tests.conftest import NOW, PASSWORD
from tests.sync.district import Computer, DistrictServer
from tests.sync.shared import new_database


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
    opened: list[OpenClinic] = []

    def found_clinic(name: str) -> Computer:
        folder = Path(shutil.copytree(founded_called(name), tmp_path / name))
        opened.append(open_clinic(folder, user="doc", password=PASSWORD, clock=SetClock(NOW)))
        return Computer(opened[-1], folder)

    yield found_clinic
    for clinic in opened:
        clinic.close()


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
