"""Where two sets of commits differ, found by asking about ranges: the method of range-based set reconciliation.

Both sides hold commits under places of one order. Who asks names ranges of places with a fingerprint each; who answers
cuts those that differ into smaller ones, and lists a range that holds few. What is equal costs 16 bytes, however much
it is: k differences among n commits cost about log n questions and k log n bytes.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import accumulate

END = 2**63 - 1
"""After every place."""
BRANCHES = 16
FEW = 32
"""So many commits are listed at once: as cheap as another question."""
ID_SIZE = 8
"""Of the hash of a commit: enough to tell commits of one small range apart."""
FINGERPRINT_SIZE = 16
MOST_SPANS = 4096
"""In one message. What is left over is found when the differences are looked for again."""
_MODULUS = 1 << 256


@dataclass(frozen=True, slots=True)
class Range:
    """Places after `after` up to `upto`."""

    after: int
    upto: int


EVERYTHING = Range(-1, END)


@dataclass(frozen=True, slots=True)
class Span:
    """A range as one side sees it. Without a fingerprint it asks to see what is in it."""

    range: Range
    fingerprint: bytes = b""


@dataclass(frozen=True, slots=True)
class Listed:
    """All that one side holds in a range: places, and the beginnings of hashes."""

    range: Range
    members: tuple[tuple[int, bytes], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What an answer leads to."""

    ask: tuple[Span, ...] = ()
    """The next questions."""
    wanted: tuple[Range, ...] = ()
    """Where the other side holds something that is not here."""
    extra: tuple[int, ...] = ()
    """Places of what is here and was not listed there."""


class Holding:
    """What one side holds."""

    def __init__(self, members: Iterable[tuple[int, bytes]]) -> None:
        """Places and hashes, in any order."""
        self._members = sorted(members)
        self._places = [place for place, _ in self._members]
        self._sums = [0, *accumulate(int.from_bytes(each, "big") for _, each in self._members)]

    def __len__(self) -> int:
        return len(self._members)

    def count(self, within: Range) -> int:
        """How many are in a range."""
        begin, end = self._bounds(within)
        return end - begin

    def fingerprint(self, within: Range) -> bytes:
        """16 bytes, equal on both sides when both hold the same there."""
        begin, end = self._bounds(within)
        total = (self._sums[end] - self._sums[begin]) % _MODULUS
        data = total.to_bytes(32, "big") + (end - begin).to_bytes(8, "big")
        return blake2b(data, digest_size=FINGERPRINT_SIZE, person=b"emr range 1").digest()

    def question(self) -> tuple[Span, ...]:
        """To begin with: everything, in a few pieces."""
        return tuple(self._spans([EVERYTHING]))

    def answer(self, asked: Sequence[Span]) -> tuple[tuple[Span, ...], tuple[Listed, ...]]:
        """Smaller pieces of the ranges that differ, and lists of those that hold few."""
        differing = [span.range for span in asked[:MOST_SPANS] if self._differs(span)]
        listed = [each for each in differing if self._is_small(each)]
        larger = [each for each in differing if not self._is_small(each)]
        return tuple(self._spans(larger)), tuple(self._list(each) for each in listed)

    def follow(self, spans: Sequence[Span], lists: Sequence[Listed]) -> Found:
        """Go on from an answer."""
        differing = [span.range for span in spans if self._differs(span)]
        # Where nothing is here everything is wanted, and where little is here the other side lists what it has.
        wanted = [each for each in differing if not self.count(each)]
        few = [Span(each) for each in differing if self.count(each) and self._is_small(each)]
        larger = [each for each in differing if not self._is_small(each)]
        extra: list[int] = []
        for each in lists:
            here = set(self._list(each.range).members)
            there = set(each.members)
            wanted += [Range(place - 1, place) for place, _ in sorted(there - here)]
            extra += sorted(place for place, _ in here - there)
        ask = [*few, *self._spans(larger)]
        return Found(tuple(ask[:MOST_SPANS]), tuple(wanted), tuple(extra))

    def _differs(self, span: Span) -> bool:
        return span.fingerprint != self.fingerprint(span.range)

    def _is_small(self, within: Range) -> bool:
        begin, end = self._bounds(within)
        return end - begin <= FEW or self._places[begin] == self._places[end - 1]

    def _spans(self, ranges: Iterable[Range]) -> Iterator[Span]:
        for each in ranges:
            for piece in self._pieces(each):
                yield Span(piece, self.fingerprint(piece))

    def _pieces(self, within: Range) -> Iterator[Range]:
        """About equal numbers in each."""
        begin, end = self._bounds(within)
        after = within.after
        for part in range(1, BRANCHES):
            at = begin + (end - begin) * part // BRANCHES
            upto = self._places[at - 1] if at > begin else after
            if after < upto < within.upto:
                yield Range(after, upto)
                after = upto
        yield Range(after, within.upto)

    def _list(self, within: Range) -> Listed:
        begin, end = self._bounds(within)
        return Listed(within, tuple((place, each[:ID_SIZE]) for place, each in self._members[begin:end]))

    def _bounds(self, within: Range) -> tuple[int, int]:
        return bisect_right(self._places, within.after), bisect_right(self._places, within.upto)
