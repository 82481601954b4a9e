"""Commits on the wire: a run of one origin's chain under one seal, without what the receiver can work out itself.

Origin, number, the hash of the one before and the hash of the body stand in every envelope; none of them is sent. The
receiver puts the envelopes together again, and the seal over their hashes proves that it did so to the letter.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list
from emr_desktop.journal.commit import Commit, Envelope, Origin, body_hash
from emr_desktop.journal.proof import Proof, RunSeal, check_commit, check_part, check_run, flanks_of, proofs_of
from emr_desktop.sync.columns import About, apart, together

MOST_APART = 64 * 1024
"""Bytes of bodies in one run up to which they are taken apart: it costs time, and a link that carries more is quick."""


@dataclass(frozen=True, slots=True)
class Proven:
    """A commit that carries its proof, and its envelope as it was read."""

    commit: Commit
    envelope: Envelope


@dataclass(frozen=True, slots=True)
class Run:
    """Commits that follow one another, all under one seal."""

    origin: bytes
    seal: RunSeal
    previous: bytes
    """What the first of them names as the one before."""
    commits: tuple[tuple[Envelope, bytes], ...]
    """Envelopes and bodies."""


def run_wire(run: Run) -> Wire:
    """A run as it is sent."""
    return [run.origin, run.seal.first, run.seal.signature, run.previous, _commits_wire(run.commits)]


def read_run(wire: Wire) -> Run:
    """Raises TypeError or ValueError for what is no run. Nothing is proven yet."""
    origin, first, signature, previous, commits = as_list(wire)
    envelopes = tuple(_read_commits(as_bytes(origin), as_int(first), as_bytes(previous), commits))
    seal = RunSeal(as_int(first), len(envelopes), as_bytes(signature))
    return Run(as_bytes(origin), seal, as_bytes(previous), envelopes)


def prove_run(run: Run, public_key: bytes) -> list[Proven]:
    """The commits of the run, each with the proof it carries from now on. Raises BrokenCommit."""
    data = [(envelope, envelope.encode(), body) for envelope, body in run.commits]
    commits = [Commit(encoded, b"", body) for _, encoded, body in data]
    hashes = [commit.hash for commit in commits]
    check_run(run.origin, run.seal, hashes, public_key)
    return [
        Proven(Commit(encoded, proof.encode(), body), envelope)
        for (envelope, encoded, body), proof in zip(data, proofs_of(run.seal, hashes), strict=True)
    ]


def part_wire(commits: Sequence[tuple[Envelope, bytes]], first: Proof, last: Proof) -> Wire:
    """Commits that follow one another in a run whose others are not sent: with what stands beside them in its tree.

    `first` and `last` are the proofs of the two ends.
    """
    start, seal = commits[0][0], first.seal
    flanks = flanks_of((start.seq, first), (commits[-1][0].seq, last))
    whole: list[Wire] = [start.origin.key, start.seq, seal.signature, start.prev_hash, _commits_wire(commits)]
    return [*whole, seal.first, seal.count, list[Wire](flanks)]


def prove_part(wire: Wire, public_key: bytes) -> list[Proven]:
    """The commits, each with the proof it carries from now on. Raises BrokenCommit, TypeError or ValueError."""
    origin, seq, signature, previous, commits, first, count, flanks = as_list(wire)[:8]
    read = list(_read_commits(as_bytes(origin), as_int(seq), as_bytes(previous), commits))
    data = [(envelope, envelope.encode(), body) for envelope, body in read]
    hashes = [Commit(encoded, b"", body).hash for _, encoded, body in data]
    seal = RunSeal(as_int(first), as_int(count), as_bytes(signature))
    beside = [as_bytes(each) for each in as_list(flanks)]
    proofs = check_part(as_bytes(origin), seal, as_int(seq), hashes, beside, public_key)
    return [
        Proven(Commit(encoded, proof.encode(), body), envelope)
        for (envelope, encoded, body), proof in zip(data, proofs, strict=True)
    ]


def single_wire(commit: Commit, envelope: Envelope) -> Wire:
    """One commit of a run whose others are not sent: with its own path to the seal."""
    previous = envelope.prev_hash
    return [envelope.origin.key, envelope.seq, commit.signature, previous, _commits_wire([(envelope, commit.body)])]


def prove_single(wire: Wire, public_key: bytes) -> Proven:
    """The commit. Raises BrokenCommit, TypeError or ValueError."""
    origin, seq, proof, previous, commits = as_list(wire)
    ((envelope, body),) = _read_commits(as_bytes(origin), as_int(seq), as_bytes(previous), commits)
    commit = Commit(envelope.encode(), as_bytes(proof), body)
    check_commit(commit, public_key)
    return Proven(commit, envelope)


def device_of(wire: Wire) -> bytes:
    """Whose key proves a run or a single commit."""
    return as_bytes(as_list(wire)[0])[:8]


def _commits_wire(commits: Sequence[tuple[Envelope, bytes]]) -> Wire:
    people: list[bytes] = []
    columns: list[list[Wire]] = [[] for _ in range(4)]
    others: list[Wire] = []
    recorded = 0
    for at, (envelope, _) in enumerate(commits):
        for column, value in zip(
            columns,
            (
                _index(people, envelope.author.bytes),
                _index(people, envelope.facility.bytes),
                envelope.recorded_at - recorded,
                envelope.recorded_at - envelope.occurred_at,
            ),
            strict=True,
        ):
            column.append(value)
        if envelope.clock_error_ms is not None or envelope.body_schema != 1:
            others.append([at, envelope.clock_error_ms, envelope.body_schema])
        recorded = envelope.recorded_at
    return [list[Wire](people), list[Wire](columns), others, _bodies_wire(commits)]


def _bodies_wire(commits: Sequence[tuple[Envelope, bytes]]) -> Wire:
    bodies = [(envelope.patient.bytes if envelope.patient else None, body) for envelope, body in commits]
    if sum(len(body) for _, body in bodies) <= MOST_APART:
        try:
            return [1, apart(bodies)]
        except ValueError:
            pass  # not canonical: of a program that writes another way
    return [0, [[about, body] for about, body in bodies]]


def _read_bodies(wire: Wire) -> list[tuple[About, bytes]]:
    how, bodies = as_list(wire)
    if how == 1:
        return together(bodies)
    pairs = (as_list(pair) for pair in as_list(bodies))
    return [(None if about is None else as_bytes(about), as_bytes(body)) for about, body in pairs]


def _index(found: list[bytes], value: bytes) -> int:
    if value not in found:
        found.append(value)
    return found.index(value)


def _read_commits(origin: bytes, seq: int, previous: bytes, wire: Wire) -> Iterator[tuple[Envelope, bytes]]:
    people, columns, others, packed = as_list(wire)[:4]
    named = [UUID(bytes=as_bytes(each)) for each in as_list(people)]
    other = {as_int(at): (error, schema) for at, error, schema in (as_list(each) for each in as_list(others))}
    rows = zip(*(as_list(column) for column in as_list(columns)), _read_bodies(packed), strict=True)
    recorded = 0
    for at, (author, facility, since, ago, (patient, body)) in enumerate(rows):
        recorded += as_int(since)
        error, schema = other.get(at, (None, 1))
        envelope = Envelope(
            origin=Origin.from_key(origin),
            seq=seq,
            prev_hash=previous,
            body_schema=as_int(schema),
            author=named[as_int(author)],
            facility=named[as_int(facility)],
            patient=None if patient is None else UUID(bytes=patient),
            occurred_at=recorded - as_int(ago),
            recorded_at=recorded,
            clock_error_ms=None if error is None else as_int(error),
            body_hash=body_hash(body),
        )
        yield envelope, body
        previous = Commit(envelope.encode(), b"", b"").hash[:16]
        seq += 1
