"""Everything the sync centre shows, read at once."""

from dataclasses import dataclass

from sqlalchemy import select

from emr_desktop.queries.admin_audit import patients_named
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.sync import AsideRow, RunRow, SyncStatus, set_aside, sync_history, sync_status
from emr_desktop.queries.sync_conflicts import ConflictRow, open_conflicts
from emr_desktop.store.journal import ThisDevice
from emr_desktop.store.sync import District


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """What the engineer reads out on the telephone. Fingerprints, never keys."""

    device: str
    number: int
    district_key: str
    root: str
    cursor: int


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
    )


def _device(read: Reader) -> DeviceFacts:
    own = read.session.execute(select(ThisDevice.device, ThisDevice.number)).one()
    row = read.session.execute(select(District.public_key, District.root, District.cursor)).first()
    key = row.public_key.hex()[:16] if row else ""
    return DeviceFacts(own.device.hex(), own.number, key, row.root if row else "", row.cursor if row else 0)
