"""What of the district's order this store holds: the one answer to which commits count in its digest."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, select, update

from emr_desktop.journal.digest import digest
from emr_desktop.journal.ranges import EVERYTHING, Range
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync import District

RECOUNT_EVERY = timedelta(days=1)
_JOURNAL = JournalEntry.__table__


def is_live() -> ColumnElement[bool]:
    """The condition: the district has given the commit a place, and its patient has not left."""
    return and_(_JOURNAL.c.serial.is_not(None), _JOURNAL.c.left_at.is_(None))


def live_here(connection: Connection, within: Range = EVERYTHING) -> list[tuple[int, bytes]]:
    """Places and hashes of what counts."""
    query = select(_JOURNAL.c.serial, _JOURNAL.c.hash).where(
        is_live(), _JOURNAL.c.serial > within.after, _JOURNAL.c.serial <= within.upto
    )
    return [(row.serial, row.hash) for row in connection.execute(query)]


def is_due(counted_at: datetime | None, now: datetime) -> bool:
    """Whether a digest has been carried on for so long that it has to be made anew, whatever the clock did since."""
    return counted_at is None or abs(now - counted_at) >= RECOUNT_EVERY


def recount(connection: Connection) -> None:
    """Make the digest from the commits, whatever it was."""
    # The first condition says nothing new, but with it an index is read and no body.
    query = select(_JOURNAL.c.hash).where(_JOURNAL.c.serial >= 0, is_live())
    hashes: Sequence[bytes] = connection.scalars(query).all()
    found = digest(hashes)
    connection.execute(update(District).where(District.digest != found).values(digest=found))
