"""A clinic last spoke with an earlier life of this database: it was put back from a copy since."""

from sqlalchemy import Connection, select

from emr_desktop.server.database import Identity
from emr_desktop.server.tables import Epoch, EpochHead
from emr_desktop.sync.protocol import Hello


def after_restore(connection: Connection, hello: Hello, own: Identity, stream: bytes) -> tuple[int | None, int | None]:
    """What a clinic has to forget that last spoke with an earlier life of this database."""
    if hello.stream not in {b"", stream}:
        return None, 0
    if hello.epoch in {b"", own.epoch}:
        return None, None
    known = connection.scalar(select(Epoch.number).where(Epoch.id == hello.epoch))
    if known is None:
        return 0, 0  # a life this copy never heard of: from the beginning, by the order it gives
    later = connection.execute(
        select(Epoch.id, Epoch.first_serial).where(Epoch.number > known).order_by(Epoch.number).limit(1)
    ).one()
    head = connection.scalar(select(EpochHead.head).where(EpochHead.epoch == later.id, EpochHead.stream == stream))
    return later.first_serial, min(hello.cursor, head or 0)
