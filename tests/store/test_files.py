"""Files beside the records: encrypted, whole or not there at all, and proven."""

import os
import subprocess
import sys
from hashlib import sha256

import pytest
from sqlalchemy import select

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.queries.attachments import attachment_content, patient_attachments
from emr_desktop.services.attachments import AttachFile, attach_file
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.store.attachments import Attachment
from emr_desktop.store.files import FileStore, files_of
from emr_desktop.store.restore import restore
from tests.conftest import NOW, PASSWORD, SERGEY
from tests.sync.attaching import png

KEY = bytes(range(32))
PHOTO = png(100)
DIGEST = sha256(PHOTO).digest()


@pytest.fixture
def files(tmp_path):
    return FileStore(tmp_path / "attachments", KEY)


def test_a_file_reads_back_as_it_was_and_says_nothing_on_the_disk(files):
    assert files.put(PHOTO) == DIGEST
    assert files.read(DIGEST, len(PHOTO)) == PHOTO
    (path,) = files.folder.iterdir()
    raw = path.read_bytes()
    assert b"PNG" not in raw
    assert PHOTO[5000:5032] not in raw
    assert DIGEST.hex() not in path.name


@pytest.mark.parametrize("damage", ["bit", "end", "swapped"])
def test_damage_is_noticed(files, damage):
    files.put(PHOTO)
    path = files.path(DIGEST)
    raw = bytearray(path.read_bytes())
    if damage == "bit":
        raw[40_000] ^= 1
    elif damage == "end":
        del raw[-10:]
    else:
        record = 32 * 1024 + 28
        raw[:record], raw[record : 2 * record] = raw[record : 2 * record], raw[:record]
    path.write_bytes(raw)
    with pytest.raises(StoreTrouble, match="attachment_damaged"):
        files.read(DIGEST, len(PHOTO))
    files.put(PHOTO)
    assert files.read(DIGEST, len(PHOTO)) == PHOTO, "attached once more it is whole again"


def test_another_key_opens_nothing(files):
    files.put(PHOTO)
    other = FileStore(files.folder, bytes(32))
    assert not other.holds(DIGEST)
    files.path(DIGEST).rename(other.path(DIGEST))
    with pytest.raises(StoreTrouble, match="attachment_damaged"):
        other.read(DIGEST, len(PHOTO))


_WRITER = """
import os, sys
from pathlib import Path
from emr_desktop.store.files import FileStore
from tests.sync.attaching import png
names, die_at = ["fsync", "replace"], int(sys.argv[2])
real, calls = os.fsync, [0]
def dying(handle):
    calls[0] += 1
    if calls[0] == die_at:
        os.ftruncate(handle, os.fstat(handle).st_size // 2) if not os.path.isdir(f"/proc/self/fd/{handle}") else None
        os._exit(9)
    return real(handle)
os.fsync = dying
FileStore(Path(sys.argv[1]), bytes(range(32))).put(png(100))
"""


@pytest.mark.parametrize(("die_at", "there"), [(1, False), (2, True)])
def test_a_power_cut_while_writing_leaves_the_whole_file_or_none(files, die_at, there):
    ended = subprocess.run(
        [sys.executable, "-c", _WRITER, str(files.folder), str(die_at)], env=dict(os.environ), check=False
    )
    assert ended.returncode == 9
    assert files.holds(DIGEST) is there
    assert files.is_good(DIGEST, len(PHOTO)) is there
    files.put(PHOTO)
    assert files.read(DIGEST, len(PHOTO)) == PHOTO


def test_a_torn_end_of_what_is_being_fetched_is_fetched_again(files):
    size = len(PHOTO)
    for ordinal in range(2):
        files.add(DIGEST, size, ordinal, PHOTO[ordinal * 32768 : (ordinal + 1) * 32768])
    part = next(files.folder.iterdir())
    part.write_bytes(part.read_bytes()[:-100])
    assert files.begun(DIGEST, size) == 1
    pieces = range(1, -(-size // 32768))
    assert [files.add(DIGEST, size, at, PHOTO[at * 32768 : (at + 1) * 32768]) for at in pieces][-1] is True
    assert files.read(DIGEST, size) == PHOTO


@pytest.fixture
def attached(nurse):
    patient = nurse.execute(register_patient, SERGEY)
    made = nurse.execute(attach_file, AttachFile(patient_id=patient, content=PHOTO, title="ЭКГ"))
    return nurse, patient, made


def test_a_full_disk_leaves_neither_fact_nor_file(nurse, monkeypatch):
    patient = nurse.execute(register_patient, SERGEY)

    def full(_handle):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("emr_desktop.store.files.os.fsync", full)
        with pytest.raises(StoreTrouble, match="disk_full"):
            nurse.execute(attach_file, AttachFile(patient_id=patient, content=PHOTO, title="ЭКГ"))
    assert nurse.ask(patient_attachments, patient) == ()
    assert list(files_of(nurse._engine).folder.iterdir()) == []


def test_a_proof_names_files_that_are_missing_or_damaged(attached):
    clinic, _, made = attached
    assert clinic.verify().good
    path = files_of(clinic._engine).path(DIGEST)
    raw = path.read_bytes()
    path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    assert [(each.code, each.where) for each in clinic.verify().findings] == [("attachment_damaged", str(made))]
    path.unlink()
    assert [each.code for each in clinic.verify().findings] == ["attachment_missing"]


def test_a_copy_holds_the_files_and_brings_them_back(attached, tmp_path):
    clinic, patient, made = attached
    folder, login = clinic.place.folder, clinic.actor.login
    for name in ("one.db", "two.db"):
        clinic.back_up(tmp_path / "usb" / name)
    assert len(list((tmp_path / "usb" / "attachments").iterdir())) == 1, "copies share what they have in common"
    files_of(clinic._engine).remove(DIGEST)
    clinic.close()
    restore(tmp_path / "usb" / "two.db", folder, NOW)
    with open_clinic(folder, user=login, password=PASSWORD, clock=clinic.clock) as again:
        assert again.ask(attachment_content, made).content == PHOTO
        with again._engine.connect() as connection:
            assert connection.scalars(select(Attachment.patient_id)).all() == [patient]
