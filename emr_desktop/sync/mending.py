"""What both sides say when their digests differ: ranges, what is missing where, and the commits themselves.

Each message is a list that begins with its name. A program that does not know the name passes it over, and the sync
ends as it did before such messages were there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, encode
from emr_desktop.journal.ranges import END, FINGERPRINT_SIZE, ID_SIZE, Listed, Range, Span
from emr_desktop.sync.protocol import BadMessage, spaced, unspaced

ASK, HELD, ONE = "ranges", "held", "one"
"""In a request: questions, what is held here under which place, a whole commit with its place."""
FOUND, MEND = "found", "mend"
"""In a reply: answers, and commits that are missing with the clinic."""


@dataclass(frozen=True, slots=True)
class Member:
    """A commit by its number, and its place in the order."""

    origin: bytes
    seq: int
    place: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """The clinic's questions."""

    spans: tuple[Span, ...] = ()
    wanted: tuple[Range, ...] = ()
    """Whose commits it asks for."""

    def encode(self) -> bytes:
        return encode([ASK, _spans_wire(self.spans), _ranges_wire(self.wanted)])

    @classmethod
    def read(cls, wire: Sequence[Wire]) -> "Asked":
        """What follows the name. Raises TypeError or ValueError."""
        spans, wanted = wire[:2]
        return cls(_read_spans(spans), _read_ranges(wanted))


@dataclass(frozen=True, slots=True)
class Answered:
    """What the server says to them, and to what the clinic holds."""

    spans: tuple[Span, ...] = ()
    lists: tuple[Listed, ...] = ()
    needed: tuple[Member, ...] = ()
    """Commits that the server has lost: let the clinic send them."""
    gone: tuple[Member, ...] = ()
    """Commits that have no place in the stream of this clinic."""
    back: int = 0
    """How many commits of the clinic are back where they belong."""
    served: int = END
    """Up to which place the wanted commits came; the rest has to be asked for again."""

    def encode(self) -> bytes:
        lists: list[Wire] = [_list_wire(each) for each in self.lists]
        return encode(
            [
                FOUND,
                _spans_wire(self.spans),
                lists,
                members_wire(self.needed),
                members_wire(self.gone),
                self.back,
                self.served,
            ]
        )

    @classmethod
    def read(cls, wire: Sequence[Wire]) -> "Answered":
        """What follows the name. Raises BadMessage."""
        try:
            spans, lists, needed, gone, back, served = wire[:6]
            return cls(
                _read_spans(spans), tuple(_read_list(each) for each in as_list(lists)), tuple(read_members(needed)),
                tuple(read_members(gone)), as_int(back), as_int(served),
            )  # fmt: skip
        except (TypeError, ValueError) as error:
            raise BadMessage("found") from error


def held_message(members: Sequence[Member]) -> bytes:
    """What the clinic holds and was not listed by the server."""
    return encode([HELD, members_wire(members)])


def members_wire(members: Sequence[Member]) -> Wire:
    """By origin: numbers and places, each as the first and the steps."""
    by_origin: dict[bytes, list[Member]] = {}
    for each in members:
        by_origin.setdefault(each.origin, []).append(each)
    return [
        [origin, spaced([each.seq for each in found]), spaced([each.place for each in found])]
        for origin, found in by_origin.items()
    ]


def read_members(wire: Wire) -> Iterator[Member]:
    """Raises TypeError or ValueError."""
    for each in as_list(wire):
        origin, numbers, places = as_list(each)
        for seq, place in zip(unspaced(numbers), unspaced(places), strict=True):
            yield Member(as_bytes(origin), seq, place)


def _spans_wire(spans: Sequence[Span]) -> Wire:
    """Neighbours together: where they begin, how wide each is, their fingerprints in a row."""
    groups: list[list[Span]] = []
    for span in spans:
        last = groups[-1][-1] if groups else None
        if last and last.range.upto == span.range.after and bool(last.fingerprint) == bool(span.fingerprint):
            groups[-1].append(span)
        else:
            groups.append([span])
    wire: list[Wire] = []
    for group in groups:
        marks = b"".join(span.fingerprint for span in group)
        wire.append([group[0].range.after, _widths(span.range for span in group), marks])
    return wire


def _read_spans(wire: Wire) -> tuple[Span, ...]:
    found: list[Span] = []
    for each in as_list(wire):
        after, widths, marks = as_list(each)
        ranges = list(_read_widths(as_int(after), widths))
        data = as_bytes(marks)
        if len(data) not in {0, len(ranges) * FINGERPRINT_SIZE}:
            raise ValueError("fingerprints")
        size = FINGERPRINT_SIZE if data else 0
        found += [Span(one, data[at * size : (at + 1) * size]) for at, one in enumerate(ranges)]
    return tuple(found)


def _widths(ranges: Iterable[Range]) -> list[Wire]:
    return [0 if each.upto == END else each.upto - each.after for each in ranges]


def _read_widths(after: int, widths: Wire) -> Iterator[Range]:
    for width in as_list(widths):
        upto = after + as_int(width) if width else END
        if not -1 <= after <= upto <= END:
            raise ValueError("range")
        yield Range(after, upto)
        after = upto


def _ranges_wire(ranges: Sequence[Range]) -> Wire:
    return [spaced([each.after for each in ranges]), _widths(ranges)]


def _read_ranges(wire: Wire) -> tuple[Range, ...]:
    afters, widths = as_list(wire)
    return tuple(
        found
        for after, width in zip(unspaced(afters), as_list(widths), strict=True)
        for found in _read_widths(after, [width])
    )


def _list_wire(listed: Listed) -> Wire:
    places = [place for place, _ in listed.members]
    return [listed.range.after, _widths([listed.range]), spaced(places), b"".join(each for _, each in listed.members)]


def _read_list(wire: Wire) -> Listed:
    after, widths, places, ids = as_list(wire)
    (within,) = _read_widths(as_int(after), widths)
    numbers, data = unspaced(places), as_bytes(ids)
    if len(data) != len(numbers) * ID_SIZE:
        raise ValueError("list")
    return Listed(within, tuple((each, data[at * ID_SIZE : (at + 1) * ID_SIZE]) for at, each in enumerate(numbers)))
