"""What is done before a stream is read: grants that ended leave it, granted histories go on, sums are made anew."""

from uuid import UUID

from sqlalchemy import Engine, exists, select

from emr_desktop.domain.clock import Clock
from emr_desktop.server.grants import carry_on, end_expired
from emr_desktop.server.live import recount_when_due
from emr_desktop.server.push import stream_of
from emr_desktop.server.tables import GrantWork, Scope, Stream
from emr_desktop.store.sync_live import is_due


def do_chores(engine: Engine, facility: UUID, clock: Clock, *, pushed: bool) -> None:
    """One question when there is nothing to do, which is nearly always.

    After a push the histories of all streams go on: what it granted is meant for another clinic.
    """
    expired = exists().where(Scope.stream == Stream.id, Scope.until < clock.today())
    waiting = exists().where(GrantWork.stream == Stream.id)
    query = select(Stream.id, Stream.counted_at, expired.label("expired"), waiting.label("waiting"))
    with engine.connect() as connection:
        found = connection.execute(query.where(Stream.facility_id == facility)).first()
    if found is None:
        with engine.begin() as connection:
            stream_of(connection, facility)
        return
    if is_due(found.counted_at, clock.now()):
        recount_when_due(engine, found.id, clock.now())
    if found.expired:
        end_expired(engine, found.id, clock.today())
    if pushed or found.waiting or found.expired:
        carry_on(engine, None if pushed else found.id)
