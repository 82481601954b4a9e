"""Attached files on USB bundles at the district: those that a clinic brought, and those that the answer takes back.

The rules are those of the lane: who gets a file is decided by the record, never by a hash.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Select, and_, exists, func, not_, select

from emr_desktop.domain.attachments import chunk_count
from emr_desktop.domain.clock import Clock
from emr_desktop.server.files import COPIED_LONG_AGO, in_scope, put, stands
from emr_desktop.server.lacking import lacking
from emr_desktop.server.tables import EnrolledDevice, FeedEntry, HeldChunk, HeldFile, ServerBackup
from emr_desktop.store.attachments import Attachment, AttachmentRetraction
from emr_desktop.sync.bundle_files import Carried, FileLoad, FilePart, FileTalk, Room, Told, new_key
from emr_desktop.sync.lookup_messages import LookupRefused

_FACT, _FILE, _CHUNK = Attachment.__table__, HeldFile.__table__, HeldChunk.__table__
_AT_ONCE = 32
"""Pieces in one transaction: those of others wait for a megabyte at most."""
MOST_ASKED = 1000
"""Attachments in one question to the database."""


class Brought:
    """What became of the files of one bundle."""

    def __init__(self, engine: Engine, clock: Clock, device: EnrolledDevice) -> None:
        self._engine, self._clock, self._device = engine, clock, device
        self.whole = 0
        """How many are held whole now that were not before."""
        self.refused: dict[UUID, str] = {}

    def take(self, part: FilePart, talk: FileTalk) -> None:
        """Keep what is not held yet. Of a file that is torn off what has come stays."""
        for each in talk.carried:
            with self._engine.connect() as connection:
                (stand,) = stands(connection, self._device, (each.attachment,), self._clock.today())
            if stand is not None and not stand.whole:
                self._take_one(each, part.pieces(each, max(each.first, stand.chunks)))

    def _take_one(self, each: Carried, pieces: Iterator[tuple[int, bytes]]) -> None:
        while some := list(islice(pieces, _AT_ONCE)):
            with self._engine.begin() as connection:
                for ordinal, data in some:
                    try:
                        stand = put(connection, self._device, each.attachment, ordinal, data, self._clock.now())
                    except LookupRefused as refused:
                        self.refused[each.attachment] = str(refused)
                        return  # what was thrown away because of it stays thrown away
            if stand.whole:
                self.whole += 1


def told_of(
    connection: Connection, device: EnrolledDevice, talk: FileTalk, refused: dict[UUID, str], today: date
) -> list[Told]:
    """What is held of those that the clinic asked about, and why not more."""
    found = []
    for begin in range(0, len(talk.asked), MOST_ASKED):
        asked = talk.asked[begin : begin + MOST_ASKED]
        said = stands(connection, device, asked, today)
        found += [Told(each, stand, refused.get(each, "")) for each, stand in zip(asked, said, strict=True)]
    return found


def wanted_files(
    connection: Connection, device: EnrolledDevice, wanted: tuple[tuple[UUID, int], ...], today: date
) -> list[Carried]:
    """Those that the computer says it lacks, in its order, if its clinic holds their patients."""
    begun = dict(wanted)
    found: dict[UUID, Carried] = {}
    asked = list(begun)
    for begin in range(0, len(asked), MOST_ASKED):
        which = _FACT.c.id.in_(asked[begin : begin + MOST_ASKED])
        found |= {each.attachment: each for each in _held(connection, device, which, today, begun)}
    return [found[each] for each in asked if each in found]


def files_of_feed(
    connection: Connection, device: EnrolledDevice, feed: tuple[bytes, int, int], today: date
) -> list[Carried]:
    """Those whose records come in this very piece of the feed (stream, after, up to): they cannot be there yet."""
    stream, after, upto = feed
    comes = exists().where(
        and_(FeedEntry.stream == stream, FeedEntry.pos > after, FeedEntry.pos <= upto),
        and_(FeedEntry.origin == _FACT.c.made_by, FeedEntry.seq == _FACT.c.made_seq),
    )
    foreign = func.substr(_FACT.c.made_by, 1, 8) != device.device
    wrong = exists().where(AttachmentRetraction.attachment_id == _FACT.c.id)
    return _held(connection, device, and_(comes, foreign, not_(wrong)), today, {})


def lacking_files(connection: Connection, device: EnrolledDevice, epoch: bytes, today: date) -> list[Carried]:
    """Those that the computer lacks as far as is known here: the newest first."""
    return _carried(connection, [(row, row.begun) for row in lacking(connection, device, epoch, today)])


def load_of(engine: Engine, files: list[Carried], told: list[Told], room: Room) -> FileLoad | None:
    """What goes along, as far as there is room; None when there is nothing to say of files."""
    chosen: dict[UUID, Carried] = {}
    for each in files:
        if each.attachment not in chosen and room.fits(each):
            room.take(each)
            chosen[each.attachment] = each
    if not (chosen or told):
        return None

    def read(carried: Carried) -> Iterator[bytes]:
        here = _CHUNK.c.attachment_id == carried.attachment
        query: Select[Any] = select(_CHUNK.c.data).where(here, _CHUNK.c.ordinal >= carried.first)
        with engine.connect() as connection:
            rows = connection.execute(query.order_by(_CHUNK.c.ordinal).execution_options(yield_per=_AT_ONCE))
            for row in rows:
                yield bytes(row.data)

    return FileLoad(FileTalk(new_key(), tuple(chosen.values()), told=tuple(told)), read)


def _held(
    connection: Connection, device: EnrolledDevice, which: Any, today: date, begun: dict[UUID, int]
) -> list[Carried]:
    """Files of these attachments that are held whole, for who holds the patient; the short ones first."""
    query = (
        select(_FACT.c.id, _FACT.c.size, _FILE.c.whole_at)
        .join_from(_FACT, _FILE, _FILE.c.attachment_id == _FACT.c.id)
        .where(which, in_scope(device, today), _FILE.c.whole_at.is_not(None))
        .order_by(_FACT.c.size, _FACT.c.id)
    )
    return _carried(connection, [(row, begun.get(row.id, 0)) for row in connection.execute(query)])


def _carried(connection: Connection, rows: Iterable[tuple[Any, int]]) -> list[Carried]:
    """How they go along: without the first so many pieces, which the receiver has."""
    copied = connection.scalar(select(func.max(ServerBackup.made_at)))
    return [
        Carried(
            row.id,
            row.size,
            min(max(0, begun), chunk_count(row.size) - 1),
            bool(copied and row.whole_at <= copied - COPIED_LONG_AGO),
        )
        for row, begun in rows
    ]
