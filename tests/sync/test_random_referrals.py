"""Whatever two facilities do with each other's patients, whatever happens to machines and links: nothing is lost,
each has its patients and no others, and all agree.
"""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test
from sqlalchemy import select

from emr_desktop.domain.errors import DomainError
from emr_desktop.domain.referrals import GrantWhy
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import REMOVED
from emr_desktop.store.patients import Patient, Problem
from emr_desktop.store.referrals import Grant
from tests.conftest import SERGEY
from tests.sync.referring import commits_about, end, note, treat_in_emergency
from tests.sync.test_random_history import EXAMPLES, PHASES, STEPS, WHICH, WORDS, District
from tests.sync.world_mould import Mould
from tests.sync.world_referring import ReferringWorld, make_two_clinics

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

    @rule(days=st.integers(0, 90))
    def time_goes_by(self, days: int) -> None:
        self.world.move_server(days)

    @rule(at=WHO, patient=WHICH, substance=WORDS)
    def treat_the_referred(self, at: int, patient: int, substance: str) -> None:
        with suppress(DomainError):
            self.world.add_allergy(at, patient, substance)


@pytest.fixture(scope="module")
def mould(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Mould:
    return make_two_clinics(postgres, tmp_path_factory.mktemp("mould"))


def test_a_server_restored_to_before_a_commit_that_was_purged_does_not_stand_still(mould: Mould):
    world = ReferringWorld(mould, Path(tempfile.mkdtemp(prefix="world-")))
    try:
        clinic, second, hospital = world.computers
        (grant, patient) = next(iter(clinic.rows(Grant.id, Grant.patient_id)))
        world.copy_server()
        written = note(hospital, patient, "Отёк")
        other = hospital.do(register_patient, SERGEY)
        end(clinic, grant)
        for computer in (hospital, clinic, second, hospital):
            computer.sync(world.server)
        world.server.copied()
        hospital.sync(world.server)
        assert REMOVED in {row.action for row in commits_about(hospital, patient)}
        after = hospital.do(register_patient, SERGEY)
        world.restore_server(0)
        for computer in world.computers * 3:
            computer.sync(world.server)
        with world.server.database.connect() as connection:
            assert set(connection.scalars(select(Patient.id))) >= {patient, other, after}
            assert written in set(connection.scalars(select(Problem.id))), "the clinic had it, and brings it"
        world.check_after_quiet()
    finally:
        world.end()


def test_an_emergency_that_was_over_before_the_district_heard_of_it_leaves_no_record_behind(mould: Mould):
    world = ReferringWorld(mould, Path(tempfile.mkdtemp(prefix="world-")))
    try:
        _, second, hospital = world.computers
        patient = hospital.do(register_patient, SERGEY)
        hospital.sync(world.server)
        end(second, treat_in_emergency(second, patient))
        for computer in (second, hospital):
            computer.sync(world.server)
            world.check_now()
        assert patient not in {row[0] for row in second.rows(Patient.id)}
        assert len(commits_about(hospital, patient)) == 3, "the home reads who took the record, and why"
        world.check_after_quiet()
    finally:
        world.end()


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


def test_a_row_that_a_computer_and_its_clone_have_both_made_is_the_same_everywhere(mould: Mould):
    world = ReferringWorld(mould, Path(tempfile.mkdtemp(prefix="world-")))
    try:
        for step in HISTORY.split(";"):
            play(world, step)
        world.check_after_quiet()
    finally:
        world.end()


@pytest.mark.slow
def test_after_any_history_each_facility_has_its_patients_and_no_others(mould: Mould):
    TwoFacilities.mould = mould
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
