"""The same links for computers that allow no network namespaces: a TCP proxy. It cannot lose packets: `loss` is only
time here, that of a packet said again, and `hole_above` does nothing."""

import random
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from queue import Empty, Queue

from tests.faults.profiles import QUEUE, Profile

PIECE = 1348
"""Bytes of a packet's content."""
_AGAIN = 1.0
"""Seconds until a lost packet is said again."""


class Road:
    """One direction of all connections: they share its rate."""

    def __init__(self, profile: Profile, chance: random.Random) -> None:
        self._profile, self._chance = profile, chance
        self._free_at = 0.0
        self._lock = threading.Lock()
        self.dark = False
        self.carried = 0
        self._planned: tuple[int, Callable[[], None]] | None = None

    def after(self, more: int, what: Callable[[], None]) -> None:
        """Something happens as soon as so many more bytes were carried."""
        self._planned = self.carried + more, what

    def carry(self, data: bytes) -> None:
        self.carried += len(data)
        if self._planned is not None and self.carried >= self._planned[0]:
            (_, what), self._planned = self._planned, None
            what()

    def arrival_of(self, data: bytes) -> float:
        """When it will be on the other side."""
        with self._lock:
            self._free_at = max(time.monotonic(), self._free_at) + len(data) * 8 / self._profile.rate
            again = _AGAIN if self._chance.random() < self._profile.loss else 0.0
            return self._free_at + self._profile.delay + again


class Proxy:
    """Listens on loopback and carries what it is told to the server."""

    def __init__(self, profile: Profile, server: tuple[str, int], seed: int = 1) -> None:
        chance = random.Random(seed)
        self.up, self.down = Road(profile, chance), Road(profile, chance)
        self._profile, self._server = profile, server
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._open: list[socket.socket] = []
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._accept)]
        if profile.cut_every:
            self._threads.append(threading.Thread(target=self._cut_on, args=(profile.cut_every,)))
        for thread in self._threads:
            thread.start()

    @property
    def carried(self) -> int:
        """Bytes of content both ways; a proxy sees no headers of packets."""
        return self.up.carried + self.down.carried

    def cut(self) -> None:
        """All connections end here and now."""
        while self._open:
            each = self._open.pop()
            with suppress(OSError):
                # An end without a farewell.
                each.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def silence(self, *, up: bool = True, down: bool = True) -> None:
        """From now on nothing arrives, and nobody is told."""
        self.up.dark, self.down.dark = up, down

    def heal(self) -> None:
        self.silence(up=False, down=False)

    def close(self) -> None:
        self._ended.set()
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.cut()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self._ended.is_set():
            with suppress(OSError):
                clinic, _ = self._listening.accept()
                server = socket.create_connection(self._server)
                self._open += [clinic, server]
                for source, road, target in ((clinic, self.up, server), (server, self.down, clinic)):
                    flying: Queue[tuple[float, bytes]] = Queue(QUEUE)
                    pair = (self._read, (source, road, flying)), (self._write, (target, road, flying))
                    begun = [threading.Thread(target=function, args=arguments) for function, arguments in pair]
                    self._threads += begun
                    for thread in begun:
                        thread.start()

    def _read(self, source: socket.socket, road: Road, flying: Queue[tuple[float, bytes]]) -> None:
        with suppress(OSError):  # cut before it began
            source.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2 * PIECE)
        data = b"."
        while data:
            try:
                data = source.recv(PIECE)
            except OSError:
                data = b""
            flying.put((road.arrival_of(data), data))

    def _write(self, target: socket.socket, road: Road, flying: Queue[tuple[float, bytes]]) -> None:
        data = b"."
        while data and not self._ended.is_set():
            try:
                arrives, data = flying.get(timeout=0.1)
            except Empty:
                continue
            self._ended.wait(max(0.0, arrives - time.monotonic()))
            if road.dark:
                continue
            road.carry(data)
            with suppress(OSError):
                target.sendall(data) if data else target.shutdown(socket.SHUT_WR)

    def _cut_on(self, every: float) -> None:
        while not self._ended.wait(every):
            self.cut()


@contextmanager
def proxied(profile: Profile, server: tuple[str, int], seed: int = 1) -> Iterator[Proxy]:
    """A proxy for the time of a test."""
    proxy = Proxy(profile, server, seed)
    try:
        yield proxy
    finally:
        proxy.close()
