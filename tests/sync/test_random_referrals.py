"""Whatever two facilities do with each other's patients, whatever happens to machines and links: nothing is lost,
each has its patients and no others, and all agree.
"""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test
from sqlalchemy import select

from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.server.tables import GrantWork
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import REMOVED
from emr_desktop.store.patients import Patient, Problem
from emr_desktop.store.referrals import Grant
from tests.conftest import SERGEY
from tests.sync.referring import commits_about, end, has, note, problems, treat_in_emergency
from tests.sync.test_random_history import EXAMPLES, PHASES, STEPS, WHICH, WORDS, District
from tests.sync.world_mould import Mould
from tests.sync.world_referring import ReferringWorld

WHO = st.integers(0, 3)
KINDS = st.sampled_from([GrantWhy.REFERRAL, GrantWhy.TRANSFER, GrantWhy.MOBILE])


class TwoFacilities(District):
    """A history of a district with a clinic and a hospital."""

    world: ReferringWorld

    def new_world(self, folder: Path) -> ReferringWorld:
        return ReferringWorld(self.mould, folder)

    @rule(at=WHO, patient=WHICH, why=KINDS)
    def refer(self, at: int, patient: int, why: GrantWhy) -> None:
        with suppress(DomainError):
            self.world.refer(at, patient, why)

    @rule(at=WHO, which=WHICH)
    def end_grant(self, at: int, which: int) -> None:
        with suppress(DomainError):
            self.world.end_grant(at, which)

    @rule(at=WHO, which=WHICH)
    def treat(self, at: int, which: int) -> None:
        with suppress(DomainError):
            self.world.treat(at, which)

    @rule(at=WHO)
    def revoke(self, at: int) -> None:
        self.world.revoke(at)

    @rule(days=st.integers(0, 90))
    def time_goes_by(self, days: int) -> None:
        self.world.move_server(days)

    @rule(at=WHO, patient=WHICH, substance=WORDS)
    def treat_the_referred(self, at: int, patient: int, substance: str) -> None:
        with suppress(DomainError):
            self.world.add_allergy(at, patient, substance)


def test_a_server_restored_to_before_a_commit_that_was_purged_does_not_stand_still(referring: ReferringWorld):
    clinic, second, hospital = referring.computers
    (grant, patient) = next(iter(clinic.rows(Grant.id, Grant.patient_id)))
    referring.copy_server()
    written = note(hospital, patient, "Отёк")
    other = hospital.do(register_patient, SERGEY)
    end(clinic, grant)
    for computer in (hospital, clinic, second, hospital):
        computer.sync(referring.server)
    referring.server.copied()
    hospital.sync(referring.server)
    assert REMOVED in {row.action for row in commits_about(hospital, patient)}
    after = hospital.do(register_patient, SERGEY)
    referring.restore_server(0)
    for computer in referring.computers * 3:
        computer.sync(referring.server)
    with referring.server.database.connect() as connection:
        assert set(connection.scalars(select(Patient.id))) >= {patient, other, after}
        assert written in set(connection.scalars(select(Problem.id))), "the clinic had it, and brings it"
    referring.check_after_quiet()


def test_an_emergency_that_was_over_before_the_district_heard_of_it_leaves_no_record_behind(referring: ReferringWorld):
    _, second, hospital = referring.computers
    patient = hospital.do(register_patient, SERGEY)
    hospital.sync(referring.server)
    end(second, treat_in_emergency(second, patient))
    for computer in (second, hospital):
        computer.sync(referring.server)
        referring.check_now()
    assert patient not in {row[0] for row in second.rows(Patient.id)}
    assert len(commits_about(hospital, patient)) == 3, "the home reads who took the record, and why"
    referring.check_after_quiet()


def test_a_history_whose_worker_died_on_the_way_is_finished_by_the_next_request_of_who_waits_for_it(
    referring: ReferringWorld,
):
    _, second, hospital = referring.computers
    left = 0
    for statement in range(30, 90, 5):
        patient = hospital.do(register_patient, SERGEY)
        note(hospital, patient)
        hospital.sync(referring.server)
        grant = treat_in_emergency(second, patient)
        referring.kill_worker(1, statement)
        referring.check_now()
        with referring.server.database.connect() as connection:
            left += bool(connection.scalars(select(GrantWork.patient_id)).all())
        second.sync(referring.server)
        assert problems(second) >= {(patient, "Гипертензия")}
        end(second, grant)
        second.sync(referring.server)
    assert left > 1, "some worker died between the grant and the history"
    referring.check_after_quiet()


def test_of_a_hospital_whose_only_computer_was_stolen_the_clinic_keeps_what_was_done_before(referring: ReferringWorld):
    clinic, _, hospital = referring.computers
    ((grant, patient),) = clinic.rows(Grant.id, Grant.patient_id)
    before = note(hospital, patient, "Отёк")
    hospital.sync(referring.server)
    referring.revoke(2)
    after = note(hospital, patient, "Запись вора")
    end(clinic, grant)
    referring.check_after_quiet()
    assert {before} <= {row for (row,) in clinic.rows(Problem.id)}
    assert (patient, "Запись вора") not in problems(clinic)
    assert (after,) in hospital.rows(Problem.id)
    assert has(hospital, patient), "a stolen computer is not told to forget anything"


HISTORY = """
    sync 0 255 -; add_allergy 2 2 Кот; copy 2; add_allergy 0 2 Иванов; refer 0 3; restore 2 +; sync 1 - 499; sync 1 - -;
    add_allergy 0 4 Иванов; copy 0; add_allergy 2 1 Кот; clone 1; sync 2 1699 -; add_allergy 3 5 Ёлкина; sync 0 - 465;
    sync 0 55 -; sync 2 - -; add_allergy 3 3 Ёлкина; refer 0 5; sync 1 - 84
"""


def play(world: ReferringWorld, step: str) -> None:
    name, *words = step.split()
    said = [None if word == "-" else int(word) if word.isdecimal() else word for word in words]
    if name == "refer":
        said.append(GrantWhy.REFERRAL)
    if name == "restore":
        said[1] = True
    with suppress(DomainError):
        getattr(world, name)(*said)


def test_a_row_that_a_computer_and_its_clone_have_both_made_is_the_same_everywhere(referring: ReferringWorld):
    for step in HISTORY.split(";"):
        play(referring, step)
    referring.check_after_quiet()


def test_a_transfer_that_says_again_what_stood_beside_is_a_choice_everywhere(referring: ReferringWorld):
    """The clinic that says it shows what all others show."""
    referring.add_allergy(0, 0, "Кот")
    for at in (0, 1):
        referring.refer(at, 0, GrantWhy.TRANSFER)
    referring.end_grant(0, 0)
    referring.break_off(0, None, None)
    referring.break_off(1, None, 2414)
    referring.refer(1, 0, GrantWhy.TRANSFER)
    referring.check_after_quiet()


@pytest.mark.slow
def test_after_any_history_each_facility_has_its_patients_and_no_others(mould_of_two: Mould):
    TwoFacilities.mould = mould_of_two
    run_state_machine_as_test(
        TwoFacilities,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            print_blob=True,
            derandomize="SYNC_HISTORIES" not in os.environ,
            phases=PHASES,
        ),
    )
