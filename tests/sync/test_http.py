"""The same over a real socket, served as the district serves it."""

import socket
from dataclasses import replace
from pathlib import Path

import pytest

from emr_desktop.server import app_sync, exchange
from emr_desktop.services.patients import register_patient
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.handshakes import bear_losses
from emr_desktop.sync.http import Link, LinkTrouble
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.spoken import NEWEST
from tests.conftest import SERGEY


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


class OfLater(StoreReplica):
    """The store as a later program greets with it."""

    def hello(self, hello):
        return super().hello(replace(hello, oldest=NEWEST + 1, newest=NEWEST + 1))


def test_a_district_that_does_not_understand_this_program_yet_is_the_one_to_be_updated(url, found):
    computer = found("Zarechye")
    with pytest.raises(LinkTrouble, match="district_too_old"):
        Link(url).exchange(Engine(OfLater(computer.engine, computer.clinic.clock), 0))


def test_a_program_that_the_district_understands_no_longer_is_the_one_to_be_updated(url, found, monkeypatch):
    computer = found("Zarechye")
    monkeypatch.setattr(exchange, "OLDEST", NEWEST + 1)
    monkeypatch.setattr(app_sync, "spoken_here", lambda: f"{NEWEST + 1}-{NEWEST + 2}")
    with pytest.raises(LinkTrouble, match="program_too_old"):
        Link(url).exchange(Engine(StoreReplica(computer.engine, computer.clinic.clock), 0))


def test_a_server_that_is_not_the_district_is_told_apart(url, found):
    computer = found("Zarechye")
    link = Link(url + "/somewhere/else")
    with pytest.raises(LinkTrouble, match="not_the_district"):
        link.exchange(Engine(StoreReplica(computer.engine, computer.clinic.clock), 0))
    link.close()


def test_a_connection_bears_losses_where_the_system_lets_us_choose():
    allowed = Path("/proc/sys/net/ipv4/tcp_allowed_congestion_control")
    if not allowed.exists() or not {"reno", "bbr"} <= {*allowed.read_text(encoding="ascii").split()}:
        pytest.skip("this system lets nobody choose")
    with socket.socket() as listening, socket.socket() as connection:
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, b"reno")
        bear_losses(listening)
        listening.bind(("127.0.0.1", 0))
        listening.listen(1)
        connection.connect(listening.getsockname())
        accepted, _ = listening.accept()
        with accepted:
            chosen = accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, 16)
    assert chosen.rstrip(b"\0") == b"bbr", "handed on to each connection"
