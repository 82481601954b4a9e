"""What a clinic and the district say about files: who holds how much, here is a piece, give me a piece.

Beside the main sync and after it. Each question is signed by the device like a hello, and stands alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from emr_desktop.domain.attachments import CHUNK
from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode
from emr_desktop.sync.lookup_messages import LookupRefused
from emr_desktop.sync.protocol import BadMessage

MOST_ASKED = 50
"""Attachments in one question."""
LONGEST_MESSAGE = CHUNK + 4096
_NAME = "emr files 1"


class What(StrEnum):
    """What is asked."""

    STAND = "stand"
    """How much of each of these is held?"""
    PUT = "put"
    """Here is a piece."""
    GET = "get"
    """Give me a piece."""


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """One question about the files of attachments."""

    device: bytes
    epoch: bytes
    """Of the district that is asked: what was signed for one is of no use at another."""
    what: What
    attachments: tuple[UUID, ...]
    """One, except for STAND."""
    ordinal: int = 0
    data: bytes = b""

    def signed_by(self, key: Ed25519PrivateKey) -> bytes:
        """The message."""
        wire = self._wire()
        return encode([*wire, key.sign(encode(wire))])

    def _wire(self) -> list[Wire]:
        ids: list[Wire] = [each.bytes for each in self.attachments]
        return [_NAME, self.device, self.epoch, str(self.what), ids, self.ordinal, self.data]

    @classmethod
    def decode(cls, data: bytes) -> tuple["FileQuestion", bytes, bytes]:
        """The question, what was signed, and the signature. Raises BadMessage."""
        try:
            *wire, signature = as_list(decode(data))
            name, device, epoch, what, ids, ordinal, piece = wire
            listed = tuple(UUID(bytes=as_bytes(each)) for each in as_list(ids))
            if name != _NAME or not 1 <= len(listed) <= MOST_ASKED:
                raise BadMessage("files")
            asked = What(as_text(what))
            found = cls(as_bytes(device), as_bytes(epoch), asked, listed, as_int(ordinal), as_bytes(piece))
            return found, encode(wire), as_bytes(signature)
        except (TypeError, ValueError) as error:
            raise BadMessage("files") from error


@dataclass(frozen=True, slots=True)
class FileStand:
    """How much of one file the district holds."""

    chunks: int
    """The first so many; it wants those that follow."""
    whole: bool = False
    """All have come, and together they are what was attached."""
    safe: bool = False
    """It is in a proven copy of the district."""


def stands_said(stands: Sequence[FileStand | None]) -> bytes:
    """One for each that was asked about; nothing for one that this computer's records do not name."""
    listed: list[Wire] = [None if each is None else [each.chunks, each.whole, each.safe] for each in stands]
    return encode(["stands", listed])


def read_stands(data: bytes) -> list[FileStand | None]:
    """Raises BadMessage, or LookupRefused when the district said no."""
    try:
        (listed,) = _said(data, "stands")
        return [None if each is None else _stand(as_list(each)) for each in as_list(listed)]
    except (TypeError, ValueError) as error:
        raise BadMessage("files") from error


def piece_said(piece: bytes) -> bytes:
    """The piece that was asked for."""
    return encode(["piece", piece])


def read_piece(data: bytes) -> bytes:
    """Raises BadMessage, or LookupRefused when the district said no."""
    try:
        return as_bytes(_said(data, "piece")[0])
    except (TypeError, ValueError, LookupError) as error:
        raise BadMessage("files") from error


def _stand(wire: list[Wire]) -> FileStand:
    chunks, whole, safe = wire[:3]
    return FileStand(as_int(chunks), whole is True, safe is True)


def _said(data: bytes, wanted: str) -> list[Wire]:
    what, *parts = as_list(decode(data))
    if what == "refused":
        raise LookupRefused(as_text(parts[0]))
    if what != wanted:
        raise BadMessage("files")
    return parts
