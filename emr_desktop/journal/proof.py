"""One signature for a run of commits, from which any single one can still be proven.

64 random bytes for each commit would be half of what a clinic's day weighs on the wire. A run is a piece of one
origin's chain; its device signs the root of a Merkle tree over the hashes (RFC 9162, 2.1). A commit alone carries
its path through the tree and the signature, so whoever holds it can show that the device made it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from emr_desktop.journal.codec import as_bytes, as_int, as_list, decode, encode
from emr_desktop.journal.commit import BrokenCommit, Commit, Envelope

LONGEST_RUN = 512
"""Commits under one signature: nine hashes of path."""
DIRECT = 64
"""Length of the signature of a commit by itself."""
START_OF_PROOF = 16
"""Bytes of an encoded proof that say with which number its run begins."""
_CONTEXT = "emr run 1"
_LIST_OF_FOUR = b"\x84"
_LIST_HEADS = [bytes([0x80 + length]) for length in range(LONGEST_RUN.bit_length() + 1)]
_HASH_HEAD = b"\x58\x20"
_ENCODED_HASH = 2 + 32
"""How CBOR begins a list of so many things, and 32 bytes."""


@dataclass(frozen=True, slots=True)
class RunSeal:
    """What the device signed: so many commits of an origin from `first` on, and the signature over their root."""

    first: int
    count: int
    signature: bytes


@dataclass(frozen=True, slots=True)
class Proof:
    """What one commit carries: its run, the path to the root, the signature."""

    seal: RunSeal
    path: tuple[bytes, ...]

    def encode(self) -> bytes:
        return encode([self.seal.first, self.seal.count, list(self.path), self.seal.signature])

    @classmethod
    def decode(cls, data: bytes) -> "Proof":
        """Raises BrokenCommit("signature_wrong") for bytes that are no proof."""
        try:
            first, count, path, signature = as_list(decode(data))
            seal = RunSeal(as_int(first), as_int(count), as_bytes(signature))
            return cls(seal, tuple(as_bytes(each) for each in as_list(path)))
        except (TypeError, ValueError) as error:
            raise BrokenCommit("signature_wrong") from error


def seal_run(origin: bytes, first: int, hashes: Sequence[bytes], key: Ed25519PrivateKey) -> RunSeal:
    """Sign the commits of these hashes, numbered from `first` on."""
    if not 0 < len(hashes) <= LONGEST_RUN:
        raise ValueError(f"a run has 1 to {LONGEST_RUN} commits")
    return RunSeal(first, len(hashes), key.sign(_signed(origin, first, len(hashes), root_of(hashes))))


def prove_hashes(origin: bytes, seal: RunSeal, hashes: Sequence[bytes], public_key: bytes) -> list[bytes]:
    """Prove a whole run at once. Returns the encoded proof of each commit. Raises BrokenCommit("signature_wrong")."""
    if len(hashes) != seal.count or not 0 < seal.count <= LONGEST_RUN:
        raise BrokenCommit("signature_wrong")
    levels = _tree_levels(hashes)
    _verify(_signed(origin, seal.first, seal.count, levels[-1][0]), seal.signature, public_key)
    # Put together by hand: the proof as `Proof.encode` writes it, in a tenth of the time.
    before, after = _LIST_OF_FOUR + encode(seal.first) + encode(seal.count), encode(seal.signature)
    return [before + _LIST_HEADS[len(path) // _ENCODED_HASH] + path + after for path in _encoded_paths(levels)]


def check_part(
    origin: bytes, seal: RunSeal, seq: int, hashes: Sequence[bytes], flanks: Sequence[bytes], public_key: bytes
) -> list[Proof]:
    """Prove commits that follow one another in a run from number `seq` on, whose others are not there.

    `flanks` is what `flanks_of` gave. Returns the proof of each. Raises BrokenCommit("signature_wrong").
    """
    at, count = seq - seal.first, seal.count
    if not hashes or not 0 <= at <= at + len(hashes) <= count <= LONGEST_RUN:
        raise BrokenCommit("signature_wrong")
    levels = _levels([_leaf(each) for each in hashes], at, count, flanks)
    _verify(_signed(origin, seal.first, count, levels[-1].nodes[0]), seal.signature, public_key)
    return [Proof(seal, tuple(_path_in(levels, index))) for index in range(at, at + len(hashes))]


def flanks_of(first: tuple[int, Proof], last: tuple[int, Proof]) -> list[bytes]:
    """What stands beside a part of a run in its tree, level by level: taken from the proofs of its two ends.

    Each end with its number.
    """
    (seq, proof), (last_seq, last_proof) = first, last
    low, high, width = seq - proof.seal.first, last_seq - proof.seal.first, proof.seal.count
    before, after = list(proof.path), list(last_proof.path)
    found: list[bytes] = []
    while width > 1:
        left = before.pop(0) if low ^ 1 < width else b""
        right = after.pop(0) if high ^ 1 < width else b""
        if low & 1:
            found.append(left)
        if not high & 1 and high + 1 < width:
            found.append(right)
        low, high, width = low // 2, high // 2, (width + 1) // 2
    return found


def check_one(origin: bytes, seq: int, commit_hash: bytes, proof: Proof, public_key: bytes) -> None:
    """Prove one commit of a run. Raises BrokenCommit("signature_wrong")."""
    seal = proof.seal
    root = _root_by_path(commit_hash, seq - seal.first, seal.count, proof.path)
    _verify(_signed(origin, seal.first, seal.count, root), seal.signature, public_key)


def check_commit(commit: Commit, public_key: bytes, *, may_be_empty: bool = False) -> Envelope:
    """Prove a commit by what it carries: its own signature, or its place in a signed run. Raises BrokenCommit.

    `may_be_empty` is for own commits whose body was purged: envelope and signature are proven all the same.
    """
    if len(commit.signature) == DIRECT:
        return commit.check(public_key, may_be_empty=may_be_empty)
    envelope = commit.read(public_key, may_be_empty=may_be_empty)
    check_one(envelope.origin.key, envelope.seq, commit.hash, Proof.decode(commit.signature), public_key)
    return envelope


def begins_run(start_of_proof: bytes, seq: int) -> bool:
    """Whether the commit of this number is the first of its run. It is asked of every commit that is sent."""
    return start_of_proof.startswith(_LIST_OF_FOUR + encode(seq))


def root_of(hashes: Sequence[bytes]) -> bytes:
    """Root of the tree over the hashes."""
    return _tree_levels(hashes)[-1][0]


def _tree_levels(hashes: Sequence[bytes]) -> list[list[bytes]]:
    """The tree from its leaves to its root."""
    # Pairing neighbours and lifting an odd one gives the tree of the standard, which splits at powers of two.
    level = [_leaf(each) for each in hashes]
    levels = [level]
    while len(level) > 1:
        odd = level[-1:] if len(level) & 1 else []
        level = [*map(_node, level[::2], level[1::2]), *odd]
        levels.append(level)
    return levels


def _encoded_paths(levels: list[list[bytes]]) -> list[bytes]:
    """What stands beside each leaf on its way to the root, one hash after the other as they are encoded."""
    paths = [b""]
    for level in reversed(levels[:-1]):
        besides = [_HASH_HEAD + each for each in level]
        if len(level) & 1:
            besides.append(b"")  # beside the odd one stands nothing
        paths = [besides[at ^ 1] + paths[at >> 1] for at in range(len(level))]
    return paths


@dataclass(frozen=True, slots=True)
class _Level:
    """As much of a level of a tree as is known: nodes from number `low` on, of `width` that it has."""

    low: int
    width: int
    nodes: list[bytes]


def _levels(leaves: list[bytes], at: int, count: int, flanks: Sequence[bytes]) -> list[_Level]:
    beside, found = list(flanks), []
    low, width, nodes = at, count, leaves
    while width > 1:
        high = low + len(nodes) - 1
        missing = (low & 1) + (not high & 1 and high + 1 < width)
        if len(beside) < missing:
            raise BrokenCommit("signature_wrong")
        if low & 1:
            nodes, low = [beside.pop(0), *nodes], low - 1
        if not high & 1 and high + 1 < width:
            nodes = [*nodes, beside.pop(0)]
        found.append(_Level(low, width, nodes))
        nodes = [
            _node(*nodes[each : each + 2]) if each + 1 < len(nodes) else nodes[each] for each in range(0, len(nodes), 2)
        ]
        low, width = low // 2, (width + 1) // 2
    if beside:
        raise BrokenCommit("signature_wrong")
    return [*found, _Level(0, 1, nodes)]


def _path_in(levels: Sequence[_Level], index: int) -> Iterator[bytes]:
    for level in levels:
        beside = index ^ 1
        if beside < level.width:
            yield level.nodes[beside - level.low]
        index //= 2


def _root_by_path(commit_hash: bytes, index: int, count: int, path: Sequence[bytes]) -> bytes:
    if not 0 <= index < count <= LONGEST_RUN:
        raise BrokenCommit("signature_wrong")
    found, steps, width = _leaf(commit_hash), list(path), count
    while width > 1:
        if index ^ 1 < width:
            if not steps:
                raise BrokenCommit("signature_wrong")
            beside = steps.pop(0)
            found = _node(beside, found) if index & 1 else _node(found, beside)
        index, width = index // 2, (width + 1) // 2
    if steps:
        raise BrokenCommit("signature_wrong")
    return found


def _signed(origin: bytes, first: int, count: int, root: bytes) -> bytes:
    return encode([_CONTEXT, origin, first, count, root])


def _verify(signed: bytes, signature: bytes, public_key: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed)
    except InvalidSignature as error:
        raise BrokenCommit("signature_wrong") from error


def _leaf(commit_hash: bytes) -> bytes:
    return blake2b(b"\x00" + commit_hash, digest_size=32).digest()


def _node(left: bytes, right: bytes) -> bytes:
    return blake2b(b"\x01" + left + right, digest_size=32).digest()
