"""The one row that says with which district this store syncs."""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert

from emr_desktop.store.device_keys import load_device
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
    """From now on this store syncs with this district, from the beginning."""
    connection.execute(delete(District))
    connection.execute(
        insert(District),
        {
            "id": 1, "url": data.url, "name": data.name, "public_key": data.public_key, "root": data.root,
            "epoch": data.epoch, "origin": load_device(connection).origin.key, "acked": 0, "durable": 0,
            "receipt": b"", "stream": data.stream, "cursor": 0, "digest": bytes(32), "agreed": False,
            "quarantined": "", "clock_error_ms": None, "synced_at": None, "counted_at": None,
        },
    )  # fmt: skip
