"""What syncing costs in memory, and what one server bears: clients and server are processes of their own."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import httpx

from emr_desktop.server.database import connect
from emr_desktop.services.clinic import Step
from emr_desktop.services.visits import sign_visit
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.packing import newest_dictionary, pack
from emr_desktop.sync.replica import StoreReplica
from tests.benchmarks import drive_rows
from tests.benchmarks.bench_district import BenchDistrict, bench_district, program, sync_over
from tests.benchmarks.measure import Row, largest_memory, row_of
from tests.benchmarks.sync_workload import Workload
from tests.faults.serving import Served
from tests.server.running import RunningServer, ssl_of
from tests.sync.district import DistrictServer
from tests.sync.world_mould import found_clinic

RECORDS_A_SECOND = 6000
WEEK, BEFORE = 7, 500
"""Days without a link, and patients that the district knew before."""
CLINICS_OF_DISTRICT = 200
PROCESSES, IDLE_SECONDS = 4, 5
FEW, PUSHES = 50, 40


@dataclass(frozen=True, slots=True)
class Amount:
    """What a clinic brings along, and how many clinics come back at once."""

    patients: int
    visits: int
    clinics: int


USUAL = Amount(1500, 3000, 8)
FULL = Amount(25_000, 50_000, CLINICS_OF_DISTRICT)
"""What was promised. To make it takes half an hour."""


def rows(amount: Amount = USUAL) -> Iterator[Row]:
    """Rows of the table, as they come."""
    with bench_district() as district, program(district) as (server, served):
        clinic = found_clinic(district.server, district.folder / "clinic")
        for _ in Workload(clinic.clinic).begin_with(amount.patients, amount.visits):
            pass
        clinic.clinic.close()
        pushed = _probe(served, server, ("pull", clinic.folder))
        district.server.let_in("Zarechye", district.folder / "second", "doc")
        pulled = _probe(served, server, ("pull", district.folder / "second"))
        size = f"{amount.patients + amount.visits:,} commits"
        yield _speed(f"first push, {size}, client and server in their own processes", pushed)
        yield _speed(f"first pull, {size}, client and server in their own processes", pulled)
        yield row_of(f"memory of a clinic that sends its first {size}", "MB", 300, [[pushed["memory"]]])
        yield row_of(f"memory of a computer that receives {size}", "MB", 300, [[pulled["memory"]]])
        yield row_of("memory of the worker that served both", "MB", 300, [[_memory_of_worker(server)]])
        yield from drive_rows.rows(district, amount.patients + amount.visits)
        yield _few(district, served)
        yield from _idle(district, server, served)
        yield from _herd(district, server, served, amount.clinics)


def _speed(what: str, found: dict[str, Any]) -> Row:
    """Milliseconds for a thousand records, from the first byte to the last that is searchable."""
    count = found["sent"] + found["received"]
    us, size = found["cpu"] / count * 1e6, (found["up"] + found["down"]) / 1e6
    print(f"  {what}: {count / found['seconds']:.0f} records a second, {us:.0f} us of the client, {size:.1f} MB")
    return row_of(what, "ms", 1e6 / RECORDS_A_SECOND, [[found["seconds"] * 1e6 / count]])


def _few(district: BenchDistrict, served: Served) -> Row:
    """What a clinic waits for that syncs as it works, its own part included."""
    computer = found_clinic(district.server, district.folder / "few", "Few")
    work = Workload(computer.clinic)
    for _ in work.begin_with(BEFORE, 0):
        pass
    handshakes, samples = Handshakes(), []
    sync_over(computer, served, handshakes)
    for _ in range(PUSHES):
        computer.clinic.execute_all(Step(sign_visit, work.visit()) for _ in range(FEW))
        begin = time.perf_counter()
        ended = sync_over(computer, served, handshakes)
        samples.append((time.perf_counter() - begin) * 1000)
        if ended.progress.sent != FEW:
            raise AssertionError(f"{ended.progress.sent} of {FEW} were sent")
    computer.clinic.close()
    return row_of(f"{FEW} visits up, from the greeting to the receipt", "ms", 250, [samples])


def _idle(district: BenchDistrict, server: RunningServer, served: Served) -> Iterator[Row]:
    computer = found_clinic(district.server, district.folder / "idle", "Idle")
    computer.sync(district.server)
    (hello,) = Engine(StoreReplica(computer.engine, computer.clinic.clock), 0).messages()
    body = district.folder / "idle.body"
    body.write_bytes(pack([hello], newest_dictionary()))
    computer.clinic.close()
    per_round = []
    for _ in range(3):
        found = _probes(served, server, [("idle", body, str(IDLE_SECONDS))] * PROCESSES)
        count = sum(each["count"] for each in found)
        per_round.append([IDLE_SECONDS * 1000 / count])
        print(f"  {count / IDLE_SECONDS:.0f} idle syncs a second at one worker, asked by {PROCESSES} processes")
    yield row_of("an idle sync at one worker that is busy", "ms", 1000 / 300, per_round)


def _herd(district: BenchDistrict, server: RunningServer, served: Served, clinics: int) -> Iterator[Row]:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as makers:
        folders = list(makers.map(partial(_after_a_week, district.url, district.folder), range(clinics)))
    shares = [folders[at::2] for at in range(2)]
    body = district.folder / "idle.body"
    found = _probes(served, server, [("drain", *share) for share in shares], beside=("watch", body))
    *drained, watched = found
    seconds = [each for one in drained for each in one["seconds"]]
    failed = [each for one in drained for each in one["failed"]]
    what = f"{clinics} clinics with a week's work at once"
    yield row_of(f"{what}, errors", "", 0, [[float(len(failed))]])
    yield row_of(f"{what}, all drained", "s", 600 * clinics / CLINICS_OF_DISTRICT, [[max(seconds)]])
    yield row_of(f"{what}: an idle sync of another", "s", 3, [watched["seconds"]])


def _after_a_week(url: str, folder: Path, number: int) -> Path:
    """A clinic that has worked for a week since it last had a link. In a process of its own."""
    engine = connect(url)
    server = DistrictServer(engine)
    clinic = found_clinic(server, folder / f"clinic-{number}", f"Clinic {number}")
    work = Workload(clinic.clinic, seed=number)
    for _ in work.begin_with(BEFORE, 0):
        pass
    clinic.sync(server)
    for _ in range(WEEK):
        work.day_at_once()
    clinic.clinic.close()
    engine.dispose()
    return clinic.folder


def _probe(served: Served, server: RunningServer, words: tuple[object, ...]) -> dict[str, Any]:
    (found,) = _probes(served, server, [words])
    return found


def _probes(
    served: Served, server: RunningServer, orders: list[tuple[Any, ...]], beside: tuple[Any, ...] = ()
) -> list[dict[str, Any]]:
    """What each order brought; that of `beside`, which goes on until all others have ended, comes last."""
    root = str(server.folder / "tls" / "root.pem")
    begun = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.sync_probe", what, served.url, root, *map(str, more)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for what, *more in [*orders, *([beside] if beside else [])]
    ]
    return [json.loads(process.communicate()[0]) for process in begun]


def _memory_of_worker(server: RunningServer) -> float:
    text = httpx.get(f"{server.url}/metrics", verify=ssl_of(server)).text
    pid = next(line for line in text.splitlines() if 'worker="' in line).split('worker="')[1].split('"')[0]
    return largest_memory(pid)
