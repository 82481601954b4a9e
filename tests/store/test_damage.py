"""The file was damaged on the disk: `emr-desktop verify`, in a process of its own, says so and names the page."""

import json
import os
import random
import subprocess
from pathlib import Path

import pytest

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.services.opening import open_clinic
from emr_desktop.store.vault import Vault
from emr_desktop.ui.common.messages import known_codes
from tests.conftest import PASSWORD
from tests.programs import program
from tests.store.damage import PAGE, flip, inside, pages


def verify(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    words = ("verify", "--data", str(folder), "--user", "admin", *more)
    return program(*words, surroundings={**os.environ, "EMR_PASSWORD": PASSWORD})


@pytest.fixture
def records(folder: Path, nurse, register) -> Path:
    for _ in range(20):
        register(note="Жалобы на головную боль. " * 30)
    nurse.close()
    return folder


@pytest.fixture
def journal_pages(records) -> list[int]:
    """The numbers of the pages that hold the journal."""
    key = Vault(records / "clinic.keys").unlock("admin", PASSWORD)
    with inside(records, key) as raw:
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'journal'").fetchone()
        first = raw.execute("PRAGMA page_count").fetchone()[0] // 2
    return [root, *range(first, pages(records / "clinic.db") + 1)]


def test_whole_records_are_said_to_be_whole(records):
    done = verify(records)
    assert (done.returncode, done.stderr) == (0, "")
    assert "All records are whole." in done.stdout


def test_a_flipped_bit_in_a_page_is_found_and_the_page_is_named(records, journal_pages):
    chance = random.Random(7)
    whole = (records / "clinic.db").read_bytes()
    for page in [1, 2, *chance.sample(journal_pages, 4)]:
        flip(records / "clinic.db", (page - 1) * PAGE + chance.randrange(16, PAGE), chance.randrange(8))
        done = verify(records)
        assert done.returncode == 1, (page, done.stdout)
        assert f"HMAC verification failed for page {page}\n" in done.stdout, (page, done.stdout, done.stderr)
        assert "ERROR" not in done.stderr
        (records / "clinic.db").write_bytes(whole)


def test_every_damaged_page_is_named_for_programs_too(records, journal_pages):
    for page in journal_pages[-2:]:
        flip(records / "clinic.db", page * PAGE - 100)
    done = verify(records, "--json")
    proof = json.loads(done.stdout)
    assert done.returncode == 1
    assert proof["good"] is False
    named = {finding["where"].split()[-1] for finding in proof["findings"]}
    assert named == {str(page) for page in journal_pages[-2:]}


def test_a_file_cut_short_is_found(records):
    os.truncate(records / "clinic.db", (pages(records / "clinic.db") - 3) * PAGE + 100)
    done = verify(records)
    assert done.returncode == 1
    assert "invalid size" in done.stdout


@pytest.mark.parametrize("left", [None, b"", b"x" * 100])
def test_records_that_are_gone_are_said_so_and_no_empty_clinic_takes_their_place(records, clock, left):
    (records / "clinic.db").unlink()
    if left is not None:
        (records / "clinic.db").write_bytes(left)
    with pytest.raises(StoreTrouble, match="records_missing") as caught:
        open_clinic(records, user="admin", password=PASSWORD, clock=clock)
    assert caught.value.code in known_codes()
    assert (records / "clinic.db").exists() == (left is not None)


def test_a_file_that_is_something_else_is_refused_in_words(records, clock):
    content = b"not a database at all" * 400
    (records / "clinic.db").write_bytes(content)
    with pytest.raises(StoreTrouble, match="file_damaged") as caught:
        open_clinic(records, user="admin", password=PASSWORD, clock=clock)
    assert caught.value.code in known_codes()
    assert (records / "clinic.db").read_bytes() == content, "what is left of the records is not touched"


def test_damage_found_at_log_in_is_said_in_words_with_the_pages(records, clock):
    flip(records / "clinic.db", 3000)
    with pytest.raises(StoreTrouble, match="file_damaged") as caught:
        open_clinic(records, user="admin", password=PASSWORD, clock=clock)
    assert caught.value.details == {"pages": ["HMAC verification failed for page 1"]}
    assert caught.value.code in known_codes()
