"""Staff and facility."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission, Role
from emr_desktop.domain.names import short_name
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import AccessLog, Facility, Staff
from emr_desktop.store.journal import JournalEntry


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
    family_name: str = ""
    given_name: str = ""
    patronymic: str = ""
    last_here: datetime | None = None
    """When they last wrote something or opened a card, on any computer whose journal is here."""


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
            family_name=person.family_name,
            given_name=person.given_name,
            patronymic=person.patronymic,
            last_here=_last_here(read, person.id),
        )
        for person in people
    ]


def facility_row(read: Reader) -> dict[str, str]:
    """The facility of the person who asks: its texts by the names of their fields."""
    read.require(Permission.MANAGE_STAFF)
    row = read.session.get_one(Facility, read.actor.facility_id)
    names = ("name_be", "name_ru", "name_en", "address", "phone", "payer_number", "prescription_series")
    return {name: getattr(row, name) for name in names}


def _last_here(read: Reader, staff_id: UUID) -> datetime | None:
    journal, log = JournalEntry.__table__, AccessLog.__table__
    wrote = select(journal.c.recorded_at).where(journal.c.author_id == staff_id).order_by(journal.c.position.desc())
    looked = select(log.c.at).where(log.c.user_id == staff_id).order_by(log.c.id.desc())
    times = [read.session.scalar(query.limit(1)) for query in (wrote, looked)]
    return max((at for at in times if at is not None), default=None)
