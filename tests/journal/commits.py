"""Commits made of nothing but a key and a number, for the tests of the journal."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from emr_desktop.journal.commit import (
    BODY_SCHEMA,
    NO_COMMIT,
    Body,
    Commit,
    Envelope,
    OpKind,
    Origin,
    RowOp,
    Version,
    body_hash,
    device_id,
    seal,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
OTHER_PUBLIC = OTHER.public_key().public_bytes_raw()
ORIGIN = Origin(device_id(PUBLIC), b"incarn01")
MORNING = 1_795_167_000_000_000
BODY = Body(
    "correct_phone",
    (
        RowOp(10, OpKind.INSERT, (bytes(16),), {5: "Лихачёв", 13: -3888, 25: None}, {}),
        RowOp(10, OpKind.UPDATE, (bytes(16),), {16: "+375291234567"}, {16: (Version(ORIGIN.key, 1),)}),
        RowOp(11, OpKind.UPDATE, (bytes(16), "actual"), {7: "Зарэчча"}, {7: (Version(b"otherorigin01234", 7),)}),
    ),
)


def commit(seq: int = 1, previous: bytes = NO_COMMIT, **changes: Any) -> Commit:
    """One commit of the computer above; a test names only what it cares about."""
    key, data = changes.pop("key", KEY), changes.pop("body", BODY).encode()
    envelope = Envelope(
        origin=ORIGIN,
        seq=seq,
        prev_hash=previous,
        body_schema=BODY_SCHEMA,
        author=UUID(int=1),
        facility=UUID(int=2),
        patient=UUID(int=3),
        occurred_at=MORNING,
        recorded_at=MORNING + 1,
        clock_error_ms=None,
        body_hash=body_hash(data),
    )
    return seal(replace(envelope, **changes), data, key)


def chain(length: int) -> list[Commit]:
    """Commits 1 to `length`, each naming the one before."""
    made: list[Commit] = []
    for seq in range(1, length + 1):
        made.append(commit(seq, made[-1].hash[:16] if made else NO_COMMIT))
    return made
