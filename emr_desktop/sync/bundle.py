"""A USB bundle: the messages of an exchange in one file, encrypted to whom it is for and signed by who made it.

    line with the kind of file | length and header | what is encrypted | hash and signature of all before | files

The header is readable by everybody who finds the drive: it says to whom the file goes, and nothing of any patient. The
signature comes last of all that concerns records, so that a drive taken out too early is noticed. What is encrypted is,
byte for byte, the body of a request or of a reply: reading a bundle is receiving.

Attached files lie behind the signature, so that a drive taken out among them has all records: see bundle_files.

The keys are those of the exchange: age encrypts to an Ed25519 key as it does for ssh.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import BinaryIO

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from pyrage import ssh

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode
from emr_desktop.sync.bundle_files import FileLoad
from emr_desktop.sync.packing import Packer, Unpacker, newest_dictionary
from emr_desktop.sync.protocol import BadMessage, is_signed

FIRST_LINE = b"EMR USB bundle 1\n"
SUFFIX = ".emr"
UP, DOWN = "up", "down"
"""To the district, and from it."""
_HASH, _SIGNATURE = 32, 64
LONGEST_HEADER = 4096


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in the open."""

    way: str
    sender: bytes
    """Public keys."""
    receiver: bytes
    name: str
    """Of the clinic, as the district calls it."""
    epoch: bytes
    origin: bytes
    after: int
    """Up: the last commit known to be safe. Down: the position after which the feed goes on."""
    upto: int
    made_ms: int
    size: int
    """Of the encrypted part."""
    files: int = 0
    """Attached files that lie behind the signature, wholly or in part."""
    file_bytes: int = 0
    """That they take there."""
    told: int = 0
    """Of how many files the district says what it holds."""

    @property
    def about_files(self) -> bool:
        """Whether there may be something new in it besides records."""
        return bool(self.files or self.told)

    def encode(self) -> bytes:
        wire: list[Wire] = [
            self.way, self.sender, self.receiver, self.name, self.epoch, self.origin, self.after, self.upto,
            self.made_ms, self.size,
        ]  # fmt: skip
        return encode([*wire, self.files, self.file_bytes, self.told] if self.about_files else wire)

    @classmethod
    def decode(cls, data: bytes) -> "Header":
        """Raises RuleBroken."""
        try:
            way, sender, receiver, name, epoch, origin, *numbers = as_list(decode(data))[:13]
            after, upto, made, size, *behind = [as_int(each) for each in numbers]
            found = cls(
                as_text(way), as_bytes(sender), as_bytes(receiver), as_text(name), as_bytes(epoch), as_bytes(origin),
                after, upto, made, size, *behind,
            )  # fmt: skip
        except (TypeError, ValueError) as error:
            raise RuleBroken("bundle_damaged") from error
        if min(found.size, found.files, found.file_bytes, found.told) < 0:
            raise RuleBroken("bundle_damaged")
        return found


@dataclass(frozen=True, slots=True)
class Sealed:
    """A bundle that is ready to be written, piece by piece: its files are read while it is."""

    front: bytes
    """All but the files."""
    load: FileLoad | None = None

    def __iter__(self) -> Iterator[bytes]:
        yield self.front
        if self.load is not None:
            yield from self.load.closed()


def seal_bundle(header: Header, messages: list[bytes], key: Ed25519PrivateKey, load: FileLoad | None = None) -> Sealed:
    """The whole file; what is to be said of files is among the messages. The sizes in the header are put right."""
    packer = Packer(newest_dictionary())
    body = b"".join([*(packer.add(message) for message in messages), packer.end()])
    to = Ed25519PublicKey.from_public_bytes(header.receiver).public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    closed = pyrage.encrypt(body, [ssh.Recipient.from_str(to.decode())])
    sealed = replace(header, size=len(closed))
    if load is not None:
        sealed = replace(sealed, files=load.files, file_bytes=load.talk.closed_size, told=len(load.talk.told))
    head = sealed.encode()
    front = FIRST_LINE + len(head).to_bytes(4, "big") + head + closed
    digest = _digest(front)
    return Sealed(front + digest + key.sign(digest), load)


def read_header(file: BinaryIO) -> Header:
    """What stands in the open. The files behind it may be torn off.

    Raises RuleBroken: bundle_unknown, bundle_incomplete, bundle_damaged.
    """
    header, begin = _head(file)
    if _length(file) < begin + header.size + _HASH + _SIGNATURE:
        raise RuleBroken("bundle_incomplete")
    return header


def has_all_files(file: BinaryIO) -> bool:
    """Whether the file is as long as its header says. Raises RuleBroken like read_header."""
    header, begin = _head(file)
    return _length(file) >= begin + header.size + _HASH + _SIGNATURE + header.file_bytes


def open_bundle(file: BinaryIO, key: Ed25519PrivateKey, sender: bytes | None = None) -> tuple[Header, list[bytes]]:
    """The messages. `sender` is who must have made it; without it the header is believed as far as the signature goes.

    The file is left where its attached files begin.
    Raises RuleBroken: bundle_unknown, bundle_incomplete, bundle_damaged, bundle_foreign.
    """
    header = read_header(file)
    begin = _head(file)[1]
    file.seek(0)
    front = file.read(begin + header.size)
    footer = file.read(_HASH + _SIGNATURE)
    digest = _digest(front)
    if footer[:_HASH] != digest or not is_signed(header.sender, footer[_HASH:], digest):
        raise RuleBroken("bundle_damaged")
    own = key.public_key().public_bytes_raw()
    if header.receiver != own or (sender is not None and header.sender != sender):
        raise RuleBroken("bundle_foreign")
    identity = ssh.Identity.from_buffer(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    try:
        unpacker = Unpacker()
        messages = list(unpacker.feed(pyrage.decrypt(front[begin:], [identity])))
    except (pyrage.DecryptError, BadMessage) as error:
        raise RuleBroken("bundle_damaged") from error
    if not unpacker.finished:
        raise RuleBroken("bundle_damaged")
    return header, messages


def _digest(front: bytes) -> bytes:
    return blake2b(front, digest_size=_HASH, person=b"emr bundle 1").digest()


def _head(file: BinaryIO) -> tuple[Header, int]:
    """The header, and where it ends."""
    file.seek(0)
    line = file.read(len(FIRST_LINE))
    if not line or not FIRST_LINE.startswith(line):
        raise RuleBroken("bundle_unknown")
    size = file.read(4)
    length = int.from_bytes(size, "big")
    if length > LONGEST_HEADER:
        raise RuleBroken("bundle_damaged")
    head = file.read(length)
    if len(line) < len(FIRST_LINE) or len(size) < 4 or len(head) < length:
        raise RuleBroken("bundle_incomplete")
    return Header.decode(head), file.tell()


def _length(file: BinaryIO) -> int:
    return file.seek(0, os.SEEK_END)
