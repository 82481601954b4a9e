"""A commit writes only into the record it names: a program that was tampered with cannot do otherwise."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from emr_desktop.domain.access import Role
from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import Body, Envelope, OpKind, RowOp, body_hash, seal
from emr_desktop.server.enrol import Refusal
from emr_desktop.server.tables import OriginRow, Quarantined, Scope
from emr_desktop.services.patients import register_patient
from emr_desktop.services.visits import DiagnosisData, SignVisit, VisitContent, sign_visit
from emr_desktop.store.admin import Staff
from emr_desktop.store.append import append, head
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.patients import Patient, Problem
from emr_desktop.store.referrals import Grant
from emr_desktop.store.schema import encodings_by_name
from emr_desktop.store.visits import Diagnosis, Visit
from tests.conftest import NOW, SERGEY
from tests.sync.referring import end, facility, note, refer, treat_in_emergency, two_that_know_each_other


def one_of_whom_knows_a_patient(district, found, join):
    (clinic, hospital), _ = two_that_know_each_other(district, found, join)
    patient = clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    return (clinic, hospital), patient


@pytest.fixture
def told(after):
    return after(one_of_whom_knows_a_patient)


@pytest.fixture
def clinic(told):
    return told[0][0]


@pytest.fixture
def hospital(told):
    return told[0][1]


@pytest.fixture
def patient(told):
    return told[1]


@pytest.fixture
def own(hospital):
    return hospital.do(register_patient, SERGEY)


def op(model: Any, kind: OpKind, /, *key: Wire, **said: Any) -> RowOp:
    encoding = encodings_by_name()[model.__tablename__]
    fields = {encoding.numbers[name]: value for name, value in said.items()}
    wire = {number: encoding.wire(encoding.fields[number], value) for number, value in fields.items()}
    return RowOp(encoding.number, kind, key, wire, {})


def forge(computer: Any, about: UUID | None, *ops: RowOp) -> None:
    """Sign what no program of ours would write, without doing it here."""
    body = Body("forged", ops)
    data = body.encode()
    with writing(computer.engine).begin() as connection:
        device = load_device(connection)
        last, before = head(connection, device.origin)
        actor = computer.clinic.actor
        envelope = Envelope(
            device.origin, last + 1, before, 1, actor.user_id, actor.facility_id, about, 0, 0, None, body_hash(data)
        )
        append(connection, seal(envelope, data, device.private), envelope, body)


def signed(computer: Any, patient: UUID) -> UUID:
    content = VisitContent(reason="кашель", diagnoses=(DiagnosisData(code="J06.9", title="ОРВИ"),))
    command = SignVisit(visit_id=uuid4(), patient_id=patient, happened_at=NOW, content=content)
    visit: UUID = computer.do(sign_visit, command)
    return visit


def reasons(district: Any) -> list[str]:
    with district.database.connect() as connection:
        return list(connection.scalars(select(Quarantined.reason).order_by(Quarantined.seq)))


def all_sync(district: Any, *computers: Any) -> None:
    for computer in (*computers, *computers):
        computer.sync(district)


def test_nobody_is_made_administrator_of_another_clinic_by_way_of_a_shared_patient(district, clinic, hospital, patient):
    refer(clinic, patient, hospital)
    all_sync(district, clinic, hospital)
    before = clinic.rows(Staff.login)
    evil = {"facility_id": facility(clinic), "login": "evil", "role": Role.ADMINISTRATOR, "active": True}
    forge(hospital, patient, op(Staff, OpKind.INSERT, uuid4().bytes, **evil))
    all_sync(district, hospital, clinic)
    assert reasons(district) == ["row_of_another"]
    assert clinic.rows(Staff.login) == before


def test_a_commit_about_an_own_patient_or_about_nobody_writes_nothing_about_the_patient_of_another(
    district, clinic, hospital, patient, own
):
    problem = {"patient_id": patient, "title": "x", "recorded_on": NOW.date()}
    for about in (own, None):
        forge(hospital, about, op(Patient, OpKind.UPDATE, patient.bytes, phone="+375"))
        forge(hospital, about, op(Problem, OpKind.INSERT, uuid4().bytes, **problem))
    hospital.sync(district)
    assert reasons(district) == ["row_of_another"] * 4
    with district.database.connect() as connection:
        assert set(connection.scalars(select(Patient.versions))) == {None}
        assert connection.scalars(select(Problem.id)).all() == []


def test_a_row_is_not_handed_to_another_patient_and_nothing_is_hung_on_the_visit_of_another(
    district, clinic, hospital, patient, own
):
    visit = signed(clinic, patient)
    entry = note(clinic, patient)
    refer(clinic, patient, hospital)
    all_sync(district, clinic, hospital)
    forge(hospital, own, op(Diagnosis, OpKind.INSERT, visit.bytes, 9, code="I10"))
    forge(hospital, own, op(Problem, OpKind.UPDATE, entry.bytes, end_reason="x"))
    forge(hospital, patient, op(Problem, OpKind.UPDATE, entry.bytes, patient_id=own))
    hospital.sync(district)
    assert reasons(district) == ["row_of_another"] * 3


def test_what_was_signed_is_not_changed_by_anybody(district, clinic, hospital, patient):
    visit = signed(clinic, patient)
    clinic.sync(district)
    forge(clinic, patient, op(Visit, OpKind.UPDATE, visit.bytes, plan="x"))
    clinic.sync(district)
    assert reasons(district) == ["fact_changed"]


def test_who_registers_the_patient_of_another_once_more_loses_the_record_with_the_grant(
    district, clinic, hospital, patient
):
    grant = treat_in_emergency(hospital, patient)
    all_sync(district, hospital, clinic)
    again = {"sex": SERGEY.sex, "facility_id": facility(hospital), "registered_at": NOW}
    forge(hospital, patient, op(Patient, OpKind.INSERT, patient.bytes, **again))
    all_sync(district, hospital, clinic)
    end(clinic, grant)
    all_sync(district, clinic, hospital)
    secret = note(clinic, patient)
    all_sync(district, clinic, hospital)
    assert secret not in {row for (row,) in hospital.rows(Problem.id)}
    with district.database.connect() as connection:
        assert len(connection.scalars(select(Scope.why).where(Scope.patient_id == patient)).all()) == 1


def test_nobody_signs_a_visit_in_the_name_of_another_clinic(district, clinic, hospital, patient):
    refer(clinic, patient, hospital)
    all_sync(district, clinic, hospital)
    said = {"patient_id": patient, "happened_at": NOW, "signed_at": NOW, "author_id": uuid4()}
    for whose in (clinic, hospital):
        row = op(Visit, OpKind.INSERT, uuid4().bytes, **said, facility_id=facility(whose))
        forge(hospital, patient, row)
    all_sync(district, hospital, clinic)
    assert reasons(district) == ["foreign_facility"]
    assert clinic.rows(Visit.facility_id) == {(facility(hospital),)}


def test_a_row_without_a_key_holds_nothing_up(district, clinic, hospital, patient):
    forge(hospital, None, op(Grant, OpKind.UPDATE, ended_at=NOW))
    forge(hospital, None, op(Staff, OpKind.UPDATE, active=False))
    hospital.do(register_patient, SERGEY)
    hospital.sync(district)
    assert reasons(district) == ["grant_not_allowed", "cannot_be_applied"]
    with district.database.connect() as connection:
        assert connection.scalar(select(OriginRow.acked).order_by(OriginRow.acked.desc()).limit(1)) == 5


def test_records_of_a_clinic_are_not_let_in_as_those_of_another(district, clinic, hospital):
    with pytest.raises(Refusal, match="other_facility"):
        district.enrol(hospital, "Made by mistake")
