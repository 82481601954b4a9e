"""A further computer of a clinic is brought to life by a USB drive: the answer of the district is read in its turn."""

import time
from collections.abc import Iterator
from pathlib import Path

from emr_desktop.domain.clock import SetClock
from emr_desktop.server.bundles import take_bundle
from emr_desktop.store.engine import open_engine
from emr_desktop.sync.stick import make_bundle, read_bundle, write_bundle
from tests.benchmarks.bench_district import BenchDistrict
from tests.benchmarks.measure import Row, row_of
from tests.conftest import NOW, PASSWORD

READ_IN = 60
"""Seconds until a new computer is usable, of 45,000 actions."""


def rows(district: BenchDistrict, commits: int) -> Iterator[Row]:
    """The clinic has sent its work; another computer of it gets everything by a drive."""
    clock, stick = SetClock(NOW), district.folder / "drive"
    stick.mkdir()
    place = district.server.let_in("Zarechye", district.folder / "by drive", "doc")
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    try:
        asked = make_bundle(engine, clock, lambda: None, folder=stick)
        answers = list(_answers(district, asked.path, stick))
        begin, received = time.perf_counter(), 0
        for path in answers:
            received += read_bundle(engine, clock, lambda: None, path=path).progress.received
        seconds = time.perf_counter() - begin
    finally:
        engine.dispose()
    weight = sum(path.stat().st_size for path in answers) / 1e6
    print(f"  by drive: {received / seconds:.0f} records a second, {weight:.1f} MB")
    if received < commits:
        raise AssertionError(f"{received} of {commits} actions came by the drive")
    yield row_of(f"{commits:,} commits read from a USB drive by a new computer", "s", READ_IN, [[seconds]])


def _answers(district: BenchDistrict, asked: Path, stick: Path) -> Iterator[Path]:
    with asked.open("rb") as file:
        answered = take_bundle(district.server.database, SetClock(NOW), file)
    for number, bundle in enumerate((answered.bundle, *answered.more)):
        path = stick / f"{number}-down.emr"
        write_bundle(path, bundle)
        yield path
