"""A further computer of a clinic that the district knows: its records come from there, only its keys are made here."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, select

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import Clock, SystemClock
from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.services.admin import StaffData
from emr_desktop.services.opening_founding import make_whole
from emr_desktop.services.opening_passwords import check_password, short_name
from emr_desktop.services.opening_place import JOINING, Place, awaits_records
from emr_desktop.store.admin import Facility, Staff
from emr_desktop.store.device_keys import load_device, make_device
from emr_desktop.store.engine import DATABASE_ERRORS, as_trouble, open_engine, writing
from emr_desktop.store.lock import StoreLock
from emr_desktop.store.sync_district import DistrictData, join_district
from emr_desktop.store.upgrade import upgrade_store
from emr_desktop.store.vault import Cost, Ring, Vault, new_data_key

_KEY_SEEN = "recovery key written down"


@dataclass(frozen=True, slots=True)
class JoinData:
    """What the district has said, and who will be the first to log in here: somebody on the clinic's staff."""

    key: Ed25519PrivateKey
    facility_id: UUID
    number: int
    district: DistrictData
    login: str = JOINING
    name: str = ""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works in the clinic."""

    login: str
    name: str
    role: Role


def join_clinic(
    folder: Path, join: JoinData, password: str, *, clock: Clock | None = None, cost: Cost | None = None
) -> str:
    """Make the store of a further computer, empty until the first sync. Returns its recovery key.

    Raises RuleBroken("clinic_exists_here" or "password_too_short"), StoreTrouble.
    """
    check_password(password)
    return make_whole(Place(folder, clock or SystemClock()), lambda part: _make(part, join, password, cost or Cost()))


def is_key_written_down(ring: Ring) -> bool:
    """Whether the recovery key of a computer that joins was shown and written down."""
    return awaits_records(ring) and ring.slots[JOINING].name == _KEY_SEEN


def note_key_written_down(place: Place) -> None:
    """The person has typed the last group of the recovery key."""
    place.vault().describe(JOINING, name=_KEY_SEEN, role="")


def renewed_key(place: Place, password: str, cost: Cost | None = None) -> str:
    """A recovery key in place of one that was never written down. Raises NotAllowed for a wrong password."""
    vault = place.vault()
    return vault.renew_recovery_key(vault.unlock(JOINING, password), cost or Cost())


@contextmanager
def joining_store(place: Place, password: str) -> Iterator[Engine]:
    """The records that are on their way, for whoever moves them. Raises NotAllowed, StoreTrouble."""
    key = place.vault().unlock(JOINING, password)
    lock = StoreLock(place.lock)
    engine = open_engine(place.database, key)
    try:
        upgrade_store(engine, lambda: None)
        yield engine
    except DATABASE_ERRORS as error:
        raise as_trouble(error) or StoreTrouble("disk_failing") from error
    finally:
        engine.dispose()
        lock.release()


def colleagues(engine: Engine) -> tuple[Colleague, ...]:
    """Who works in this clinic, by name; empty before the records have come."""
    with engine.connect() as connection:
        here = load_device(connection).facility_id
        staff = Staff.__table__.c
        query = (
            select(staff.login, staff.family_name, staff.given_name, staff.patronymic, staff.role)
            .where(staff.facility_id == here, staff.active)
            .order_by(staff.family_name, staff.given_name, staff.login)
        )
        return tuple(_colleague(row) for row in connection.execute(query))


def _colleague(row: Any) -> Colleague:
    data = StaffData(row.login, row.family_name, row.given_name, row.patronymic)
    return Colleague(row.login, short_name(data), Role(row.role))


def become(place: Place, password: str, person: Colleague, cost: Cost | None = None) -> None:
    """The first load is done: from now on this person logs in here with the password. Raises NotAllowed."""
    vault = place.vault()
    key = vault.unlock(JOINING, password)
    with joining_store(place, password) as engine, engine.connect() as connection:
        here = load_device(connection).facility_id
        names = Facility.__table__.c
        row = connection.execute(select(names.name_en, names.name_be, names.name_ru).where(names.id == here)).first()
    if row is not None:
        vault.rename(*row)
    vault.add(person.login, password, key, name=person.name, role=person.role, cost=cost or Cost())
    vault.remove(JOINING)


def _make(part: Place, join: JoinData, password: str, cost: Cost) -> str:
    key = new_data_key()
    engine = open_engine(part.database, key)
    try:
        upgrade_store(engine, lambda: None)
        with writing(engine).begin() as connection:
            make_device(connection, join.facility_id, join.number, join.key)
            join_district(connection, join.district)
    except DATABASE_ERRORS as error:
        raise as_trouble(error) or StoreTrouble("disk_failing") from error
    finally:
        engine.dispose()
    vault, code = Vault.create(part.keys, key, join.district.name, cost)
    role = "" if join.login == JOINING else Role.ADMINISTRATOR
    vault.add(join.login, password, key, name=join.name, role=role, cost=cost)
    return code
