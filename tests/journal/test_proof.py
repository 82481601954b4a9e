from hashlib import blake2b

import pytest

from emr_desktop.journal.commit import BrokenCommit
from emr_desktop.journal.proof import (
    LONGEST_RUN,
    START_OF_PROOF,
    Proof,
    begins_run,
    check_one,
    prove_hashes,
    root_of,
    seal_run,
)
from tests.journal.commits import KEY, ORIGIN, OTHER_PUBLIC, PUBLIC

LENGTHS = [*range(1, 18), 31, 32, 33, 100, LONGEST_RUN - 1, LONGEST_RUN]
FIRSTS = [1, 23, 24, 255, 256, 70_000]


def hashes(count: int) -> list[bytes]:
    return [number.to_bytes(32, "big") for number in range(count)]


@pytest.mark.parametrize("count", LENGTHS)
def test_each_commit_of_a_run_of_any_length_is_proven_by_what_it_carries(count):
    seal = seal_run(ORIGIN.key, 7, hashes(count), KEY)
    proofs = prove_hashes(ORIGIN.key, seal, hashes(count), PUBLIC)
    for at, (each, data) in enumerate(zip(hashes(count), proofs, strict=True)):
        proof = Proof.decode(data)
        assert (proof.seal, proof.encode()) == (seal, data)
        check_one(ORIGIN.key, 7 + at, each, proof, PUBLIC)


@pytest.mark.parametrize("count", [2, 3, 100])
def test_no_commit_is_proven_in_the_place_of_another(count):
    seal = seal_run(ORIGIN.key, 1, hashes(count), KEY)
    proofs = [Proof.decode(data) for data in prove_hashes(ORIGIN.key, seal, hashes(count), PUBLIC)]
    one, two = hashes(count)[:2]
    for seq, each, proof in ((2, one, proofs[0]), (1, two, proofs[0]), (2, bytes(31) + b"x", proofs[1])):
        with pytest.raises(BrokenCommit, match="signature_wrong"):
            check_one(ORIGIN.key, seq, each, proof, PUBLIC)


def test_a_run_with_one_other_commit_is_not_proven():
    seal = seal_run(ORIGIN.key, 1, hashes(5), KEY)
    other = [*hashes(4), b"other".ljust(32)]
    for changed in (other, hashes(4), hashes(6), hashes(5)[::-1]):
        with pytest.raises(BrokenCommit, match="signature_wrong"):
            prove_hashes(ORIGIN.key, seal, changed, PUBLIC)
    with pytest.raises(BrokenCommit, match="signature_wrong"):
        prove_hashes(ORIGIN.key, seal, hashes(5), OTHER_PUBLIC)


def test_the_tree_is_that_of_the_standard():
    """RFC 9162 splits at the largest power of two below the length."""

    def by_the_book(found: list[bytes]) -> bytes:
        if len(found) == 1:
            return root_of(found)
        half = 1 << (len(found) - 1).bit_length() - 1
        return blake2b(b"\x01" + by_the_book(found[:half]) + by_the_book(found[half:]), digest_size=32).digest()

    assert [root_of(hashes(count)) for count in LENGTHS] == [by_the_book(hashes(count)) for count in LENGTHS]


@pytest.mark.parametrize("first", FIRSTS)
def test_the_start_of_a_proof_says_whether_its_commit_begins_a_run(first):
    seal = seal_run(ORIGIN.key, first, hashes(3), KEY)
    proofs = prove_hashes(ORIGIN.key, seal, hashes(3), PUBLIC)
    found = [begins_run(proof[:START_OF_PROOF], first + at) for at, proof in enumerate(proofs)]
    assert found == [True, False, False]
