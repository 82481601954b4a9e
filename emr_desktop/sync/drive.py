"""A USB drive as a person sees it: is it there, is there room, what lies on it for us; read and write in one go."""

import contextlib
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine as Database
from sqlalchemy import select

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.sync import District
from emr_desktop.store.sync_files import read_up_to
from emr_desktop.sync.bundle import DOWN, SUFFIX, Header
from emr_desktop.sync.progress import Progress
from emr_desktop.sync.stick import Made, inspect_bundle, make_bundle, read_bundle

SLACK = timedelta(seconds=2)
"""How far the clock of this computer is off is kept to the second."""
MOST_LOOKED_AT = 200
"""Bundles of a drive that has gone round for years."""


@dataclass(frozen=True, slots=True)
class Lying:
    """A bundle of the district for this computer that has not been read here."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Drive:
    """What a look at a drive or folder has found."""

    folder: Path
    there: bool = False
    free: int = 0
    """Bytes."""
    bundles: tuple[Lying, ...] = ()
    """In the order in which they are to be read."""


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What was done on the drive. `unread` says why bundles on it could not be read."""

    made: Made
    received: int = 0
    unread: tuple[RuleBroken, ...] = ()
    files: int = 0
    """Attached files that came."""
    file_bytes: int = 0
    files_trouble: str = ""
    """Code of why not all files came."""


def look_at_drive(database: Database, _clock: Clock, _give_way: Callable[[], None], *, folder: Path) -> Drive:
    """Never raises for the drive: one that is not there is said to be so."""
    try:
        if not folder.is_dir():
            return Drive(folder)
        free = shutil.disk_usage(folder).free
        files = sorted(folder.glob(f"*{SUFFIX}"))[-MOST_LOOKED_AT:]
    except OSError:
        return Drive(folder)
    with database.connect() as connection:
        district, device = connection.execute(select(District.__table__)).first(), load_device(connection)
        read = read_up_to(connection)
    found: list[tuple[Header, Path]] = []
    for path in files if district is not None else ():
        with contextlib.suppress(RuleBroken):  # whatever else ends in .emr is nothing to us
            header = inspect_bundle(path)
            news = _is_news(header, district) or (header.about_files and header.made_ms > read)
            if _is_ours(header, district, device.public) and news:
                found.append((header, path))
    ordered = sorted(found, key=lambda each: (each[0].made_ms, each[1]))
    return Drive(folder, True, free, tuple(Lying(path, _moment(header)) for header, path in ordered))


def exchange_on_drive(
    database: Database, clock: Clock, give_way: Callable[[], None], *, folder: Path, files: Sequence[Path]
) -> Exchanged:
    """Read these bundles first, then write one: what was received need not be sent. Raises RuleBroken for the writing.

    A bundle that cannot be read is left, and the others are read all the same.
    """
    found, unread = list[Progress](), list[RuleBroken]()
    for path in files:
        try:
            found.append(read_bundle(database, clock, give_way, path=path).progress)
        except RuleBroken as error:
            unread.append(error)
    made = make_bundle(database, clock, give_way, folder=folder)
    return Exchanged(
        made,
        sum(each.received for each in found),
        tuple(unread),
        sum(each.files_received for each in found),
        sum(each.file_bytes for each in found),
        next((each.files_trouble for each in found if each.files_trouble), ""),
    )


def _is_ours(header: Header, district: Any, public_key: bytes) -> bool:
    return (header.way, header.receiver, header.sender) == (DOWN, public_key, district.public_key)


def _is_news(header: Header, district: Any) -> bool:
    """Whether it goes further than what is here, or was made after the district has last been heard."""
    if header.upto > district.cursor or district.synced_at is None:
        return True
    heard: datetime = district.synced_at - timedelta(milliseconds=district.clock_error_ms or 0)
    return _moment(header) > heard + SLACK


def _moment(header: Header) -> datetime:
    return datetime.fromtimestamp(header.made_ms / 1000, UTC)
