"""Reads the reference lists that ship with the program, once each."""

import csv
from collections.abc import Iterator
from datetime import date
from functools import cache

from emr_desktop.resources import resource

Row = dict[str, str]


@cache
def reference_rows(file_name: str) -> tuple[Row, ...]:
    """The rows of a CSV file in `resources/reference`, as text by column name, kept for the next time."""
    return tuple(each_row(file_name))


def each_row(file_name: str) -> Iterator[Row]:
    """The same rows one after the other, for whoever makes something of them that is kept instead."""
    with resource("reference", file_name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def in_force(row: Row, on: date) -> bool:
    """True when `valid_from` and `valid_to` of a dated rule include the day."""
    starts = not row["valid_from"] or date.fromisoformat(row["valid_from"]) <= on
    ends = bool(row["valid_to"]) and date.fromisoformat(row["valid_to"]) < on
    return starts and not ends
