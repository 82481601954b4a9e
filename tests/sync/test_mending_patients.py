"""Mending where patients come and go: who is here for the district is here, and who has left stays away."""

import pytest

from emr_desktop.queries.patients import search_patients
from emr_desktop.services.patients import register_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.sync import District
from emr_desktop.store.sync_leaving import leave, purge
from tests.conftest import SERGEY
from tests.sync import faults
from tests.sync.referring import (
    check_computers,
    commits_about,
    end,
    has,
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
def referred(district, clinic, hospital):
    """A patient with a grant, seen by the hospital too."""
    patient = clinic.do(register_patient, SERGEY)
    note(clinic, patient, "Гипертензия")
    grant = refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    note(hospital, patient, "Ангина")
    sync_all(district, clinic, hospital)
    return patient, grant


def names_found(computer):
    return [row.id for row in computer.clinic.ask(search_patients, "лихач").rows]


@pytest.mark.parametrize("purged", [False, True])
def test_a_patient_who_left_here_by_mistake_and_is_here_for_the_district_comes_back(
    district, clinic, hospital, referred, purged
):
    patient, _ = referred
    count = len(commits_about(hospital, patient))
    ((cursor,),) = hospital.rows(District.cursor)
    with writing(hospital.engine).begin() as connection:
        leave(connection, patient, cursor)
        if purged:
            purge(connection, [patient])
    assert names_found(hospital) == []
    faults.next_day(district, hospital)
    done = hospital.sync(district)
    assert (done.equal, done.progress.mended) == (True, count)
    assert names_found(hospital) == [patient]
    check_computers(clinic, hospital)


def test_a_patient_who_has_left_stays_away_when_something_else_is_mended(district, clinic, hospital, referred):
    patient, grant = referred
    end(clinic, grant)
    sync_all(district, clinic, hospital)
    district.copied()
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)
    for _ in range(3):
        hospital.do(register_patient, SERGEY)
    hospital.sync(district)
    faults.lose_in_clinic(hospital, faults.placed(hospital)[-3:-1])
    faults.lose_entries(district, faults.placed(hospital)[-1:])
    faults.next_day(district, hospital)
    done = hospital.sync(district)
    assert (done.equal, done.progress.mended) == (True, 3)
    assert not has(hospital, patient)
    check_computers(clinic, hospital)
