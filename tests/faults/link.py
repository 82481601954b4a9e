"""A link that carries real packets between two network namespaces: slow, late, lossy, cut, silent."""

import heapq
import os
import random
import select
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count

from tests.faults.namespaces import Place
from tests.faults.packets import ACK, RST, SYN, Segment, reset
from tests.faults.profiles import QUEUE, Profile

MTU = 1400
CLINIC, SERVER = "10.77.0.2", "10.77.0.1"
_EACH_WAY = 64 * 1024
_Ends = frozenset[tuple[bytes, int]]


class Way:
    """One direction: packets queue for the slow piece and arrive later."""

    def __init__(self, profile: Profile, chance: random.Random) -> None:
        self._profile = profile
        self._chance = chance
        self._free_at = 0.0
        self._departures: deque[float] = deque()
        self._flying: list[tuple[float, int, bool, bytes]] = []
        self._numbers = count()
        self.dark = False
        """Everything that is given to it vanishes."""
        self.carried = 0
        """Bytes that went over the slow piece, with their headers, those too that were lost afterwards."""
        self._planned: tuple[int, Callable[[], None]] | None = None

    def after(self, more: int, what: Callable[[], None]) -> None:
        """Something happens as soon as so many more bytes were carried."""
        self._planned = self.carried + more, what

    def behave(self, profile: Profile) -> None:
        """From now on like this."""
        self._profile = profile

    def take(self, packet: bytes, now: float) -> None:
        while self._departures and self._departures[0] <= now:
            self._departures.popleft()
        hole = self._profile.hole_above
        if self.dark or len(self._departures) >= QUEUE or (hole is not None and len(packet) > hole):
            return
        self._free_at = max(now, self._free_at) + len(packet) * 8 / self._profile.rate
        self._departures.append(self._free_at)
        lost = self._chance.random() < self._profile.loss
        heapq.heappush(self._flying, (self._free_at + self._profile.delay, next(self._numbers), lost, packet))

    def due(self) -> float | None:
        """When the next packet arrives."""
        return self._flying[0][0] if self._flying else None

    def arrived(self, now: float) -> Iterator[bytes]:
        while self._flying and self._flying[0][0] <= now:
            _, _, lost, packet = heapq.heappop(self._flying)
            self.carried += len(packet)
            if self._planned is not None and self.carried >= self._planned[0]:
                (_, what), self._planned = self._planned, None
                what()
            if not lost and not self.dark:
                yield packet

    def drop_all(self) -> None:
        self._flying.clear()
        self._departures.clear()
        self._free_at = 0.0


class Link:
    """Between `clinic` and `server`, two places with kernels of their own. Raises NotAllowed."""

    def __init__(self, profile: Profile, seed: int = 1) -> None:
        chance = random.Random(seed)
        self.server = Place(SERVER, MTU)
        self.clinic = Place(CLINIC, MTU)
        self.up, self.down = Way(profile, chance), Way(profile, chance)
        self._profile = profile
        self._ends: dict[_Ends, dict[tuple[bytes, int], int]] = {}
        """Of each connection, what each end has confirmed last: only with that number it believes a reset."""
        self._dead: set[_Ends] = set()
        self.first_words: list[int] = []
        """Bytes that were said with the first packet of each connection, as often as it was sent."""
        self.strict = False
        """On the way stands somebody who lets no first packet through that says something."""
        self._lock = threading.RLock()
        self._wake, self._woken = os.pipe()
        self._ended = False
        self._thread = threading.Thread(target=self._carry, daemon=True)
        self._thread.start()

    @property
    def carried(self) -> int:
        """Bytes on the wire, both ways."""
        return self.up.carried + self.down.carried

    def cut(self) -> None:
        """All connections end here and now, and what is on its way is lost. New ones may begin at once."""
        with self._lock:
            self.up.drop_all()
            self.down.drop_all()
            for ends, confirmed in self._ends.items():
                self._dead.add(ends)
                for end, ack in confirmed.items():
                    (other,) = ends - {end}
                    self._deliver_to(end, reset(other, end, ack))
            self._ends.clear()

    def silence(self, *, up: bool = True, down: bool = True) -> None:
        """From now on nothing arrives, and nobody is told."""
        with self._lock:
            self.up.dark, self.down.dark = up, down

    def heal(self) -> None:
        self.silence(up=False, down=False)

    def close(self) -> None:
        self._ended = True
        os.write(self._woken, b".")
        self._thread.join()
        for place in (self.clinic, self.server):
            place.close()
        os.close(self._wake)
        os.close(self._woken)

    def _carry(self) -> None:
        next_cut = time.monotonic() + self._profile.cut_every if self._profile.cut_every else None
        ways = ((self.clinic.device, self.up, self.server.device), (self.server.device, self.down, self.clinic.device))
        while not self._ended:
            moments = [moment for moment in (self.up.due(), self.down.due(), next_cut) if moment is not None]
            timeout = max(0.0, min(moments) - time.monotonic()) if moments else None
            ready, _, _ = select.select([self._wake, *(way[0] for way in ways)], [], [], timeout)
            now = time.monotonic()
            if next_cut is not None and self._profile.cut_every and now >= next_cut:
                next_cut = now + self._profile.cut_every
                self.cut()
            with self._lock:
                for source, way, target in ways:
                    if source in ready:
                        self._read(source, way, now)
                    for packet in way.arrived(now):
                        _write(target, packet)

    def _read(self, device: int, way: Way, now: float) -> None:
        with suppress(BlockingIOError):
            while True:
                packet = os.read(device, _EACH_WAY)
                if self._passes(packet):
                    way.take(packet, now)

    def _passes(self, packet: bytes) -> bool:
        segment = Segment.of(packet)
        if segment is None:
            return packet[0] >> 4 == 4  # neighbours are not discovered here
        ends = segment.ends
        if segment.flags & SYN and not segment.flags & ACK:
            self.first_words.append(segment.said)
            if segment.said and self.strict:
                return False
            self._dead.discard(ends)
            self._ends.pop(ends, None)
        if ends in self._dead:
            if not segment.flags & RST and not (self.up.dark or self.down.dark):
                self._deliver_to(segment.source, reset(segment.target, segment.source, segment.ack))
            return False
        if segment.flags & ACK:
            self._ends.setdefault(ends, {})[segment.source] = segment.ack
        return True

    def _deliver_to(self, end: tuple[bytes, int], packet: bytes) -> None:
        here = self.clinic if end[0] == bytes(map(int, CLINIC.split("."))) else self.server
        _write(here.device, packet)


def _write(device: int, packet: bytes) -> None:
    with suppress(BlockingIOError):  # as a full card does: TCP says it again
        os.write(device, packet)


@contextmanager
def linked(profile: Profile, seed: int = 1) -> Iterator[Link]:
    """A link for the time of a test. Raises NotAllowed."""
    link = Link(profile, seed)
    try:
        yield link
    finally:
        link.close()
