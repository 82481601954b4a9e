"""People and machines of the sync tests, and a bad link between them."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select

from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_entries import AddAllergy, add_allergy
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Allergy
from tests.conftest import SERGEY
from tests.faults.link import Link, linked
from tests.faults.namespaces import NotAllowed
from tests.faults.profiles import QUICK_LINK
from tests.faults.serving import Served, certificates, far_served, on_loopback, serving
from tests.sync.district import Computer, DistrictServer


class Patient:
    """A computer with one patient in it, about whom something new can always be said; and who remembers all of it."""

    def __init__(self, computer: Computer, district: DistrictServer) -> None:
        self.computer, self._district = computer, district
        self._id: UUID = computer.do(register_patient, SERGEY)
        computer.sync(district)
        self.made: set[UUID] = set()
        self._commits = self._held()

    def say(self, substance: str = "пенициллин", reaction: str = "") -> None:
        """One piece of work: one commit."""
        allergy = AllergyData(substance=substance, reaction=reaction)
        self.made.add(self.computer.do(add_allergy, AddAllergy(patient_id=self._id, allergy=allergy)))

    def check(self) -> None:
        """Within three rounds without a fault all is there, once, and both are of one mind."""
        for _ in range(3):
            end = self.computer.sync(self._district)
        assert end.equal is True
        assert self.made == self._allergies() == {row[0] for row in self.computer.rows(Allergy.id)}
        assert self._held() == self._commits + len(self.made)
        assert self.computer.clinic.verify().findings == ()

    def _allergies(self) -> set[UUID]:
        with self._district.database.connect() as connection:
            return set(connection.scalars(select(Allergy.id)))

    def _held(self) -> int:
        with self._district.database.connect() as connection:
            return connection.scalar(select(func.count()).select_from(JournalEntry)) or 0


@pytest.fixture
def patient(district: DistrictServer, found: Callable[[str], Computer]) -> Patient:
    return Patient(found("Zarechye"), district)


@pytest.fixture
def served(district: DistrictServer, tmp_path: Path) -> Iterator[Served]:
    """The district on loopback, with TLS."""
    folder = tmp_path / "district"
    tls = certificates(folder, "127.0.0.1", "localhost")
    with serving(district.database, folder, on_loopback(), tls) as found:
        yield found


@pytest.fixture
def link() -> Iterator[Link]:
    """Two computers with a cable between them, which the test holds."""
    if os.name != "posix":
        pytest.skip("network namespaces are for Linux")
    try:
        with linked(QUICK_LINK) as found:
            yield found
    except NotAllowed as error:
        pytest.skip(f"this user may make no network namespaces: {error}")


@pytest.fixture
def far(link: Link, district: DistrictServer, tmp_path: Path) -> Iterator[Served]:
    """The district on the other side of the link, with TLS."""
    with far_served(link, district, tmp_path) as found:
        yield found
