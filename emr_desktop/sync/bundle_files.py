"""The attached files of a USB bundle: which they are, what is known of them, and their pieces.

Which they are is one message among the others, encrypted and signed like all records; it carries a key that is made for
this one bundle. Their pieces lie behind the signature, each encrypted and proven under that key: of a drive that was
taken out among them all records count, and every whole piece. Memory holds one piece at a time.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import BinaryIO
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from emr_desktop.domain.attachments import LARGEST_FILE, chunk_count, chunk_size
from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode
from emr_desktop.sync.files_messages import FileStand
from emr_desktop.sync.protocol import BadMessage

LARGEST_FILES = 1024 * 1024 * 1024
"""Bytes of files in one bundle. FAT takes no file of four gigabytes."""
_NAME = "bundle files 1"
_BEGIN = encode(_NAME)
_TAG = 16


@dataclass(frozen=True, slots=True)
class Carried:
    """A file of which pieces lie in the bundle."""

    attachment: UUID
    size: int
    """Bytes of the whole file."""
    first: int = 0
    """The first piece that lies here. Those before it are held by the receiver."""
    safe: bool = False
    """It is in a proven copy of the district."""

    @property
    def pieces(self) -> int:
        return chunk_count(self.size) - self.first

    @property
    def closed_size(self) -> int:
        """Bytes that it takes."""
        return sum(chunk_size(self.size, ordinal) + _TAG for ordinal in range(self.first, chunk_count(self.size)))


@dataclass(frozen=True, slots=True)
class Told:
    """What the district says of a file."""

    attachment: UUID
    stand: FileStand | None
    """None where this computer's records do not name it there."""
    why: str = ""
    """Why the district did not take it."""


@dataclass(frozen=True, slots=True)
class FileTalk:
    """What a bundle says of files."""

    key: bytes
    carried: tuple[Carried, ...] = ()
    """In the order in which their pieces lie there."""
    asked: tuple[UUID, ...] = ()
    """To the district: what does it hold of these?"""
    wanted: tuple[tuple[UUID, int], ...] = ()
    """To the district: these are missing here; and how many of their pieces are not."""
    told: tuple[Told, ...] = ()
    """From the district, of those it was asked about."""

    @property
    def closed_size(self) -> int:
        """Bytes behind the signature."""
        return sum(each.closed_size for each in self.carried)

    def encode(self) -> bytes:
        """The message."""
        carried: list[Wire] = [[each.attachment.bytes, each.size, each.first, each.safe] for each in self.carried]
        asked: list[Wire] = [each.bytes for each in self.asked]
        wanted: list[Wire] = [[attachment.bytes, begun] for attachment, begun in self.wanted]
        told: list[Wire] = [
            [each.attachment.bytes, None if each.stand is None else _stand_wire(each.stand), each.why]
            for each in self.told
        ]
        return encode([_NAME, self.key, carried, asked, wanted, told])


def read_talk(messages: Sequence[bytes]) -> FileTalk | None:
    """What the messages of a bundle say of files. Raises BadMessage."""
    for message in messages:
        if message[1 : 1 + len(_BEGIN)] == _BEGIN:
            try:
                return _talk(as_list(decode(message)))
            except (TypeError, ValueError) as error:
                raise BadMessage("files") from error
    return None


def _talk(wire: list[Wire]) -> FileTalk:
    _, key, carried, asked, wanted, told = wire[:6]
    return FileTalk(
        as_bytes(key),
        tuple(_carried(as_list(each)) for each in as_list(carried)),
        tuple(UUID(bytes=as_bytes(each)) for each in as_list(asked)),
        tuple((UUID(bytes=as_bytes(each)), as_int(begun)) for each, begun in map(as_list, as_list(wanted))),
        tuple(_told(as_list(each)) for each in as_list(told)),
    )


def _carried(wire: list[Wire]) -> Carried:
    attachment, size, first, safe = wire[:4]
    found = Carried(UUID(bytes=as_bytes(attachment)), as_int(size), as_int(first), safe is True)
    if not 0 < found.size <= LARGEST_FILE or not 0 <= found.first < chunk_count(found.size):
        raise ValueError("size of a file")
    return found


def _told(wire: list[Wire]) -> Told:
    attachment, stand, why = wire[:3]
    return Told(UUID(bytes=as_bytes(attachment)), None if stand is None else _stand(as_list(stand)), as_text(why))


def _stand_wire(stand: FileStand) -> list[Wire]:
    return [stand.chunks, stand.whole, stand.safe]


def _stand(wire: list[Wire]) -> FileStand:
    chunks, whole, safe = wire[:3]
    return FileStand(as_int(chunks), whole is True, safe is True)


@dataclass(frozen=True, slots=True)
class FileLoad:
    """What a bundle carries besides records, and how to read it."""

    talk: FileTalk
    read: Callable[[Carried], Iterator[bytes]]
    """The pieces of a file, as they are."""
    left: int = 0
    """Files for which there was no room."""

    @property
    def files(self) -> int:
        return len(self.talk.carried)

    @property
    def size(self) -> int:
        """Bytes of the files that are carried, whole."""
        return sum(each.size for each in self.talk.carried)

    def closed(self) -> Iterator[bytes]:
        """All pieces, encrypted. Raises what `read` raises."""
        cipher, number = AESGCM(self.talk.key), count()
        for each in self.talk.carried:
            for plain in self.read(each):
                yield cipher.encrypt(_nonce(next(number)), plain, None)


class FilePart:
    """The files of a bundle that was opened."""

    def __init__(self, file: BinaryIO, talk: FileTalk) -> None:
        self._file, self._cipher = file, AESGCM(talk.key)
        self._places: dict[Carried, tuple[int, int]] = {}
        self.torn = False
        """A piece was not there or damaged."""
        at, number = file.tell(), 0
        for each in talk.carried:
            self._places[each] = (at, number)
            at, number = at + each.closed_size, number + each.pieces

    def pieces(self, of: Carried, begin: int) -> Iterator[tuple[int, bytes]]:
        """The pieces of one file from number `begin` on, as far as they are there and good."""
        at, number = self._places[of]
        for ordinal in range(of.first, chunk_count(of.size)):
            length = chunk_size(of.size, ordinal) + _TAG
            if ordinal >= begin:
                plain = self._piece(at, length, number)
                if plain is None:
                    self.torn = True
                    return
                yield ordinal, plain
            at, number = at + length, number + 1

    def _piece(self, at: int, length: int, number: int) -> bytes | None:
        try:
            self._file.seek(at)
            return self._cipher.decrypt(_nonce(number), self._file.read(length), None)
        except (InvalidTag, ValueError, OSError):
            return None


class Room:
    """How much more of files fits: into a bundle, onto the drive."""

    def __init__(self, most: int = LARGEST_FILES) -> None:
        self._left = max(0, most)

    def fits(self, file: Carried) -> bool:
        """Whether there is room for it."""
        return file.closed_size <= self._left

    def take(self, file: Carried) -> None:
        """It goes along."""
        self._left -= file.closed_size


def new_key() -> bytes:
    """For the pieces of one bundle."""
    return os.urandom(32)


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")
