"""Founding a clinic from what was typed into the first-run pages; runs in the background."""

from dataclasses import dataclass

from emr_desktop.domain.errors import DomainError, RuleBroken
from emr_desktop.services.admin import FacilityData, StaffData
from emr_desktop.services.opening import Place, check_password, create_clinic, open_clinic


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody to be taken on, with the first password."""

    staff: StaffData
    password: str


@dataclass(frozen=True, slots=True)
class Founding:
    """Everything that the pages asked for."""

    facility: FacilityData
    administrator: NewPerson
    first_user: NewPerson | None = None


@dataclass(frozen=True, slots=True)
class Founded:
    """The recovery key, and why the first user could not be taken on, if so."""

    code: str
    trouble: DomainError | None = None


def found(place: Place, wanted: Founding) -> Founded:
    """Make the clinic. Raises DomainError when nothing was made.

    Once the clinic stands, the recovery key must reach the person whatever happens to the rest.
    """
    boss, first = wanted.administrator, wanted.first_user
    if first is not None:
        check_password(first.password)
        if first.staff.login.casefold() == boss.staff.login.casefold():
            raise RuleBroken("login_taken")
    code = create_clinic(
        place.folder,
        facility=wanted.facility,
        administrator=boss.staff,
        password=boss.password,
        clock=place.clock,
    )
    if first is None:
        return Founded(code)
    try:
        with open_clinic(place.folder, user=boss.staff.login, password=boss.password, clock=place.clock) as clinic:
            clinic.add_user(first.staff, first.password)
    except DomainError as error:
        return Founded(code, error)
    return Founded(code)
