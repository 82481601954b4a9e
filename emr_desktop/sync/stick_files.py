"""Attached files on the USB bundles of a clinic: which go along, which are asked for, and what came."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from sqlalchemy import select

from emr_desktop.domain.attachments import chunk_count
from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.engine import DATABASE_ERRORS
from emr_desktop.store.files import FileStore, files_of
from emr_desktop.store.sync import District
from emr_desktop.store.sync_files import (
    SAFE,
    SENT,
    Unsettled,
    files_were_read,
    keep_file,
    to_carry,
    to_fetch,
    unsettled,
)
from emr_desktop.sync.bundle import Header
from emr_desktop.sync.bundle_files import Carried, FileLoad, FilePart, FileTalk, Room, Told, new_key
from emr_desktop.sync.files import held_as
from emr_desktop.sync.progress import Progress
from emr_desktop.sync.replica import StoreReplica

TORN = "bundle_files_torn"
_ORDER = ("", SENT, SAFE)


def load_for_district(replica: StoreReplica, room: Room) -> FileLoad | None:
    """What a bundle says of files and takes along; None when there is nothing to say.

    Each is read once before: what is damaged here is not promised.
    """
    with replica.reading() as connection:
        found, files = unsettled(connection), files_of(connection)
    chosen: dict[Carried, Unsettled] = {}
    left = 0
    for job in to_carry(found):
        carried = Carried(job.attachment, job.size)
        if not room.fits(carried):
            left += 1
        elif _is_good(replica, files, job):
            room.take(carried)
            chosen[carried] = job
    with replica.reading() as connection:
        lacking = to_fetch(unsettled(connection))  # with those that were found damaged
    wanted = tuple((job.attachment, files.begun(job.digest, job.size)) for job in lacking)
    asked = tuple(job.attachment for job in found if job.here)
    if not (asked or wanted):
        return None

    def read(carried: Carried) -> Iterator[bytes]:
        for ordinal in range(chunk_count(carried.size)):
            yield files.chunk(chosen[carried].digest, carried.size, ordinal)

    return FileLoad(FileTalk(new_key(), tuple(chosen), asked, wanted), read, left)


def _is_good(replica: StoreReplica, files: FileStore, job: Unsettled) -> bool:
    if files.is_good(job.digest, job.size):
        return True
    why = "attachment_damaged" if files.holds(job.digest) else "attachment_missing_here"
    with replica.writing() as connection:
        keep_file(connection, job, here=False, trouble=why)
    return False


class Arriving:
    """The files of one bundle from the district."""

    def __init__(self, replica: StoreReplica, header: Header, progress: Progress) -> None:
        self._replica, self._header, self._progress = replica, header, progress
        self._news = False
        with replica.reading() as connection:
            self._jobs = {each.attachment: each for each in unsettled(connection)}
            self._files = files_of(connection)
            same = connection.scalar(select(District.epoch)) == header.epoch
        self._believed = same
        """What the district held in an earlier life it may have lost."""

    def take(self, part: FilePart, talk: FileTalk) -> bool:
        """Keep what is missing here. Whether anything was new; why something did not come, the progress says."""
        for told in talk.told:
            self._hear(told)
        try:
            for each in talk.carried:
                self._take_one(part, each)
        except StoreTrouble as trouble:
            self._progress.files_trouble = trouble.code
        if part.torn and not self._progress.files_trouble:
            self._progress.files_trouble = TORN
        if not self._progress.files_trouble:
            with self._replica.writing() as connection:
                files_were_read(connection, self._header.made_ms)
        return self._news

    def _hear(self, told: Told) -> None:
        job, held = self._jobs.get(told.attachment), held_as(told.stand)
        if job is None or not job.here or not self._believed:
            return
        if _ORDER.index(held) > _ORDER.index(job.held):
            self._keep(job, held=held, trouble="", wanted=False)
        elif told.why and not job.held and told.why != job.trouble:
            self._keep(job, trouble=told.why)

    def _take_one(self, part: FilePart, each: Carried) -> None:
        """Raises StoreTrouble when no other file could be kept either."""
        job = self._jobs.get(each.attachment)
        if job is None or job.here or job.size != each.size:
            return
        held = (SAFE if each.safe else SENT) if self._believed else ""
        if self._files.is_good(job.digest, job.size):  # attached to another record too
            self._keep(job, here=True, wanted=False, held=held, trouble="")
            return
        begin = self._files.begun(job.digest, job.size)
        if begin < each.first:
            return  # what was here when it was asked for is gone: the next bundle asks for all of it
        try:
            for ordinal, plain in part.pieces(each, begin):
                whole = self._files.add(job.digest, job.size, ordinal, plain, at_once=False)
                self._progress.pieces_received += 1
                self._news = True
                if whole:
                    self._keep(job, here=True, wanted=False, held=held, trouble="")
                    self._progress.files_received += 1
                    self._progress.file_bytes += job.size
        except StoreTrouble as trouble:
            with suppress(*DATABASE_ERRORS):  # on a disk that is full this may not be written either
                self._keep(job, trouble=trouble.code)
            if trouble.code != "attachment_other_content":
                raise

    def _keep(self, job: Unsettled, **changed: Any) -> None:
        self._news = True
        with self._replica.writing() as connection:
            keep_file(connection, job, **changed)
