"""Copies of the encrypted file that are read back before they count."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Engine, text
from sqlcipher3 import dbapi2

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.device_keys import MARK_AS_COPY
from emr_desktop.store.disk import disk_trouble
from emr_desktop.store.engine import DATABASE_ERRORS, as_trouble, open_engine

Progress = Callable[[int, int], None]
"""Told how many pages are copied, and how many there are. What it raises stops the copy, and nothing is left of it."""
_PAGES_AT_ONCE = 256  # 1 MiB: often enough for a bar that moves and for somebody who wants to stop
_HEADS = "SELECT origin, max(seq), count(*) FROM journal GROUP BY origin ORDER BY origin"


@dataclass(frozen=True, slots=True)
class Copy:
    """A finished copy and what was counted in it."""

    path: Path
    commits: int


def back_up(engine: Engine, key: bytes, keys_file: Path, target: Path, progress: Progress | None = None) -> Copy:
    """Copy the open store to `target` (still encrypted) and its key file beside it, then prove the copy.

    Work may go on meanwhile: the copy is of one moment. Raises StoreTrouble: "copy_over_records", or what is wrong
    with the disk or the copy.
    """
    keys = target.with_suffix(".keys")
    temporary = target.with_suffix(".part")
    _refuse_own_files(keys_file, target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        commits = _prove(key, temporary, _copy(engine, key, temporary, progress))
        flush(temporary)
        shutil.copyfile(keys_file, keys)
        flush(keys)
        temporary.replace(target)
    except OSError as error:
        raise disk_trouble(error) from error
    except DATABASE_ERRORS as error:
        raise as_trouble(error) or StoreTrouble("backup_not_good") from error
    finally:
        _forget(temporary)
    return Copy(target, commits)


def flush(path: Path) -> None:
    """Wait until the file is on the disk, not only promised."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _refuse_own_files(keys_file: Path, target: Path) -> None:
    # The copy would take the place of the records while they are open, and what is written afterwards would be lost.
    if target.with_suffix(".keys").resolve() == keys_file.resolve():
        raise StoreTrouble("copy_over_records")


def _copy(engine: Engine, key: bytes, path: Path, progress: Progress | None) -> list[Any]:
    """Copy the file as it is at one moment. Returns how far each origin had come at that moment."""
    goal = dbapi2.connect(str(path), isolation_level=None)
    try:
        goal.set_key(b"x'" + key.hex().encode() + b"'")
        with engine.connect() as source:
            heads = _heads(source)  # this read opens the transaction, so the copy below is of the same moment
            live = cast("Any", source.connection.driver_connection)
            live.backup(goal, pages=_PAGES_AT_ONCE, progress=_counted(progress))
        goal.execute(MARK_AS_COPY)
    finally:
        goal.close()
    return heads


def _counted(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None
    return lambda _status, remaining, total: progress(total - remaining, total)


def _prove(key: bytes, path: Path, heads: list[Any]) -> int:
    copy = open_engine(path, key)
    try:
        with copy.connect() as there:
            damage = there.execute(text("PRAGMA cipher_integrity_check")).all()
            health = there.execute(text("PRAGMA integrity_check")).scalar_one()
            if damage or health != "ok" or heads != _heads(there):
                raise StoreTrouble("backup_not_good")
            return int(there.execute(text("SELECT count(*) FROM journal")).scalar_one())
    finally:
        copy.dispose()


def _heads(connection: Any) -> list[Any]:
    return list(connection.execute(text(_HEADS)).all())


def _forget(temporary: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):  # the trouble that came before is what people need to hear of
            temporary.with_name(temporary.name + ending).unlink(missing_ok=True)
