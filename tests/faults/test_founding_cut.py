"""The power goes while a clinic is founded: afterwards it is there and whole, or it can be founded again."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from select import select as wait_for

import pytest

from emr_desktop.services.opening import Place, create_clinic, open_clinic
from tests.conftest import ADMINISTRATOR, FACILITY, PASSWORD, QUICK
from tests.faults.founder import UNKNOWN
from tests.faults.test_power_cut import ROOT

CUTS = 20

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="whoever founds the clinic is forked")


class Founder:
    """Somebody who founds clinics, and is not told when the power will go."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-u", "-m", "tests.faults.founder"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
        )  # fmt: skip

    def found(self, folder: Path, *, step: int = 0, seconds: float | None = None) -> bool:
        """Whether the program had said that the clinic is founded before the power went."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        step = step if seconds is None else UNKNOWN
        process.stdin.write(f"{step} {folder}\n".encode())
        what, pid = process.stdout.readline().split()
        assert what == b"begun"
        if seconds is not None:
            wait_for([], [], [], seconds)
            os.kill(int(pid), signal.SIGKILL)
        said = b""
        while (line := process.stdout.readline()) != b"ended\n":
            said += line
        return said == b"founded\n"

    def go_home(self) -> None:
        self._process.communicate()


@pytest.fixture
def founder() -> Iterator[Founder]:
    person = Founder()
    yield person
    person.go_home()


def check_there_or_free(folder: Path) -> bool:
    """Whether the clinic is there. If it is not, the first run makes it."""
    there = Place(folder).is_founded
    if not there:
        assert not Place(folder).lost_its_keys, "the next start must offer the first run"
        create_clinic(folder, facility=FACILITY, administrator=ADMINISTRATOR, password=PASSWORD, cost=QUICK)
    with open_clinic(folder, user="admin", password=PASSWORD) as clinic:
        assert clinic.verify().findings == ()
    assert not Place(folder).founding.folder.exists()
    return there


def test_power_lost_at_any_moment_of_founding_leaves_a_clinic_or_room_for_one(founder, tmp_path):
    assert founder.found(tmp_path / "first")
    begin = time.monotonic()
    assert founder.found(tmp_path / "whole")
    longest = time.monotonic() - begin
    chance = random.Random(11)
    outcomes = set()
    for cut in range(CUTS):
        # The moments are spread evenly over the founding; the first is its very beginning.
        said = founder.found(tmp_path / str(cut), seconds=longest * (cut + chance.random() * bool(cut)) / CUTS * 1.1)
        there = check_there_or_free(tmp_path / str(cut))
        assert there or not said, "what was confirmed is there"
        outcomes.add(there)
    assert False in outcomes


def test_power_lost_before_each_step_on_the_disk_leaves_a_clinic_or_room_for_one(founder, tmp_path):
    outcomes = []
    for step in range(1, 100):
        folder = tmp_path / str(step)
        folder.mkdir()
        done = founder.found(folder, step=step)
        outcomes.append(check_there_or_free(folder))
        if done:
            break
    assert outcomes == sorted(outcomes), "once it is there, no later step takes it away"
    assert len(outcomes) > 8, "the steps were counted"


def test_power_lost_again_while_the_rest_of_an_attempt_is_cleared_away(founder, tmp_path):
    make_half(founder, tmp_path / "half")
    for step in range(1, 100):
        folder = Path(shutil.copytree(tmp_path / "half", tmp_path / str(step)))
        done = founder.found(folder, step=step)
        check_there_or_free(folder)
        if done:
            break
    assert step > 8


def make_half(founder: Founder, folder: Path) -> None:
    """As the power leaves it between the two moves."""
    assert founder.found(folder)
    place = Place(folder)
    place.founding.folder.mkdir()
    place.keys.rename(place.founding.keys)
    assert place.is_half_founded
