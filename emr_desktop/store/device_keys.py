"""The key pair of this computer and the incarnation under which it numbers its commits."""

import secrets
from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, insert, select

from emr_desktop.journal.commit import Origin, device_id
from emr_desktop.store.journal import ThisDevice


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
