"""What has to be true of a district server at any moment."""

from sqlalchemy import delete, select

from emr_desktop.journal.commit import Envelope
from emr_desktop.server.live import live_digest
from emr_desktop.server.tables import FeedEntry, OriginRow, Stream
from emr_desktop.store.capture import projecting
from emr_desktop.store.journal import SET_ASIDE, JournalEntry
from emr_desktop.store.projection import Replay, journal_pages
from emr_desktop.store.schema import encodings
from emr_desktop.store.sync import Conflict


def check_invariants(district):
    """S5, S6, S7, S9: numbers held are numbers there, feeds are dense, digests true, tables what the journal says."""
    with district.database.connect() as connection:
        rows = {(row.origin, row.seq): row for row in connection.execute(select(JournalEntry.__table__))}
        for origin in connection.execute(select(OriginRow.__table__)).all():
            numbers = [seq for key, seq in rows if key == origin.key]
            assert sorted(numbers) == list(range(1, origin.acked + 1))
        for stream in connection.execute(select(Stream.__table__)).all():
            query = select(FeedEntry.__table__).where(FeedEntry.stream == stream.id).order_by(FeedEntry.pos)
            entries = connection.execute(query).all()
            assert [entry.pos for entry in entries] == list(range(1, stream.head + 1))
            named = [(entry.origin, entry.seq) for entry in entries if entry.origin is not None]
            assert len(set(named)) == len(named), "nothing is in a stream twice"
            assert all(rows[each].action != SET_ASIDE for each in named)
            assert stream.digest == live_digest(connection, stream.id)
        live = rows_of_tables(connection)
        replay_all(connection)
        assert rows_of_tables(connection) == live
        connection.rollback()


def rows_of_tables(connection):
    return {
        encoding.table.name: sorted(map(repr, connection.execute(select(encoding.table))))
        for encoding in encodings().values()
    }


def replay_all(connection):
    with projecting(connection):
        for encoding in encodings().values():
            connection.execute(delete(encoding.table))
        connection.execute(delete(Conflict))
        replay = Replay(connection)
        for page in journal_pages(connection):
            for row in page:
                replay.take(Envelope.decode(row.envelope), row.body)
            replay.write()
