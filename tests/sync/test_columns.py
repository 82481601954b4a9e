"""Bodies taken apart for a slow link are the same bodies on the other side, to the letter."""

from uuid import UUID, uuid4

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from emr_desktop.domain.ids import new_id
from emr_desktop.journal.codec import Wire, decode, encode
from emr_desktop.sync.columns import Told, apart, together
from tests.conftest import NOW
from tests.journal.test_codec import WIRE

RECORDED = 1_795_404_216_145_123
"""Microseconds since 1970: a day in November 2026."""
IDS = [new_id(NOW).bytes, new_id(NOW).bytes, uuid4().bytes, UUID(int=0).bytes, UUID(int=2**128 - 1).bytes]
VALUES = st.recursive(
    WIRE
    | st.sampled_from(IDS)
    | st.integers(RECORDED - 10**12, RECORDED + 10**12)
    | st.text("абвўѣ\0\1\2=@", max_size=9),
    lambda inner: st.lists(inner, max_size=5),
    max_leaves=20,
)
TOLD = st.builds(
    Told,
    about=st.none() | st.sampled_from(IDS),
    recorded=st.integers(0, RECORDED),
    body=VALUES.map(encode),
)


@given(st.lists(TOLD, max_size=5))
@example([Told(None, 0, encode("\0мі\1"))])
@example([Told(IDS[0], RECORDED, encode([IDS[0], IDS[1], [IDS[0]]])), Told(IDS[1], 5, encode(IDS[0]))])
def test_whatever_is_written_is_put_together_to_the_same_bytes(told):
    wire = decode(encode(apart(told)))

    assert list(together(wire, [each.recorded for each in told])) == told


@given(st.lists(TOLD, min_size=1, max_size=3), st.data())
def test_what_was_damaged_on_its_way_is_refused_or_is_another_body_but_never_a_crash(told, data):
    whole = bytearray(encode(apart(told)))
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        wire = decode(bytes(whole))
    except ValueError:
        return  # noticed before anybody looks inside
    try:
        found = list(together(wire, [each.recorded for each in told]))
    except (TypeError, ValueError, LookupError):
        return
    assert all(isinstance(each.body, bytes) for each in found)


def test_a_body_of_a_program_that_writes_another_way_is_not_taken_apart():
    with pytest.raises(ValueError, match="canonical"):
        apart([Told(None, RECORDED, b"\x18\x05")])  # a five in two bytes


def test_ids_made_with_their_commit_cost_ten_bytes_and_a_second_mention_two():
    made = [new_id(NOW).bytes for _ in range(80)]
    recorded = int(NOW.timestamp() * 1_000_000)
    once = len(encode(apart([Told(None, recorded, encode(list[Wire](made[:40])))])))
    more = len(encode(apart([Told(None, recorded, encode(list[Wire](made)))])))
    again = len(encode(apart([Told(None, recorded, encode([*made, *made]))])))

    assert (more - once) / 40 < 16 - 3, "the chance of an id, its place and its time"
    assert (again - more) / 80 <= 3.1
