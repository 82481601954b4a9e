"""Repeatable chance: everything made up is drawn from here, so that a seed always gives the same clinic."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Weighted(Generic[Value]):
    """Values with weights, added up once, because a big district draws from them millions of times."""

    __slots__ = ("_sums", "_total", "values")

    def __init__(self, values: Sequence[Value], weights: Sequence[float]) -> None:
        self.values = values
        self._sums = list(accumulate(weights))
        self._total = self._sums[-1]

    def at(self, fraction: float) -> Value:
        """The value that lies at this fraction, from 0 up to 1, of the summed weights."""
        return self.values[bisect_right(self._sums, fraction * self._total, 0, len(self.values) - 1)]


class Chance(Random):
    """Python's generator (its sequence is promised to stay the same) with the draws a clinic needs."""

    def pick(self, weighted: Weighted[Value]) -> Value:
        return weighted.at(self.random())

    def one_of(self, values: Sequence[Value]) -> Value:
        return values[int(self.random() * len(values))]

    def whole(self, low: int, high: int) -> int:
        """A whole number between two bounds, both included; four times faster than randint."""
        return low + int(self.random() * (high - low + 1))

    def happens(self, probability: float) -> bool:
        return self.random() < probability
