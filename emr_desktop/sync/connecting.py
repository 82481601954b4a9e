"""How a connection to the district begins: with a server that was met before, the first words go in the first packet.

Ordinarily a computer says only that it would like to talk, waits for the answer, and then begins: half a second more
on a village's link. TCP Fast Open (RFC 7413) lets it begin at once when the server has given it a cookie before. Linux
does all of that, asks for the cookie at the first meeting, and falls back by itself where something on the way cannot
bear it. Only with TLS: should the network deliver that first packet twice, a greeting is said twice and nothing else.
"""

import select
import socket
import ssl
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any
from urllib.request import getproxies

import httpcore
import httpx

_BEGIN_AT_ONCE = 30
"""What Linux calls TCP_FASTOPEN_CONNECT; Python has no name for it yet."""
_AT_ONCE_HERE = sys.platform == "linux"


def client_for(context: ssl.SSLContext, timeout: httpx.Timeout, *, encrypted: bool) -> httpx.Client:
    """A client for one server. Behind a proxy that the system names, a connection is begun as usual."""
    if not _AT_ONCE_HERE or not encrypted or getproxies():
        return httpx.Client(verify=context, timeout=timeout)
    return httpx.Client(transport=_AtOnce(context), timeout=timeout)


def answer_at_once(listening: socket.socket, waiting: int) -> None:
    """Give cookies, and take first words with the first packet, where the system of the server is told that it may."""
    if hasattr(socket, "TCP_FASTOPEN"):
        with suppress(OSError):
            listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_FASTOPEN, waiting)


class _AtOnce(httpx.HTTPTransport):
    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(verify=context)
        self._pool = httpcore.ConnectionPool(ssl_context=context, network_backend=_Connecting())


class _Connecting(httpcore.SyncBackend):
    """Connects when TLS has something to say."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        with _troubles():
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        if len(found) > 1:  # one of them may be dead: they are tried in turn
            return super().connect_tcp(host, port, timeout, local_address, socket_options)
        ((family, kind, protocol, _, address),) = found
        begun = socket.socket(family, kind, protocol)
        begun.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(OSError):  # a kernel without it
            begun.setsockopt(socket.IPPROTO_TCP, _BEGIN_AT_ONCE, 1)
        return _NotYet(begun, address)


class _NotYet(httpcore.NetworkStream):
    """A connection that nobody has begun."""

    def __init__(self, begun: socket.socket, address: Any) -> None:
        self._begun, self._address = begun, address

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        with _troubles():
            speaking = ssl_context.wrap_socket(self._begun, server_hostname=server_hostname)
            speaking.settimeout(timeout)
            try:
                speaking.connect(self._address)
            except BaseException:
                speaking.close()
                raise
        return _Speaking(speaking)

    def close(self) -> None:
        self._begun.close()

    def get_extra_info(self, info: str) -> Any:
        return self._begun if info == "socket" else None


class _Speaking(httpcore.NetworkStream):
    """One over which TLS is spoken."""

    def __init__(self, speaking: ssl.SSLSocket) -> None:
        self._speaking = speaking

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with _troubles(httpcore.ReadTimeout, httpcore.ReadError):
            self._speaking.settimeout(timeout)
            return self._speaking.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with _troubles(httpcore.WriteTimeout, httpcore.WriteError):
            self._speaking.settimeout(timeout)
            self._speaking.sendall(buffer)

    def close(self) -> None:
        self._speaking.close()

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._speaking
        if info == "socket":
            return self._speaking
        if info == "is_readable":  # while nothing was asked: the other side has gone
            waiting = select.poll()
            waiting.register(self._speaking, select.POLLIN)
            return bool(waiting.poll(0))
        return None


@contextmanager
def _troubles(
    timed_out: type[Exception] = httpcore.ConnectTimeout, failed: type[Exception] = httpcore.ConnectError
) -> Iterator[None]:
    """The names that the client knows."""
    try:
        yield
    except TimeoutError as error:
        raise timed_out(str(error)) from error
    except OSError as error:
        raise failed(str(error)) from error
