"""Whoever reads a reply slowly is one of those who are served, until the reply has gone."""

import asyncio

import pytest

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server import app_sync
from emr_desktop.server.app import make_app
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.worker import Worker
from emr_desktop.services.patients import register_patient
from emr_desktop.store.engine import open_engine
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.packing import MEDIA_TYPE, newest_dictionary, pack
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import PASSWORD
from tests.sync.test_early import named

PATIENTS = 60


@pytest.fixture
def body(district, found, tmp_path):
    """The request of a computer that has all of a clinic still to read."""
    clinic = found("Zarechye")
    for number in range(PATIENTS):
        clinic.do(register_patient, named(number))
    clinic.sync(district)
    place = district.let_in("Zarechye", tmp_path / "newcomer", "doc")
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    (hello,) = Engine(StoreReplica(engine, place.clock), 0).messages()
    engine.dispose()
    return pack([hello], newest_dictionary())


class Reader:
    """One connection to the application: what it is told, and whether it takes it."""

    def __init__(self, app, body):
        self._app = app
        self._body = body
        self.reads = asyncio.Event()
        self.began = asyncio.Event()
        self.status = 0

    async def ask(self):
        headers = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(self._body)).encode())]
        scope = {
            "type": "http", "http_version": "1.1", "method": "POST", "path": "/sync/v1", "raw_path": b"/sync/v1",
            "query_string": b"", "headers": headers, "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 2),
            "scheme": "http", "root_path": "",
        }  # fmt: skip
        await self._app(scope, self._receive, self._send)
        return self.status

    async def _receive(self):
        body, self._body = self._body, b""
        if not body:
            await asyncio.Event().wait()  # it stays connected
        return {"type": "http.request", "body": body, "more_body": False}

    async def _send(self, message):
        self.status = message.get("status", self.status)
        if message["type"] == "http.response.body":
            self.began.set()
            await self.reads.wait()


def test_a_reply_that_is_not_read_counts_until_it_is(district, body, tmp_path, monkeypatch):
    monkeypatch.setattr(app_sync, "MOST_EXCHANGES", 1)
    worker = Worker(district.database, SystemClock(), Configuration("", tmp_path))
    app = make_app(worker)

    async def day():
        slow, next_one, last = (Reader(app, body) for _ in range(3))
        next_one.reads.set()
        last.reads.set()
        waiting = asyncio.create_task(slow.ask())
        await asyncio.wait_for(slow.began.wait(), 20)
        assert await next_one.ask() == 503
        slow.reads.set()
        assert await waiting == 200
        assert await last.ask() == 200
        assert worker.busy == 0

    asyncio.run(day())
