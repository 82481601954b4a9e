"""The processes that serve: one socket, any number of workers on it, each replaced when it dies."""

import os
import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress

import uvicorn
from starlette.applications import Starlette
from uvicorn.supervisors import Multiprocess

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.app import make_app
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.database import connect
from emr_desktop.server.tls import Tls
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.server.worker import Worker
from emr_desktop.sync.connecting import answer_at_once
from emr_desktop.sync.handshakes import bear_losses

CONNECTIONS = 12
"""To PostgreSQL, per worker: `max_connections` must be more than workers times this."""
_QUEUE = 512
_KEPT = 20
"""Seconds that a connection is kept between two requests: a clinic applies what came before it asks for more."""
_LONGEST_SEGMENT = 1200
"""Bytes of a packet, both ways: somewhere on the way to a village larger ones vanish, and nobody is told."""
_FAREWELL = 20
"""Seconds that a worker has to end its exchanges when the server is stopped."""

_PATIENCE = 30
"""Seconds that a worker has to answer, or to begin: a machine may be busy."""


def app_of_worker() -> Starlette:
    """What a worker serves. All it needs to know stands in its environment."""
    configuration = Configuration.from_environment()
    engine = connect(configuration.database_url, pool=CONNECTIONS // 2)
    return make_app(Worker(engine, SystemClock(), configuration))


def listen(host: str, port: int) -> socket.socket:
    """The socket that all workers share. Raises ServerTrouble when the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP: asyncio sends small pieces at once only for such, and waits a whole round trip for others.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    with suppress(OSError, AttributeError):  # not every system lets itself be told
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, _LONGEST_SEGMENT)
    bear_losses(listening)
    answer_at_once(listening, _QUEUE)
    if hasattr(socket, "TCP_QUICKACK"):
        # That something has arrived is said together with the answer to it, which comes in milliseconds.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise ServerTrouble(f"{host}:{port} cannot be listened on: {error.strerror or error}") from error
    listening.listen(_QUEUE)
    listening.set_inheritable(True)
    return listening


def short_greeting(_: uvicorn.Config, usual: Callable[[], ssl.SSLContext]) -> ssl.SSLContext:
    """TLS for links where each byte counts: one ticket for the next meeting instead of two."""
    context = usual()
    context.num_tickets = 1
    return context


def serve(
    configuration: Configuration, listening: socket.socket, tls: Tls | None, workers: int, proxies: Sequence[str]
) -> None:
    """Serve until a signal to stop. Without TLS, what the named proxies say of a clinic's address is believed."""
    os.environ.update(configuration.to_environment())
    config = uvicorn.Config(
        "emr_desktop.server.serving:app_of_worker",
        factory=True,
        workers=workers,
        http="emr_desktop.server.patience:PatientProtocol",
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=tls is None,
        forwarded_allow_ips=list(proxies),
        timeout_keep_alive=_KEPT,
        timeout_graceful_shutdown=_FAREWELL,
        timeout_worker_healthcheck=_PATIENCE,
        ssl_certfile=str(tls.certificate) if tls else None,
        ssl_keyfile=str(tls.key) if tls else None,
        ssl_context_factory=short_greeting if tls else None,
    )
    Multiprocess(config, sockets=[listening]).run()
