"""A copy becomes the database. It is a new life: clinics notice, and send again what came after the copy."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pyrage.x25519 import Identity
from sqlalchemy import Connection, Engine, func, select, text, update

from emr_desktop.server.backup import tables_in_copy
from emr_desktop.server.backup_crypt import decrypting
from emr_desktop.server.backup_file import CopyReader, prove
from emr_desktop.server.database import begin_epoch
from emr_desktop.server.migrations import STEPS, migrate, schema_version
from emr_desktop.server.tables import EnrolledFacility, OriginRow
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.store.journal import JournalEntry


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back."""

    commits: int
    made_at: int
    """Microseconds since 1970: the moment that the copy shows."""


def restore(engine: Engine, path: Path, now: datetime, identity: Identity | None = None) -> Restored:
    """Fill an empty database from a copy, all or nothing. An encrypted one needs the secret key.

    Raises ServerTrouble: the copy is not whole or of a later program, or the database is not empty.
    """
    try:
        prove(path, identity)
        with path.open("rb") as file, decrypting(file, identity, path) as plain, engine.begin() as connection:
            reader = CopyReader(plain, path)
            _make_room(connection, reader)
            for name, pieces in reader.tables():
                _fill(connection, reader, name, pieces)
            _set_counters(connection)
            migrate(connection)
            connection.execute(update(OriginRow).values(durable=OriginRow.acked))  # the copy is proof enough
            begin_epoch(connection, now)
            commits = connection.scalar(select(func.count()).select_from(JournalEntry)) or 0
            return Restored(commits, reader.header.made_at)
    except OSError as error:
        raise ServerTrouble(f"{path} cannot be read: {error.strerror or error}") from error


def _make_room(connection: Connection, reader: CopyReader) -> None:
    if reader.header.schema > len(STEPS):
        raise ServerTrouble("The copy was made by a later version of the program. Install that version first.")
    version = schema_version(connection)
    if version and _holds_something(connection):
        raise ServerTrouble("The database is not empty. A copy is restored into an empty one: name another folder.")
    if version > reader.header.schema:
        raise ServerTrouble("The tables of the database are newer than the copy. Restore into an empty database.")
    migrate(connection, upto=reader.header.schema)
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    for name in tables_in_copy():
        connection.execute(text(f'TRUNCATE TABLE "{name}"'))


def _holds_something(connection: Connection) -> bool:
    commits = connection.scalar(select(func.count()).select_from(JournalEntry))
    return bool(commits or connection.scalar(select(func.count()).select_from(EnrolledFacility)))


def _fill(connection: Connection, reader: CopyReader, name: str, pieces: Iterator[bytes]) -> None:
    if name not in reader.header.columns or name not in tables_in_copy():
        raise ServerTrouble(f"The copy holds a table that this program does not know: {name}.")
    listed = ", ".join(f'"{column}"' for column in reader.header.columns[name])
    cursor = connection.connection.driver_connection.cursor()  # type: ignore[union-attr]  # it is connected
    with cursor.copy(f'COPY "{name}" ({listed}) FROM STDIN') as rows:
        for piece in pieces:
            rows.write(piece)


def _set_counters(connection: Connection) -> None:
    """Numbers that the database gives out itself go on after those that are in the copy."""
    connection.execute(
        text(
            "SELECT setval(pg_get_serial_sequence('journal', 'position'), (SELECT max(position) FROM journal))"
            " WHERE EXISTS (SELECT 1 FROM journal)"
        )
    )
