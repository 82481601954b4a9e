"""How far a referral has come: still on this computer, with the district, seen by the other clinic."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.journal.commit import Envelope, OpKind
from emr_desktop.queries.reader import Reader
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.schema import encodings_by_name
from emr_desktop.store.sync_arrivals import body_of
from emr_desktop.store.visits import Visit

_JOURNAL = JournalEntry.__table__
_MAKING = ("refer_patient", "open_emergency_access")


@dataclass(frozen=True, slots=True)
class Reach:
    """How far one grant has come."""

    sent: bool = True
    """The district has it. False while it waits on this computer."""
    seen_at: datetime | None = None
    """The first visit at the receiving clinic since the grant was made."""


def reach_of(read: Reader, grants: Sequence[Any]) -> dict[UUID, Reach]:
    """By the id of the grant."""
    waiting = _not_sent(read)
    seen = _first_visits(read, {grant.patient_id for grant in grants})
    found = {}
    for grant in grants:
        visits = (at for place, at in seen.get(grant.patient_id, ()) if place == grant.to_facility_id)
        since = next((at for at in visits if at >= grant.made_at), None)
        found[grant.id] = Reach(grant.id not in waiting, since)
    return found


def _not_sent(read: Reader) -> set[UUID]:
    """Grants whose commit has no place in the order of the district yet. What waits is never much."""
    query = select(_JOURNAL.c.envelope, _JOURNAL.c.body).where(
        _JOURNAL.c.serial.is_(None), _JOURNAL.c.action.in_(_MAKING)
    )
    table = encodings_by_name()["patient_grant"].number
    waiting = set()
    for row in read.session.execute(query):
        body = body_of(Envelope.decode(row.envelope), row.body)
        for op in body.ops if body else ():
            if op.table == table and op.kind is OpKind.INSERT:
                waiting.add(UUID(bytes=bytes(op.key[0])))  # type: ignore[arg-type]  # the key of this table is an id
    return waiting


def _first_visits(read: Reader, patients: set[UUID]) -> dict[UUID, list[tuple[UUID, datetime]]]:
    visit = Visit.__table__.c
    query = select(visit.patient_id, visit.facility_id, visit.happened_at).where(visit.patient_id.in_(patients))
    found: dict[UUID, list[tuple[UUID, datetime]]] = {}
    for row in read.session.execute(query.order_by(visit.happened_at)):
        found.setdefault(row.patient_id, []).append((row.facility_id, row.happened_at))
    return found
