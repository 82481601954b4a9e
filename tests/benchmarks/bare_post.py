"""The floor: bytes said over a link by one POST with nothing behind it, to compare a sync with."""

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from emr_desktop.server.serving import listen
from emr_desktop.server.tls import make_sure
from emr_desktop.sync.handshakes import Believing, Handshakes
from tests.faults.link import SERVER, Link

_REPLY = b"HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n" + bytes(200)
_MOST = 64 * 1024


class BarePost:
    """One who posts, with or without TLS that was met before."""

    def __init__(self, port: int, believing: Believing | None) -> None:
        self._address = SERVER, port
        self._believing = believing

    def seconds(self, size: int) -> float:
        """From the first packet to the last byte of the reply."""
        begin = time.monotonic()
        link = socket.create_connection(self._address)
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._believing is not None:
            link = self._believing.wrap_socket(link, server_hostname=SERVER)
        link.sendall(b"POST / HTTP/1.1\r\nHost: it\r\nContent-Length: %08d\r\n\r\n" % size + bytes(size))
        left = len(_REPLY)
        while left:
            left -= len(link.recv(left))
        took = time.monotonic() - begin
        if self._believing is not None and isinstance(link, ssl.SSLSocket):
            self._believing.remember(link)
        link.close()
        return took


@contextmanager
def bare_post(link: Link, folder: Path, *, encrypted: bool) -> Iterator[BarePost]:
    """Somebody on the other side of the link who takes what is posted and says 200."""
    context, believing = None, None
    listening = link.server.run(listen, SERVER, 0)
    port = listening.getsockname()[1]
    if encrypted:
        tls = make_sure(folder, [SERVER], datetime.now(UTC))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls.certificate, tls.key)
        context.num_tickets = 1
        believing = Handshakes().with_server(f"https://{SERVER}:{port}", tls.root.read_text())
    thread = threading.Thread(target=_serve, args=(listening, context))
    thread.start()
    try:
        yield BarePost(port, believing)
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
        listening.close()


def _serve(listening: socket.socket, context: ssl.SSLContext | None) -> None:
    while True:
        try:
            link = listening.accept()[0]
        except OSError:  # the end
            return
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if context is not None:
            link = context.wrap_socket(link, server_side=True)
        with link:
            came = b""
            while b"\r\n\r\n" not in came:
                came += link.recv(_MOST)
            head, _, rest = came.partition(b"\r\n\r\n")
            left = int(head[-8:]) - len(rest)
            while left:
                left -= len(link.recv(min(left, _MOST)))
            link.sendall(_REPLY)
            link.recv(1)
