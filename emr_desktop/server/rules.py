"""What a device may write. A commit that is signed and breaks a rule is held and set aside, never dropped."""

from sqlalchemy import Connection, select

from emr_desktop.journal.commit import BODY_SCHEMA
from emr_desktop.server.tables import EnrolledDevice, Scope
from emr_desktop.store.sync_arrivals import Arrival


def reason_against(connection: Connection, device: EnrolledDevice, arrival: Arrival) -> str | None:
    """Code of the rule that the commit breaks; None when it breaks none."""
    envelope = arrival.envelope
    if device.state == "revoked":
        return "device_revoked"
    if envelope.facility != device.facility_id:
        return "foreign_facility"
    if arrival.body is None and envelope.body_schema <= BODY_SCHEMA:
        return "body_unreadable"
    if envelope.patient is not None:
        streams = set(connection.scalars(select(Scope.stream).where(Scope.patient_id == envelope.patient)))
        if streams and device.facility_id.bytes not in streams:
            return "patient_out_of_scope"
    return None
