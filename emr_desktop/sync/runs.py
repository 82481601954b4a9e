"""Commits on the wire: a run of one origin's chain under one seal, without what the receiver can work out itself.

Origin, number, the hash of the one before and the hash of the body stand in every envelope; none of them is sent. The
receiver puts the envelopes together again, and the seal over their hashes proves that it did so to the letter.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple
from uuid import UUID

from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, read
from emr_desktop.journal.commit import Commit, Envelope, Origin, body_hash, envelope_hash
from emr_desktop.journal.proof import Proof, RunSeal, check_commit, check_part, flanks_of, prove_hashes
from emr_desktop.sync.columns import Told, apart, together

MOST_APART = 64 * 1024
"""Bytes of bodies in one run up to which they are taken apart: it costs time, and a link that carries more is quick."""
_DEVICE, _INCARNATION, _SEQ, _PREVIOUS, _PATIENT, _RECORDED = 1, 2, 3, 4, 8, 10
"""Where these stand in an envelope."""


@dataclass(frozen=True, slots=True)
class Proven:
    """A commit that carries its proof, and its envelope as it was read."""

    commit: Commit
    envelope: Envelope


class Kept(NamedTuple):
    """A commit as it is sent: what stands in the journal, unread."""

    envelope: bytes
    body: bytes


class Carried(NamedTuple):
    """A commit as it came: the envelope put together again, its bytes, and what the seal has to prove."""

    envelope: Envelope
    data: bytes
    hash: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class Run:
    """Commits that follow one another, all under one seal, to be sent."""

    origin: bytes
    seal: RunSeal
    commits: Sequence[Kept]


@dataclass(frozen=True, slots=True)
class ArrivedRun:
    """The same on the other side. Nothing is proven yet."""

    origin: bytes
    seal: RunSeal
    commits: Sequence[Carried]


def run_wire(run: Run) -> Wire:
    """A run as it is sent."""
    read = [(_fields(kept.envelope), kept.body) for kept in run.commits]
    return [run.origin, run.seal.first, run.seal.signature, read[0][0][_PREVIOUS], _commits_wire(read)]


def read_run(wire: Wire) -> ArrivedRun:
    """Raises TypeError or ValueError for what is no run."""
    origin, first, signature, previous, commits = as_list(wire)
    carried = tuple(_read_commits(as_bytes(origin), as_int(first), as_bytes(previous), commits))
    return ArrivedRun(as_bytes(origin), RunSeal(as_int(first), len(carried), as_bytes(signature)), carried)


def prove_run(run: ArrivedRun, public_key: bytes) -> list[Proven]:
    """The commits of the run, each with the proof it carries from now on. Raises BrokenCommit."""
    proofs = prove_hashes(run.origin, run.seal, [each.hash for each in run.commits], public_key)
    return [
        Proven(Commit(each.data, proof, each.body), each.envelope)
        for each, proof in zip(run.commits, proofs, strict=True)
    ]


def part_wire(commits: Sequence[Kept], first: Proof, last: Proof) -> Wire:
    """Commits that follow one another in a run whose others are not sent: with what stands beside them in its tree.

    `first` and `last` are the proofs of the two ends.
    """
    read = [(_fields(kept.envelope), kept.body) for kept in commits]
    start, end, seal = read[0][0], read[-1][0], first.seal
    flanks = flanks_of((as_int(start[_SEQ]), first), (as_int(end[_SEQ]), last))
    whole: list[Wire] = [_origin(start), start[_SEQ], seal.signature, start[_PREVIOUS], _commits_wire(read)]
    return [*whole, seal.first, seal.count, list[Wire](flanks)]


def prove_part(wire: Wire, public_key: bytes) -> list[Proven]:
    """The commits, each with the proof it carries from now on. Raises BrokenCommit, TypeError or ValueError."""
    origin, seq, signature, previous, commits, first, count, flanks = as_list(wire)[:8]
    carried = tuple(_read_commits(as_bytes(origin), as_int(seq), as_bytes(previous), commits))
    seal = RunSeal(as_int(first), as_int(count), as_bytes(signature))
    beside, hashes = [as_bytes(each) for each in as_list(flanks)], [each.hash for each in carried]
    proofs = check_part(as_bytes(origin), seal, as_int(seq), hashes, beside, public_key)
    return [
        Proven(Commit(each.data, proof.encode(), each.body), each.envelope)
        for each, proof in zip(carried, proofs, strict=True)
    ]


def single_wire(commit: Commit) -> Wire:
    """One commit of a run whose others are not sent: with its own path to the seal."""
    fields = _fields(commit.envelope)
    return [_origin(fields), fields[_SEQ], commit.signature, fields[_PREVIOUS], _commits_wire([(fields, commit.body)])]


def prove_single(wire: Wire, public_key: bytes) -> Proven:
    """The commit. Raises BrokenCommit, TypeError or ValueError."""
    origin, seq, proof, previous, commits = as_list(wire)
    (carried,) = _read_commits(as_bytes(origin), as_int(seq), as_bytes(previous), commits)
    commit = Commit(carried.data, as_bytes(proof), carried.body)
    check_commit(commit, public_key)
    return Proven(commit, carried.envelope)


def device_of(wire: Wire) -> bytes:
    """Whose key proves a run or a single commit."""
    return as_bytes(as_list(wire)[0])[:8]


def _fields(envelope: bytes) -> list[Wire]:
    """What stands in an envelope of the own journal, in the order in which it is written."""
    return as_list(read(envelope))


def _origin(fields: list[Wire]) -> bytes:
    return as_bytes(fields[_DEVICE]) + as_bytes(fields[_INCARNATION])


def _commits_wire(commits: Sequence[tuple[list[Wire], bytes]]) -> Wire:
    people: dict[Wire, int] = {}
    columns: list[list[Wire]] = [[], [], [], []]
    authors, facilities, since, ago = columns
    others: list[Wire] = []
    before = 0
    for at, (fields, _) in enumerate(commits):
        *_, schema, author, facility, _, occurred, recorded, error, _ = fields
        now = as_int(recorded)
        authors.append(people.setdefault(author, len(people)))
        facilities.append(people.setdefault(facility, len(people)))
        since.append(now - before)
        ago.append(now - as_int(occurred))
        if error is not None or schema != 1:
            others.append([at, error, schema])
        before = now
    return [list(people), list[Wire](columns), others, _bodies_wire(commits)]


def _bodies_wire(commits: Sequence[tuple[list[Wire], bytes]]) -> Wire:
    if sum(len(body) for _, body in commits) <= MOST_APART:
        try:
            return [1, apart([_told(fields, body) for fields, body in commits])]
        except ValueError:
            pass  # not canonical: of a program that writes another way
    return [0, [[fields[_PATIENT], body] for fields, body in commits]]


def _told(fields: list[Wire], body: bytes) -> Told:
    patient = fields[_PATIENT]
    return Told(None if patient is None else as_bytes(patient), as_int(fields[_RECORDED]), body)


def _read_bodies(wire: Wire, recorded: Sequence[int]) -> Iterator[Told]:
    how, bodies = as_list(wire)
    if how == 1:
        yield from together(bodies, recorded)
        return
    for moment, pair in zip(recorded, as_list(bodies), strict=True):
        about, body = as_list(pair)
        yield Told(None if about is None else as_bytes(about), moment, as_bytes(body))


def _read_commits(origin: bytes, seq: int, previous: bytes, wire: Wire) -> Iterator[Carried]:
    people, columns, others, packed = as_list(wire)[:4]
    named = [UUID(bytes=as_bytes(each)) for each in as_list(people)]
    other = {as_int(at): (error, as_int(schema)) for at, error, schema in (as_list(each) for each in as_list(others))}
    authors, facilities, since, before = (as_list(column) for column in as_list(columns))
    moments = list(accumulate(as_int(each) for each in since))
    rows = zip(authors, facilities, before, _read_bodies(packed, moments), strict=True)
    made_by = Origin.from_key(origin)
    for at, (author, facility, ago, (patient, recorded, body)) in enumerate(rows):
        error, schema = other.get(at, (None, 1)) if other else (None, 1)
        envelope = Envelope(
            origin=made_by,
            seq=seq,
            prev_hash=previous,
            body_schema=schema,
            author=named[as_int(author)],
            facility=named[as_int(facility)],
            patient=None if patient is None else UUID(bytes=patient),
            occurred_at=recorded - as_int(ago),
            recorded_at=recorded,
            clock_error_ms=None if error is None else as_int(error),
            body_hash=body_hash(body),
        )
        data = envelope.encode()
        found = envelope_hash(data)
        yield Carried(envelope, data, found, body)
        previous = found[:16]
        seq += 1
