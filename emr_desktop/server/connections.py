"""Connections to PostgreSQL that wait for work: one that died meanwhile is noticed without asking the database."""

import select
from time import monotonic
from typing import Any

import psycopg
from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

RESTED = 30.0
"""Seconds without work, after which a wall between the two may have forgotten the connection: then it is asked."""
_LEFT = "left at"


def watch_pool(engine: Engine) -> None:
    """Look at each connection before it is used. A dead one is replaced, and with it all that are older."""

    @event.listens_for(engine, "checkin")
    def left(_raw: Any, record: Any) -> None:
        record.info[_LEFT] = monotonic()

    @event.listens_for(engine, "checkout")
    def taken(raw: Any, record: Any, _proxy: Any) -> None:
        rested = monotonic() - record.info.get(_LEFT, monotonic())
        if raw.closed or _has_something_to_say(raw) or (rested > RESTED and not _answers(engine, raw)):
            raise DisconnectionError("the connection died while nobody used it")


def _has_something_to_say(raw: psycopg.Connection) -> bool:
    """Nobody has asked anything: it can only be a farewell."""
    if not hasattr(select, "poll"):  # Windows
        return bool(select.select([raw.fileno()], [], [], 0)[0])
    waiting = select.poll()
    waiting.register(raw.fileno(), select.POLLIN)
    return bool(waiting.poll(0))


def _answers(engine: Engine, raw: Any) -> bool:
    try:
        return bool(engine.dialect.do_ping(raw))
    except psycopg.Error:
        if raw.closed:
            return False
        raise
