"""Positions of a stream with two writers at once, delayed in every order: nothing that is written may be passed over.

`DenseFeed` is the server's way. `NaiveFeed` takes its numbers from a sequence, as most programs do; it stands here to
show that these tests notice what is lost.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations
from typing import Any, Protocol
from uuid import UUID

import pytest
from sqlalchemy import Connection, Engine, insert, select, text
from sqlalchemy.exc import OperationalError

from emr_desktop.journal.commit import Commit, Envelope, Origin, body_hash
from emr_desktop.server.database import prepare
from emr_desktop.server.push import append_to_stream
from emr_desktop.server.tables import FeedEntry, Stream
from tests.conftest import NOW

STREAM = bytes(16)
FACILITY = UUID(int=0)


def commit_of(writer: int) -> tuple[Envelope, Commit]:
    nobody = UUID(int=writer)
    envelope = Envelope(
        origin=Origin.from_key(bytes([writer]) * 16), seq=1, prev_hash=bytes(16), body_schema=1, author=nobody,
        facility=nobody, patient=None, occurred_at=0, recorded_at=0, clock_error_ms=None, body_hash=body_hash(b""),
    )  # fmt: skip
    return envelope, Commit(envelope.encode(), b"", b"")


class Feed(Protocol):
    def append(self, connection: Connection, writer: int) -> None: ...

    def after(self, connection: Connection, cursor: int) -> list[tuple[int, int]]: ...


class DenseFeed:
    """As the server does it."""

    def append(self, connection: Connection, writer: int) -> None:
        append_to_stream(connection, STREAM, [commit_of(writer)])

    def after(self, connection: Connection, cursor: int) -> list[tuple[int, int]]:
        entry = FeedEntry.__table__.c
        rows = connection.execute(
            select(entry.pos, entry.origin).where(entry.stream == STREAM, entry.pos > cursor).order_by(entry.pos)
        )
        return [(row.pos, row.origin[0]) for row in rows]


class NaiveFeed:
    """A number from a sequence, and a reader that asks for what is above the last one it has seen."""

    def append(self, connection: Connection, writer: int) -> None:
        connection.execute(text("INSERT INTO naive (writer) VALUES (:writer)"), {"writer": writer})

    def after(self, connection: Connection, cursor: int) -> list[tuple[int, int]]:
        query = text("SELECT pos, writer FROM naive WHERE pos > :cursor ORDER BY pos")
        return [(row.pos, row.writer) for row in connection.execute(query, {"cursor": cursor})]


class Reader:
    """A clinic: keeps how far it has read, and what."""

    def __init__(self, engine: Engine, feed: Feed) -> None:
        self._engine = engine
        self._feed = feed
        self.cursor = 0
        self.read: list[int] = []

    def pull(self) -> None:
        with self._engine.connect() as connection:
            for pos, writer in self._feed.after(connection, self.cursor):
                self.cursor = pos
                self.read.append(writer)


class Writer:
    """A push in a thread of its own: it may have to wait for another, and then goes on by itself."""

    def __init__(self, engine: Engine, feed: Feed, number: int) -> None:
        self._connection = engine.connect()
        self._feed = feed
        self._number = number
        self._thread: threading.Thread | None = None

    def allocate(self) -> None:
        self._connection.execute(text("SELECT 1"))
        self._thread = threading.Thread(target=self._feed.append, args=(self._connection, self._number))
        self._thread.start()
        self._thread.join(timeout=0.15)  # still waiting after that: another holds the stream

    @property
    def waits(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def end(self, how: str) -> None:
        if self._thread is not None:
            self._thread.join()
        getattr(self._connection, how)()
        self._connection.close()


@pytest.fixture
def ready(database: Engine) -> Engine:
    prepare(database, NOW)
    with database.begin() as connection:
        connection.execute(insert(Stream), {"id": STREAM, "facility_id": FACILITY, "head": 0, "digest": bytes(32)})
        connection.execute(text("CREATE TABLE naive (pos bigserial PRIMARY KEY, writer int)"))
    return database


ORDERS = sorted(
    {
        order
        for order in permutations(("allocate 1", "allocate 2", "end 1", "end 2"))
        if order.index("allocate 1") < order.index("end 1") and order.index("allocate 2") < order.index("end 2")
    }
)


def play(engine: Engine, feed: Feed, order: Sequence[str], ends: dict[int, str]) -> tuple[Reader, list[int]]:
    """Do the steps in this order; the reader looks after each. A step that has to wait is done when it can be."""
    writers = {number: Writer(engine, feed, number) for number in (1, 2)}
    reader = Reader(engine, feed)
    later: list[Callable[[], None]] = []
    for step in order:
        what, number = step.split()
        writer = writers[int(number)]
        if what == "allocate":
            writer.allocate()
        elif writer.waits:
            later.append(lambda writer=writer, number=number: writer.end(ends[int(number)]))  # type: ignore[misc]
        else:
            writer.end(ends[int(number)])
        reader.pull()
    for finish in later:
        finish()
        reader.pull()
    return reader, sorted(number for number, how in ends.items() if how == "commit")


def outcomes() -> Iterator[Any]:
    for order in ORDERS:
        for first, second in (("commit", "commit"), ("rollback", "commit"), ("commit", "rollback")):
            yield pytest.param(order, {1: first, 2: second}, id=f"{', '.join(order)}: {first}, {second}")


@pytest.mark.parametrize(("order", "ends"), list(outcomes()))
def test_a_reader_passes_over_nothing_in_any_order_of_two_writers(ready, order, ends):
    reader, kept = play(ready, DenseFeed(), order, ends)
    assert sorted(reader.read) == kept
    with ready.connect() as connection:
        positions = [pos for pos, _ in DenseFeed().after(connection, 0)]
    assert positions == list(range(1, len(kept) + 1)), "no holes, also after one who gave up"


def test_the_naive_reader_loses_what_was_written_later_with_a_lower_number(ready):
    lost = {}
    for order in ORDERS:
        with ready.begin() as connection:
            connection.execute(text("TRUNCATE naive RESTART IDENTITY"))
        reader, kept = play(ready, NaiveFeed(), order, {1: "commit", 2: "commit"})
        lost[order] = sorted(set(kept) - set(reader.read))
    assert lost["allocate 1", "allocate 2", "end 2", "end 1"] == [1]
    assert lost["allocate 2", "allocate 1", "end 1", "end 2"] == [2]
    assert sum(map(len, lost.values())) == 2, "and nothing in the orders that are lucky"


def test_the_row_of_the_stream_is_locked_until_the_writer_has_committed(ready):
    with ready.connect() as writing, ready.connect() as other:
        DenseFeed().append(writing, 1)
        other.execute(text("SET LOCAL lock_timeout = '100ms'"))
        with pytest.raises(OperationalError, match="lock timeout"):
            DenseFeed().append(other, 2)
        other.rollback()
        writing.commit()
        DenseFeed().append(other, 2)
        other.commit()
    with ready.connect() as connection:
        assert DenseFeed().after(connection, 0) == [(1, 1), (2, 2)]
