"""All that the server has to know of a clinic that asks, in one question: nearly every sync finds nothing new."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Boolean, Connection, Engine, Row, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import BigInteger, LargeBinary

from emr_desktop.domain.clock import Clock, in_ms
from emr_desktop.journal.commit import NO_COMMIT
from emr_desktop.server.database import Identity, identity_of
from emr_desktop.server.push import Held
from emr_desktop.server.tables import EnrolledDevice
from emr_desktop.store.sync_live import is_due
from emr_desktop.store.types import UtcTime
from emr_desktop.sync.protocol import DIGEST_SIZE, Answer, End, Hello, Receipt, Standing

_EVERYTHING = text(
    "SELECT d.*, s.id AS stream, s.head AS stream_head, s.digest AS stream_digest, s.counted_at,"
    " EXISTS (SELECT FROM scope WHERE scope.stream = s.id AND until < :today) AS expired,"
    " EXISTS (SELECT FROM grant_work WHERE grant_work.stream = s.id) AS waiting,"
    " o.acked, o.acked_hash, o.durable,"
    " (SELECT e.id FROM epoch e ORDER BY e.number DESC LIMIT 1) AS life,"
    " (SELECT value FROM server_info WHERE name = 'key') AS key,"
    " ARRAY(SELECT seq FROM quarantined q WHERE q.origin = :origin AND decision <> 'released' ORDER BY seq) AS aside,"
    " (SELECT max(decided_at) FROM quarantined q WHERE q.origin = :origin AND decision <> '') AS decided_at"
    " FROM enrolled_device d LEFT JOIN stream s ON s.facility_id = d.facility_id LEFT JOIN origin o ON o.key = :origin"
    " WHERE d.device = :device"
).columns(
    **{column.name: column.type for column in EnrolledDevice.__table__.columns},
    stream_head=BigInteger, stream_digest=LargeBinary, counted_at=UtcTime(), expired=Boolean, waiting=Boolean,
    acked=BigInteger, durable=BigInteger, stream=LargeBinary, acked_hash=LargeBinary, life=LargeBinary, key=LargeBinary,
    aside=ARRAY(BigInteger), decided_at=UtcTime(),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Situation:
    """A computer, its stream and how far it is held, at one moment."""

    row: Row[Any]
    now: datetime

    @property
    def device(self) -> EnrolledDevice:
        """What the district knows of the computer."""
        return self.row  # type: ignore[return-value]  # a row has the attributes of its class

    @property
    def held(self) -> Held:
        """How far its origin is held."""
        row = self.row
        return Held(0, NO_COMMIT, 0) if row.acked is None else Held(row.acked, row.acked_hash, row.durable)

    @property
    def own(self) -> Identity:
        """Who the server is."""
        return identity_of(self.row.key, self.row.life)

    @property
    def has_chores(self) -> bool:
        """Whether something is to be done before its stream is read."""
        row = self.row
        return row.stream is None or row.expired or row.waiting or is_due(row.counted_at, self.now)

    def is_quiet(self, hello: Hello) -> bool:
        """Whether there is nothing to say but that nothing is new: no chores, nothing to read, no quarrel."""
        row = self.row
        same_life = (hello.epoch, hello.stream) == (row.life, row.stream)
        same_work = (hello.head, hello.head_hash) == (row.acked, (row.acked_hash or b"")[:16])
        read = same_life and hello.cursor >= row.stream_head
        told = row.decided_at is None or in_ms(row.decided_at) <= hello.decided_ms
        return bool(row.state == "approved" and read and same_work and told and not self.has_chores)

    def says(self, hello: Hello) -> tuple[Standing, End]:
        """The whole reply to a clinic for which all is quiet."""
        row = self.row
        receipt, signature = receipt_for(self.own, hello, self.held)
        standing = Standing(
            protocol=hello.spoken, answer=Answer.TAKEN, receipt=receipt, signature=signature,
            server_time_ms=in_ms(self.now), stream=row.stream,
        )  # fmt: skip
        return standing, End(row.stream_head, row.stream_digest[:DIGEST_SIZE], tuple(row.aside))


def situation(engine: Engine, origin: bytes, clock: Clock) -> Situation | None:
    """What is known of the computer that makes its commits under this origin; None for a stranger.

    Asked again when the connection turns out to be dead, as all are after PostgreSQL was started anew.
    """
    try:
        return _asked(engine, origin, clock)
    except DBAPIError as error:
        if not error.connection_invalidated:
            raise
        return _asked(engine, origin, clock)


def _asked(engine: Engine, origin: bytes, clock: Clock) -> Situation | None:
    # One statement is its own transaction: to begin and to end one would take two more round trips.
    with engine.connect() as connection:
        return _read(connection.execution_options(isolation_level="AUTOCOMMIT"), origin, clock)


def _read(connection: Connection, origin: bytes, clock: Clock) -> Situation | None:
    asked = {"origin": origin, "device": origin[:8], "today": clock.today()}
    row = connection.execute(_EVERYTHING, asked).first()
    return None if row is None else Situation(row, clock.now())


def receipt_for(own: Identity, hello: Hello, held: Held) -> tuple[Receipt, bytes]:
    """What proves to a clinic that its commits are held, and the signature."""
    receipt = Receipt(own.epoch, hello.origin, held.acked, held.acked_hash, held.durable)
    return receipt, own.key.sign(receipt.signed())
