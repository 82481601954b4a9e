"""`POST /sync/v1`: one exchange. It is taken as it arrives: when the link breaks, all that was whole is held."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from time import monotonic

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from emr_desktop.server.exchange import Exchange, NotAdmitted
from emr_desktop.server.limits import STATUSES, Intake
from emr_desktop.server.worker import MOST_EXCHANGES, Worker, try_later, worker_of
from emr_desktop.sync.packing import (
    DICTIONARIES_HEADER,
    MEDIA_TYPE,
    QUICK_LEVEL,
    Packer,
    UnknownDictionary,
    Unpacker,
    known_dictionaries,
    level_for,
    newest_dictionary,
)
from emr_desktop.sync.protocol import BadMessage
from emr_desktop.sync.spoken import PROTOCOLS_HEADER, spoken_here

_SHORT = 1024
"""Bytes of the first two messages of a reply up to which there is nothing worth packing hard."""
PACKET = 1000
"""Bytes that are worth a packet of their own."""
LONGEST_BODY = 64 * 1024 * 1024
"""Bytes of one request. A clinic with more to say says it in several."""


async def sync(request: Request) -> ASGIApp:
    """One exchange."""
    worker = worker_of(request)
    if worker.busy >= MOST_EXCHANGES:
        worker.meter.refused(503)
        return try_later()
    worker.busy += 1
    try:
        response = await _Served(request, worker).response()
    except BaseException:
        worker.busy -= 1
        raise
    if response.status_code != 200:
        worker.meter.refused(response.status_code)
    return _UntilSent(response, worker)


class _UntilSent:
    """An exchange is one of those that are served until its reply has gone: a slow reader holds its pieces so long."""

    def __init__(self, response: Response, worker: Worker) -> None:
        self._response = response
        self._worker = worker

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._response(scope, receive, send)
        finally:
            self._worker.busy -= 1


class _Served:
    """One request while it is served."""

    def __init__(self, request: Request, worker: Worker) -> None:
        self._worker = worker
        self._exchange = Exchange(worker.engine, worker.clock)
        self._unpacker = Unpacker()
        self._intake = Intake(request, LONGEST_BODY)
        self._began = monotonic()
        self._sent = 0

    async def response(self) -> Response:
        try:
            begun, rest = await self._taken()
        except UnknownDictionary:
            known = ",".join(map(str, known_dictionaries()))
            return Response(status_code=415, headers={DICTIONARIES_HEADER: known})
        except NotAdmitted:
            return Response(status_code=403)
        except tuple(STATUSES) as error:
            return Response(status_code=STATUSES[type(error)], headers={PROTOCOLS_HEADER: spoken_here()})
        except (DBAPIError, NoConnection):
            return try_later()
        if rest is None:
            return Response(begun, media_type=MEDIA_TYPE)
        return StreamingResponse(chain([begun], rest), media_type=MEDIA_TYPE)

    async def _taken(self) -> tuple[bytes, Iterator[bytes] | None]:
        """Take all that comes; then how the reply begins, and what follows when that is not all of it.

        The last bytes and the answer to them are one visit to a thread: most requests are a single one.
        """
        async for data in self._intake:
            if self._intake.ended:
                return await run_in_threadpool(self._answer, data)
            await run_in_threadpool(self._take, data)
            self._intake.known = self._exchange.greeted
        raise BadMessage("cut off")

    def _take(self, data: bytes) -> None:
        for message in self._unpacker.feed(data):
            self._exchange.take(message)
        self._exchange.wait()

    def _answer(self, data: bytes) -> tuple[bytes, Iterator[bytes] | None]:
        for message in self._unpacker.feed(data):
            self._exchange.take(message)
        if not self._unpacker.finished:
            raise BadMessage("cut off")
        # The first message before the status: a database that is away is told as such.
        rest = _gathered(self._packed(self._exchange.reply()))
        begun = next(rest)
        return begun, (None if len(begun) < PACKET else rest)

    def _packed(self, replies: Iterator[bytes]) -> Iterator[bytes]:
        begun = list(islice(replies, 2))
        packer = self._packer(sum(map(len, begun)))
        for data in self._pieces(packer, chain(begun, replies)):
            self._sent += len(data)
            yield data
        seconds = monotonic() - self._began
        self._worker.meter.exchanged(seconds, self._intake.got, self._sent, self._exchange.commits)

    def _packer(self, size: int) -> Packer:
        # The hardest packing takes two milliseconds to begin: too long for a reply that says "nothing new".
        if size < _SHORT:
            return Packer(0, QUICK_LEVEL)
        return Packer(min(self._unpacker.dictionary, newest_dictionary()), level_for(self._exchange.budget))

    @staticmethod
    def _pieces(packer: Packer, messages: Iterable[bytes]) -> Iterator[bytes]:
        for message in messages:
            yield packer.add(message)
        yield packer.end()


def _gathered(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """What is shorter than a packet goes with what follows it: only the last is shorter."""
    begun = b""
    for piece in pieces:
        begun += piece
        if len(begun) >= PACKET:
            yield begun
            begun = b""
    yield begun
