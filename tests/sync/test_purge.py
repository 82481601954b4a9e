"""When a grant ends the other clinic forgets the patient, and never before its own work is safe."""

from uuid import uuid4

import pytest

from emr_desktop.domain.errors import NotFound
from emr_desktop.queries.patients import search_patients
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.server.feed import FeedReader
from emr_desktop.services.drafts import DropDraft, SaveDraft, drop_draft, save_draft
from emr_desktop.services.patients import register_patient
from emr_desktop.services.patients_entries import AddIdentifier, EndIdentifier, add_identifier, end_identifier
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import REMOVED
from emr_desktop.store.patients import PatientIdentifier, Problem
from emr_desktop.store.projection import rebuild
from emr_desktop.store.referrals import Grant, PatientLeft
from emr_desktop.store.search import SearchEntry
from emr_desktop.store.verify import table_digests
from tests.conftest import SERGEY
from tests.sync.referring import (
    check_computers,
    commits_about,
    end,
    facility,
    has,
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


@pytest.fixture
def grant(district, clinic, hospital, patient):
    note(clinic, patient, "Гипертензия")
    grant = refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    return grant


def names_found(computer, typed="лихач"):
    return [row.id for row in computer.clinic.ask(search_patients, typed).rows]


def left(computer):
    return computer.rows(PatientLeft.purged)


def test_a_hospital_that_added_nothing_forgets_the_patient_with_the_sync(district, clinic, hospital, patient, grant):
    end(clinic, grant)
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)
    assert commits_about(hospital, patient) == []
    assert hospital.rows(SearchEntry.patient_id) == set()
    assert names_found(hospital) == []
    assert has(clinic, patient)
    assert names_found(clinic) == [patient]


def test_nothing_is_purged_before_it_is_in_a_proven_copy_of_the_district(district, clinic, hospital, patient, grant):
    note(hospital, patient, "Стенокардия")
    end(clinic, grant)
    sync_all(district, clinic, hospital)
    assert has(hospital, patient), "acknowledged is not safe"
    assert names_found(hospital) == []
    with pytest.raises(NotFound, match="patient_left"):
        hospital.clinic.ask(patient_card, patient)
    district.copied()
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)
    assert ("Стенокардия",) in clinic.rows(Problem.title)


def test_of_own_commits_the_chain_stays_and_proves_itself(district, clinic, hospital, patient, grant):
    note(hospital, patient, "Стенокардия")
    end(clinic, grant)
    district.copied()
    sync_all(district, clinic, hospital)
    district.copied()
    sync_all(district, clinic, hospital)
    (kept,) = commits_about(hospital, patient)
    assert (kept.action, kept.body) == (REMOVED, b"")
    assert len(kept.envelope) > 100
    before = kept
    with writing(hospital.engine).begin() as connection:
        digests = table_digests(connection)
        rebuild(connection)
        assert table_digests(connection) == digests
    check_computers(hospital)
    another = hospital.do(register_patient, SERGEY)
    sync_all(district, clinic, hospital)
    assert commits_about(hospital, patient) == [before]
    assert names_found(hospital) == [another]


def test_unsent_work_about_the_patient_is_sent_and_then_purged(district, clinic, hospital, patient, grant):
    note(hospital, patient, "Стенокардия")
    end(clinic, grant)
    clinic.sync(district)
    note(hospital, patient, "Отёк")
    hospital.sync(district)
    assert has(hospital, patient)
    sync_all(district, clinic, hospital)
    assert {title for (title,) in clinic.rows(Problem.title)} == {"Гипертензия", "Стенокардия", "Отёк"}
    district.copied()
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)


def test_what_is_being_typed_about_the_patient_is_kept_until_it_is_finished(district, clinic, hospital, patient, grant):
    draft_id = uuid4()
    hospital.do(save_draft, SaveDraft(draft_id=draft_id, form="visit", patient_id=patient, content="{}"))
    end(clinic, grant)
    clinic.sync(district)
    hospital.sync(district)
    check_computers(hospital)
    assert has(hospital, patient)
    assert names_found(hospital) == []
    note(hospital, patient, "Отёк")
    hospital.do(drop_draft, DropDraft(draft_id))
    sync_all(district, clinic, hospital)
    assert ("Отёк",) in clinic.rows(Problem.title), "it was begun before anybody here could know"
    district.copied()
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)


def test_the_same_patient_comes_again_with_a_later_referral(district, clinic, hospital, patient, grant):
    note(hospital, patient, "Стенокардия")
    for purged in (False, True, True):
        end(clinic, grant)
        if purged:
            sync_all(district, clinic, hospital)
            district.copied()
        sync_all(district, clinic, hospital)
        assert has(hospital, patient) is not purged
        assert names_found(hospital) == []
        grant = refer(clinic, patient, hospital)
        sync_all(district, clinic, hospital)
        assert names_found(hospital) == [patient]
        assert {title for (title,) in hospital.rows(Problem.title)} == {"Гипертензия", "Стенокардия"}
        assert REMOVED not in {row.action for row in commits_about(hospital, patient)}
    assert left(hospital) == set()
    with hospital.engine.connect() as one, clinic.engine.connect() as other:
        about = {table: value for table, value in table_digests(one).items() if table in {"patient", "problem"}}
        assert about.items() <= table_digests(other).items()


def test_an_end_and_a_new_referral_in_one_sync_leave_the_patient_here(district, clinic, hospital, patient, grant):
    note(hospital, patient, "Стенокардия")
    hospital.sync(district)
    end(clinic, grant)
    clinic.sync(district)
    refer(clinic, patient, hospital)
    clinic.sync(district)
    sync_all(district, clinic, hospital)
    assert names_found(hospital) == [patient]
    assert left(hospital) == set()


def test_the_hospital_may_open_the_record_again_in_an_emergency(district, clinic, hospital, patient, grant):
    end(clinic, grant)
    sync_all(district, clinic, hospital)
    again = treat_in_emergency(hospital, patient)
    sync_all(district, clinic, hospital)
    assert names_found(hospital) == [patient]
    end(hospital, again)
    sync_all(district, clinic, hospital)
    assert names_found(hospital) == []
    district.copied()
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)
    assert {row for (row,) in clinic.rows(Grant.id)} == {grant, again}


def test_the_end_of_an_identifier_that_arrives_before_it_stops_no_sync(district, clinic, hospital, patient):
    number = clinic.do(add_identifier, AddIdentifier(patient_id=patient, system="MP", value="AB1234567"))
    many(clinic, patient, 520)
    clinic.do(end_identifier, EndIdentifier(identifier_id=number, reason="замена"))
    refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    assert hospital.rows(PatientIdentifier.value, PatientIdentifier.end_reason) == {("AB1234567", "замена")}


def given_out(district, computer):
    """All that a new computer of this clinic would read."""
    with district.database.connect() as connection:
        reader = FeedReader(facility(computer).bytes, bytes(16), 0, 10_000_000)
        frames = iter(lambda: reader.next(connection), None)
        return b"".join(frame.encode() for frame in frames)


def test_a_computer_that_comes_after_the_end_is_told_nothing_of_the_patient(
    district, clinic, hospital, patient, grant, joined
):
    note(clinic, patient, "Morbus hypertonicus")
    clinic.sync(district)
    secret = b"Morbus hypertonicus"
    assert secret in given_out(district, hospital)
    end(clinic, grant)
    clinic.sync(district)
    assert secret not in given_out(district, hospital)
    assert secret in given_out(district, clinic)
    second = joined("Hospital")
    assert commits_about(second, patient) == []
    sync_all(district, clinic, hospital, second)


def test_what_the_district_has_set_aside_breaks_no_chain(district, clinic, hospital, patient, grant):
    end(clinic, grant)
    clinic.sync(district)
    hospital.do(save_draft, SaveDraft(draft_id=uuid4(), form="visit", patient_id=patient, content="{}"))
    for _ in range(3):
        hospital.sync(district)
    note(hospital, patient, "long after the end")
    hospital.do(register_patient, SERGEY)
    sync_all(district, clinic, hospital)
