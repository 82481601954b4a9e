"""What a query is given."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from emr_desktop.domain.access import Actor, Permission
from emr_desktop.domain.clock import Clock


@dataclass(frozen=True, slots=True)
class Reader:
    """A session to read with, who is reading, and the time."""

    session: Session
    actor: Actor
    clock: Clock

    def require(self, permission: Permission) -> None:
        """Raises NotAllowed when the role may not see this."""
        self.actor.require(permission)
