"""Whatever a courier does with drives while others sync, several at once: nothing is lost and all agree."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test
from sqlalchemy import select

from emr_desktop.store.patients import Patient
from tests.sync.test_random_history import CUT, EXAMPLES, PHASES, STEPS, WHICH, WHO, OneClinic
from tests.sync.world_drawer import DrawerWorld
from tests.sync.world_mould import Mould


class Drawer(OneClinic):
    """A history of a district in which drives travel too."""

    world: DrawerWorld

    def new_world(self, folder: Path) -> DrawerWorld:
        return DrawerWorld(self.mould, folder)

    @rule(at=WHO)
    def write_drive(self, at: int) -> None:
        self.world.write_drive(at)

    @rule(at=WHO)
    def write_drives_at_the_district(self, at: int) -> None:
        self.world.write_drives_at_the_district(at)

    @rule(which=WHICH, at=WHO, keep=st.booleans(), torn=st.sampled_from([False, False, False, True]))
    def carry(self, which: int, at: int, keep: bool, torn: bool) -> None:
        self.world.carry(which, at, keep, torn)

    @rule(which=WHICH)
    def lose_drive(self, which: int) -> None:
        self.world.lose_drive(which)

    @rule(cut=CUT)
    def sync_at_once(self, cut: int | None) -> None:
        self.world.sync_at_once(cut)


def test_work_of_an_earlier_incarnation_that_a_restored_server_has_lost_comes_back_on_a_drive_too(world: DrawerWorld):
    """Where there is no network, nobody asks for it."""
    world.copy_server()
    world.register(0, "Иванов")
    world.sync(0, None, None)
    world.copy(0)
    world.restore(0, marked=True)
    world.register(0, "Кот")
    world.sync(0, None, None)
    world.restore_server(0)
    for _ in range(3):
        world.by_drive(world.computers[0])
    with world.server.database.connect() as connection:
        assert set(connection.scalars(select(Patient.family_ru))) == {"Лихачёв", "Иванов", "Кот"}
    world.check_after_quiet()


@pytest.mark.slow
def test_after_any_history_with_drives_nothing_is_lost_and_all_agree(mould: Mould):
    Drawer.mould = mould
    run_state_machine_as_test(
        Drawer,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            print_blob=True,
            derandomize="SYNC_HISTORIES" not in os.environ,  # else always the same
            phases=PHASES,
        ),
    )
