"""Two things that happen to computers in random histories, each by itself: the program is killed, and one is stolen."""

from emr_desktop.store.visits import Visit
from tests.sync.world import World
from tests.sync.world_people import facts_set_aside


def test_a_program_that_dies_before_any_seventh_statement_of_a_sync_loses_nothing(world: World):
    for at in (0, 1):
        world.visit(at, 0, at)
        world.sync(at, None, None)
    died = 0
    for statement in range(0, 500, 7):
        world.visit(1, 0, statement)
        world.register(0, "Кот")
        world.sync(0, None, None)
        if not world.crash(1, statement):
            break
        world.check_now()
        died += 1
    assert 3 < died < 70, "it died at the beginning, and not after the end"
    world.check_after_quiet()


def test_what_a_stolen_computer_signs_is_held_and_shown_to_it_and_the_others_go_on(world: World):
    world.visit(0, 0, 1)
    world.sync(0, None, None)
    world.revoke(0)
    world.visit(0, 0, 2)
    world.register(0, "Кот")
    world.visit(1, 0, 3)
    world.check_after_quiet()
    assert [len(world.computers[at].rows(Visit.id)) for at in (0, 1)] == [2, 2]
    stolen = set(world.computers[0].rows(Visit.id)) - set(world.computers[1].rows(Visit.id))
    with world.server.database.connect() as connection:
        assert {visit for (visit,) in stolen} < facts_set_aside(connection)
