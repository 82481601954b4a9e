"""A copy of the whole database, of one moment, that was read back before it counts."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from pyrage.x25519 import Identity, Recipient
from sqlalchemy import Connection, Engine, bindparam, func, insert, select, text, update

from emr_desktop.domain.clock import Clock
from emr_desktop.server.backup_crypt import encrypting
from emr_desktop.server.backup_file import CopyWriter, Header, prove
from emr_desktop.server.database import all_tables, identity
from emr_desktop.server.migrations import schema_version
from emr_desktop.server.tables import OriginRow, ServerBackup, Tries
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.types import microseconds

_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class MadeCopy:
    """A copy that was proven."""

    path: Path
    size: int
    commits: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class _Moment:
    commits: int
    origins: tuple[tuple[bytes, int], ...]
    """How far each origin was held."""
    digest: bytes


def back_up(engine: Engine, path: Path, clock: Clock, recipients: Sequence[Recipient] = ()) -> MadeCopy:
    """Write a copy, read it back, and from then on call what it holds durable. Work goes on meanwhile.

    With recipients it is encrypted to them, and read back with a key that is forgotten right after.

    Raises ServerTrouble; an earlier file of this name then stays as it was.
    """
    if path.exists():
        raise ServerTrouble(f"{path} is there already. Choose another name.")
    now = clock.now()
    once = Identity.generate() if recipients else None
    temporary = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        moment = _write(engine, temporary, now, [*recipients, once.to_public()] if once else [])
        _prove(temporary, moment, once)
        temporary.replace(path)
    except OSError as error:
        raise ServerTrouble(f"The copy could not be written: {error}") from error
    finally:
        temporary.unlink(missing_ok=True)
    made = MadeCopy(path, path.stat().st_size, moment.commits, moment.digest)
    with engine.begin() as connection:
        _note(connection, made, moment, now)
    return made


def tables_in_copy() -> list[str]:
    """All but what is of the hour only."""
    return [str(table.name) for table in all_tables() if table.name != Tries.__tablename__]


def _write(engine: Engine, path: Path, now: datetime, recipients: Sequence[Recipient]) -> _Moment:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        with encrypting(file, recipients) as out:
            moment = _write_out(engine, out, now)
        file.flush()
        os.fsync(file.fileno())
    return moment


def _write_out(engine: Engine, file: IO[bytes], now: datetime) -> _Moment:
    with engine.connect() as opened:
        connection = opened.execution_options(isolation_level="REPEATABLE READ")
        _begin_between_pushes(engine, connection)
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        names = {name: _columns(connection, name) for name in tables_in_copy()}
        header = Header(schema_version(connection), identity(connection).epoch, microseconds(now), names)
        writer = CopyWriter(file, header)
        for name, columns in names.items():
            writer.table(name)
            _write_table(connection, writer, name, columns)
            writer.end_table()
        origins = connection.execute(select(OriginRow.key, OriginRow.acked)).all()
        commits = connection.scalar(select(func.count()).select_from(JournalEntry)) or 0
        digest = writer.end()
        connection.rollback()
    return _Moment(commits, tuple((row.key, row.acked) for row in origins), digest)


def _begin_between_pushes(engine: Engine, connection: Connection) -> None:
    """Take the moment of the copy while no push is in the middle.

    A push takes its places in the order before it is there for all to see. So no place below the last one in the copy
    is given to something that the copy lacks, and the next life of the database can begin right after it.
    """
    with engine.connect() as waiting:
        waiting.execute(text("SET LOCAL lock_timeout = '20s'"))
        waiting.execute(text("LOCK TABLE origin IN SHARE MODE"))
        connection.execute(text("SELECT 1 FROM server_info LIMIT 1"))
        waiting.rollback()


def _write_table(connection: Connection, writer: CopyWriter, name: str, columns: list[str]) -> None:
    cursor = connection.connection.driver_connection.cursor()  # type: ignore[union-attr]  # it is connected
    listed = ", ".join(f'"{column}"' for column in columns)
    collected = bytearray()
    with cursor.copy(f'COPY "{name}" ({listed}) TO STDOUT') as rows:
        for data in rows:
            collected += data
            if len(collected) >= _PIECE:
                writer.rows(bytes(collected))
                collected.clear()
    writer.rows(bytes(collected))


def _columns(connection: Connection, name: str) -> list[str]:
    found = connection.scalars(
        text(
            "SELECT column_name FROM information_schema.columns"
            " WHERE table_schema = current_schema() AND table_name = :name ORDER BY ordinal_position"
        ),
        {"name": name},
    )
    return list(found)


def _prove(path: Path, moment: _Moment, identity: Identity | None) -> None:
    """Read the file back from the disk. Raises ServerTrouble when it is not what was written."""
    digest, rows = prove(path, identity)
    if digest != moment.digest or rows[JournalEntry.__tablename__] != moment.commits:
        raise ServerTrouble(f"{path} reads back other than it was written. Is the disk failing?")


def _note(connection: Connection, made: MadeCopy, moment: _Moment, now: datetime) -> None:
    number = (connection.scalar(select(func.max(ServerBackup.id))) or 0) + 1
    row = {"id": number, "made_at": now, "path": str(made.path), "size": made.size}
    connection.execute(insert(ServerBackup), row | {"commits": made.commits, "digest": made.digest})
    if moment.origins:
        durable = func.greatest(OriginRow.durable, bindparam("held"))
        connection.execute(
            update(OriginRow.__table__).where(OriginRow.key == bindparam("origin")).values(durable=durable),  # type: ignore[arg-type]
            [{"origin": key, "held": acked} for key, acked in sorted(moment.origins)],
        )
