"""Own commits that the district holds aside, because they break a rule, never get a place in its order.

What was done here before such a commit came before it, and what was done after it came after it: so it stands right
before the next commit of this computer that has a place. At the end, where work stands that was not sent yet, it would
come back over everything that was done since.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync import District

_JOURNAL = JournalEntry.__table__


def in_order(connection: Connection, rows: Sequence[Any]) -> list[Any]:
    """Rows of the journal in the order in which changes meet. They need `position`, `origin`, `seq` and `serial`."""
    anchors = anchors_of(connection, (row for row in rows if row.serial is None))

    def place(row: Any) -> tuple[bool, int, bool, int]:
        serial = row.serial if row.serial is not None else anchors.get(row.position)
        return serial is None, serial or 0, row.serial is not None, row.position

    return sorted(rows, key=place)


def anchors_of(connection: Connection, unplaced: Iterable[Any]) -> dict[int, int]:
    """By position, for what is held aside: the place of the next commit of the same origin that has one."""
    unplaced = list(unplaced)
    district = connection.execute(select(District.origin, District.acked)).first() if unplaced else None
    if district is None:
        return {}
    highest: dict[bytes, int] = {}
    found: dict[int, int] = {}
    for row in unplaced:
        if row.origin == district.origin and row.seq > district.acked:
            continue  # not sent yet: nearly all are such
        own = _JOURNAL.c.origin == row.origin, _JOURNAL.c.serial.is_not(None)
        if row.origin not in highest:
            last = select(_JOURNAL.c.seq).where(*own).order_by(_JOURNAL.c.seq.desc()).limit(1)
            highest[row.origin] = connection.scalar(last) or 0
        if row.seq < highest[row.origin]:
            following = select(_JOURNAL.c.serial).where(*own, _JOURNAL.c.seq > row.seq).order_by(_JOURNAL.c.seq)
            found[row.position] = connection.execute(following.limit(1)).scalar_one()
    return found


def told_aside(connection: Connection) -> frozenset[tuple[bytes, int]]:
    """Origin and number of what this computer was told to be held aside. The district's own server is told nothing."""
    if connection.dialect.name == "postgresql":
        return frozenset()
    district = connection.execute(select(District.origin, District.quarantined)).first()
    return frozenset((district.origin, int(seq)) for seq in district.quarantined.split()) if district else frozenset()
