"""Who writes next: people first. Work that runs beside them waits while somebody wants to write.

SQLite lets writers try again by chance, and one that begins a transaction right after another could keep a person
waiting for seconds.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class Turns:
    """Counts people who write or want to."""

    def __init__(self) -> None:
        self._free = Condition()
        self._people = 0

    @contextmanager
    def person(self) -> Iterator[None]:
        """Somebody at the keyboard writes: nobody else begins until this is done."""
        with self._free:
            self._people += 1
        try:
            yield
        finally:
            with self._free:
                self._people -= 1
                self._free.notify_all()

    def give_way(self, longest: float = 5.0) -> None:
        """Wait until no person writes, but not for ever: an import may take an hour."""
        with self._free:
            self._free.wait_for(lambda: not self._people, longest)
