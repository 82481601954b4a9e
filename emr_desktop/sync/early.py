"""What a computer that has just joined over a slow link needs before all the rest: today's and the latest patients.

A request names how many bytes of it it wants; the reply brings whole histories of these patients, and what belongs to
no patient, ahead of the feed. The feed brings them again in its order, and finds them here. A program that does not
know the name passes it over.
"""

from collections.abc import Sequence

from emr_desktop.journal.codec import Wire, as_bytes, as_int, encode
from emr_desktop.sync.protocol import BadMessage, Frame

EARLY = "early"
EARLY_BYTES = 150 * 1024
"""On the wire: about 20 seconds at 64 kbit/s."""
LONG_LOAD = 60.0
"""Seconds that the whole feed would take, above which it is worth asking."""


def early_request() -> bytes:
    """The message of a request."""
    return encode([EARLY, EARLY_BYTES])


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
