"""The district's application on a socket of the test's choice, with TLS as the district makes it."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import uvicorn
from sqlalchemy import Engine

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.app import make_app
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.serving import listen, short_greeting
from emr_desktop.server.tls import Tls, make_sure
from emr_desktop.server.worker import Worker
from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.http import Link, Patience
from emr_desktop.sync.session import Ended, sync_once
from tests.faults.link import SERVER
from tests.faults.link import Link as Cable
from tests.sync.district import Computer, DistrictServer

QUICK_TO_GIVE_UP = Patience(silence=1.0, connect=2.0)


@dataclass
class Served:
    """Where it listens, and what a clinic has to believe."""

    url: str
    root: str

    def on_port(self, port: int) -> "Served":
        """The same, reached through something on this computer."""
        scheme = self.url.split(":", 1)[0]
        return Served(f"{scheme}://127.0.0.1:{port}", self.root)

    @property
    def address(self) -> tuple[str, int]:
        host, port = self.url.split("//")[1].rsplit(":", 1)
        return host, int(port)


@contextmanager
def serving(database: Engine, folder: Path, listening: socket.socket, tls: Tls | None) -> Iterator[Served]:
    """Until the end of the block. Connections that are cut say so in no log."""
    worker = Worker(database, SystemClock(), Configuration("", folder))
    config = uvicorn.Config(
        make_app(worker),
        http="emr_desktop.server.patience:PatientProtocol",
        log_level="critical",
        lifespan="off",
        timeout_graceful_shutdown=1,
        ssl_certfile=str(tls.certificate) if tls else None,
        ssl_keyfile=str(tls.key) if tls else None,
        ssl_context_factory=short_greeting if tls else None,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    host, port = listening.getsockname()[:2]
    try:
        yield Served(f"{'https' if tls else 'http'}://{host}:{port}", tls.root.read_text() if tls else "")
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


@contextmanager
def far_served(link: Cable, district: DistrictServer, folder: Path) -> Iterator[Served]:
    """The district on the other side of a link."""
    tls = certificates(folder / "district", SERVER)
    listening = link.server.run(listen, SERVER, 0)
    with serving(district.database, folder, listening, tls) as found:
        try:
            yield found
        finally:
            link.heal()
            link.cut()  # or the server waits for a clinic that has gone


def certificates(folder: Path, *names: str, now: datetime | None = None) -> Tls:
    """A root and a server's certificate under it, as the district's server makes them at its first start."""
    return make_sure(folder, names, now or datetime.now(UTC))


def sync_over(
    computer: Computer, served: Served, patience: Patience = QUICK_TO_GIVE_UP, handshakes: Handshakes | None = None
) -> Ended:
    """One whole sync as the desktop runs it, tries and all."""

    return computer.clinic.lend(partial(sync_once, carrier=Link(served.url, served.root, handshakes, patience)))


def on_loopback() -> socket.socket:
    return listen("127.0.0.1", 0)


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for another thread or process."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.005)
