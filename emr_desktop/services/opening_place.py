"""The folder of one clinic: which file is which, and what can be seen without a password.

The log-in screen needs no more, so nothing here brings the database.
"""

from dataclasses import dataclass, field
from pathlib import Path

from emr_desktop.domain.clock import Clock, SystemClock
from emr_desktop.store.lock import StoreLock
from emr_desktop.store.vault import Ring, Vault

__all__ = ["JOINING", "Place", "Ring", "awaits_records"]

JOINING = "*joining*"
"""Has the password while the records are still on their way, and nobody of the clinic is known here."""


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of one clinic and the files in it."""

    folder: Path
    clock: Clock = field(default_factory=SystemClock)

    @property
    def database(self) -> Path:
        return self.folder / "clinic.db"

    @property
    def keys(self) -> Path:
        return self.folder / "clinic.keys"

    @property
    def lock(self) -> Path:
        return self.folder / "clinic.lock"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def founding(self) -> "Place":
        """Where a clinic is made before it is moved into this folder."""
        return Place(self.folder / "founding", self.clock)

    @property
    def is_founded(self) -> bool:
        return self.keys.exists()

    @property
    def lost_its_keys(self) -> bool:
        """Records without their key file: nobody can open them until it is restored, and no clinic may be founded."""
        return self.database.exists() and not self.keys.exists() and not self.is_half_founded

    @property
    def is_half_founded(self) -> bool:
        """The power went between the two moves of founding: the keys of an empty clinic still lie where it was made."""
        return self.database.exists() and not self.keys.exists() and self.founding.keys.exists()

    def check_free(self) -> None:
        """Raises StoreTrouble("already_open") while another copy of the program works here, "folder_read_only"."""
        StoreLock(self.lock).release()

    def vault(self) -> Vault:
        return Vault(self.keys, self.clock.now)

    def ring(self) -> Ring:
        """What the log-in screen may know. Raises StoreTrouble."""
        return self.vault().read()


def awaits_records(ring: Ring) -> bool:
    """Whether this computer has joined its clinic and the first load has not come to its end."""
    return JOINING in ring.slots
