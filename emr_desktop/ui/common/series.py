"""What a plot shows: dated readings of one measurement, and where they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Number = int | float | Decimal


@dataclass(frozen=True, slots=True)
class Point:
    """One reading. `low` is the diastolic pressure of a pair; `words` is what is said and listed for it."""

    day: date
    value: Number
    low: Number | None = None
    words: str = ""
    day_words: str = ""
    converted: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """Readings in order of time, with name, unit, normal band and the fixed range of the axis."""

    name: str
    unit: str
    points: Sequence[Point]
    band: tuple[Number, Number] | None = None
    axis: tuple[Number, Number] | None = None

    def limits(self) -> tuple[float, float]:
        """Bottom and top of the axis: the fixed range, widened only by readings that lie outside it."""
        values = [float(point.value) for point in self.points]
        values += [float(point.low) for point in self.points if point.low is not None]
        values += [float(edge) for edge in self.axis or self.band or ()]
        if not values:
            return 0.0, 1.0
        low, high = min(values), max(values)
        return (low, high) if high > low else (low - 1, high + 1)
