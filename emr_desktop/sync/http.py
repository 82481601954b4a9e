"""The link to the district: one exchange is one request, sent and read in pieces."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import httpx

from emr_desktop.sync.engine import Engine
from emr_desktop.sync.enrolment import Admission
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

SILENCE = 25.0
"""Seconds without a byte after which a link is given up: a 2G cell may be still for ten."""
CONNECT = 20.0


class LinkTrouble(Exception):
    """The exchange did not come to its end. The argument is a code for the words."""


class Link:
    """A kept connection to one district."""

    def __init__(self, url: str, root: str = "") -> None:
        self._url = url.rstrip("/")
        self._dictionary = newest_dictionary()
        timeout = httpx.Timeout(SILENCE, connect=CONNECT)
        self._client = httpx.Client(
            verify=_trust(root), timeout=timeout, headers={"User-Agent": "emr", "Accept": "*/*"}
        )

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
        headers = {"Content-Type": MEDIA_TYPE}
        with self._client.stream("POST", f"{self._url}/sync/v1", content=self._body(engine), headers=headers) as reply:
            if reply.status_code == 403:
                raise LinkTrouble("not_admitted")
            if reply.status_code == 415 and self._dictionary:
                before, self._dictionary = self._dictionary, _common(reply.headers.get(DICTIONARIES_HEADER, ""))
                raise UnknownDictionary(before)
            if reply.status_code in {429, 503}:
                raise LinkTrouble("busy")
            if reply.status_code != 200 or reply.headers.get("Content-Type") != MEDIA_TYPE:
                raise LinkTrouble("not_the_district")
            unpacker = Unpacker()
            for data in reply.iter_raw():
                engine.progress.bytes_down += len(data)
                for message in unpacker.feed(data):
                    engine.take(message)

    def _body(self, engine: Engine) -> Iterator[bytes]:
        packer = Packer(self._dictionary, level_for(engine.frame_bytes))
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
            if reply.status_code in {429, 503}:
                raise LinkTrouble("busy")
            if reply.status_code not in {200, 403}:
                raise LinkTrouble("not_the_district")
            return Admission.decode(reply.content)

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


def _common(theirs: str) -> int:
    named = {int(each) for each in theirs.split(",") if each.strip().isdecimal()}
    return max(named & set(known_dictionaries()), default=0)


@contextmanager
def _troubles() -> Iterator[None]:
    try:
        yield
    except httpx.ConnectTimeout as error:
        raise LinkTrouble("no_answer") from error
    except httpx.TimeoutException as error:
        raise LinkTrouble("silent") from error
    except httpx.ConnectError as error:
        raise LinkTrouble("not_trusted" if _is_tls(error) else "no_connection") from error
    except httpx.HTTPError as error:
        raise LinkTrouble("cut_off") from error
    except BadMessage as error:
        raise LinkTrouble("not_the_district") from error


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _trust(root: str) -> ssl.SSLContext:
    """The district's own root and nothing else; without one, the certificates that the computer trusts."""
    context = ssl.create_default_context(cadata=root or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_3 if root else ssl.TLSVersion.TLSv1_2
    return context
