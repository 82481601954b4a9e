"""The district's hospital beside the made-up clinic: it treats some of the same people and writes about them too."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from emr_desktop.demo.build import PASSWORD
from emr_desktop.domain.access import Role
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.reader import Reader
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.services.clinic import Clinic
from emr_desktop.services.opening import OpenClinic, create_clinic, open_clinic
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.store.patients import Patient
from emr_desktop.store.vault import Cost

NAME = "Lyakhavichy district hospital"
ADMINISTRATOR = "boss"
_LOGIN = "registry"
_QUICK = Cost(memory_kib=1024, passes=1, lanes=1)
"""Nobody logs in there: its keys only have to be made quickly."""
_HEARD = ("+375 29 600-17-04", "+375 33 612-48-90")


def found_hospital(folder: Path) -> None:
    """A small clinic of its own, without patients yet. Raises DomainError when the folder cannot be used."""
    boss = StaffData(ADMINISTRATOR, "Кавалёў", "Павел", "Антонавіч", Role.ADMINISTRATOR, "галоўны ўрач")
    facility = FacilityData(name=NAME, name_be="Ляхавіцкая ЦРБ", name_ru="Ляховичская ЦРБ")
    create_clinic(folder, facility=facility, administrator=boss, password=PASSWORD, cost=_QUICK)
    with open_hospital(folder, ADMINISTRATOR) as hospital:
        person = StaffData(_LOGIN, "Лук’янава", "Алена", "Ігараўна", Role.REGISTRAR, "медрэгістратар")
        hospital.add_user(person, PASSWORD, cost=_QUICK)


def open_hospital(folder: Path, user: str = _LOGIN) -> OpenClinic:
    """Somebody of the hospital begins to work."""
    return open_clinic(folder, user=user, password=PASSWORD)


def known_to_both(clinic: Clinic, count: int) -> tuple[UUID, ...]:
    """People of the clinic who will be treated in the hospital as well: those who were registered first."""
    return clinic.ask(_registered_first, count)


def write_down_telephones(hospital: OpenClinic, clinic: OpenClinic, patient: UUID) -> None:
    """Both have heard of another number for somebody, and know nothing of each other."""
    for place, phone in zip((hospital, clinic), _HEARD, strict=True):
        seen = place.ask(patient_card, patient).details
        place.execute(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=replace(seen, phone=phone)))


def _registered_first(read: Reader, count: int) -> tuple[UUID, ...]:
    query = select(Patient.id).where(Patient.phone != "").order_by(Patient.made_seq).limit(count)
    return tuple(read.session.scalars(query))
