"""The file of a copy: tables as PostgreSQL writes them out, packed, and at the end a digest of all of it.

magic, header (CBOR), then for each table its name and pieces of its rows, an empty piece after the last one,
an empty name after the last table, the digest. Everything after the magic is one zstd stream.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import IO

import zstandard
from pyrage.x25519 import Identity

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode
from emr_desktop.server.backup_crypt import decrypting
from emr_desktop.server.trouble import ServerTrouble

MAGIC = b"EMR district copy 1\n"
_LEVEL = 6
_LENGTH = 4
_LONGEST = 64 * 1024 * 1024
_BITE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Header:
    """What a copy says of itself."""

    schema: int
    """Steps that its tables have seen."""
    epoch: bytes
    made_at: int
    """Microseconds since 1970."""
    columns: dict[str, list[str]]
    """Of each table, in the order of the rows."""

    def encode(self) -> bytes:
        columns: list[Wire] = [[name, list[Wire](each)] for name, each in self.columns.items()]
        return encode([self.schema, self.epoch, self.made_at, columns])

    @classmethod
    def decode(cls, data: bytes) -> "Header":
        """Raises TypeError or ValueError."""
        schema, epoch, made_at, columns = as_list(decode(data))[:4]
        named = {
            as_text(name): [as_text(each) for each in as_list(listed)]
            for name, listed in map(as_list, as_list(columns))
        }
        return cls(as_int(schema), as_bytes(epoch), as_int(made_at), named)


class CopyWriter:
    """Writes a copy piece by piece."""

    def __init__(self, file: IO[bytes], header: Header) -> None:
        file.write(MAGIC)
        self._digest = blake2b(digest_size=32)
        self._stream = zstandard.ZstdCompressor(level=_LEVEL).stream_writer(file, closefd=False)
        self._part(header.encode())

    def table(self, name: str) -> None:
        """The pieces that follow are rows of this one."""
        self._part(name.encode())

    def rows(self, data: bytes) -> None:
        if data:
            self._part(data)

    def end_table(self) -> None:
        self._part(b"")

    def end(self) -> bytes:
        """The digest of the whole; afterwards the file can be closed."""
        self._part(b"")
        digest = self._digest.digest()
        self._stream.write(digest)
        self._stream.flush(zstandard.FLUSH_FRAME)
        return digest

    def _part(self, data: bytes) -> None:
        framed = len(data).to_bytes(_LENGTH, "big") + data
        self._digest.update(framed)
        self._stream.write(framed)


class CopyReader:
    """Reads a copy back. Raises ServerTrouble for one that is not whole."""

    def __init__(self, file: IO[bytes], path: Path) -> None:
        self._path = path
        if file.read(len(MAGIC)) != MAGIC:
            raise ServerTrouble(f"{path} is not a copy of a district server.")
        self._digest = blake2b(digest_size=32)
        self._stream = zstandard.ZstdDecompressor().stream_reader(file, closefd=False)
        try:
            self.header = Header.decode(self._part())
        except (TypeError, ValueError) as error:
            raise self._damaged() from error

    def tables(self) -> Iterator[tuple[str, Iterator[bytes]]]:
        """Each table with the pieces of its rows, which are to be read before the next; then the digest is checked."""
        while name := self._part():
            yield self._name(name), self._pieces()
        expected = self._digest.digest()
        if self._exactly(len(expected)) != expected or self._read(1):
            raise self._damaged()
        self.digest = expected

    def _name(self, name: bytes) -> str:
        try:
            return name.decode()
        except UnicodeDecodeError as error:
            raise self._damaged() from error

    def _pieces(self) -> Iterator[bytes]:
        while data := self._part():
            yield data

    def _part(self) -> bytes:
        length = self._exactly(_LENGTH)
        size = int.from_bytes(length, "big")
        if size > _LONGEST:
            raise self._damaged()
        data = self._exactly(size)
        self._digest.update(length + data)
        return data

    def _exactly(self, size: int) -> bytes:
        found = bytearray()
        while len(found) < size:
            more = self._read(min(_BITE, size - len(found)))
            if not more:
                raise self._damaged()
            found += more
        return bytes(found)

    def _read(self, size: int) -> bytes:
        try:
            return self._stream.read(size)
        except zstandard.ZstdError as error:
            raise self._damaged() from error

    def _damaged(self) -> ServerTrouble:
        return ServerTrouble(f"{self._path} is damaged or cut off.")


def prove(path: Path, identity: Identity | None = None) -> tuple[bytes, dict[str, int]]:
    """Read a copy from end to end: its digest, and how many rows each table has. Raises ServerTrouble, OSError."""
    with path.open("rb") as file, decrypting(file, identity, path) as plain:
        reader = CopyReader(plain, path)
        rows = {name: sum(piece.count(b"\n") for piece in pieces) for name, pieces in reader.tables()}
        return reader.digest, rows
