"""For a computer that has just joined: whole histories of those who are expected today and were written about last."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, and_, func, literal, or_, select

from emr_desktop.server.feed import items_of, keys_of
from emr_desktop.server.live import live
from emr_desktop.server.tables import FeedEntry, Stream
from emr_desktop.services.admin import seal_access_log
from emr_desktop.store.admin import QueueEntry
from emr_desktop.store.journal import JournalEntry
from emr_desktop.sync.early import early_reply
from emr_desktop.sync.protocol import Frame

_JOURNAL = JournalEntry.__table__
_FEED = FeedEntry.__table__
_ENTRIES = _FEED.join(_JOURNAL, and_(_JOURNAL.c.origin == _FEED.c.origin, _JOURNAL.c.seq == _FEED.c.seq))
_COMMON = and_(_JOURNAL.c.patient_id.is_(None), _JOURNAL.c.action != seal_access_log.__name__)
"""What belongs to no patient and is needed for work. Logs of openings are not, and there are more every day."""
LOOKED_BACK = 2000
"""Entries of the feed, from its head, among which the latest patients are looked for."""
PROOF = 400
"""Bytes on the wire of a commit's signature and its way through the tree of its run, which nothing packs."""
PIECE = 8 * 1024
"""Bytes on the wire of one message."""
PACKED = 4
"""How many times smaller a body is on the wire, at least."""


def early(engine: Engine, stream: bytes, today: date, most_bytes: int) -> Iterator[bytes]:
    """The messages; none when there is nobody. A cut loses one of them, and between two no connection is held."""
    with engine.connect() as connection:
        groups = list(_groups(connection, stream, _latest(connection, stream, today), most_bytes))
    for about in [_COMMON, *(_JOURNAL.c.patient_id.in_(group) for group in groups)]:
        with engine.connect() as connection:
            message = _message(connection, stream, about)
        if groups and message:
            yield message


def _message(connection: Connection, stream: bytes, about: Any) -> bytes | None:
    columns = (
        _JOURNAL.c.serial, _JOURNAL.c.origin, _JOURNAL.c.seq, _JOURNAL.c.envelope, _JOURNAL.c.signature,
        _JOURNAL.c.body, literal(value=True).label("again"),
    )  # fmt: skip
    rows = connection.execute(live(stream, *columns).where(about).order_by(_JOURNAL.c.serial)).all()
    return early_reply(Frame(0, 0, keys_of(connection, rows, b""), tuple(items_of(rows, b"")))) if rows else None


def _latest(connection: Connection, stream: bytes, today: date) -> list[UUID]:
    """Who is expected today, then whoever was written about, the latest first."""
    facility = select(Stream.facility_id).where(Stream.id == stream).scalar_subquery()
    expected = select(QueueEntry.patient_id).where(QueueEntry.facility_id == facility, QueueEntry.day == today)
    last = (
        select(_JOURNAL.c.patient_id)
        .select_from(_ENTRIES)
        .where(_FEED.c.stream == stream, _JOURNAL.c.patient_id.is_not(None))
        .order_by(_FEED.c.pos.desc())
        .limit(LOOKED_BACK)
    )
    found = [*connection.scalars(expected.order_by(QueueEntry.time)), *connection.scalars(last)]
    return [each for each in dict.fromkeys(found) if each is not None]


def _groups(connection: Connection, stream: bytes, patients: Sequence[UUID], most: int) -> Iterator[list[UUID]]:
    """Patients who fit, cut into groups of which each is a message of its own."""
    weight = func.sum(func.octet_length(_JOURNAL.c.body) / PACKED + PROOF).label("weight")
    about = or_(_COMMON, _JOURNAL.c.patient_id.in_(patients))
    query = (
        select(_JOURNAL.c.patient_id, weight)
        .select_from(_ENTRIES)
        .where(_FEED.c.stream == stream, about)
        .group_by(_JOURNAL.c.patient_id)
    )
    weights = {row.patient_id: int(row.weight) for row in connection.execute(query)}
    left, group, size = most - weights.get(None, 0), list[UUID](), 0
    for patient in patients:
        left -= weights.get(patient, 0)
        if left < 0:
            break
        group.append(patient)
        size += weights.get(patient, 0)
        if size > PIECE:
            yield group
            group, size = [], 0
    if group:
        yield group
