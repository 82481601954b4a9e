"""A frame of the feed, cut where a patient leaves the stream: what follows may bring the same patient back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from emr_desktop.journal.codec import Wire, as_bytes, as_list
from emr_desktop.sync.protocol import Frame, ItemKind
from emr_desktop.sync.runs import read_run


@dataclass(frozen=True, slots=True)
class Piece:
    """Commits of a frame, and who leaves after them, at which place of the stream."""

    frame: Frame
    leaves: UUID | None = None
    at: int = 0


def pieces(frame: Frame) -> Iterator[Piece]:
    """The whole frame as one piece, or as several. Raises TypeError or ValueError."""
    if all(kind is not ItemKind.REMOVED for kind, _ in frame.items):
        yield Piece(frame)
        return
    items: list[tuple[ItemKind, list[Wire]]] = []
    at = frame.after
    for kind, parts in frame.items:
        at += _length(kind, parts)
        if kind is ItemKind.REMOVED:
            yield Piece(replace(frame, items=tuple(items)), UUID(bytes=as_bytes(parts[0])), at)
            items = []
        else:
            items.append((kind, parts))
    if items:
        yield Piece(replace(frame, items=tuple(items)))


def _length(kind: ItemKind, parts: list[Wire]) -> int:
    """How many places of the stream an item takes."""
    if kind is ItemKind.RUN:
        return len(read_run(parts[0]).commits)
    return len(as_list(parts[2])) if kind is ItemKind.OWN else 1
