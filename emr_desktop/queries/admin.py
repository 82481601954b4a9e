"""Staff, facility, and who did what."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission, Role
from emr_desktop.domain.names import short_name
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import Staff


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One person who works here."""

    id: UUID
    facility_id: UUID
    login: str
    name: str
    role: Role
    position: str
    active: bool


def staff_list(read: Reader) -> list[StaffRow]:
    """Everybody, blocked people too, by name."""
    read.require(Permission.MANAGE_STAFF)
    people = read.session.scalars(select(Staff).order_by(Staff.family_name, Staff.given_name, Staff.id))
    return [
        StaffRow(
            id=person.id,
            facility_id=person.facility_id,
            login=person.login,
            name=short_name(person.family_name, person.given_name, person.patronymic),
            role=person.role,
            position=person.position,
            active=person.active,
        )
        for person in people
    ]
