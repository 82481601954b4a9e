"""How far a sync is: counted for whoever looks on, and for the history."""

from dataclasses import dataclass


@dataclass(slots=True)
class Progress:
    """What one sync has done so far. Counted, never guessed."""

    sent: int = 0
    received: int = 0
    to_send: int = 0
    to_receive: int = 0
    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    forks: int = 0
    mended: int = 0
    """Commits that were missing on one side and are back."""
    looked: int = 0
    """Answered questions about where two holdings differ."""
    early: int = 0
    """Commits that came ahead of the feed."""
