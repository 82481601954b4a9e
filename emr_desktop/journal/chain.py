"""The chain: commits of one origin are numbered 1, 2, 3 without holes; each names the hash of the one before."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from emr_desktop.journal.commit import NO_COMMIT, BrokenCommit, Commit, Envelope
from emr_desktop.journal.proof import check_commit


@dataclass(frozen=True, slots=True)
class Fault:
    """Where the journal is not what was signed. `reason` is a code; `seq` the number the commit claims."""

    origin: bytes
    seq: int
    reason: str


@dataclass(slots=True)
class ChainState:
    """How far one origin has been followed."""

    seq: int = 0
    last_hash: bytes = NO_COMMIT

    def follow(self, envelope: Envelope, commit_hash: bytes) -> str | None:
        """Take the next commit. Returns the reason if it does not fit, None if it does."""
        reason = None
        if envelope.seq != self.seq + 1:
            reason = "number_missing" if envelope.seq > self.seq + 1 else "number_twice"
        elif envelope.prev_hash != self.last_hash:
            reason = "chain_broken"
        self.seq, self.last_hash = envelope.seq, commit_hash[:16]
        return reason


def find_faults(
    commits: Iterable[tuple[bytes, int, Commit]],
    public_key: Callable[[bytes], bytes | None],
    is_whole: Callable[[bytes], bool] = lambda _origin: True,
    may_be_empty: Callable[[bytes], bool] = lambda _origin: False,
) -> Iterator[Fault]:
    """Follow every origin through the journal. Each item is (origin key, number as filed, commit).

    `is_whole` says of which origins every commit has to be there, one after another; of others each is proven by
    itself. `may_be_empty` says of which a body may have been purged.
    """
    chains: dict[bytes, ChainState] = {}
    for origin, seq, commit in commits:
        key = public_key(origin[:8])
        chain = chains.setdefault(origin, ChainState())
        try:
            if key is None:
                raise BrokenCommit("unknown_device")  # noqa: TRY301  # one list of reasons, one place that names them
            envelope = check_commit(commit, key, may_be_empty=may_be_empty(origin))
        except BrokenCommit as broken:
            yield Fault(origin, seq, str(broken))
            chain.seq, chain.last_hash = seq, commit.hash[:16]
            continue
        if (envelope.origin.key, envelope.seq) != (origin, seq):
            yield Fault(origin, seq, "filed_wrongly")
        reason = chain.follow(envelope, commit.hash)
        if reason and is_whole(origin):
            yield Fault(origin, seq, reason)
