"""Many patients in one commit, for tests of what happens in a crowd."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.services.patients import RegisterPatient, register_patient
from emr_desktop.services.work import Work
from tests.conftest import SERGEY


def register_all(work: Work, commands: Iterable[RegisterPatient]) -> list[UUID]:
    return [register_patient(work, command) for command in commands]


def called(family: str, given: str = "Сергей", patronymic: str = "", **changes: object) -> RegisterPatient:
    """Somebody with a Russian spelling only and no telephone."""
    names = PersonNames(ru=PersonName(family, given, patronymic))
    return replace(SERGEY, names=names, **{"phone": "", **changes})  # type: ignore[arg-type]
