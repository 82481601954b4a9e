"""The server as a district runs it: a program of its own with TLS, workers and an embedded or a given PostgreSQL."""

import os
import re
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
from sqlalchemy import Engine

from emr_desktop.store.engine import writing
from emr_desktop.store.sync_district import DistrictData, join_district
from emr_desktop.sync.engine import Engine as SyncEngine
from emr_desktop.sync.enrolment import Application
from emr_desktop.sync.http import Link, LinkTrouble
from emr_desktop.sync.replica import StoreReplica
from tests.programs import program
from tests.sync.district import Computer

PASSWORD_OF_OFFICE = "a long enough one"


@dataclass
class RunningServer:
    """One that listens."""

    folder: Path
    url: str
    process: subprocess.Popen[str]
    said: list[str]
    database: str

    @property
    def root(self) -> str:
        return (self.folder / "tls" / "root.pem").read_text()

    def command(self, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        return command("--data", str(self.folder), "--database-url", self.database, *words, typed=typed)

    def enrol(self, computer: Computer, code: str) -> None:
        """As the clinic's program does it: over TLS, believing the district's root only."""
        device = computer.clinic._device
        link = Link(self.url, self.root)
        message = Application(code, device.public, device.facility_id, "desk").signed_by(device.private)
        admission = link.enrol(message)
        link.close()
        data = DistrictData(
            self.url, admission.facility, admission.server_key, admission.epoch, admission.stream, self.root
        )
        with writing(computer.engine).begin() as connection:
            join_district(connection, data)

    def sync(self, computer: Computer) -> SyncEngine:
        """Until nothing is left to say; a link that breaks is tried again."""
        link = Link(self.url, self.root)
        engine = SyncEngine(StoreReplica(computer.engine, computer.clinic.clock), int(time.time() * 1000))
        for _ in range(50):
            try:
                link.exchange(engine)
            except LinkTrouble as trouble:
                if trouble.args[0] in {"not_admitted", "not_trusted"}:
                    raise
                time.sleep(0.1)
            if engine.finished:
                link.close()
                return engine
        raise AssertionError("no end of it")


def url_of(database: Engine) -> str:
    """How another process reaches this database."""
    return database.url.set(drivername="postgresql").render_as_string(hide_password=False)


def command(*words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return program("server", *words, typed=typed)


@contextmanager
def running(folder: Path, database: str, workers: int, *more: str) -> Iterator[RunningServer]:
    """Start it, wait until it listens, and stop it with the signal that a service manager sends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    line = [sys.executable, "-m", "emr_desktop", "server", "--data", str(folder), "--host", "127.0.0.1"]
    line += ["--port", str(port), "--workers", str(workers), *more]
    if database:
        line += ["--database-url", database]
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=dict(os.environ))
    assert process.stdout is not None
    said = []
    for text in process.stdout:
        said.append(text.strip())
        if "Administrator's page" in text:
            break
    scheme = "http" if "--plain" in more else "https"
    server = RunningServer(folder, f"{scheme}://localhost:{port}", process, said, database)
    try:
        assert process.poll() is None, process.communicate()
        wait_until_it_serves(server)
        yield server
    finally:
        process.terminate()
        process.communicate(timeout=60)


def wait_until_it_serves(server: RunningServer) -> None:
    verify = ssl_of(server) if server.url.startswith("https") else True
    for _ in range(300):
        try:
            if httpx.get(f"{server.url}/health", verify=verify).status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError("it never served")


def ssl_of(server: RunningServer) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=server.root)


def fingerprint_of(said: list[str]) -> str:
    return re.sub(r".*: ", "", next(line for line in said if "fingerprint" in line))
