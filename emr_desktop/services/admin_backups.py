"""Copies of the records: where they go, making one with its proof, and what is known of those that lie there."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken, StoreTrouble
from emr_desktop.queries.admin_safety import BACKUP_FOLDER, COPIES, CopyNote, backup_state, copy_notes
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.work import Work
from emr_desktop.store.admin import Setting

MOST_NOTES = 60
_SAID_OF_COPIES = {
    "disk_full": "backup_disk_full",
    "folder_read_only": "backup_folder_read_only",
    "disk_failing": "backup_disk_gone",
}
REFUSAL_CODES = ("backup_disk_full", "backup_folder_read_only", "backup_disk_gone")


@dataclass(frozen=True, slots=True)
class ChooseBackupFolder:
    """Where copies go from now on; empty is the folder beside the records."""

    folder: str


@dataclass(frozen=True, slots=True)
class NoteCopy:
    """A copy was made and read back."""

    note: CopyNote


@dataclass(frozen=True, slots=True)
class CopyFile:
    """A copy in the folder. `note` is what was proven when it was made here; None for a file of somebody else."""

    path: Path
    size: int
    made_at: datetime
    note: CopyNote | None


@dataclass(frozen=True, slots=True)
class Backups:
    """The folder, whether it can be reached now, and the copies in it, the latest first."""

    folder: Path
    reachable: bool
    copies: tuple[CopyFile, ...]


class Counter:
    """How far a copy has come, read by the screen while another thread counts; `stop` ends it at the next page."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self.stop = Event()

    def __call__(self, done: int, total: int) -> None:
        """Raises RuleBroken("backup_stopped") when it was asked to stop."""
        self.done, self.total = done, total
        if self.stop.is_set():
            raise RuleBroken("backup_stopped")


def choose_backup_folder(work: Work, command: ChooseBackupFolder) -> None:
    """Keep the folder. It belongs to this computer and is not part of the journal."""
    work.require(Permission.MANAGE_STAFF)
    _keep(work, BACKUP_FOLDER, command.folder)


def note_copy(work: Work, command: NoteCopy) -> None:
    """Remember what was proven of a copy, so that the list can say it."""
    work.require(Permission.MANAGE_STAFF)
    notes = [command.note, *(note for note in copy_notes(work.reader) if note.name != command.note.name)]
    _keep(work, COPIES, json.dumps([_plain(note) for note in notes[:MOST_NOTES]]))


def set_backup_folder(clinic: OpenClinic, folder: str) -> None:
    """Choose a folder that is there. Raises StoreTrouble("backup_folder_missing")."""
    if folder and not Path(folder).is_dir():
        raise StoreTrouble("backup_folder_missing")
    clinic.execute(choose_backup_folder, ChooseBackupFolder(folder))


def list_backups(clinic: OpenClinic) -> Backups:
    """What lies in the folder of copies now."""
    clinic.actor.require(Permission.MANAGE_STAFF)
    state = clinic.ask(backup_state)
    folder = Path(state.folder) if state.folder else clinic.place.backups
    notes = {note.name: note for note in state.notes}
    try:
        found = [_copy_file(path, notes) for path in folder.glob("*.db") if path.with_suffix(".keys").exists()]
    except OSError:  # the drive was pulled out while it was read
        found = []
    reachable = folder.is_dir() or not state.folder
    return Backups(folder, reachable, tuple(sorted(found, key=lambda copy: copy.made_at, reverse=True)))


def copy_now(clinic: OpenClinic, counter: Counter) -> CopyNote:
    """Copy the records into the chosen folder, read the copy back, and note it.

    Raises StoreTrouble in words about the copy: "backup_folder_missing", "backup_disk_full",
    "backup_folder_read_only", "backup_disk_gone", "backup_not_good"; RuleBroken("backup_stopped").
    """
    clinic.actor.require(Permission.MANAGE_STAFF)
    chosen = clinic.ask(backup_state).folder
    if chosen and not Path(chosen).is_dir():
        raise StoreTrouble("backup_folder_missing")
    now = clinic.clock.now()
    target = (Path(chosen) if chosen else clinic.place.backups) / f"clinic-{now:%Y%m%d-%H%M%S}.db"
    try:
        copy = clinic.back_up(target, counter)
    except StoreTrouble as trouble:
        code = _SAID_OF_COPIES.get(trouble.code, trouble.code)
        raise StoreTrouble(code, **trouble.details) from trouble
    note = CopyNote(target.name, now, target.stat().st_size, copy.commits)
    clinic.execute(note_copy, NoteCopy(note))
    return note


def _copy_file(path: Path, notes: dict[str, CopyNote]) -> CopyFile:
    facts = path.stat()
    note = notes.get(path.name)
    if note is not None and note.size != facts.st_size:
        note = None  # not the file that was proven
    made_at = note.made_at if note is not None else datetime.fromtimestamp(facts.st_mtime).astimezone()
    return CopyFile(path, facts.st_size, made_at, note)


def _plain(note: CopyNote) -> dict[str, Any]:
    return asdict(note) | {"made_at": note.made_at.isoformat()}


def _keep(work: Work, name: str, value: str) -> None:
    row = work.session.get(Setting, ("", name))
    if row is None:
        work.add(Setting(owner="", name=name, value=value))
    else:
        row.value = value
