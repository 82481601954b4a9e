"""The files of attachments, in pieces, in the one database that all workers share and that the copies hold.

A computer reaches a file only through an attachment that stands in its clinic's stream, never by a hash. Whoever made
the attachment may deliver the file, also when the patient has left the clinic since.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, delete, exists, func, insert, or_, select, update

from emr_desktop.domain.attachments import LARGEST_FILE, chunk_count, chunk_size
from emr_desktop.server.room import taken_by
from emr_desktop.server.tables import (
    EnrolledDevice,
    EnrolledFacility,
    HeldChunk,
    HeldFile,
    LackingFile,
    Scope,
    ServerBackup,
    Stream,
)
from emr_desktop.store.attachments import Attachment
from emr_desktop.store.projection import insert_missing
from emr_desktop.sync.files_messages import FileStand
from emr_desktop.sync.lookup_messages import LookupRefused

_FACT, _FILE, _CHUNK = Attachment.__table__, HeldFile.__table__, HeldChunk.__table__
COPIED_LONG_AGO = timedelta(minutes=1)
"""A file that came so long before a copy began is surely in it."""


def stands(
    connection: Connection, device: EnrolledDevice, attachments: Sequence[UUID], today: date
) -> list[FileStand | None]:
    """How much is held of each; None for one that this computer has no business with."""
    may = or_(in_scope(device, today), _FACT.c.facility_id == device.facility_id)
    query = (
        select(_FACT.c.id, _FILE.c.chunks, _FILE.c.whole_at)
        .join_from(_FACT, _FILE, _FILE.c.attachment_id == _FACT.c.id, isouter=True)
        .where(_FACT.c.id.in_(attachments), may)
    )
    copied = connection.scalar(select(func.max(ServerBackup.made_at)))
    found = {row.id: _stand(row, copied) for row in connection.execute(query)}
    return [found.get(each) for each in attachments]


def put(
    connection: Connection, device: EnrolledDevice, attachment: UUID, ordinal: int, data: bytes, now: datetime
) -> FileStand:
    """Keep the next piece. One that is held already is passed over, one beyond a gap is not taken.

    Raises LookupRefused: "attachment_not_yours"; "attachment_piece_wrong" for a piece that cannot be of this file;
    "attachment_no_room" when the clinic's files take all the room they may; "attachment_other_content" when all have
    come and are not what was attached: then nothing of it is kept.
    """
    fact = _fact(connection, attachment, or_(in_scope(device, now.date()), _FACT.c.facility_id == device.facility_id))
    if fact.size > LARGEST_FILE or ordinal < 0 or len(data) != chunk_size(fact.size, ordinal) or not data:
        raise LookupRefused("attachment_piece_wrong")
    row = {"attachment_id": attachment, "size": fact.size, "chunks": 0}
    connection.execute(insert_missing(connection, _FILE), row)  # type: ignore[arg-type]  # it is a table
    here = _FILE.c.attachment_id == attachment
    held = connection.execute(select(_FILE).where(here).with_for_update()).one()
    if held.whole_at is not None or ordinal != held.chunks:
        return _stand(held, None)
    if ordinal == 0:
        _check_room(connection, fact)
    connection.execute(insert(HeldChunk), {"attachment_id": attachment, "ordinal": ordinal, "data": data})
    changed: dict[str, Any] = {"chunks": ordinal + 1}
    if ordinal + 1 == chunk_count(fact.size):
        if not _is_what_was_attached(connection, fact):
            connection.execute(delete(HeldChunk).where(_CHUNK.c.attachment_id == attachment))
            connection.execute(update(HeldFile).where(here).values(chunks=0))
            raise LookupRefused("attachment_other_content")
        changed["whole_at"] = now
    connection.execute(update(HeldFile).where(here).values(changed))
    return FileStand(ordinal + 1, "whole_at" in changed)


def get(connection: Connection, device: EnrolledDevice, attachment: UUID, ordinal: int, today: date) -> bytes:
    """A piece of a file that is held whole. Raises LookupRefused: "attachment_not_yours", "attachment_not_there"."""
    fact = _fact(connection, attachment, in_scope(device, today))
    query = (
        select(_CHUNK.c.data)
        .join_from(_CHUNK, _FILE, _FILE.c.attachment_id == _CHUNK.c.attachment_id)
        .where(_CHUNK.c.attachment_id == attachment, _CHUNK.c.ordinal == ordinal, _FILE.c.whole_at.is_not(None))
    )
    data = connection.scalar(query)
    if data is None:
        raise LookupRefused("attachment_not_there")
    if ordinal + 1 == chunk_count(fact.size):  # with this one it has all of it
        here = LackingFile.device == device.device, LackingFile.attachment_id == attachment
        connection.execute(delete(LackingFile).where(*here))
    return bytes(data)


def in_scope(device: EnrolledDevice, today: date) -> Any:
    """The clinic of this computer holds the patient now, for any reason."""
    own = select(Stream.id).where(Stream.facility_id == device.facility_id).scalar_subquery()
    lasting = or_(Scope.until.is_(None), Scope.until >= today)
    return exists().where(and_(Scope.patient_id == _FACT.c.patient_id, Scope.stream == own, lasting))


def _fact(connection: Connection, attachment: UUID, may: Any) -> Any:
    fact = connection.execute(
        select(_FACT.c.id, _FACT.c.size, _FACT.c.sha256, _FACT.c.facility_id).where(_FACT.c.id == attachment, may)
    ).first()
    if fact is None:  # that it is unknown, and that it is somebody else's, is the same answer
        raise LookupRefused("attachment_not_yours")
    return fact


def _check_room(connection: Connection, fact: Any) -> None:
    """A file that has begun counts whole: what was let in is taken to its end."""
    most = connection.scalar(
        select(EnrolledFacility.most_file_bytes).where(EnrolledFacility.facility_id == fact.facility_id)
    )
    if most is None:
        return
    if taken_by(connection, fact.facility_id).get(fact.facility_id, 0) + fact.size > most:
        raise LookupRefused("attachment_no_room")


def _is_what_was_attached(connection: Connection, fact: Any) -> bool:
    total = sha256()
    pieces = select(_CHUNK.c.data).where(_CHUNK.c.attachment_id == fact.id).order_by(_CHUNK.c.ordinal)
    for data in connection.scalars(pieces.execution_options(yield_per=64)):
        total.update(data)
    return total.digest() == bytes(fact.sha256)


def _stand(row: Any, copied: datetime | None) -> FileStand:
    whole = row.whole_at is not None
    return FileStand(row.chunks or 0, whole, bool(whole and copied and row.whole_at <= copied - COPIED_LONG_AGO))
