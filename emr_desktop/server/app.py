"""The web around the exchange: one endpoint for syncing, one to be let in."""

from collections.abc import AsyncIterator, Iterator

from sqlalchemy import Engine
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from emr_desktop.domain.clock import Clock
from emr_desktop.journal.codec import encode
from emr_desktop.server.enrol import Refusal, admit
from emr_desktop.server.exchange import Exchange, NotAdmitted
from emr_desktop.sync.enrolment import Application
from emr_desktop.sync.packing import MEDIA_TYPE, Packer, Unpacker, newest_dictionary
from emr_desktop.sync.protocol import BadMessage

LONGEST_BODY = 64 * 1024 * 1024
"""Bytes of one request. A clinic with more to say says it in several."""
LONGEST_APPLICATION = 4096


def make_app(engine: Engine, clock: Clock) -> Starlette:
    """The application that any number of workers may serve beside each other: all state is in the database."""
    app = Starlette(
        routes=[
            Route("/sync/v1", sync, methods=["POST"]),
            Route("/enrol/v1", enrol, methods=["POST"]),
        ]
    )
    app.state.engine, app.state.clock = engine, clock
    return app


async def sync(request: Request) -> Response:
    """One exchange. What arrives is taken as it arrives: when the link breaks, all that was whole is held."""
    exchange = Exchange(request.app.state.engine, request.app.state.clock)
    unpacker = Unpacker()
    try:
        async for data in _limited(request):
            await run_in_threadpool(_take, exchange, unpacker, data)
        if not unpacker.finished:
            return Response(status_code=400)
    except ClientDisconnect:
        return Response(status_code=400)
    except NotAdmitted:
        return Response(status_code=403)
    except BadMessage:
        return Response(status_code=400)
    return StreamingResponse(_packed(exchange, unpacker.dictionary), media_type=MEDIA_TYPE)


async def enrol(request: Request) -> Response:
    """A computer asks to be let in."""
    body = b""
    async for data in request.stream():
        body += data
        if len(body) > LONGEST_APPLICATION:
            return Response(status_code=413)
    try:
        answer = await run_in_threadpool(_admit, request.app.state.engine, request.app.state.clock, body)
    except BadMessage:
        return Response(status_code=400)
    except Refusal as refusal:
        return Response(encode(["refused", refusal.code]), status_code=403, media_type="application/cbor")
    return Response(answer, media_type="application/cbor")


async def _limited(request: Request) -> AsyncIterator[bytes]:
    got = 0
    async for data in request.stream():
        got += len(data)
        if got > LONGEST_BODY:
            raise BadMessage("too long")
        yield data


def _take(exchange: Exchange, unpacker: Unpacker, data: bytes) -> None:
    for message in unpacker.feed(data):
        exchange.take(message)


def _packed(exchange: Exchange, dictionary: int) -> Iterator[bytes]:
    packer = Packer(min(dictionary, newest_dictionary()))
    for message in exchange.reply():
        yield packer.add(message)
    yield packer.end()


def _admit(engine: Engine, clock: Clock, body: bytes) -> bytes:
    application = Application.decode(body)
    with engine.begin() as connection:
        return admit(connection, application, clock.now()).encode()
