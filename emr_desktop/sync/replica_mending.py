"""The clinic's store when it differs from the district: what it holds, what it takes back, what it gives up."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection, select

from emr_desktop.journal.codec import Wire, encode
from emr_desktop.journal.commit import Commit, Version
from emr_desktop.journal.ranges import Holding, Range
from emr_desktop.store import search
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync_anew import make_way
from emr_desktop.store.sync_arrivals import Arrival
from emr_desktop.store.sync_leaving import come_back
from emr_desktop.store.sync_live import live_here, recount
from emr_desktop.store.sync_repair import entries, give_up_places, take_back
from emr_desktop.sync.mending import ONE, Member
from emr_desktop.sync.runs import single_wire

_JOURNAL = JournalEntry.__table__


class MendingStore(ABC):
    """Implements repair.Mendable, but for reading what arrives."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]:
        """For one question to the store."""

    @abstractmethod
    def writing(self) -> AbstractContextManager[Connection]:
        """For one transaction."""

    def recount(self) -> None:
        with self.writing() as connection:
            recount(connection)

    def holding(self, within: Range) -> Holding:
        with self.reading() as connection:
            return Holding(live_here(connection, within))

    def members(self, places: Sequence[int]) -> list[Member]:
        with self.reading() as connection:
            query = select(_JOURNAL.c.origin, _JOURNAL.c.seq, _JOURNAL.c.serial).where(_JOURNAL.c.serial.in_(places))
            found = connection.execute(query.order_by(_JOURNAL.c.origin, _JOURNAL.c.seq))
            return [Member(row.origin, row.seq, row.serial) for row in found]

    def whole(self, members: Sequence[Member]) -> list[bytes]:
        with self.reading() as connection:
            return [offer(row, row.serial) for row in entries(connection, _versions(members)) if row.serial]

    def give_up(self, members: Sequence[Member]) -> int:
        with self.writing() as connection:
            placed = [row for row in entries(connection, _versions(members)) if row.serial is not None]
            ops = give_up_places(connection, [Version(row.origin, row.seq) for row in placed])
            search.update_index(connection, ops)
            recount(connection)
        return len(placed)


def mend(connection: Connection, arrivals: Sequence[Arrival]) -> int:
    """Take commits that were missing, lay under another place, or whose patient had left here. Returns how many."""
    found = entries(connection, [each.version for each in arrivals])
    before = {(row.origin, row.seq, row.serial, row.hash) for row in found if row.left_at is None}
    back = come_back(connection, arrivals)
    ops = make_way(connection, arrivals)
    taken = take_back(connection, arrivals)
    search.update_index(connection, [*ops, *taken.ops, *back.ops])
    recount(connection)
    after = {(each.version.origin, each.version.seq, each.serial, each.commit.hash) for each in arrivals}
    return len(after - before)


def offer(row: Any, place: int | None = None) -> bytes:
    """A message with one commit, which its signature proves whoever brings it; with its place where that is known."""
    wire: list[Wire] = [ONE, single_wire(Commit(row.envelope, row.signature, row.body))]
    return encode(wire if place is None else [*wire, place])


def _versions(members: Sequence[Member]) -> list[Version]:
    return [Version(each.origin, each.seq) for each in members]
