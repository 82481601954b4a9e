"""Made-up clinics of the sizes that the promises name, built once through the use cases and kept in build/."""

import os
import shutil
import sys
import time
from datetime import date
from hashlib import blake2b
from pathlib import Path

from sqlalchemy.schema import CreateTable

from emr_desktop.demo.build import MadeUp, build_clinic
from emr_desktop.store.tables import ALL_TABLES
from tests.benchmarks.multiply import multiply

TODAY = date(2026, 11, 20)
FOLDER = Path("build") / "benchmarks"
POPULATIONS = 50


def prepared(patients: int, visits_per_patient: float, *, prescriptions: bool = True) -> Path:
    """The folder of a clinic of this size; made if it is not there yet for the tables of today."""
    shape = blake2b("".join(str(CreateTable(table)) for table in ALL_TABLES).encode(), digest_size=4).hexdigest()
    folder = FOLDER / f"{patients}-{visits_per_patient}-{shape}{'-prescribed' if prescriptions else ''}"
    if not (folder / "done").exists():
        _make(folder, MadeUp(patients, TODAY, visits_per_patient=visits_per_patient, prescriptions=prescriptions))
    return folder


def large(patients: int) -> Path:
    """A clinic of so many patients with three visits each: a small one made by its staff, then multiplied."""
    seed = max(1, patients // POPULATIONS)
    small = prepared(seed, 3.0, prescriptions=False)
    folder = small.with_name(f"large-{patients}-{small.name}")
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(small, folder)
        (folder / "done").unlink()
        multiply(folder, POPULATIONS - 1)
        (folder / "done").touch()
    return folder


def copy_of(folder: Path, name: str) -> Path:
    """A copy to write into, so that the kept clinic stays as it is."""
    target = FOLDER / name
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
    return target


def _make(folder: Path, plan: MadeUp) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    begin = time.monotonic()

    def progress(done: int, of: int) -> None:
        if done % 10_000 < 200 or done == of:
            passed = time.monotonic() - begin
            print(f"  {plan.patients} patients: {done} of {of} actions, {passed:.0f} s", file=sys.stderr, flush=True)

    build_clinic(folder, plan, progress)
    (folder / "done").touch()


def sizes() -> tuple[int, int]:
    """Patients of the large and of the district-sized clinic; smaller ones by EMR_BENCH_SHARE, for a quick look."""
    share = float(os.environ.get("EMR_BENCH_SHARE", "1"))
    return round(100_000 * share), round(25_000 * share)
