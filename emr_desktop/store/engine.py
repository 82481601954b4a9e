"""Opens the encrypted SQLite file. Every connection gets the same settings."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.capture import guard_travelling_tables

WRITES = "emr_writes"
"""Execution option of the engine that begins transactions as a writer."""
FILES = "emr_files"
"""Execution option that says where the files beside the store lie, and under which key."""
ATTACHMENTS = "attachments"
"""Name of the folder beside the database."""

_PRAGMAS = (
    "cipher_log_level=NONE",  # otherwise a wrong key or damage is printed to the console
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",  # in WAL mode NORMAL can roll back a confirmed transaction after a power cut
    "cache_size=-65536",  # decrypted pages; with the default 2 MB searches take ten times as long
    "temp_store=MEMORY",  # never decrypted rows in a temporary file
)


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where the attachments of a store lie."""

    folder: Path
    key: bytes = field(repr=False)


def open_engine(path: Path, key: bytes) -> Engine:
    """An engine on the file encrypted with this 32-byte key. Nothing is read yet."""
    _take_values_as_they_are()

    def connect() -> Any:
        raw = dbapi2.connect(str(path), check_same_thread=False, timeout=5)
        try:
            raw.set_key(b"x'" + key.hex().encode() + b"'")
            for pragma in _PRAGMAS:
                raw.execute(f"PRAGMA {pragma}")
        except DATABASE_ERRORS:
            raw.close()  # or the file stays in use, and its disk cannot be taken out
            raise
        raw.isolation_level = None  # the driver must not begin and commit on its own
        return raw

    # hide_parameters: bound values are patient data and would stand in error texts and logs.
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=connect,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_use_lifo=True,  # one warm page cache instead of several cold ones
        execution_options={FILES: FilePlace(path.parent / ATTACHMENTS, key)},
    )
    event.listen(engine, "begin", _begin)
    guard_travelling_tables(engine)
    return engine


def _take_values_as_they_are() -> None:
    """Say for bytes, nothing and yes or no that they need no adapting.

    The driver would ask each value whether it knows better, and hears "no such attribute" twice: two thirds of the time
    of an insert.
    """
    for kind, same in ((bytes, bytes), (type(None), _nothing), (bool, int)):
        dbapi2.register_adapter(kind, same)


def _nothing(_: None) -> None:
    """NULL stays NULL."""


def damaged_pages(path: Path, key: bytes) -> list[str]:
    """What is wrong with the pages of the file, in SQLCipher's words: works when the file is too damaged to open.

    Empty for a whole file, for one without pages yet, and for one that is not there.
    """
    if not path.exists() or not path.stat().st_size:
        return []
    raw = dbapi2.connect(str(path))
    try:
        raw.set_key(b"x'" + key.hex().encode() + b"'")
        raw.execute("PRAGMA cipher_log_level=NONE")
        return [str(row[0]) for row in raw.execute("PRAGMA cipher_integrity_check").fetchall()]
    finally:
        raw.close()


def writing(engine: Engine) -> Engine:
    """The same engine, transactions begun as a writer's: two writers wait for each other at the start, not midway."""
    return engine.execution_options(**{WRITES: True})


def _begin(connection: Connection) -> None:
    immediate = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def as_trouble(error: Exception) -> StoreTrouble | None:
    """What a failure of the file means to people; None when it is a fault of the program."""
    text = str(getattr(error, "orig", error)).lower()
    for words, code in _TROUBLES:
        if words in text:
            return StoreTrouble(code)
    return None


_TROUBLES = (
    ("disk is full", "disk_full"),
    ("readonly database", "folder_read_only"),
    ("unable to open database", "folder_read_only"),
    ("database is locked", "store_busy"),
    ("disk i/o error", "disk_failing"),
    ("malformed", "file_damaged"),
    ("not a database", "file_damaged"),
    ("hmac", "file_damaged"),
)

DATABASE_ERRORS: tuple[type[Exception], ...] = (DatabaseError, OperationalError, dbapi2.DatabaseError)
"""What SQLAlchemy and the driver raise when the file gives trouble."""
