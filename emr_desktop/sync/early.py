"""What a computer that has just joined over a slow link needs before all the rest: today's and the latest patients.

A request names how many bytes of it it wants; the reply brings whole histories of these patients, and what belongs to
no patient, ahead of the feed. The feed brings them again in its order, and finds them here. A program that does not
know the name passes it over.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from emr_desktop.journal.codec import Wire, as_bytes, as_int, encode
from emr_desktop.sync.protocol import BadMessage, Frame

EARLY = "early"
EARLY_BYTES = 150 * 1024
"""On the wire: about 20 seconds at 64 kbit/s."""
LEAST_BYTES = 16 * 1024
"""For less it is not worth to ask again."""
LONG_LOAD = 30.0
"""Seconds that the whole feed would take, above which it is worth asking."""
SURE_AFTER = 3
"""Requests after which it is known how long the feed will take."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How many bytes a computer asks for ahead of the feed; none when it does not ask."""

    most: int = 0
    """Bytes on the wire."""

    @classmethod
    def whole(cls) -> "Wish":
        return cls(EARLY_BYTES)

    def message(self) -> bytes:
        """The message of a request."""
        return encode([EARLY, self.most])

    def after_a_cut(self) -> "Wish":
        """Half of it: the next request brings the same patients again, and a link may always break after so long."""
        half = self.most // 2
        return Wish(half if half >= LEAST_BYTES else 0)


def wanted_bytes(wire: Wire) -> int:
    """What follows the name in a request. Raises TypeError or ValueError."""
    return min(EARLY_BYTES, max(0, as_int(wire)))


def early_reply(frame: Frame) -> bytes:
    """The message of a reply."""
    return encode([EARLY, frame.encode()])


def early_frame(wire: Sequence[Wire]) -> Frame:
    """What follows the name in a reply. Raises BadMessage."""
    try:
        return Frame.decode(as_bytes(wire[0]))
    except (TypeError, LookupError) as error:
        raise BadMessage("early") from error
