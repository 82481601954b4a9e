"""How a random history begins: a district that is made once and copied for each."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

from sqlalchemy import text

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SetClock
from emr_desktop.server.database import connect, prepare
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.services.opening import create_clinic, open_clinic
from emr_desktop.services.patients import register_patient
from tests.conftest import NOW, PASSWORD, QUICK, SERGEY
from tests.sync.chance import chance_from
from tests.sync.district import Computer, DistrictServer

names = count(1)
"""Of databases."""


@dataclass(frozen=True)
class Mould:
    """A district made once and copied for each history: two computers of one clinic, all agreed with the server."""

    url: str
    database: str
    folders: tuple[Path, ...]


def database_url(url: str, name: str) -> str:
    return url.replace("/postgres?", f"/{name}?")


@chance_from(0)
def make_mould(url: str, folder: Path) -> Mould:
    name = f"mould_{next(names)}"
    in_postgres(url, f"CREATE DATABASE {name}")
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


def in_postgres(url: str, statement: str) -> None:
    admin = connect(url).execution_options(isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(statement))
    admin.dispose()
