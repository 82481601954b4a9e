"""Ways to do harm to records: from outside to the file, and from inside with the key."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

PAGE = 4096


@contextmanager
def inside(folder: Path, key: bytes) -> Iterator[Any]:
    """A connection of somebody who has the key and a tool, and none of the program's guards."""
    raw = dbapi2.connect(str(folder / "clinic.db"))
    raw.set_key(b"x'" + key.hex().encode() + b"'")
    raw.execute("PRAGMA journal_mode=WAL")
    try:
        yield raw
        raw.commit()
    finally:
        raw.close()


def flip(path: Path, at: int, bit: int = 0) -> None:
    """Turn one bit of the file over."""
    with path.open("r+b") as file:
        file.seek(at)
        (byte,) = file.read(1)
        file.seek(at)
        file.write(bytes([byte ^ 1 << bit]))


def pages(path: Path) -> int:
    """How many pages the file has."""
    return path.stat().st_size // PAGE
