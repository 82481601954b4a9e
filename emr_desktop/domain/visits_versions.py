"""Which version of a visit stands, where a signed one was amended."""

from collections.abc import Mapping
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


def _depth(visit: UUID, replaces: Mapping[UUID, UUID | None]) -> int:
    before: set[UUID] = set()
    at = replaces[visit]
    while at is not None and at in replaces and at not in before:
        before.add(at)
        at = replaces[at]
    return len(before)


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
