"""A further computer of a clinic that the district knows: its records come from there, only its keys are made here."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import Clock, SystemClock
from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.services.opening_founding import make_whole
from emr_desktop.services.opening_passwords import check_password
from emr_desktop.services.opening_place import Place
from emr_desktop.store.device_keys import make_device
from emr_desktop.store.engine import DATABASE_ERRORS, as_trouble, open_engine, writing
from emr_desktop.store.sync_district import DistrictData, join_district
from emr_desktop.store.upgrade import upgrade_store
from emr_desktop.store.vault import Cost, Vault, new_data_key


@dataclass(frozen=True, slots=True)
class JoinData:
    """What the district has said, and who will be the first to log in here: somebody on the clinic's staff."""

    key: Ed25519PrivateKey
    facility_id: UUID
    number: int
    district: DistrictData
    login: str
    name: str


def join_clinic(
    folder: Path, join: JoinData, password: str, *, clock: Clock | None = None, cost: Cost | None = None
) -> str:
    """Make the store of a further computer, empty until the first sync. Returns its recovery key.

    Raises RuleBroken("clinic_exists_here" or "password_too_short"), StoreTrouble.
    """
    check_password(password)
    return make_whole(Place(folder, clock or SystemClock()), lambda part: _make(part, join, password, cost or Cost()))


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
    vault.add(join.login, password, key, name=join.name, role=Role.ADMINISTRATOR, cost=cost)
    return code
