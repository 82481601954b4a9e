"""A district for the measurements: PostgreSQL, the server as a program, clinics with work to send."""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from emr_desktop.server.database import connect, embedded_url, prepare
from emr_desktop.store.engine import open_engine
from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.http import Link
from emr_desktop.sync.session import Ended, sync_once
from tests.conftest import NOW, PASSWORD
from tests.faults.link import SERVER
from tests.faults.link import Link as Cable
from tests.faults.serving import Served
from tests.server.running import RunningServer, running
from tests.sync.district import Computer, DistrictServer

EVERYWHERE = "0.0.0.0"  # noqa: S104  # of a network that consists of two computers


@dataclass
class BenchDistrict:
    """Where it is kept, and its server without the web around it."""

    folder: Path
    url: str
    server: DistrictServer


@contextmanager
def bench_district() -> Iterator[BenchDistrict]:
    """An empty one, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="emr-bench-"))
    url = embedded_url(folder / "postgres")
    engine = connect(url)
    try:
        prepare(engine, NOW)
        yield BenchDistrict(folder, url, DistrictServer(engine))
    finally:
        engine.dispose()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def program(district: BenchDistrict, workers: int = 1) -> Iterator[tuple[RunningServer, Served]]:
    """The server as a district runs it, on this computer."""
    with running(district.folder / "server", district.url, workers, "--name", "127.0.0.1") as server:
        yield server, Served(server.url.replace("localhost", "127.0.0.1"), server.root)


@contextmanager
def program_behind(link: Cable, district: BenchDistrict, *, plain: bool = False) -> Iterator[Served]:
    """The same on the other side of a link; plain as behind a proxy that does TLS."""
    how = ("--plain",) if plain else ("--name", SERVER)
    there = running(district.folder / "server", district.url, 1, "--host", EVERYWHERE, *how)
    server = link.server.run(there.__enter__)
    try:
        yield Served(server.url.replace("localhost", SERVER), "" if plain else server.root)
    finally:
        link.server.run(there.__exit__, None, None, None)


def sync_over(computer: Computer, served: Served, handshakes: Handshakes | None = None) -> Ended:
    """One whole sync as the desktop runs it."""
    return computer.clinic.lend(partial(sync_once, carrier=Link(served.url, served.root, handshakes)))


def first_sync(district: BenchDistrict, name: str) -> tuple[Engine, partial[Ended]]:
    """A new computer's store, and what fills it: call it with `carrier`."""
    place = district.server.let_in("Zarechye", district.folder / name, "doc")
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    return engine, partial(sync_once, engine, place.clock, lambda: None)


def quiet(link: Cable) -> int:
    """Wait until nothing more is under way. Returns the bytes that the link has carried."""
    carried = -1
    while link.carried != carried:
        carried = link.carried
        time.sleep(1.5)
    return carried
