"""Logging in and out, and the choice of the language."""

from datetime import timedelta
from urllib.parse import urlsplit

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from emr_desktop.server.administrators import end_sessions, log_in
from emr_desktop.server.limits import TooManyTries, count_try
from emr_desktop.server.web.doors import Visit, form_of, has_token, session_of
from emr_desktop.server.web.pages import LANGUAGE_COOKIE, page
from emr_desktop.server.web.session import COOKIE, Session, keep_session
from emr_desktop.server.web.words import LANGUAGES
from emr_desktop.server.worker import try_later, worker_of

TRIES_OF_ADDRESS, WITHIN = 30, timedelta(minutes=5)
"""Passwords of all names together: each costs the server 64 MB for a moment."""


async def log_in_page(request: Request) -> Response:
    """The two fields."""
    return await run_in_threadpool(_page, request)


async def log_in_try(request: Request) -> Response:
    """Let in, or say that it was wrong, or that it is to be tried later."""
    form = await form_of(request)
    if isinstance(form, Response):
        return form
    return await run_in_threadpool(_try, request, form)


async def language(request: Request) -> Response:
    """Remember the language, and go back to where one was."""
    chosen, back = request.query_params.get("to", ""), urlsplit(request.query_params.get("back", "")).path
    safe = back.startswith("/admin/") and "//" not in back
    response = RedirectResponse(back if safe else "/admin/", status_code=303)
    if chosen in LANGUAGES:
        response.set_cookie(
            LANGUAGE_COOKIE, chosen, path="/admin", max_age=31536000, secure=True, httponly=True, samesite="strict"
        )
    return response


def log_out(visit: Visit) -> Response:
    """In every window."""
    with visit.worker.engine.begin() as connection:
        end_sessions(connection, visit.session.login, visit.now)
    response = RedirectResponse("/admin/login", status_code=303)
    response.delete_cookie(COOKIE, path="/admin", secure=True, httponly=True, samesite="strict")
    return response


def _page(request: Request, trouble: str = "", status: int = 200, minutes: int = 0) -> Response:
    worker = worker_of(request)
    try:
        session = session_of(request, worker) or Session.begin("", worker.clock.now())
    except (DBAPIError, NoConnection):
        return try_later()
    return page(request, "login.html", session, status=status, trouble=trouble, count=minutes)


def _try(request: Request, form: dict[str, str]) -> Response:
    worker = worker_of(request)
    session = session_of(request, worker)
    if session is None or not has_token(session, worker, form):
        return _page(request, "again", 403)
    login, now = form.get("login", "").strip(), worker.clock.now()
    address = request.client.host if request.client else "?"
    with worker.engine.connect() as connection:
        try:
            count_try(connection, f"log-in from {address}", TRIES_OF_ADDRESS, WITHIN, now)
            right = log_in(connection, login, form.get("password", ""), now)
        except TooManyTries as error:
            return _page(request, "wait", 429, -(-error.seconds // 60))
        finally:
            connection.commit()
    if not right:
        return _page(request, "wrong", 403)
    response = RedirectResponse("/admin/", status_code=303)
    keep_session(response, Session.begin(login, now), worker.secret, now)
    return response
