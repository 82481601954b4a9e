"""What a stranger may cost: tries by address and by code, bytes of a request, seconds without a byte."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import Connection, Integer, cast, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.expression import case
from starlette.requests import ClientDisconnect, Request

from emr_desktop.server.tables import Tries
from emr_desktop.sync.protocol import BadMessage, OtherProtocol

SILENCE = 30.0
"""Seconds without a byte, after which a request is given up."""
LONGEST_REQUEST = 900.0
"""Seconds for all of it: 64 MB never come over a link as slow as that, and a clinic asks again where it was."""
STRANGERS_BYTES = 64 * 1024
STRANGERS_SECONDS = 60.0
"""For those who have not said yet who they are."""
_KEPT = timedelta(days=1)


class TooSlow(Exception):
    """The bytes of a request do not come."""


class TooLong(Exception):
    """A request has more bytes than it may have."""


class TooManyTries(Exception):
    """To be tried again later: the argument is the number of seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


STATUSES: dict[type[Exception], int] = {
    TooSlow: 408, TooLong: 413, ClientDisconnect: 400, BadMessage: 400, OtherProtocol: 426,
}  # fmt: skip
"""What is answered to a request that is not taken in."""


class Intake:
    """The bytes of one request, with a limit on their number and on the time they take."""

    def __init__(self, request: Request, most_bytes: int, known: bool = False) -> None:
        self._request = request
        self._most = most_bytes
        self.known = known
        """Set when the sender has said who it is: it may then take its time."""
        self.got = 0
        self.ended = False
        """Whether no more bytes will come: known together with the last of them."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Raises TooSlow, TooLong, ClientDisconnect."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        while not self.ended:
            left = (LONGEST_REQUEST if self.known else STRANGERS_SECONDS) - (loop.time() - began)
            try:
                async with asyncio.timeout(max(0.01, min(SILENCE, left))):
                    message = await self._request.receive()
            except TimeoutError as error:
                raise TooSlow from error
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            data: bytes = message.get("body", b"")
            self.got += len(data)
            self.ended = not message.get("more_body", False)
            yield data
            # Looked at after it was read: the first bytes say who it is.
            if self.got > (self._most if self.known else min(self._most, STRANGERS_BYTES)):
                raise TooLong


def count_try(connection: Connection, what: str, most: int, within: timedelta, now: datetime) -> None:
    """Count one more try. Raises TooManyTries when there were too many lately. The caller commits in both cases."""
    began, count = _counted(connection, what, within, now)
    if count > most:
        raise TooManyTries(max(1, ceil((began + within - now).total_seconds())))
    if count == 1:
        connection.execute(delete(Tries).where(Tries.began_at < now - _KEPT))


def refuse_after(connection: Connection, what: str, most: int, within: timedelta, now: datetime) -> None:
    """Look without counting. Raises TooManyTries."""
    row = connection.execute(select(Tries.began_at, Tries.number).where(Tries.what == what)).first()
    if row is not None and row.number >= most and row.began_at + within > now:
        raise TooManyTries(max(1, ceil((row.began_at + within - now).total_seconds())))


def forget_tries(connection: Connection, what: str) -> None:
    """It was no guess after all."""
    connection.execute(delete(Tries).where(Tries.what == what))


def _counted(connection: Connection, what: str, within: timedelta, now: datetime) -> tuple[datetime, int]:
    made = insert(Tries).values(what=what, began_at=now, number=1)
    old = Tries.began_at <= now - within
    kept = made.on_conflict_do_update(
        index_elements=[Tries.what],
        set_={
            "began_at": case((old, made.excluded.began_at), else_=Tries.began_at),
            "number": case((old, cast(1, Integer)), else_=Tries.number + 1),
        },
    ).returning(Tries.began_at, Tries.number)
    row = connection.execute(kept).one()
    return row.began_at, row.number
