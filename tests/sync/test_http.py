"""The same over a real socket, served as the district serves it."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.app import make_app
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.worker import Worker
from emr_desktop.services.patients import register_patient
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.http import Link, LinkTrouble
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import SERGEY


@pytest.fixture
def url(district, tmp_path) -> Iterator[str]:
    """The address of a running server."""
    worker = Worker(district.database, SystemClock(), Configuration("", tmp_path))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(make_app(worker), port=port, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


def test_a_clinic_syncs_over_a_socket_and_an_idle_sync_is_one_small_request(url, found):
    computer = found("Zarechye")
    computer.do(register_patient, SERGEY)
    link = Link(url)
    engine = Engine(StoreReplica(computer.engine, computer.clinic.clock), 0)
    while not engine.finished:
        link.exchange(engine)
    assert engine.equal is True
    assert engine.progress.sent == 3
    idle = Engine(StoreReplica(computer.engine, computer.clinic.clock), 0)
    link.exchange(idle)
    assert idle.finished
    assert idle.progress.requests == 1
    assert idle.progress.bytes_up + idle.progress.bytes_down <= 500
    link.close()


def test_a_server_that_is_not_the_district_is_told_apart(url, found):
    computer = found("Zarechye")
    link = Link(url + "/somewhere/else")
    with pytest.raises(LinkTrouble, match="not_the_district"):
        link.exchange(Engine(StoreReplica(computer.engine, computer.clinic.clock), 0))
    link.close()
