"""What the random histories do to machines, each by itself at any of its moments; and what they have found."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import event, inspect, text

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.server.enrol import revoke
from emr_desktop.server.migrations import STEPS as SERVER_STEPS
from emr_desktop.server.migrations import schema_version
from emr_desktop.store.patients import Patient
from tests.conftest import NOW
from tests.sync.world import World
from tests.sync.world_faults import PIECES, Disk
from tests.sync.world_people import facts_set_aside


def work(world: World, at: int = 0) -> None:
    """Something to send and something to receive."""
    world.register(at, "Иванов")
    world.add_allergy(at + 1, 0, "Кот")
    world.sync(at + 1, None, None)


@pytest.mark.slow
@pytest.mark.parametrize("pieces", [0, 3, PIECES])
def test_the_power_may_go_at_any_moment_of_a_sync(world: World, pieces: int):
    cuts = 0
    for statement in range(0, 90, 3):
        work(world)
        cuts += world.power_cut(0, statement, pieces)
        world.check_now()
    assert cuts > 15, "syncs are longer than that"
    world.check_after_quiet()


def test_what_was_confirmed_and_not_flushed_would_be_lost_in_a_power_cut(world: World):
    """The records are opened so that this does not happen; here they are not, and the test of the tests sees it."""
    computer = world.computers[0]
    before = computer.rows(Patient.id)

    def careless(raw, *_):
        raw.execute("PRAGMA synchronous = NORMAL")

    event.listen(computer.engine, "checkout", careless)
    disk = Disk(computer)
    event.listen(computer.engine, "begin", disk.begun)
    for family in ("Иванов", "Кот"):
        world.register(0, family)
    assert len(computer.rows(Patient.id)) == len(before) + 2
    left = Path(shutil.copytree(computer.folder, world._folder / "left"))
    disk.lose(left, 0)
    world._made[0].clear()
    world.go_on_from(0, left)
    assert world.computers[0].rows(Patient.id) == before


@pytest.mark.parametrize("pages", range(0, 12, 2))
def test_a_full_disk_is_said_and_when_there_is_room_again_all_goes_on(world: World, pages: int):
    work(world)
    for _ in range(3):
        world.fill_disk(0, pages, "Ёлкина")
        world.check_now()
    world.check_after_quiet()


def test_a_disk_without_any_room_is_said_to_be_full(world: World):
    told: list[str] = []
    for _ in range(10):
        work(world)
        told += world.fill_disk(0, 0, "Ёлкина")
    assert "disk_full" in told
    world.check_after_quiet()


def test_computers_and_district_are_of_different_versions_and_agree(world: World):
    work(world)
    world.copy(0)
    world.copy_server()
    world.upgrade(0)
    work(world)
    world.upgrade_server()
    world.upgrade(1)
    work(world)
    world.check_after_quiet()
    assert "later_2" in {column["name"] for column in inspect(world.computers[1].engine).get_columns("patient")}
    world.restore(0, marked=True)
    world.restore_server(0)
    with world.server.database.connect() as connection:
        assert schema_version(connection) == len(SERVER_STEPS) + 3
    world.check_after_quiet()


def test_records_of_a_later_version_are_refused_by_an_earlier_one(world: World):
    world.upgrade(0)
    world._newest = 0
    with pytest.raises(StoreTrouble, match="store_too_new"):
        world.start_again(0)
    world._newest = 1
    world.start_again(0)
    world.check_after_quiet()


@pytest.mark.slow
def test_postgresql_may_lose_the_worker_at_any_moment_of_a_sync(world: World):
    killed = 0
    for statement in range(0, 60, 2):
        work(world)
        killed += world.kill_worker(0, statement)
        world.check_now()
    assert killed > 10, "syncs are longer than that"
    with world.server.database.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")) == 0
    world.check_after_quiet()


def test_of_work_whose_numbers_a_clone_has_used_after_both_were_revoked_nothing_is_forgotten(world: World):
    """The district cannot hold both under one number: the mate keeps what was in force, the clone's stays aside."""
    world.copy(0)
    world.clone(0)
    world.copy_server()
    world.register(0, "Иванов")
    for at in (0, 1):
        world.sync(at, None, None)
    world.restore_server(0)
    with world.server.database.begin() as connection:
        revoke(connection, world._device(world.computers[0]), NOW)
    world.register(2, "Кот")
    for at in (2, 2, 1, 1, 0, 0, 1):
        world.sync(at, None, None)
    assert {name for (name,) in world.computers[1].rows(Patient.family_ru)} == {"Лихачёв", "Иванов"}
    with world.server.database.connect() as connection:
        aside = facts_set_aside(connection)
    assert world.confirmed() <= aside, "its own computers have signed both, and both are to be decided"
    world.check_now()
