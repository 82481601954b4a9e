"""Messages in one compressed stream: each can be read as soon as its last byte is there, and a cut loses one at most.

A body starts with the number of the dictionary, then zstd; inside, each message follows its length and its checksum: a
message is acted upon before the stream has come to its end and to the checksum of the whole. Dictionaries are shipped
with the program and never change; number 0 is none.
"""

from collections.abc import Iterator
from functools import cache
from zlib import crc32

import zstandard

from emr_desktop.resources import resource
from emr_desktop.sync.protocol import BadMessage

LEVEL = 19
"""A link to a village is slower than any packer."""
QUICK_LEVEL = 3
"""A link that carries large pieces in a second is not: a fifth heavier, and ten times as quick."""
QUICK_FROM = 256 * 1024
"""Bytes of a piece, before packing, from which a link counts as quick."""
LONGEST_MESSAGE = 32 * 1024 * 1024
"""Bytes, unpacked. A note of ten megabytes fits; what is longer is an attack or damage."""
BITE = 1024
_LENGTH, _HEAD = 4, 8
MEDIA_TYPE = "application/x-emr-sync"
DICTIONARIES_HEADER = "EMR-Dictionaries"
"""Stands in the answer 415: the numbers that the other side knows, with commas between them."""


def level_for(piece: int) -> int:
    """How hard to pack for a link that carries pieces of so many bytes."""
    return QUICK_LEVEL if piece >= QUICK_FROM else LEVEL


def newest_dictionary() -> int:
    """The dictionary this program packs with."""
    return max(known_dictionaries())


def known_dictionaries() -> tuple[int, ...]:
    """All that this program can read, ascending; 0 is none at all."""
    return (0, *sorted(int(path.stem) for path in resource("sync").glob("*.dict")))


@cache
def _parameters(level: int) -> zstandard.ZstdCompressionParameters:
    return zstandard.ZstdCompressionParameters.from_level(
        level, write_content_size=False, write_checksum=True, write_dict_id=False, window_log=20
    )


@cache
def _prepared(number: int, level: int) -> zstandard.ZstdCompressionDict | None:
    """A dictionary ready to pack with: to prepare it takes many times as long as to pack a short message."""
    if not number:
        return None
    prepared = zstandard.ZstdCompressionDict(_dictionary(number).as_bytes())
    prepared.precompute_compress(compression_params=_parameters(level))
    return prepared


@cache
def _dictionary(number: int) -> zstandard.ZstdCompressionDict:
    path = resource("sync") / f"{number}.dict"
    if not path.exists():
        raise UnknownDictionary(number)
    return zstandard.ZstdCompressionDict(path.read_bytes())


class UnknownDictionary(BadMessage):
    """Packed with a dictionary of a later program. The other side is asked to pack without."""

    def __init__(self, number: int) -> None:
        super().__init__(f"dictionary {number}")
        self.number = number


class Packer:
    """Packs messages one after another into one stream."""

    def __init__(self, dictionary: int, level: int = LEVEL) -> None:
        self._head = bytes([dictionary])
        packer = zstandard.ZstdCompressor(compression_params=_parameters(level), dict_data=_prepared(dictionary, level))
        self._stream = packer.compressobj()

    def add(self, message: bytes) -> bytes:
        """Bytes to be sent now; they bring the whole message to the other side."""
        packed = self._stream.compress(len(message).to_bytes(_LENGTH, "big") + _checksum(message) + message)
        return self._begin() + packed + self._stream.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)

    def end(self) -> bytes:
        """The last bytes."""
        return self._begin() + self._stream.flush(zstandard.COMPRESSOBJ_FLUSH_FINISH)

    def _begin(self) -> bytes:
        head, self._head = self._head, b""
        return head


class Unpacker:
    """Gives messages back as their bytes arrive, in pieces of any size."""

    def __init__(self) -> None:
        self._stream: zstandard.ZstdDecompressionObj | None = None
        self._buffer = bytearray()
        self.dictionary = 0
        """With which the sender packs."""
        self.finished = False
        """Whether the sender came to the end."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The messages that are whole now. Raises BadMessage for anything else than such a stream."""
        if not data:
            return
        if self._stream is None:
            self.dictionary = number = data[0]
            dictionary = _dictionary(number) if number else None
            reader = zstandard.ZstdDecompressor(dict_data=dictionary, max_window_size=2**23)
            self._stream = reader.decompressobj()
            data = data[1:]
        # In small bites: a few bytes made to explode cannot take all memory before they are noticed.
        for at in range(0, len(data), BITE):
            self._unpack(self._stream, data[at : at + BITE])
            yield from self._whole()

    def _unpack(self, stream: "zstandard.ZstdDecompressionObj", bite: bytes) -> None:
        if stream.eof:
            raise BadMessage("more than the end")
        try:
            self._buffer += stream.decompress(bite)
        except zstandard.ZstdError as error:
            raise BadMessage("not packed as agreed") from error
        self.finished = stream.eof
        if len(self._buffer) > 2 * LONGEST_MESSAGE:
            raise BadMessage("too long")

    def _whole(self) -> Iterator[bytes]:
        while len(self._buffer) >= _HEAD:
            length = int.from_bytes(self._buffer[:_LENGTH], "big")
            if length > LONGEST_MESSAGE:
                raise BadMessage("too long")
            if len(self._buffer) < _HEAD + length:
                return
            checksum, message = bytes(self._buffer[_LENGTH:_HEAD]), bytes(self._buffer[_HEAD : _HEAD + length])
            if checksum != _checksum(message):
                raise BadMessage("damaged on its way")
            del self._buffer[: _HEAD + length]
            yield message


def _checksum(message: bytes) -> bytes:
    return crc32(message).to_bytes(_HEAD - _LENGTH, "big")


def pack(messages: list[bytes], dictionary: int) -> bytes:
    """A whole body at once."""
    packer = Packer(dictionary)
    return b"".join([*(packer.add(message) for message in messages), packer.end()])
