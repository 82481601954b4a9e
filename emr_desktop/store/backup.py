"""Copies of the encrypted file that are read back before they count."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, text
from sqlcipher3 import dbapi2

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.engine import DATABASE_ERRORS, as_trouble, open_engine


@dataclass(frozen=True, slots=True)
class Copy:
    """A finished copy and what was counted in it."""

    path: Path
    commits: int


def back_up(engine: Engine, key: bytes, keys_file: Path, target: Path) -> Copy:
    """Copy the open store to `target` (still encrypted) and its key file beside it, then prove the copy.

    Raises StoreTrouble when the copy cannot be written or is not equal.
    """
    temporary = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary.unlink(missing_ok=True)
        _copy(engine, key, temporary)
        commits = _prove(engine, key, temporary)
        temporary.replace(target)
        shutil.copyfile(keys_file, target.with_suffix(".keys"))
    except PermissionError as error:
        raise StoreTrouble("folder_read_only") from error
    except OSError as error:
        raise StoreTrouble("disk_full") from error
    except DATABASE_ERRORS as error:
        raise as_trouble(error) or StoreTrouble("backup_not_good") from error
    return Copy(target, commits)


def _copy(engine: Engine, key: bytes, path: Path) -> None:
    goal = dbapi2.connect(str(path))
    try:
        goal.set_key(b"x'" + key.hex().encode() + b"'")
        source = engine.raw_connection()
        try:
            source.driver_connection.backup(goal)  # type: ignore[union-attr]  # a live connection has its driver's
        finally:
            source.close()
    finally:
        goal.close()


def _prove(engine: Engine, key: bytes, path: Path) -> int:
    copy = open_engine(path, key)
    try:
        with engine.connect() as here, copy.connect() as there:
            damage = there.execute(text("PRAGMA cipher_integrity_check")).all()
            health = there.execute(text("PRAGMA integrity_check")).scalar_one()
            if damage or health != "ok" or _heads(here) != _heads(there):
                raise StoreTrouble("backup_not_good")
            return int(there.execute(text("SELECT count(*) FROM journal")).scalar_one())
    finally:
        copy.dispose()


def _heads(connection: object) -> object:
    return connection.execute(text("SELECT origin, max(seq), count(*) FROM journal GROUP BY origin")).all()  # type: ignore[attr-defined]
