"""The power goes while people work: 200 times, at any moment. What the program had confirmed is there afterwards."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from select import select as wait_for
from uuid import UUID

import psutil  # type: ignore[import-untyped]  # it has no types of its own
import pytest
from sqlalchemy import func, select

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.queries.reader import Reader
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.store.admin import FormDraft, NumberSeries
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.visits import Visit
from tests.conftest import PASSWORD

CUTS = int(os.environ.get("POWER_CUTS", "200"))
"""`make soak` takes five times as many."""
LONGEST_ROUND = 0.12
"""Seconds of the worker's own time: on a machine that does much else, nothing is done yet after so little of ours."""
TICK = 0.01
"""How finely the system counts it."""
ROOT = Path(__file__).parent.parent.parent

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the people at work are forked")


@dataclass
class Confirmed:
    """What the program had said was done before the power went."""

    patients: set[UUID] = field(default_factory=set)
    visits: set[UUID] = field(default_factory=set)
    drafts: dict[UUID, int] = field(default_factory=dict)
    typing: tuple[UUID, int] | None = None

    def take(self, line: str) -> None:
        what, *words = line.split()
        if what == "patient":
            self.patients.add(UUID(words[0]))
        elif what == "visit":
            self.visits.add(UUID(words[0]))
            self.drafts.pop(UUID(words[0]), None)
        elif what == "typing":
            self.typing = (UUID(words[0]), int(words[1]))
        elif what == "saved":
            self.drafts[UUID(words[0])] = int(words[1])


class Staff:
    """People who begin anew after each power cut."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-u", "-m", "tests.faults.worker"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
        )  # fmt: skip

    def work_until_the_power_goes(self, folder: Path, seed: int, confirmed: Confirmed) -> None:
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{seed} {folder}\n".encode())
        what, worker = process.stdout.readline().split()
        assert what == b"opened"
        # Nobody knows when: the moments are spread evenly over some commits, whatever the work is busy with.
        let_work(int(worker), random.Random(seed).uniform(0, LONGEST_ROUND))
        os.kill(int(worker), signal.SIGKILL)
        while (line := process.stdout.readline()) != b"ended\n":
            assert line.endswith(b"\n"), "a line is written at once, so it is never cut in half"
            confirmed.take(line.decode())

    def go_home(self) -> None:
        self._process.communicate()


def let_work(worker: int, seconds: float) -> None:
    """Wait until this process has been busy for so long; between two ticks the clock on the wall says when."""
    process = psutil.Process(worker)
    ticks, rest = divmod(seconds, TICK)
    begun, limit = sum(process.cpu_times()[:2]), time.monotonic() + 20
    while sum(process.cpu_times()[:2]) - begun < (ticks - 0.5) * TICK and time.monotonic() < limit:
        wait_for([], [], [], 0.001)
    wait_for([], [], [], rest)


@pytest.fixture
def staff() -> Iterator[Staff]:
    people = Staff()
    yield people
    people.go_home()


def check_a_confirmed_day(clinic: OpenClinic, confirmed: Confirmed) -> None:
    """Everything confirmed is there, each draft as far as it was saved, numbers and commits without gaps."""
    clinic.ask(check_rows, confirmed)
    assert clinic.ask(gaps_in_the_journal) == 0


def check_rows(read: Reader, confirmed: Confirmed) -> None:
    session = read.session
    assert confirmed.patients <= set(session.scalars(select(Patient.id)))
    assert confirmed.visits <= set(session.scalars(select(Visit.id)))
    drafts = {draft.id: json.loads(draft.content)["typed"] for draft in session.scalars(select(FormDraft))}
    signed = set(session.scalars(select(Visit.id)))
    for draft, typed in confirmed.drafts.items():
        assert draft in signed or drafts[draft] >= typed
    if confirmed.typing and confirmed.typing[0] in drafts:
        draft, typed = confirmed.typing
        assert drafts[draft] >= typed - 1, "at most what was typed since the last save is missing"
    numbers = sorted(int(number[-5:]) for number in session.scalars(select(Patient.record_number)))
    assert numbers == list(range(1, len(numbers) + 1))
    assert session.scalar(select(NumberSeries.last).where(NumberSeries.name == "record")) == (len(numbers) or None)


def gaps_in_the_journal(read: Reader) -> int:
    highest, count = read.session.execute(select(func.max(JournalEntry.seq), func.count())).one()
    return int(highest - count)


def opened(folder: Path) -> OpenClinic:
    return open_clinic(folder, user="sidorov", password=PASSWORD)


@pytest.mark.slow
def test_power_lost_at_any_moment_loses_nothing_that_was_confirmed(folder, staff):
    confirmed = Confirmed()
    for cut in range(CUTS):
        staff.work_until_the_power_goes(folder, cut, confirmed)
        with opened(folder) as clinic:
            check_a_confirmed_day(clinic, confirmed)
    with opened(folder) as clinic:
        assert clinic.verify().findings == ()
        check_a_confirmed_day(clinic, confirmed)
    assert len(confirmed.patients) > CUTS // 10, "the rounds were too short to prove anything"
    assert confirmed.visits


@pytest.fixture
def cut_off(folder: Path, staff) -> Path:
    """Records as a power cut leaves them: much of the work stands in the log beside the file."""
    confirmed = Confirmed()
    for seed in range(50):
        staff.work_until_the_power_goes(folder, seed, confirmed)
        if (folder / "clinic.db-wal").stat().st_size > 160 * 4096:
            return folder
    raise AssertionError("no work was left in the log")


def commits(folder: Path) -> list[bytes]:
    with opened(folder) as clinic:
        assert clinic.verify().findings == ()
        return clinic.ask(lambda read: list(read.session.scalars(select(JournalEntry.hash).order_by("position"))))


@pytest.mark.slow
def test_a_log_cut_off_anywhere_still_opens_to_a_whole_beginning_of_the_day(cut_off, tmp_path):
    whole = commits_of_copy(cut_off, tmp_path / "whole", None)
    size = (cut_off / "clinic.db-wal").stat().st_size
    chance = random.Random(20)
    lengths = set()
    for at in range(25):
        kept = commits_of_copy(cut_off, tmp_path / str(at), chance.randrange(size))
        assert kept == whole[: len(kept)]
        lengths.add(len(kept))
    assert len(lengths) > 3, f"the log was not cut where it matters: {size} {len(whole)} {sorted(lengths)}"


def commits_of_copy(source: Path, target: Path, log_length: int | None) -> list[bytes]:
    target.mkdir()
    for name in ("clinic.db", "clinic.db-wal", "clinic.keys"):
        shutil.copyfile(source / name, target / name)
    if log_length is not None:
        os.truncate(target / "clinic.db-wal", log_length)
    try:
        return commits(target)
    except StoreTrouble as trouble:
        raise AssertionError(f"cut at {log_length}: {trouble.code}") from trouble
    finally:
        shutil.rmtree(target)
