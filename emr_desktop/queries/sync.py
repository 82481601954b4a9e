"""How the records stand with the district: what is only here, what was sent, what is safe there, and since when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, exists, func, or_, select

from emr_desktop.journal.codec import as_int, as_list, as_text, decode
from emr_desktop.journal.commit import Version
from emr_desktop.queries.patients_banner import unread_count
from emr_desktop.queries.reader import Reader
from emr_desktop.store.journal import JournalEntry, ThisDevice
from emr_desktop.store.sync import Conflict, District, SyncRun
from emr_desktop.store.visits import Visit

HISTORY = 50
MOST_COUNTED = 5000
"""Actions that wait, up to which it is counted of which kind they are: it is asked after each change of a record."""
_JOURNAL = JournalEntry.__table__


class Whereabouts(StrEnum):
    """Where an action is kept. Each word is said only of what the district has signed for."""

    HERE = auto()
    """On this computer, not yet with the district."""
    SENT = auto()
    """The district holds it."""
    SAFE = auto()
    """It is in a proven copy of the district as well."""


class Decision(StrEnum):
    """What became of an action that the district had set aside."""

    OPEN = auto()
    RELEASED = auto()
    """It counts after all."""
    LEFT = auto()
    """It stays aside for good."""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """Everything the sync centre says at a glance. Counts are of actions done on this computer."""

    connected: bool
    district: str
    url: str
    kept: int
    """Actions in this store, those of others too."""
    here: int
    sent: int
    safe: int
    waiting_since: datetime | None
    waiting_kinds: tuple[tuple[str, int], ...]
    """Actions that wait, by kind, the most frequent first."""
    synced_at: datetime | None
    sent_at: datetime | None
    """When something was last sent over the network. A bundle on a drive has reached nobody yet."""
    received_at: datetime | None
    """When something of others last came, over the network or on a drive."""
    agreed: bool
    loading: bool
    """Only the latest patients are here so far; the others are on their way for the first time."""
    clock_error_ms: int | None
    quarantined: int
    """Actions that the district keeps aside and about which nobody there has decided."""
    conflicts: int
    unread: int
    """Actions of a later program, which this program keeps and cannot show."""

    @property
    def to_send(self) -> int:
        """What has not been sent; all of it while there is no district."""
        return self.here


@dataclass(frozen=True, slots=True)
class RunRow:
    """One sync of the history."""

    started_at: datetime
    ended_at: datetime
    how: str
    outcome: str
    sent: int
    received: int
    mended: int
    """Actions that were missing on one side and are back."""
    bytes_up: int
    bytes_down: int


@dataclass(frozen=True, slots=True)
class AsideRow:
    """An action that broke a rule of the district, and what its administrator decided."""

    seq: int
    action: str
    at: datetime
    patient_id: UUID | None
    decision: Decision
    note: str
    """Of the district's administrator."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the district has signed for, as far as it concerns this store as it is now."""

    origin: bytes
    acked: int
    durable: int
    row: Any


def sync_status(read: Reader) -> SyncStatus:
    """The state as it is now."""
    known = _known(read)
    own = _JOURNAL.c.origin == known.origin
    head = read.session.scalar(select(func.max(_JOURNAL.c.seq)).where(own)) or 0
    row = known.row
    waiting = head - known.acked if row is not None else 0  # without a district nothing waits for it
    first = select(_JOURNAL.c.recorded_at).where(own, _JOURNAL.c.seq > known.acked).order_by(_JOURNAL.c.seq).limit(1)
    return SyncStatus(
        connected=row is not None,
        district=row.name if row else "",
        url=row.url if row else "",
        kept=read.session.scalar(select(func.max(_JOURNAL.c.position))) or 0,
        here=max(0, head - known.acked),
        sent=known.acked - known.durable,
        safe=known.durable,
        waiting_since=read.session.scalar(first) if waiting else None,
        waiting_kinds=_kinds(read, known) if 0 < waiting <= MOST_COUNTED else (),
        synced_at=row.synced_at if row else None,
        sent_at=_last(read, SyncRun.sent > 0, SyncRun.how == "network"),
        received_at=_last(read, SyncRun.received > 0),
        agreed=bool(row and row.agreed),
        loading=bool(row and row.loading),
        clock_error_ms=row.clock_error_ms if row else None,
        quarantined=len(_aside(known) - _decided(known).keys()),
        conflicts=open_conflict_count(read),
        unread=unread_count(read),
    )


def _last(read: Reader, *conditions: Any) -> datetime | None:
    """When the last such sync ended."""
    return read.session.scalar(select(SyncRun.ended_at).where(*conditions).order_by(SyncRun.id.desc()).limit(1))


def open_conflict_count(read: Reader) -> int:
    """Fields of which two values wait for a choice."""
    fields = select(Conflict.table_number, Conflict.row_key, Conflict.field_number).where(
        Conflict.decided_seq.is_(None)
    )
    return read.session.scalar(select(func.count()).select_from(fields.distinct().subquery())) or 0


def waiting_count(read: Reader) -> int:
    """How many actions the district does not hold."""
    known = _known(read)
    own = _JOURNAL.c.origin == known.origin
    return max(0, (read.session.scalar(select(func.max(_JOURNAL.c.seq)).where(own)) or 0) - known.acked)


def whereabouts(read: Reader, version: Version) -> Whereabouts:
    """Where one action is kept."""
    return _worst(read, and_(_JOURNAL.c.origin == version.origin, _JOURNAL.c.seq == version.seq))


def patient_whereabouts(read: Reader, patient_id: UUID) -> Whereabouts | None:
    """Where everything about a patient is kept: what is least safe counts. None while there is no district."""
    return _worst(read, _JOURNAL.c.patient_id == patient_id) if is_connected(read) else None


def visit_whereabouts(read: Reader, visit_id: UUID) -> Whereabouts | None:
    """Where a signed visit is kept. None while there is no district, or for a visit that is not here."""
    made = read.session.execute(select(Visit.made_by, Visit.made_seq).where(Visit.id == visit_id)).first()
    return whereabouts(read, Version(*made)) if made is not None and is_connected(read) else None


def is_connected(read: Reader) -> bool:
    """Whether this store syncs with a district."""
    return bool(read.session.scalar(select(exists().select_from(District.__table__))))


def sync_history(read: Reader) -> tuple[RunRow, ...]:
    """The last syncs, the latest first."""
    run = SyncRun.__table__.c
    query = select(
        run.started_at, run.ended_at, run.how, run.outcome, run.sent, run.received, run.mended,
        run.bytes_up, run.bytes_down,
    )  # fmt: skip
    return tuple(RunRow(*row) for row in read.session.execute(query.order_by(run.id.desc()).limit(HISTORY)))


def set_aside(read: Reader) -> tuple[AsideRow, ...]:
    """Own actions that the district has set aside, the latest first, with what became of them."""
    known = _known(read)
    decided = _decided(known)
    numbers = _aside(known) | decided.keys()
    query = (
        select(_JOURNAL.c.seq, _JOURNAL.c.action, _JOURNAL.c.recorded_at, _JOURNAL.c.patient_id)
        .where(_JOURNAL.c.origin == known.origin, _JOURNAL.c.seq.in_(numbers))
        .order_by(_JOURNAL.c.seq.desc())
        .limit(HISTORY)
    )
    rows = read.session.execute(query)
    return tuple(AsideRow(*row, *decided.get(row.seq, (Decision.OPEN, ""))) for row in rows)


def _aside(known: _Known) -> set[int]:
    return {int(each) for each in known.row.quarantined.split()} if known.row else set()


def _decided(known: _Known) -> dict[int, tuple[Decision, str]]:
    if known.row is None or not known.row.decided:
        return {}
    decided = (as_list(each) for each in as_list(decode(known.row.decided)))
    return {
        as_int(seq): (Decision.RELEASED if released else Decision.LEFT, as_text(note))
        for seq, released, _, note in decided
    }


def _known(read: Reader) -> _Known:
    device = read.session.execute(select(ThisDevice.device, ThisDevice.incarnation)).one()
    origin = device.device + device.incarnation
    row = read.session.execute(select(District.__table__)).first()
    if row is None or row.origin != origin:
        return _Known(origin, 0, 0, row)  # what was signed speaks of another incarnation
    return _Known(origin, row.acked, row.durable, row)


def _worst(read: Reader, which: Any) -> Whereabouts:
    known = _known(read)
    own = _JOURNAL.c.origin == known.origin
    not_sent = or_(and_(own, _JOURNAL.c.seq > known.acked), and_(~own, _JOURNAL.c.serial.is_(None)))
    not_safe = or_(~own, _JOURNAL.c.seq > known.durable)
    if _any(read, which, not_sent):
        return Whereabouts.HERE
    return Whereabouts.SENT if _any(read, which, not_safe) else Whereabouts.SAFE


def _any(read: Reader, *conditions: Any) -> bool:
    found: Select[Any] = select(exists().where(*conditions))
    return bool(read.session.scalar(found))


def _kinds(read: Reader, known: _Known) -> tuple[tuple[str, int], ...]:
    count = func.count().label("count")
    query = (
        select(_JOURNAL.c.action, count)
        .where(_JOURNAL.c.origin == known.origin, _JOURNAL.c.seq > known.acked)
        .group_by(_JOURNAL.c.action)
        .order_by(count.desc(), _JOURNAL.c.action)
    )
    return tuple((row.action, row[1]) for row in read.session.execute(query))
