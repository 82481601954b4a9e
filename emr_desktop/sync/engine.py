"""The clinic's side of an exchange, without any input or output: messages in, messages out.

Who drives it gives the bytes to a server and hands back what comes, message by message. A link that breaks at any
place leaves a state from which the next request goes on: what is not known to have arrived is asked for first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from emr_desktop.journal.codec import Wire, as_bytes, encode
from emr_desktop.sync.early import EARLY, LONG_LOAD, SURE_AFTER, Wish, early_frame
from emr_desktop.sync.mending import FOUND, MEND
from emr_desktop.sync.pace import SMALLEST_BUDGET, USUAL_PIECE, Pace
from emr_desktop.sync.progress import Progress
from emr_desktop.sync.protocol import Answer, BadMessage, End, Frame, Hello, Standing, is_named, name_of
from emr_desktop.sync.repair import MOST_LOOKS, Look, Mendable
from emr_desktop.sync.runs import Run, run_wire

MOST_OFFERED = 16 * 1024 * 1024
"""Bytes of others' commits in one sync; the next one goes on."""
MANY = 500
"""Commits to be sent, of which some may have been sent before the power went: to ask is quicker than to send twice."""


class NotSigned(BadMessage):
    """It speaks as a district does, but it is not the one of this store."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the store stands with its district."""

    origin: bytes
    head: int
    head_hash: bytes
    epoch: bytes
    acked: int
    stream: bytes
    cursor: int
    digest: bytes
    server_key: bytes
    decided_ms: int = 0
    """When the latest decision was made that the district has told."""


class Replica(Mendable, Protocol):
    """The store of the clinic, as the engine needs it. Each call is one transaction."""

    def stand(self) -> Stand: ...

    def hello(self, hello: Hello) -> bytes:
        """The message, signed by the device."""
        ...

    def run_after(self, seq: int, most_bytes: int) -> Run | None:
        """The next own commits, sealed; None when there are no more."""
        ...

    def offers(self, most_bytes: int) -> Sequence[bytes]:
        """Messages with commits of other origins that have no place in the order of the district.

        Those of an earlier incarnation of this computer, and what a restored server has lost.
        """
        ...

    def take_standing(self, standing: Standing) -> bool:
        """Keep what the server said it holds. True when it was restored: it may need what others have made too."""
        ...

    def take_frame(self, frame: Frame) -> int:
        """Apply a piece of the feed with its cursor. Returns how many commits were new. Raises BadMessage."""
        ...

    def take_early(self, frame: Frame) -> int:
        """Apply commits that come ahead of the feed. Returns how many were new. Raises BadMessage."""
        ...

    def take_end(self, end: End, equal: bool | None) -> None:
        """The server has said all; whether the digests were equal, when both are at the head."""
        ...

    def holds(self, seq: int, short_hash: bytes) -> bool:
        """Whether the own commit of this number is the one of this hash: then all before it are the same too."""
        ...

    def begin_anew(self, common: int) -> None:
        """Take a new incarnation: what is not surely held by the district is issued again under the new one.

        Up to number `common` the district has just said so.
        """
        ...


class Engine:
    """One sync: as many requests as it takes until nothing is left to say."""

    def __init__(
        self,
        replica: Replica,
        clock_ms: int,
        frame_bytes: int = USUAL_PIECE,
        budget: int = SMALLEST_BUDGET,
        doubt: bool = False,
    ) -> None:
        self._replica = replica
        self._clock_ms = clock_ms
        self.pace = Pace(frame_bytes, budget)
        self.progress = Progress()
        self._standing: Standing | None = None
        self._end: End | None = None
        self._stand = replica.stand()
        self._doubt = doubt or self._stand.head - self._stand.acked > MANY
        """The last request broke: first ask what has arrived."""
        self.only_asked = False
        """The last request carried no commits, because of such a doubt."""
        self._new_here = self._stand.cursor == 0
        """Nothing was read from this stream so far, and it is not known how long all of it will take."""
        self._spent = 0.0
        """Seconds of the requests that went well."""
        self._early = Wish()
        self._offered = self._offering = False
        """Whether commits of others were offered in a request that came to its end, or in the one under way."""
        self.finished = False
        self.equal: bool | None = None
        """Whether the digests were equal at the end; None when they could not be compared."""
        self.refused = False
        self.unequal = False
        """The digests differ, and a look for the difference has mended nothing."""
        self._look: Look | None = None
        self._looks_left = MOST_LOOKS

    # a request
    def messages(self) -> Iterator[bytes]:
        """The messages of the next request, made while they are sent."""
        self._standing = self._end = None
        self._offering = False
        self.pace.begin()
        self._stand = stand = self._replica.stand()
        self.progress.requests += 1
        self.progress.to_send = stand.head - stand.acked
        yield self._replica.hello(
            Hello(
                origin=stand.origin,
                head=stand.head,
                head_hash=stand.head_hash,
                epoch=stand.epoch,
                stream=stand.stream,
                cursor=stand.cursor,
                digest=stand.digest,
                device_time_ms=self._clock_ms,
                budget=self.pace.budget,
                decided_ms=stand.decided_ms,
            )
        )
        self.only_asked = self._doubt
        if self._doubt:
            return
        after = stand.acked
        for _ in range(self.pace.most_runs):
            run = self._replica.run_after(after, self.pace.frame_bytes)
            if run is None:
                break
            self.pace.run_sent()
            yield encode(["run", run_wire(run)])
            after += run.seal.count
        if not self._offered:
            self._offering = True
            yield from self._replica.offers(MOST_OFFERED)
        if self._early.most:
            yield self._early.message()
        if self._look:
            yield from self._look.messages()

    def take(self, message: bytes) -> None:
        """A message of the reply. Raises BadMessage."""
        if self._standing is None:
            self._take_standing(Standing.decode(message, self._stand.origin))
            return
        if not is_named(message):
            self._early_is_whole()
            self.progress.received += self._replica.take_frame(Frame.decode(message))
            self.pace.frame_came()
            return
        name, wire = name_of(message)
        if name == "end":
            self._early_is_whole()
            self._end = End.decode(message)
        elif name == EARLY:
            self.progress.early += self._replica.take_early(early_frame(wire))
        else:
            self._take_named(name, wire)

    def _early_is_whole(self) -> None:
        """What was asked for ahead has come, or there was nobody: the reply goes on with something else."""
        if self._early.most:
            self._early = Wish()
            self.progress.early_whole = self.progress.early > 0

    def _take_named(self, name: str, wire: list[Wire]) -> None:
        """What a look for differences brings; a message of a later program is passed over."""
        if self._look is None:
            return
        if name == FOUND:
            self._look.take_found(wire)
        elif name == MEND:
            try:
                frame = Frame.decode(as_bytes(wire[0]))
            except (TypeError, LookupError) as error:
                raise BadMessage("mend") from error
            self.progress.mended += self._look.take_mend(frame)

    def _take_standing(self, standing: Standing) -> None:
        if not standing.receipt.is_signed_by(self._stand.server_key, standing.signature):
            raise NotSigned("not signed by the district")
        before = self._stand.acked
        if standing.answer is Answer.REFUSED:
            self.refused = True
        if self._replica.take_standing(standing):
            self._offered = self._offering = False
            self._look = None
        receipt = standing.receipt
        # An answer to a bundle that was overtaken by a later one names less than is held: that is no other store.
        if standing.answer is Answer.FORK and not self._replica.holds(receipt.acked, receipt.acked_hash):
            self.progress.forks += 1
            self._look = None
            self._replica.begin_anew(standing.common)
        else:
            self.progress.sent += max(0, receipt.acked - before)
        self._standing = standing

    def replied(self) -> None:
        """The reply has come to its end. Raises BadMessage when it was cut off."""
        end, standing = self._end, self._standing
        if end is None or standing is None:
            raise BadMessage("cut off")
        self._doubt = False
        self._offered = self._offered or self._offering
        now = self._replica.stand()
        at_head = now.cursor >= end.head
        self.progress.to_receive = max(0, end.head - now.cursor)
        self.progress.told = True
        self.equal = now.digest == end.digest if at_head and end.digest is not None else None
        self._replica.take_end(end, self.equal)
        # Somebody may be working: what was done since the server was told of the head goes with the next sync.
        told = now.acked >= min(now.head, self._stand.head)
        quiet = at_head and told and self._offered
        self._go_on_looking(quiet)
        self.finished = self.refused or (quiet and self._look is None)

    def _go_on_looking(self, quiet: bool) -> None:
        """Begin to look for the difference, go on, or leave it."""
        look = self._look
        if look is None:
            if quiet and self.equal is False and self._looks_left:
                self._look = Look(self._replica)
            return
        if not look.said:
            return  # after a cut it was first asked what had arrived
        before = look.mended
        more = look.goes_on()
        self.progress.looked += 1
        self.progress.mended += look.mended - before
        if more is None:
            self._look, self._looks_left = None, 0  # an old server: it is shown that the two differ, as it ever was
        elif self.equal or not more:
            self._look = None
            self._looks_left -= 1
            self.unequal = self.equal is False and not look.mended
            if self.equal is False and look.mended and self._looks_left:
                self._look = Look(self._replica)
            elif self.unequal:
                self._looks_left = 0

    def broke(self) -> None:
        """The link failed in the middle of a request or its reply."""
        self._doubt = self._stand.acked < self._stand.head
        self._early = self._early.after_a_cut()
        self.pace.broke(answered=self._standing is not None)

    def went_well(self, seconds: float) -> None:
        """A request took so long."""
        found = self.progress
        self._spent += seconds
        if self._new_here and found.received:
            # Asked more than once: registrations, which weigh little, come before the visits.
            self._new_here = found.requests < SURE_AFTER
            if found.to_receive * self._spent > LONG_LOAD * found.received:
                self._new_here = False
                self._early = Wish.whole()
        self.pace.went_well(seconds)
