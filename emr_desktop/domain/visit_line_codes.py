"""Every ICD-10 code that a typed word may stand for, whichever keyboard layout was on."""

from collections.abc import Callable
from functools import cache

from emr_desktop.domain.icd10 import icd10_entries, normalise_code
from emr_desktop.domain.names_layout import other_layouts

# Letters of Cyrillic that are said like a letter of the codes and neither look like one nor share its key.
_SOUNDS = {"Ж": "J", "И": "I", "Г": "G", "Д": "D", "Ф": "F", "Л": "L", "Н": "N", "Р": "R", "З": "Z", "Б": "B"}


def possible_codes(typed: str, is_known_code: Callable[[str], bool]) -> tuple[str, ...]:
    """Known codes for the word by the look of its letter and by its key; by its sound only if neither is a code."""
    if not typed[:1].isalpha():
        return ()
    found = _known((typed, *_by_key(typed)), is_known_code)
    return found or _known(_by_sound(typed), is_known_code)


@cache
def everyday_codes() -> frozenset[str]:
    """Codes of every day in primary care, which win over a code of the same keys that is hardly ever used."""
    return frozenset(one.code for one in icd10_entries() if one.rank is not None)


def _known(readings: tuple[str, ...], is_known_code: Callable[[str], bool]) -> tuple[str, ...]:
    codes = (normalise_code(reading) for reading in readings)
    return tuple(dict.fromkeys(code for code in codes if code is not None and is_known_code(code)))


def _by_key(typed: str) -> tuple[str, ...]:
    """The word as the same keys write it on the Latin layout."""
    return () if typed.isascii() else tuple(reading for reading in other_layouts(typed) if reading.isascii())


def _by_sound(typed: str) -> tuple[str, ...]:
    letter = _SOUNDS.get(typed[:1].upper())
    return (letter + typed[1:],) if letter else ()
