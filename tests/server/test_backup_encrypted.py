"""A copy that may leave the house: only the district's key opens it, and it counts only after it was read back."""

import errno
import os
from pathlib import Path

import pytest
from pyrage import x25519
from sqlalchemy import func, select

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.backup import back_up
from emr_desktop.server.backup_crypt import encrypting, identity_of, new_identity, recipient
from emr_desktop.server.database import prepare
from emr_desktop.server.restore import restore
from emr_desktop.server.tables import OriginRow
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from tests.conftest import NOW, SERGEY
from tests.server.running import command, url_of
from tests.sync.district import DistrictServer

CLOCK = SystemClock()


@pytest.fixture
def key(tmp_path):
    """The file of the secret key, and the public one."""
    path = tmp_path / "keys" / "district.key"
    path.parent.mkdir()
    return path, new_identity(path)


@pytest.fixture
def clinic(district, found):
    clinic = found("Заречье")
    clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    return clinic


def counted(engine, what):
    with engine.connect() as connection:
        return connection.scalar(select(what))


def test_only_the_districts_key_opens_the_copy_and_it_comes_back_whole(district, clinic, other_database, key, tmp_path):
    path, public = key
    copy = tmp_path / "monday.emrcopy.age"
    made = back_up(district.database, copy, CLOCK, [recipient(public)])
    assert counted(district.database, func.sum(OriginRow.durable)) == made.commits == 3
    held = copy.read_bytes()
    assert "Заречье".encode() not in held
    assert b"enrolled_facility" not in held
    stranger = x25519.Identity.generate()
    for identity, said in ((None, "--identity"), (stranger, "cannot be decrypted")):
        with pytest.raises(ServerTrouble, match=said):
            restore(other_database, copy, NOW, identity)
    prepare(other_database, NOW)
    assert counted(other_database, func.count(JournalEntry.seq)) == 0
    assert restore(other_database, copy, NOW, identity_of(path)).commits == 3
    assert clinic.sync(DistrictServer(other_database)).equal is True


def test_nothing_is_on_the_drive_unencrypted_at_any_moment(district, clinic, key, tmp_path, monkeypatch):
    seen: list[bytes] = []
    replaced = Path.replace

    def look(path: Path, target: Path) -> Path:
        seen.extend(each.read_bytes()[:21] for each in path.parent.iterdir() if each.is_file())
        return replaced(path, target)

    monkeypatch.setattr(Path, "replace", look)
    drive = tmp_path / "drive"
    back_up(district.database, drive / "monday.age", CLOCK, [recipient(key[1])])
    assert seen == [b"age-encryption.org/v1"]
    assert [each.name for each in drive.iterdir()] == ["monday.age"]


def test_a_copy_that_was_changed_or_cut_anywhere_is_refused(district, clinic, other_database, key, tmp_path):
    path, public = key
    copy = tmp_path / "monday.age"
    back_up(district.database, copy, CLOCK, [recipient(public)])
    whole = copy.read_bytes()
    for at in (0, 30, 200, len(whole) // 2, len(whole) - 1):
        for damaged in (whole[:at], whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]):
            copy.write_bytes(damaged)
            with pytest.raises(ServerTrouble):
                restore(other_database, copy, NOW, identity_of(path))


def test_a_copy_that_reads_back_wrong_is_never_called_good(district, clinic, key, tmp_path, monkeypatch):
    """The disk returns other bytes than were written: nothing counts, and no file stays that looks like a copy."""
    flushed = os.fsync

    def failing_disk(handle: int) -> None:
        flushed(handle)
        middle = os.fstat(handle).st_size // 2
        os.pwrite(handle, b"\x00\xff\x00\xff", middle)

    monkeypatch.setattr("emr_desktop.server.backup.os.fsync", failing_disk)
    for recipients in ([recipient(key[1])], []):
        with pytest.raises(ServerTrouble):
            back_up(district.database, tmp_path / "drive" / "monday", CLOCK, recipients)
        assert counted(district.database, func.sum(OriginRow.durable)) == 0
        assert list((tmp_path / "drive").iterdir()) == []


def test_a_full_drive_is_one_sentence(district, clinic, key, tmp_path):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("needs /dev/full")

    def write() -> None:
        with full.open("wb", buffering=0) as file, encrypting(file, [recipient(key[1])]) as out:
            for _ in range(200):
                out.write(bytes(65536))

    with pytest.raises(OSError, match=str(errno.ENOSPC)):
        write()


def test_the_commands_make_a_key_a_copy_and_check_it(district, clinic, tmp_path):
    server = ("--data", str(tmp_path / "server"), "--database-url", url_of(district.database))
    key, copy = tmp_path / "district.key", tmp_path / "monday.age"
    public = command("key", str(key)).stdout.splitlines()[0].split()[-1]
    assert key.stat().st_mode & 0o077 == 0
    assert command("key", str(key)).returncode == 1, "a key is never written over another"
    made = command(*server, "backup", str(copy), "--to", public)
    assert (made.returncode, "encrypted, read back and equal" in made.stdout) == (0, True), made.stderr
    checked = command("check", str(copy), "--identity", str(key))
    assert (checked.returncode, "3 actions" in checked.stdout) == (0, True), checked.stderr
    assert "--identity FILE" in command("check", str(copy)).stderr
    wrong = command(*server, "backup", str(tmp_path / "x.age"), "--to", "age1nonsense")
    assert (wrong.returncode, "no public key of age" in wrong.stderr) == (1, True)
    assert command("check", str(tmp_path / "gone")).stderr.count("\n") == 1
