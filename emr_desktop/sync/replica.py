"""The store of the clinic, as the engine of an exchange sees it. Each call is one transaction."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Engine, and_, select, update

from emr_desktop.domain.clock import Clock
from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, encode
from emr_desktop.journal.commit import NO_BODY, BrokenCommit, Commit, Envelope, device_id
from emr_desktop.journal.digest import digest, without
from emr_desktop.journal.proof import LONGEST_RUN, seal_run
from emr_desktop.store import search
from emr_desktop.store.append import head
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import REMOVED, JournalEntry
from emr_desktop.store.projection import insert_missing, rebuild
from emr_desktop.store.sync import District, KnownDevice
from emr_desktop.store.sync_anew import issue_again
from emr_desktop.store.sync_arrivals import Arrival, Placed, take_arrivals
from emr_desktop.store.sync_leaving import (
    come_back,
    has_lost_bodies,
    is_live,
    leave,
    purge,
    ready_to_purge,
    undo_leaving,
)
from emr_desktop.sync.engine import Stand
from emr_desktop.sync.pieces import Piece, pieces
from emr_desktop.sync.protocol import DIGEST_SIZE, BadMessage, End, Frame, Hello, ItemKind, Standing, unspaced
from emr_desktop.sync.runs import Proven, Run, device_of, prove_run, prove_single, read_run, single_wire

_JOURNAL = JournalEntry.__table__


class NotEnrolled(Exception):
    """This store has no district yet."""


class StoreReplica:
    """Implements engine.Replica on an open store."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._told = 0
        """The head that the server was told. What is done meanwhile goes with the next request: a server that holds
        more than the store said it has takes the store for a clone."""

    def stand(self) -> Stand:
        """Raises NotEnrolled."""
        with self._engine.connect() as connection:
            district = _district(connection)
            origin = load_device(connection).origin
            seq, last = head(connection, origin)
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

    def hello(self, hello: Hello) -> bytes:
        with self._engine.connect() as connection:
            return hello.encode(load_device(connection).private)

    def run_after(self, seq: int, most_bytes: int) -> Run | None:
        with self._engine.connect() as connection:
            device = load_device(connection)
            rows = _own_after(connection, device.origin.key, (seq, self._told), most_bytes)
        if not rows:
            return None
        commits = tuple((Envelope.decode(row.envelope), row.body) for row in rows)
        seal = seal_run(device.origin.key, seq + 1, [row.hash for row in rows], device.private)
        return Run(device.origin.key, seal, commits[0][0].prev_hash, commits)

    def offers(self, most_bytes: int) -> list[bytes]:
        with self._engine.connect() as connection:
            device = load_device(connection)
            own = _JOURNAL.c.origin == device.origin.key
            waiting = and_(_JOURNAL.c.serial.is_(None), _JOURNAL.c.action != REMOVED, ~own)
            query = select(_JOURNAL).where(waiting).order_by(_JOURNAL.c.origin, _JOURNAL.c.seq)
            return list(_up_to(most_bytes, (_offer(row) for row in connection.execute(query))))

    def take_standing(self, standing: Standing) -> bool:
        receipt = standing.receipt
        now_ms = int(self._clock.now().timestamp() * 1000)
        with writing(self._engine).begin() as connection:
            district = _district(connection)
            restored = standing.rewind is not None and receipt.epoch != district.epoch
            if standing.cursor is not None:
                undo_leaving(connection, standing.cursor)
                connection.execute(update(District).values(cursor=standing.cursor))
            if standing.rewind is not None and restored:
                _forget_places(connection, standing.rewind)
            changed = {
                "epoch": receipt.epoch,
                "origin": receipt.origin,
                "acked": receipt.acked,
                "durable": receipt.durable,
                "receipt": standing.signature,
                "stream": standing.stream,
                "clock_error_ms": _rounded(now_ms - standing.server_time_ms),
            }
            if any(getattr(district, name) != value for name, value in changed.items()):
                connection.execute(update(District).values(changed))
            if restored and has_lost_bodies(connection, receipt.origin, receipt.acked):
                _begin_anew(connection, receipt.acked)  # nobody can send them: go on after them
        return restored

    def take_frame(self, frame: Frame) -> int:
        with writing(self._engine).begin() as connection:
            district = _district(connection)
            if frame.upto <= district.cursor:
                return 0  # again, from a stick or a repeated reply
            if frame.after > district.cursor:
                raise BadMessage("a piece of the feed is missing")
            keys = _believed(connection, frame.keys)
            total, new = district.digest, 0
            try:
                for piece in pieces(frame):
                    total, count = _take_piece(connection, piece, keys, total)
                    new += count
            except (BrokenCommit, TypeError, ValueError, LookupError) as error:
                raise BadMessage(f"a commit of the feed cannot be proven: {error}") from error
            connection.execute(update(District).values(cursor=frame.upto, digest=total))
            return new

    def take_end(self, end: End, equal: bool | None) -> None:
        with self._engine.connect() as connection:
            district = _district(connection)
        found = {
            "agreed": district.agreed if equal is None else equal,
            "quarantined": " ".join(map(str, end.quarantined)),
        }
        if any(getattr(district, name) != value for name, value in found.items()):
            with writing(self._engine).begin() as connection:
                connection.execute(update(District).values(found))
        self._purge()

    def begin_anew(self, acked: int) -> None:
        with writing(self._engine).begin() as connection:
            _begin_anew(connection, acked)

    def _purge(self) -> None:
        """Forget patients who left, once all that was done about them here is safe."""
        with self._engine.connect() as connection:
            if not ready_to_purge(connection):
                return
        with writing(self._engine).begin() as connection:
            purge(connection, ready_to_purge(connection))


def _begin_anew(connection: Connection, acked: int) -> None:
    issue_again(connection, acked)
    connection.execute(update(District).values(acked=0, durable=0, origin=load_device(connection).origin.key))


def _take_piece(connection: Connection, piece: Piece, keys: dict[bytes, bytes], total: bytes) -> tuple[bytes, int]:
    """Apply a piece of a frame. Returns the digest after it, and how many commits were new."""
    arrivals, placed = _read(piece.frame, keys)
    back = come_back(connection, arrivals)
    taken = take_arrivals(connection, arrivals, placed)
    search.update_index(connection, (*taken.ops, *back.ops))
    if taken.missing:
        raise BadMessage("commits of this store are missing here")
    total = digest((total, *taken.placed, *back.hashes))
    if piece.leaves is not None:
        total = without(total, leave(connection, piece.leaves, piece.at))
    return total, len(taken.new)


def _district(connection: Connection) -> District:
    row = connection.execute(select(District.__table__)).first()
    if row is None:
        raise NotEnrolled
    return row  # type: ignore[return-value]  # a row of the table has the attributes of its class


def _own_after(connection: Connection, origin: bytes, numbers: tuple[int, int], most_bytes: int) -> list[Any]:
    after, upto = numbers
    query = select(_JOURNAL.c.hash, _JOURNAL.c.envelope, _JOURNAL.c.body).where(
        _JOURNAL.c.origin == origin, _JOURNAL.c.seq > after, _JOURNAL.c.seq <= upto
    )
    found: list[Any] = []
    size = 0
    for row in connection.execute(query.order_by(_JOURNAL.c.seq).limit(LONGEST_RUN)):
        if row.body == NO_BODY:
            break
        size += len(row.body) + 64
        if found and size > most_bytes:
            break
        found.append(row)
    return found


def _offer(row: Any) -> bytes:
    commit = Commit(row.envelope, row.signature, row.body)
    return encode(["one", single_wire(commit, Envelope.decode(row.envelope))])


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
    connection.execute(update(JournalEntry).where(_JOURNAL.c.serial >= since).values(serial=None, left_at=None))
    hashes = connection.scalars(select(_JOURNAL.c.hash).where(is_live()))
    connection.execute(update(District).values(digest=digest(hashes)))
    rebuild(connection)


def _rounded(milliseconds: int) -> int:
    # To the second: a sync that finds nothing new writes nothing.
    return round(milliseconds / 1000) * 1000
