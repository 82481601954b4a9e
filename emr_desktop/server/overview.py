"""What an administrator sees: clinics, computers, what waits and what needs a person. It reads, and never writes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from emr_desktop.server.room import FileRoom, taken_by
from emr_desktop.server.tables import (
    EnrolledDevice,
    EnrolledFacility,
    OriginRow,
    Quarantined,
    ServerBackup,
    Stream,
)
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.schema import encodings
from emr_desktop.store.sync import Conflict

LONG_AGO = timedelta(days=3)
"""Without a sync: somebody should telephone."""
CLOCK_OFF = timedelta(minutes=5)
_MOST = 500


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A computer of a clinic."""

    device: str
    """In hex digits."""
    name: str
    state: str
    enrolled_at: datetime
    seen_at: datetime | None
    age: timedelta | None
    """Since it was last heard of."""
    waiting: int
    """Commits that it has made and that are not here."""
    behind: int
    """Entries of its stream that it has not said it has read."""
    agreed: bool | None
    """Whether the digests were equal when both were last at the head."""
    clock_error: timedelta | None
    """How far its clock is ahead."""
    quarantined: int
    """Commits set aside about which nobody has decided."""

    @property
    def late(self) -> bool:
        return self.state == "approved" and (self.age is None or self.age > LONG_AGO)

    @property
    def clock_off(self) -> bool:
        return self.clock_error is not None and abs(self.clock_error) > CLOCK_OFF

    @property
    def good(self) -> bool:
        if self.state != "approved":
            return not self.quarantined
        return self.agreed is not False and not (self.late or self.clock_off or self.quarantined)


@dataclass(frozen=True, slots=True)
class FacilityRow:
    """A clinic."""

    id: UUID
    name: str
    founded: bool
    """Whether its first computer was let in."""
    head: int
    devices: tuple[DeviceRow, ...]
    room: FileRoom
    """For attached files."""

    @property
    def good(self) -> bool:
        return all(device.good for device in self.devices)


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole district."""

    commits: int
    durable: int
    backup_at: datetime | None
    conflicts: int
    """Fields of which two values wait for somebody in a clinic."""
    facilities: tuple[FacilityRow, ...]

    @property
    def quarantined(self) -> int:
        """Commits set aside about which somebody has to decide here."""
        return sum(device.quarantined for facility in self.facilities for device in facility.devices)

    @property
    def good(self) -> bool:
        return all(facility.good for facility in self.facilities)


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Two values that met. Neither is shown here: deciding is for those who know the patient."""

    facility: str
    table: str
    field: str
    made_at: datetime | None
    decided: bool


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A copy that was proven."""

    made_at: datetime
    path: str
    size: int
    commits: int
    digest: str


def overview(connection: Connection, now: datetime) -> Overview:
    """Everything for the first page: a handful of questions, however many clinics there are."""
    facilities = connection.execute(select(EnrolledFacility.__table__).order_by(EnrolledFacility.name)).all()
    heads = {row.facility_id: row.head for row in connection.execute(select(Stream.facility_id, Stream.head))}
    devices, taken = _devices(connection, heads, now), taken_by(connection)
    rows = tuple(
        FacilityRow(
            each.id, each.name, each.facility_id is not None, heads.get(each.facility_id, 0),
            tuple(devices.get(each.facility_id, ())),
            FileRoom(taken.get(each.facility_id, 0), each.most_file_bytes),
        )
        for each in facilities
    )  # fmt: skip
    held = connection.execute(select(func.sum(OriginRow.acked), func.sum(OriginRow.durable))).one()
    made = connection.scalar(select(ServerBackup.made_at).order_by(ServerBackup.id.desc()).limit(1))
    return Overview(int(held[0] or 0), int(held[1] or 0), made, _open_conflicts(connection), rows)


def _open_conflicts(connection: Connection) -> int:
    fields = select(Conflict.table_number, Conflict.row_key, Conflict.field_number)
    return (
        connection.scalar(
            select(func.count()).select_from(fields.where(Conflict.decided_seq.is_(None)).distinct().subquery())
        )
        or 0
    )


def facility_row(connection: Connection, facility: UUID, now: datetime) -> FacilityRow | None:
    """One clinic."""
    return next((each for each in overview(connection, now).facilities if each.id == facility), None)


def conflicts(connection: Connection) -> list[ConflictRow]:
    """The undecided first, then the latest."""
    made = (JournalEntry.origin == Conflict.origin) & (JournalEntry.seq == Conflict.seq)
    device = func.substr(Conflict.origin, 1, 8)
    query = (
        select(
            EnrolledFacility.name.label("facility"), Conflict.table_number, Conflict.field_number, Conflict.decided_seq,
            JournalEntry.recorded_at,
        )
        .select_from(Conflict)
        .outerjoin(JournalEntry, made)
        .outerjoin(EnrolledDevice, EnrolledDevice.device == device)
        .outerjoin(EnrolledFacility, EnrolledFacility.facility_id == EnrolledDevice.facility_id)
        .order_by(Conflict.decided_seq.is_not(None), JournalEntry.recorded_at.desc())
        .limit(_MOST)
    )  # fmt: skip
    return [_conflict(row) for row in connection.execute(query)]


def backups(connection: Connection) -> list[BackupRow]:
    """The latest first."""
    query = select(ServerBackup.__table__).order_by(ServerBackup.id.desc()).limit(_MOST)
    return [
        BackupRow(row.made_at, row.path, row.size, row.commits, row.digest.hex()[:16])
        for row in connection.execute(query)
    ]


def _devices(connection: Connection, heads: dict[Any, int], now: datetime) -> dict[UUID, list[DeviceRow]]:
    acked = {row.key: row.acked for row in connection.execute(select(OriginRow.key, OriginRow.acked))}
    device = func.substr(Quarantined.origin, 1, 8)
    counts = select(device.label("device"), func.count().label("commits")).where(Quarantined.decision == "")
    counts = counts.group_by(device)
    aside = {row.device: row.commits for row in connection.execute(counts)}
    found: dict[UUID, list[DeviceRow]] = {}
    for row in _enrolled(connection):
        found.setdefault(row.facility_id, []).append(
            DeviceRow(
                device=row.device.hex(),
                name=row.name,
                state=row.state,
                enrolled_at=row.enrolled_at,
                seen_at=row.seen_at,
                age=now - row.seen_at if row.seen_at else None,
                waiting=max(0, row.head - acked.get(row.origin, 0)),
                behind=max(0, heads.get(row.facility_id, 0) - row.cursor),
                agreed=None if row.agreed is None else bool(row.agreed),
                clock_error=None if row.clock_error_ms is None else timedelta(milliseconds=row.clock_error_ms),
                quarantined=aside.get(row.device, 0),
            )
        )
    return found


def _enrolled(connection: Connection) -> Sequence[Any]:
    return connection.execute(select(EnrolledDevice.__table__).order_by(EnrolledDevice.name)).all()


def _conflict(row: Any) -> ConflictRow:
    encoding = encodings().get(row.table_number)
    column = encoding.fields.get(row.field_number) if encoding else None
    return ConflictRow(
        row.facility or "",
        encoding.table.name if encoding else str(row.table_number),
        column.name if column is not None else str(row.field_number),
        row.recorded_at,
        row.decided_seq is not None,
    )
