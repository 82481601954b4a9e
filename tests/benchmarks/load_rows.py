"""What syncing costs in memory, and what one server bears: clients and server are processes of their own."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from emr_desktop.sync.engine import Engine
from emr_desktop.sync.packing import newest_dictionary, pack
from emr_desktop.sync.replica import StoreReplica
from tests.benchmarks.bench_district import BenchDistrict, bench_district, program
from tests.benchmarks.measure import Row, largest_memory, row_of
from tests.benchmarks.sync_workload import Workload
from tests.faults.serving import Served
from tests.server.running import RunningServer, ssl_of
from tests.sync.world import found_clinic

PATIENTS, VISITS = 1500, 3000
RECORDS_A_SECOND = 6000
WEEK = 7
CLINICS_OF_DISTRICT, FEW_CLINICS = 200, 8
PROCESSES, IDLE_SECONDS = 4, 5


def rows(clinics: int = FEW_CLINICS) -> Iterator[Row]:
    """Rows of the table, as they come."""
    with bench_district() as district, program(district) as (server, served):
        clinic = found_clinic(district.server, district.folder / "clinic")
        for _ in Workload(clinic.clinic).begin_with(PATIENTS, VISITS):
            pass
        clinic.clinic.close()
        pushed = _probe(served, server, ("pull", clinic.folder))
        district.server.let_in("Zarechye", district.folder / "second", "doc")
        pulled = _probe(served, server, ("pull", district.folder / "second"))
        size = f"{PATIENTS + VISITS} commits"
        yield _speed(f"first push, {size}, client and server in their own processes", pushed)
        yield _speed(f"first pull, {size}, client and server in their own processes", pulled)
        yield row_of(f"memory of a clinic that sends its first {size}", "MB", 300, [[pushed["memory"]]])
        yield row_of(f"memory of a computer that receives {size}", "MB", 300, [[pulled["memory"]]])
        yield row_of("memory of the worker that served both", "MB", 300, [[_memory_of_worker(server)]])
        yield from _idle(district, server, served)
        yield from _herd(district, server, served, clinics)


def _speed(what: str, found: dict[str, Any]) -> Row:
    """Milliseconds for a thousand records, from the first byte to the last that is searchable."""
    count = found["sent"] + found["received"]
    print(
        f"  {what}: {count / found['seconds']:.0f} records a second, {found['cpu'] / count * 1e6:.0f} us of the client"
    )
    return row_of(what, "ms", 1e6 / RECORDS_A_SECOND, [[found["seconds"] * 1e6 / count]])


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
    folders = [_after_a_week(district, number) for number in range(clinics)]
    shares = [folders[at::2] for at in range(2)]
    found = _probes(served, server, [("drain", *share) for share in shares])
    seconds = [each for one in found for each in one["seconds"]]
    failed = [each for one in found for each in one["failed"]]
    what = f"{clinics} clinics with a week's work at once"
    yield row_of(f"{what}, errors", "", 0, [[float(len(failed))]])
    yield row_of(f"{what}, all drained", "s", 600 * clinics / CLINICS_OF_DISTRICT, [[max(seconds)]])


def _after_a_week(district: BenchDistrict, number: int) -> Path:
    clinic = found_clinic(district.server, district.folder / f"clinic-{number}", f"Clinic {number}")
    work = Workload(clinic.clinic, seed=number)
    for _ in work.begin_with(500, 0):
        pass
    clinic.sync(district.server)
    for _ in range(WEEK):
        work.day()
    clinic.clinic.close()
    return clinic.folder


def _probe(served: Served, server: RunningServer, words: tuple[object, ...]) -> dict[str, Any]:
    (found,) = _probes(served, server, [words])
    return found


def _probes(served: Served, server: RunningServer, orders: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    root = str(server.folder / "tls" / "root.pem")
    begun = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.sync_probe", what, served.url, root, *map(str, more)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for what, *more in orders
    ]
    return [json.loads(process.communicate()[0]) for process in begun]


def _memory_of_worker(server: RunningServer) -> float:
    text = httpx.get(f"{server.url}/metrics", verify=ssl_of(server)).text
    pid = next(line for line in text.splitlines() if 'worker="' in line).split('worker="')[1].split('"')[0]
    return largest_memory(pid)
