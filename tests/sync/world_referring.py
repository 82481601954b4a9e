"""The small district with a second facility, whose people take and give back each other's patients."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select, update

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.server.database import connect, prepare
from emr_desktop.server.tables import GrantWork, OriginRow, Scope
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from emr_desktop.store.referrals import Grant, PatientLeft
from emr_desktop.store.sync_leaving import ready_to_purge
from tests.conftest import NOW, SERGEY
from tests.sync.chance import chance_from
from tests.sync.district import Computer, DistrictServer
from tests.sync.referring import check_computers, check_district, end, facility, introduce, refer, treat_in_emergency
from tests.sync.world import World
from tests.sync.world_mould import Mould, database_url, found_clinic, in_postgres, names
from tests.sync.world_people import facts_in, facts_set_aside


@chance_from(0)
def make_two_clinics(url: str, folder: Path) -> Mould:
    """Two computers of a clinic and one of a hospital, with a patient each; one of the clinic's is referred."""
    name = f"mould_{next(names)}"
    in_postgres(url, f"CREATE DATABASE {name}")
    engine = connect(database_url(url, name))
    prepare(engine, NOW)
    server = DistrictServer(engine)
    first, hospital = found_clinic(server, folder / "first"), found_clinic(server, folder / "hospital", "Hospital")
    patient = first.do(register_patient, SERGEY)
    hospital.do(register_patient, SERGEY)
    for computer in (first, hospital):
        computer.sync(server)
    second = server.join("Zarechye", folder / "second", "doc")
    computers = (first, second, hospital)
    introduce(server, *computers)
    refer(first, patient, hospital)
    for computer in computers * 2:
        computer.sync(server)
    for computer in computers:
        computer.clinic.close()
    engine.dispose()
    return Mould(url, name, tuple(computer.folder for computer in computers))


class ReferringWorld(World):
    """One history of two facilities."""

    most_computers = 4

    def __init__(self, mould: Mould, folder: Path) -> None:
        super().__init__(mould, folder)
        self.server.clock = SetClock(NOW)

    # what people do
    def refer(self, at: int, patient: int, why: GrantWhy) -> None:
        computer = self._at(at)
        own = facility(computer)
        other = next(each for each in self.computers if facility(each) != own)
        if computer.rows(Patient.id):
            refer(computer, self._patient(computer, patient), other, why)

    def end_grant(self, at: int, which: int) -> None:
        computer = self._at(at)
        found = sorted(row[0] for row in computer.rows(Grant.id, Grant.ended_at) if row[1] is None)
        if found:
            end(computer, found[which % len(found)])

    def treat(self, at: int, which: int) -> None:
        """Somebody comes whom the district knows."""
        with self.server.database.connect() as connection:
            known = sorted(connection.scalars(select(Patient.id)))
        treat_in_emergency(self._at(at), known[which % len(known)])

    def copy_server(self) -> None:
        """A copy that is proven: what it holds is durable from now on."""
        super().copy_server()
        with self.server.database.begin() as connection:
            connection.execute(update(OriginRow).values(durable=OriginRow.acked))

    def restore_server(self, which: int) -> None:
        """The latest copy: what was called durable is in it."""
        self.server_copies, earlier = self.server_copies[-1:], self.server_copies[:-1]
        super().restore_server(which)
        self.server_copies = earlier + self.server_copies

    def move_server(self, days: int) -> None:
        self.server.clock.move_to(NOW + timedelta(days=days))

    # what must be true
    def check_after_quiet(self) -> None:
        """Nobody works, everybody syncs: nothing is lost, each facility has its patients and no others."""
        expected = self.facts() | self.confirmed()
        for _ in range(3):
            ends = [(computer, computer.sync(self.server)) for computer in self.computers]
        good = self._admitted()
        differ = [computer.folder for computer, one in ends if computer in good and not one.equal]
        assert differ == [], "digests differ"
        assert all(one.refused for computer, one in ends if computer not in good), "a stolen computer is let in"
        check_district(self.server)
        self.copy_server()
        for computer in self.computers * 2:
            computer.sync(self.server)
        check_district(self.server)
        check_computers(*self.computers)
        with self.server.database.connect() as connection:
            aside = facts_set_aside(connection)
            read = [facility(computer).bytes for computer in good]  # of the others nobody asks for it
            late = select(GrantWork.patient_id).where(GrantWork.stream.in_(read))
            assert connection.scalars(late).all() == [], "a history is still on its way"
        assert expected - aside <= self._facts_in(self.server.database), "lost"
        self.check_told()
        for computer in good:
            here = self._facts_in(computer.engine) - aside - self._hidden(computer)
            assert here == self._due(computer) - aside, "whose patients"

    def check_server(self) -> None:
        check_district(self.server)
        self.check_numbers()

    def _hidden(self, computer: Computer) -> set[UUID]:
        """Who has left and is not forgotten: what was done about them as an earlier self may be in no copy yet."""
        with computer.engine.connect() as connection:
            assert ready_to_purge(connection) == []
            left = select(PatientLeft.patient_id).where(PatientLeft.purged.is_(False))
            return set(connection.scalars(left)) | facts_in(connection, left)

    def _due(self, computer: Computer) -> set[UUID]:
        """What the district says a facility has to have."""
        with self.server.database.connect() as connection:
            here = select(Scope.patient_id).where(Scope.stream == facility(computer).bytes)
            return facts_in(connection, here)
