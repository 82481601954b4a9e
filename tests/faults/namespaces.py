"""Network namespaces of Linux, each with a TUN device: real kernel TCP on both sides, and the test is the cable."""

import ctypes
import fcntl
import os
import socket
import struct
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")

_NEW_NETWORK = 0x40000000
_TUN_SET_INTERFACE = 0x400454CA
_TUN_WITHOUT_HEADER = 0x1001
_SET_FLAGS, _SET_ADDRESS, _SET_MASK, _SET_MTU = 0x8914, 0x8916, 0x891C, 0x8922
_UP = 0x1 | 0x40
_DEVICE = "emr0"


class NotAllowed(Exception):
    """This user or this system makes no network namespaces. The argument says what was refused."""


class Place:
    """A computer of its own as far as the network is concerned. Functions are run there, in threads that live there."""

    def __init__(self, address: str, mtu: int) -> None:
        self.address = address
        self._mtu = mtu
        self._namespace = -1
        self.device = -1
        """Packets that leave the place are read here; what is written here arrives in it."""
        self._first = threading.Thread(target=self._begin)
        self._failed: OSError | None = None
        self._first.start()
        self._first.join()
        if self._failed is not None:
            raise NotAllowed(str(self._failed)) from self._failed
        self._threads = ThreadPoolExecutor(64, f"at {address}", initializer=self._enter)

    def run(self, function: Callable[..., Result], *args: object) -> Result:
        """Run it there and wait. Sockets made by it, and processes started by it, belong there for good."""
        return self._threads.submit(function, *args).result()

    def close(self) -> None:
        self._threads.shutdown()
        os.close(self.device)
        os.close(self._namespace)

    def _begin(self) -> None:
        try:
            _checked(_libc().unshare(_NEW_NETWORK))
            self._namespace = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
            _control_congestion()
            _begin_at_once()
            self.device = _tun()
            _configure("lo", None, None)
            _configure(_DEVICE, self.address, self._mtu)
        except OSError as error:
            self._failed = error

    def _enter(self) -> None:
        _checked(_libc().setns(self._namespace, _NEW_NETWORK))


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _checked(status: int) -> None:
    if status:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _control_congestion() -> None:
    # Clinics and districts have the first; at such rates the second does the same. Not every kernel lets us choose.
    for name in ("cubic", "reno"):
        with suppress(OSError):
            Path("/proc/sys/net/ipv4/tcp_congestion_control").write_text(name, encoding="ascii")
            return


def _begin_at_once() -> None:
    # As the guide for districts says: first words with the first packet, both as a clinic and as a server.
    with suppress(OSError):
        Path("/proc/sys/net/ipv4/tcp_fastopen").write_text("3", encoding="ascii")


def _tun() -> int:
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    try:
        fcntl.ioctl(device, _TUN_SET_INTERFACE, struct.pack("16sH22x", _DEVICE.encode(), _TUN_WITHOUT_HEADER))
    except OSError:
        os.close(device)
        raise
    return device


def _configure(name: str, address: str | None, mtu: int | None) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:

        def set_(what: int, value: bytes) -> None:
            fcntl.ioctl(any_socket, what, struct.pack("16s24s", name.encode(), value))

        if address is not None:
            set_(_SET_ADDRESS, _socket_address(address))
            set_(_SET_MASK, _socket_address("255.255.255.0"))
        if mtu is not None:
            set_(_SET_MTU, struct.pack("i", mtu))
        set_(_SET_FLAGS, struct.pack("h", _UP))


def _socket_address(address: str) -> bytes:
    return struct.pack("=HH4s8x", socket.AF_INET, 0, socket.inet_aton(address))
