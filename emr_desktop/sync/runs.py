"""Commits on the wire: a run of one origin's chain under one seal, without what the receiver can work out itself.

Origin, number, the hash of the one before and the hash of the body stand in every envelope; none of them is sent. The
receiver puts the envelopes together again, and the seal over their hashes proves that it did so to the letter.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list
from emr_desktop.journal.commit import BrokenCommit, Commit, Envelope, Origin, body_hash
from emr_desktop.journal.proof import RunSeal, check_commit, check_run, proofs_of


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
    rows: list[Wire] = []
    recorded = 0
    for envelope, body in commits:
        row: list[Wire] = [
            _index(people, envelope.author.bytes),
            _index(people, envelope.facility.bytes),
            envelope.patient.bytes if envelope.patient else None,
            envelope.recorded_at - recorded,
            envelope.recorded_at - envelope.occurred_at,
            body,
        ]
        if envelope.clock_error_ms is not None or envelope.body_schema != 1:
            row += [envelope.clock_error_ms, envelope.body_schema]
        rows.append(row)
        recorded = envelope.recorded_at
    return [list[Wire](people), rows]


def _index(found: list[bytes], value: bytes) -> int:
    if value not in found:
        found.append(value)
    return found.index(value)


def _read_commits(origin: bytes, seq: int, previous: bytes, wire: Wire) -> Iterable[tuple[Envelope, bytes]]:
    people, rows = (as_list(part) for part in as_list(wire))
    named = [UUID(bytes=as_bytes(each)) for each in people]
    recorded = 0
    for row in rows:
        author, facility, patient, since, ago, body, *rest = as_list(row)
        recorded += as_int(since)
        error, schema = rest or (None, 1)
        envelope = Envelope(
            origin=Origin.from_key(origin),
            seq=seq,
            prev_hash=previous,
            body_schema=as_int(schema),
            author=named[as_int(author)],
            facility=named[as_int(facility)],
            patient=None if patient is None else UUID(bytes=as_bytes(patient)),
            occurred_at=recorded - as_int(ago),
            recorded_at=recorded,
            clock_error_ms=None if error is None else as_int(error),
            body_hash=body_hash(as_bytes(body)),
        )
        yield envelope, as_bytes(body)
        previous = Commit(envelope.encode(), b"", b"").hash[:16]
        seq += 1


__all__ = [
    "BrokenCommit",
    "Proven",
    "Run",
    "device_of",
    "prove_run",
    "prove_single",
    "read_run",
    "run_wire",
    "single_wire",
]
