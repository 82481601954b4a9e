"""Puts a copy in the place of the records. The files that were there are set aside."""

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.backup import flush
from emr_desktop.store.device_keys import NUMBER_MARKS
from emr_desktop.store.disk import disk_trouble
from emr_desktop.store.engine import ATTACHMENTS, DATABASE_ERRORS
from emr_desktop.store.files import ENDING as FILE_ENDING
from emr_desktop.store.lock import StoreLock

_ASIDE = "before-restore-"
_FILES = ("clinic.db", "clinic.db-wal", "clinic.db-shm", "clinic.keys")


def restore(source: Path, folder: Path, now: datetime) -> Path | None:
    """Returns where the earlier records went, or None if there were none.

    The copy is written in full before anything is moved: if the disk is full, the earlier records stay where they are.
    Raises StoreTrouble: "copy_incomplete" without a key file beside the copy, "already_open" while the program runs,
    "folder_read_only", "disk_full".
    """
    keys = source.with_suffix(".keys")
    if not source.is_file() or not keys.is_file():
        raise StoreTrouble("copy_incomplete")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = StoreLock(folder / "clinic.lock")
        try:
            return _put(source, keys, folder, now)
        finally:
            lock.release()
    except OSError as error:
        raise disk_trouble(error) from error


def marks_set_aside(folder: Path, key: bytes) -> set[str]:
    """The marks of numbers given out by earlier records of this clinic that lie here, set aside by restoring.

    They are only read. What does not open with this key, or is damaged, says nothing.
    """
    found: set[str] = set()
    for path in sorted(folder.glob(f"{_ASIDE}*/clinic.db")):
        with suppress(*DATABASE_ERRORS):
            found |= _marks_in(path, key)
    return found


def _marks_in(path: Path, key: bytes) -> set[str]:
    raw = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        raw.set_key(b"x'" + key.hex().encode() + b"'")
        raw.execute("PRAGMA cipher_log_level=NONE")
        row = raw.execute("SELECT value FROM store_info WHERE name = ?", (NUMBER_MARKS,)).fetchone()
        return set(row[0].split()) if row else set()
    finally:
        raw.close()


def _put(source: Path, keys: Path, folder: Path, now: datetime) -> Path | None:
    _bring_files(source.parent / ATTACHMENTS, folder / ATTACHMENTS)
    written = [(folder / "clinic.db.part", "clinic.db"), (folder / "clinic.keys.part", "clinic.keys")]
    try:
        for original, (part, _) in zip((source, keys), written, strict=True):
            shutil.copyfile(original, part)
            flush(part)
        aside = _set_aside(folder, now)
        for part, name in written:
            part.replace(folder / name)
    finally:
        for part, _ in written:
            part.unlink(missing_ok=True)
    return aside


def _bring_files(source: Path, folder: Path) -> None:
    """Attachments that are not here yet. Those that are stay: no two files have one name."""
    if not source.is_dir() or source.resolve() == folder.resolve():
        return
    folder.mkdir(exist_ok=True)
    for original in sorted(source.glob(f"*{FILE_ENDING}")):
        if not (folder / original.name).exists():
            part = (folder / original.name).with_suffix(".new")
            shutil.copyfile(original, part)
            flush(part)
            part.replace(folder / original.name)


def _set_aside(folder: Path, now: datetime) -> Path | None:
    there = [folder / name for name in _FILES if (folder / name).exists()]
    if not there:
        return None
    aside = folder / f"{_ASIDE}{now:%Y%m%dT%H%M%S%f}"
    aside.mkdir()
    for path in there:
        path.rename(aside / path.name)
    return aside
