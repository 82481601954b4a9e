"""Canonical CBOR (RFC 8949, 4.2): one value has one encoding, so that hashes and signatures are stable for ever."""

import cbor2

Wire = None | bool | int | str | bytes | list["Wire"] | dict[int, "Wire"]
_PLAIN = frozenset({type(None), bool, int, str, bytes})


def encode(value: Wire) -> bytes:
    """Encode a value. Raises TypeError for what has no lasting meaning here, such as a float or a local time."""
    # Putting maps in order takes cbor2 three times as long as writing them: most are in order already.
    return cbor2.dumps(value, canonical=not _in_order(value))


def encode_plain(values: list[Wire]) -> bytes:
    """Encode a list of plain values, in which there is nothing to be put in order: the same bytes as `encode` makes."""
    return cbor2.dumps(values)


def decode(data: bytes) -> Wire:
    """Decode what `encode` made. Raises ValueError when the bytes are damaged or not canonical."""
    value = _loads(data)
    try:
        canonical = encode(value) == data
    except TypeError as error:  # a tag, or a number with a point
        raise ValueError("no canonical CBOR of a journal") from error
    if not canonical:
        raise ValueError("not canonical CBOR")
    return value


def read(data: bytes) -> Wire:
    """Decode without asking for the canonical form: bytes that a hash names, or that nobody signs.

    What the values are is asked by whoever uses them. Raises ValueError for damage.
    """
    return _loads(data)


def _loads(data: bytes) -> Wire:
    try:
        value: Wire = cbor2.loads(data)
    except (cbor2.CBORDecodeError, UnicodeDecodeError, OverflowError) as error:
        raise ValueError("not CBOR") from error
    return value


def _in_order(value: Wire) -> bool:
    """Whether every map within is in the order of the canonical form. Raises TypeError for what is no journal value."""
    if type(value) in _PLAIN:
        return True
    ordered = True
    items = value
    if isinstance(value, dict):
        ordered = _keys_in_order(value)
        items = list(value.values())
    if not isinstance(items, list):
        raise TypeError(f"journal values cannot be {type(value).__name__}")
    for item in items:
        if type(item) not in _PLAIN and not _in_order(item):  # most are plain: a call for each would take long
            ordered = False
    return ordered


def _keys_in_order(value: dict[int, Wire]) -> bool:
    last = -1
    ordered = True
    for key in value:
        if type(key) is not int:
            raise TypeError("journal maps are keyed by field numbers")
        ordered = ordered and key > last  # the order of negative ones is another: left to cbor2
        last = key
    return ordered


def as_int(value: Wire) -> int:
    """The value, if it is a whole number. Each of these raises TypeError for another shape."""
    if type(value) is not int:
        raise TypeError("number expected")
    return value


def as_bytes(value: Wire) -> bytes:
    """The value, if it is bytes."""
    if not isinstance(value, bytes):
        raise TypeError("bytes expected")
    return value


def as_text(value: Wire) -> str:
    """The value, if it is text."""
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def as_list(value: Wire) -> list[Wire]:
    """The value, if it is a list."""
    if not isinstance(value, list):
        raise TypeError("list expected")
    return value


def as_map(value: Wire) -> dict[int, Wire]:
    """The value, if it is a map."""
    if not isinstance(value, dict):
        raise TypeError("map expected")
    return value
