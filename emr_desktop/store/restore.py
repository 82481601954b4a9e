"""Puts a copy in the place of the records. The files that were there are set aside."""

import shutil
from datetime import datetime
from pathlib import Path

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.lock import StoreLock

_FILES = ("clinic.db", "clinic.db-wal", "clinic.db-shm", "clinic.keys")


def restore(source: Path, folder: Path, now: datetime) -> Path | None:
    """Returns where the earlier records went, or None if there were none.

    Raises StoreTrouble: "copy_incomplete" without a key file beside the copy, "already_open" while the program runs.
    """
    keys = source.with_suffix(".keys")
    if not source.is_file() or not keys.is_file():
        raise StoreTrouble("copy_incomplete")
    folder.mkdir(parents=True, exist_ok=True)
    lock = StoreLock(folder / "clinic.lock")
    try:
        aside = _set_aside(folder, now)
        shutil.copyfile(source, folder / "clinic.db")
        shutil.copyfile(keys, folder / "clinic.keys")
    finally:
        lock.release()
    return aside


def _set_aside(folder: Path, now: datetime) -> Path | None:
    there = [folder / name for name in _FILES if (folder / name).exists()]
    if not there:
        return None
    aside = folder / f"before-restore-{now:%Y%m%dT%H%M%S}"
    aside.mkdir()
    for path in there:
        path.rename(aside / path.name)
    return aside
