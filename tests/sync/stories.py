"""How many tests begin: the story is told once to a district of its own, and each test goes on with a copy of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from emr_desktop.domain.clock import SetClock
from emr_desktop.server.database import prepare
from emr_desktop.services.opening import open_clinic
from tests.conftest import NOW, PASSWORD
from tests.sync.district import Computer, DistrictServer
from tests.sync.postgres import as_administrator, in_database

Found = Callable[[str], Computer]
Story = Callable[[DistrictServer, Found, Found], tuple[tuple[Computer, ...], Any]]
"""Given a district, how to found a clinic and how to join one: the computers of the story, and what else to know."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a story has left: nobody goes on here, copies are made of it."""

    database: str
    folders: tuple[Path, ...]
    facts: Any


class Storyteller:
    """Tells each story once."""

    def __init__(self, postgres: str, with_tables: str, founded: Callable[[str], Path], folder: Path) -> None:
        self._postgres, self._with_tables, self._founded, self._folder = postgres, with_tables, founded, folder
        self._told: dict[Story, Told] = {}

    def copy(self, story: Story, district: DistrictServer, folder: Path) -> tuple[tuple[Computer, ...], Any]:
        """Put a copy of what the story has left in place of this district, and its computers into the folder."""
        if story not in self._told:
            self._told[story] = self._tell(story, f"told_{len(self._told)}")
        told, name = self._told[story], district.database.url.database
        district.database.dispose()
        with as_administrator(self._postgres) as admin:
            admin.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
            admin.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {told.database} STRATEGY FILE_COPY")
        copies = [shutil.copytree(each, folder / "told" / each.name) for each in told.folders]
        return tuple(opened(Path(each)) for each in copies), told.facts

    def _tell(self, story: Story, name: str) -> Told:
        with as_administrator(self._postgres) as admin:
            admin.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {self._with_tables} STRATEGY FILE_COPY")
        engine = in_database(self._postgres, name)
        prepare(engine, datetime.now(UTC))
        district = DistrictServer(engine)
        with self._people(district, self._folder / name) as (found, join):
            computers, facts = story(district, found, join)
        engine.dispose()
        return Told(name, tuple(computer.folder for computer in computers), facts)

    @contextmanager
    def _people(self, district: DistrictServer, folder: Path) -> Iterator[tuple[Found, Found]]:
        made: list[Computer] = []
        numbers = count(2)

        def found(name: str) -> Computer:
            made.append(opened(Path(shutil.copytree(self._founded(name), folder / name))))
            district.enrol(made[-1], name)
            return made[-1]

        def join(name: str) -> Computer:
            made.append(district.join(name, folder / f"{name}-{next(numbers)}", "doc"))
            return made[-1]

        yield found, join
        for computer in made:
            computer.clinic.close()


def opened(folder: Path) -> Computer:
    """A computer with its physician at work."""
    return Computer(open_clinic(folder, user="doc", password=PASSWORD, clock=SetClock(NOW)), folder)
