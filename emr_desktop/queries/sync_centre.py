"""Everything the sync centre shows, read at once."""

from dataclasses import dataclass

from sqlalchemy import func, select

from emr_desktop.queries.admin_audit import patients_named
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.sync import AsideRow, RunRow, SyncStatus, set_aside, sync_history, sync_status
from emr_desktop.queries.sync_conflicts import ConflictRow, open_conflicts
from emr_desktop.queries.sync_files import FileStatus, file_status
from emr_desktop.store.journal import JournalEntry, ThisDevice
from emr_desktop.store.sync import District


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """What the engineer reads out on the telephone. Fingerprints, never keys."""

    device: str
    number: int
    district_key: str
    root: str
    cursor: int
    origin: str
    """Of this computer's actions: the computer and its incarnation."""
    head: int
    """Number of its last action."""
    acked: int
    durable: int
    agreed_on: str
    """The origin of which the district's two numbers speak; another one after a restore."""
    epoch: str


@dataclass(frozen=True, slots=True)
class SyncSheet:
    """One look at the centre."""

    status: SyncStatus
    history: tuple[RunRow, ...]
    conflicts: tuple[ConflictRow, ...]
    aside: tuple[AsideRow, ...]
    device: DeviceFacts
    names: dict[object, str]
    """Record numbers of the patients of what was set aside."""
    files: FileStatus


def sync_sheet(read: Reader) -> SyncSheet:
    """As it is now."""
    aside = set_aside(read)
    named = patients_named(read, [row.patient_id for row in aside if row.patient_id is not None])
    return SyncSheet(
        status=sync_status(read),
        history=sync_history(read),
        conflicts=open_conflicts(read),
        aside=aside,
        device=_device(read),
        names={key: number for key, (_, number) in named.items()},
        files=file_status(read),
    )


def _device(read: Reader) -> DeviceFacts:
    own = read.session.execute(select(ThisDevice.device, ThisDevice.incarnation, ThisDevice.number)).one()
    origin = own.device + own.incarnation
    seq = JournalEntry.__table__.c.seq
    head = read.session.scalar(select(func.max(seq)).where(JournalEntry.__table__.c.origin == origin)) or 0
    row = read.session.execute(select(District.__table__)).first()
    return DeviceFacts(
        device=own.device.hex(),
        number=own.number,
        district_key=row.public_key.hex()[:16] if row else "",
        root=row.root if row else "",
        cursor=row.cursor if row else 0,
        origin=origin.hex(),
        head=head,
        acked=row.acked if row else 0,
        durable=row.durable if row else 0,
        agreed_on=row.origin.hex() if row else "",
        epoch=row.epoch.hex() if row else "",
    )
