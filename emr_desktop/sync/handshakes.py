"""Whom a clinic believes, and how it greets a server that it has met: a second meeting weighs half."""

import socket
import ssl
from contextlib import suppress
from typing import Any

import httpx

SEND_BUFFER = 32 * 1024
"""Bytes that may wait in the system: so few that they are gone in seconds, and silence afterwards is silence."""


PACKET = 1100
"""Bytes of what is said that fill a packet."""


class JoiningSocket(ssl.SSLSocket):
    """What is said before the other side is listened to goes at once: the head of a request would be a packet alone,
    with forty bytes of its own and its own chance to be lost."""

    _unsent: bytes = b""

    def send(self, data: Any, flags: int = 0) -> int:
        """As the base class does it; less than a packet waits for what follows."""
        self._unsent += data
        if len(self._unsent) >= PACKET:
            self._flush(flags)
        return len(data)

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        """As the base class does it."""
        with suppress(ConnectionError, ssl.SSLError):  # the other side may have said why before it went
            self._flush()
        return super().recv(buflen, flags)

    def _flush(self, flags: int = 0) -> None:
        unsent, self._unsent = self._unsent, b""
        while unsent:
            unsent = unsent[super().send(unsent, flags) :]


class Believing(ssl.SSLContext):
    """Remembers the last meeting with a server, so that the next one needs no certificate."""

    _met: ssl.SSLSession | None = None

    def wrap_socket(self, sock: socket.socket, *more: Any, **named: Any) -> ssl.SSLSocket:
        """As the base class does it, with what is remembered."""
        return super().wrap_socket(sock, *more, **{"session": self._met, **named})

    def remember(self, met: ssl.SSLSocket | ssl.SSLObject | None) -> None:
        """Call it when a reply arrives: only then has the server said how to meet it again."""
        if met is not None and met.session is not None and met.session.has_ticket:
            self._met = met.session


class Handshakes:
    """Lives as long as somebody syncs again and again; what is remembered never leaves the memory."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Believing] = {}

    def with_server(self, url: str, root: str) -> Believing:
        """Believes the district's own root and nothing else; without one, those that the computer trusts."""
        address = httpx.URL(url)
        return self._known.setdefault((f"{address.host}:{address.port}", root), _believing(root))


def _believing(root: str) -> Believing:
    context = Believing(ssl.PROTOCOL_TLS_CLIENT)
    context.sslsocket_class = JoiningSocket
    context.minimum_version = ssl.TLSVersion.TLSv1_3 if root else ssl.TLSVersion.TLSv1_2
    if root:
        context.load_verify_locations(cadata=root)
    else:
        context.load_default_certs()
    return context


def watch_connection(event: str, told: dict[str, Any]) -> None:
    """For the HTTP client, which tells each step: a new connection keeps little in the system."""
    if event == "connection.connect_tcp.complete":
        connected: socket.socket = told["return_value"].get_extra_info("socket")
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
        bear_losses(connected)
        if hasattr(socket, "TCP_QUICKACK"):  # as other systems do it: what has arrived is confirmed with what is said
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)


def bear_losses(connection: socket.socket) -> None:
    """Send at the rate at which packets arrive, whatever gets lost on the way, where the system lets us choose that.

    What most systems do by themselves takes each lost packet for a full road, and slows down: on a radio link that
    loses one of twenty it uses two thirds of the line. A listening socket hands it on to its connections. Linux knows
    it as BBR.
    """
    if hasattr(socket, "TCP_CONGESTION"):
        with suppress(OSError):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_CONGESTION, b"bbr")


def why_not_met(error: BaseException | None) -> str:
    """The code for the words when no connection was made."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return _DISTRUST.get(error.verify_code, "not_trusted")
        if isinstance(error, (ConnectionResetError, BrokenPipeError, ssl.SSLEOFError, ssl.SSLZeroReturnError)):
            return "cut_off"
        if isinstance(error, ssl.SSLError):
            return "not_the_district"
        error = error.__cause__ or error.__context__
    return "no_connection"


_DISTRUST = {9: "certificate_date", 10: "certificate_date", 62: "other_name", 64: "other_name"}
"""By the numbers of X.509: not yet or no longer good, another name or another address."""
