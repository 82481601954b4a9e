"""What a use case may touch while it works."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from emr_desktop.domain.access import Actor, Permission
from emr_desktop.domain.clock import Clock
from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.ids import new_id
from emr_desktop.journal.commit import Version
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import NumberSeries
from emr_desktop.store.capture import Capture
from emr_desktop.store.device_keys import DeviceKeys
from emr_desktop.store.schema import Travelling

Row = TypeVar("Row")


class Work:
    """One transaction. Services add rows and set attributes; they never commit."""

    def __init__(self, session: Session, actor: Actor, clock: Clock, device: DeviceKeys, capture: Capture) -> None:
        self.session = session
        self.actor = actor
        self.clock = clock
        self.device = device
        self._capture = capture
        self.patient_id: UUID | None = None
        self.occurred_at: datetime = clock.now()

    @property
    def reader(self) -> Reader:
        """The same transaction for a query."""
        return Reader(self.session, self.actor, self.clock)

    def require(self, permission: Permission) -> None:
        """Raises NotAllowed when the role may not do this."""
        self.actor.require(permission)

    def about(self, patient_id: UUID, occurred_at: datetime | None = None) -> None:
        """Say whom the commit concerns, and when it happened if that was not now."""
        self.patient_id = patient_id
        self.occurred_at = occurred_at or self.occurred_at

    def new_id(self) -> UUID:
        return new_id(self.clock.now())

    def add(self, *rows: object) -> None:
        self.session.add_all(rows)

    def get(self, kind: type[Row], identity: Any) -> Row:
        """The row. Raises NotFound("patient_not_found" and the like, after the table)."""
        row = self.session.get(kind, identity)
        if row is None:
            raise NotFound(f"{kind.__tablename__}_not_found")  # type: ignore[attr-defined]  # declarative classes have it
        return row

    def choose(self, row: Travelling, field: str, value: Any, seen: Iterable[Version]) -> None:
        """Set a field about which changes had met. `seen` are the versions that stood beside the shown one."""
        setattr(row, field, value)
        self._capture.choose(row, field, seen)

    def next_number(self, series: str) -> int:
        """The next number of a series of this computer. Given back if the use case fails: the series has no gaps."""
        row = self.session.get(NumberSeries, series)
        if row is None:
            row = NumberSeries(name=series, last=0)
            self.session.add(row)
        row.last += 1
        return row.last
