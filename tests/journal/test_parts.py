"""A part of a signed run is proven without the others of it, and by nothing that was altered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.journal.commit import BrokenCommit
from emr_desktop.journal.proof import LONGEST_RUN, Proof, check_one, check_part, flanks_of, prove_hashes, seal_run
from tests.journal.commits import KEY, ORIGIN, PUBLIC

FIRST = 1000


def run_of(count):
    hashes = [number.to_bytes(32, "big") for number in range(count)]
    return hashes, seal_run(ORIGIN.key, FIRST, hashes, KEY)


def part_of(hashes, seal, at, length):
    proofs = [Proof.decode(data) for data in prove_hashes(ORIGIN.key, seal, hashes, PUBLIC)]
    last = at + length - 1
    return proofs[at : last + 1], flanks_of((FIRST + at, proofs[at]), (FIRST + last, proofs[last]))


@given(st.data())
def test_any_part_of_any_run_is_proven_and_each_commit_of_it_alone_afterwards(data):
    count = data.draw(st.integers(1, LONGEST_RUN))
    at = data.draw(st.integers(0, count - 1))
    length = data.draw(st.integers(1, count - at))
    hashes, seal = run_of(count)
    proofs, flanks = part_of(hashes, seal, at, length)
    here = hashes[at : at + length]
    assert check_part(ORIGIN.key, seal, FIRST + at, here, flanks, PUBLIC) == proofs
    assert len(flanks) <= 2 * 9
    check_one(ORIGIN.key, FIRST + at, here[0], proofs[0], PUBLIC)


@pytest.mark.parametrize(("at", "length"), [(0, 7), (3, 1), (5, 20), (90, 10)])
def test_a_part_that_was_altered_or_stands_elsewhere_is_refused(at, length):
    hashes, seal = run_of(100)
    _, flanks = part_of(hashes, seal, at, length)
    here = hashes[at : at + length]
    wrong = bytes(32)
    forgeries = [
        (FIRST + at, [*here[:-1], wrong + b"1"], flanks),
        (FIRST + at, here, [*flanks[:-1], wrong]),
        (FIRST + at, here, flanks[:-1]),
        (FIRST + at, here, [*flanks, wrong]),
        (FIRST + at + 1, here, flanks),
        (FIRST + at - 1, here, flanks),
        (FIRST + at, here[:-1], flanks),
        (FIRST + at, [], flanks),
        (FIRST + 100 - length + 1, here, flanks),
    ]
    for seq, there, beside in forgeries:
        with pytest.raises(BrokenCommit):
            check_part(ORIGIN.key, seal, seq, there, beside, PUBLIC)
