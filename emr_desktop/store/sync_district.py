"""The one row that says with which district this store syncs."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from emr_desktop.store.device_keys import load_device
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.projection import rebuild
from emr_desktop.store.sync import District


@dataclass(frozen=True, slots=True)
class DistrictData:
    """What a store has to know of its district."""

    url: str
    name: str
    public_key: bytes
    epoch: bytes
    stream: bytes
    root: str = ""


def join_district(connection: Connection, data: DistrictData) -> None:
    """From now on this store syncs with this district: from the beginning, or from where it was if it knows it."""
    known = connection.execute(select(District.public_key, District.stream)).first()
    if known is not None and (known.public_key, known.stream) == (data.public_key, data.stream):
        connection.execute(update(District).values(url=data.url, name=data.name, root=data.root))
        return
    if known is not None:
        _forget_order(connection)
    connection.execute(delete(District))
    connection.execute(
        insert(District),
        {
            "id": 1, "url": data.url, "name": data.name, "public_key": data.public_key, "root": data.root,
            "epoch": data.epoch, "origin": load_device(connection).origin.key, "acked": 0, "durable": 0,
            "receipt": b"", "stream": data.stream, "cursor": 0, "digest": bytes(32), "agreed": False,
            "quarantined": "", "decided": b"", "clock_error_ms": None, "loading": False,
            "synced_at": None, "counted_at": None, "listed_at": None,
        },
    )  # fmt: skip


def _forget_order(connection: Connection) -> None:
    """Places in the order of another district say nothing here."""
    connection.execute(update(JournalEntry).values(serial=None))
    rebuild(connection)


def move_district(connection: Connection, url: str) -> None:
    """The same district answers at another address."""
    connection.execute(update(District).where(District.url != url).values(url=url))
