"""What an identifier in a row stands for: a patient, somebody of the staff, a clinic, a visit, a prescription."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.queries.admin_audit import patients_named
from emr_desktop.queries.patients_card import staff_names
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import Facility
from emr_desktop.store.prescriptions import Prescription
from emr_desktop.store.referrals import DistrictFacility
from emr_desktop.store.visits import Visit


class Meanings:
    """Asked for one value after the other; what it does not know stays the identifier that it is."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._people = staff_names(read)
        ours = {row.id: row.name_ru for row in read.session.execute(select(Facility.id, Facility.name_ru))}
        others = {row.id: row.name for row in read.session.execute(select(DistrictFacility.id, DistrictFacility.name))}
        self._clinics = others | ours

    def of(self, field: str, value: Any) -> object:
        """A name, the names of a patient, the time of a visit, the number of a prescription; else the value itself."""
        if not isinstance(value, UUID):
            return value
        if field in {"patient_id", "other_id"}:
            named = patients_named(self._read, [value])
            return named[value][0] if value in named else value
        if field.endswith("facility_id"):
            return self._clinics.get(value, value)
        if field == "visit_id":
            return self._read.session.scalar(select(Visit.happened_at).where(Visit.id == value)) or value
        if field == "prescription_id":
            return self._read.session.scalar(select(Prescription.number).where(Prescription.id == value)) or value
        return self._people.get(value, value)
