"""What tests of this process share and copy: founded clinics, stories, and the PostgreSQL they happened in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SetClock
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.services.opening import create_clinic, open_clinic
from tests.conftest import NOW, PASSWORD, QUICK
from tests.sync.postgres import postgres, with_tables
from tests.sync.stories import Storyteller

__all__ = ["founded_called", "postgres", "storyteller", "with_tables"]


@pytest.fixture(scope="session")
def founded_called(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A clinic of this name with a physician; founded once, each test copies it."""
    made: dict[str, Path] = {}

    def found_clinic(name: str) -> Path:
        if name not in made:
            folder, clock = tmp_path_factory.mktemp("founded") / "clinic", SetClock(NOW)
            boss = StaffData("admin", "Petrov", "Siarhei", "Viktaravich", Role.ADMINISTRATOR)
            create_clinic(
                folder, facility=FacilityData(name=name), administrator=boss, password=PASSWORD, clock=clock, cost=QUICK
            )
            with open_clinic(folder, user="admin", password=PASSWORD, clock=clock) as clinic:
                doctor = StaffData("doc", "Сидоров", "Константин", "Михайлович", Role.PHYSICIAN)
                clinic.add_user(doctor, PASSWORD, QUICK)
            made[name] = folder
        return made[name]

    return found_clinic


@pytest.fixture(scope="session")
def storyteller(
    postgres: str, with_tables: str, founded_called: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory
) -> Storyteller:
    return Storyteller(postgres, with_tables, founded_called, tmp_path_factory.mktemp("told"))
