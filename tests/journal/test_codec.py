from datetime import UTC, date, datetime
from decimal import Decimal

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emr_desktop.journal import codec
from emr_desktop.journal.codec import decode, encode

LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.binary(max_size=40)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
)
WIRE = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.integers(-9, 70_000), inner, max_size=4),
    max_leaves=12,
)


@given(WIRE)
def test_what_was_written_is_read_back(value):
    assert decode(encode(value)) == value


@given(st.dictionaries(st.integers(-9, 70_000), LEAVES, min_size=2, max_size=6))
def test_one_value_has_one_encoding_however_it_was_put_together(value):
    assert encode(dict(reversed(value.items()))) == encode(value)


@given(WIRE, st.data())
def test_a_shortened_encoding_is_noticed(value, data):
    whole = encode(value)
    with pytest.raises(ValueError, match="CBOR"):
        decode(whole[: data.draw(st.integers(0, len(whole) - 1))])


@given(WIRE, st.binary(min_size=1, max_size=5))
def test_bytes_behind_the_value_are_noticed(value, more):
    with pytest.raises(ValueError, match="CBOR"):
        decode(encode(value) + more)


@given(WIRE, st.data())
def test_a_flipped_bit_is_noticed_or_is_another_value(value, data):
    whole = bytearray(encode(value))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    try:
        read = decode(bytes(whole))
    except (ValueError, TypeError):
        return
    assert encode(read) == bytes(whole) != encode(value)


@given(st.binary(max_size=60))
def test_no_bytes_at_all_end_in_anything_but_a_value_or_a_refusal(data):
    try:
        value = decode(data)
    except (ValueError, TypeError):
        return
    assert encode(value) == data


@pytest.mark.parametrize(
    "value",
    [1.5, float("nan"), Decimal("36.6"), date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC), (1, 2), {"name": 1},
     {1: {2: 0.5}}, {True: 1}, {1, 2}, bytearray(b"x")],
)  # fmt: skip
def test_what_has_no_lasting_form_is_refused(value):
    with pytest.raises(TypeError):
        encode(value)


@pytest.mark.parametrize(
    "data",
    [
        b"\x18\x01",  # 1 in two bytes
        b"\x9f\x01\xff",  # a list without a length
        b"\xa2\x02\x00\x01\x00",  # keys out of order
        b"\xa2\x01\x00\x01\x00",  # a key twice
        b"\xc2\x41\x01",  # a small number as a big one
        cbor2.dumps(1.5),
        cbor2.dumps({"name": 1}),
        cbor2.dumps(cbor2.CBORTag(1, 0)),
        b"\xf7",  # undefined
        b"",
    ],
)
def test_another_encoding_of_a_value_is_refused(data):
    with pytest.raises((ValueError, TypeError)):
        decode(data)


def test_a_value_nested_too_deep_is_a_refusal_and_no_crash():
    with pytest.raises((ValueError, TypeError)):
        decode(b"\x81" * 100_000 + b"\x00")


@pytest.mark.parametrize(
    ("reader", "right", "wrong"),
    [
        (codec.as_int, 1, True),
        (codec.as_int, 1, "1"),
        (codec.as_bytes, b"x", "x"),
        (codec.as_text, "x", b"x"),
        (codec.as_list, [1], {1: 1}),
        (codec.as_map, {1: 1}, [1]),
    ],
)
def test_a_value_of_another_shape_is_refused(reader, right, wrong):
    assert reader(right) == right
    with pytest.raises(TypeError):
        reader(wrong)
