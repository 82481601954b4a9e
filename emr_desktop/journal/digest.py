"""A digest of a set of commits that does not depend on their order: the sum of their hashes modulo 2^256."""

from collections.abc import Iterable

_MODULUS = 1 << 256


def digest(hashes: Iterable[bytes]) -> bytes:
    """32 bytes; equal digests mean equal sets of commits."""
    total = sum(int.from_bytes(each, "big") for each in hashes)
    return (total % _MODULUS).to_bytes(32, "big")


def without(total: bytes, hashes: Iterable[bytes]) -> bytes:
    """The digest of a set from which these commits were taken away."""
    gone = sum(int.from_bytes(each, "big") for each in hashes)
    return ((int.from_bytes(total, "big") - gone) % _MODULUS).to_bytes(32, "big")
