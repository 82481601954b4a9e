"""A USB bundle: the messages of an exchange in one file, encrypted to whom it is for and signed by who made it.

    line with the kind of file | length and header | what is encrypted | hash and signature of all before

The header is readable by everybody who finds the drive: it says to whom the file goes, and nothing of any patient. The
signature comes last, so that a drive taken out too early is noticed. What is encrypted is, byte for byte, the body of a
request or of a reply: reading a bundle is receiving.

The keys are those of the exchange: age encrypts to an Ed25519 key as it does for ssh.
"""

from dataclasses import dataclass, replace
from hashlib import blake2b

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from pyrage import ssh

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.journal.codec import as_bytes, as_int, as_list, as_text, decode, encode
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

    def encode(self) -> bytes:
        return encode(
            [self.way, self.sender, self.receiver, self.name, self.epoch, self.origin, self.after, self.upto,
             self.made_ms, self.size]
        )  # fmt: skip

    @classmethod
    def decode(cls, data: bytes) -> "Header":
        """Raises RuleBroken."""
        try:
            way, sender, receiver, name, epoch, origin, after, upto, made, size = as_list(decode(data))[:10]
            return cls(
                as_text(way), as_bytes(sender), as_bytes(receiver), as_text(name), as_bytes(epoch), as_bytes(origin),
                as_int(after), as_int(upto), as_int(made), as_int(size),
            )  # fmt: skip
        except (TypeError, ValueError) as error:
            raise RuleBroken("bundle_damaged") from error


def seal_bundle(header: Header, messages: list[bytes], key: Ed25519PrivateKey) -> bytes:
    """The whole file. The size in the header is put right."""
    packer = Packer(newest_dictionary())
    body = b"".join([*(packer.add(message) for message in messages), packer.end()])
    to = Ed25519PublicKey.from_public_bytes(header.receiver).public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    closed = pyrage.encrypt(body, [ssh.Recipient.from_str(to.decode())])
    sealed = replace(header, size=len(closed))
    head = sealed.encode()
    front = FIRST_LINE + len(head).to_bytes(4, "big") + head + closed
    digest = _digest(front)
    whole: bytes = front + digest + key.sign(digest)
    return whole


def read_header(data: bytes) -> Header:
    """What stands in the open. Raises RuleBroken: bundle_unknown, bundle_incomplete, bundle_damaged."""
    return _split(data)[0]


def open_bundle(data: bytes, key: Ed25519PrivateKey, sender: bytes | None = None) -> tuple[Header, list[bytes]]:
    """The messages. `sender` is who must have made it; without it the header is believed as far as the signature goes.

    Raises RuleBroken: bundle_unknown, bundle_incomplete, bundle_damaged, bundle_foreign.
    """
    header, closed, front, footer = _split(data)
    digest = _digest(front)
    if footer[:_HASH] != digest or not is_signed(header.sender, footer[_HASH:], digest):
        raise RuleBroken("bundle_damaged")
    own = key.public_key().public_bytes_raw()
    if header.receiver != own or (sender is not None and header.sender != sender):
        raise RuleBroken("bundle_foreign")
    identity = ssh.Identity.from_buffer(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    try:
        body = pyrage.decrypt(closed, [identity])
        unpacker = Unpacker()
        messages = list(unpacker.feed(body))
    except (pyrage.DecryptError, BadMessage) as error:
        raise RuleBroken("bundle_damaged") from error
    if not unpacker.finished:
        raise RuleBroken("bundle_damaged")
    return header, messages


def _digest(front: bytes) -> bytes:
    return blake2b(front, digest_size=_HASH, person=b"emr bundle 1").digest()


def _split(data: bytes) -> tuple[Header, bytes, bytes, bytes]:
    """Header, encrypted part, everything before the footer, footer."""
    if not data.startswith(FIRST_LINE[: len(data)]) or not data:
        raise RuleBroken("bundle_unknown")
    at = len(FIRST_LINE)
    length = int.from_bytes(data[at : at + 4], "big")
    if length > LONGEST_HEADER:
        raise RuleBroken("bundle_damaged")
    begin = at + 4 + length
    if len(data) < begin:
        raise RuleBroken("bundle_incomplete")
    header = Header.decode(data[at + 4 : begin])
    end = begin + header.size
    if len(data) < end + _HASH + _SIGNATURE:
        raise RuleBroken("bundle_incomplete")
    return header, data[begin:end], data[:end], data[end : end + _HASH + _SIGNATURE]
