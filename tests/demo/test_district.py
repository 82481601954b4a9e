"""The demonstration's own district: it is really there, it shows real life, and it leaves nothing behind."""

import os
import shutil
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # it has none, and comes with the server's libraries
import pytest

from emr_desktop.commands import demo_beside
from emr_desktop.commands.demo_beside import DistrictBeside
from emr_desktop.demo.build import PASSWORD, MadeUp, build_clinic
from emr_desktop.queries.sync import sync_status
from emr_desktop.queries.sync_conflicts import open_conflicts
from emr_desktop.services.opening import open_clinic
from emr_desktop.sync.engine import MANY
from emr_desktop.sync.session import sync_once
from tests.conftest import NOW, QUICK

posix = pytest.mark.skipif(os.name != "posix", reason="signals and sessions of POSIX")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "clinic"
    build_clinic(folder, MadeUp(12, NOW.date(), cost=QUICK))
    return folder


@pytest.fixture
def clinic(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "clinic"))


@pytest.fixture
def larger_clinic(tmp_path: Path) -> Path:
    """With more actions than are sent before asking."""
    folder = tmp_path / "larger"
    build_clinic(folder, MadeUp(200, NOW.date(), cost=QUICK, prescriptions=False))
    return folder


def of(folder: Path) -> list[psutil.Process]:
    """Processes that have to do with this folder."""
    found = []
    for process in psutil.process_iter(["cmdline", "pid"]):
        words = " ".join(process.info["cmdline"] or [])
        if str(folder) in words and process.pid != os.getpid():
            found.append(process)
    return found


def all_gone(folder: Path, seconds: float = 40) -> bool:
    deadline = time.monotonic() + seconds
    while of(folder) and time.monotonic() < deadline:
        time.sleep(0.1)
    return not of(folder) and not list(folder.rglob("postmaster.pid")) and not list(folder.rglob(".s.PGSQL*"))


def test_a_clinic_with_many_actions_is_let_in(larger_clinic, tmp_path):
    with DistrictBeside(tmp_path / "district") as district:
        assert district.let_in(larger_clinic), district.why_not
    with open_clinic(larger_clinic, user="zhukouskaya", password=PASSWORD) as opened:
        assert opened.ask(sync_status).here > MANY, "the rest goes while somebody works"


def test_a_clinic_is_let_in_syncs_and_has_one_value_to_decide(clinic, tmp_path):
    with DistrictBeside(tmp_path / "district") as district:
        url = district.let_in(clinic)
        assert url.startswith("https://127.0.0.1:"), district.why_not
        with open_clinic(clinic, user="zhukouskaya", password=PASSWORD) as opened:
            assert opened.lend(sync_once).outcome == "done"
            assert opened.lend(partial(sync_once)).good
            status = opened.ask(sync_status)
            assert (status.here, status.agreed, status.conflicts) == (0, True, 1)
            (conflict,) = opened.ask(open_conflicts)
            assert conflict.field == "phone"
            assert conflict.may_decide
        assert district.let_in(clinic) == url, "asked again it is the same"
    assert all_gone(tmp_path)
    with DistrictBeside(tmp_path / "district") as again:
        again.let_in(clinic)
        with open_clinic(clinic, user="zhukouskaya", password=PASSWORD) as opened:
            assert opened.lend(sync_once).outcome == "nothing", "the next day it goes on where it was"
    assert all_gone(tmp_path)


@posix
@pytest.mark.parametrize("victim", ["demo", "server"])
def test_nothing_is_left_when_one_of_them_is_killed(tmp_path, victim):
    code = (
        "import sys, time; from pathlib import Path; from emr_desktop.commands.demo_beside import DistrictBeside;"
        "district = DistrictBeside(Path(sys.argv[1])); district.start();"
        "print(district._said.get(timeout=60)[0], district._process.pid, flush=True); time.sleep(600)"
    )
    folder = tmp_path / "district"
    with subprocess.Popen([sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, text=True) as demo:
        assert demo.stdout is not None
        what, pid = demo.stdout.readline().split()
        assert what == "ready"
        assert any("postgres" in process.name() for process in of(folder))
        os.kill(demo.pid if victim == "demo" else int(pid), signal.SIGKILL)
        time.sleep(0.1)
        demo.kill()
    assert all_gone(folder)


def test_where_the_server_cannot_be_it_is_said_in_one_line(clinic, tmp_path, monkeypatch):
    monkeypatch.setattr(demo_beside, "NEEDED", ("a_library_that_has_no_wheel_here",))
    with DistrictBeside(tmp_path / "district") as district:
        assert district.let_in(clinic) == ""
        assert district.why_not.startswith("Without a district server: a_library")
        assert "\n" not in district.why_not
    assert not (tmp_path / "district").exists()


def test_a_clinic_of_another_district_is_left_as_it_is(clinic, tmp_path):
    with DistrictBeside(tmp_path / "one") as first:
        url = first.let_in(clinic)
    with DistrictBeside(tmp_path / "two") as second:
        assert second.let_in(clinic) == ""
        assert "another district" in second.why_not
    with open_clinic(clinic, user="zhukouskaya", password=PASSWORD) as opened:
        assert opened.ask(sync_status).url == url
