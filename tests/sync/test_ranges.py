"""Range reconciliation as numbers: two sides that differ a little find it out with few questions and few bytes."""

import random
from hashlib import blake2b

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emr_desktop.journal.codec import as_list, decode
from emr_desktop.journal.ranges import END, Holding, Range
from emr_desktop.sync.mending import Answered, Asked

HELD = 50_000


def commits(count, salt=b""):
    """Places with gaps, as other clinics' commits leave them, and hashes."""
    chance = random.Random(count)
    place, found = 0, {}
    for number in range(count):
        place += chance.choice((1, 1, 1, 2, 7))
        found[place] = blake2b(salt + str(number).encode(), digest_size=32).digest()
    return found


def reconcile(clinic: dict[int, bytes], server: dict[int, bytes]) -> tuple[set[int], set[int], int, int]:
    """What each side lacks, by what is said; questions and bytes, packed by nobody."""
    here, there = Holding(clinic.items()), Holding(server.items())
    ask = here.question()
    wanted: list[Range] = []
    extra: list[int] = []
    trips = weight = 0
    while ask:
        trips += 1
        up = Asked(tuple(ask)).encode()
        spans, lists = there.answer(Asked.read(as_list(decode(up))[1:]).spans)
        down = Answered(spans, lists).encode()
        answered = Answered.read(as_list(decode(down))[1:])
        assert answered == Answered(spans, lists)
        found = here.follow(answered.spans, answered.lists)
        weight += len(up) + len(down)
        ask = found.ask
        wanted += found.wanted
        extra += found.extra
    # The last request names what is wanted; the commits come in its reply.
    trips += bool(wanted or extra)
    weight += len(Asked((), tuple(wanted)).encode()) + 10 * len(extra)
    lacking = {place for place in server for each in wanted if each.after < place <= each.upto}
    return lacking, set(extra), trips, weight


@pytest.mark.parametrize("side", ["clinic", "server", "both"])
@pytest.mark.parametrize(("differences", "most"), [(1, 2_000), (10, 8_000), (100, 60_000)])
def test_few_differences_among_many_commits_are_found_with_few_questions_and_bytes(side, differences, most):
    clinic, server = commits(HELD), commits(HELD)
    chosen = random.Random(differences).sample(sorted(clinic), differences)
    for at, place in enumerate(chosen):
        if side == "clinic" or (side == "both" and at % 2):
            del clinic[place]
        else:
            del server[place]
    lacking, extra, trips, weight = reconcile(clinic, server)
    assert lacking == server.keys() - clinic.keys()
    assert extra == clinic.keys() - server.keys()
    assert trips <= 4
    assert weight <= most


def test_a_page_of_neighbours_costs_hardly_more_than_one_commit():
    clinic, server = commits(HELD), commits(HELD)
    for place in sorted(clinic)[20_000:20_200]:
        del clinic[place]
    lacking, extra, trips, weight = reconcile(clinic, server)
    assert (len(lacking), extra) == (200, set())
    assert trips <= 4
    assert weight <= 3_000


def test_equal_holdings_are_known_as_equal_after_one_question():
    server = commits(HELD)
    spans, lists = Holding(server.items()).answer(Holding(server.items()).question())
    assert (spans, lists) == ((), ())


def test_an_empty_side_asks_for_everything_at_once():
    lacking, extra, trips, weight = reconcile({}, commits(HELD))
    assert (len(lacking), extra) == (HELD, set())
    assert trips <= 2
    assert weight < 1000


PLACES = st.dictionaries(st.integers(0, END), st.binary(min_size=32, max_size=32), max_size=200)


@settings(max_examples=150, deadline=None)
@given(common=PLACES, here=PLACES, there=PLACES)
def test_whatever_both_sides_hold_each_difference_is_found_and_nothing_else(common, here, there):
    clinic, server = here | common, there | common
    lacking, extra, _, _ = reconcile(clinic, server)
    differing = {place for place in clinic.keys() | server.keys() if clinic.get(place) != server.get(place)}
    assert differing <= lacking | extra
    assert extra <= differing
    assert lacking & clinic.keys() <= differing
