"""How much goes at once, by what a sync has learnt about its link."""

import pytest

from emr_desktop.sync.pace import FIRST_RUNS, LARGEST_FRAME, MOST_RUNS, SMALLEST_FRAME, Pace

KB = 1024


@pytest.fixture
def pace():
    return Pace(40 * KB, 192 * KB)


def carry(pace, seconds, pieces=1):
    pace.begin()
    for _ in range(pieces):
        pace.run_sent()
    pace.went_well(seconds)


def test_a_question_that_was_answered_quickly_says_nothing_about_pieces(pace):
    carry(pace, 0.01, pieces=0)
    assert (pace.frame_bytes, pace.budget, pace.most_runs) == (40 * KB, 192 * KB, FIRST_RUNS)


def test_after_a_cut_and_a_question_pieces_stay_small(pace):
    for _ in range(5):
        pace.begin()
        pace.broke(answered=False)
        carry(pace, 0.2, pieces=0)
    assert pace.frame_bytes == SMALLEST_FRAME


def test_pieces_grow_on_a_quick_link_up_to_the_largest(pace):
    for _ in range(4):
        carry(pace, 0.1, pieces=4)
    assert (pace.frame_bytes, pace.most_runs) == (LARGEST_FRAME, MOST_RUNS)


def test_pieces_halve_when_one_takes_long(pace):
    carry(pace, 9.0, pieces=2)
    assert pace.frame_bytes == 20 * KB
