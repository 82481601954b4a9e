"""The commit: one clinical action, serialised once, signed once, never changed afterwards.

The envelope is frozen for ever; the body may grow new schema numbers, each readable for ever.
"""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from hashlib import blake2b
from typing import NamedTuple
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_map, as_text, encode, encode_plain, read

ENVELOPE_VERSION = 1
BODY_SCHEMA = 1
WHOLE_ROW = 0
"""Number of no field: under it an operation says what its editor saw of the other fields."""
NO_COMMIT = bytes(16)
"""What the first commit of an origin names as the one before."""
NO_BODY = b""
"""Stands where the body of an own commit was: purged with the record of a patient. No commit is made with it."""


class BrokenCommit(Exception):
    """The bytes are not a commit, or not the commit that was signed. The reason is the first argument."""


@dataclass(frozen=True)
class Origin:
    """Where commits are numbered: a device and its incarnation (a restored or cloned store takes a new one)."""

    device: bytes
    incarnation: bytes

    @cached_property
    def key(self) -> bytes:
        return self.device + self.incarnation

    @classmethod
    def from_key(cls, key: bytes) -> "Origin":
        return cls(key[:8], key[8:])


class Version(NamedTuple):
    """Which commit last set a field. The base an editor saw is such a version."""

    origin: bytes
    seq: int


class OpKind(IntEnum):
    """What a row operation does. Nothing that travels is ever deleted."""

    INSERT = 0
    UPDATE = 1


_INSERT = OpKind.INSERT


class RowOp(NamedTuple):  # made half a million times in a first load
    """One row made or changed: numbers instead of names, so that the program may rename what it likes."""

    table: int
    kind: OpKind
    key: tuple[Wire, ...]
    fields: dict[int, Wire]
    bases: dict[int, tuple[Version, ...]]
    """What the editor saw, by field: the commit that had set it, or all of them where values were in conflict.

    Under number `WHOLE_ROW` stands what was seen of the row beyond the changed fields, where that decides (merge.py).
    """


@dataclass(frozen=True, slots=True)
class Body:
    """What was done (the name of the use case) and the rows it made and changed."""

    action: str
    ops: tuple[RowOp, ...]

    def encode(self) -> bytes:
        origins = sorted({base.origin for op in self.ops for seen in op.bases.values() for base in seen})
        return encode([self.action, list(origins), [_encode_op(op, origins) for op in self.ops]])

    @classmethod
    def decode(cls, data: bytes, schema: int) -> "Body":
        """Raises BrokenCommit("unknown_schema") for a body of a later program: it is kept, not read."""
        if schema != BODY_SCHEMA:
            raise BrokenCommit("unknown_schema")
        try:
            action, origins, ops = as_list(read(data))
            named = [as_bytes(origin) for origin in as_list(origins)]
            return cls(as_text(action), tuple([_decode_op(op, named) for op in as_list(ops)]))
        except (TypeError, ValueError, LookupError) as broken:
            raise BrokenCommit("body_unreadable") from broken


@dataclass(frozen=True, slots=True)
class Envelope:
    """Who, where, when and in which place of the chain. Times are microseconds since 1970 in UTC."""

    origin: Origin
    seq: int
    prev_hash: bytes
    body_schema: int
    author: UUID
    facility: UUID
    patient: UUID | None
    occurred_at: int
    recorded_at: int
    clock_error_ms: int | None
    body_hash: bytes

    def encode(self) -> bytes:
        return encode_plain(
            [
                ENVELOPE_VERSION,
                self.origin.device,
                self.origin.incarnation,
                self.seq,
                self.prev_hash,
                self.body_schema,
                self.author.bytes,
                self.facility.bytes,
                self.patient.bytes if self.patient else None,
                self.occurred_at,
                self.recorded_at,
                self.clock_error_ms,
                self.body_hash,
            ]
        )

    @classmethod
    def decode(cls, data: bytes) -> "Envelope":
        try:
            fields = as_list(read(data))
            if fields[0] != ENVELOPE_VERSION:
                raise BrokenCommit("unknown_envelope")
            _, device, incarnation, seq, prev, schema, author, facility, patient, occurred, recorded, error, body = (
                fields
            )
            return cls(
                origin=Origin(as_bytes(device), as_bytes(incarnation)),
                seq=as_int(seq),
                prev_hash=as_bytes(prev),
                body_schema=as_int(schema),
                author=UUID(bytes=as_bytes(author)),
                facility=UUID(bytes=as_bytes(facility)),
                patient=None if patient is None else UUID(bytes=as_bytes(patient)),
                occurred_at=as_int(occurred),
                recorded_at=as_int(recorded),
                clock_error_ms=None if error is None else as_int(error),
                body_hash=as_bytes(body),
            )
        except (TypeError, ValueError, LookupError) as broken:
            raise BrokenCommit("envelope_unreadable") from broken


@dataclass(frozen=True)
class Commit:
    """The three byte strings that are kept and sent. Everything else is read from them."""

    envelope: bytes
    signature: bytes
    body: bytes

    @cached_property
    def hash(self) -> bytes:
        """32 bytes that stand for the commit. The signature is outside, so that runs may be signed together later."""
        return envelope_hash(self.envelope)

    def read(self, public_key: bytes, *, may_be_empty: bool = False) -> Envelope:
        """Read the envelope after proving that it names this body and this device. Raises BrokenCommit."""
        envelope = Envelope.decode(self.envelope)
        if not (may_be_empty and self.body == NO_BODY) and body_hash(self.body) != envelope.body_hash:
            raise BrokenCommit("body_changed")
        if device_id(public_key) != envelope.origin.device:
            raise BrokenCommit("foreign_device")
        return envelope

    def check(self, public_key: bytes, *, may_be_empty: bool = False) -> Envelope:
        """The same, and prove the signature of the commit by itself. Raises BrokenCommit with the reason."""
        envelope = self.read(public_key, may_be_empty=may_be_empty)
        try:
            Ed25519PublicKey.from_public_bytes(public_key).verify(self.signature, self.envelope)
        except InvalidSignature as error:
            raise BrokenCommit("signature_wrong") from error
        return envelope


def seal(envelope: Envelope, body: bytes, key: Ed25519PrivateKey) -> Commit:
    """Sign an envelope that names this body."""
    data = envelope.encode()
    return Commit(envelope=data, signature=key.sign(data), body=body)


def body_hash(body: bytes) -> bytes:
    """32 bytes of BLAKE2b over the uncompressed canonical body."""
    return blake2b(body, digest_size=32).digest()


def envelope_hash(envelope: bytes) -> bytes:
    """32 bytes that stand for the commit of this envelope, which names its body."""
    return blake2b(envelope, digest_size=32).digest()


def device_id(public_key: bytes) -> bytes:
    """8 bytes that name a device: the start of the hash of its public key."""
    return blake2b(public_key, digest_size=8).digest()


def _encode_op(op: RowOp, origins: list[bytes]) -> Wire:
    wire: list[Wire] = [op.table, int(op.kind), list(op.key), dict(sorted(op.fields.items()))]
    if op.bases:
        wire.append({number: _encode_bases(seen, origins) for number, seen in sorted(op.bases.items())})
    return wire


def _encode_bases(seen: tuple[Version, ...], origins: list[bytes]) -> Wire:
    return [part for base in seen for part in (origins.index(base.origin), base.seq)]


def _decode_op(wire: Wire, origins: list[bytes]) -> RowOp:
    # Half a million times in a first load: what is asked here is asked without a call for each.
    if type(wire) is not list:
        raise TypeError("list expected")
    table, kind, key, fields, *rest = wire
    if type(table) is not int or type(key) is not list or type(fields) is not dict:
        raise TypeError("an operation is a table, a kind, a key and fields")
    made = _INSERT if kind == 0 else OpKind(as_int(kind))
    bases = as_map(rest[0]) if rest else None
    seen = {number: _decode_bases(as_list(parts), origins) for number, parts in bases.items()} if bases else {}
    return RowOp(table, made, tuple(key), fields, seen)


def _decode_bases(wire: list[Wire], origins: list[bytes]) -> tuple[Version, ...]:
    parts = [as_int(part) for part in wire]
    return tuple(Version(origins[at], seq) for at, seq in zip(parts[::2], parts[1::2], strict=True))
