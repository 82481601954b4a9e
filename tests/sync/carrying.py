"""Drives that carry bundles with attached files between the computers of clinics and the district."""

from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.bundles import Answered, take_bundle
from emr_desktop.server.tables import HeldFile
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.sync import District
from emr_desktop.sync.bundle import DOWN, UP, Header, Sealed, read_header, seal_bundle
from emr_desktop.sync.bundle_files import FileLoad, Room
from emr_desktop.sync.protocol import Hello
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.session import Ended
from emr_desktop.sync.stick import Made, make_bundle, read_bundle
from tests.sync.district import Computer, DistrictServer

CLOCK = SystemClock()


def make(computer: Computer, folder: Path) -> Made:
    made: Made = computer.clinic.lend(partial(make_bundle, folder=folder))
    return made


def read(computer: Computer, path: Path) -> Ended:
    ended: Ended = computer.clinic.lend(partial(read_bundle, path=path))
    return ended


def deliver(district: DistrictServer, path: Path, room: Room | None = None) -> Answered:
    """The district takes a drive."""
    with path.open("rb") as file:
        return take_bundle(district.database, CLOCK, file, room)


def written(bundle: Sealed, folder: Path, name: str = f"back-{DOWN}.emr") -> Path:
    path = folder / name
    path.write_bytes(b"".join(bundle))
    return path


def there_and_back(computer: Computer, district: DistrictServer, folder: Path) -> Ended:
    """A drive to the district, and the answer back."""
    return read(computer, written(deliver(district, make(computer, folder).path).bundle, folder))


def held(district: DistrictServer) -> set[tuple[UUID, int, bool]]:
    """Of which attachments the district holds how many pieces, and whether all."""
    with district.database.connect() as connection:
        rows = connection.execute(select(HeldFile.attachment_id, HeldFile.chunks, HeldFile.whole_at))
        return {(row.attachment_id, row.chunks, row.whole_at is not None) for row in rows}


def records_end(path: Path) -> int:
    """Where the files of a bundle begin."""
    with path.open("rb") as file:
        return path.stat().st_size - read_header(file).file_bytes


def forged(computer: Computer, load: FileLoad) -> Sealed:
    """A bundle that an enrolled computer has signed, which says of files whatever it likes."""
    with computer.engine.connect() as connection:
        device = load_device(connection)
        district = connection.execute(select(District.__table__)).one()
    replica = StoreReplica(computer.engine, computer.clinic.clock)
    stand = replica.stand()
    hello = Hello(
        stand.origin, stand.head, stand.head_hash, stand.epoch, stand.stream, stand.cursor, stand.digest, 0, 65536
    )
    header = Header(
        UP, device.public, district.public_key, district.name, district.epoch, device.origin.key, stand.acked,
        stand.head, 0, 0,
    )  # fmt: skip
    return seal_bundle(header, [replica.hello(hello), load.talk.encode()], device.private, load)
