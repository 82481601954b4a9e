"""The link to the district: one exchange is one request, sent and read in pieces."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from time import monotonic

import httpx

from emr_desktop.sync.connecting import client_for
from emr_desktop.sync.engine import Engine, NotSigned
from emr_desktop.sync.enrolment import Admission
from emr_desktop.sync.handshakes import Handshakes, watch_connection, why_not_met
from emr_desktop.sync.packing import (
    DICTIONARIES_HEADER,
    MEDIA_TYPE,
    Packer,
    UnknownDictionary,
    Unpacker,
    known_dictionaries,
    level_for,
    newest_dictionary,
)
from emr_desktop.sync.protocol import BadMessage
from emr_desktop.sync.spoken import PROTOCOLS_HEADER, who_is_older

LONGEST_ROOT = 64 * 1024
"""Bytes of a certificate file."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds after which a link is given up."""

    silence: float = 25.0
    """Without a byte in either direction: a 2G cell may be still for ten."""
    connect: float = 20.0


class LinkTrouble(Exception):
    """The exchange did not come to its end. The argument is a code for the words."""


PASSING = frozenset({"cut_off", "garbled", "silent", "too_large"})
"""Troubles after which the next request may well arrive."""
TRIES = 3
"""Requests in a row that may break before a sync gives up for now."""


class Link:
    """A kept connection to one district."""

    def __init__(
        self, url: str, root: str = "", handshakes: Handshakes | None = None, patience: Patience = Patience()
    ) -> None:
        self._url = url.rstrip("/")
        self._dictionary = newest_dictionary()
        self._believing = (handshakes or Handshakes()).with_server(self._url, root)
        encrypted = self._url.startswith("https:")
        self._client = client_for(self._believing, _timeout(patience), encrypted=encrypted)
        self._client.headers.clear()  # each is said with every request, and none of them says anything

    def exchange(self, engine: Engine) -> None:
        """One request and its reply. Raises LinkTrouble; the engine knows then that the request broke."""
        started = monotonic()
        try:
            with _troubles():
                try:
                    self._request(engine)
                except UnknownDictionary:  # once: now it is one that the server has named
                    self._request(engine)
                engine.replied()
        except LinkTrouble:
            engine.broke()
            raise
        engine.went_well(monotonic() - started)

    def _request(self, engine: Engine) -> None:
        posted = self._client.stream(
            "POST", f"{self._url}/sync/v1", content=_gathered(self._body(engine)), headers={"Content-Type": MEDIA_TYPE},
            extensions={"trace": watch_connection},
        )  # fmt: skip
        with posted as reply:
            if reply.status_code == 415 and self._dictionary:
                before, self._dictionary = self._dictionary, _common(reply.headers.get(DICTIONARIES_HEADER, ""))
                raise UnknownDictionary(before)
            if reply.status_code == 426:
                raise LinkTrouble(who_is_older(reply.headers.get(PROTOCOLS_HEADER, "")))
            if reply.status_code != 200:
                raise LinkTrouble(_REFUSALS.get(reply.status_code, "not_the_district"))
            if reply.headers.get("Content-Type") != MEDIA_TYPE:
                raise LinkTrouble("not_the_district")
            unpacker = Unpacker()
            for data in reply.iter_raw():
                self._believing.remember(reply.extensions["network_stream"].get_extra_info("ssl_object"))
                engine.progress.bytes_down += len(data)
                for message in unpacker.feed(data):
                    engine.take(message)

    def _body(self, engine: Engine) -> Iterator[bytes]:
        packer = Packer(self._dictionary, level_for(engine.pace.frame_bytes))
        for message in engine.messages():
            yield self._counted(engine, packer.add(message))
        yield self._counted(engine, packer.end())

    def _counted(self, engine: Engine, data: bytes) -> bytes:
        engine.progress.bytes_up += len(data)
        return data

    def enrol(self, message: bytes) -> Admission:
        """Ask to be let in. Raises LinkTrouble, EnrolmentRefused."""
        with _troubles():
            reply = self._client.post(f"{self._url}/enrol/v1", content=message)
            if reply.status_code not in {200, 403}:
                raise LinkTrouble(_REFUSALS.get(reply.status_code, "not_the_district"))
            try:
                return Admission.decode(reply.content)
            except BadMessage as error:
                raise LinkTrouble("not_the_district") from error

    def ask(self, what: str, message: bytes) -> bytes:
        """A question outside of syncing; the answer, which may be a refusal. Raises LinkTrouble."""
        with _troubles():
            reply = self._client.post(f"{self._url}/district/v1/{what}", content=message)
            if reply.status_code == 503:
                raise LinkTrouble("busy")
            if reply.status_code not in {200, 403, 429} or reply.headers.get("Content-Type") != "application/cbor":
                raise LinkTrouble("not_the_district")
            return reply.content

    def close(self) -> None:
        self._client.close()


def offered_root(url: str) -> str:
    """The root certificate that a server offers, PEM. Nobody believes it before its fingerprint is known to be right.

    Raises LinkTrouble, with "root_not_offered" when there is none.
    """
    with _troubles(), httpx.Client(verify=False, timeout=_timeout(Patience())) as client:  # noqa: S501  # the fingerprint decides
        reply = client.get(f"{url.rstrip('/')}/enrol/v1/root")
        if reply.status_code != 200 or len(reply.content) > LONGEST_ROOT:
            raise LinkTrouble("root_not_offered")
        return reply.text


def _timeout(patience: Patience) -> httpx.Timeout:
    return httpx.Timeout(patience.silence, connect=patience.connect)


def _common(theirs: str) -> int:
    named = {int(each) for each in theirs.split(",") if each.strip().isdecimal()}
    return max(named & set(known_dictionaries()), default=0)


def _gathered(pieces: Iterator[bytes]) -> bytes | Iterator[bytes]:
    """A short body as one: each piece would be a packet of its own with its own headers."""
    begun = b""
    for piece in pieces:
        begun += piece
        if len(begun) > _SHORT:
            return chain([begun], pieces)
    return begun


_SHORT = 1000
_REFUSALS = {
    400: "garbled", 403: "not_admitted", 408: "garbled", 413: "too_large",
    429: "busy", 500: "busy", 502: "busy", 503: "busy", 504: "busy",
}  # fmt: skip
"""What the server, or a proxy in front of it, says instead of a reply."""


@contextmanager
def _troubles() -> Iterator[None]:
    try:
        yield
    except httpx.ConnectTimeout as error:
        raise LinkTrouble("no_answer") from error
    except httpx.TimeoutException as error:
        raise LinkTrouble("silent") from error
    except httpx.ConnectError as error:
        raise LinkTrouble(why_not_met(error)) from error
    except httpx.ProxyError as error:
        raise LinkTrouble("no_connection") from error
    except httpx.HTTPError as error:
        raise LinkTrouble("cut_off") from error
    except NotSigned as error:
        raise LinkTrouble("not_the_district") from error
    except BadMessage as error:
        raise LinkTrouble("garbled") from error
