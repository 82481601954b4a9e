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
    told: bool = False
    """The district has said how much there is to receive."""
    forks: int = 0
    mended: int = 0
    """Commits that were missing on one side and are back."""
    looked: int = 0
    """Answered questions about where two holdings differ."""
    early: int = 0
    """Commits that came ahead of the feed."""
    early_whole: bool = False
    """All that was asked for ahead is here."""
    pieces_sent: int = 0
    pieces_received: int = 0
    """Of attached files."""
    files_received: int = 0
    file_bytes: int = 0
    """Of the files that were received."""
    files_trouble: str = ""
    """Why files stopped moving, though all records have come through; the next sync goes on with them."""

    @property
    def done(self) -> int:
        return self.sent + self.received

    @property
    def total(self) -> int:
        """Commits to be moved, with those that were; 0 while nobody can know."""
        return self.done + self.to_send + self.to_receive if self.told else 0
