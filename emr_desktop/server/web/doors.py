"""Nobody gets past here without being logged in, and nothing is changed without the token of the form."""

import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qsl

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from emr_desktop.server.limits import Intake, TooLong, TooSlow
from emr_desktop.server.web.session import COOKIE, Session, read_session, still_counts
from emr_desktop.server.worker import Worker, try_later, worker_of

LONGEST_FORM = 8192


@dataclass(frozen=True, slots=True)
class Visit:
    """A request of somebody who is logged in."""

    request: Request
    worker: Worker
    session: Session
    form: dict[str, str]

    @property
    def now(self) -> datetime:
        return self.worker.clock.now()


Handler = Callable[[Request], Awaitable[Response]]
Deed = Callable[[Visit], Response]


def reading(deed: Deed) -> Handler:
    """For those who are logged in; others are sent to the log-in."""

    async def handle(request: Request) -> Response:
        return await run_in_threadpool(_admitted, request, {}, deed)

    return handle


def changing(deed: Deed) -> Handler:
    """The same, and only from a form that this server has made for this browser."""

    async def handle(request: Request) -> Response:
        form = await form_of(request)
        if isinstance(form, Response):
            return form
        return await run_in_threadpool(_admitted, request, form, lambda visit: _trusted(visit, deed))

    return handle


async def form_of(request: Request) -> dict[str, str] | Response:
    """The fields of a small form, or the refusal."""
    try:
        body = b"".join([data async for data in Intake(request, LONGEST_FORM)])
    except TooLong:
        return Response(status_code=413)
    except TooSlow:
        return Response(status_code=408)
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def session_of(request: Request, worker: Worker) -> Session | None:
    """What the cookie says, if it is one of ours."""
    return read_session(request.cookies.get(COOKIE, ""), worker.secret, worker.clock.now())


def has_token(session: Session, worker: Worker, form: dict[str, str]) -> bool:
    """Whether the form was made here for this browser."""
    return hmac.compare_digest(form.get("token", "").encode(), session.token(worker.secret).encode())


def _trusted(visit: Visit, deed: Deed) -> Response:
    return deed(visit) if has_token(visit.session, visit.worker, visit.form) else Response(status_code=403)


def _admitted(request: Request, form: dict[str, str], deed: Deed) -> Response:
    worker = worker_of(request)
    try:
        session = session_of(request, worker)
        if session is None or not session.login:
            return RedirectResponse("/admin/login", status_code=303)
        with worker.engine.connect() as connection:
            if not still_counts(connection, session):
                return RedirectResponse("/admin/login", status_code=303)
        return deed(Visit(request, worker, session, form))
    except (DBAPIError, NoConnection):
        return try_later()
