"""Whose commits go into which stream, and who may write about whom."""

from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Connection, Uuid, any_, bindparam, select
from sqlalchemy.dialects.postgresql import ARRAY

from emr_desktop.server.tables import Scope


@dataclass(slots=True)
class Holders:
    """Which streams hold a patient, and whether it is known where the patient is registered."""

    streams: set[bytes] = field(default_factory=set)
    home: bool = False


def scopes_of(connection: Connection, patients: Collection[UUID]) -> dict[UUID, set[bytes]]:
    """The streams of each of these patients; nothing for one whom nobody has registered yet."""
    return {patient: holders.streams for patient, holders in holders_of(connection, patients).items()}


def holders_of(connection: Connection, patients: Collection[UUID]) -> dict[UUID, Holders]:
    """Who holds these patients; nothing for one whom nobody has registered and nobody has asked for."""
    found: dict[UUID, Holders] = {}
    if patients:
        # One parameter for them all: a statement with five hundred of them takes longer to read than to run.
        asked = bindparam("patients", list(patients), ARRAY(Uuid()))
        query = select(Scope.patient_id, Scope.stream, Scope.why).where(Scope.patient_id == any_(asked))
        for row in connection.execute(query):
            holders = found.setdefault(row.patient_id, Holders())
            holders.streams.add(row.stream)
            holders.home = holders.home or row.why == "home"
    return found
