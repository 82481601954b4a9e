"""Who of other clinics has done something with patients of this one, and why: as far as the grants say it."""

from collections.abc import Collection
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.journal.commit import Envelope, Version
from emr_desktop.queries.reader import Reader
from emr_desktop.store.referrals import DistrictFacility, Grant


@dataclass(slots=True)
class Elsewhere:
    """What is known of clinics and people that are not of this clinic."""

    own: UUID
    clinics: dict[UUID, str] = field(default_factory=dict)
    people: dict[UUID, str] = field(default_factory=dict)
    reasons: dict[Version, str] = field(default_factory=dict)
    """Why somebody took a record in an emergency, by the commit that did it."""

    def clinic(self, envelope: Envelope) -> str:
        """The name of the clinic that made the commit; empty for this one."""
        return "" if envelope.facility == self.own else self.clinics.get(envelope.facility, "")

    def reason(self, envelope: Envelope) -> str:
        return self.reasons.get(Version(envelope.origin.key, envelope.seq), "")


def elsewhere(read: Reader, patients: Collection[UUID]) -> Elsewhere:
    """For commits about these patients."""
    found = Elsewhere(read.actor.facility_id)
    for row in read.session.execute(select(Grant.__table__).where(Grant.patient_id.in_(set(patients)))):
        found.clinics[row.to_facility_id] = row.to_facility_name
        if row.from_facility_id is not None:
            found.clinics[row.from_facility_id] = row.from_facility_name
        found.people[row.author_id] = row.author_name
        if row.why == GrantWhy.EMERGENCY:
            found.reasons[Version(row.made_by, row.made_seq)] = row.reason
    listed = read.session.execute(select(DistrictFacility.id, DistrictFacility.name))
    found.clinics |= {row.id: row.name for row in listed}
    return found
