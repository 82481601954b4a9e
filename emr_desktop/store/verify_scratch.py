"""A second, empty store for a moment: encrypted with a key that nobody keeps, and gone when the block ends."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Table, create_engine, event
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateTable
from sqlcipher3 import dbapi2

from emr_desktop.store.disk import disk_trouble
from emr_desktop.store.schema import Base, encodings
from emr_desktop.store.sync import Conflict, WaitingChange

_PRAGMAS = (
    "cipher_log_level=NONE",
    "journal_mode=OFF",  # nothing here is ever undone: the whole file goes
    "synchronous=OFF",
    "locking_mode=EXCLUSIVE",
    "cache_size=-32768",  # what is smaller than 32 MB never reaches the disk
    "temp_store=MEMORY",  # never decrypted rows in a temporary file
)


def projected_tables() -> list[Table]:
    """All tables that are made out of the journal."""
    meeting = [Base.metadata.tables[each.__tablename__] for each in (Conflict, WaitingChange)]
    return [encoding.table for encoding in encodings().values()] + meeting


@contextmanager
def scratch_store() -> Iterator[Connection]:
    """A connection to a store that holds the travelling tables and no rows. Raises StoreTrouble.

    It lies in the temporary folder of the system. After a power cut an unreadable file may be left there.
    """
    try:
        folder = TemporaryDirectory(prefix="emr-proof-", ignore_cleanup_errors=True)
    except OSError as error:
        raise disk_trouble(error) from error
    with folder:
        raw = _connect(Path(folder.name) / "proof.db")
        try:
            # hide_parameters: bound values are patient data and would stand in error texts and logs.
            engine = create_engine(
                "sqlite+pysqlite://", module=dbapi2, creator=lambda: raw, hide_parameters=True, poolclass=StaticPool
            )
            event.listen(engine, "begin", _begin)
            with engine.connect() as connection:
                for statement in _tables_as_sql():
                    connection.exec_driver_sql(statement)
                yield connection
        finally:
            raw.close()


@cache
def _tables_as_sql() -> tuple[str, ...]:
    """Without indexes: nothing is looked up but keys."""
    return tuple(str(CreateTable(table).compile(dialect=SQLiteDialect())) for table in projected_tables())


def _connect(path: Path) -> Any:
    raw = dbapi2.connect(str(path), check_same_thread=False, isolation_level=None)
    raw.set_key(b"x'" + secrets.token_hex(32).encode() + b"'")
    for pragma in _PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")
    return raw


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
