"""Canonical CBOR (RFC 8949, 4.2): one value has one encoding, so that hashes and signatures are stable for ever."""

import cbor2

Wire = None | bool | int | str | bytes | list["Wire"] | dict[int, "Wire"]
_PLAIN = frozenset({type(None), bool, int, str, bytes})


def encode(value: Wire) -> bytes:
    """Encode a value. Raises TypeError for what has no lasting meaning here, such as a float or a local time."""
    _check(value)
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes) -> Wire:
    """Decode what `encode` made. Raises ValueError when the bytes are damaged or not canonical."""
    value = decode_message(data)
    if encode(value) != data:
        raise ValueError("not canonical CBOR")
    return value


def decode_message(data: bytes) -> Wire:
    """Decode what is read once and not kept: in how many ways it could be written does not matter, and to write it
    again would take longer than to read it, with every other thread waiting. Raises ValueError when damaged.
    """
    try:
        value: Wire = cbor2.loads(data)
    except (cbor2.CBORDecodeError, UnicodeDecodeError, OverflowError) as error:
        raise ValueError("not CBOR") from error
    return value


def _check(value: Wire) -> None:
    if type(value) in _PLAIN:
        return
    items = value
    if isinstance(value, dict):
        if any(type(key) is not int for key in value):
            raise TypeError("journal maps are keyed by field numbers")
        items = list(value.values())
    if not isinstance(items, list):
        raise TypeError(f"journal values cannot be {type(value).__name__}")
    for item in items:
        if type(item) not in _PLAIN:  # most are plain: a call for each would take as long as all the rest
            _check(item)


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
