"""The store of the clinic, as the engine of an exchange sees it. Each call is one transaction."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, Engine, and_, func, select, update

from emr_desktop.domain.clock import Clock, in_ms
from emr_desktop.journal.codec import as_list, decode, encode
from emr_desktop.journal.commit import NO_BODY
from emr_desktop.journal.digest import digest, without
from emr_desktop.journal.proof import LONGEST_RUN, seal_run
from emr_desktop.store import search
from emr_desktop.store.append import head
from emr_desktop.store.bulk_pause import uncollected
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.files import files_of
from emr_desktop.store.journal import REMOVED, JournalEntry
from emr_desktop.store.projection import rebuild
from emr_desktop.store.sync import District
from emr_desktop.store.sync_anew import issue_again, make_way
from emr_desktop.store.sync_arrivals import take_arrivals
from emr_desktop.store.sync_files import forget_files, forgotten_files
from emr_desktop.store.sync_leaving import (
    come_back,
    has_lost_bodies,
    leave,
    purge,
    put_back,
    ready_to_purge,
    undo_leaving,
)
from emr_desktop.store.sync_live import is_due, is_live, recount
from emr_desktop.sync.engine import Stand
from emr_desktop.sync.frames import proven_in
from emr_desktop.sync.pieces import Piece, pieces
from emr_desktop.sync.protocol import DIGEST_SIZE, BadMessage, Decided, End, Frame, Hello, Receipt, Standing
from emr_desktop.sync.replica_mending import MendingStore, mend, offer
from emr_desktop.sync.runs import Kept, Run

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
            decided_ms=_decided_ms(district),
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
        seal = seal_run(device.origin.key, seq + 1, [row.hash for row in rows], device.private)
        return Run(device.origin.key, seal, [Kept(row.envelope, row.body) for row in rows])

    def offers(self, most_bytes: int) -> list[bytes]:
        with self.reading() as connection:
            device = load_device(connection)
            own = _JOURNAL.c.origin == device.origin.key
            waiting = and_(_JOURNAL.c.serial.is_(None), _JOURNAL.c.action != REMOVED, ~own)
            query = select(_JOURNAL).where(waiting).order_by(_JOURNAL.c.origin, _JOURNAL.c.seq)
            return list(_up_to(most_bytes, (offer(row) for row in connection.execute(query))))

    def take_standing(self, standing: Standing) -> bool:
        receipt = standing.receipt
        now_ms = in_ms(self._clock.now())
        with self.writing() as connection:
            district = _district(connection)
            restored = standing.rewind is not None and receipt.epoch != district.epoch
            if standing.cursor is not None:
                undo_leaving(connection, standing.cursor)
                connection.execute(update(District).values(cursor=standing.cursor))
            if standing.rewind is not None and restored:
                _forget_places(connection, standing.rewind)
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
            if restored:
                changed["decided"] = b""  # what was decided after the copy is open again
            if any(getattr(district, name) != value for name, value in changed.items()):
                connection.execute(update(District).values(changed))
            if restored and has_lost_bodies(connection, receipt.origin, acked):
                _begin_anew(connection, acked)  # nobody can send them: go on after them
        return restored

    def take_frame(self, frame: Frame) -> int:
        with uncollected(), self.writing() as connection:
            district = _district(connection)
            if frame.upto <= district.cursor:
                return 0  # again, from a stick or a repeated reply
            if frame.after > district.cursor:
                raise BadMessage("a piece of the feed is missing")
            new = sum(_take_piece(connection, piece) for piece in _pieces(frame))
            connection.execute(update(District).values(cursor=frame.upto))
            return new

    def mend(self, frame: Frame) -> int:
        with self.writing() as connection:
            return mend(connection, proven_in(connection, frame)[0])

    def take_early(self, frame: Frame) -> int:
        with self.writing() as connection:
            arrivals, _ = proven_in(connection, frame)
            connection.execute(update(District).values(loading=True))
            return mend(connection, arrivals)

    def take_end(self, end: End, equal: bool | None) -> None:
        with self.reading() as connection:
            district = _district(connection)
        found = {
            "agreed": district.agreed if equal is None else equal,
            "loading": district.loading and equal is None,
            "quarantined": " ".join(map(str, end.quarantined)),
        }
        if end.decided:  # told once: who names the latest is not told again
            found["decided"] = encode([each.wire() for each in end.decided])
        if any(getattr(district, name) != value for name, value in found.items()):
            with self.writing() as connection:
                connection.execute(update(District).values(found))
        self._purge()

    def _purge(self) -> None:
        """Forget patients who left, once all that was done about them here is safe; then files that are nobody's."""
        with self.reading() as connection:
            if not (ready_to_purge(connection) or forgotten_files(connection)):
                return
        with self.writing() as connection:
            purge(connection, ready_to_purge(connection))
        with self.writing() as connection:  # when the rows are surely gone; after a power cut the next sync does it
            forget_files(connection, files_of(connection))

    def holds(self, seq: int, short_hash: bytes) -> bool:
        with self.reading() as connection:
            origin = load_device(connection).origin.key
            found = connection.scalar(select(_JOURNAL.c.hash).where(_JOURNAL.c.origin == origin, _JOURNAL.c.seq == seq))
        return found is not None and found[:16] == short_hash

    def begin_anew(self, common: int) -> None:
        with self.writing() as connection:
            district = _district(connection)
            same = district.origin == load_device(connection).origin.key
            _begin_anew(connection, max(common, district.acked if same else 0))


def _begin_anew(connection: Connection, acked: int) -> None:
    issue_again(connection, acked)
    connection.execute(update(District).values(quarantined="", decided=b""))


def _take_piece(connection: Connection, piece: Piece) -> int:
    """Apply a piece of a frame. Returns how many commits were new; that a patient leaves is news too."""
    arrivals, placed = proven_in(connection, piece.frame)
    back = come_back(connection, arrivals)
    _count(connection, back.hashes)
    ops = make_way(connection, arrivals)
    taken = take_arrivals(connection, arrivals, placed)
    put_back(connection, back)
    search.update_index(connection, [*ops, *taken.ops, *back.ops])
    # Of own commits that have a place there and are missing here the digests tell, and they are fetched.
    _count(connection, taken.placed)
    if piece.leaves is not None:
        gone = leave(connection, piece.leaves, piece.at)
        connection.execute(update(District).values(digest=without(_district(connection).digest, gone)))
    return len(taken.new) + (piece.leaves is not None)


def _decided_ms(district: District) -> int:
    decided = as_list(decode(district.decided)) if district.decided else []
    return max((Decided.read(each).at_ms for each in decided), default=0)


def _count(connection: Connection, hashes: Sequence[bytes]) -> None:
    if hashes:
        total = digest((_district(connection).digest, *hashes))
        connection.execute(update(District).values(digest=total))


def _pieces(frame: Frame) -> list[Piece]:
    try:
        return list(pieces(frame))
    except (TypeError, ValueError) as error:
        raise BadMessage("frame") from error


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
        if row.body == NO_BODY:
            break
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


def _forget_places(connection: Connection, since: int) -> None:
    """The server was restored: what it had placed since its copy was made, it will place anew."""
    connection.execute(update(JournalEntry).where(_JOURNAL.c.serial >= since).values(serial=None, left_at=None))
    recount(connection)
    rebuild(connection)


def _rounded(milliseconds: int) -> int:
    # To the second: a sync that finds nothing new writes nothing.
    return round(milliseconds / 1000) * 1000
