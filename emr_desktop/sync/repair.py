"""The digests differ: one look for what is missing where, as the clinic leads it. Without any input or output.

Questions about ranges narrow the difference down; then what is missing here is asked for, and what is missing there is
named, and sent where the server has lost it. A look that mends nothing is the last one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.ranges import END, EVERYTHING, Holding, Range
from emr_desktop.sync.mending import Answered, Asked, Member, held_message
from emr_desktop.sync.protocol import Frame

MOST_MEMBERS = 4096
"""Named in one request."""
MOST_LOOKS = 50
"""In one sync. Each has mended something; the next sync goes on."""


class Mendable(Protocol):
    """The store, as far as it can be mended. Each call is one transaction."""

    def recount(self) -> None:
        """Make the digest anew from the commits."""
        ...

    def holding(self, within: Range) -> Holding:
        """What counts here."""
        ...

    def members(self, places: Sequence[int]) -> list[Member]:
        """The commits under these places."""
        ...

    def whole(self, members: Sequence[Member]) -> list[bytes]:
        """Messages with these commits and their places."""
        ...

    def mend(self, frame: Frame) -> int:
        """Take commits that were missing here. Returns how many now are where they belong. Raises BadMessage."""
        ...

    def give_up(self, members: Sequence[Member]) -> int:
        """The district counts these nowhere for this clinic. Returns how many have lost their place."""
        ...


class Look:
    """One look, over as many requests as it takes."""

    def __init__(self, store: Mendable) -> None:
        self._store = store
        self._ask: Asked | None = None
        self._held: tuple[Member, ...] = ()
        self._needed: tuple[Member, ...] = ()
        self._answer: Answered | None = None
        self.mended = 0
        """Commits that are back where they belong, here or there."""
        self.said = False
        """Whether the request under way carries the questions."""

    def messages(self) -> Iterator[bytes]:
        """For the next request. They are the same again when that breaks."""
        if self._ask is None:
            self._store.recount()
            self._ask = Asked(self._store.holding(EVERYTHING).question())
        self.said = True
        self._answer = None
        yield self._ask.encode()
        if self._held:
            yield held_message(self._held)
        if self._needed:
            yield from self._store.whole(self._needed)

    def take_found(self, wire: Sequence[Wire]) -> None:
        """The server's answer. Raises BadMessage."""
        self._answer = Answered.read(wire)

    def take_mend(self, frame: Frame) -> int:
        """Commits that were missing here. Returns how many. Raises BadMessage."""
        mended = self._store.mend(frame)
        self.mended += mended
        return mended

    def goes_on(self) -> bool | None:
        """After a reply: whether there is more to say. None when the other side does not know what this is about."""
        self.said = False
        answer = self._answer
        if answer is None or self._ask is None:
            return None
        self.mended += answer.back + (self._store.give_up(answer.gone) if answer.gone else 0)
        found = self._store.holding(_around(answer)).follow(answer.spans, answer.lists)
        later = [replace(each, after=max(each.after, answer.served)) for each in self._ask.wanted]
        wanted = {each for each in (*later, *found.wanted) if each.after < each.upto}
        ordered = sorted(wanted, key=lambda each: each.after)
        self._held = tuple(self._store.members(found.extra[:MOST_MEMBERS])) if found.extra else ()
        self._needed = answer.needed
        self._ask = Asked(found.ask, tuple(ordered[:MOST_MEMBERS]))
        return bool(found.ask or ordered or self._held or self._needed)


def _around(answer: Answered) -> Range:
    """What has to be looked at for an answer."""
    ranges = [*(span.range for span in answer.spans), *(each.range for each in answer.lists)]
    if not ranges:
        return Range(END - 1, END)
    return Range(min(each.after for each in ranges), max(each.upto for each in ranges))
