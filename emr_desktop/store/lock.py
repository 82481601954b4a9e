"""Keeps a second copy of the program off the same records. The system frees the lock when the program dies."""

import sqlite3
from pathlib import Path

from emr_desktop.domain.errors import StoreTrouble


class StoreLock:
    """Held as long as the object lives and is not released."""

    def __init__(self, path: Path) -> None:
        """Raises StoreTrouble: "already_open" when another program holds it, "folder_read_only"."""
        try:
            self._connection = _held(path)
        except sqlite3.OperationalError as error:
            code = "already_open" if "locked" in str(error) else "folder_read_only"
            raise StoreTrouble(code) from error
        except sqlite3.DatabaseError:
            # There is nothing in the file to lose, and damage to it must not keep people from the records.
            path.write_bytes(b"")
            self._connection = _held(path)

    def release(self) -> None:
        self._connection.close()


def _held(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
