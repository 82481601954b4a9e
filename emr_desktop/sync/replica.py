"""The store of the clinic, as the engine of an exchange sees it. Each call is one transaction."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, Engine, func, select, update

from emr_desktop.domain.clock import Clock
from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, encode
from emr_desktop.journal.commit import BrokenCommit, Envelope, device_id
from emr_desktop.journal.digest import digest
from emr_desktop.journal.proof import LONGEST_RUN, seal_run
from emr_desktop.store import search
from emr_desktop.store.append import head
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.projection import insert_missing, rebuild
from emr_desktop.store.sync import District, KnownDevice
from emr_desktop.store.sync_anew import issue_again, make_way
from emr_desktop.store.sync_arrivals import Arrival, Placed, take_arrivals
from emr_desktop.store.sync_live import is_due, is_live, recount
from emr_desktop.sync.engine import Stand
from emr_desktop.sync.protocol import DIGEST_SIZE, BadMessage, End, Frame, Hello, ItemKind, Receipt, Standing, unspaced
from emr_desktop.sync.replica_mending import MendingStore, mend, offer
from emr_desktop.sync.runs import Proven, Run, device_of, prove_run, prove_single, read_run

_JOURNAL = JournalEntry.__table__


class NotEnrolled(Exception):
    """This store has no district yet."""


class StoreReplica(MendingStore):
    """Implements engine.Replica on an open store."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._told = 0
        """The head that the server was told. What is done meanwhile goes with the next request: a server that holds
        more than the store said it has takes the store for a clone."""

    def reading(self) -> AbstractContextManager[Connection]:
        """For one question to the store."""
        return self._engine.connect()

    def writing(self) -> AbstractContextManager[Connection]:
        """For one transaction."""
        return writing(self._engine).begin()

    def stand(self) -> Stand:
        """Raises NotEnrolled."""
        with self.reading() as connection:
            district = _district(connection)
            origin = load_device(connection).origin
            seq, last = head(connection, origin)
        if is_due(district.counted_at, self._clock.now()):
            district = self._counted()
        self._told = seq
        return Stand(
            origin=origin.key,
            head=seq,
            head_hash=last,
            epoch=district.epoch,
            acked=district.acked if district.origin == origin.key else 0,
            stream=district.stream,
            cursor=district.cursor,
            digest=district.digest[:DIGEST_SIZE],
            server_key=district.public_key,
        )

    def _counted(self) -> District:
        with self.writing() as connection:
            recount(connection)
            connection.execute(update(District).values(counted_at=self._clock.now()))
            return _district(connection)

    def hello(self, hello: Hello) -> bytes:
        with self.reading() as connection:
            return hello.encode(load_device(connection).private)

    def run_after(self, seq: int, most_bytes: int) -> Run | None:
        with self.reading() as connection:
            device = load_device(connection)
            rows = _own_after(connection, device.origin.key, (seq, self._told), most_bytes)
        if not rows:
            return None
        commits = tuple((Envelope.decode(row.envelope), row.body) for row in rows)
        seal = seal_run(device.origin.key, seq + 1, [row.hash for row in rows], device.private)
        return Run(device.origin.key, seal, commits[0][0].prev_hash, commits)

    def offers(self, most_bytes: int) -> list[bytes]:
        with self.reading() as connection:
            device = load_device(connection)
            own = _JOURNAL.c.origin == device.origin.key
            query = (
                select(_JOURNAL).where(_JOURNAL.c.serial.is_(None), ~own).order_by(_JOURNAL.c.origin, _JOURNAL.c.seq)
            )
            return list(_up_to(most_bytes, (offer(row) for row in connection.execute(query))))

    def take_standing(self, standing: Standing) -> bool:
        receipt = standing.receipt
        now_ms = int(self._clock.now().timestamp() * 1000)
        with self.writing() as connection:
            district = _district(connection)
            restored = standing.rewind is not None and receipt.epoch != district.epoch
            if standing.rewind is not None and restored:
                _forget_places(connection, standing.rewind)
            if standing.cursor is not None:
                connection.execute(update(District).values(cursor=standing.cursor))
            acked = _agreed(connection, district, receipt)
            changed = {
                "epoch": receipt.epoch,
                "origin": receipt.origin,
                "acked": acked,
                "durable": min(acked, receipt.durable),
                "receipt": standing.signature,
                "stream": standing.stream,
                "clock_error_ms": _rounded(now_ms - standing.server_time_ms),
            }
            if any(getattr(district, name) != value for name, value in changed.items()):
                connection.execute(update(District).values(changed))
        return restored

    def take_frame(self, frame: Frame) -> int:
        with self.writing() as connection:
            district = _district(connection)
            if frame.upto <= district.cursor:
                return 0  # again, from a stick or a repeated reply
            if frame.after > district.cursor:
                raise BadMessage("a piece of the feed is missing")
            arrivals, placed = _proven(connection, frame)
            ops = make_way(connection, arrivals)
            taken = take_arrivals(connection, arrivals, placed)
            search.update_index(connection, [*ops, *taken.ops])
            # Of own commits that have a place there and are missing here the digests tell, and they are fetched.
            before = _district(connection).digest
            connection.execute(update(District).values(cursor=frame.upto, digest=digest((before, *taken.placed))))
            return len(taken.new)

    def mend(self, frame: Frame) -> int:
        with self.writing() as connection:
            arrivals, _ = _proven(connection, frame)
            return mend(connection, arrivals)

    def take_end(self, end: End, equal: bool | None) -> None:
        with self.reading() as connection:
            district = _district(connection)
        found = {
            "agreed": district.agreed if equal is None else equal,
            "quarantined": " ".join(map(str, end.quarantined)),
            "decided": encode([each.wire() for each in end.decided]) if end.decided else b"",
        }
        if any(getattr(district, name) != value for name, value in found.items()):
            with self.writing() as connection:
                connection.execute(update(District).values(found))

    def holds(self, seq: int, short_hash: bytes) -> bool:
        with self.reading() as connection:
            origin = load_device(connection).origin.key
            own = select(_JOURNAL.c.hash).where(_JOURNAL.c.origin == origin, _JOURNAL.c.seq == seq)
            found = connection.scalar(own)
        return found is not None and found[:16] == short_hash

    def begin_anew(self, common: int) -> None:
        with self.writing() as connection:
            district = _district(connection)
            same = district.origin == load_device(connection).origin.key
            issue_again(connection, max(common, district.acked if same else 0))
            connection.execute(update(District).values(quarantined="", decided=b""))


def _district(connection: Connection) -> District:
    row = connection.execute(select(District.__table__)).first()
    if row is None:
        raise NotEnrolled
    return row  # type: ignore[return-value]  # a row of the table has the attributes of its class


def _agreed(connection: Connection, district: District, receipt: Receipt) -> int:
    """Up to which own commit the district surely holds the same. A number alone proves nothing: a clone counts too."""
    own = _JOURNAL.c.origin == receipt.origin
    here = connection.scalar(select(_JOURNAL.c.hash).where(own, _JOURNAL.c.seq == receipt.acked))
    if here is not None and here[:16] == receipt.acked_hash:
        return receipt.acked
    if district.epoch == receipt.epoch:
        known = district.acked if district.origin == receipt.origin else 0
    else:  # a copy was restored: what still has a place was in it
        known = connection.scalar(select(func.max(_JOURNAL.c.seq)).where(own, is_live())) or 0
    return min(known, receipt.acked)


def _own_after(connection: Connection, origin: bytes, numbers: tuple[int, int], most_bytes: int) -> list[Any]:
    after, upto = numbers
    query = select(_JOURNAL.c.hash, _JOURNAL.c.envelope, _JOURNAL.c.body).where(
        _JOURNAL.c.origin == origin, _JOURNAL.c.seq > after, _JOURNAL.c.seq <= upto
    )
    found: list[Any] = []
    size = 0
    for row in connection.execute(query.order_by(_JOURNAL.c.seq).limit(LONGEST_RUN)):
        size += len(row.body) + 64
        if found and size > most_bytes:
            break
        found.append(row)
    return found


def _up_to(most_bytes: int, messages: Iterable[bytes]) -> Iterator[bytes]:
    size = 0
    for message in messages:
        size += len(message)
        if size > most_bytes:
            return
        yield message


def _believed(connection: Connection, keys: tuple[bytes, ...]) -> dict[bytes, bytes]:
    known = {row.device: row.public_key for row in connection.execute(select(KnownDevice.__table__))}
    new = {device_id(key): key for key in keys if device_id(key) not in known}
    if new:
        rows = [{"device": device, "public_key": key} for device, key in new.items()]
        connection.execute(insert_missing(connection, KnownDevice.__table__), rows)  # type: ignore[arg-type]
    return known | new


def _proven(connection: Connection, frame: Frame) -> tuple[list[Arrival], list[Placed]]:
    keys = _believed(connection, frame.keys)
    try:
        return _read(frame, keys)
    except (BrokenCommit, TypeError, ValueError, LookupError) as error:
        raise BadMessage(f"a commit of the feed cannot be proven: {error}") from error


def _read(frame: Frame, keys: dict[bytes, bytes]) -> tuple[list[Arrival], list[Placed]]:
    arrivals: list[Arrival] = []
    placed: list[Placed] = []
    for kind, parts in frame.items:
        if kind is ItemKind.RUN:
            wire, serials = parts
            proven = prove_run(read_run(wire), keys[device_of(wire)])
            arrivals += _arrivals(proven, serials)
        elif kind is ItemKind.SINGLE:
            wire, serial = parts
            arrivals.append(_arrival(prove_single(wire, keys[device_of(wire)]), as_int(serial)))
        elif kind is ItemKind.OWN:
            origin, first, serials = parts
            placed += [
                Placed(as_bytes(origin), as_int(first) + at, serial) for at, serial in enumerate(unspaced(serials))
            ]
    return arrivals, placed


def _arrivals(proven: list[Proven], serials: Wire) -> list[Arrival]:
    return [_arrival(each, serial) for each, serial in zip(proven, unspaced(as_list(serials)), strict=True)]


def _arrival(proven: Proven, serial: int) -> Arrival:
    return Arrival.of(proven.commit, proven.envelope, serial)


def _forget_places(connection: Connection, since: int) -> None:
    """The server was restored: what it had placed since its copy was made, it will place anew."""
    connection.execute(update(JournalEntry).where(_JOURNAL.c.serial >= since).values(serial=None))
    recount(connection)
    rebuild(connection)


def _rounded(milliseconds: int) -> int:
    # To the second: a sync that finds nothing new writes nothing.
    return round(milliseconds / 1000) * 1000
