"""A frame of the feed, cut where a patient leaves the stream: what follows may bring the same patient back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from emr_desktop.journal.codec import Wire, as_bytes, as_int
from emr_desktop.sync.protocol import Frame, ItemKind


@dataclass(frozen=True, slots=True)
class Piece:
    """Commits of a frame, and who leaves after them, at which place of the stream."""

    frame: Frame
    leaves: UUID | None = None
    at: int = 0


def pieces(frame: Frame) -> Iterator[Piece]:
    """The whole frame as one piece, or as several. Raises TypeError or ValueError."""
    items: list[tuple[ItemKind, list[Wire]]] = []
    for kind, parts in frame.items:
        if kind is ItemKind.REMOVED:
            patient, at = parts[:2]
            yield Piece(replace(frame, items=tuple(items)), UUID(bytes=as_bytes(patient)), as_int(at))
            items = []
        else:
            items.append((kind, parts))
    yield Piece(replace(frame, items=tuple(items)))
