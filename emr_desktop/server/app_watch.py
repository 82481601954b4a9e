"""`GET /health` and `GET /metrics`: for load balancers and for those who watch over the server."""

import hmac

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from emr_desktop.server.metrics import database_lines, exposition, oldest_writing
from emr_desktop.server.worker import Worker, try_later, worker_of

TOO_OLD = 120.0
"""Seconds of a writing transaction: something hangs, and what it has locked waits."""
_HERE = {"127.0.0.1", "::1"}


async def health(request: Request) -> Response:
    """200 when this worker can serve, 503 with the reason when it cannot."""
    found = await run_in_threadpool(_health, worker_of(request))
    return JSONResponse(found, status_code=200 if found["good"] else 503, headers={"Cache-Control": "no-store"})


async def metrics(request: Request) -> Response:
    """The figures, to this machine or to whoever knows the token: names of facilities are among them."""
    worker = worker_of(request)
    token = worker.configuration.metrics_token
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    known = bool(token) and hmac.compare_digest(given.encode(), token.encode())
    if not known and (request.client is None or request.client.host not in _HERE):
        return Response(status_code=403)
    try:
        body = await run_in_threadpool(_metrics, worker)
    except (DBAPIError, NoConnection):
        return try_later()
    return PlainTextResponse(body, media_type="text/plain; version=0.0.4")


def _health(worker: Worker) -> dict[str, object]:
    try:
        with worker.engine.connect() as connection:
            connection.execute(text("SELECT 1"))
            oldest = oldest_writing(connection)
    except (DBAPIError, NoConnection):
        return {"good": False, "database": "unreachable"}
    return {"good": oldest < TOO_OLD, "database": "reachable", "oldest_writing_seconds": round(oldest, 1)}


def _metrics(worker: Worker) -> str:
    with worker.engine.connect() as connection:
        return exposition([*database_lines(connection, worker.clock.now()), *worker.meter.lines()])
