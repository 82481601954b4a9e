"""The administrator's commands, each run as a program of its own: exit status and text."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from emr_desktop import __version__
from tests.conftest import PASSWORD
from tests.programs import program


def run(*words: object, password: str | None = PASSWORD, typed: str = "") -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("EMR_")}
    if password is not None:
        environment["EMR_PASSWORD"] = password
    return program(*map(str, words), surroundings=environment, typed=typed)


@pytest.fixture
def records(folder: Path, nurse, register) -> Path:
    """A clinic with two patients that nobody has open."""
    register(), register()
    nurse.close()
    return folder


def test_the_version_is_one_line():
    line = [sys.executable, "-m", "emr_desktop", "--version"]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, f"{__version__}\n")


@pytest.mark.parametrize("command", ["", "verify", "backup", "restore", "find", "demo", "screenshots", "server"])
def test_every_command_explains_itself(command):
    done = run(*command.split(), "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("usage: emr-desktop")


@pytest.mark.parametrize(
    "words", [["nonsense"], ["verify"], ["backup", "--user", "admin"], ["restore"], ["find", "--user", "kot"]]
)
def test_a_command_line_that_is_not_understood_is_status_2_and_says_what_is_missing(words):
    done = run(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: emr-desktop" in done.stderr


def test_verify_names_what_was_proven(records):
    done = run("verify", "--data", records, "--user", "admin")
    assert (done.returncode, done.stderr) == (0, "")
    first, last = done.stdout.splitlines()
    assert "actions of 1 computers, digest" in first
    assert last == "All records are whole."


def test_verify_speaks_to_programs(records):
    proof = json.loads(run("--data", records, "verify", "--user", "admin", "--json").stdout)
    assert proof["good"] is True
    assert proof["findings"] == []
    assert len(proof["digest"]) == 64


def test_a_wrong_password_is_status_1_and_one_line(records):
    done = run("verify", "--data", records, "--user", "admin", password="wrong one")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("emr-desktop: wrong_password")
    assert len(done.stderr.splitlines()) == 1


def test_the_password_may_come_from_another_program(records):
    done = run("verify", "--data", records, "--user", "admin", password=None, typed=f"{PASSWORD}\n")
    assert done.returncode == 0


def test_a_folder_without_a_clinic_is_said_so(tmp_path):
    done = run("verify", "--data", tmp_path / "nowhere", "--user", "admin")
    assert (done.returncode, done.stderr) == (1, "emr-desktop: keys_missing\n")
    assert not (tmp_path / "nowhere").exists()


def test_find_finds_as_the_search_box_does(records):
    done = run("find", "--data", records, "--user", "kot", "lihacev", "серг")
    assert done.returncode == 0
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["129100001", "129100002"]
    rows = json.loads(run("find", "--data", records, "--user", "kot", "--json", "лихачев").stdout)
    assert {row["birth_date"] for row in rows} == {"1959-05-12"}
    assert run("find", "--data", records, "--user", "kot", "никого").returncode == 1


def test_find_is_refused_to_a_role_that_sees_no_patients(records):
    done = run("find", "--data", records, "--user", "admin", "лихачев")
    assert (done.returncode, done.stdout) == (1, "")
    assert "not_allowed_for_role" in done.stderr
    assert "Лихач" not in done.stderr


def test_a_copy_is_made_beside_the_open_program_and_restored_when_it_is_closed(folder, nurse, register, tmp_path):
    register()
    copy = tmp_path / "stick" / "monday.db"
    made = run("backup", "--data", folder, "--user", "admin", copy)
    assert made.returncode == 0, made.stderr
    assert "read back and equal" in made.stdout
    digest = nurse.verify().digest
    refused = run("restore", "--data", folder, copy)
    assert (refused.returncode, refused.stderr) == (1, "emr-desktop: already_open\n")
    register()
    nurse.close()
    done = run("restore", "--data", folder, copy)
    assert done.returncode == 0, done.stderr
    assert "The earlier records are in" in done.stdout
    assert json.loads(run("verify", "--data", folder, "--user", "admin", "--json").stdout)["digest"] == digest


def test_a_copy_over_the_records_and_one_from_nothing_are_refused(records, tmp_path):
    done = run("backup", "--data", records, "--user", "admin", records / "clinic.db")
    assert (done.returncode, done.stderr) == (1, "emr-desktop: copy_over_records\n")
    done = run("restore", "--data", records, tmp_path / "nothing.db")
    assert (done.returncode, done.stderr) == (1, "emr-desktop: copy_incomplete\n")
    assert run("verify", "--data", records, "--user", "admin").returncode == 0
