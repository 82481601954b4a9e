"""Whoever types does not feel that the district sends: a real window, a real server in a process of its own."""

import pytest

from tests.sync.arriving import SlowDisk, listening_to, much_to_say, type_while_all_arrives

PATIENTS = VISITS = 500
"""`make bench` lets 5,000 actions arrive and says how long the longest block was."""


def a_computer_for_which_much_waits(district, found, join):
    return (much_to_say(district, found, join, PATIENTS, VISITS),), None


@pytest.fixture
def folder(after, district, tmp_path):
    """Of that computer; the server runs."""
    (waiting,), _ = after(a_computer_for_which_much_waits)
    with listening_to(district.database, waiting, tmp_path) as folder:
        yield folder


def test_typing_goes_on_while_the_work_of_another_computer_arrives(app, folder):
    found = type_while_all_arrives(app, folder)
    assert (found.ended.outcome, found.ended.progress.received) == ("done", PATIENTS + VISITS)
    assert found.before.all_there, "each letter is in the field"
    assert found.during.all_there, "each letter is in the field"
    assert found.during.percentile_99 < 50, found
    assert found.during.longest < max(200, 2 * found.before.longest), found  # other tests want the computer too


def test_a_disk_that_takes_long_to_write_delays_the_sync_and_not_who_types(app, folder):
    disk = SlowDisk(seconds=0.2)
    found = type_while_all_arrives(app, folder, disk)
    assert (found.ended.outcome, found.ended.progress.received) == ("done", PATIENTS + VISITS)
    assert found.during.all_there, "each letter is in the field"
    assert len(disk.waited) * disk.seconds < 10, "work comes in pieces that are worth a flush"
    assert {name.partition("_")[0] for name in disk.waited} <= {"sync", "store"}, "the window waits for no disk"
    assert "sync_0" in disk.waited
    assert found.during.percentile_99 < 50, found
