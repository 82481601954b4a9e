"""What is written in a visit is of the visit's patient."""

from uuid import uuid4

import pytest

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.services.patients_entries import AddProblem, add_problem
from emr_desktop.services.visits import SignVisit, VisitContent, sign_visit
from tests.conftest import NOW
from tests.services.prescribing import sign


def test_nothing_is_written_in_a_visit_of_another_patient(log_in, register):
    patient, other = register(no_known_allergies=True), register()
    doctor = log_in("sidorov")
    content = VisitContent(reason="acute", no_diagnosis=True)
    command = SignVisit(visit_id=uuid4(), patient_id=other, happened_at=NOW, content=content)
    visit = doctor.execute(sign_visit, command)
    with pytest.raises(RuleBroken, match="visit_of_other"):
        sign(doctor, patient, visit_id=visit)
    with pytest.raises(RuleBroken, match="visit_of_other"):
        doctor.execute(add_problem, AddProblem(patient_id=patient, title="Гипертензия", visit_id=visit))


def test_a_visit_may_be_named_before_it_is_signed(log_in, register):
    patient = register(no_known_allergies=True)
    assert sign(log_in("sidorov"), patient, visit_id=uuid4())
