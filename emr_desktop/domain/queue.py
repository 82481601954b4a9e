"""The queue of a day: who is expected, who waits, who is next, and whose names are alike."""

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import time
from enum import StrEnum, auto

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.names import fold
from emr_desktop.domain.patients import PersonNames

_TYPED_TIME = re.compile(r"(\d{1,2})[\s:.,\-]?(\d{2})")


class QueueState(StrEnum):
    """How far somebody's visit of a day has come."""

    EXPECTED = auto()
    ARRIVED = auto()
    DONE = auto()
    AWAY = auto()
    """Left without a visit, or never came."""

    @property
    def is_waiting(self) -> bool:
        """Still to be seen."""
        return self in {QueueState.EXPECTED, QueueState.ARRIVED}


def queue_time(typed: str) -> str:
    """A time of the day as it is kept, `09:40`; nothing typed is somebody without a time.

    Accepts `940`, `9:40`, `9.40`, `09 40`. Raises RuleBroken("queue_time_unclear").
    """
    text = typed.strip()
    if not text:
        return ""
    match = _TYPED_TIME.fullmatch(text)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise RuleBroken("queue_time_unclear")
    return f"{time(int(match[1]), int(match[2])):%H:%M}"


def place_now(entries: Sequence[tuple[QueueState, str]], clock: str) -> int | None:
    """Which row is to be seen now: the first who has arrived, else the first expected from this time of the day on,
    else the first expected. None when nobody is left. `clock` and times are `HH:MM`; rows are in the order of the day.
    """
    arrived = [place for place, (state, _) in enumerate(entries) if state is QueueState.ARRIVED]
    expected = [place for place, (state, _) in enumerate(entries) if state is QueueState.EXPECTED]
    ahead = [place for place in expected if entries[place][1] >= clock]
    return next(iter((*arrived, *ahead, *expected)), None)


def same_names(people: Sequence[PersonNames]) -> frozenset[int]:
    """The places of people who share family and given name with another in any spelling: easily mixed up."""
    places: dict[tuple[str, str], set[int]] = defaultdict(set)
    for place, names in enumerate(people):
        for name in names.spellings:
            if name.family and name.given:
                places[fold(name.family), fold(name.given)].add(place)
    return frozenset(place for alike in places.values() if len(alike) > 1 for place in alike)
