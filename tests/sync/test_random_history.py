"""Whatever happens to computers, copies, the server and the link: in the end nothing is lost and all agree."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from emr_desktop.domain.errors import DomainError
from tests.sync.world import World
from tests.sync.world_faults import PIECES
from tests.sync.world_mould import Mould

EXAMPLES = int(os.environ.get("SYNC_HISTORIES", "5"))
STEPS = int(os.environ.get("SYNC_STEPS", "20"))

PHASES = tuple(Phase) if os.environ.get("SYNC_SHRINK") else (Phase.explicit, Phase.reuse, Phase.generate)
"""Making a failure smaller takes many minutes: on demand."""

WHO = st.integers(0, 2)
WHICH = st.integers(0, 5)
CUT = st.none() | st.integers(0, 3000)
WORDS = st.sampled_from(["Иванов", "Кот", "Ёлкина"])


class District(RuleBasedStateMachine):
    """A history of a district."""

    mould: ClassVar[Mould]

    def __init__(self) -> None:
        super().__init__()
        self.world = self.new_world(Path(tempfile.mkdtemp(prefix="world-")))

    def new_world(self, folder: Path) -> World:
        return World(self.mould, folder)

    @initialize(seed=st.integers(0, 2**32))
    def draw_ids(self, seed: int) -> None:
        self.world.chance.seed(seed)

    @rule(at=WHO, family=WORDS)
    def register(self, at: int, family: str) -> None:
        self.world.register(at, family)

    @rule(at=WHO, patient=WHICH, field=st.sampled_from(["phone", "workplace", "territory"]), value=WHICH)
    def correct(self, at: int, patient: int, field: str, value: int) -> None:
        with suppress(DomainError):
            self.world.correct(at, patient, **{field: f"+37529111111{value}"})

    @rule(at=WHO, patient=WHICH, day=st.dates())
    def correct_who_it_is(self, at: int, patient: int, day: object) -> None:
        with suppress(DomainError):
            self.world.correct(at, patient, birth_date=day)

    @rule(at=WHO, patient=WHICH, substance=WORDS)
    def add_allergy(self, at: int, patient: int, substance: str) -> None:
        self.world.add_allergy(at, patient, substance)

    @rule(at=WHO, which=WHICH, refuted=st.booleans())
    def end_allergy(self, at: int, which: int, refuted: bool) -> None:
        self.world.end_allergy(at, which, refuted)

    @rule(at=WHO, patient=WHICH, pressure=WHICH)
    def visit(self, at: int, patient: int, pressure: int) -> None:
        with suppress(DomainError):
            self.world.visit(at, patient, pressure)

    @rule(at=WHO, patient=WHICH, other=WHICH)
    def link(self, at: int, patient: int, other: int) -> None:
        with suppress(DomainError):
            self.world.link(at, patient, other)

    @rule(at=WHO, which=WHICH)
    def unlink(self, at: int, which: int) -> None:
        self.world.unlink(at, which)

    @rule(at=WHO, up=CUT, down=CUT)
    def sync(self, at: int, up: int | None, down: int | None) -> None:
        self.world.sync(at, up, down)

    @rule(at=WHO, up=CUT, down=CUT)
    def break_off(self, at: int, up: int | None, down: int | None) -> None:
        self.world.break_off(at, up, down)

    @rule(at=WHO, statement=st.integers(0, 120))
    def crash(self, at: int, statement: int) -> None:
        self.world.crash(at, statement)

    @rule(at=WHO, statement=st.integers(0, 120), pieces=st.integers(0, PIECES))
    def power_cut(self, at: int, statement: int, pieces: int) -> None:
        self.world.power_cut(at, statement, pieces)

    @rule(at=WHO, pages=st.integers(0, 8), family=WORDS)
    def fill_disk(self, at: int, pages: int, family: str) -> None:
        self.world.fill_disk(at, pages, family)

    @rule(at=WHO)
    def upgrade(self, at: int) -> None:
        self.world.upgrade(at)

    @rule()
    def upgrade_server(self) -> None:
        self.world.upgrade_server()

    @rule(at=WHO, statement=st.integers(0, 80))
    def kill_worker(self, at: int, statement: int) -> None:
        self.world.kill_worker(at, statement)

    @rule(at=WHO)
    def copy(self, at: int) -> None:
        self.world.copy(at)

    @rule(which=WHICH, marked=st.booleans())
    def restore(self, which: int, marked: bool) -> None:
        self.world.restore(which, marked)

    @rule(which=WHICH)
    def clone(self, which: int) -> None:
        self.world.clone(which)

    @rule()
    def copy_server(self) -> None:
        self.world.copy_server()

    @rule(which=WHICH)
    def restore_server(self, which: int) -> None:
        self.world.restore_server(which)

    @rule(at=WHO, days=st.integers(-4000, 4000))
    def turn_clock(self, at: int, days: int) -> None:
        self.world.turn_clock(at, days)

    @invariant()
    def is_whole(self) -> None:
        self.world.check_now()

    def teardown(self) -> None:
        try:
            self.world.check_after_quiet()
        finally:
            self.world.end()


class OneClinic(District):
    """A history of a district with one clinic, from which a computer may be stolen."""

    @rule(which=WHICH)
    def fail_over(self, which: int) -> None:
        self.world.fail_over(which)

    @rule(at=WHO)
    def revoke(self, at: int) -> None:
        self.world.revoke(at)


def test_a_history_that_is_played_again_is_the_same(mould: Mould, tmp_path: Path):
    """Else a failure could not be played again: the order of many things is that of ids."""
    seen = []
    for turn in ("first", "second"):
        world = World(mould, tmp_path / turn)
        world.copy(0)
        world.restore(0, marked=True)
        world.register(0, "Кот")
        world.sync(0, None, None)
        seen.append((world.facts(), world.computers[0].clinic._device.origin))
        world.end()
    assert seen[0] == seen[1]


def test_a_copy_from_before_the_first_commit_that_runs_beside_its_original_loses_nothing(world: World):
    world.copy(1)
    world.clone(0)
    for at in (1, 2):
        world.correct(at, 0, workplace=f"школа {at}")
        world.sync(at, None, None)
    world.copy(1)
    world.clone(0)
    world.check_after_quiet()


def test_of_a_clone_that_has_used_the_numbers_a_restored_server_had_lost_both_sides_are_kept(world: World):
    """What was acknowledged before the restore proved nothing afterwards."""
    world.copy(0)
    world.clone(0)
    world.copy_server()
    world.register(0, "Иванов")
    world.sync(0, None, None)
    world.restore_server(0)
    world.register(2, "Кот")
    world.sync(2, None, None)
    world.check_after_quiet()


def test_a_number_that_a_clone_has_brought_to_a_restored_server_is_not_taken_for_an_own_one(world: World):
    """The original goes on after the restore: how far the server holds its origin is the clone's count."""
    world.copy(0)
    world.clone(0)
    world.copy_server()
    for family in ("Иванов", "Кот"):
        world.register(0, family)
    world.sync(0, None, None)
    world.restore_server(0)
    world.register(2, "Ёлкина")
    world.sync(2, None, None)
    world.register(0, "Кот")
    world.check_after_quiet()


def test_work_of_an_earlier_incarnation_whose_numbers_a_clone_has_used_is_issued_again(world: World):
    world.copy(0)
    world.clone(0)
    world.copy_server()
    world.register(0, "Иванов")
    world.sync(0, None, None)
    world.copy(0)
    world.restore(1, marked=True)
    world.register(0, "Кот")
    world.sync(0, None, None)
    world.restore_server(0)
    world.register(2, "Ёлкина")
    world.sync(2, None, None)
    world.check_after_quiet()


def test_a_row_that_a_clone_was_told_to_make_too_is_the_same_everywhere(world: World):
    world.add_allergy(1, 5, "Ёлкина")
    world.copy(1)
    world.clone(0)
    for at in (1, 2):
        world.register(at, "Кот")
    world.check_after_quiet()


def test_a_change_of_a_row_that_a_clone_has_made_too_meets_the_row_that_is_shown(world: World):
    """It arrives together with the clone's own making of the row, which nobody else shows."""
    world.copy_server()
    world.add_allergy(0, 0, "Ёлкина")
    world.sync(0, None, None)
    world.restore_server(0)
    world.register(0, "Иванов")
    world.copy(0)
    world.register(0, "Кот")
    world.clone(0)
    world.correct(2, 1, phone="+375291111110")
    world.check_after_quiet()


def test_a_change_that_a_restored_server_places_before_its_row_is_made_the_same_from_the_journal(world: World):
    world.copy_server()
    world.add_allergy(0, 0, "Кот")
    for at in (0, 1):
        world.sync(at, None, None)
    world.end_allergy(1, 0, refuted=False)
    for at in (1, 0):
        world.sync(at, None, None)
    world.restore_server(0)
    for at in (1, 0):
        world.sync(at, None, None)
    world.check_after_quiet()


def test_work_that_a_marked_copy_sends_after_work_that_builds_on_it_is_the_same_everywhere(world: World):
    """Its own new commits go first, so the end of an allergy has its place before the allergy."""
    world.add_allergy(0, 4, "Кот")
    world.copy(0)
    world.restore(0, marked=True)
    world.end_allergy(0, 0, refuted=True)
    world.check_after_quiet()


@pytest.mark.slow
def test_after_any_history_nothing_is_lost_and_all_agree(mould: Mould):
    OneClinic.mould = mould
    run_state_machine_as_test(
        OneClinic,
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
