"""What one worker holds while it runs. None of it is needed by another, or after a restart."""

import secrets
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Engine
from starlette.requests import Request
from starlette.responses import Response

from emr_desktop.domain.clock import Clock
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.database import session_secret
from emr_desktop.server.metrics import Meter

MOST_EXCHANGES = 64
"""At once in one worker. When two hundred clinics come back together, the others are told when to try again."""


@dataclass
class Worker:
    """Handed to every request as `request.app.state.worker`."""

    engine: Engine
    clock: Clock
    configuration: Configuration
    meter: Meter = field(default_factory=Meter)
    busy: int = 0

    @cached_property
    def secret(self) -> bytes:
        """Signs cookies; the same in every worker."""
        with self.engine.connect() as connection:
            return session_secret(connection)


def worker_of(request: Request) -> Worker:
    """The worker that serves this request."""
    found: Worker = request.app.state.worker
    return found


def try_later(status: int = 503, seconds: int | None = None) -> Response:
    """Told with a time that differs from clinic to clinic, so that they do not all come back at once."""
    after = seconds if seconds is not None else 10 + secrets.randbelow(30)
    return Response(status_code=status, headers={"Retry-After": str(after)})
