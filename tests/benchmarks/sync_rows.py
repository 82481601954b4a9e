"""What a sync weighs and how long it takes: a clinic and a district in one process, every byte counted."""

import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import zstandard
from sqlalchemy import select

from emr_desktop.domain.clock import SetClock
from emr_desktop.server.database import connect, embedded_url, prepare
from emr_desktop.store.journal import JournalEntry
from tests.benchmarks.measure import Row, row_of
from tests.benchmarks.sync_workload import Workload
from tests.conftest import NOW
from tests.sync import faults
from tests.sync.district import Computer, DistrictServer, Wire
from tests.sync.test_ranges import commits, reconcile
from tests.sync.world_mould import found_clinic

PATIENTS, VISITS = 1500, 3000
"""To begin with: an eighteenth of what a clinic of 25,000 patients brings along."""
DAYS = 3


def rows() -> Iterator[Row]:
    """Rows of the table, as they come."""
    folder = Path(tempfile.mkdtemp(prefix="emr-sync-"))
    engine = connect(embedded_url(folder / "postgres"))
    try:
        prepare(engine, NOW)
        server = DistrictServer(engine)
        computer = found_clinic(server, folder / "clinic")
        yield from _measured(server, computer, folder)
        computer.clinic.close()
    finally:
        engine.dispose()
        shutil.rmtree(folder, ignore_errors=True)


def _measured(server: DistrictServer, computer: Computer, folder: Path) -> Iterator[Row]:
    work = Workload(computer.clinic)
    for _ in work.begin_with(PATIENTS, VISITS):
        pass
    yield _thousand("first push, 1,000 commits", computer, server)
    begin = time.perf_counter()
    other = server.join("Zarechye", folder / "second", "doc")
    took = (time.perf_counter() - begin) * 1000 / (PATIENTS + VISITS) * 1000
    other.clinic.close()
    yield row_of("first pull by another computer, 1,000 commits", "ms", 167, [[took]])
    yield from _days(server, computer, work)
    yield _idle(server, computer)
    yield from _mending(server, computer)


def _thousand(what: str, computer: Computer, server: DistrictServer) -> Row:
    begin = time.perf_counter()
    computer.sync(server)
    took = (time.perf_counter() - begin) * 1000 / (PATIENTS + VISITS) * 1000
    return row_of(what, "ms", 167, [[took]])


def _days(server: DistrictServer, computer: Computer, work: Workload) -> Iterator[Row]:
    sizes, requests, bare, again = [], [], [], []
    for _ in range(DAYS):
        bare.append(_day(computer, work) / 1000)
        wire = Wire()
        computer.sync(server, wire)
        sizes.append(wire.sent / 1000)
        requests.append(float(wire.requests))
        _day(computer, work)
        cut = Wire(up=wire.sent // 2)
        computer.sync(server, cut)
        again.append(max(0.0, (cut.sent - wire.sent) / 1000))
    yield row_of("a day up, body", "KB", 18, [sizes])
    yield row_of("the same bodies by one bare zstd, to compare", "KB", 18, [bare])
    yield row_of("a day up, requests", "", 2, [requests])
    yield row_of("a day's push cut once, bytes again", "KB", 8, [again])


def _day(computer: Computer, work: Workload) -> int:
    """A day of work. Returns what its bodies weigh, packed by zstd and nothing else."""
    last = max(row[0] for row in computer.rows(JournalEntry.seq))
    clock = computer.clinic.clock
    if isinstance(clock, SetClock):
        clock.move(timedelta(days=1))
    work.day()
    with computer.engine.connect() as connection:
        bodies = connection.scalars(
            select(JournalEntry.body).where(JournalEntry.seq > last).order_by(JournalEntry.seq)
        ).all()
    return len(zstandard.ZstdCompressor(level=19).compress(b"".join(bodies)))


def _idle(server: DistrictServer, computer: Computer) -> Row:
    per_round = []
    for _ in range(3):
        sizes = []
        for _ in range(20):
            wire = Wire()
            computer.sync(server, wire)
            sizes.append(float(wire.sent + wire.got))
        per_round.append(sizes)
    return row_of("idle sync, one request, body both ways", "B", 500, per_round)


def _mending(server: DistrictServer, computer: Computer) -> Iterator[Row]:
    """Ten commits are lost: what it takes to find out which, by the rules alone and in a real sync."""
    found = [_ten_of(50_000, seed) for seed in range(3)]
    yield row_of(
        "10 of 50,000 commits differ, questions and answers", "KB", 8, [[weight / 1000 for _, weight in found]]
    )
    yield row_of("10 of 50,000 commits differ, round trips", "", 4, [[float(trips) for trips, _ in found]])
    sizes, requests = [], []
    for _ in range(3):
        faults.lose_in_clinic(computer, faults.some(faults.placed(computer)[:-1], 10))
        faults.next_day(server, computer)
        wire = Wire()
        computer.sync(server, wire)
        sizes.append((wire.sent + wire.got) / 1000)
        requests.append(float(wire.requests))
    yield row_of("10 lost commits fetched by a sync, body both ways", "KB", 16, [sizes])
    yield row_of("10 lost commits fetched by a sync, requests", "", 5, [requests])


def _ten_of(held: int, seed: int) -> tuple[int, int]:
    clinic, server = commits(held), commits(held)
    for place in random.Random(seed).sample(sorted(clinic), 10):
        del clinic[place]
    _, _, trips, weight = reconcile(clinic, server)
    return trips, weight
