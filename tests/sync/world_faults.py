"""What dying programs, power cuts, full disks, later programs and dying workers do to the small district."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError, PendingRollbackError

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.server import migrations
from emr_desktop.server.migrations import STEPS as SERVER_STEPS
from emr_desktop.store import upgrade
from emr_desktop.store.engine import WRITES, as_trouble
from emr_desktop.store.migrations import STEPS as CLINIC_STEPS
from tests.sync.district import Computer, DistrictServer
from tests.sync.world_mould import Mould, in_postgres
from tests.sync.world_people import People

PIECES = 8
"""In so many of what was not flushed a power cut may leave it."""
_FULL = 2
"""What SQLite calls a log that is flushed at each commit."""
_NO_LIMIT = 1073741823


class Died(BaseException):
    """The program was killed: nothing in it goes on."""


class Disk:
    """What of the log beside a clinic's records is surely on the disk. SQLite says itself when it flushes."""

    def __init__(self, computer: Computer) -> None:
        self._log = computer.folder / "clinic.db-wal"
        self._flushed = self._log.read_bytes()

    def begun(self, connection: Connection) -> None:
        """Who begins to write finds all that was confirmed before flushed, if that is how the file was opened."""
        raw: Any = connection.connection.driver_connection
        if connection.get_execution_options().get(WRITES) and raw.execute("PRAGMA synchronous").fetchone()[0] >= _FULL:
            self._flushed = self._log.read_bytes()

    def lose(self, left: Path, pieces: int) -> None:
        """Of what came after the last flush only so many pieces have reached the disk."""
        now = (left / self._log.name).read_bytes()
        same = len(self._flushed) if now.startswith(self._flushed) else 0  # else it was begun anew from its start
        kept = same + (len(now) - same) * pieces // PIECES
        (left / self._log.name).write_bytes(now[:kept] + self._flushed[kept:])
        (left / "clinic.db-shm").unlink(missing_ok=True)


class Faults(People):
    """Everything comes back as it was confirmed, and goes on."""

    server: DistrictServer
    _mould: Mould
    _folder: Path
    _numbers: Iterator[int]
    _newest = 0
    """How many versions later than this program the newest is that anybody has."""

    def _open(self, folder: Path, marked: bool = False) -> Computer:
        raise NotImplementedError

    def crash(self, at: int, statement: int) -> bool:
        """The program dies in a sync, before this statement: what is on the disk then is all that is left.

        False for a sync that has no so many.
        """
        return self._dies(at, statement, lambda _left: None)

    def power_cut(self, at: int, statement: int, pieces: int) -> bool:
        """The power goes in a sync: of what was not flushed only a beginning is there."""
        computer = self._at(at)
        disk = Disk(computer)
        event.listen(computer.engine, "begin", disk.begun)
        try:
            return self._dies(at, statement, lambda left: disk.lose(left, pieces))
        finally:
            event.remove(computer.engine, "begin", disk.begun)

    def fill_disk(self, at: int, pages: int, family: str) -> list[str]:
        """The disk has room for so many pages more, while a sync runs and somebody is registered. Then there is room.

        Returns what people were told.
        """
        computer = self._at(at)
        told = []
        with full_disk(computer.engine, pages):
            for work in (lambda: computer.sync(self.server), lambda: self.register(at, family)):
                try:
                    work()
                except (StoreTrouble, DBAPIError) as error:
                    trouble = error if isinstance(error, StoreTrouble) else as_trouble(error)
                    if trouble is None or trouble.code != "disk_full":
                        raise
                    told.append(trouble.code)
        return told

    def upgrade(self, at: int) -> None:
        """A computer gets the next version, whose tables are others. The rest get it when they are started again."""
        self._newest += 1
        self.start_again(at)

    def start_again(self, at: int) -> None:
        at %= len(self.computers)
        self.computers[at].clinic.close()
        self.computers[at] = self._open(self.computers[at].folder)

    def upgrade_server(self) -> None:
        """The district gets the next version, while nothing is served."""
        self._newest += 1
        self.migrate_server()

    def migrate_server(self) -> None:
        """What each worker does when it starts."""
        with self.newest_program(), self.server.database.begin() as connection:
            migrations.migrate(connection)

    @contextmanager
    def newest_program(self) -> Iterator[None]:
        """Whoever is started here is of the newest version: it knows steps that this program does not have yet."""
        clinic = (*CLINIC_STEPS, *(_widens("patient", number) for number in range(self._newest)))
        server = (*SERVER_STEPS, *(_widens("enrolled_device", number) for number in range(self._newest)))
        with pytest.MonkeyPatch.context() as later:
            later.setattr(upgrade, "STEPS", clinic)
            later.setattr(migrations, "STEPS", server)
            yield

    def kill_worker(self, at: int, statement: int) -> bool:
        """PostgreSQL loses the worker that serves a sync, before this statement or when it ends a transaction.

        False for a sync that has no so many.
        """
        numbers, killed = count(), []

        def kill(connection: Connection, *_: Any) -> None:
            if next(numbers) == statement:
                raw: Any = connection.connection.driver_connection
                in_postgres(self._mould.url, f"SELECT pg_terminate_backend({raw.info.backend_pid}, 5000)")
                killed.append(statement)

        database = self.server.database
        names = ("before_cursor_execute", "commit")
        for name in names:
            event.listen(database, name, kill)
        try:
            self._at(at).sync(self.server)
        except DBAPIError as error:
            if not (killed and error.connection_invalidated):
                raise
        finally:
            for name in names:
                event.remove(database, name, kill)
        return bool(killed)

    def _dies(self, at: int, statement: int, loses: Callable[[Path], None]) -> bool:
        at %= len(self.computers)
        computer, left = self.computers[at], self._folder / f"left-{next(self._numbers)}"
        numbers = count()

        def die(*_: Any) -> None:
            if next(numbers) == statement:
                shutil.copytree(computer.folder, left)
                loses(left)
                raise Died

        event.listen(computer.engine, "before_cursor_execute", die)
        try:
            computer.sync(self.server)
        except (Died, PendingRollbackError):
            if not left.exists():  # what a program says that is dead nobody hears
                raise
        finally:
            event.remove(computer.engine, "before_cursor_execute", die)
        if not left.exists():
            return False
        self.go_on_from(at, left)
        return True

    def go_on_from(self, at: int, left: Path) -> None:
        """A computer is switched on again with what was left on its disk."""
        computer = self.computers[at]
        computer.clinic.close()
        shutil.rmtree(computer.folder)
        left.rename(computer.folder)
        self.computers[at] = self._open(computer.folder)


@contextmanager
def full_disk(engine: Engine, pages: int) -> Iterator[None]:
    """The file may grow by so many pages: SQLite says what it says when the disk is full."""
    with engine.connect() as connection:
        most = connection.exec_driver_sql("PRAGMA page_count").scalar_one() + pages

    def limit(raw: Any, *_: Any) -> None:
        raw.execute(f"PRAGMA max_page_count = {most}")

    def lift(raw: Any, *_: Any) -> None:
        if raw is not None:
            raw.execute(f"PRAGMA max_page_count = {_NO_LIMIT}")

    event.listen(engine, "checkout", limit)
    event.listen(engine, "checkin", lift)
    try:
        yield
    finally:
        event.remove(engine, "checkout", limit)
        event.remove(engine, "checkin", lift)


def _widens(table: str, number: int) -> Callable[[Connection], None]:
    """A step of a later version: a column and an index more."""

    def step(connection: Connection) -> None:
        connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN later_{number} text")
        connection.exec_driver_sql(f"CREATE INDEX ix_later_{number} ON {table} (later_{number})")

    return step
