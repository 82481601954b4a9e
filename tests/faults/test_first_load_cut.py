"""The power goes while a new computer is filled, again and again: it goes on where it was and ends as it would have."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from select import select as wait_for

import pytest
from sqlalchemy import func, select

from emr_desktop.domain.clock import SetClock
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.opening_place import Place
from emr_desktop.store.engine import open_engine
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.search import SearchEntry
from emr_desktop.store.sync import District
from emr_desktop.store.verify import differing_tables, table_digests
from tests.benchmarks.sync_workload import Workload
from tests.conftest import NOW, PASSWORD

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the new computer is forked")

CUTS = 5
LONGEST = 0.5
"""Seconds from the beginning of a sync to the cut: about what all of it takes."""
ROOT = Path(__file__).parent.parent.parent


class Newcomer:
    """The new computer, which is switched on again after each power cut."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-u", "-m", "tests.faults.newcomer"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
        )  # fmt: skip

    def fill(self, url: str, folder: Path, cut_after: float | None) -> bool:
        """Begin or go on; whether it came to its end."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{url} {folder}\n".encode())
        what, pid = process.stdout.readline().split()
        assert what == b"begins"
        if cut_after is not None and not wait_for([process.stdout], [], [], cut_after)[0]:
            with suppress(ProcessLookupError):  # it has ended between the two
                os.kill(int(pid), signal.SIGKILL)
        said = b""
        while (line := process.stdout.readline()) != b"ended\n":
            assert line, "the new computer ended by itself"
            said += line
        return said == b"done\n"

    def go_home(self) -> None:
        self._process.communicate()


@pytest.fixture
def newcomer() -> Iterator[Newcomer]:
    computer = Newcomer()
    yield computer
    computer.go_home()


def stands(folder: Path) -> tuple[int, int]:
    """How far the new computer has read, and how many commits it holds."""
    place = Place(folder, SetClock(NOW))
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    with engine.connect() as connection:
        cursor = connection.scalar(select(District.cursor)) or 0
        held = connection.scalar(select(func.count()).select_from(JournalEntry)) or 0
    engine.dispose()
    return cursor, held


@pytest.mark.slow
def test_a_new_computer_that_loses_its_power_again_and_again_is_filled_and_finds_everybody(
    district, found, newcomer, tmp_path
):
    clinic = found("Zarechye")
    for _ in Workload(clinic.clinic).begin_with(500, 500):
        pass
    clinic.sync(district)
    url = district.database.url.render_as_string(hide_password=False)
    place = district.let_in("Zarechye", tmp_path / "second", "doc")
    before = stands(place.folder)
    chance = random.Random(5)
    cut = 0
    for _ in range(CUTS):
        cut += not newcomer.fill(url, place.folder, chance.uniform(0, LONGEST))
        now = stands(place.folder)
        assert now >= before, "what was kept once is kept"
        before = now
    assert cut, "no cut came in the middle"
    assert newcomer.fill(url, place.folder, None)
    with open_clinic(place.folder, user="doc", password=PASSWORD, clock=SetClock(NOW)) as second:
        with clinic.engine.connect() as one, second._engine.connect() as other:
            assert table_digests(one) == table_digests(other)
            assert differing_tables(other) == []
            assert other.scalar(select(func.count()).select_from(SearchEntry)) == 500
            assert other.scalar(select(District.agreed))
        for asked in ("жалобыов", "головнуюов", "1970"):
            rows = second.ask(search_patients, asked).rows
            assert [row.id for row in rows] == [row.id for row in clinic.clinic.ask(search_patients, asked).rows]
            assert rows, asked
