"""One exchange as the server sees it: messages in, messages out, each run its own transaction. It remembers nothing."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from sqlalchemy import Connection, Engine, select, update

from emr_desktop.domain.clock import Clock, in_ms
from emr_desktop.journal.codec import Wire, as_list, read
from emr_desktop.journal.commit import BrokenCommit
from emr_desktop.server.chores import do_chores
from emr_desktop.server.database import identity
from emr_desktop.server.early import early
from emr_desktop.server.feed import FeedReader
from emr_desktop.server.mending import Asker, Mending
from emr_desktop.server.push import Held, held_of, push, stream_of
from emr_desktop.server.quarantine import RELEASED, decisions
from emr_desktop.server.rewinding import after_restore
from emr_desktop.server.situation import Situation, receipt_for, situation
from emr_desktop.server.tables import EnrolledDevice, Quarantined, Stream
from emr_desktop.server.vouching import brought, take_brought
from emr_desktop.store.bulk_pause import uncollected
from emr_desktop.store.journal import JournalEntry
from emr_desktop.sync.early import EARLY, wanted_bytes
from emr_desktop.sync.mending import ASK, HELD, ONE
from emr_desktop.sync.protocol import (
    DIGEST_SIZE,
    Answer,
    BadMessage,
    Decided,
    End,
    Hello,
    OtherProtocol,
    Standing,
    is_signed,
)
from emr_desktop.sync.runs import ArrivedRun, device_of, prove_single, read_run
from emr_desktop.sync.spoken import NEWEST, OLDEST

MOST_BUDGET = 16 * 1024 * 1024
_SEEN_EVERY = timedelta(minutes=1)
_JOURNAL = JournalEntry.__table__


class NotAdmitted(Exception):
    """The device is not known, or its signature is not its own."""


class Exchange:
    """Serves one request. Each message is taken as it arrives, so a cut loses only what was not whole."""

    def __init__(self, engine: Engine, clock: Clock, most_budget: int = MOST_BUDGET) -> None:
        self._engine = engine
        self._clock = clock
        self._most_budget = most_budget
        self._asked = True
        self._answer = Answer.TAKEN
        self._hello: Hello | None = None
        self._device: EnrolledDevice | None = None
        self._situation: Situation | None = None
        """What was read when the clinic said who it is, while that is still so."""
        self._taken = 0
        self._early = 0
        """Bytes of the latest patients that are wanted ahead of the feed."""
        self._mending: Mending | None = None

    def take(self, message: bytes) -> None:
        """A message of the request. Raises BadMessage, NotAdmitted."""
        if self._hello is None:
            self._greet(message)
        else:
            self._situation = None
            if self._answer is Answer.TAKEN:
                with uncollected():
                    self._answer = self._push(message)

    def wait(self) -> None:
        """The rest of the request is still under way: what was read by now may have changed when it is answered."""
        self._situation = None

    def speak_to(self, hello: Hello, device: EnrolledDevice) -> None:
        """Answer a clinic that has not asked now, for a USB drive: nothing is noted about it."""
        self._hello, self._device, self._asked = hello, device, False

    @property
    def answer(self) -> Answer:
        """What became of the runs of this request."""
        return self._answer

    @property
    def greeted(self) -> bool:
        """Whether a known device has said who it is."""
        return self._hello is not None

    @property
    def commits(self) -> int:
        """How many commits were in the runs of this request that were taken."""
        return self._taken

    @property
    def budget(self) -> int:
        """Bytes that the clinic wants at once: how quick its link is."""
        return self._hello.budget if self._hello else 0

    def reply(self) -> Iterator[bytes]:
        """The messages of the reply. Raises BadMessage when there was no request.

        Between two messages no connection is held: a clinic that reads slowly keeps nobody from the database. That is
        safe because what a stream has given out once it gives out for ever.
        """
        hello, device = self._greeted()
        if found := self._quiet(hello):
            self._note(hello, found.device, _agreed(hello, found.row.stream_head, found.row.stream_digest))
            yield from (message.encode() for message in found.says(hello))
            return
        do_chores(self._engine, device.facility_id, self._clock, pushed=bool(self._taken))
        with self._engine.connect() as connection:
            standing = self._standing(connection, hello, device)
            ended = standing.answer in {Answer.FORK, Answer.REFUSED}
            reader = FeedReader(
                standing.stream, hello.origin, hello.cursor if standing.cursor is None else standing.cursor,
                min(hello.budget, self._most_budget),
            )  # fmt: skip
            frame = None if ended else reader.next(connection)
            end = None if frame else self._end(connection, hello, device, None if ended else reader)
        yield standing.encode()
        if self._early and not ended:
            yield from early(self._engine, reader.stream, self._clock.today(), self._early)
        while frame is not None:
            yield frame.encode()
            with self._engine.connect() as connection:
                frame = reader.next(connection)
                end = None if frame else self._end(connection, hello, device, reader)
        if self._mending and not ended:
            yield from self._mending.reply()
        if end is not None:
            yield end.encode()

    def _quiet(self, hello: Hello) -> Situation | None:
        """What is known, when that is all there is to say."""
        if self._taken or self._mending or self._answer is not Answer.TAKEN:
            return None
        found = self._situation or situation(self._engine, hello.origin, self._clock)
        return found if found and found.is_quiet(hello) else None

    def _standing(self, connection: Connection, hello: Hello, device: EnrolledDevice) -> Standing:
        own = identity(connection)
        stream = stream_of(connection, device.facility_id)
        rewind, cursor = after_restore(connection, hello, own, stream)
        held = held_of(connection, hello.origin)
        fork, common = self._fork(connection, hello, held)
        receipt, signature = receipt_for(own, hello, held)
        return Standing(
            protocol=hello.spoken,
            answer=Answer.FORK if fork else Answer.REFUSED if device.state == "revoked" else self._answer,
            receipt=receipt,
            signature=signature,
            server_time_ms=in_ms(self._clock.now()),
            stream=stream,
            rewind=rewind,
            cursor=cursor,
            common=common,
        )

    def _end(self, connection: Connection, hello: Hello, device: EnrolledDevice, reader: FeedReader | None) -> End:
        """The last message; with it the server notes where the clinic stands."""
        aside = connection.scalars(
            select(Quarantined.seq).where(Quarantined.origin == hello.origin, Quarantined.decision != RELEASED)
        ).all()
        told = tuple(sorted(aside)), tuple(map(Decided._make, decisions(connection, hello.origin, hello.decided_ms)))
        if reader is None:
            self._note(hello, device, None)
            return End(0, None, *told)
        head = connection.execute(select(Stream.head, Stream.digest).where(Stream.id == reader.stream)).one()
        self._note(hello, device, _agreed(hello, head.head, head.digest))
        return End(head.head, head.digest[:DIGEST_SIZE] if reader.at >= head.head else None, *told)

    def _greet(self, message: bytes) -> None:
        hello, signed, signature = Hello.decode(message)
        if hello.oldest > NEWEST or hello.newest < OLDEST:
            raise OtherProtocol
        found = situation(self._engine, hello.origin, self._clock)
        if not found or found.row.state == "pending" or not is_signed(found.row.public_key, signature, signed):
            raise NotAdmitted
        self._hello, self._device, self._situation = hello, found.device, found

    def _push(self, message: bytes) -> Answer:
        try:
            what, wire, *rest = as_list(read(message))
            if what == "run":
                return self._push_run(read_run(wire))
            if what == ONE:
                self._take_offer(wire, rest)
            elif what == EARLY:
                self._early = wanted_bytes(wire)
            elif what in {ASK, HELD} and (mending := self._mends()):
                mending.take(str(what), [wire, *rest])
        except (TypeError, ValueError) as error:
            raise BadMessage("run") from error
        return Answer.TAKEN  # also for a message of a later program

    def _push_run(self, run: ArrivedRun) -> Answer:
        hello, device = self._greeted()
        if run.origin != hello.origin:
            return Answer.BROKEN
        with self._engine.begin() as connection:
            if self._fork(connection, hello, held_of(connection, hello.origin))[0]:
                return Answer.FORK
            # Asked anew and held: a revocation comes before this run or after it, never into the middle.
            state = select(EnrolledDevice.__table__).where(EnrolledDevice.device == device.device)
            self._device = connection.execute(state.with_for_update(read=True)).one()  # type: ignore[assignment]
            answer = push(connection, self._greeted()[1], run, self._clock.now())
        if answer is Answer.TAKEN:
            self._taken += len(run.commits)
        return answer

    def _mends(self) -> Mending | None:
        """For a clinic that may look for a difference: one that has last spoken with this very life of the server."""
        hello, device = self._greeted()
        if self._mending is None and device.state != "revoked":
            with self._engine.begin() as connection:
                stream = stream_of(connection, device.facility_id)
                if hello.epoch == identity(connection).epoch and hello.stream == stream:
                    asker = Asker(device.device, stream, hello.cursor, min(hello.budget, MOST_BUDGET))
                    self._mending = Mending(self._engine, asker)
        return self._mending

    def _take_offer(self, wire: Wire, rest: Sequence[Wire]) -> None:
        """A commit that somebody else made: its signature says who. It closes a gap, or it is not needed.

        One that this server is known to have lost comes with its place in the order.
        """
        with self._engine.connect() as connection:
            maker = device_row(connection, device_of(wire))
        if maker is None:
            return
        try:
            proven = prove_single(wire, maker.public_key)
        except BrokenCommit:
            return
        if rest and (mending := self._mends()):
            mending.take_whole(proven, rest[0], self._clock.now())
            return
        with self._engine.begin() as connection:
            take_brought(connection, brought(connection, proven, self._greeted()[1].device), self._clock.now())

    def _fork(self, connection: Connection, hello: Hello, held: Held) -> tuple[bool, int]:
        """Whether the store is not the one whose commits are held; and up to where both surely agree."""
        if hello.head > held.acked:
            return False, 0  # what it pushes will show
        if hello.head == 0:
            return held.acked > 0, 0  # a copy from before the first commit
        stored = held.acked_hash
        if hello.head < held.acked:
            here = (_JOURNAL.c.origin == hello.origin, _JOURNAL.c.seq == hello.head)
            stored = connection.scalar(select(_JOURNAL.c.hash).where(*here)) or b""
        same = stored[:16] == hello.head_hash
        if hello.head == held.acked and same:
            return False, 0
        # While this very request was pushing, the head it named was passed on the way: that is no fork.
        return (not same or hello.head < held.acked), hello.head if same else 0

    def _note(self, hello: Hello, device: EnrolledDevice, agreed: bool | None) -> None:
        if not self._asked:
            return
        now = self._clock.now()
        found = {
            "head": hello.head,
            "cursor": hello.cursor,
            "origin": hello.origin,
            "epoch": hello.epoch,
            "clock_error_ms": round(hello.device_time_ms / 1000 - now.timestamp()) * 1000,
            "agreed": device.agreed if agreed is None else int(agreed),
        }
        same = all(getattr(device, name) == value for name, value in found.items() if name != "clock_error_ms")
        if same and device.seen_at is not None and now - device.seen_at < _SEEN_EVERY:
            return
        here = EnrolledDevice.device == device.device
        with self._engine.begin() as connection:
            connection.execute(update(EnrolledDevice).where(here).values(seen_at=now, **found))

    def _greeted(self) -> tuple[Hello, EnrolledDevice]:
        if self._hello is None or self._device is None:
            raise BadMessage("no hello")
        return self._hello, self._device


def device_row(connection: Connection, device: bytes) -> EnrolledDevice | None:
    """What the district knows of a computer."""
    query = select(EnrolledDevice.__table__).where(EnrolledDevice.device == device)
    return connection.execute(query).first()  # type: ignore[return-value]  # a row has the attributes of its class


def _agreed(hello: Hello, head: int, digest: bytes) -> bool | None:
    """Whether the clinic has what its stream has; None where it has not read all of it."""
    return hello.digest == digest[:DIGEST_SIZE] if hello.cursor == head else None
