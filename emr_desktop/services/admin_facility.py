"""Correcting what stands in the stamp of the clinic."""

from dataclasses import dataclass

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.services.admin_users import write_changes
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.work import Work
from emr_desktop.store.admin import Facility

LONGEST_SERIES = 4
"""Letters of a prescription series: more do not fit its box on the form."""


@dataclass(frozen=True, slots=True)
class FacilityDetails:
    """The clinic in three languages, how to reach it, and what its prescriptions carry."""

    name_be: str
    name_ru: str
    name_en: str
    address: str
    phone: str
    payer_number: str
    prescription_series: str


@dataclass(frozen=True, slots=True)
class CorrectFacility:
    """What the administrator saw, and what it should be."""

    seen: FacilityDetails
    new: FacilityDetails


def correct_facility(work: Work, command: CorrectFacility) -> None:
    """Write what was changed.

    Raises RuleBroken("facility_name_empty" or "prescription_series_wrong"), Conflict("admin_changed_meanwhile").
    A payer's number that looks wrong is not refused: the screen warns of it.
    """
    work.require(Permission.MANAGE_STAFF)
    new = command.new
    if not all((new.name_be.strip(), new.name_ru.strip(), new.name_en.strip())):
        raise RuleBroken("facility_name_empty")
    if not 1 <= len(new.prescription_series.strip()) <= LONGEST_SERIES:
        raise RuleBroken("prescription_series_wrong", most=LONGEST_SERIES)
    write_changes(work.get(Facility, work.actor.facility_id), command.seen, new)


def correct_clinic(clinic: OpenClinic, command: CorrectFacility) -> None:
    """Correct the records, and the name on the log-in screen."""
    clinic.execute(correct_facility, command)
    new, seen = command.new, command.seen
    if (new.name_en, new.name_be, new.name_ru) != (seen.name_en, seen.name_be, seen.name_ru):
        clinic.place.vault().rename(new.name_en, new.name_be, new.name_ru)
