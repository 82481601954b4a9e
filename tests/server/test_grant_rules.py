"""Whose record a clinic may let go or take, and until when it may write about a patient of another."""

from uuid import uuid4

import pytest
from sqlalchemy import select

from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.server.tables import Quarantined, Scope
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Problem
from emr_desktop.store.referrals import Grant
from tests.conftest import NOW, SERGEY
from tests.sync.referring import (
    check_district,
    end,
    facility,
    has,
    introduce,
    note,
    refer,
    sync_all,
    two_that_know_each_other,
)


@pytest.fixture
def clinics(after):
    computers, _ = after(two_that_know_each_other)
    return computers


@pytest.fixture
def clinic(clinics):
    return clinics[0]


@pytest.fixture
def hospital(clinics):
    return clinics[1]


@pytest.fixture
def patient(district, clinic, hospital):
    made = clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    return made


def forged(computer, patient, **said):
    """A program that writes what the clinic's program refuses: signed, and against the rules."""

    def refer_patient(work, command):
        work.about(command["patient"])
        row = {
            "id": uuid4(), "patient_id": command["patient"], "to_facility_id": facility(computer),
            "why": GrantWhy.REFERRAL, "begins_on": NOW.date(), "until": None, "reason": "так надо",
            "author_id": work.actor.user_id, "made_at": NOW,
        }  # fmt: skip
        work.add(Grant(**(row | command["said"])))

    computer.do(refer_patient, {"patient": patient, "said": said})


def reasons(district):
    with district.database.connect() as connection:
        return list(connection.scalars(select(Quarantined.reason).order_by(Quarantined.seq)))


def test_a_clinic_cannot_take_the_record_of_another_without_saying_that_it_is_an_emergency(
    district, clinic, hospital, patient
):
    forged(hospital, patient)
    forged(hospital, patient, why=GrantWhy.TRANSFER)
    forged(hospital, patient, why=GrantWhy.EMERGENCY, reason=" ")
    forged(hospital, patient, why=GrantWhy.EMERGENCY, to_facility_id=facility(clinic))
    hospital.sync(district)
    assert reasons(district) == ["grant_not_allowed"] * 4
    sync_all(district, clinic, hospital)
    assert not {row for (row,) in clinic.rows(Grant.id)}
    with district.database.connect() as connection:
        assert connection.scalars(select(Scope.why).where(Scope.patient_id == patient)).all() == ["home"]


def test_a_grant_names_the_patient_it_is_about_and_a_clinic_of_the_district(district, clinic, hospital, patient):
    own = hospital.do(register_patient, SERGEY)
    forged(hospital, own, patient_id=patient)
    forged(hospital, own, to_facility_id=uuid4())
    sync_all(district, clinic, hospital)
    assert reasons(district) == ["grant_not_allowed"] * 2


def test_nothing_but_the_end_of_a_grant_can_be_changed(district, clinic, hospital, patient):
    grant = refer(hospital, hospital.do(register_patient, SERGEY), clinic)
    sync_all(district, clinic, hospital)

    def end_referral(work, changes):
        row = work.get(Grant, grant)
        work.about(row.patient_id)
        for name, value in changes.items():
            setattr(row, name, value)

    hospital.do(end_referral, {"patient_id": patient})
    hospital.do(end_referral, {"to_facility_id": facility(hospital)})
    sync_all(district, clinic, hospital)
    assert reasons(district) == ["grant_not_allowed"] * 2


def test_who_holds_a_patient_for_a_while_may_refer_on(district, clinic, hospital, patient, found):
    third = found("Third")
    third.sync(district)
    introduce(district, clinic, hospital, third)
    refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital, third)
    refer(hospital, patient, third)
    sync_all(district, clinic, hospital, third)
    assert has(third, patient)
    assert reasons(district) == []


def test_what_was_written_before_the_end_was_known_counts_and_what_was_written_long_after_is_set_aside(
    district, clinic, hospital, patient
):
    grant = refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    end(clinic, grant)
    clinic.sync(district)
    before = note(hospital, patient, "до конца")
    hospital.sync(district)
    known = note(hospital, patient, "был открыт на экране")
    hospital.sync(district)
    hospital.sync(district)
    note(hospital, patient, "потом")
    hospital.sync(district)
    assert reasons(district) == ["patient_out_of_scope"]
    sync_all(district, clinic, hospital)
    assert {row for (row,) in clinic.rows(Problem.id)} == {before, known}
    check_district(district)
    district.copied()
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient), "the district holds what it has set aside"
