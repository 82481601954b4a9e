"""As much of IP and TCP as a link needs that can break connections."""

import socket
import struct
from dataclasses import dataclass

_IP, _TCP = struct.Struct("!BBHHHBBH4s4s"), struct.Struct("!HHIIBBHHH")
SYN, RST, ACK = 2, 4, 16


@dataclass(frozen=True, slots=True)
class Segment:
    """The head of a TCP packet."""

    source: tuple[bytes, int]
    target: tuple[bytes, int]
    seq: int
    ack: int
    flags: int
    said: int
    """Bytes behind the head."""

    @classmethod
    def of(cls, packet: bytes) -> "Segment | None":
        """None for anything else than TCP over IPv4."""
        if len(packet) < 40 or packet[0] >> 4 != 4 or packet[9] != socket.IPPROTO_TCP:
            return None
        head = (packet[0] & 15) * 4
        source_port, target_port, seq, ack, data_at, flags, _, _, _ = _TCP.unpack_from(packet, head)
        said = len(packet) - head - (data_at >> 4) * 4
        return cls((packet[12:16], source_port), (packet[16:20], target_port), seq, ack, flags, said)

    @property
    def ends(self) -> frozenset[tuple[bytes, int]]:
        """Names the connection, from whichever side."""
        return frozenset((self.source, self.target))


def reset(source: tuple[bytes, int], target: tuple[bytes, int], seq: int) -> bytes:
    """What ends a connection at its target at once, as if its source had forgotten it."""
    tcp = _TCP.pack(source[1], target[1], seq, 0, 5 << 4, RST, 0, 0, 0)
    pseudo = source[0] + target[0] + struct.pack("!BBH", 0, socket.IPPROTO_TCP, len(tcp))
    tcp = tcp[:16] + struct.pack("!H", _sum(pseudo + tcp)) + tcp[18:]
    ip = _IP.pack(0x45, 0, 20 + len(tcp), 0, 0, 64, socket.IPPROTO_TCP, 0, source[0], target[0])
    return ip[:10] + struct.pack("!H", _sum(ip)) + ip[12:] + tcp


def _sum(data: bytes) -> int:
    total: int = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
