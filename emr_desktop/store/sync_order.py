"""What of a store comes after a change which arrives only now: rows that such changes touch are made anew."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from sqlalchemy import Connection, func, or_, select

from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.projection_rows import Key

_JOURNAL = JournalEntry.__table__
_NOBODY = _JOURNAL.c.patient_id.is_(None)
_FEW = 50


class Order:
    """Places in the order of the district, while arrivals are taken in.

    Patient by patient: a commit changes rows of the one whom it names, and of nobody else. A computer that got the
    latest patients first has nearly all places still to come below those it holds.
    """

    def __init__(self, connection: Connection, arriving: Sequence[tuple[UUID | None, int | None]]) -> None:
        self._last = connection.scalar(select(func.max(_JOURNAL.c.serial))) or 0
        self._connection = connection
        self._arriving = arriving
        """Patient and place."""
        self.late: dict[tuple[int, Key], UUID | None] = {}
        """Rows to be made anew."""

    @cached_property
    def _unplaced(self) -> set[UUID | None]:
        """Patients with work that the district has not placed yet; on the district's own server there is none."""
        if self._connection.dialect.name == "postgresql":
            return set()
        own = select(_JOURNAL.c.patient_id).where(_JOURNAL.c.serial.is_(None)).distinct()
        return set(self._connection.scalars(own))

    @cached_property
    def _after(self) -> dict[UUID | None, int]:
        """The last place of a patient, for those with one above the first that arrives."""
        first = min((serial for _, serial in self._arriving if serial is not None), default=self._last)
        if first >= self._last:
            return {}
        # Not grouped: for that the whole journal would be gone through in the order of patients.
        query = select(_JOURNAL.c.patient_id, _JOURNAL.c.serial).where(_JOURNAL.c.serial > first)
        about = {patient for patient, _ in self._arriving}
        if len(about) <= _FEW:  # of a long journal not much has to be read for them
            query = query.where(or_(*(_JOURNAL.c.patient_id == each if each else _NOBODY for each in about)))
        return {row[0]: row[1] for row in self._connection.execute(query.order_by(_JOURNAL.c.serial))}

    def is_late(self, patient: UUID | None, serial: int | None) -> bool:
        """Whether something that comes later has been applied to this patient already."""
        return serial is None or serial < self._after.get(patient, 0) or patient in self._unplaced

    def is_past(self, serial: int) -> bool:
        """Whether something that comes later is here, whoever it is about."""
        return serial < self._last

    def forward(self, serial: int) -> None:
        """A commit that is here has got this place."""
        self._last = max(self._last, serial)

    def applied(self, patient: UUID | None, serial: int | None) -> None:
        """It has changed its patient's rows: what comes below it from now on is late."""
        self._after[patient] = max(self._after.get(patient, 0), serial or 0)
