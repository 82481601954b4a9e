"""Which version of a visit stands, where a signed one was amended."""

from collections.abc import Iterator, Mapping
from uuid import UUID


def superseded(replaces: Mapping[UUID, UUID | None]) -> frozenset[UUID]:
    """Visits in whose place another stands, given what each of them replaces.

    No program of ours signs versions that replace each other in a circle; a forged one may. One of a circle stands all
    the same, or what was written in it could not be found any more.
    """
    replaced = {earlier for earlier in replaces.values() if earlier is not None}
    for circle in _circles(replaces):
        later = {visit for visit, earlier in replaces.items() if earlier in circle} - circle
        if not later:
            replaced.discard(max(circle))
    return frozenset(replaced)


def places(replaces: Mapping[UUID, UUID | None]) -> dict[UUID, tuple[int, bool]]:
    """Where each version stands among those of one visit: how many came before it, and whether none is in its place.

    The order does not depend on clocks. A circle is gone round once.
    """
    gone = superseded(replaces)
    return {visit: (_depth(visit, replaces), visit not in gone) for visit in replaces}


def gathered(
    written: Mapping[UUID, tuple[str, ...]], replaces: Mapping[UUID, UUID | None]
) -> dict[UUID, tuple[str, ...]]:
    """What was written to any version of a visit, for each version: its own and that of those before it."""
    if not written:
        return {}
    return {
        visit: tuple(
            text for version in reversed((visit, *_before(visit, replaces))) for text in written.get(version, ())
        )
        for visit in replaces
    }


def _depth(visit: UUID, replaces: Mapping[UUID, UUID | None]) -> int:
    return sum(1 for _ in _before(visit, replaces))


def _before(visit: UUID, replaces: Mapping[UUID, UUID | None]) -> Iterator[UUID]:
    """The versions in whose place this one stands, the latest first. A circle is gone round once."""
    before = {visit}
    at = replaces[visit]
    while at is not None and at in replaces and at not in before:
        before.add(at)
        yield at
        at = replaces[at]


def _circles(replaces: Mapping[UUID, UUID | None]) -> list[set[UUID]]:
    seen: set[UUID] = set()
    found = []
    for start in replaces:
        way: list[UUID] = []
        at: UUID | None = start
        while at is not None and at not in seen:
            seen.add(at)
            way.append(at)
            at = replaces.get(at)
        if at in way:
            found.append(set(way[way.index(at) :]))
    return found
