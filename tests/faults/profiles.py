"""What links to villages are like, in numbers."""

from dataclasses import dataclass

QUEUE = 40
"""Packets that wait before the slow piece; more are dropped from the tail."""


@dataclass(frozen=True, slots=True)
class Profile:
    """How a link behaves, the same in both directions."""

    rate: int
    """Bits a second."""
    delay: float
    """Seconds, one way."""
    loss: float = 0.0
    """Share of packets, each for itself."""
    cut_every: float | None = None
    """Seconds between two cuts that end all connections."""
    hole_above: int | None = None
    """Bytes: larger packets vanish, and nobody is told."""


L1 = Profile(64_000, 0.25, 0.05)
L2 = Profile(30_000, 0.6, 0.01)
L3 = Profile(64_000, 0.25, 0.05, cut_every=20)
CLEAN = Profile(64_000, 0.25)
QUICK_LINK = Profile(50_000_000, 0.0005)
