"""What a clinic has not read yet, cut into pieces that are applied whole."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Join, and_, case, func, or_, select

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import Commit
from emr_desktop.journal.proof import DIRECT, START_OF_PROOF, Proof, RunSeal, begins_run
from emr_desktop.server.live import is_live
from emr_desktop.server.tables import EnrolledDevice, FeedEntry, Stream
from emr_desktop.store.journal import JournalEntry
from emr_desktop.sync.pace import USUAL_PIECE
from emr_desktop.sync.protocol import Frame, ItemKind, spaced
from emr_desktop.sync.runs import Kept, Run, part_wire, run_wire, single_wire

MOST_ENTRIES = 4096
"""Many times the longest run: one that has begun always ends within."""
_JOURNAL = JournalEntry.__table__
_WHOLE = (_JOURNAL.c.envelope, _JOURNAL.c.signature, _JOURNAL.c.body)


class FeedReader:
    """Reads pieces of a stream after a position, as many as the budget of bytes allows, one at least."""

    def __init__(self, stream: bytes, origin: bytes, after: int, budget: int) -> None:
        self.stream = stream
        self._origin = origin
        self.at = after
        """Up to where pieces were read."""
        self._budget = budget
        self._spent = 0
        self._weighed: Sequence[Any] = ()
        """Of the entries that follow, as far as they were asked for."""

    def next(self, connection: Connection) -> Frame | None:
        """The next piece; None at the head of the stream, or when the budget is spent."""
        if self._spent > self._budget:
            return None
        count, size = self._fitting(self._weighed)
        if count == len(self._weighed):  # what is left may be the beginning of a piece
            self._weighed = _weights(connection, self.stream, self.at)
            count, size = self._fitting(self._weighed)
        if not self._weighed:
            return self._over_a_hole(connection)
        after, self.at = self.at, self._weighed[count - 1].pos
        self._weighed = self._weighed[count:]
        self._spent += size
        rows = _entries(connection, self.stream, after, self.at, self._origin)
        return Frame(after, self.at, keys_of(connection, rows, self._origin), tuple(items_of(rows, self._origin)))

    def _over_a_hole(self, connection: Connection) -> Frame | None:
        """At the head of the stream there is nothing more, unless its last entries were lost: they are passed."""
        head = connection.scalar(select(Stream.head).where(Stream.id == self.stream)) or 0
        if head <= self.at or _weights(connection, self.stream, self.at):
            return None  # what has just come goes with the next request
        after, self.at = self.at, head
        return Frame(after, head, (), ())

    def _fitting(self, weights: Sequence[Any]) -> tuple[int, int]:
        """How many entries make one piece, and their bytes.

        A run is torn only where it has to be, because one signature proves it all. Of its own commits a clinic gets
        the places only, which weigh nothing.
        """
        most = max(min(USUAL_PIECE, self._budget), self._budget // 8)
        size = 0
        for at, row in enumerate(weights):
            if size > most or (size > most // 2 and _begins_a_run(weights, at)):
                return at, size
            size += 1 if row.origin == self._origin and not row.again else 64 + (row.weight or 0)
        return len(weights), size


def _begins_a_run(weights: Sequence[Any], at: int) -> bool:
    before, row = weights[at - 1], weights[at]
    if row.origin is None or before.origin != row.origin or row.signed == DIRECT:
        return True
    return begins_run(row.proof, row.seq)


def _weights(connection: Connection, stream: bytes, after: int) -> Sequence[Any]:
    """What the next entries weigh, without reading them."""
    entry = FeedEntry.__table__.c
    query = (
        select(
            entry.pos,
            entry.origin,
            entry.seq,
            entry.again,
            func.substr(_JOURNAL.c.signature, 1, START_OF_PROOF).label("proof"),
            func.octet_length(_JOURNAL.c.signature).label("signed"),
            func.octet_length(_JOURNAL.c.body).label("weight"),
        )
        .select_from(_joined())
        .where(entry.stream == stream, entry.pos > after, _is_whole())
        .order_by(entry.pos)
        .limit(MOST_ENTRIES)
    )  # fmt: skip
    return connection.execute(query).all()


def _joined() -> Join:
    entry = FeedEntry.__table__
    on = and_(_JOURNAL.c.origin == entry.c.origin, _JOURNAL.c.seq == entry.c.seq)
    return entry.outerjoin(_JOURNAL, on)


def _is_whole() -> ColumnElement[bool]:
    """Not an entry whose commit was lost here: clinics that hold it bring it back."""
    return or_(FeedEntry.__table__.c.origin.is_(None), _JOURNAL.c.hash.is_not(None))


def _entries(connection: Connection, stream: bytes, after: int, upto: int, own: bytes) -> Sequence[Any]:
    """Commits about a patient who has left since are given out no more; of its own a computer is told."""
    entry = FeedEntry.__table__.c
    placed_only = and_(entry.origin == own, ~entry.again)
    whole = [case((placed_only, None), else_=column).label(column.name) for column in _WHOLE]
    query = (
        select(entry.pos, entry.origin, entry.seq, entry.removed_patient, entry.again, _JOURNAL.c.serial, *whole)
        .select_from(_joined())
        .where(entry.stream == stream, entry.pos > after, entry.pos <= upto, _is_whole())
        .where(or_(entry.origin.is_(None), and_(func.substr(entry.origin, 1, 8) == own[:8], ~entry.again), is_live()))
        .order_by(entry.pos)
    )
    return connection.execute(query).all()


def keys_of(connection: Connection, rows: Sequence[Any], own: bytes) -> tuple[bytes, ...]:
    """Public keys of the devices whose commits are sent whole."""
    devices = sorted({row.origin[:8] for row in rows if row.origin is not None and (row.origin != own or row.again)})
    if not devices:
        return ()
    found = connection.execute(
        select(EnrolledDevice.device, EnrolledDevice.public_key).where(EnrolledDevice.device.in_(devices))
    )
    return tuple(row.public_key for row in found)


def items_of(rows: Sequence[Any], own: bytes) -> Iterator[tuple[ItemKind, list[Wire]]]:
    """Entries or commits as they are sent: what is under one seal together."""
    at = 0
    while at < len(rows):
        row = rows[at]
        if row.origin is None:
            yield ItemKind.REMOVED, [row.removed_patient.bytes, row.pos]
            at += 1
            continue
        together = _following(rows, at)
        if row.origin == own and not row.again:
            yield ItemKind.OWN, [own, row.seq, spaced([each.serial for each in together])]
            at += len(together)
            continue
        same = _of_one_run(together)
        seal = None if len(row.signature) == DIRECT else Proof.decode(row.signature).seal
        serials = spaced([each.serial for each in same])
        if seal and len(same) == seal.count:
            yield ItemKind.RUN, [_run(same, seal), serials]
        elif len(same) == 1:
            yield ItemKind.SINGLE, [single_wire(_commit(row)), row.serial]
        else:
            yield ItemKind.PART, [_part(same), serials]
        at += len(same)


def _following(rows: Sequence[Any], at: int) -> Sequence[Any]:
    """Entries from here on whose numbers follow one another in one origin."""
    end = at + 1
    kind = (rows[at].origin, rows[at].again)
    while end < len(rows) and (rows[end].origin, rows[end].again) == kind and rows[end].seq == rows[end - 1].seq + 1:
        end += 1
    return rows[at:end]


def _of_one_run(rows: Sequence[Any]) -> Sequence[Any]:
    """Those at the beginning that are under the same seal: its signature stands at the end of each proof."""
    end, seal = 1, rows[0].signature[-DIRECT:]
    while len(rows[0].signature) != DIRECT and end < len(rows) and rows[end].signature[-DIRECT:] == seal:
        end += 1
    return rows[:end]


def _part(rows: Sequence[Any]) -> Wire:
    commits = [Kept(row.envelope, row.body) for row in rows]
    ends = Proof.decode(rows[0].signature), Proof.decode(rows[-1].signature)
    return part_wire(commits, *ends)


def _run(rows: Sequence[Any], seal: RunSeal) -> Wire:
    return run_wire(Run(rows[0].origin, seal, [Kept(row.envelope, row.body) for row in rows]))


def _commit(row: Any) -> Commit:
    return Commit(row.envelope, row.signature, row.body)
