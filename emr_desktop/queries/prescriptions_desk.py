"""Everything the prescriber has at hand while writing, read at once."""

from dataclasses import dataclass
from uuid import UUID

from emr_desktop.domain.access import Permission
from emr_desktop.domain.languages import Language
from emr_desktop.queries.drafts import DraftRow, my_drafts
from emr_desktop.queries.patients_banner import PatientBanner, patient_banner
from emr_desktop.queries.prescriptions_facts import CheckFacts, CurrentMedicine, check_facts, current_medicines
from emr_desktop.queries.prescriptions_lists import CommonOrder, often_prescribed
from emr_desktop.queries.reader import Reader

FORM = "prescription"
"""The name of the form under which drafts are kept."""


@dataclass(frozen=True, slots=True)
class PrescribingDesk:
    """Who the patient is, what is checked, what is taken now, what is ordered often, and a draft that was kept."""

    banner: PatientBanner
    known: CheckFacts
    current: tuple[CurrentMedicine, ...]
    often: tuple[CommonOrder, ...]
    draft: DraftRow | None


def prescribing_desk(
    read: Reader, patient_id: UUID, language: Language, draft_id: UUID | None = None
) -> PrescribingDesk:
    """Names of medicines are in `language`; of several drafts it is `draft_id`, or the last one that was touched.

    Raises NotFound("patient_not_found").
    """
    read.require(Permission.PRESCRIBE)
    drafts = [row for row in my_drafts(read) if row.form == FORM and row.patient_id == patient_id]
    drafts.sort(key=lambda row: row.id != draft_id)
    return PrescribingDesk(
        banner=patient_banner(read, patient_id),
        known=check_facts(read, patient_id, language),
        current=current_medicines(read, patient_id, language),
        often=often_prescribed(read),
        draft=drafts[0] if drafts else None,
    )
