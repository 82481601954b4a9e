"""What this store knows of the files of its attachments: which are to be moved, what was said of them, which go."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, delete, exists, func, not_, select
from sqlalchemy.dialects import sqlite

from emr_desktop.domain.attachments import MovePolicy
from emr_desktop.store.admin import Setting
from emr_desktop.store.attachments import Attachment, AttachmentFile, AttachmentRetraction
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.files import FileStore
from emr_desktop.store.referrals import PatientLeft
from emr_desktop.store.sync import District

MOVE_POLICY = "attachments_move"
SLOW_UNTIL = "attachments_slow_until"
"""Settings of this computer: when files may travel; and until when its link, found to be slow, is left alone."""
BUNDLE_READ = "bundle_files_read"
"""And which bundle with files was read last."""
SENT, SAFE = "sent", "safe"
"""What the district says of a file that it holds."""
ASKED_AGAIN, ASKED_SELDOM = timedelta(minutes=10), timedelta(hours=12)
"""How often it is asked about one that it did not hold: the older the attachment, the more seldom."""
_FACT, _FILE = Attachment.__table__, AttachmentFile.__table__


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A file that is not here, or of which it is not known that it is safe."""

    attachment: UUID
    digest: bytes
    """SHA-256."""
    size: int
    attached_at: datetime
    here: bool
    asked_at: datetime | None
    wanted: bool
    leaves: bool
    """The patient has left this clinic, and what was attached here still has to reach the district."""
    own: bool
    """Attached on this computer."""
    held: str
    """By the district in its present life: empty, sent, safe."""
    trouble: str
    """Code of what was last wrong with it."""

    def is_due(self, now: datetime) -> bool:
        """Whether to ask about it again."""
        if self.asked_at is None or now < self.asked_at:
            return True
        seldom = ASKED_AGAIN if self.wanted else min(ASKED_SELDOM, (now - self.attached_at) / 4)
        return now - self.asked_at >= max(ASKED_AGAIN, seldom)


def unsettled(connection: Connection) -> list[Unsettled]:
    """All of them. Of patients who left, and of what was entered in error, nothing is fetched that nobody asks for."""
    epoch = connection.scalar(select(District.epoch))
    device = load_device(connection).origin.device
    settled = and_(_FILE.c.here, _FILE.c.held == SAFE, _FILE.c.epoch == epoch)
    left = exists().where(PatientLeft.patient_id == _FACT.c.patient_id)
    retracted = exists().where(AttachmentRetraction.attachment_id == _FACT.c.id)
    query = (
        select(
            _FACT.c.id, _FACT.c.sha256, _FACT.c.size, _FACT.c.attached_at, _FILE.c.here, _FILE.c.asked_at,
            _FILE.c.wanted, _FILE.c.epoch, _FILE.c.held, _FILE.c.trouble, _FACT.c.made_by,
            left.label("gone"), retracted.label("wrong"),
        )
        .join_from(_FACT, _FILE, _FILE.c.attachment_id == _FACT.c.id, isouter=True)
        .where(not_(func.coalesce(settled, False)))
    )  # fmt: skip
    return [
        Unsettled(
            row.id, row.sha256, row.size, row.attached_at, bool(row.here),
            row.asked_at if row.epoch == epoch else None, bool(row.wanted), bool(row.gone),
            row.made_by[:8] == device, row.held if row.epoch == epoch and row.held else "", row.trouble or "",
        )
        for row in connection.execute(query)
        if row.here or not (row.gone or (row.wrong and not row.wanted))
    ]  # fmt: skip


def to_carry(files: list[Unsettled]) -> list[Unsettled]:
    """Those that a drive takes to the district: what it is not known to hold first, then own ones not in a copy yet."""
    found = [each for each in files if each.here and (each.own or not each.held)]
    return sorted(found, key=lambda each: (bool(each.held), not each.wanted, each.size, each.attachment))


def to_fetch(files: list[Unsettled]) -> list[Unsettled]:
    """Those that are missing here; what somebody waits for first."""
    return sorted((each for each in files if not each.here), key=lambda each: (not each.wanted, each.size))


def keep_file(connection: Connection, file: Unsettled, **changed: Any) -> None:
    """Write down what has become of a file."""
    epoch = connection.execute(select(District.epoch)).scalar_one()
    known = {"attachment_id": file.attachment, "sha256": file.digest, "here": file.here, "wanted": file.wanted}
    made = sqlite.insert(AttachmentFile).values({**known, "held": "", "epoch": epoch, **changed})
    again = made.on_conflict_do_update(index_elements=["attachment_id"], set_={**changed, "epoch": epoch})
    connection.execute(again)


def read_up_to(connection: Connection) -> int:
    """When the latest bundle was made of those whose files were all read: milliseconds, by the district's clock."""
    made = connection.scalar(select(Setting.value).where(Setting.owner == "", Setting.name == BUNDLE_READ))
    return int(made or 0)


def files_were_read(connection: Connection, made_ms: int) -> None:
    """Remember it, so that the bundle is not offered again."""
    if made_ms > read_up_to(connection):
        _set(connection, BUNDLE_READ, str(made_ms))


def rules(connection: Connection) -> tuple[MovePolicy, datetime | None]:
    """When files may travel, and until when a slow link is left alone."""
    kept = select(Setting.name, Setting.value).where(Setting.owner == "", Setting.name.in_((MOVE_POLICY, SLOW_UNTIL)))
    found = {row.name: row.value for row in connection.execute(kept)}
    policy = found.get(MOVE_POLICY, "")
    until = found.get(SLOW_UNTIL)
    known = MovePolicy(policy) if policy in set(MovePolicy) else MovePolicy.QUICK
    return known, None if until is None else datetime.fromisoformat(until)


def leave_link_alone(connection: Connection, until: datetime) -> None:
    """It is slow: nothing that nobody asks for travels until then."""
    _set(connection, SLOW_UNTIL, until.isoformat())


def _set(connection: Connection, name: str, value: str) -> None:
    made = sqlite.insert(Setting).values({"owner": "", "name": name, "value": value})
    connection.execute(made.on_conflict_do_update(index_elements=["owner", "name"], set_={"value": value}))


def patients_with_own_files(connection: Connection) -> set[UUID]:
    """Whose files were attached in this clinic, are here, and are not surely in a proven copy of the district."""
    epoch = connection.scalar(select(District.epoch))
    own = load_device(connection).facility_id
    safe = and_(_FILE.c.held == SAFE, _FILE.c.epoch == epoch)
    query = select(_FACT.c.patient_id).join_from(_FACT, _FILE, _FILE.c.attachment_id == _FACT.c.id)
    return set(connection.scalars(query.where(_FACT.c.facility_id == own, _FILE.c.here, ~safe)))


def damaged_files(connection: Connection, files: FileStore) -> Iterator[tuple[str, UUID]]:
    """What is wrong with the files that should be here: "attachment_missing" or "attachment_damaged", and of which.

    One that was never fetched is no fault: its record is complete without it.
    """
    here = select(_FACT.c.id, _FACT.c.sha256, _FACT.c.size)
    query = here.join_from(_FACT, _FILE, _FILE.c.attachment_id == _FACT.c.id).where(_FILE.c.here)
    for row in connection.execute(query.order_by(_FACT.c.id)):
        if not files.holds(row.sha256):
            yield "attachment_missing", row.id
        elif not files.is_good(row.sha256, row.size):
            yield "attachment_damaged", row.id


def kept_files(connection: Connection) -> list[tuple[bytes, int]]:
    """SHA-256 and size of every file that is here."""
    query = select(_FACT.c.sha256, _FACT.c.size).join_from(_FACT, _FILE, _FILE.c.attachment_id == _FACT.c.id)
    return [(row.sha256, row.size) for row in connection.execute(query.where(_FILE.c.here).distinct())]


def forgotten_files(connection: Connection) -> bool:
    """Whether there are files whose attachments are gone."""
    return connection.execute(select(_FILE.c.attachment_id).where(_ownerless()).limit(1)).first() is not None


def forget_files(connection: Connection, files: FileStore) -> None:
    """Remove the files whose attachments are gone, unless another attachment has the same one. May be repeated."""
    gone = set(connection.scalars(select(_FILE.c.sha256).where(_ownerless())))
    kept = set(connection.scalars(select(_FACT.c.sha256).where(_FACT.c.sha256.in_(gone))))
    for digest in gone - kept:
        files.remove(digest)
    connection.execute(delete(AttachmentFile).where(_ownerless()))


def _ownerless() -> Any:
    return ~exists().where(_FACT.c.id == _FILE.c.attachment_id)
