import random
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.journal.chain import find_faults
from emr_desktop.journal.commit import NO_COMMIT, Origin, device_id
from emr_desktop.journal.digest import digest
from tests.journal.commits import KEY, ORIGIN, OTHER, OTHER_PUBLIC, PUBLIC, chain, commit

KNOWN = {device_id(PUBLIC): PUBLIC, device_id(OTHER_PUBLIC): OTHER_PUBLIC}
ELSEWHERE = Origin(device_id(OTHER_PUBLIC), b"incarn01")


def filed(commits, origin=ORIGIN):
    return [(origin.key, seq, each) for seq, each in enumerate(commits, start=1)]


def faults(items):
    return [(fault.seq, fault.reason) for fault in find_faults(items, KNOWN.get)]


def test_a_whole_journal_has_no_faults():
    assert faults(filed(chain(5))) == []


def test_a_missing_commit_is_noticed_at_the_next_one():
    items = filed(chain(5))
    assert faults(items[:2] + items[3:]) == [(4, "number_missing")]
    assert faults(items[1:]) == [(2, "number_missing")]


def test_a_commit_that_is_there_twice_is_noticed():
    items = filed(chain(3))
    assert (2, "number_twice") in faults([*items[:2], items[1], items[2]])


def test_two_commits_in_each_others_place_are_noticed():
    one, two, three = filed(chain(3))
    assert faults([one, three, two])[0] == (3, "number_missing")


def test_a_commit_that_replaced_another_under_its_number_breaks_the_chain_behind_it():
    made = chain(3)
    made[1] = commit(2, made[0].hash[:16], recorded_at=5)
    assert faults(filed(made)) == [(3, "chain_broken")]


def test_a_first_commit_that_names_one_before_it_is_noticed():
    assert faults(filed([commit(1, b"something before")])) == [(1, "chain_broken")]


def test_an_altered_commit_is_named_and_the_others_are_not():
    made = chain(4)
    made[1] = replace(made[1], body=made[1].body + b"\x00")
    assert faults(filed(made)) == [(2, "body_changed")]


def test_a_commit_of_a_computer_nobody_knows_is_noticed():
    items = filed(chain(2))
    assert [fault.reason for fault in find_faults(items, lambda _device: None)] == ["unknown_device"] * 2


def test_a_commit_of_another_computer_in_this_ones_place_is_noticed():
    foreign = commit(2, chain(1)[0].hash[:16], key=OTHER, origin=ELSEWHERE)
    assert faults([*filed(chain(1)), (ORIGIN.key, 2, foreign)]) == [(2, "foreign_device")]


def test_a_commit_under_another_number_than_it_says_is_noticed():
    one, two = chain(2)
    assert faults([(ORIGIN.key, 1, one), (ORIGIN.key, 7, two)]) == [(7, "filed_wrongly")]


def test_each_computer_and_each_incarnation_counts_for_itself():
    again = Origin(ORIGIN.device, b"incarn02")
    items = [
        *filed(chain(2)),
        (ELSEWHERE.key, 1, commit(1, NO_COMMIT, origin=ELSEWHERE, key=OTHER)),
        (again.key, 1, commit(1, NO_COMMIT, origin=again, key=KEY)),
    ]
    assert faults(items) == []


@given(st.lists(st.binary(min_size=32, max_size=32), max_size=20), st.randoms())
def test_the_digest_does_not_depend_on_the_order(hashes, chance: random.Random):
    shuffled = list(hashes)
    chance.shuffle(shuffled)
    assert digest(shuffled) == digest(hashes)


@given(st.sets(st.binary(min_size=32, max_size=32), min_size=1, max_size=20))
def test_a_set_with_one_commit_less_has_another_digest(hashes):
    fewer = set(list(hashes)[1:])
    assert (digest(fewer) == digest(hashes)) == (hashes - fewer == {bytes(32)})


def test_nothing_has_a_digest_too():
    assert digest([]) == bytes(32)
