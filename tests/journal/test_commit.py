from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.journal.codec import as_list, decode, encode
from emr_desktop.journal.commit import (
    BODY_SCHEMA,
    Body,
    BrokenCommit,
    Commit,
    Envelope,
    OpKind,
    Origin,
    RowOp,
    Version,
    device_id,
    seal,
)
from tests.journal.commits import BODY, KEY, MORNING, ORIGIN, OTHER, OTHER_PUBLIC, PUBLIC, commit


def reason(broken: Commit, key: bytes = PUBLIC) -> str:
    with pytest.raises(BrokenCommit) as caught:
        broken.check(key)
    return str(caught.value)


def test_a_signed_commit_proves_itself_and_is_read_back():
    made = commit(seq=7)
    envelope = made.check(PUBLIC)
    assert (envelope.seq, envelope.origin, envelope.occurred_at) == (7, ORIGIN, MORNING)
    assert Body.decode(made.body, envelope.body_schema) == BODY


def test_a_commit_about_no_patient_and_one_with_a_measured_clock_are_read_back():
    assert commit(patient=None).check(PUBLIC).patient is None
    assert commit(clock_error_ms=-90_000).check(PUBLIC).clock_error_ms == -90_000


def test_a_changed_body_is_noticed():
    made = commit()
    assert reason(replace(made, body=replace(BODY, action="other").encode())) == "body_changed"


def test_a_changed_envelope_is_noticed():
    made = commit()
    later = replace(Envelope.decode(made.envelope), recorded_at=MORNING + 2).encode()
    assert reason(replace(made, envelope=later)) == "signature_wrong"


def test_a_foreign_signature_and_a_foreign_device_are_told_apart():
    assert reason(commit(key=OTHER)) == "signature_wrong"
    assert reason(commit(), OTHER_PUBLIC) == "foreign_device"
    assert reason(replace(commit(), signature=b"")) == "signature_wrong"


def test_an_envelope_of_a_later_program_is_named_as_such():
    fields = as_list(decode(commit().envelope))
    assert reason(replace(commit(), envelope=encode([2, *fields[1:]]))) == "unknown_envelope"


@pytest.mark.parametrize(
    "envelope",
    [b"", b"\xff", encode(None), encode([]), encode([1, 2]), encode([1] * 13), commit().envelope[:-1]],
)
def test_an_envelope_that_cannot_be_read_is_named_as_such(envelope):
    assert reason(replace(commit(), envelope=envelope)) == "envelope_unreadable"


def test_a_body_of_a_later_program_is_kept_and_not_read():
    made = commit(body_schema=BODY_SCHEMA + 1)
    assert made.check(PUBLIC).body_schema == BODY_SCHEMA + 1
    with pytest.raises(BrokenCommit, match="unknown_schema"):
        Body.decode(made.body, BODY_SCHEMA + 1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        encode(1),
        encode(["a", []]),
        encode(["a", [], [[10, 9, [b"k"], {}]]]),  # an operation that nobody knows
        encode(["a", [], [[10, 1, [b"k"], {1: "x"}, {1: [0, 1]}]]]),  # names an origin that is not listed
        encode(["a", [], [[10, 0, [b"k"]]]]),
        encode([b"a", [], []]),
    ],
)
def test_a_body_that_cannot_be_read_is_named_as_such(data):
    with pytest.raises(BrokenCommit, match="body_unreadable"):
        Body.decode(data, BODY_SCHEMA)


@given(st.binary(max_size=200), st.binary(max_size=80), st.binary(max_size=200))
def test_no_bytes_from_outside_pass_for_a_commit_or_crash_the_reader(envelope, signature, body):
    with pytest.raises(BrokenCommit):
        Commit(envelope, signature, body).check(PUBLIC)


@given(st.data())
def test_any_flipped_bit_of_a_commit_is_noticed(data):
    made = commit()
    part = data.draw(st.sampled_from(["envelope", "signature", "body"]))
    flipped = bytearray(getattr(made, part))
    at = data.draw(st.integers(0, len(flipped) * 8 - 1))
    flipped[at // 8] ^= 1 << at % 8
    with pytest.raises(BrokenCommit):
        replace(made, **{part: bytes(flipped)}).check(PUBLIC)


ORIGINS = st.binary(min_size=16, max_size=16)
VERSIONS = st.builds(Version, ORIGINS, st.integers(1, 10**6))
LEAF = st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text("аё 0", max_size=9) | st.binary(max_size=9)
FIELDS = st.dictionaries(st.integers(1, 40), LEAF, max_size=5)
OPS = st.builds(
    RowOp,
    table=st.integers(1, 99),
    kind=st.sampled_from(OpKind),
    key=st.tuples(st.binary(max_size=16)) | st.tuples(st.binary(max_size=16), st.integers(0, 99)),
    fields=FIELDS,
    bases=st.dictionaries(st.integers(0, 40), st.lists(VERSIONS, min_size=1, max_size=3).map(tuple), max_size=3),
)


@given(st.builds(Body, action=st.text("a_", max_size=9), ops=st.lists(OPS, max_size=4).map(tuple)))
def test_every_body_is_read_back_as_it_was_written(body):
    assert Body.decode(body.encode(), BODY_SCHEMA) == body


def test_the_hash_stands_for_the_envelope_and_not_for_the_signature():
    made = commit()
    assert replace(made, signature=b"another").hash == made.hash
    assert commit(seq=2).hash != made.hash


def test_a_device_is_named_by_its_key_and_an_origin_by_device_and_incarnation():
    assert device_id(PUBLIC) == ORIGIN.device != device_id(OTHER_PUBLIC)
    assert Origin.from_key(ORIGIN.key) == ORIGIN


def test_sealing_twice_gives_the_same_bytes():
    envelope = Envelope.decode(commit().envelope)
    assert seal(envelope, BODY.encode(), KEY) == seal(envelope, BODY.encode(), KEY)
