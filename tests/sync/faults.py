"""What happens to a clinic's file or a server's tables that should not: commits, entries and sums are gone."""

import random
from datetime import timedelta

from sqlalchemy import delete, select, update

from emr_desktop.domain.clock import SetClock
from emr_desktop.server.tables import FeedEntry, Stream
from emr_desktop.store.capture import projecting
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry, ThisDevice
from emr_desktop.store.schema import encodings
from emr_desktop.store.sync import District
from tests.sync.district import Computer, DistrictServer

_JOURNAL = JournalEntry.__table__
Version = tuple[bytes, int]


def placed(computer: Computer) -> list[Version]:
    """Commits of a clinic that have a place in the order, in that order."""
    with computer.engine.connect() as connection:
        query = select(_JOURNAL.c.origin, _JOURNAL.c.seq).where(_JOURNAL.c.serial.is_not(None))
        return [(row.origin, row.seq) for row in connection.execute(query.order_by(_JOURNAL.c.serial))]


def some(versions: list[Version], count: int) -> list[Version]:
    """A choice that is the same each time."""
    return random.Random(len(versions)).sample(versions, count)


def own_head(computer: Computer) -> Version:
    """The last commit of a computer."""
    with computer.engine.connect() as connection:
        device = connection.execute(select(ThisDevice.device, ThisDevice.incarnation)).one()
        origin = device.device + device.incarnation
        seq = connection.scalar(
            select(_JOURNAL.c.seq).where(_JOURNAL.c.origin == origin).order_by(_JOURNAL.c.seq.desc())
        )
        return origin, seq or 0


def lose_in_clinic(computer: Computer, versions: list[Version]) -> None:
    """Commits and the rows they have made are gone, as after a page that was put together by hand."""
    with writing(computer.engine).begin() as connection, projecting(connection):
        for origin, seq in versions:
            connection.execute(delete(JournalEntry).where(_JOURNAL.c.origin == origin, _JOURNAL.c.seq == seq))
            for encoding in encodings().values():
                made = encoding.table.c.made_by == origin, encoding.table.c.made_seq == seq
                connection.execute(delete(encoding.table).where(*made))


def lose_place_in_clinic(computer: Computer, versions: list[Version]) -> None:
    """Commits have forgotten their place in the order."""
    with writing(computer.engine).begin() as connection:
        for origin, seq in versions:
            here = _JOURNAL.c.origin == origin, _JOURNAL.c.seq == seq
            connection.execute(update(JournalEntry).where(*here).values(serial=None))


def next_day(server: DistrictServer, *computers: Computer) -> None:
    """Sums are made anew once a day: what was lost is noticed then."""
    for computer in computers:
        clock = computer.clinic.clock
        assert isinstance(clock, SetClock)
        clock.move(timedelta(days=1))
    with server.database.begin() as connection:
        connection.execute(update(Stream).values(counted_at=None))


def spoil_digest_in_clinic(computer: Computer) -> None:
    with writing(computer.engine).begin() as connection:
        connection.execute(update(District).values(digest=b"\x07" + bytes(31)))


def lose_entries(server: DistrictServer, versions: list[Version]) -> None:
    """Entries of all streams are gone; the journal holds their commits."""
    with server.database.begin() as connection:
        for origin, seq in versions:
            connection.execute(delete(FeedEntry).where(FeedEntry.origin == origin, FeedEntry.seq == seq))


def lose_in_server(server: DistrictServer, versions: list[Version]) -> None:
    """Commits are gone from the journal; tables and streams still tell of them."""
    with server.database.begin() as connection:
        for origin, seq in versions:
            connection.execute(delete(JournalEntry).where(_JOURNAL.c.origin == origin, _JOURNAL.c.seq == seq))


def lose_beyond_help(server: DistrictServer, computer: Computer, version: Version) -> None:
    """The server has lost a commit, and the clinic's own one cannot be proven any more."""
    lose_in_server(server, [version])
    here = _JOURNAL.c.origin == version[0], _JOURNAL.c.seq == version[1]
    with writing(computer.engine).begin() as connection:
        connection.execute(update(JournalEntry).where(*here).values(signature=bytes(64)))


def spoil_digest_in_server(server: DistrictServer) -> None:
    with server.database.begin() as connection:
        connection.execute(update(Stream).values(digest=b"\x09" + bytes(31)))
