"""Ids, keys and marks drawn from a seed, so that a history that was played is the same when it is played again.

Whose patient comes first in a list, and who of two computers wins, hangs on ids that are drawn by chance.
"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from emr_desktop.domain import ids
from emr_desktop.server import enrol
from emr_desktop.store import device_keys


class Chance:
    """What the program asks the system for: random bytes, numbers, choices and key pairs."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def seed(self, seed: int) -> None:
        self._random.seed(seed)

    def randbits(self, count: int) -> int:
        return self._random.getrandbits(count)

    def token_bytes(self, count: int) -> bytes:
        return self._random.randbytes(count)

    def choice(self, among: Any) -> Any:
        return self._random.choice(among)

    def uuid4(self) -> UUID:
        return UUID(bytes=self.token_bytes(16), version=4)

    def generate(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.token_bytes(32))

    from_private_bytes = staticmethod(Ed25519PrivateKey.from_private_bytes)


@contextmanager
def chance_from(seed: int) -> Iterator[Chance]:
    """The chance of whatever is made here."""
    chance = Chance(seed)
    with pytest.MonkeyPatch.context() as seeded:
        for module in (ids, device_keys, enrol):
            seeded.setattr(module, "secrets", chance)
        seeded.setattr(device_keys, "Ed25519PrivateKey", chance)
        seeded.setattr(enrol, "uuid4", chance.uuid4)
        yield chance
