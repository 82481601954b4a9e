"""The key pair of this computer and the incarnation under which it numbers its commits."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, delete, insert, select, update

from emr_desktop.journal.commit import Origin, device_id
from emr_desktop.store.journal import StoreInfo, ThisDevice

MARK_AS_COPY = "INSERT OR REPLACE INTO store_info (name, value) VALUES ('is_copy', '1')"
"""Written into every copy: a copy that is opened as records goes on under a new incarnation."""

NUMBER_MARKS = "number_marks"
"""Name of the store's list of marks, the newest last, that its numbers have carried since it was first restored."""


@dataclass(frozen=True, slots=True)
class DeviceKeys:
    """What is needed to make commits."""

    private: Ed25519PrivateKey
    public: bytes
    origin: Origin
    facility_id: UUID
    number: int
    mark: str = ""
    """Two digits that only a restored store has: it may not give a number again that was given since its copy."""

    @property
    def series(self) -> str:
        """What tells numbers that this store gives out from those of any other: the computer, then the mark."""
        return f"{self.number}{self.mark}"


def make_device(
    connection: Connection, facility_id: UUID, number: int = 1, private: Ed25519PrivateKey | None = None
) -> DeviceKeys:
    """Keep the key pair of a new computer inside the encrypted file, from where it never leaves."""
    private = private or Ed25519PrivateKey.generate()
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
        mark=next(reversed(_marks(connection)), ""),
    )


def current(connection: Connection, known: DeviceKeys) -> DeviceKeys:
    """The keys as they are now: a sync may have found that another store uses the same incarnation."""
    incarnation = connection.scalar(select(ThisDevice.incarnation))
    return known if incarnation == known.origin.incarnation else load_device(connection)


def take_new_incarnation(connection: Connection) -> Origin:
    """From now on commits of this computer are numbered from 1 under another name."""
    connection.execute(update(ThisDevice).values(incarnation=secrets.token_bytes(8)))
    return load_device(connection).origin


def renew_copied(connection: Connection, known_marks: Callable[[], Iterable[str]] = tuple) -> bool:
    """Give a store that was a copy until now a new incarnation and a new mark for the numbers it gives out.

    The records it was copied from may have gone on counting: the same number must not name two commits, patients or
    prescriptions. `known_marks` are those of other stores that came from the same clinic.
    """
    if connection.execute(select(StoreInfo.value).where(StoreInfo.name == "is_copy")).first() is None:
        return False
    connection.execute(update(ThisDevice).values(incarnation=secrets.token_bytes(8)))
    marks = _marks(connection)
    marks.append(_new_mark({*marks, *known_marks()}))
    connection.execute(delete(StoreInfo).where(StoreInfo.name == NUMBER_MARKS))
    connection.execute(insert(StoreInfo), {"name": NUMBER_MARKS, "value": " ".join(marks)})
    connection.execute(delete(StoreInfo).where(StoreInfo.name == "is_copy"))
    return True


def _marks(connection: Connection) -> list[str]:
    kept = connection.scalar(select(StoreInfo.value).where(StoreInfo.name == NUMBER_MARKS))
    return kept.split() if kept else []


def _new_mark(used: set[str]) -> str:
    # By chance, not the next one: records restored from this copy before, and lost since, may have taken that.
    ranges = (range(10, 100), range(100, 1000))
    free = next(left for numbers in ranges if (left := [str(each) for each in numbers if str(each) not in used]))
    return secrets.choice(free)
