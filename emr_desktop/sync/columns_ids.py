"""Ids without what can be worked out: when they were made, where that is when their commit was recorded.

An id of version 7 (RFC 9562) is 48 bits of milliseconds, 6 that are always the same, and 74 of chance. Only the chance
and the difference of the time are sent; ids of any other make are sent whole.
"""

from collections.abc import Callable, Iterator, Mapping

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list

IDS_LONG = 16
"""Bytes of an id."""
_CHANCE = 74
_LOW = (1 << 62) - 1
_VERSION, _VARIANT = 7, 0b10


def ids_apart(ids: Mapping[bytes, int]) -> Wire:
    """The columns of some ids, each with the microseconds at which the commit was recorded that mentions it first."""
    differences: list[Wire] = []
    others: list[bytes] = []
    chances: list[int] = []
    for value, recorded in ids.items():
        number = int.from_bytes(value, "big")
        if number >> 76 & 0xF != _VERSION or number >> 62 & 0b11 != _VARIANT:
            differences.append(None)
            others.append(value)
            continue
        differences.append(recorded // 1000 - (number >> 80))
        chances.append((number >> 64 & 0xFFF) << 62 | number & _LOW)
    return [differences, _packed(chances), b"".join(others)]


def ids_together(wire: Wire, recorded: Callable[[], int]) -> Iterator[bytes]:
    """The ids again, one by one; `recorded` tells of the commit that asks for the next.

    Raises TypeError or ValueError for damage.
    """
    differences, chances, others = as_list(wire)
    packed, rest = as_bytes(chances), as_bytes(others)
    made = whole = 0
    for difference in as_list(differences):
        if difference is None:
            yield rest[whole : whole + IDS_LONG]
            whole += IDS_LONG
        else:
            yield _made(recorded() // 1000 - as_int(difference), _chance(packed, made))
            made += 1


def _made(milliseconds: int, chance: int) -> bytes:
    if not 0 <= milliseconds < 1 << 48:
        raise ValueError("no moment of an id")
    number = milliseconds << 80 | _VERSION << 76 | (chance >> 62) << 64 | _VARIANT << 62 | chance & _LOW
    return number.to_bytes(IDS_LONG, "big")


def _packed(chances: list[int]) -> bytes:
    """Bit after bit: as bytes of their own each would be six bits longer."""
    bits = "".join(f"{chance:0{_CHANCE}b}" for chance in reversed(chances))
    return int(bits or "0", 2).to_bytes((len(bits) + 7) // 8, "little")


def _chance(packed: bytes, which: int) -> int:
    start = which * _CHANCE
    around = packed[start // 8 : (start + _CHANCE + 7) // 8]
    return int.from_bytes(around, "little") >> start % 8 & (1 << _CHANCE) - 1
