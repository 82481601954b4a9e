"""`emr-desktop demo`: a made-up clinic. With a screen it opens with a tour; without one it walks the clinic's day."""

import argparse
import os
import shutil
import sys
from datetime import date, timedelta
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

from emr_desktop.commands.bar import ProgressBar
from emr_desktop.commands.demo_beside import OFFICE, OFFICE_PASSWORD, DistrictBeside
from emr_desktop.demo.build import PASSWORD, MadeUp, build_clinic
from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.languages import Language
from emr_desktop.resources import resource
from emr_desktop.services.opening import Place

NURSE = "ivanova"
VISITS_PER_PATIENT = 1.4
"""Enough for full cards, few enough that somebody who wants to look does not wait long."""


def run(options: argparse.Namespace) -> int:
    """Build the clinic if it is not there yet, then show it."""
    if options.offscreen or not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _walk(options)
    folder = options.data or kept_folder(options.patients, options.seed, SystemClock().today(), resource("migrations"))
    with DistrictBeside(folder / "district") as district:
        _build(folder, options)
        from emr_desktop.ui.demonstration import run_demonstration

        _connect(district, folder)
        print(f"The made-up clinic is in {folder}. Everybody's password is {PASSWORD}.")
        return run_demonstration(folder, NURSE, PASSWORD, _language(options))


def _connect(district: DistrictBeside, clinic: Path) -> None:
    url = district.let_in(clinic)
    if url:
        print(
            f"Its district server is {url}/admin/ (name: {OFFICE}, password: {OFFICE_PASSWORD}); it ends with the demo."
        )
    else:
        print(district.why_not)


def _walk(options: argparse.Namespace) -> int:
    from emr_desktop.ui.day import walk_the_day

    out: Path = options.out
    out.mkdir(parents=True, exist_ok=True)
    kept = options.data or out / f"clinic-{options.patients}-{options.seed}-{SystemClock().today():%Y%m%d}"
    folder = out / "walked"
    shutil.rmtree(folder, ignore_errors=True)
    with DistrictBeside(folder / "district") as district:
        _build(kept, options)
        # The walk registers somebody: each walk begins with a clinic that does not know them.
        shutil.copytree(kept, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("district*"))
        _connect(district, folder)
        pictures = walk_the_day(
            folder, out, _language(options) or Language.RU, lambda line: print(f"  {line}", flush=True)
        )
    print(f"{pictures} pictures and the prescription are in {out}.")
    return 0


def _build(folder: Path, options: argparse.Namespace) -> None:
    if Place(folder).is_founded:
        print(f"Using the made-up clinic in {folder}.")
        return
    bar = ProgressBar(f"Making a clinic of {options.patients} patients")
    build_clinic(folder, MadeUp(options.patients, SystemClock().today(), options.seed, VISITS_PER_PATIENT), bar.show)
    bar.finish()


def kept_folder(patients: int, seed: int, today: date, tables: Path) -> Path:
    """Where a demo clinic is kept between starts; a new one each week, so that its visits do not grow old.

    `tables` is the folder of the migrations: what a program with other tables has made is left alone.
    """
    monday = today - timedelta(days=today.weekday())
    said = blake2b(b"".join(path.read_bytes() for path in sorted(tables.rglob("*.sql"))), digest_size=3).hexdigest()
    return user_cache_path("emr-desktop", appauthor=False) / f"demo-{patients}-{seed}-{monday:%Y%m%d}-{said}"


def has_screen() -> bool:
    """Whether a window could be shown."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _language(options: argparse.Namespace) -> Language | None:
    return Language(options.language) if options.language else None
