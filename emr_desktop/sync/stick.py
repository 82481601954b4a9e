"""USB bundles of a clinic: making one for the district on a drive, and reading one that came back."""

import contextlib
import errno
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, func, select
from sqlalchemy import Engine as Database

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.codec import encode
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync import District
from emr_desktop.store.vault import flush_folder
from emr_desktop.sync.bundle import DOWN, SUFFIX, UP, Header, has_all_files, open_bundle, read_header, seal_bundle
from emr_desktop.sync.bundle_files import LARGEST_FILES, FilePart, Room, read_talk
from emr_desktop.sync.engine import MOST_OFFERED, Engine
from emr_desktop.sync.pace import LARGEST_FRAME
from emr_desktop.sync.protocol import BadMessage, Hello, Standing
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.runs import run_wire
from emr_desktop.sync.session import Ended, Handle, Note, PoliteReplica, note_run
from emr_desktop.sync.stick_files import Arriving, load_for_district

_JOURNAL = JournalEntry.__table__
_SLACK = timedelta(seconds=2)
"""The times of exchanges are kept to the second."""
_SPARE = 4 * 1024 * 1024
"""Bytes that files leave free on a drive."""
_BITE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Made:
    """A bundle that lies on the drive and was read back."""

    path: Path
    commits: int
    size: int
    files: int = 0
    """Attached files in it."""
    file_bytes: int = 0
    left: int = 0
    """Files for which there was no room; they go with the next."""


def make_bundle(database: Database, clock: Clock, give_way: Callable[[], None], *, folder: Path) -> Made:
    """Write everything that is not known to be safe in the district. Raises RuleBroken, StoreTrouble."""
    give_way()
    with database.connect() as connection:
        district = _district(connection)
        device = load_device(connection)
        head = connection.scalar(select(func.max(_JOURNAL.c.seq)).where(_JOURNAL.c.origin == device.origin.key)) or 0
    replica = StoreReplica(database, clock)
    stand = replica.stand()
    own = district.origin == device.origin.key
    after = district.durable if own else 0
    now_ms = int(clock.now().timestamp() * 1000)
    hello = Hello(
        stand.origin, stand.head, stand.head_hash, stand.epoch, stand.stream, stand.cursor, stand.digest, now_ms,
        4 * LARGEST_FRAME,
    )  # fmt: skip
    messages, at = [replica.hello(hello)], after
    while run := replica.run_after(at, LARGEST_FRAME):
        messages.append(encode(["run", run_wire(run)]))
        at += run.seal.count
    messages += replica.offers(MOST_OFFERED)
    load = load_for_district(replica, room_on(folder, sum(map(len, messages))))
    if load is not None:
        messages.append(load.talk.encode())
    header = Header(
        UP, device.public, district.public_key, district.name, district.epoch, device.origin.key, after, at, now_ms, 0
    )
    path = folder / f"{device.origin.device.hex()[:6]}-{clock.now():%Y%m%d-%H%M%S}-{UP}{SUFFIX}"
    size = write_bundle(path, seal_bundle(header, messages, device.private, load))
    _note(database, clock, give_way, Ended("bundle_made"), (head - after, 0, size, 0))
    if load is None:
        return Made(path, head - after, size)
    return Made(path, head - after, size, load.files, load.size, load.left)


def room_on(folder: Path, records: int = 0) -> Room:
    """For files, beside so many bytes of records. Records go first: without room for files they go alone."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise drive_trouble(error) from error
    return Room(min(LARGEST_FILES, free - records - _SPARE))


def read_bundle(database: Database, clock: Clock, give_way: Callable[[], None], *, path: Path) -> Ended:
    """Take what the district sent, as if it had come over the network: records, then files. Raises RuleBroken.

    Of a drive that was taken out among the files the records are taken; the progress says why files are missing.
    """
    with database.connect() as connection:
        district, device = _district(connection), load_device(connection)
    with opened(path) as file:
        header, messages = open_bundle(file, device.private, district.public_key)
        if header.way != DOWN:
            raise RuleBroken("bundle_foreign")
        replica = PoliteReplica(database, clock, Handle(), give_way)
        try:
            talk = read_talk(messages)
            ended = _take_records(replica, header, district, messages)
        except BadMessage as error:
            raise RuleBroken("bundle_damaged") from error
        news = ended is not None
        ended = ended or Ended("done")
        if talk is not None and ended.good:
            news = Arriving(replica, header, ended.progress).take(FilePart(file, talk), talk) or news
        if not news and not ended.progress.files_trouble:
            raise RuleBroken("bundle_old")
        size = path.stat().st_size
    _note(database, clock, give_way, ended, (ended.progress.sent, ended.progress.received, 0, size))
    return ended


def _take_records(replica: PoliteReplica, header: Header, district: Any, messages: list[bytes]) -> Ended | None:
    """None when all of them are here already, or when later ones are."""
    with replica.reading() as connection:
        origin = load_device(connection).origin.key
    if _is_old(header, district, messages, origin):
        return None
    engine = Engine(replica, 0)
    for message in messages:
        engine.take(message)
    engine.replied()
    return Ended("device_revoked" if engine.refused else "done", engine.progress)


def inspect_bundle(path: Path) -> Header:
    """What the file says about itself, without a key. Raises RuleBroken."""
    with opened(path) as file:
        return read_header(file)


def is_whole(path: Path) -> bool:
    """Whether its files are all there, by its length. Raises RuleBroken."""
    with opened(path) as file:
        return has_all_files(file)


def write_bundle(path: Path, bundle: Iterable[bytes]) -> int:
    """Under another name first, flushed, read back, then given its name, and that flushed. Returns its bytes.

    Raises RuleBroken, and what reading its pieces raises; then nothing is left of it.
    """
    part = path.with_suffix(".part")
    written = blake2b()
    try:
        with part.open("wb") as file:
            for data in bundle:
                written.update(data)
                file.write(data)
            file.flush()
            os.fsync(file.fileno())
            size = file.tell()
        if _read_back(part) != written.digest():
            raise RuleBroken("bundle_drive_gone")
        part.replace(path)
        _flush_name(path.parent)
    except OSError as error:
        raise drive_trouble(error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
    return size


def _read_back(path: Path) -> bytes:
    found = blake2b()
    with path.open("rb") as file:
        while data := file.read(_BITE):
            found.update(data)
    return found.digest()


def _flush_name(folder: Path) -> None:
    """Some drives cannot be told to keep a name; they keep it by themselves."""
    try:
        flush_folder(folder)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise


def drive_trouble(error: OSError) -> RuleBroken:
    """What is wrong with a drive, in a code that has words."""
    if error.errno in {errno.ENOSPC, errno.EFBIG}:
        return RuleBroken("bundle_drive_full")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return RuleBroken("bundle_drive_read_only")
    return RuleBroken("bundle_drive_gone")


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """For reading. Raises RuleBroken when the drive does not answer, now or while it is read."""
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise RuleBroken("bundle_drive_gone") from error


def _district(connection: Connection) -> Any:
    row = connection.execute(select(District.__table__)).first()
    if row is None:
        raise RuleBroken("not_connected")
    return row


def _is_old(header: Header, district: Any, messages: list[bytes], origin: bytes) -> bool:
    """Whether its records are older than what is here. Raises RuleBroken for those of an earlier life of the district,
    or newer than some that are missing; BadMessage."""
    standing = Standing.decode(messages[0], origin)
    if header.epoch != district.epoch:
        if _is_earlier(standing, district):
            raise RuleBroken("bundle_old")
        return False  # the district was restored, and the standing says from where to go on
    if header.after > district.cursor:
        raise RuleBroken("bundle_gap")
    receipt = standing.receipt
    if district.origin == origin and (receipt.acked < district.acked or receipt.durable < district.durable):
        return True  # what the district said earlier takes nothing back of what it said later
    news = receipt.acked > district.acked or receipt.durable > district.durable
    return header.upto <= district.cursor and (header.origin != origin or not news)


def _is_earlier(standing: Standing, district: Any) -> bool:
    """Both times are the server's own."""
    if district.synced_at is None:
        return False
    spoke: datetime = district.synced_at - timedelta(milliseconds=district.clock_error_ms or 0)
    return standing.server_time_ms < (spoke - _SLACK).timestamp() * 1000


def _note(
    database: Database, clock: Clock, give_way: Callable[[], None], ended: Ended, counts: tuple[int, int, int, int]
) -> None:
    found = Ended(ended.outcome)
    found.progress.sent, found.progress.received, found.progress.bytes_up, found.progress.bytes_down = counts
    note_run(database, give_way, Note(clock.now(), clock.now(), "usb", found))
