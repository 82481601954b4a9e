"""What this computer remembers of its copies and proofs, and how long its disk will last."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from emr_desktop.domain.access import Permission
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import Device, Setting
from emr_desktop.store.journal import JournalEntry, ThisDevice

BACKUP_FOLDER = "backup_folder"
COPIES = "backup_copies"
LAST_PROOF = "last_proof"


@dataclass(frozen=True, slots=True)
class CopyNote:
    """What was proven of a copy when it was made."""

    name: str
    made_at: datetime
    size: int
    commits: int


@dataclass(frozen=True, slots=True)
class BackupState:
    """The chosen folder (empty: beside the records) and the copies made from this computer, the latest first."""

    folder: str
    notes: tuple[CopyNote, ...]


@dataclass(frozen=True, slots=True)
class ProofNote:
    """The last time the records were proven here."""

    at: datetime
    commits: int
    findings: tuple[str, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class StoreAge:
    """What the growth of the records is reckoned from."""

    commits: int
    first_at: datetime | None
    device: str


def backup_state(read: Reader) -> BackupState:
    """Folder and notes."""
    read.require(Permission.MANAGE_STAFF)
    return BackupState(_setting(read, BACKUP_FOLDER), copy_notes(read))


def copy_notes(read: Reader) -> tuple[CopyNote, ...]:
    """The copies made from this computer, the latest first."""
    kept = json.loads(_setting(read, COPIES) or "[]")
    return tuple(
        CopyNote(each["name"], datetime.fromisoformat(each["made_at"]), each["size"], each["commits"]) for each in kept
    )


def last_proof(read: Reader) -> ProofNote | None:
    """When the journal was last proven on this computer, and what was found."""
    read.require(Permission.SEE_AUDIT)
    kept = _setting(read, LAST_PROOF)
    if not kept:
        return None
    each = json.loads(kept)
    at = datetime.fromisoformat(each["at"])
    return ProofNote(at, each["commits"], tuple(each["findings"]), each["digest"])


def store_age(read: Reader) -> StoreAge:
    """How many actions are kept, since when, and the name of this computer."""
    read.require(Permission.SEE_AUDIT)
    journal = JournalEntry.__table__
    first = read.session.scalar(select(journal.c.recorded_at).order_by(journal.c.position).limit(1))
    count = read.session.scalar(select(func.count()).select_from(journal)) or 0
    this = select(Device.name).join(ThisDevice, ThisDevice.device == Device.id)
    return StoreAge(count, first, read.session.scalar(this) or "")


def _setting(read: Reader, name: str) -> str:
    row = read.session.get(Setting, ("", name))
    return row.value if row is not None else ""
