"""Bodies taken apart so that they pack better: what they look like, the ids in them, the texts in them.

A packer finds little in a body where ids and texts alternate; ids beside ids and texts beside texts weigh a fifth less.
Putting them together again gives the same bytes, because a value has one canonical encoding; the seal proves it.
"""

from collections.abc import Iterator, Sequence

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode

_ID = 16
_SHORT = 3
"""Texts up to this many letters stay where they are: mostly codes."""
_REFERENCE, _PLAIN = b"\x00", b"\x01"
_TEXT_HERE, _TEXT_THERE = "=", "@"
CYRILLIC = "cp1251"
"""One byte a letter where it can hold the text; ё and the Belarusian letters are in it."""


About = bytes | None
"""The id of the patient a body is about."""


def apart(bodies: Sequence[tuple[About, bytes]]) -> Wire:
    """The columns of some bodies. Raises ValueError for a body that is not canonical: it has to be sent as it is."""
    ids: dict[bytes, int] = {}
    texts: list[bytes] = []
    shapes = [_shape([about, decode(body)], ids, texts) for about, body in bodies]
    lengths: list[Wire] = [len(text) for text in texts]
    return [shapes, b"".join(ids), lengths, b"".join(texts)]


def together(wire: Wire) -> list[tuple[About, bytes]]:
    """The bodies again. Raises TypeError, ValueError or LookupError for damage."""
    shapes, ids, lengths, joined = as_list(wire)
    data, text = as_bytes(ids), as_bytes(joined)
    named = [data[at : at + _ID] for at in range(0, len(data), _ID)]
    texts: list[str] = []
    at = 0
    for length in as_list(lengths):
        texts.append(_read_text(text[at : at + as_int(length)]))
        at += as_int(length)
    rest = iter(texts)
    pairs = (as_list(_whole(shape, named, rest)) for shape in as_list(shapes))
    return [(None if about is None else as_bytes(about), encode(body)) for about, body in pairs]


def _shape(value: Wire, ids: dict[bytes, int], texts: list[bytes]) -> Wire:
    if isinstance(value, list):
        return [_shape(each, ids, texts) for each in value]
    if isinstance(value, dict):
        return {key: _shape(each, ids, texts) for key, each in sorted(value.items())}
    if isinstance(value, bytes):
        known = len(value) == _ID
        return _REFERENCE + _number(ids.setdefault(value, len(ids))) if known else _PLAIN + value
    if isinstance(value, str) and len(value) > _SHORT:
        texts.append(_text(value))
        return _TEXT_THERE
    return _TEXT_HERE + value if isinstance(value, str) else value


def _whole(shape: Wire, ids: list[bytes], texts: Iterator[str]) -> Wire:
    if isinstance(shape, bytes):
        return shape[1:] if shape[:1] == _PLAIN else ids[int.from_bytes(shape[1:], "big")]
    if isinstance(shape, str):
        if shape[:1] == _TEXT_HERE:
            return shape[1:]
        return as_text(next(texts, None))
    if isinstance(shape, list):
        return [_whole(each, ids, texts) for each in shape]
    if isinstance(shape, dict):
        return {key: _whole(each, ids, texts) for key, each in sorted(shape.items())}
    return shape


def _number(value: int) -> bytes:
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


def _text(value: str) -> bytes:
    try:
        return b"\x00" + value.encode(CYRILLIC)
    except UnicodeEncodeError:
        return b"\x01" + value.encode()


def _read_text(data: bytes) -> str:
    return data[1:].decode(CYRILLIC if data[:1] == b"\x00" else "utf-8")
