"""Founding that does not come to its end, and what it leaves for the next attempt."""

import errno

import pytest

from emr_desktop.domain.errors import RuleBroken, StoreTrouble
from emr_desktop.services import opening_founding
from emr_desktop.services.opening import Place, create_clinic, open_clinic
from emr_desktop.store.lock import StoreLock
from tests.conftest import ADMINISTRATOR, FACILITY, PASSWORD, QUICK


def found(folder, clock):
    return create_clinic(
        folder, facility=FACILITY, administrator=ADMINISTRATOR, password=PASSWORD, clock=clock, cost=QUICK
    )


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def check_whole(folder, clock):
    with open_clinic(folder, user="admin", password=PASSWORD, clock=clock) as clinic:
        assert clinic.verify().good


def full_at(monkeypatch, name, call):
    """The disk is full when this is done for the `call`th time."""
    real, calls = getattr(opening_founding, name), []

    def fill(*args):
        calls.append(args)
        if len(calls) == call:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*args)

    monkeypatch.setattr(opening_founding, name, fill)


def test_a_founded_clinic_has_its_records_its_keys_and_nothing_of_its_making(tmp_path, clock):
    found(tmp_path / "new", clock)
    assert names(tmp_path / "new") == ["clinic.db", "clinic.keys", "clinic.lock"]


@pytest.mark.parametrize(
    ("name", "call"), [("flush", 1), ("flush", 2), ("flush_folder", 1), ("flush_folder", 2), ("flush_folder", 3)]
)
def test_a_disk_that_fills_up_leaves_nothing_and_the_clinic_is_founded_when_there_is_space(
    tmp_path, clock, monkeypatch, name, call
):
    with monkeypatch.context() as patched:
        full_at(patched, name, call)
        with pytest.raises(StoreTrouble, match="disk_full"):
            found(tmp_path, clock)
    assert names(tmp_path) == ["clinic.lock"]
    assert not Place(tmp_path).lost_its_keys
    found(tmp_path, clock)
    check_whole(tmp_path, clock)


def test_what_a_power_cut_left_between_the_two_moves_is_set_aside_and_not_thrown_away(tmp_path, clock):
    found(tmp_path, clock)
    place = Place(tmp_path)
    place.founding.folder.mkdir()
    place.keys.rename(place.founding.keys)
    left = place.database.read_bytes()
    assert not place.lost_its_keys, "the next start offers the first run"
    found(tmp_path, clock)
    check_whole(tmp_path, clock)
    assert (tmp_path / "unfinished-founding-1" / "clinic.db").read_bytes() == left
    assert not place.founding.folder.exists()


def test_records_whose_keys_are_lost_are_never_founded_over(folder, clock):
    (folder / "clinic.keys").unlink()
    place = Place(folder)
    for leave_behind in (place.founding.folder.mkdir, place.founding.database.touch):
        leave_behind()
        assert place.lost_its_keys
        before = place.database.read_bytes()
        with pytest.raises(RuleBroken, match="clinic_exists_here"):
            found(folder, clock)
        assert place.database.read_bytes() == before


def test_leftovers_beside_a_clinic_at_work_are_set_aside_so_that_they_cannot_mislead_later(folder, clock):
    place = Place(folder)
    place.founding.folder.mkdir()
    place.founding.keys.write_bytes(b"of a clinic that never was")
    check_whole(folder, clock)
    assert not place.founding.folder.exists()
    assert (folder / "unfinished-founding-1" / "clinic.keys").exists()
    (folder / "clinic.keys").unlink()
    assert place.lost_its_keys


def test_two_windows_do_not_found_two_clinics_in_one_folder(tmp_path, clock):
    other = StoreLock(Place(tmp_path).lock)
    with pytest.raises(StoreTrouble, match="already_open"):
        found(tmp_path, clock)
    other.release()
    found(tmp_path, clock)
