"""A small district at the mercy of a random history: computers, their copies, a server, its copies, a bad link."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, select, text

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.journal.digest import digest
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.server.database import begin_epoch, connect, prepare
from emr_desktop.server.tables import FeedEntry, OriginRow, Stream
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.services.opening import create_clinic, open_clinic
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.services.patients_entries import (
    AddAllergy,
    EndAllergy,
    RefuteAllergy,
    add_allergy,
    end_allergy,
    refute_allergy,
)
from emr_desktop.store.device_keys import MARK_AS_COPY
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Allergy, Patient
from emr_desktop.store.sync import Conflict
from emr_desktop.store.verify import differing_tables, table_digests
from tests.conftest import NOW, PASSWORD, QUICK, SERGEY
from tests.sync.district import Computer, DistrictServer, Wire

_JOURNAL = JournalEntry.__table__
_names = count(1)


@dataclass(frozen=True)
class Mould:
    """A district made once and copied for each history: two computers of one clinic, all agreed with the server."""

    url: str
    database: str
    folders: tuple[Path, ...]


def database_url(url: str, name: str) -> str:
    return url.replace("/postgres?", f"/{name}?")


def make_mould(url: str, folder: Path) -> Mould:
    name = f"mould_{next(_names)}"
    _in_postgres(url, f"CREATE DATABASE {name}")
    engine = connect(database_url(url, name))
    prepare(engine, NOW)
    server = DistrictServer(engine)
    first = found_clinic(server, folder / "first")
    first.do(register_patient, SERGEY)
    first.sync(server)
    second = server.join("Zarechye", folder / "second", "doc")
    second.sync(server)
    first.sync(server)
    for computer in (first, second):
        computer.clinic.close()
    engine.dispose()
    return Mould(url, name, (first.folder, second.folder))


def found_clinic(server: DistrictServer, folder: Path, name: str = "Zarechye") -> Computer:
    boss = StaffData("admin", "Petrov", "Siarhei", "Viktaravich", Role.ADMINISTRATOR)
    create_clinic(
        folder, facility=FacilityData(name=name), administrator=boss, password=PASSWORD,
        clock=SetClock(NOW), cost=QUICK,
    )  # fmt: skip
    with open_clinic(folder, user="admin", password=PASSWORD, clock=SetClock(NOW)) as clinic:
        clinic.add_user(StaffData("doc", "Сидоров", "Константин", "Михайлович", Role.PHYSICIAN), PASSWORD, QUICK)
    computer = Computer(open_clinic(folder, user="doc", password=PASSWORD, clock=SetClock(NOW)), folder)
    server.enrol(computer, name)
    return computer


def _in_postgres(url: str, statement: str) -> None:
    admin = connect(url).execution_options(isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(statement))
    admin.dispose()


class World:
    """One history."""

    most_computers = 3

    def __init__(self, mould: Mould, folder: Path) -> None:
        self._mould, self._folder = mould, folder
        self._numbers = count(1)
        self.clock = SetClock(NOW)
        self.computers: list[Computer] = []
        self.copies: list[tuple[int, Path]] = []
        self._made: list[set[UUID]] = [set() for _ in mould.folders]
        """By computer, what its people were told is written down, whatever its file says since."""
        self._made_then: list[set[UUID]] = []
        """The same, by copy."""
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
            _in_postgres(self._mould.url, f"DROP DATABASE {name} WITH (FORCE)")
        shutil.rmtree(self._folder, ignore_errors=True)

    # what people do
    def register(self, at: int, family: str) -> None:
        names = PersonNames(ru=PersonName(family, "Пётр", ""))
        self._note(at, self._at(at).do(register_patient, replace(SERGEY, names=names)))

    def correct(self, at: int, patient: int, **changes: Any) -> None:
        computer = self._at(at)
        patient_id = self._patient(computer, patient)
        seen = computer.clinic.ask(patient_card, patient_id).details
        computer.do(correct_patient, CorrectPatient(patient_id=patient_id, seen=seen, new=replace(seen, **changes)))

    def add_allergy(self, at: int, patient: int, substance: str) -> None:
        computer = self._at(at)
        command = AddAllergy(patient_id=self._patient(computer, patient), allergy=AllergyData(substance=substance))
        self._note(at, computer.do(add_allergy, command))

    def end_allergy(self, at: int, which: int, refuted: bool) -> None:
        computer = self._at(at)
        found = sorted(row[0] for row in computer.rows(Allergy.id, Allergy.ended_on) if row[1] is None)
        if not found:
            return
        allergy = found[which % len(found)]
        if refuted:
            computer.do(refute_allergy, RefuteAllergy(allergy_id=allergy, reason="проба"))
        else:
            computer.do(end_allergy, EndAllergy(allergy_id=allergy, reason="прошло"))

    # what happens to machines
    def sync(self, at: int, up: int | None, down: int | None) -> None:
        self._at(at).sync(self.server, Wire(up=up, down=down))

    def break_off(self, at: int, up: int | None, down: int | None) -> None:
        """A sync that is cut and not tried again today."""
        self._at(at).sync_once(self.server, Wire(up=up, down=down))

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
        if not self.server_copies:
            return
        self.server.database.dispose()
        _in_postgres(self._mould.url, f"DROP DATABASE {self._database} WITH (FORCE)")
        self._database = self._copy_database(self.server_copies[which % len(self.server_copies)])
        self.server.database = connect(database_url(self._mould.url, self._database))
        with self.server.database.begin() as connection:
            begin_epoch(connection, NOW)

    def turn_clock(self, at: int, days: int) -> None:
        clock = self._at(at).clinic.clock
        assert isinstance(clock, SetClock)
        clock.move_to(NOW + timedelta(days=days))

    # what must be true
    def facts(self) -> set[UUID]:
        """All patients and allergies that stand in any store which still exists."""
        found: set[UUID] = set()
        for engine in (*(computer.engine for computer in self.computers), self.server.database):
            found |= self._facts_in(engine)
        return found

    def confirmed(self) -> set[UUID]:
        """What people were told is written down, on computers that still exist: counted here, not read from them."""
        return set().union(*self._made)

    def check_after_quiet(self) -> None:
        """Nobody works, everybody syncs: nothing is lost, nothing is there twice, all are of one mind."""
        expected = self.facts() | self.confirmed()
        ends = [computer.sync(self.server) for _ in range(3) for computer in self.computers]
        assert all(end.equal for end in ends[-len(self.computers) :]), "digests differ"
        for engine in (*(computer.engine for computer in self.computers), self.server.database):
            here = self._facts_in(engine)
            assert here == expected, f"{engine.url}: {len(expected - here)} lost, {len(here - expected)} invented"
        for computer in self.computers:
            with computer.engine.connect() as connection:
                assert table_digests(connection) == self._tables()
            with writing(computer.engine).begin() as connection:
                assert differing_tables(connection) == []
        assert len({frozenset(self._conflicts(computer)) for computer in self.computers}) == 1
        self.check_server()

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
            for row in connection.execute(select(OriginRow.__table__)).all():
                numbers = connection.scalars(select(_JOURNAL.c.seq).where(_JOURNAL.c.origin == row.key)).all()
                assert sorted(numbers) == list(range(1, row.acked + 1))

    def _tables(self) -> Any:
        with self.computers[0].engine.connect() as connection:
            return table_digests(connection)

    def _conflicts(self, computer: Computer) -> Iterator[Any]:
        yield from computer.rows(
            Conflict.table_number, Conflict.row_key, Conflict.field_number, Conflict.value, Conflict.decided_seq
        )

    def _facts_in(self, engine: Engine) -> set[UUID]:
        with engine.connect() as connection:
            return set(connection.scalars(select(Patient.id))) | set(connection.scalars(select(Allergy.id)))

    def _note(self, at: int, made: UUID) -> None:
        self._made[at % len(self.computers)].add(made)

    def _at(self, at: int) -> Computer:
        return self.computers[at % len(self.computers)]

    def _patient(self, computer: Computer, which: int) -> UUID:
        found: list[UUID] = sorted(row[0] for row in computer.rows(Patient.id))
        return found[which % len(found)]

    def _open(self, folder: Path, marked: bool = False) -> Computer:
        clinic = open_clinic(folder, user="doc", password=PASSWORD, clock=SetClock(NOW), alone=False)
        if marked:
            with writing(clinic._engine).begin() as connection:
                connection.exec_driver_sql(MARK_AS_COPY)
            clinic.close()
            clinic = open_clinic(folder, user="doc", password=PASSWORD, clock=SetClock(NOW), alone=False)
        return Computer(clinic, folder)

    def _copy_database(self, source: str) -> str:
        name = f"world_{next(_names)}"
        _in_postgres(self._mould.url, f"CREATE DATABASE {name} TEMPLATE {source}")
        return name
