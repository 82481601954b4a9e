"""What stands between a clinic and its district and meddles: portals, proxies, other servers at the address."""

import http.client
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from emr_desktop.server.tls import Tls
from tests.faults.serving import Served


@dataclass
class Reply:
    """What came from the server, or takes its place."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Meddler:
    """Carries requests to a server, and does with them and with the replies what a test wants."""

    server: Served | None
    up: Callable[[bytes], bytes] = lambda body: body
    down: Callable[[Reply], Reply] = lambda reply: reply
    times: int = 1
    """How often each request is carried: some proxies repeat."""
    seen: list[bytes] = field(default_factory=list)
    port: int = 0

    def carry(self, path: str, body: bytes) -> Reply:
        self.seen.append(body)
        if self.server is None:
            return self.down(Reply(200, {}, b""))
        replies = [self._asked(self.server, path, self.up(body)) for _ in range(self.times)]
        return self.down(replies[-1])

    @staticmethod
    def _asked(server: Served, path: str, body: bytes) -> Reply:
        context = ssl.create_default_context(cadata=server.root)
        connection = http.client.HTTPSConnection(*server.address, context=context)
        connection.request("POST", path, body, {"Content-Type": "application/x-emr-sync"})
        answer = connection.getresponse()
        reply = Reply(answer.status, dict(answer.getheaders()), answer.read())
        connection.close()
        return reply


def _body_of(request: BaseHTTPRequestHandler) -> bytes:
    if "Content-Length" in request.headers:
        return request.rfile.read(int(request.headers["Content-Length"]))
    body = b""
    while size := int(request.rfile.readline().strip() or b"0", 16):
        body += request.rfile.read(size)
        request.rfile.readline()
    request.rfile.readline()
    return body


@contextmanager
def meddling(meddler: Meddler, tls: Tls | None = None) -> Iterator[Served]:
    """It listens on loopback, with a certificate of its own or without any."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 10

        def do_POST(self) -> None:
            reply = meddler.carry(self.path, _body_of(self))
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                if name.lower() not in {"transfer-encoding", "content-length", "connection", "date", "server"}:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, *_: Any) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if tls is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls.certificate, tls.key)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        port = server.server_address[1]
        yield Served(f"http{'s' if tls else ''}://127.0.0.1:{port}", tls.root.read_text() if tls else "")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
