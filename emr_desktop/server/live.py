"""What a stream holds now: the one answer to which commits a clinic of this stream should have."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Engine,
    Select,
    and_,
    cast,
    func,
    insert,
    literal,
    select,
    tuple_,
    update,
)

from emr_desktop.journal.digest import digest
from emr_desktop.journal.ranges import EVERYTHING, Range
from emr_desktop.server.tables import FeedEntry, Stream
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync_live import is_due

_JOURNAL = JournalEntry.__table__
_FEED = FeedEntry.__table__
Version = tuple[bytes, int]
"""Origin and number."""


def is_live() -> ColumnElement[bool]:
    """Whether a commit of the feed, joined with the journal, is live: its patient was not removed after it."""
    removed = _FEED.alias("removed")
    same = removed.c.stream == _FEED.c.stream, removed.c.removed_patient == _JOURNAL.c.patient_id
    return ~select(removed.c.pos).where(*same, removed.c.pos > _FEED.c.pos).exists()


def live(stream: bytes, *columns: Any) -> Select[Any]:
    """Columns of the journal, once for each commit that is live in a stream."""
    on = and_(_JOURNAL.c.origin == _FEED.c.origin, _JOURNAL.c.seq == _FEED.c.seq)
    entries = _FEED.join(_JOURNAL, on)
    return select(*columns).select_from(entries).where(_FEED.c.stream == stream, is_live()).distinct()


def live_in(connection: Connection, stream: bytes, upto: int, within: Range = EVERYTHING) -> list[tuple[int, bytes]]:
    """Places in the order and hashes of what is live among the first entries of a stream."""
    query = live(stream, _JOURNAL.c.serial, _JOURNAL.c.hash).where(
        _FEED.c.pos <= upto, _JOURNAL.c.serial > within.after, _JOURNAL.c.serial <= within.upto
    )
    return [(row.serial, row.hash) for row in connection.execute(query)]


def live_weights(connection: Connection, stream: bytes, upto: int, ranges: Sequence[Range]) -> Sequence[Any]:
    """Places, in their order, and lengths of the live commits in these ranges."""
    length = func.octet_length(_JOURNAL.c.body).label("weight")
    return connection.execute(_wanted(stream, upto, ranges, _JOURNAL.c.serial, length)).all()


def live_commits(connection: Connection, stream: bytes, upto: int, ranges: Sequence[Range]) -> Sequence[Any]:
    """The live commits in these ranges of places, in the order of the places."""
    columns = (
        _JOURNAL.c.serial, _JOURNAL.c.origin, _JOURNAL.c.seq, _JOURNAL.c.envelope, _JOURNAL.c.signature,
        _JOURNAL.c.body, literal(value=True).label("again"),
    )  # fmt: skip
    return connection.execute(_wanted(stream, upto, ranges, *columns)).all()


def not_live(connection: Connection, stream: bytes, versions: Sequence[Version]) -> set[Version]:
    """Which of these commits are not live in a stream."""
    origins = sorted({origin for origin, _ in versions})
    query = live(stream, _JOURNAL.c.origin, _JOURNAL.c.seq).where(
        _JOURNAL.c.origin.in_(origins), _JOURNAL.c.seq.in_([seq for _, seq in versions])
    )
    return set(versions) - {(row.origin, row.seq) for row in connection.execute(query)}


def recount(connection: Connection, stream: bytes) -> None:
    """Make the digest of a stream anew from its entries. The row stays locked until the transaction ends."""
    row = connection.execute(select(Stream.head, Stream.digest).where(Stream.id == stream).with_for_update()).first()
    if row is None:
        return  # nothing was ever put into it
    found = digest(each for _, each in live_in(connection, stream, row.head))
    if found != row.digest:
        connection.execute(update(Stream).where(Stream.id == stream).values(digest=found))


def recount_when_due(engine: Engine, stream: bytes, now: datetime) -> None:
    """Once a day: an entry or a commit that is lost on the disk changes no sum."""
    with engine.connect() as connection:
        if not is_due(connection.scalar(select(Stream.counted_at).where(Stream.id == stream)), now):
            return
    with engine.begin() as connection:
        recount(connection, stream)
        connection.execute(update(Stream).where(Stream.id == stream).values(counted_at=now))


def put_back(connection: Connection, stream: bytes, versions: Sequence[Version]) -> int:
    """Give commits a position in a stream where they are not live. Returns how many."""
    head = connection.execute(select(Stream.head).where(Stream.id == stream).with_for_update()).scalar_one()
    missing = sorted(not_live(connection, stream, versions))
    if missing:
        before = stood(connection, stream, missing)
        rows = [
            {"stream": stream, "pos": head + at, "origin": origin, "seq": seq, "again": (origin, seq) in before}
            for at, (origin, seq) in enumerate(missing, start=1)
        ]
        connection.execute(insert(FeedEntry), rows)
        connection.execute(update(Stream).where(Stream.id == stream).values(head=head + len(missing)))
    recount(connection, stream)
    return len(missing)


def live_digest(connection: Connection, stream: bytes) -> bytes:
    """The digest of a stream, worked out anew from what stands in it: what the stream's row has to say."""
    head = connection.execute(select(Stream.head).where(Stream.id == stream)).scalar_one()
    return digest(each for _, each in live_in(connection, stream, head))


def stood(connection: Connection, stream: bytes, versions: Sequence[Version]) -> set[Version]:
    """Which of these commits have ever stood in a stream: a clinic may have forgotten its own since."""
    named = tuple_(_FEED.c.origin, _FEED.c.seq).in_(versions)
    query = select(_FEED.c.origin, _FEED.c.seq).where(_FEED.c.stream == stream, named)
    return {(row.origin, row.seq) for row in connection.execute(query)}


def _wanted(stream: bytes, upto: int, ranges: Sequence[Range], *columns: Any) -> Select[Any]:
    numbers = ARRAY(BigInteger)
    wanted = (
        func.unnest(cast([each.after for each in ranges], numbers), cast([each.upto for each in ranges], numbers))
        .table_valued("after", "upto")
        .render_derived(name="wanted")
    )
    inside = select(1).where(_JOURNAL.c.serial > wanted.c.after, _JOURNAL.c.serial <= wanted.c.upto).exists()
    return live(stream, *columns).where(_FEED.c.pos <= upto, inside).order_by(_JOURNAL.c.serial)
