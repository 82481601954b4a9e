"""A patient's record goes to another clinic of the district and comes back to the other when either adds to it."""

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import select

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.errors import NotAllowed, RuleBroken
from emr_desktop.domain.referrals import GrantWhy, usual_until
from emr_desktop.queries.admin_audit import AuditFilter, audit_page
from emr_desktop.queries.patients import search_patients
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.referrals import (
    district_facilities,
    patient_referrals,
    referrals_received,
    referrals_sent,
)
from emr_desktop.queries.visits import visit_sheet
from emr_desktop.server.tables import GrantWork, Quarantined
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.referrals import OpenEmergencyAccess, ReferPatient, open_emergency_access, refer_patient
from emr_desktop.services.visits import DiagnosisData, SignVisit, VisitContent, sign_visit
from emr_desktop.store.patients import Patient, Problem
from tests.conftest import NOW, PASSWORD, SERGEY
from tests.sync.district import Wire
from tests.sync.people import correct
from tests.sync.referring import (
    check_computers,
    check_district,
    end,
    facility,
    has,
    introduce,
    many,
    note,
    refer,
    sync_all,
    treat_in_emergency,
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
def patient(clinic, hospital):
    return clinic.do(register_patient, SERGEY)


def names_found(computer, typed="лихач"):
    return [row.id for row in computer.clinic.ask(search_patients, typed).rows]


def test_a_patient_of_another_clinic_is_not_here_before_the_referral_and_is_after_it(
    district, clinic, hospital, patient
):
    note(clinic, patient, "Гипертензия")
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)
    refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    assert has(hospital, patient)
    assert names_found(hospital) == [patient]
    card = hospital.clinic.ask(patient_card, patient)
    assert [problem.title for problem in card.clinical.problems] == ["Гипертензия"]
    (row,) = hospital.clinic.ask(referrals_received)
    assert (row.patient_id, row.from_facility, row.reason) == (patient, "Zarechye", "УЗИ сердца")
    assert row.until == usual_until(GrantWhy.REFERRAL, NOW.date())
    assert row.author.startswith("Сидоров")
    assert [each.id for each in clinic.clinic.ask(referrals_sent)] == [row.id]
    assert [each.id for each in clinic.clinic.ask(patient_referrals, patient)] == [row.id]
    assert [each.name for each in clinic.clinic.ask(district_facilities)] == ["Hospital"]


def test_what_either_clinic_adds_afterwards_reaches_the_other(district, clinic, hospital, patient):
    refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    note(hospital, patient, "Стенокардия")
    note(clinic, patient, "Диабет")
    sync_all(district, clinic, hospital)
    for computer in (clinic, hospital):
        assert {title for (title,) in computer.rows(Problem.title)} == {"Стенокардия", "Диабет"}


def test_changes_of_both_clinics_meet_as_those_of_two_computers(district, clinic, hospital, patient):
    refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    correct(clinic, patient, phone="+375291111111")
    correct(hospital, patient, phone="+375292222222")
    sync_all(district, clinic, hospital)
    assert clinic.rows(Patient.phone) == hospital.rows(Patient.phone)


def test_a_transfer_makes_the_other_clinic_the_home_and_a_mistaken_one_is_taken_back(
    district, clinic, hospital, patient
):
    grant = refer(clinic, patient, hospital, GrantWhy.TRANSFER)
    sync_all(district, clinic, hospital)
    assert hospital.rows(Patient.facility_id) == {(facility(hospital),)}
    assert has(clinic, patient), "the old clinic keeps what it has written"
    third = refer(hospital, patient, clinic)
    sync_all(district, clinic, hospital)
    end(clinic, third)
    end(clinic, grant)
    district.copied()
    sync_all(district, clinic, hospital)
    assert clinic.rows(Patient.facility_id) == {(facility(clinic),)}
    assert not has(hospital, patient)


def test_a_referral_ends_by_itself_after_its_last_day(district, clinic, hospital, patient):
    refer(clinic, patient, hospital, until=NOW.date() + timedelta(days=3))
    sync_all(district, clinic, hospital)
    district.clock.move(timedelta(days=3))
    sync_all(district, clinic, hospital)
    assert has(hospital, patient), "the last day is included"
    district.clock.move(timedelta(days=1))
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)
    assert has(clinic, patient)


def test_a_referral_that_ends_leaves_what_another_one_still_holds(district, clinic, hospital, patient):
    first, second = refer(clinic, patient, hospital), refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    end(clinic, first)
    sync_all(district, clinic, hospital)
    assert has(hospital, patient)
    end(clinic, second)
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)


def test_who_treats_somebody_in_an_emergency_gets_the_record_and_both_clinics_can_see_that(
    district, clinic, hospital, patient
):
    note(clinic, patient)
    sync_all(district, clinic, hospital)
    treat_in_emergency(hospital, patient)
    hospital.sync(district)
    assert has(hospital, patient), "with one sync"
    note(hospital, patient, "Кома")
    sync_all(district, clinic, hospital)
    assert {title for (title,) in clinic.rows(Problem.title)} == {"Гипертензия", "Кома"}
    for computer in (clinic, hospital):
        (row,) = computer.clinic.ask(patient_referrals, patient)
        assert (row.why, row.reason, row.to_facility) == (GrantWhy.EMERGENCY, "без сознания", "Hospital")
    for computer, facility_named in ((clinic, "Hospital"), (hospital, "")):
        with open_clinic(computer.folder, user="admin", password=PASSWORD, clock=SetClock(NOW), alone=False) as admin:
            page = admin.ask(audit_page, AuditFilter(actions=("open_emergency_access",)))
            (taken,) = page.rows
            assert (taken.why, taken.facility, taken.patient_id) == ("без сознания", facility_named, patient)
            assert taken.who.startswith("Сидоров")


def test_an_emergency_access_needs_a_reason_and_somebody_who_treats(district, clinic, hospital, patient):
    for reason in ("", "  \n"):
        with pytest.raises(RuleBroken, match="referral_reason_missing"):
            hospital.do(open_emergency_access, OpenEmergencyAccess(patient_id=patient, reason=reason))
    with pytest.raises(RuleBroken, match="patient_here_already"):
        treat_in_emergency(clinic, patient)
    treat_in_emergency(hospital, patient)
    with pytest.raises(RuleBroken, match="emergency_open_already"):
        treat_in_emergency(hospital, patient)


def test_a_referral_is_refused_with_a_reason_that_helps(district, clinic, hospital, patient):
    with pytest.raises(RuleBroken, match="referral_to_itself"):
        refer(clinic, patient, clinic)
    with pytest.raises(RuleBroken, match="referral_until_past"):
        refer(clinic, patient, hospital, until=NOW.date() - timedelta(days=1))
    with pytest.raises(RuleBroken, match="referral_until_too_late"):
        refer(clinic, patient, hospital, until=NOW.date() + timedelta(days=4000))
    with pytest.raises(RuleBroken, match="referral_emergency_is_taken"):
        refer(clinic, patient, hospital, GrantWhy.EMERGENCY)
    with pytest.raises(RuleBroken, match="referral_facility_unknown"):
        clinic.do(refer_patient, ReferPatient(patient_id=patient, to_facility_id=patient, reason="УЗИ"))
    grant = refer(clinic, patient, hospital)
    end(clinic, grant)
    with pytest.raises(RuleBroken, match="referral_ended_already"):
        end(clinic, grant)


def test_a_third_clinic_cannot_end_what_concerns_two_others(district, clinic, hospital, patient, found):
    third = found("Third")
    introduce(district, clinic, hospital, third)
    grant = refer(clinic, patient, hospital)
    refer(clinic, patient, third)
    sync_all(district, clinic, hospital, third)
    with pytest.raises(NotAllowed, match="referral_of_others"):
        end(third, grant)


def test_a_long_history_arrives_whole_over_a_link_that_breaks(district, clinic, hospital, patient):
    many(clinic, patient, 700)
    refer(clinic, patient, hospital)
    clinic.sync(district)
    for cut in (300, 3_000, 20_000):
        hospital.sync(district, Wire(down=cut))
    sync_all(district, clinic, hospital)
    assert len(hospital.rows(Problem.id)) == 700
    with district.database.connect() as connection:
        assert connection.execute(select(GrantWork.grant_id)).all() == []
        assert connection.execute(select(Quarantined.seq)).all() == []


def test_another_computer_of_the_hospital_has_the_record_too(district, clinic, hospital, patient, joined):
    refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    second = joined("Hospital")
    note(second, patient, "Отёк")
    sync_all(district, clinic, hospital, second)
    assert has(second, patient)
    assert {title for (title,) in clinic.rows(Problem.title)} == {"Отёк"}


def test_an_idle_sync_of_a_clinic_with_referrals_is_one_request(district, clinic, hospital, patient):
    refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    wire = Wire()
    hospital.sync(district, wire)
    assert wire.requests == 1
    check_district(district)
    check_computers(clinic, hospital)


def test_a_visit_of_another_clinic_is_read_with_the_name_of_that_clinic(district, clinic, hospital, patient):
    content = VisitContent(
        reason="bp_check", complaints="Головная боль", diagnoses=(DiagnosisData("I10", "Гипертензия"),)
    )
    command = SignVisit(visit_id=uuid4(), patient_id=patient, happened_at=NOW, content=content)
    visit = clinic.do(sign_visit, command)
    refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    sheet = hospital.clinic.ask(visit_sheet, visit)
    assert (sheet.versions[0].complaints, sheet.versions[0].author) == ("Головная боль", "Zarechye")
    card = hospital.clinic.ask(patient_card, patient)
    assert [row.author for row in card.clinical.visits] == ["Zarechye"]
    assert clinic.clinic.ask(visit_sheet, visit).versions[0].author.startswith("Сидоров")
