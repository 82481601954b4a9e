"""Founding a clinic: made whole in a folder of its own, then moved into place, the key file last.

Whenever the power goes, the clinic is there with its keys, or it is not there and can be founded again.
"""

import platform
import shutil
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

from sqlalchemy import Engine

from emr_desktop.domain.access import Actor, Role
from emr_desktop.domain.clock import Clock, SystemClock
from emr_desktop.domain.errors import RuleBroken, StoreTrouble
from emr_desktop.domain.ids import new_id
from emr_desktop.services.admin import FacilityData, FoundClinic, StaffData, found_clinic
from emr_desktop.services.clinic import Clinic
from emr_desktop.services.opening_passwords import check_password, short_name
from emr_desktop.services.opening_place import Place
from emr_desktop.store.backup import flush
from emr_desktop.store.device_keys import make_device
from emr_desktop.store.disk import disk_trouble
from emr_desktop.store.engine import DATABASE_ERRORS, as_trouble, open_engine, writing
from emr_desktop.store.lock import StoreLock
from emr_desktop.store.upgrade import upgrade_store
from emr_desktop.store.vault import Cost, Vault, flush_folder, new_data_key


def create_clinic(
    folder: Path,
    *,
    facility: FacilityData,
    administrator: StaffData,
    password: str,
    clock: Clock | None = None,
    cost: Cost | None = None,
) -> str:
    """Found a clinic in an empty folder. Returns the recovery key, which is shown once and kept nowhere.

    Raises RuleBroken("clinic_exists_here" or "password_too_short"), StoreTrouble when the folder cannot be written.
    Then nothing was made. What an earlier attempt left behind is set aside.
    """
    command = FoundClinic(facility, administrator, platform.node())
    check_password(password)
    return make_whole(
        Place(folder, clock or SystemClock()), lambda part: _make(part, command, password, cost or Cost())
    )


def make_whole(place: Place, make: Callable[[Place], str]) -> str:
    """Let a clinic be made in a folder of its own, then move it to its place: it is there with its keys, or not at all.

    Raises RuleBroken("clinic_exists_here"), StoreTrouble.
    """
    _check_empty(place)
    folder = place.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreTrouble("folder_read_only") from error
    lock = StoreLock(place.lock)  # another window may be founding here
    try:
        _check_empty(place)
        set_leftovers_aside(place)
        return _found(place, make)
    except OSError as error:
        raise disk_trouble(error) from error
    finally:
        lock.release()


def set_leftovers_aside(place: Place) -> None:
    """Move what an unfinished founding left to a folder of its own. Records of a founded clinic stay where they are.

    Raises StoreTrouble when the folder cannot be written.
    """
    if not place.founding.folder.exists():
        return
    try:
        if place.is_half_founded:
            place.database.rename(place.founding.database)
            flush_folder(place.folder)
        _set_aside(place)
    except OSError as error:
        raise disk_trouble(error) from error


def _set_aside(place: Place) -> None:
    try:
        place.founding.folder.rmdir()
    except OSError:  # there is something in it
        names = (place.folder / f"unfinished-founding-{number}" for number in count(1))
        place.founding.folder.rename(next(path for path in names if not path.exists()))


def _check_empty(place: Place) -> None:
    if place.is_founded or place.lost_its_keys:
        raise RuleBroken("clinic_exists_here")


def _found(place: Place, make: Callable[[Place], str]) -> str:
    part = place.founding
    part.folder.mkdir()
    try:
        code = make(part)
        _move(part, place)
    except BaseException:
        _take_back(part, place)
        raise
    with suppress(OSError):  # empty, and in nobody's way
        part.folder.rmdir()
    return code


def _make(part: Place, command: FoundClinic, password: str, cost: Cost) -> str:
    key = new_data_key()
    engine = open_engine(part.database, key)
    try:
        _first_commit(engine, _founder(command.administrator, part.clock), command, part.clock)
    except DATABASE_ERRORS as error:
        raise as_trouble(error) or StoreTrouble("disk_failing") from error
    finally:
        engine.dispose()
    administrator = command.administrator
    names = command.facility
    vault, code = Vault.create(part.keys, key, names.name, cost)
    vault.rename(names.name, names.name_be, names.name_ru)
    vault.add(administrator.login, password, key, name=short_name(administrator), role=Role.ADMINISTRATOR, cost=cost)
    return code


def _move(part: Place, place: Place) -> None:
    if part.database.with_name(part.database.name + "-wal").exists():
        raise StoreTrouble("disk_failing")  # closed, the file holds everything
    for path in (part.database, part.keys):
        flush(path)
    flush_folder(part.folder)
    part.database.rename(place.database)
    flush_folder(place.folder)
    part.keys.rename(place.keys)  # from here on it is a clinic
    flush_folder(place.folder)


def _take_back(part: Place, place: Place) -> None:
    # Nobody has worked in it yet. The trouble that came before is what people need to hear of.
    with suppress(OSError):
        if place.keys.exists():
            place.keys.rename(part.keys)
        if place.database.exists():
            place.database.rename(part.database)
        shutil.rmtree(part.folder)


def _founder(administrator: StaffData, clock: Clock) -> Actor:
    return Actor(
        user_id=new_id(clock.now()),
        facility_id=new_id(clock.now()),
        login=administrator.login,
        name=short_name(administrator),
        role=Role.ADMINISTRATOR,
    )


def _first_commit(engine: Engine, actor: Actor, command: FoundClinic, clock: Clock) -> None:
    upgrade_store(engine, lambda: None)
    with writing(engine).begin() as connection:
        device = make_device(connection, actor.facility_id)
    Clinic(engine, actor, clock, device).execute(found_clinic, command)
