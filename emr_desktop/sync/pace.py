"""How much goes at once: pieces grow on a quick link and shrink on a slow one, and after a cut. Without any clock."""

SMALLEST_FRAME, LARGEST_FRAME = 8 * 1024, 1024 * 1024
"""Bytes of a run before compression, which makes about a fifth of them."""
SMALLEST_BUDGET = 192 * 1024
"""Bytes of feed in one reply, before compression. It comes in pieces of which a cut loses one: fewer bytes would only
make more requests, each with a round trip in which nothing comes, unless not even one piece arrives."""
USUAL_PIECE = 32 * 1024
"""Bytes of a piece of the feed, where those who ask for less get less in one, and of the first runs that are sent."""
MOST_RUNS = 24
"""In one request: the server is asked now and then what it holds."""
FIRST_RUNS = 8
"""The same while it is being found out how quick the link is."""
AT_ONCE = 0.25
"""Seconds for a piece in which it may as well be four times as large."""
LARGEST_BUDGET = 16 * LARGEST_FRAME
"""Bytes of the feed in one reply. It comes in eight pieces, so that the server reads while the clinic applies."""


class Pace:
    """What one sync has learnt about its link."""

    def __init__(self, frame_bytes: int, budget: int) -> None:
        self.frame_bytes = frame_bytes
        """Of one run that is sent."""
        self.budget = budget
        """Of the feed in one reply."""
        self.most_runs = FIRST_RUNS
        self._pieces = 0
        self._arrived = False

    def begin(self) -> None:
        """Another request."""
        self._pieces = 0
        self._arrived = False

    def run_sent(self) -> None:
        self._pieces += 1

    def frame_came(self) -> None:
        self._pieces += 1
        self._arrived = True

    def broke(self, *, answered: bool) -> None:
        """The link failed in the middle of a request, or of its reply when something of that had come."""
        self.frame_bytes = max(SMALLEST_FRAME, self.frame_bytes // 2)
        if answered and not self._arrived:  # in the first piece of the reply
            self.budget = max(SMALLEST_FRAME, min(self.budget, USUAL_PIECE) // 2)
        else:
            self._halve_budget()

    def went_well(self, seconds: float) -> None:
        """A request took so long. A piece should take 1 to 2 s; where there was none, nothing makes it larger."""
        each = seconds / max(1, self._pieces)
        if self._pieces and each < 1:
            times = 4 if each < AT_ONCE else 2
            self.frame_bytes = min(LARGEST_FRAME, self.frame_bytes * times)
            self.budget = min(LARGEST_BUDGET, self.budget * times)
        elif seconds > 8:
            self.frame_bytes = max(SMALLEST_FRAME, self.frame_bytes // 2)
            self._halve_budget()
        elif self.budget < SMALLEST_BUDGET:
            self.budget = min(SMALLEST_BUDGET, self.budget * 2)
        if self._pieces and (each >= AT_ONCE or self.frame_bytes == LARGEST_FRAME):
            self.most_runs = MOST_RUNS

    def _halve_budget(self) -> None:
        self.budget = max(min(self.budget, SMALLEST_BUDGET), self.budget // 2)
