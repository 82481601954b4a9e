"""A small district at the mercy of a random history: computers, their copies, a server, its copies, a bad link."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, select

from emr_desktop.domain.clock import SetClock
from emr_desktop.journal.digest import digest
from emr_desktop.server.database import begin_epoch, connect
from emr_desktop.server.enrol import revoke
from emr_desktop.server.tables import EnrolledDevice, FeedEntry, OriginRow, Quarantined, Stream
from emr_desktop.services.opening import open_clinic
from emr_desktop.store.device_keys import MARK_AS_COPY
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync import Conflict, District
from emr_desktop.store.sync_live import is_live
from emr_desktop.store.verify import differing_tables, table_digests
from tests.conftest import NOW, PASSWORD
from tests.sync.chance import chance_from
from tests.sync.district import Computer, DistrictServer, Wire
from tests.sync.world_faults import Faults
from tests.sync.world_mould import Mould, database_url, in_postgres, names
from tests.sync.world_people import facts_in, facts_set_aside

_JOURNAL = JournalEntry.__table__


class World(Faults):
    """One history."""

    most_computers = 3

    def __init__(self, mould: Mould, folder: Path) -> None:
        self._mould, self._folder = mould, folder
        self._numbers = count(1)
        self._lasting = ExitStack()
        self.chance = self._lasting.enter_context(chance_from(len(mould.folders)))
        self.clock = SetClock(NOW)
        self.computers: list[Computer] = []
        self.copies: list[tuple[int, Path]] = []
        self._made = [set() for _ in mould.folders]
        self._made_then: list[set[UUID]] = []
        """What had been written down on it, by copy."""
        self.server_copies: list[str] = []
        self._database = self._copy_database(mould.database)
        self.server = DistrictServer(connect(database_url(mould.url, self._database)))
        for at, source in enumerate(mould.folders):
            target = folder / f"computer-{at}"
            shutil.copytree(source, target)
            self.computers.append(self._open(target))

    def end(self) -> None:
        for computer in self.computers:
            computer.clinic.close()
        self.server.database.dispose()
        for name in (self._database, *self.server_copies):
            in_postgres(self._mould.url, f"DROP DATABASE {name} WITH (FORCE)")
        shutil.rmtree(self._folder, ignore_errors=True)
        self._lasting.close()

    # what happens to machines
    def sync(self, at: int, up: int | None, down: int | None) -> None:
        self._at(at).sync(self.server, Wire(up=up, down=down))

    def break_off(self, at: int, up: int | None, down: int | None) -> None:
        """A sync that is cut and not tried again today."""
        self._at(at).sync_once(self.server, Wire(up=up, down=down))

    def revoke(self, at: int) -> None:
        """A computer is stolen. At least one stays.

        One of which there is a copy is revoked when the district has its work: else the copy could use the numbers of
        what mates are still to bring back.
        """
        stolen = self._device(self._at(at))
        if all(self._device(each) in {stolen, *self._revoked()} for each in self.computers):
            return
        if any(self._device(self.computers[of]) == stolen for of, _ in self.copies):
            for computer in self.computers:
                computer.sync(self.server)
        with self.server.database.begin() as connection:
            revoke(connection, stolen, NOW)

    def copy(self, at: int) -> None:
        at %= len(self.computers)
        computer = self.computers[at]
        target = self._folder / f"copy-{next(self._numbers)}"
        computer.clinic.close()
        shutil.copytree(computer.folder, target)
        self.computers[at] = self._open(computer.folder)
        self.copies.append((at, target))
        self._made_then.append(set(self._made[at]))

    def restore(self, which: int, marked: bool) -> None:
        """A copy takes the place of the records: by the program, which marks it, or by somebody's hand."""
        if not self.copies:
            return
        at, source = self.copies[which % len(self.copies)]
        self._made[at] = set(self._made_then[which % len(self.copies)])
        folder = self.computers[at].folder
        self.computers[at].clinic.close()
        shutil.rmtree(folder)
        shutil.copytree(source, folder)
        self.computers[at] = self._open(folder, marked)

    def clone(self, which: int) -> None:
        """A copy runs beside the records it was made from, as one more computer that nobody knows of."""
        if self.copies and len(self.computers) < self.most_computers:
            folder = self._folder / f"clone-{next(self._numbers)}"
            shutil.copytree(self.copies[which % len(self.copies)][1], folder)
            self.computers.append(self._open(folder))
            self._made.append(set(self._made_then[which % len(self.copies)]))

    def copy_server(self) -> None:
        self.server.database.dispose()
        self.server_copies.append(self._copy_database(self._database))

    def restore_server(self, which: int) -> None:
        if self.server_copies:
            self._put_back(which)
            with self.server.database.begin() as connection:
                begin_epoch(connection, NOW)

    def fail_over(self, which: int) -> None:
        """PostgreSQL goes on with what a standby had, and nobody says so."""
        if self.server_copies:
            self._put_back(which)

    def _put_back(self, which: int) -> None:
        self.server.database.dispose()
        in_postgres(self._mould.url, f"DROP DATABASE {self._database} WITH (FORCE)")
        self._database = self._copy_database(self.server_copies[which % len(self.server_copies)])
        self.server.database = connect(database_url(self._mould.url, self._database))
        self.migrate_server()

    def turn_clock(self, at: int, days: int) -> None:
        clock = self._at(at).clinic.clock
        assert isinstance(clock, SetClock)
        clock.move_to(NOW + timedelta(days=days))

    # what must be true
    def facts(self) -> set[UUID]:
        """All that stands in any store which still exists."""
        return set().union(*map(self._facts_in, (*(each.engine for each in self.computers), self.server.database)))

    def confirmed(self) -> set[UUID]:
        """What people were told is written down, on computers that still exist: counted here, not read from them."""
        return set().union(*self._made)

    def check_after_quiet(self) -> None:
        """Nobody works, everybody syncs: nothing is lost, nothing is there twice, all are of one mind."""
        expected = self.facts() | self.confirmed()
        for _ in range(3):
            ends = [computer.sync(self.server) for computer in self.computers]
        here = self._facts_in(self.server.database)
        self._check_aside(expected, here)
        good = self._admitted()
        ends = [
            end for computer, end in zip(self.computers, ends[-len(self.computers) :], strict=True) if computer in good
        ]
        assert all(end.equal for end in ends), "digests differ"
        for computer in good:
            found = self._facts_in(computer.engine)
            assert found == here, f"{computer.folder}: {len(here - found)} lost, {len(found - here)} invented"
            with computer.engine.connect() as connection:
                assert table_digests(connection) == self._tables(good[0])
        for computer in self.computers:
            with writing(computer.engine).begin() as connection:
                assert differing_tables(connection) == []
        assert len({frozenset(self._conflicts(computer)) for computer in good}) == 1
        self.check_now()

    def _check_aside(self, expected: set[UUID], here: set[UUID]) -> None:
        """What was signed after a revocation is held and shown to the computer that signed it; all else is in force."""
        revoked = self._revoked()
        with self.server.database.connect() as connection:
            aside = facts_set_aside(connection)
            rows = connection.execute(select(Quarantined.origin, Quarantined.seq, Quarantined.reason)).all()
        assert {(row.origin[:8] in revoked, row.reason) for row in rows} <= {(True, "device_revoked")}
        assert here <= expected, f"{len(here - expected)} invented"
        assert expected <= here | aside, f"{len(expected - here - aside)} lost"
        self.check_told()

    def check_told(self) -> None:
        """A stolen computer shows what of its work was set aside."""
        revoked = self._revoked()
        with self.server.database.connect() as connection:
            rows = connection.execute(select(Quarantined.origin, Quarantined.seq)).all()
        for computer in self.computers:
            if self._device(computer) in revoked:
                ((origin, told),) = computer.rows(District.origin, District.quarantined)
                held = sorted(row.seq for row in rows if row.origin == origin)
                assert told == " ".join(map(str, held)), "what was set aside is not shown"

    def check_now(self) -> None:
        """What is true at any moment."""
        self.check_server()
        for computer in self.computers:
            with computer.engine.connect() as connection:
                said = connection.scalar(select(District.digest))
                assert said == digest(connection.scalars(select(_JOURNAL.c.hash).where(is_live()))), "digest of a store"

    def check_server(self) -> None:
        """Feeds have no holes, digests are what they say, numbers held are numbers there."""
        with self.server.database.connect() as connection:
            for stream in connection.execute(select(Stream.__table__)).all():
                entries = connection.execute(
                    select(FeedEntry.pos, FeedEntry.origin, FeedEntry.seq)
                    .where(FeedEntry.stream == stream.id)
                    .order_by(FeedEntry.pos)
                ).all()
                assert [entry.pos for entry in entries] == list(range(1, stream.head + 1))
                hashes = {(row.origin, row.seq): row.hash for row in connection.execute(select(_JOURNAL))}
                assert stream.digest == digest(hashes[entry.origin, entry.seq] for entry in entries)
        self.check_numbers()

    def check_numbers(self) -> None:
        with self.server.database.connect() as connection:
            for row in connection.execute(select(OriginRow.__table__)).all():
                numbers = connection.scalars(select(_JOURNAL.c.seq).where(_JOURNAL.c.origin == row.key)).all()
                assert sorted(numbers) == list(range(1, row.acked + 1))

    def _tables(self, computer: Computer) -> Any:
        with computer.engine.connect() as connection:
            return table_digests(connection)

    def _device(self, computer: Computer) -> bytes:
        return computer.clinic._device.origin.key[:8]

    def _revoked(self) -> set[bytes]:
        with self.server.database.connect() as connection:
            return set(connection.scalars(select(EnrolledDevice.device).where(EnrolledDevice.state == "revoked")))

    def _admitted(self) -> list[Computer]:
        revoked = self._revoked()
        return [computer for computer in self.computers if self._device(computer) not in revoked]

    def _conflicts(self, computer: Computer) -> Iterator[Any]:
        yield from computer.rows(
            Conflict.table_number, Conflict.row_key, Conflict.field_number, Conflict.value, Conflict.decided_seq
        )

    def _facts_in(self, engine: Engine) -> set[UUID]:
        with engine.connect() as connection:
            return facts_in(connection)

    def _open(self, folder: Path, marked: bool = False) -> Computer:
        with self.newest_program():
            clinic = open_clinic(folder, user="doc", password=PASSWORD, clock=SetClock(NOW), alone=False)
            if marked:
                with writing(clinic._engine).begin() as connection:
                    connection.exec_driver_sql(MARK_AS_COPY)
                clinic.close()
                clinic = open_clinic(folder, user="doc", password=PASSWORD, clock=SetClock(NOW), alone=False)
        return Computer(clinic, folder)

    def _copy_database(self, source: str) -> str:
        name = f"world_{next(names)}"
        in_postgres(self._mould.url, f"CREATE DATABASE {name} TEMPLATE {source} STRATEGY FILE_COPY")
        return name
