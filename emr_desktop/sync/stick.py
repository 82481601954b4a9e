"""USB bundles of a clinic: making one for the district on a drive, and reading one that came back."""

import contextlib
import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy import Engine as Database

from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.codec import encode
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync import District
from emr_desktop.store.vault import flush_folder
from emr_desktop.sync.bundle import DOWN, SUFFIX, UP, Header, open_bundle, read_header, seal_bundle
from emr_desktop.sync.engine import MOST_OFFERED, Engine
from emr_desktop.sync.pace import LARGEST_FRAME
from emr_desktop.sync.protocol import BadMessage, Hello, Standing
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.runs import run_wire
from emr_desktop.sync.session import Ended, Handle, Note, PoliteReplica, note_run

_JOURNAL = JournalEntry.__table__
_SLACK = timedelta(seconds=2)
"""The times of exchanges are kept to the second."""


@dataclass(frozen=True, slots=True)
class Made:
    """A bundle that lies on the drive and was read back."""

    path: Path
    commits: int
    size: int


def make_bundle(database: Database, clock: Clock, give_way: Callable[[], None], *, folder: Path) -> Made:
    """Write everything that is not known to be safe in the district. Raises RuleBroken."""
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
    header = Header(
        UP, device.public, district.public_key, district.name, district.epoch, device.origin.key, after, at, now_ms, 0
    )
    data = seal_bundle(header, messages, device.private)
    path = folder / f"{device.origin.device.hex()[:6]}-{clock.now():%Y%m%d-%H%M%S}-{UP}{SUFFIX}"
    write_bundle(path, data)
    _note(database, clock, give_way, Ended("bundle_made"), (head - after, 0, len(data), 0))
    return Made(path, head - after, len(data))


def read_bundle(database: Database, clock: Clock, give_way: Callable[[], None], *, path: Path) -> Ended:
    """Take what the district sent, as if it had come over the network. Raises RuleBroken."""
    data = _read(path)
    with database.connect() as connection:
        district, device = _district(connection), load_device(connection)
    header, messages = open_bundle(data, device.private, district.public_key)
    if header.way != DOWN:
        raise RuleBroken("bundle_foreign")
    _check(header, district, messages, device.origin.key)
    handle = Handle()
    engine = Engine(PoliteReplica(database, clock, handle, give_way), 0)
    try:
        for message in messages:
            engine.take(message)
        engine.replied()
    except BadMessage as error:
        raise RuleBroken("bundle_damaged") from error
    ended = Ended("device_revoked" if engine.refused else "done", engine.progress)
    _note(database, clock, give_way, ended, (engine.progress.sent, engine.progress.received, 0, len(data)))
    return ended


def inspect_bundle(path: Path) -> Header:
    """What the file says about itself, without a key. Raises RuleBroken."""
    return read_header(_read(path))


def write_bundle(path: Path, data: bytes) -> None:
    """Under another name first, flushed, read back, then given its name, and that flushed. Raises RuleBroken."""
    part = path.with_suffix(".part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if part.read_bytes() != data:
            raise RuleBroken("bundle_drive_gone")
        part.replace(path)
        _flush_name(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise _drive_trouble(error) from error


def _flush_name(folder: Path) -> None:
    """Some drives cannot be told to keep a name; they keep it by themselves."""
    try:
        flush_folder(folder)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
            raise


def _drive_trouble(error: OSError) -> RuleBroken:
    if error.errno in {errno.ENOSPC, errno.EFBIG}:
        return RuleBroken("bundle_drive_full")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return RuleBroken("bundle_drive_read_only")
    return RuleBroken("bundle_drive_gone")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise RuleBroken("bundle_drive_gone") from error


def _district(connection: Connection) -> Any:
    row = connection.execute(select(District.__table__)).first()
    if row is None:
        raise RuleBroken("not_connected")
    return row


def _check(header: Header, district: Any, messages: list[bytes], origin: bytes) -> None:
    """Raises RuleBroken for a bundle that is older than what is here, or newer than one that is missing."""
    standing = Standing.decode(messages[0], origin)
    if header.epoch != district.epoch:
        if _is_earlier(standing, district):
            raise RuleBroken("bundle_old")
        return  # the district was restored, and the standing says from where to go on
    if header.after > district.cursor:
        raise RuleBroken("bundle_gap")
    receipt = standing.receipt
    if district.origin == origin and (receipt.acked < district.acked or receipt.durable < district.durable):
        raise RuleBroken("bundle_old")  # what the district said earlier takes nothing back of what it said later
    news = receipt.acked > district.acked or receipt.durable > district.durable
    if header.upto <= district.cursor and (header.origin != origin or not news):
        raise RuleBroken("bundle_old")


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
