"""Copies that are read back, and records put back from them."""

from itertools import count

import pytest
from sqlalchemy import select

from emr_desktop.domain.errors import StoreTrouble
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.opening import open_clinic
from emr_desktop.store import backup
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.restore import restore
from tests.conftest import NOW, PASSWORD


def write_note(work, command):
    patient, note = command
    work.get(Patient, patient).note = note


def opened(folder, clock):
    return open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock)


def test_a_copy_says_what_it_holds_and_leaves_no_other_files(nurse, register, tmp_path):
    register()
    copy = nurse.back_up(tmp_path / "stick" / "monday.db")
    assert copy.commits == nurse.verify().commits
    assert sorted(path.name for path in (tmp_path / "stick").iterdir()) == ["monday.db", "monday.keys"]


def test_a_copy_put_back_is_equal_and_the_earlier_records_are_set_aside(nurse, register, folder, clock, tmp_path):
    register()
    then = nurse.verify().digest
    copy = nurse.back_up(tmp_path / "monday.db")
    register()
    later = nurse.verify().digest
    nurse.close()
    aside = restore(copy.path, folder, NOW)
    with opened(folder, clock) as clinic:
        assert (clinic.verify().digest, clinic.verify().findings) == (then, ())
        assert len(clinic.ask(search_patients, "лихачев").rows) == 1
    with opened(aside, clock) as clinic:
        assert (clinic.verify().digest, clinic.verify().findings) == (later, ())


def test_restored_records_count_anew_so_that_no_number_names_two_commits(nurse, register, folder, clock, tmp_path):
    register()
    origin = nurse.ask(lambda read: load_device(read.session.connection()).origin)
    copy = nurse.back_up(tmp_path / "monday.db")
    register()
    nurse.close()
    restore(copy.path, folder, NOW)
    origins = []
    for _ in range(2):
        with opened(folder, clock) as clinic:
            origins.append(clinic.ask(lambda read: load_device(read.session.connection()).origin))
            patients = clinic.ask(search_patients, "лихачев").rows
            clinic.execute(write_note, (patients[0].id, str(len(origins))))
            assert clinic.verify().findings == ()
            numbered = clinic.ask(
                lambda read: read.session.execute(select(JournalEntry.origin, JournalEntry.seq)).all()
            )
    assert origins[0].device == origin.device
    assert origins[0].incarnation != origin.incarnation
    assert origins[1] == origins[0], "only the first opening of a copy begins to count anew"
    assert [seq for key, seq in numbered if key == origins[0].key] == [1, 2]


def test_what_is_written_while_the_copy_is_made_does_not_spoil_it(nurse, register, tmp_path, monkeypatch):
    register()
    before, real = nurse.verify().commits, backup._copy

    def copy_and_work(*args):
        heads = real(*args)
        register()
        return heads

    monkeypatch.setattr(backup, "_copy", copy_and_work)
    assert nurse.back_up(tmp_path / "monday.db").commits == before
    assert nurse.verify().commits == before + 1


def test_a_copy_that_is_not_equal_does_not_count_and_the_last_good_one_stays(nurse, register, tmp_path, monkeypatch):
    register()
    good = nurse.back_up(tmp_path / "monday.db").path.read_bytes()
    real = backup._copy

    def copy_badly(engine, key, path, *more):
        heads = real(engine, key, path, *more)
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
        return heads

    monkeypatch.setattr(backup, "_copy", copy_badly)
    with pytest.raises(StoreTrouble) as caught:
        nurse.back_up(tmp_path / "monday.db")
    assert caught.value.code in {"backup_not_good", "file_damaged"}
    assert (tmp_path / "monday.db").read_bytes() == good
    assert list(tmp_path.glob("*.part*")) == []


@pytest.mark.parametrize("name", ["clinic.db", "clinic.bak", "clinic.keys"])
def test_a_copy_never_takes_the_place_of_the_records(nurse, register, folder, name):
    register()
    keys = (folder / "clinic.keys").read_bytes()
    with pytest.raises(StoreTrouble, match="copy_over_records"):
        nurse.back_up(folder / name)
    register()
    assert nurse.verify().good
    assert (folder / "clinic.keys").read_bytes() == keys


def test_a_copy_without_its_key_file_is_refused_before_anything_is_moved(nurse, register, folder, tmp_path, clock):
    register()
    copy = nurse.back_up(tmp_path / "monday.db")
    nurse.close()
    copy.path.with_suffix(".keys").unlink()
    with pytest.raises(StoreTrouble, match="copy_incomplete"):
        restore(copy.path, folder, NOW)
    with opened(folder, clock) as clinic:
        assert clinic.verify().good


def test_nothing_is_put_over_records_that_are_open(nurse, register, folder, tmp_path):
    register()
    copy = nurse.back_up(tmp_path / "monday.db")
    with pytest.raises(StoreTrouble, match="already_open"):
        restore(copy.path, folder, NOW)
    assert nurse.verify().good


def test_a_disk_that_fills_up_during_the_restore_leaves_the_records_in_place(nurse, register, folder, tmp_path, clock,
                                                                           monkeypatch):  # fmt: skip
    register()
    copy = nurse.back_up(tmp_path / "monday.db")
    nurse.close()
    calls = count(1)

    def flush(_path):
        if next(calls) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("emr_desktop.store.restore.flush", flush)
    with pytest.raises(StoreTrouble, match="disk_full"):
        restore(copy.path, folder, NOW)
    assert list(folder.glob("*.part")) == []
    with opened(folder, clock) as clinic:
        assert clinic.verify().good


def test_a_copy_can_be_put_into_an_empty_folder_of_another_computer(nurse, register, tmp_path, clock):
    register()
    copy = nurse.back_up(tmp_path / "monday.db")
    assert restore(copy.path, tmp_path / "elsewhere", NOW) is None
    with opened(tmp_path / "elsewhere", clock) as clinic:
        assert clinic.verify().good
