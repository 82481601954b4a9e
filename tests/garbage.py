"""Garbage is collected between tests only: never on a thread of the program, never while Qt delivers an event."""

import gc
from itertools import count

FULL_EVERY = 25
"""Tests between two full collections, which take a tenth of a second."""

_tests = count(1)


def collect_garbage() -> None:
    gc.disable()
    gc.collect(2 if next(_tests) % FULL_EVERY == 0 else 1)
