"""Files beside the database: named by a keyed hash of their content, encrypted in chunks under the data key.

A file gets its name when it is whole and on the disk: after a power cut it is there as it was, or not at all. What is
being fetched grows under another name and goes on where it stopped.
"""

import os
from collections.abc import Iterable
from hashlib import blake2b, sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection, Engine

from emr_desktop.domain.attachments import CHUNK, chunk_count, chunk_size
from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.store.disk import disk_trouble
from emr_desktop.store.engine import FILES
from emr_desktop.store.vault import flush_folder

ENDING = ".file"
_NONCE, _TAG = 12, 16
_RECORD = _NONCE + CHUNK + _TAG


def files_of(database: Engine | Connection) -> "FileStore":
    """The files that lie beside an open store."""
    place = database.get_execution_options()[FILES]
    return FileStore(place.folder, place.key)


class FileStore:
    """A folder of files."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self._key = key
        self._cipher = AESGCM(_derived(key, b"emr attachments 1"))
        self._naming = _derived(key, b"emr attachment names 1")

    def beside(self, folder: Path) -> "FileStore":
        """The same files in another folder, such as that of the copies."""
        return FileStore(folder, self._key)

    def path(self, digest: bytes) -> Path:
        """Where the file of this SHA-256 lies. Its name says nothing to whoever has the file and not the key."""
        return self.folder / (blake2b(digest, key=self._naming, digest_size=20).hexdigest() + ENDING)

    def holds(self, digest: bytes) -> bool:
        """Whether the whole file is here."""
        return self.path(digest).exists()

    def put(self, content: bytes) -> bytes:
        """Keep a file. Returns its SHA-256. Raises StoreTrouble: "disk_full", "folder_read_only", "disk_failing"."""
        digest = sha256(content).digest()
        path = self.path(digest)
        if path.exists() and self.is_good(digest, len(content)):
            return digest
        temporary = path.with_suffix(".new")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                for ordinal in range(chunk_count(len(content))):
                    plain = content[ordinal * CHUNK : (ordinal + 1) * CHUNK]
                    file.write(self._sealed(digest, len(content), ordinal, plain))
                file.flush()
                os.fsync(file.fileno())
            self._name(temporary, path)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise disk_trouble(error) from error
        return digest

    def read(self, digest: bytes, size: int) -> bytes:
        """The whole file. Raises StoreTrouble: "attachment_missing_here", "attachment_damaged"."""
        content = b"".join(self._plain(self.path(digest), digest, size))
        if sha256(content).digest() != digest:
            raise StoreTrouble("attachment_damaged")
        return content

    def chunk(self, digest: bytes, size: int, ordinal: int) -> bytes:
        """One chunk of a file that is here. Raises StoreTrouble like `read`."""
        (plain,) = self._plain(self.path(digest), digest, size, [ordinal])
        return plain

    def is_good(self, digest: bytes, size: int) -> bool:
        """Whether the file is here and reads back as what it was."""
        total = sha256()
        try:
            for plain in self._plain(self.path(digest), digest, size):
                total.update(plain)
        except StoreTrouble:
            return False
        return total.digest() == digest

    def begun(self, digest: bytes, size: int) -> int:
        """How many whole chunks of a file that is being fetched are here. What a power cut has torn off is not.

        Never all: a file that lost its power before it got its name gets it with the last chunk, which comes again.
        """
        part = self._part(digest)
        return min(part.stat().st_size // _RECORD, chunk_count(size) - 1) if part.exists() else 0

    def arrived(self, digest: bytes, size: int) -> int:
        """Bytes that are here of a file that is being fetched."""
        return min(size, self.begun(digest, size) * CHUNK)

    def add(self, digest: bytes, size: int, ordinal: int, plain: bytes, *, at_once: bool = True) -> bool:
        """Keep the next chunk of a file that is being fetched. True when the file is whole, and named so.

        `at_once`: it is on the disk before this returns. Of what can be read again only the whole file is.
        Raises StoreTrouble: "attachment_other_content" when it turns out to be another file, of which nothing is
        kept; "disk_full" and the like.
        """
        part = self._part(digest)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with part.open("r+b" if part.exists() else "w+b") as file:
                file.truncate(ordinal * _RECORD)
                file.seek(0, os.SEEK_END)
                file.write(self._sealed(digest, size, ordinal, plain))
                file.flush()
                if at_once or ordinal + 1 == chunk_count(size):
                    os.fsync(file.fileno())
            if ordinal + 1 < chunk_count(size):
                return False
            if not self._is_whole(part, digest, size):
                part.unlink()
                raise StoreTrouble("attachment_other_content")
            self._name(part, self.path(digest))
        except OSError as error:
            raise disk_trouble(error) from error
        return True

    def remove(self, digest: bytes) -> None:
        """Forget a file, and what was fetched of it."""
        for path in (self.path(digest), self._part(digest)):
            path.unlink(missing_ok=True)

    def copy_to(self, other: "FileStore", wanted: Iterable[tuple[bytes, int]]) -> int:
        """Copy files (SHA-256 and size) that are not there yet. Returns how many are there now, each read back.

        Raises StoreTrouble("backup_not_good") for a copy that does not read back, and for what is wrong with the disk.
        """
        there = 0
        for digest, size in wanted:
            if not self.holds(digest):
                continue
            if not other.is_good(digest, size):
                other.put(self.read(digest, size))
                if not other.is_good(digest, size):
                    raise StoreTrouble("backup_not_good")
            there += 1
        return there

    def _part(self, digest: bytes) -> Path:
        return self.path(digest).with_suffix(".part")

    def _name(self, written: Path, path: Path) -> None:
        written.replace(path)
        flush_folder(self.folder)

    def _is_whole(self, part: Path, digest: bytes, size: int) -> bool:
        total = sha256()
        try:
            for plain in self._plain(part, digest, size):
                total.update(plain)
        except StoreTrouble:
            return False
        return total.digest() == digest

    def _sealed(self, digest: bytes, size: int, ordinal: int, plain: bytes) -> bytes:
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, plain, _about(digest, size, ordinal))

    def _plain(self, path: Path, digest: bytes, size: int, ordinals: Iterable[int] | None = None) -> Iterable[bytes]:
        try:
            with path.open("rb") as file:
                for ordinal in range(chunk_count(size)) if ordinals is None else ordinals:
                    file.seek(ordinal * _RECORD)
                    record = file.read(_NONCE + chunk_size(size, ordinal) + _TAG)
                    about = _about(digest, size, ordinal)
                    yield self._cipher.decrypt(record[:_NONCE], record[_NONCE:], about)
        except FileNotFoundError as error:
            raise StoreTrouble("attachment_missing_here") from error
        except (InvalidTag, ValueError, OSError) as error:
            raise StoreTrouble("attachment_damaged") from error


def _about(digest: bytes, size: int, ordinal: int) -> bytes:
    # Chunks of one file cannot be put in another order, nor into another file.
    return digest + size.to_bytes(8, "big") + ordinal.to_bytes(4, "big")


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(key)
