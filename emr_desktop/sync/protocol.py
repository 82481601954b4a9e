"""The messages of one exchange. Request: where the clinic stands, then runs. Reply: what is held, then the feed.

Each message is a CBOR list, so that a later program can add to its end. Both sides say what they speak; the highest
number that both know is used.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode, read
from emr_desktop.sync.spoken import NEWEST, OLDEST

_END = encode("end")
"""How the last message begins, behind the byte that says how long its list is."""
DIGEST_SIZE = 16
"""Bytes of a digest on the wire."""
_TEXT = 3
"""How CBOR marks a text in the first bits."""


class BadMessage(Exception):
    """The bytes are not what this protocol says: a damaged link, a captive portal, another program."""


class OtherProtocol(BadMessage):
    """A greeting of a program with which there is no protocol in common."""


class Answer(IntEnum):
    """What the server says about the push."""

    TAKEN = 0
    GAP = 1
    """The run does not follow what is held: continue after `acked`."""
    FORK = 2
    """Other commits of this origin and these numbers are held: a clone or a restored store. Take a new incarnation."""
    REFUSED = 3
    """The device was revoked; it is told, and what it sent is kept aside."""
    BROKEN = 4
    """Signature or chain are wrong: nothing of the run was kept."""


@dataclass(frozen=True, slots=True)
class Hello:
    """Where a clinic stands. The first message of a request, signed by the device."""

    origin: bytes
    head: int
    head_hash: bytes
    epoch: bytes
    stream: bytes
    cursor: int
    digest: bytes
    device_time_ms: int
    budget: int
    """Bytes of feed that the reply may carry, before compression."""
    oldest: int = OLDEST
    newest: int = NEWEST
    decided_ms: int = 0
    """When the latest decision was made of those that the clinic was told about what was set aside."""

    @property
    def spoken(self) -> int:
        """The protocol that is used: the highest number that both know."""
        return min(NEWEST, self.newest)

    def encode(self, key: Ed25519PrivateKey) -> bytes:
        wire = self._wire()
        return encode([*wire, key.sign(encode(wire))])

    def _wire(self) -> list[Wire]:
        return [
            self.oldest, self.newest, self.origin, self.head, self.head_hash, self.epoch, self.stream, self.cursor,
            self.digest, self.device_time_ms, self.budget, *([self.decided_ms] if self.decided_ms else ()),
        ]  # fmt: skip

    @classmethod
    def decode(cls, data: bytes) -> tuple["Hello", bytes, bytes]:
        """The message, what was signed, and the signature. Raises BadMessage."""
        try:
            *wire, signature = as_list(decode(data))
            oldest, newest, origin, head, head_hash, epoch, stream, cursor, digest, time, budget = wire[:11]
            decided = as_int(wire[11]) if len(wire) > 11 else 0
            hello = cls(
                as_bytes(origin), as_int(head), as_bytes(head_hash), as_bytes(epoch), as_bytes(stream), as_int(cursor),
                as_bytes(digest), as_int(time), as_int(budget), as_int(oldest), as_int(newest), decided,
            )  # fmt: skip
            return hello, encode(wire), as_bytes(signature)
        except (TypeError, ValueError) as error:
            raise BadMessage("hello") from error


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the server holds of an origin. Signed: with it a clinic proves that it delivered."""

    epoch: bytes
    origin: bytes
    acked: int
    acked_hash: bytes
    durable: int

    def signed(self) -> bytes:
        return encode(["emr ack 1", self.epoch, self.origin, self.acked, self.acked_hash, self.durable])

    def is_signed_by(self, public_key: bytes, signature: bytes) -> bool:
        return is_signed(public_key, signature, self.signed())


@dataclass(frozen=True, slots=True)
class Standing:
    """The first message of a reply."""

    protocol: int
    answer: Answer
    receipt: Receipt
    signature: bytes
    server_time_ms: int
    stream: bytes
    rewind: int | None = None
    """The server was restored: places in the order from this number on have been given anew."""
    cursor: int | None = None
    """Where the clinic has to read on, after a restore of the server or a change of its stream."""
    common: int = 0
    """On a fork: up to this number both are known to hold the same commits."""

    def encode(self) -> bytes:
        receipt = self.receipt
        return encode(
            [
                self.protocol,
                int(self.answer),
                receipt.epoch,
                receipt.acked,
                receipt.acked_hash,
                receipt.durable,
                self.signature,
                self.server_time_ms,
                self.stream,
                self.rewind,
                self.cursor,
                self.common,
            ]
        )

    @classmethod
    def decode(cls, data: bytes, origin: bytes) -> "Standing":
        """Raises BadMessage."""
        try:
            protocol, answer, epoch, acked, hash_, durable, signature, time, stream, rewind, cursor, common = as_list(
                decode(data)
            )[:12]
            receipt = Receipt(as_bytes(epoch), origin, as_int(acked), as_bytes(hash_), as_int(durable))
            return cls(
                as_int(protocol), Answer(as_int(answer)), receipt, as_bytes(signature), as_int(time), as_bytes(stream),
                None if rewind is None else as_int(rewind), None if cursor is None else as_int(cursor), as_int(common),
            )  # fmt: skip
        except (TypeError, ValueError) as error:
            raise BadMessage("standing") from error


def is_named(message: bytes) -> bool:
    """Whether the message is a list that begins with a text. Seen from its first bytes: frames are long."""
    skipped = {0x98: 2, 0x99: 3, 0x9A: 5}.get(message[0], 1) if message else 0
    return len(message) > skipped and message[skipped] >> 5 == _TEXT


def name_of(message: bytes) -> tuple[str, list[Wire]]:
    """The name of such a message, and what follows it. Raises BadMessage."""
    try:
        name, *rest = as_list(decode(message))
        return as_text(name), rest
    except (TypeError, ValueError) as error:
        raise BadMessage("message") from error


class ItemKind(IntEnum):
    """What stands in the feed."""

    RUN = 0
    """A whole run: [wire of the run, places in the order]."""
    SINGLE = 1
    """One commit with its own proof: [wire, place]."""
    OWN = 2
    """Commits the clinic itself has sent get their places: [origin, first number, places]."""
    REMOVED = 3
    """The grant for a patient has ended: [patient, place in the stream]."""
    PART = 4
    """Commits that follow one another in a run, without the others of it: [wire of the part, places]."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A piece of the feed, applied whole or not at all."""

    after: int
    upto: int
    keys: tuple[bytes, ...]
    """Public keys of the devices whose commits are in it."""
    items: tuple[tuple[ItemKind, list[Wire]], ...]

    def encode(self) -> bytes:
        items: list[Wire] = [[int(kind), *parts] for kind, parts in self.items]
        return encode([self.after, self.upto, list[Wire](self.keys), items])

    @classmethod
    def decode(cls, data: bytes) -> "Frame":
        """Raises BadMessage."""
        try:
            after, upto, keys, items = as_list(read(data))[:4]
            found = tuple(
                (ItemKind(as_int(kind)), parts) for kind, *parts in (as_list(each) for each in as_list(items))
            )
            return cls(as_int(after), as_int(upto), tuple(as_bytes(key) for key in as_list(keys)), found)
        except (TypeError, ValueError) as error:
            raise BadMessage("frame") from error


class Decided(NamedTuple):
    """What the district's administrator decided about a commit that was set aside."""

    seq: int
    released: bool
    """Applied after all; otherwise it stays aside for good."""
    at_ms: int
    note: str

    def wire(self) -> list[Wire]:
        return [self.seq, self.released, self.at_ms, self.note]

    @classmethod
    def read(cls, wire: Wire) -> "Decided":
        """Raises TypeError, ValueError."""
        seq, released, at_ms, note = as_list(wire)[:4]
        return cls(as_int(seq), released is True, as_int(at_ms), as_text(note))


@dataclass(frozen=True, slots=True)
class End:
    """The last message of a reply: without it the reply was cut off."""

    head: int
    digest: bytes | None
    """Of the stream, when the reply went up to its head."""
    quarantined: tuple[int, ...] = ()
    """Numbers of the clinic's commits that the server keeps aside because they break a rule."""
    decided: tuple[Decided, ...] = ()
    """What became of those about which somebody has decided, the latest first; none when the clinic knows them."""

    def encode(self) -> bytes:
        wire: list[Wire] = ["end", self.head, self.digest, list[Wire](self.quarantined)]
        return encode([*wire, [each.wire() for each in self.decided]] if self.decided else wire)

    @classmethod
    def decode(cls, data: bytes) -> "End | None":
        """None for another message. Raises BadMessage."""
        if data[1:5] != _END:
            return None  # not decoded only to be asked: a piece of the feed may have a megabyte
        try:
            wire = as_list(read(data))
            _, head, digest, quarantined = wire[:4]
            decided = as_list(wire[4]) if len(wire) > 4 else []
            return cls(
                as_int(head),
                None if digest is None else as_bytes(digest),
                tuple(as_int(each) for each in as_list(quarantined)),
                tuple(map(Decided.read, decided)),
            )
        except (TypeError, ValueError, LookupError) as error:
            raise BadMessage("end") from error


def is_signed(public_key: bytes, signature: bytes, data: bytes) -> bool:
    """Whether the holder of the key has signed this."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def spaced(numbers: Sequence[int]) -> list[Wire]:
    """Ascending numbers as the first and the steps, which compress to nothing."""
    return [each - before for before, each in pairwise((0, *numbers))]


def unspaced(wire: Wire) -> list[int]:
    """The numbers again. Raises TypeError."""
    found, last = [], 0
    for step in as_list(wire):
        last += as_int(step)
        found.append(last)
    return found
