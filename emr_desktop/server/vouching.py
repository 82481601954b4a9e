"""What a computer brings that another has made: what a restored district has lost, and its mates still hold.

The maker may have been revoked since. What it did before that is good; but its own signature does not say when it was
made, and its own word counts no more. A computer that is admitted has commits of others only from the streams of this
district, and nothing that was set aside gets into a stream: so its word is that the commit was in force here. It gains
nothing by a lie, because it is believed only about what it may write itself.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from emr_desktop.server.push import push_proven
from emr_desktop.server.quarantine import Decision, release_revoked
from emr_desktop.server.scope import strangers
from emr_desktop.server.tables import EnrolledDevice, Quarantined
from emr_desktop.store.journal import JournalEntry
from emr_desktop.sync.protocol import Answer
from emr_desktop.sync.runs import Proven


@dataclass(frozen=True, slots=True)
class Brought:
    """A commit, who made it and who brings it."""

    proven: Proven
    maker: EnrolledDevice
    bringer: EnrolledDevice
    vouched: bool
    """Whether the bringer's word counts that it was in force here before its maker was revoked."""


def brought(connection: Connection, proven: Proven, bringer: bytes) -> Brought:
    """What is known of the two at this moment: a revocation comes before this commit is judged, or after it."""
    devices = {proven.envelope.origin.device, bringer}
    query = select(EnrolledDevice.__table__).where(EnrolledDevice.device.in_(devices)).order_by(EnrolledDevice.device)
    rows: dict[bytes, Any] = {row.device: row for row in connection.execute(query.with_for_update(read=True))}
    maker, by = rows[proven.envelope.origin.device], rows[bringer]
    return Brought(proven, maker, by, _vouches(connection, maker, by, proven.envelope.patient))


def take_brought(connection: Connection, found: Brought, now: datetime) -> bool:
    """Take a commit when it is the next one of its origin. The caller owns the transaction. False when it is not.

    One that came from its revoked maker first, and was set aside for that alone, is released.
    """
    taken = push_proven(connection, found.maker, [found.proven], now, vouched=found.vouched) is Answer.TAKEN
    if taken and found.vouched and _is_aside(connection, found.proven):
        envelope = found.proven.envelope
        release_revoked(connection, envelope.origin.key, envelope.seq, Decision(found.bringer.name, "", now))
    return taken


def _vouches(connection: Connection, maker: EnrolledDevice, by: EnrolledDevice, patient: UUID | None) -> bool:
    if maker.state != "revoked" or by.state != "approved":
        return False
    if by.facility_id == maker.facility_id:
        return True
    return patient is not None and not strangers(connection, {patient}, by.facility_id.bytes)


def _is_aside(connection: Connection, proven: Proven) -> bool:
    """Whether this very commit waits for a decision because of its maker alone."""
    origin, seq = proven.envelope.origin.key, proven.envelope.seq
    same = (JournalEntry.origin == Quarantined.origin) & (JournalEntry.seq == Quarantined.seq)
    query = select(Quarantined.seq).join(JournalEntry, same).where(Quarantined.origin == origin, Quarantined.seq == seq)
    waits = query.where(
        Quarantined.reason == "device_revoked", Quarantined.decision == "", JournalEntry.hash == proven.commit.hash
    )
    return connection.scalar(waits) is not None
