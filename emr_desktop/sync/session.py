"""One whole sync over a link: requests until nothing is left to say, counted, stoppable, written into the history."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from threading import Event, Lock
from time import monotonic
from typing import Protocol, runtime_checkable

from sqlalchemy import Connection, insert, select, update
from sqlalchemy import Engine as Database

from emr_desktop.domain.clock import Clock, in_ms
from emr_desktop.store.engine import DATABASE_ERRORS, as_trouble, writing
from emr_desktop.store.sync import District, SyncRun
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.files import Asking, FileLane, move_files
from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.http import PASSING, TRIES, Link, LinkTrouble
from emr_desktop.sync.progress import Progress
from emr_desktop.sync.replica import NotEnrolled, StoreReplica

NOTED_EVERY = timedelta(minutes=10)
"""A sync that found nothing is written down no more often: an idle disk may sleep."""
GOOD = frozenset({"done", "nothing"})
"""Outcomes after which nothing is left to say."""
CAME_THROUGH = GOOD | {"unequal"}
"""After which everything has been sent and received."""


class Stopped(Exception):
    """Somebody has stopped the sync."""


@dataclass(slots=True)
class Ended:
    """What came of a sync: `done`, `nothing` (there was nothing to say), or why it stopped."""

    outcome: str
    progress: Progress = field(default_factory=Progress)

    @property
    def good(self) -> bool:
        return self.outcome in GOOD


class Handle:
    """Held by whoever has started a sync: how far it is, and the brake. Safe to use from another thread."""

    def __init__(self) -> None:
        self.progress = Progress()
        self.began = monotonic()
        self._stop = Event()
        self._left = Event()
        self._at_work = Lock()

    def stop(self) -> None:
        """No further transaction begins; returns when the one under way has ended. Waits for no network."""
        self._stop.set()
        with self._at_work:
            pass

    def leave(self) -> None:
        """Stop, because the records are being closed: nothing is written from now on, not even the history."""
        self._left.set()
        self.stop()

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    @property
    def left(self) -> bool:
        return self._left.is_set()

    def step(self, give_way: Callable[[], None]) -> "_Step":
        """For the sync itself: one piece of work on the store."""
        return _Step(self._at_work, self._stop, give_way)

    def seconds_left(self) -> float | None:
        """At the speed so far; None while nobody can know."""
        found = self.progress
        done, left = found.sent + found.received, found.to_send + found.to_receive
        return (monotonic() - self.began) * left / done if done and left else None


class _Step:
    """Nothing else begins and nobody stops in the middle."""

    def __init__(self, at_work: Lock, stop: Event, give_way: Callable[[], None]) -> None:
        self._at_work, self._stop, self._give_way = at_work, stop, give_way

    def __enter__(self) -> None:
        self._give_way()
        self._at_work.acquire()
        if self._stop.is_set():
            self._at_work.release()
            raise Stopped

    def __exit__(self, *_: object) -> None:
        self._at_work.release()


class PoliteReplica(StoreReplica):
    """The store, which lets people write first and asks before each step whether to go on."""

    def __init__(self, database: Database, clock: Clock, handle: Handle, give_way: Callable[[], None]) -> None:
        super().__init__(database, clock)
        self._handle = handle
        self._give_way = give_way

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._handle.step(_at_once), super().reading() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with self._handle.step(self._give_way), super().writing() as connection:
            yield connection


def _at_once() -> None:
    """Reading disturbs nobody."""


class Carrier(Protocol):
    """What carries one request and its reply, as Link does. Raises LinkTrouble."""

    def exchange(self, engine: Engine) -> None: ...

    def close(self) -> None: ...


@runtime_checkable
class AskingCarrier(Carrier, Asking, Protocol):
    """One that carries files as well."""


def sync_once(
    database: Database,
    clock: Clock,
    give_way: Callable[[], None],
    handle: Handle | None = None,
    carrier: Carrier | None = None,
    handshakes: Handshakes | None = None,
) -> Ended:
    """Send and receive all there is. Never raises for the network or the disk: the outcome says it.

    Who syncs again and again hands in the same `handshakes` each time.
    """
    handle = handle or Handle()
    started = clock.now()
    ended = _tried(database, clock, give_way, handle, partial(_link, carrier, handshakes))
    if not handle.left:
        try:
            note_run(database, give_way, Note(started, clock.now(), "network", ended))
        except DATABASE_ERRORS as error:
            ended = Ended(_trouble(error), ended.progress)
    return ended


def _tried(
    database: Database, clock: Clock, give_way: Callable[[], None], handle: Handle,
    carrier: Callable[[Database], Carrier],
) -> Ended:  # fmt: skip
    try:
        replica = PoliteReplica(database, clock, handle, give_way)
        engine = Engine(replica, in_ms(clock.now()), doubt=_broke_last(database))
        handle.progress = engine.progress
        link = carrier(database)
        try:
            _exchange(engine, link)
            if isinstance(link, AskingCarrier) and _outcome(engine) in GOOD:
                _move_files(engine, link, replica, clock)
        finally:
            link.close()
    except NotEnrolled:
        return Ended("not_connected")
    except Stopped:
        return Ended("sync_stopped", handle.progress)
    except LinkTrouble as error:
        return Ended(str(error), handle.progress)
    except DATABASE_ERRORS as error:
        return Ended(_trouble(error), handle.progress)
    return Ended(_outcome(engine), engine.progress)


def _outcome(engine: Engine) -> str:
    found = engine.progress
    if engine.refused:
        return "device_revoked"
    if engine.unequal:
        return "unequal"
    moved = found.sent or found.received or found.mended or found.pieces_sent or found.pieces_received
    return "done" if moved else "nothing"


def _exchange(engine: Engine, link: Carrier) -> None:
    broken = 0
    while True:
        before = _stand_of(engine.progress)
        trouble = "stuck"  # what a district says that answers and takes nothing, again and again
        try:
            link.exchange(engine)
        except LinkTrouble as error:
            trouble = str(error)
        if engine.finished:
            return
        if _stand_of(engine.progress) != before:
            broken = 0
        elif trouble != "stuck" or not engine.only_asked:
            broken += 1
        if broken >= TRIES or trouble not in {*PASSING, "stuck"}:
            raise LinkTrouble(trouble)


def _move_files(engine: Engine, link: AskingCarrier, replica: PoliteReplica, clock: Clock) -> None:
    """Files come last, and make way for what is signed meanwhile."""

    def say_what_is_new() -> None:
        again = Engine(replica, int(clock.now().timestamp() * 1000))
        again.progress = engine.progress
        _exchange(again, link)

    def has_news() -> bool:
        stand = replica.stand()
        return stand.head > stand.acked

    move_files(FileLane(replica, link, clock, engine.progress), has_news, say_what_is_new)


def _broke_last(database: Database) -> bool:
    """Whether the last sync may have brought more to the district than is known here."""
    last = select(SyncRun.outcome).where(SyncRun.how == "network").order_by(SyncRun.id.desc()).limit(1)
    with database.connect() as connection:
        return connection.scalar(last) not in {None, *GOOD}


def _stand_of(progress: Progress) -> tuple[int, ...]:
    found = progress
    return found.sent, found.received, found.to_send, found.to_receive, found.forks, found.mended, found.looked


def _link(carrier: Carrier | None, handshakes: Handshakes | None, database: Database) -> Carrier:
    if carrier is not None:
        return carrier
    with database.connect() as connection:
        row = connection.execute(select(District.url, District.root)).first()
    if row is None:
        raise NotEnrolled
    return Link(row.url, row.root, handshakes)


def _trouble(error: Exception) -> str:
    trouble = as_trouble(error)
    if trouble is None:
        raise error
    return trouble.code


@dataclass(frozen=True, slots=True)
class Note:
    """A line of the history."""

    started: datetime
    ended: datetime
    how: str
    what: Ended


def note_run(database: Database, give_way: Callable[[], None], note: Note) -> None:
    """Write a sync into the history; when the last was as uneventful, that line only moves on."""
    found = note.what.progress
    eventful = bool(found.sent or found.received or found.mended) or note.what.outcome == "done"
    with database.connect() as connection:
        last = connection.execute(select(SyncRun.__table__).order_by(SyncRun.id.desc()).limit(1)).first()
        synced_at = connection.scalar(select(District.synced_at))
    same = last is not None and not eventful and (last.outcome, last.how) == (note.what.outcome, note.how)
    fresh = last is not None and note.ended - last.ended_at < NOTED_EVERY
    if same and fresh and synced_at is not None:
        return
    give_way()
    with writing(database).begin() as connection:
        if note.what.outcome in CAME_THROUGH:
            connection.execute(update(District).values(synced_at=note.ended))
        if same and last is not None:
            connection.execute(update(SyncRun).where(SyncRun.id == last.id).values(ended_at=note.ended))
            return
        row = {"started_at": note.started, "ended_at": note.ended, "how": note.how, "outcome": note.what.outcome}
        counts = {"sent": found.sent, "received": found.received, "mended": found.mended}
        size = {"bytes_up": found.bytes_up, "bytes_down": found.bytes_down}
        connection.execute(insert(SyncRun), row | counts | size)
