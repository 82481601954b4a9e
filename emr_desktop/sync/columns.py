"""Bodies taken apart so that they pack better: what they look like, the ids in them, the texts in them.

A packer finds little in a body where ids and texts alternate; ids beside ids and texts beside texts weigh a fifth less.
What can be worked out is not said: most ids begin with the millisecond in which their commit was recorded, many moments
in a body are that very moment, and an id that was just mentioned is so many mentions back, which is the same from visit
to visit. Putting the bodies together again gives the same bytes, because a value has one canonical encoding; the seal
proves it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode, encode
from emr_desktop.sync.columns_ids import IDS_LONG, ids_apart, ids_together

_SHORT = 3
"""Texts up to this many letters stay where they are: mostly codes."""
_AGO, _PLAIN, _NEW, _MOMENT = b"\x00", b"\x01", b"\x02", b"\x03"
"""What bytes in a shape begin with: so many ids ago, bytes as they are, the next id, so long before the recording."""
_TEXT_HERE, _TEXT_THERE = "=", "@"
_LONG_AGO = 1 << 44
"""Numbers from here on are moments in microseconds: July 1970. Whatever else is as large is only sent less well."""
_CYRILLIC, _ANY = 0, 1
"""The byte before each text says how it is written; none of the two is ever found inside one that is moved."""
_TEXTS = re.compile(rb"[\x00\x01][^\x00\x01]*")
CYRILLIC = "cp1251"
"""One byte a letter where it can hold the text; ё and the Belarusian letters are in it."""


class Told(NamedTuple):
    """What a commit tells: the id of the patient it is about, when it was recorded in microseconds, and its body."""

    about: bytes | None
    recorded: int
    body: bytes


def apart(told: Sequence[Told]) -> Wire:
    """The columns of some bodies. Raises ValueError for a body that is not canonical: it has to be sent as it is."""
    taken = _Taken()
    shapes = [taken.shape(each) for each in told]
    return [shapes, ids_apart(taken.ids), b"".join(taken.texts)]


def together(wire: Wire, recorded: Sequence[int]) -> Iterator[Told]:
    """The bodies again, with when each was recorded. Raises TypeError, ValueError or LookupError for damage."""
    shapes, ids, texts = as_list(wire)
    put = _Put(ids, as_bytes(texts))
    for moment, shape in zip(recorded, as_list(shapes), strict=True):
        yield put.told(shape, moment)


class _Taken:
    """What was taken out of the bodies so far."""

    def __init__(self) -> None:
        self.ids: dict[bytes, int] = {}
        """Each with the moment of the commit that mentions it first."""
        self.texts: list[bytes] = []
        self._places: dict[bytes, int] = {}
        self._recorded = 0

    def shape(self, told: Told) -> Wire:
        self._recorded = told.recorded
        return self._of([told.about, decode(told.body)])

    def _of(self, value: Wire) -> Wire:
        if isinstance(value, list):
            return [self._of(each) for each in value]
        if isinstance(value, dict):
            return {key: self._of(each) for key, each in sorted(value.items())}
        if isinstance(value, bytes):
            return self._id(value) if len(value) == IDS_LONG else _PLAIN + value
        if isinstance(value, str):
            return self._text(value)
        if type(value) is int and value >= _LONG_AGO:
            return _MOMENT + encode(self._recorded - value)
        return value

    def _id(self, value: bytes) -> bytes:
        place = self._places.setdefault(value, len(self.ids))
        if place == len(self.ids):
            self.ids[value] = self._recorded
            return _NEW
        return _AGO + _number(len(self.ids) - place)

    def _text(self, value: str) -> str:
        if len(value) <= _SHORT or chr(_CYRILLIC) in value or chr(_ANY) in value:
            return _TEXT_HERE + value
        try:
            self.texts.append(bytes([_CYRILLIC]) + value.encode(CYRILLIC))
        except UnicodeEncodeError:
            self.texts.append(bytes([_ANY]) + value.encode())
        return _TEXT_THERE


class _Put:
    """Puts into the shapes what was taken out of them."""

    def __init__(self, ids: Wire, texts: bytes) -> None:
        self._recorded = 0
        self._ids: list[bytes] = []
        self._coming = ids_together(ids, lambda: self._recorded)
        self._texts = _read_texts(texts)

    def told(self, shape: Wire, recorded: int) -> Told:
        self._recorded = recorded
        about, body = as_list(self._of(shape))
        return Told(None if about is None else as_bytes(about), recorded, encode(body))

    def _of(self, shape: Wire) -> Wire:
        if isinstance(shape, bytes):
            return self._taken(shape[:1], shape[1:])
        if isinstance(shape, str):
            return shape[1:] if shape[:1] == _TEXT_HERE else as_text(next(self._texts, None))
        if isinstance(shape, list):
            return [self._of(each) for each in shape]
        if isinstance(shape, dict):
            return {key: self._of(each) for key, each in sorted(shape.items())}
        return shape

    def _taken(self, what: bytes, rest: bytes) -> Wire:
        if what == _NEW:
            self._ids.append(as_bytes(next(self._coming, None)))
            return self._ids[-1]
        if what == _AGO:
            return self._ids[len(self._ids) - _ago(rest, len(self._ids))]
        return self._recorded - as_int(decode(rest)) if what == _MOMENT else rest


def _number(value: int) -> bytes:
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


def _ago(data: bytes, most: int) -> int:
    ago = int.from_bytes(data, "big")
    if not 1 <= ago <= most:
        raise LookupError("an id from before the first")
    return ago


def _read_texts(data: bytes) -> Iterator[str]:
    for found in _TEXTS.finditer(data):
        text = found[0]
        yield text[1:].decode(CYRILLIC if text[0] == _CYRILLIC else "utf-8")
