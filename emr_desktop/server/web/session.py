"""Who is logged in: a signed cookie, so that any worker knows. Logging out and a new password end every session."""

import base64
import hmac
import json
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import Connection
from starlette.responses import Response

from emr_desktop.server.administrators import sessions_from
from emr_desktop.store.types import microseconds, moment

COOKIE = "emr_admin"
IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=10)


@dataclass(frozen=True, slots=True)
class Session:
    """One browser. The log-in name is empty before anybody has logged in."""

    login: str
    nonce: str
    began: int
    """Microseconds since 1970."""
    used: int

    @classmethod
    def begin(cls, login: str, now: datetime) -> "Session":
        return cls(login, secrets.token_urlsafe(12), microseconds(now), microseconds(now))

    def token(self, secret: bytes) -> str:
        """Stands in every form: who has only made the browser send something does not know it."""
        return _signature(secret, f"form {self.nonce}")


def read_session(cookie: str, secret: bytes, now: datetime) -> Session | None:
    """The session of a cookie; None for one that is forged or has run out."""
    data, _, signature = cookie.partition(".")
    if not hmac.compare_digest(_signature(secret, data).encode(), signature.encode()):
        return None
    session = Session(*json.loads(base64.urlsafe_b64decode(data)))
    run_out = moment(session.used) + IDLE < now or moment(session.began) + LONGEST < now
    return None if run_out else session


def still_counts(connection: Connection, session: Session) -> bool:
    """Whether the person is still an administrator, and has not logged out since."""
    since = sessions_from(connection, session.login)
    return since is not None and moment(session.began) >= since


def keep_session(response: Response, session: Session, secret: bytes, now: datetime) -> None:
    """Give the browser its cookie, good for another half hour."""
    values = [session.login, session.nonce, session.began, microseconds(now)]
    data = base64.urlsafe_b64encode(json.dumps(values).encode()).decode()
    response.set_cookie(
        COOKIE, f"{data}.{_signature(secret, data)}", path="/admin", secure=True, httponly=True, samesite="strict"
    )


def _signature(secret: bytes, data: str) -> str:
    return hmac.new(secret, data.encode(), sha256).hexdigest()
