"""A patient with everything a card can show."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

from emr_desktop.domain.contacts import Address, SettlementType
from emr_desktop.domain.patients import AddressUse, AllergySeverity
from emr_desktop.services.clinic import Step
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import AllergyData, RegisterPatient, register_patient
from emr_desktop.services.patients_entries import AddProblem, add_problem
from emr_desktop.services.visits import DiagnosisData, ObservationData, SignVisit, VisitContent, sign_visit
from tests.conftest import NOW, SERGEY

PENICILLIN = AllergyData(substance="пенициллин", reaction="сыпь", severity=AllergySeverity.SEVERE, since="2004")
HOME = Address("BY", "225370", "Брестская", "Ляховичский", "", SettlementType.AGROTOWN, "Заречье", "Лесная", "4")
KNOWN: RegisterPatient = replace(
    SERGEY,
    identifiers=(("by_personal", "3120559C011PB7"),),
    addresses=((AddressUse.REGISTERED, HOME),),
    allergies=(PENICILLIN,),
    contact_name="Лихачёва Ольга",
)


def well_known(clinic: OpenClinic, visits: int = 30) -> UUID:
    """Somebody with allergies, a problem and years of visits, each with a pressure and a weight."""
    patient: UUID = clinic.execute(register_patient, KNOWN)
    clinic.execute_all([Step(sign_visit, visit(patient, days=20 * ago + 3, ago=ago)) for ago in range(visits)])
    problem = AddProblem(patient_id=patient, title="Сахарный диабет 2 типа", code="E11.9", since=date(2021, 3, 1))
    clinic.execute(add_problem, problem)
    return patient


def visit(patient: UUID, days: int, ago: int = 0) -> SignVisit:
    """A signed check of the pressure, so many days ago."""
    pressure = (ObservationData("systolic", Decimal(138 + ago % 30)), ObservationData("diastolic", Decimal(82)))
    content = VisitContent(
        reason="bp_check",
        complaints="Галаўны боль два дні.",
        plan="Працягваць эналапрыл.",
        observations=(*pressure, ObservationData("weight", Decimal("81.5"))),
        diagnoses=(DiagnosisData("I10", "Артэрыяльная гіпертэнзія", sign="known"),),
    )
    return SignVisit(visit_id=uuid4(), patient_id=patient, happened_at=NOW - timedelta(days=days), content=content)
