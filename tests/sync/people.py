"""What people of the sync tests do: correct a patient, settle two computers, look."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from emr_desktop.queries.patients_card import patient_card
from emr_desktop.services.patients import register_patient
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.store.verify import table_digests
from tests.conftest import SERGEY
from tests.sync.district import Computer, DistrictServer


def correct(computer: Computer, patient: UUID, **changes: Any) -> None:
    """Change fields of a patient as the edit screen does."""
    seen = computer.clinic.ask(patient_card, patient).details
    computer.do(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=replace(seen, **changes)))


def settle(district: DistrictServer, *computers: Computer) -> None:
    """Sync until everybody has everything."""
    for _ in range(3):
        for computer in computers:
            computer.sync(district)


def same_tables(*computers: Computer) -> bool:
    """Whether the tables of all are equal, row by row."""
    digests = []
    for computer in computers:
        with computer.engine.connect() as connection:
            digests.append(table_digests(connection))
    return all(each == digests[0] for each in digests)


def two_that_know_a_patient(
    district: DistrictServer, found: Callable[[str], Computer], joined: Callable[[str], Computer]
) -> tuple[tuple[Computer, Computer], UUID]:
    """Two computers of one clinic that have all that the district has."""
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    settle(district, first, second)
    return (first, second), patient


def two_values_that_met(
    district: DistrictServer, found: Callable[[str], Computer], joined: Callable[[str], Computer]
) -> tuple[tuple[Computer, Computer], UUID]:
    """Two computers of one clinic that have changed the telephone of the same patient, and know it."""
    (first, second), patient = two_that_know_a_patient(district, found, joined)
    correct(first, patient, phone="+375291111111")
    correct(second, patient, phone="+375292222222")
    second.sync(district)
    settle(district, first, second)
    return (first, second), patient
