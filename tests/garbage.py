"""Garbage is collected between tests only: never on a thread of the program, never while Qt delivers an event."""

import gc

import psutil  # type: ignore[import-untyped]  # it has no types of its own

MOST_MORE = 300 * 2**20
"""Bytes by which the process may grow before it is looked through as a whole, which takes some tenths of a second."""


class Collector:
    """Turns Python's own collection off for good, and collects when it is asked to."""

    def __init__(self) -> None:
        gc.disable()
        self._process = psutil.Process()
        self._after_last = 0

    def collect(self) -> None:
        gc.disable()  # a program that was tested may have turned it on
        gc.collect(1)
        if self._process.memory_info().rss - self._after_last > MOST_MORE:
            gc.collect()
            self._after_last = self._process.memory_info().rss
