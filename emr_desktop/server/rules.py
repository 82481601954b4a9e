"""What a device may write. A commit that is signed and breaks a rule is held and set aside, never dropped."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection

from emr_desktop.journal.commit import BODY_SCHEMA, Body, Envelope
from emr_desktop.server.scope import scopes_of
from emr_desktop.server.tables import EnrolledDevice


def reasons_against(
    connection: Connection, device: EnrolledDevice, run: Sequence[tuple[Envelope, Body | None]]
) -> list[str | None]:
    """For each commit the code of the rule that it breaks; None when it breaks none. One query for them all."""
    if device.state == "revoked":
        return ["device_revoked"] * len(run)
    scopes = scopes_of(connection, {envelope.patient for envelope, _ in run if envelope.patient})
    return [_reason(device, envelope, body, scopes) for envelope, body in run]


def _reason(
    device: EnrolledDevice, envelope: Envelope, body: Body | None, scopes: dict[UUID, set[bytes]]
) -> str | None:
    if envelope.facility != device.facility_id:
        return "foreign_facility"
    if body is None and envelope.body_schema <= BODY_SCHEMA:
        return "body_unreadable"
    streams = scopes.get(envelope.patient, set()) if envelope.patient else set()
    if streams and device.facility_id.bytes not in streams:
        return "patient_out_of_scope"
    return None
