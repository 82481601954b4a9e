"""A clinic's digest differs from its stream's: the server's side of finding out where, and of mending it.

Each message is answered from the rows as they are, by whichever worker gets it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Engine, and_, or_, select

from emr_desktop.journal.codec import Wire, as_int, encode
from emr_desktop.journal.commit import Envelope
from emr_desktop.journal.ranges import END, MOST_SPANS, Holding, Listed, Range, Span
from emr_desktop.server.feed import items_of, keys_of
from emr_desktop.server.live import Version, live_commits, live_in, live_weights, not_live, put_back, recount
from emr_desktop.server.push import held_of
from emr_desktop.server.refill import refill, streams_of
from emr_desktop.server.tables import EnrolledDevice
from emr_desktop.server.vouching import brought
from emr_desktop.store.journal import SET_ASIDE, JournalEntry
from emr_desktop.sync.mending import ASK, HELD, MEND, Answered, Asked, Member, read_members
from emr_desktop.sync.protocol import Frame
from emr_desktop.sync.runs import Proven

_JOURNAL = JournalEntry.__table__


@dataclass(frozen=True, slots=True)
class Asker:
    """A clinic as it stands."""

    device: bytes
    stream: bytes
    cursor: int
    """What is compared: the entries up to there."""
    budget: int
    """Bytes of commits that the reply may carry."""


class Mending:
    """One request of a clinic that looks for a difference."""

    def __init__(self, engine: Engine, asker: Asker) -> None:
        self._engine = engine
        self._asker = asker
        self._asked: Asked | None = None
        self._needed: list[Member] = []
        self._gone: list[Member] = []
        self._back = 0
        self._unnamed: list[tuple[Proven, int, datetime]] = []
        """Commits that this server has lost together with those beside them."""

    def take(self, name: str, wire: Sequence[Wire]) -> None:
        """A message of the request. Raises TypeError or ValueError for one that cannot be read."""
        if name == ASK:
            self._asked = asked = Asked.read(wire)
            if asked.spans and asked.spans[0].range.after < 0 and asked.spans[-1].range.upto == END:
                with self._engine.begin() as connection:
                    recount(connection, self._asker.stream)
        elif name == HELD:
            with self._engine.begin() as connection:
                self._take_held(connection, list(read_members(wire[0]))[:MOST_SPANS])

    def take_whole(self, proven: Proven, place: Wire, now: datetime) -> None:
        """A commit that this server has lost."""
        if self._refill(proven, as_int(place), now, judged=False) is None:
            self._unnamed.append((proven, as_int(place), now))

    def _refill(self, proven: Proven, place: int, now: datetime, *, judged: bool) -> bool | None:
        with self._engine.begin() as connection:
            found = brought(connection, proven, self._asker.device)
            back = refill(connection, found, place, now, judged=judged)
        self._back += bool(back)
        return back

    def _refill_unnamed(self) -> None:
        """The last ones first: each is named by the one after it, if that has come too."""
        for proven, place, now in sorted(self._unnamed, key=lambda each: -each[0].envelope.seq):
            self._refill(proven, place, now, judged=True)
        self._unnamed = []

    def reply(self) -> Iterator[bytes]:
        """The answer. Between two messages no connection is held."""
        asked = self._asked
        if asked is None:
            return
        self._refill_unnamed()
        with self._engine.connect() as connection:
            wanted = asked.wanted[:MOST_SPANS]
            served, message = self._mend(connection, wanted) if wanted else (END, None)
            answered = self._answered(connection, asked, served)
        if message:
            yield message
        yield answered.encode()

    def _answered(self, connection: Connection, asked: Asked, served: int) -> Answered:
        spans: tuple[Span, ...] = ()
        lists: tuple[Listed, ...] = ()
        if asked.spans:
            within = Range(min(each.range.after for each in asked.spans), max(each.range.upto for each in asked.spans))
            holding = Holding(live_in(connection, self._asker.stream, self._asker.cursor, within))
            spans, lists = holding.answer(asked.spans)
        return Answered(spans, lists, tuple(self._needed), tuple(self._gone), self._back, served)

    def _mend(self, connection: Connection, wanted: Sequence[Range]) -> tuple[int, bytes | None]:
        """Commits that the clinic misses, as many as its budget allows, and up to which place they go."""
        asker = self._asker
        served, size = END, 0
        for row in live_weights(connection, asker.stream, asker.cursor, wanted):
            if size > asker.budget:
                break
            size += 64 + row.weight
            served = row.serial
        else:
            served = END
        if not size:
            return served, None
        cut = [Range(each.after, min(each.upto, served)) for each in wanted if each.after < served]
        rows = live_commits(connection, asker.stream, asker.cursor, cut)
        frame = Frame(0, 0, keys_of(connection, rows, b""), tuple(items_of(rows, b"")))
        return served, encode([MEND, frame.encode()])

    def _take_held(self, connection: Connection, members: Sequence[Member]) -> None:
        """What the clinic holds under a place and this server did not list."""
        rows = _rows(connection, members)
        good: list[Version] = []
        for each in members:
            row = rows.get((each.origin, each.seq))
            if row is None:
                (self._needed if _is_lost(connection, each) else self._gone).append(each)
            elif row.action == SET_ASIDE or self._asker.stream not in streams_of(connection, row.about):
                self._gone.append(each)
            else:
                good.append((each.origin, each.seq))
        if good and not_live(connection, self._asker.stream, good):
            self._back += put_back(connection, self._asker.stream, good)


@dataclass(frozen=True, slots=True)
class _Row:
    action: str
    about: tuple[UUID, UUID | None]
    """Facility and patient."""


def _rows(connection: Connection, members: Sequence[Member]) -> dict[Version, _Row]:
    by_origin: dict[bytes, list[int]] = {}
    for each in members:
        by_origin.setdefault(each.origin, []).append(each.seq)
    if not by_origin:
        return {}
    chosen = [and_(_JOURNAL.c.origin == origin, _JOURNAL.c.seq.in_(seqs)) for origin, seqs in by_origin.items()]
    query = select(_JOURNAL.c.origin, _JOURNAL.c.seq, _JOURNAL.c.action, _JOURNAL.c.envelope).where(or_(*chosen))
    found = {}
    for row in connection.execute(query):
        envelope = Envelope.decode(row.envelope)
        found[row.origin, row.seq] = _Row(row.action, (envelope.facility, envelope.patient))
    return found


def _is_lost(connection: Connection, member: Member) -> bool:
    """Whether it can be filled in: it is of a known device, and was held once or comes next."""
    known = connection.scalar(select(EnrolledDevice.device).where(EnrolledDevice.device == member.origin[:8]))
    return known is not None and held_of(connection, member.origin).acked > 0
