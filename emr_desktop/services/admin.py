"""Staff and facility: who works here, and what they may do."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select, update

from emr_desktop.domain.access import Permission, Role
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.codec import Wire, encode
from emr_desktop.services.work import Work
from emr_desktop.store.admin import AccessDay, AccessLog, Device, Facility, Staff
from emr_desktop.store.types import microseconds


@dataclass(frozen=True, slots=True)
class FacilityData:
    """What is printed in the stamp of every form."""

    name: str
    name_be: str = ""
    name_ru: str = ""
    address: str = ""
    phone: str = ""
    payer_number: str = ""
    record_prefix: int = 129
    prescription_series: str = "A"


@dataclass(frozen=True, slots=True)
class StaffData:
    """A person who works here."""

    login: str
    family_name: str = ""
    given_name: str = ""
    patronymic: str = ""
    role: Role = Role.NURSE
    position: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class FoundClinic:
    """The first action of a store."""

    facility: FacilityData
    administrator: StaffData
    device_name: str


@dataclass(frozen=True, slots=True)
class AddStaff:
    """Take on somebody."""

    staff: StaffData


@dataclass(frozen=True, slots=True)
class BlockStaff:
    """Somebody no longer works here. Everything they wrote stays."""

    staff_id: UUID


@dataclass(frozen=True, slots=True)
class SealAccessLog:
    """Seal the days before today."""


def found_clinic(work: Work, command: FoundClinic) -> UUID:
    """Write facility, this computer and the administrator as the first commit."""
    work.require(Permission.MANAGE_STAFF)
    facility = command.facility
    work.add(
        Facility(
            id=work.actor.facility_id,
            name_en=facility.name,
            name_be=facility.name_be or facility.name,
            name_ru=facility.name_ru or facility.name,
            address=facility.address,
            phone=facility.phone,
            payer_number=facility.payer_number,
            record_prefix=facility.record_prefix,
            prescription_series=facility.prescription_series,
        ),
        Device(
            id=work.device.origin.device,
            public_key=work.device.public,
            name=command.device_name,
            facility_id=work.actor.facility_id,
            number=work.device.number,
        ),
        _staff(work.actor.user_id, work.actor.facility_id, replace(command.administrator, role=Role.ADMINISTRATOR)),
    )
    return work.actor.facility_id


def add_staff(work: Work, command: AddStaff) -> UUID:
    """Take on a person. Raises RuleBroken("login_taken" or "login_empty")."""
    work.require(Permission.MANAGE_STAFF)
    login = command.staff.login
    if not login.strip():
        raise RuleBroken("login_empty")
    if work.session.scalars(select(Staff).where(Staff.login == login)).first() is not None:
        raise RuleBroken("login_taken")
    person = _staff(work.new_id(), work.actor.facility_id, command.staff)
    work.add(person)
    return person.id


def block_staff(work: Work, command: BlockStaff) -> None:
    """Block a person. Raises RuleBroken("cannot_block_yourself")."""
    work.require(Permission.MANAGE_STAFF)
    if command.staff_id == work.actor.user_id:
        raise RuleBroken("cannot_block_yourself")
    work.get(Staff, command.staff_id).active = False


def seal_access_log(work: Work, _command: SealAccessLog) -> int:
    """Put every finished day of the access log into the journal. Returns how many days were sealed."""
    today = work.clock.today()
    days: dict[date, list[AccessLog]] = {}
    for entry in work.session.scalars(select(AccessLog).where(AccessLog.sealed.is_(False)).order_by(AccessLog.id)):
        if entry.at.astimezone().date() < today:
            days.setdefault(entry.at.astimezone().date(), []).append(entry)
    for day, entries in days.items():
        rows: list[Wire] = [[microseconds(e.at), e.user_id.bytes, e.patient_id.bytes, e.what] for e in entries]
        device = work.device.origin.device
        before = work.session.scalars(select(AccessDay).where(AccessDay.device == device, AccessDay.day == day)).all()
        work.add(AccessDay(device=device, day=day, ordinal=len(before), entries=encode(rows)))
    sealed = [entry.id for entries in days.values() for entry in entries]
    work.session.execute(update(AccessLog).where(AccessLog.id.in_(sealed)).values(sealed=True))
    return len(days)


def _staff(staff_id: UUID, facility_id: UUID, data: StaffData) -> Staff:
    return Staff(
        id=staff_id,
        facility_id=facility_id,
        login=data.login,
        family_name=data.family_name,
        given_name=data.given_name,
        patronymic=data.patronymic,
        role=data.role,
        position=data.position,
        phone=data.phone,
    )
