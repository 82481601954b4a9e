"""The program with its window: start, log-in, memory, and how deaf the UI thread gets while a day is walked."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from emr_desktop.demo.build import PASSWORD, REGISTRAR
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.clinic import Step
from emr_desktop.services.home import AddToQueue, add_to_queue
from emr_desktop.services.opening import open_clinic
from tests.benchmarks.measure import Row, row_of
from tests.benchmarks.stores import copy_of, prepared

ROUNDS, STARTS, EXPECTED, WALKED = 3, 4, 14, 300


def rows(folder: Path) -> Iterator[Row]:
    """Every row that needs the window, on the district-sized clinic. `folder` may be written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _expect_people(folder)
    starts = [[_start(folder) for _ in range(STARTS)] for _ in range(ROUNDS)]
    for key, what, unit, goal in (
        ("start", "start to log-in screen", "ms", 1500.0),
        ("home", "log-in to Home, with the password check", "ms", 1000.0),
        ("rss", "resident memory at Home", "MB", 250.0),
    ):
        yield row_of(what, unit, goal, [[each[key] for each in group] for group in starts])
    walks = [_walk() for _ in range(ROUNDS)]
    deaf = [[each["deaf"]] for each in walks]
    yield row_of(f"longest block of the UI thread in a day, {WALKED} patients", "ms", 50, deaf)
    yield row_of("resident memory after the day", "MB", 250, [[each["rss"]] for each in walks])
    arrived = [_run("arriving_probe") for _ in range(ROUNDS)]
    for key, what, unit, goal in (
        ("before", "longest block while somebody types, nothing arrives", "ms", 50.0),
        ("deaf", "longest block while somebody types and 5,000 arrive", "ms", 50.0),
        ("each", "an action that arrives beside the typing", "ms", 2.0),
    ):
        yield row_of(what, unit, goal, [[each[key]] for each in arrived])


def _expect_people(folder: Path) -> None:
    """Put somebody into the queue of this very day."""
    with open_clinic(folder, user=REGISTRAR, password=PASSWORD) as clinic:
        found = clinic.ask(search_patients, "ив").rows[:EXPECTED]
        clinic.execute_all(
            Step(add_to_queue, AddToQueue(row.id, time=f"{8 + at // 4:02d}:{at % 4 * 15:02d}", reason="bp_check"))
            for at, row in enumerate(found)
        )


def _start(folder: Path) -> dict[str, float]:
    return _run("start_probe", str(folder), "ivanova", PASSWORD)


def _walk() -> dict[str, float]:
    """On a clinic with the physician's own prescriptions, from which the day repeats one; multiplied ones have none."""
    folder = copy_of(prepared(WALKED, 3.0), "walked")
    _expect_people(folder)
    with tempfile.TemporaryDirectory() as out:
        return _run("day_probe", str(folder), out)


def _run(probe: str, *arguments: str) -> dict[str, float]:
    environment = os.environ | {"BEGUN": str(time.time())}
    command = [sys.executable, "-m", f"tests.benchmarks.{probe}", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found
