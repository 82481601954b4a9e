"""The key pair of this computer and the incarnation under which it numbers its commits."""

import secrets
from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, delete, insert, select, update

from emr_desktop.journal.commit import Origin, device_id
from emr_desktop.store.journal import StoreInfo, ThisDevice

MARK_AS_COPY = "INSERT OR REPLACE INTO store_info (name, value) VALUES ('is_copy', '1')"
"""Written into every copy: a copy that is opened as records goes on under a new incarnation."""


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """What is needed to make commits."""

    private: Ed25519PrivateKey
    public: bytes
    origin: Origin
    facility_id: UUID
    number: int


def make_device(connection: Connection, facility_id: UUID, number: int = 1) -> DeviceKeys:
    """Make the key pair of a new computer and keep it inside the encrypted file, from where it never leaves."""
    private = Ed25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    connection.execute(
        insert(ThisDevice),
        {
            "id": 1,
            "private_key": private.private_bytes_raw(),
            "public_key": public,
            "device": device_id(public),
            "incarnation": secrets.token_bytes(8),
            "facility_id": facility_id,
            "number": number,
        },
    )
    return load_device(connection)


def load_device(connection: Connection) -> DeviceKeys:
    """The keys of this computer."""
    row = connection.execute(select(ThisDevice.__table__)).one()
    return DeviceKeys(
        private=Ed25519PrivateKey.from_private_bytes(row.private_key),
        public=row.public_key,
        origin=Origin(row.device, row.incarnation),
        facility_id=row.facility_id,
        number=row.number,
    )


def renew_copied(connection: Connection) -> bool:
    """Give a store that was a copy until now a new incarnation.

    The records it was copied from may have gone on counting: the same number must not name two different commits.
    """
    if connection.execute(select(StoreInfo.value).where(StoreInfo.name == "is_copy")).first() is None:
        return False
    connection.execute(update(ThisDevice).values(incarnation=secrets.token_bytes(8)))
    connection.execute(delete(StoreInfo).where(StoreInfo.name == "is_copy"))
    return True
