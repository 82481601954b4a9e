"""Prescriptions that the tests sign."""

from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from emr_desktop.domain.formulary import DoseUnit, Route
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import Dosage, FrequencyCode, Validity
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.prescriptions import IssuePrescription, LineData, OverrideData, issue_prescription

TABLET_TWICE = Dosage(Decimal(1), DoseUnit.TABLET, Route.ORAL, FrequencyCode.TWICE, duration_days=30)
ENALAPRIL = LineData("enalapril.tab.10mg", TABLET_TWICE)
BISOPROLOL = LineData("bisoprolol.tab.5mg", replace(TABLET_TWICE, frequency=FrequencyCode.ONCE))
AMOXICILLIN = LineData(
    "amoxicillin.caps.500mg",
    Dosage(Decimal(1), DoseUnit.CAPSULE, Route.ORAL, FrequencyCode.THREE, duration_days=7),
)
TRAMADOL = LineData(
    "tramadol.caps.50mg", Dosage(Decimal(1), DoseUnit.CAPSULE, Route.ORAL, FrequencyCode.TWICE, duration_days=10)
)


def order(patient: UUID, *lines: LineData, **changes: Any) -> IssuePrescription:
    """A prescription of enalapril, or of what is given."""
    command = IssuePrescription(
        prescription_id=uuid4(),
        patient_id=patient,
        language=Language.RU,
        validity=Validity.DAYS_30,
        lines=lines or (ENALAPRIL,),
    )
    return replace(command, **changes)


def sign(clinic: OpenClinic, patient: UUID, *lines: LineData, **changes: Any) -> UUID:
    """Sign it as whoever is logged in."""
    return clinic.execute(issue_prescription, order(patient, *lines, **changes))


def because(line: LineData, key: str, reason: str = "no other choice here") -> LineData:
    """The same line with an answer to a warning."""
    return replace(line, overrides=(OverrideData(key, reason),))
