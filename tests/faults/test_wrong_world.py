"""The computer is not as it should be: each time the words are right, and nothing that was typed is lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event, select

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.drafts import SaveDraft, save_draft
from emr_desktop.services.opening import OpenClinic, open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.vault import Vault
from emr_desktop.ui.common.messages import known_codes, words
from tests.conftest import NOW, PASSWORD, SERGEY
from tests.store.damage import inside

DRAFT = UUID("01900000-0000-7000-8000-000000000001")


def refused(action, *args, **options) -> str:
    """The code of the refusal, which must have words."""
    with pytest.raises(StoreTrouble) as caught:
        action(*args, **options)
    assert caught.value.code in known_codes()
    assert "{" not in words(caught.value.code, **caught.value.details)
    return caught.value.code


def type_note(clinic: OpenClinic, text: str) -> None:
    command = SaveDraft(draft_id=DRAFT, form="visit", patient_id=None, content=text)
    clinic.execute(save_draft, command)


def typed(clinic: OpenClinic) -> list[str]:
    return [draft.content for draft in clinic.ask(my_drafts)]


def opened(folder: Path, clock) -> OpenClinic:
    return open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock)


def mounted(folder: Path, *options: str) -> bool:
    return os.name == "posix" and not subprocess.run(["mount", *options, str(folder)], check=False,
                                                     stderr=subprocess.DEVNULL).returncode  # fmt: skip


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A disk of a few megabytes, if this user may make one."""
    place = tmp_path / "disk"
    place.mkdir()
    if shutil.which("mount") is None or not mounted(place, "-t", "tmpfs", "-o", "size=3m", "none"):
        pytest.skip("only root on Linux may make a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(disk: Path) -> Path:
    """Take the last byte of the disk, as a film somebody copies there does."""
    film = disk / "film.avi"
    with film.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError:
                continue
    return film


def test_a_full_disk_is_said_and_what_was_typed_is_saved_when_there_is_space_again(small_disk, folder, clock):
    home = Path(shutil.copytree(folder, small_disk / "clinic"))
    with opened(home, clock) as clinic:
        type_note(clinic, "typed before")
        film = fill(small_disk)
        assert refused(clinic.execute, register_patient, SERGEY) == "disk_full"
        assert refused(type_note, clinic, "typed on " * 9000) == "disk_full"
        assert refused(clinic.back_up, small_disk / "copy.db") == "disk_full"
        assert typed(clinic) == ["typed before"]
        assert clinic.ask(search_patients, "лихачев").rows == ()
        film.unlink()
        type_note(clinic, "typed on")
        clinic.execute(register_patient, SERGEY)
        assert typed(clinic) == ["typed on"]
        assert clinic.ask(search_patients, "лихачев").rows[0].record_number == "129100001", "no number was used up"
        assert clinic.verify().findings == ()


def test_records_on_a_full_disk_can_be_opened_and_read_or_say_why_not(small_disk, folder, clock):
    home = Path(shutil.copytree(folder, small_disk / "clinic"))
    with opened(home, clock) as clinic:
        clinic.execute(register_patient, SERGEY)
    film = fill(small_disk)
    assert refused(opened, home, clock) in {"disk_full", "disk_failing", "folder_read_only"}
    film.unlink()
    with opened(home, clock) as clinic:
        assert len(clinic.ask(search_patients, "лихачев").rows) == 1


def test_a_wrong_password_on_a_full_disk_leaves_the_key_file_whole(small_disk, folder, clock):
    home = Path(shutil.copytree(folder, small_disk / "clinic"))
    film = fill(small_disk)
    vault = Vault(home / "clinic.keys", clock.now)
    assert refused(vault.unlock, "ivanova", "wrong one") == "disk_full"
    assert vault.unlock("ivanova", PASSWORD)
    film.unlink()
    assert (home / "clinic.keys").read_bytes() == (folder / "clinic.keys").read_bytes()


def test_a_file_that_may_not_grow_is_a_full_disk(nurse):
    event.listen(nurse._engine, "checkout", lambda raw, *_: raw.execute("PRAGMA max_page_count = 1"))
    assert refused(type_note, nurse, "x" * 300_000) == "disk_full"
    assert typed(nurse) == []


@pytest.fixture
def read_only(folder, tmp_path) -> Iterator[Path]:
    """The folder of the clinic, without the right to write there."""
    place = tmp_path / "read only"
    place.mkdir()
    if os.name == "posix" and os.geteuid() != 0:
        shutil.copytree(folder, place, dirs_exist_ok=True)
        place.chmod(0o555)
        yield place
        place.chmod(0o755)
    elif mounted(place, "--bind", str(folder)):
        assert mounted(place, "-o", "remount,bind,ro")
        yield place
        subprocess.run(["umount", str(place)], check=True)
    else:
        pytest.skip("this user cannot take away a right from itself")


def test_a_folder_that_cannot_be_written_is_said_so_and_nothing_in_it_changes(read_only, nurse, folder, clock):
    nurse.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert refused(opened, read_only, clock) == "folder_read_only"
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_a_copy_to_a_stick_that_cannot_be_written_is_said_so(read_only, nurse):
    assert refused(nurse.back_up, read_only / "copy.db") == "folder_read_only"
    assert nurse.verify().findings == ()


def test_a_second_copy_of_the_program_is_sent_to_the_open_window(nurse, folder, clock):
    assert refused(opened, folder, clock) == "already_open"
    program = (
        "import sys, emr_desktop, pathlib; emr_desktop.open_clinic(pathlib.Path(sys.argv[1]), user='kot', password='')"
    )
    arguments = [sys.executable, "-c", program.replace("''", repr(PASSWORD)), str(folder)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert "StoreTrouble: already_open" in done.stderr
    type_note(nurse, "the first one works on")
    nurse.close()
    with opened(folder, clock) as clinic:
        assert typed(clinic) == ["the first one works on"]


def test_a_lock_file_that_is_damaged_keeps_nobody_out(nurse, folder, clock):
    nurse.close()
    (folder / "clinic.lock").write_bytes(b"something else entirely " * 50)
    with opened(folder, clock) as clinic:
        assert refused(opened, folder, clock) == "already_open"
        assert clinic.verify().findings == ()


def test_another_writer_is_waited_for_and_then_said_to_be_busy(nurse, folder):
    type_note(nurse, "before")
    event.listen(nurse._engine, "checkout", lambda raw, *_: raw.execute("PRAGMA busy_timeout = 20"))
    with inside(folder, Vault(folder / "clinic.keys").unlock("ivanova", PASSWORD)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert refused(nurse.execute, register_patient, SERGEY) == "store_busy"
        assert refused(type_note, nurse, "after") == "store_busy"
        assert typed(nurse) == ["before"], "reading goes on"
        other.rollback()
    type_note(nurse, "after")
    nurse.execute(register_patient, SERGEY)
    assert typed(nurse) == ["after"]
    assert nurse.verify().findings == ()


def test_every_connection_waits_for_the_disk_before_it_confirms(nurse):
    def settings(read):
        raw = read.session.connection().exec_driver_sql
        return [
            raw(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode", "temp_store", "foreign_keys")
        ]

    assert nurse.ask(settings) == [2, "wal", 2, 1]


def test_a_clock_set_back_ten_years_breaks_no_chain_and_is_on_record(nurse, register, clock):
    first = register(phone="+375291111111")
    clock.move_to(NOW - timedelta(days=3652))
    second = register(phone="+375292222222")
    clock.move_to(NOW)
    third = register(phone="+375293333333")
    assert nurse.verify().findings == ()
    rows = nurse.ask(recorded_about, [first, second, third])
    assert [patient for patient, _ in rows] == [first, second, third], "the order is that of the journal"
    assert [moment.year for _, moment in rows] == [2026, 2016, 2026], "what the clock said is kept as it said it"
    assert len(nurse.ask(search_patients, "лихачев").rows) == 3


def recorded_about(read, patients):
    query = select(JournalEntry.patient_id, JournalEntry.recorded_at).order_by(JournalEntry.position)
    return [(row.patient_id, row.recorded_at) for row in read.session.execute(query) if row.patient_id in patients]
