"""Keeps a second copy of the program off the same records. The system frees the lock when the program dies."""

import sqlite3
from pathlib import Path

from emr_desktop.domain.errors import StoreTrouble


class StoreLock:
    """Held as long as the object lives and is not released."""

    def __init__(self, path: Path) -> None:
        """Raises StoreTrouble: "already_open" when another program holds it, "folder_read_only"."""
        try:
            self._connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            code = "already_open" if "locked" in str(error) else "folder_read_only"
            raise StoreTrouble(code) from error

    def release(self) -> None:
        self._connection.close()
