"""Numbers of patients and prescriptions after a restore: none that was given since the copy is given again."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from emr_desktop.queries.patients import search_patients
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.store.device_keys import _new_mark, load_device
from emr_desktop.store.patients import Patient
from emr_desktop.store.prescriptions import Prescription
from emr_desktop.store.restore import restore
from tests.conftest import NOW, PASSWORD, SERGEY
from tests.services.prescribing import sign


@pytest.fixture
def opened(folder, clock):
    return lambda: open_clinic(folder, user="sidorov", password=PASSWORD, clock=clock)


def give_numbers(clinic) -> None:
    """Two patients, and a prescription for each."""
    for _ in range(2):
        sign(clinic, clinic.execute(register_patient, SERGEY))


def numbers(clinic, column):
    return clinic.ask(lambda read: list(read.session.scalars(select(column).order_by(column))))


def mark(clinic):
    return clinic.ask(lambda read: load_device(read.session.connection()).mark)


@pytest.mark.parametrize("column", [Patient.record_number, Prescription.number])
def test_no_number_given_since_the_copy_is_given_again_however_often_it_is_restored(opened, folder, tmp_path, column):
    with opened() as clinic:
        give_numbers(clinic)
        copied = numbers(clinic, column)
        copy = clinic.back_up(tmp_path / "monday.db")
        give_numbers(clinic)
        given = numbers(clinic, column)
    for day in range(8):
        restore(copy.path, folder, NOW + timedelta(days=day))
        with opened() as clinic:
            give_numbers(clinic)
        with opened() as clinic:  # opened again it counts on
            give_numbers(clinic)
            new = [number for number in numbers(clinic, column) if number not in copied]
            assert len(new) == 4
            assert not set(new) & set(given)
            assert clinic.verify().findings == ()
        given += new
        assert len(given) == len(set(given))


def test_a_copy_of_restored_records_knows_the_marks_before_it(opened, folder, tmp_path):
    marks = []
    for turn in range(4):
        with opened() as clinic:
            marks.append(mark(clinic))
            copy = clinic.back_up(tmp_path / f"{turn}.db")
        for path in folder.glob("before-restore-*"):
            path.rename(tmp_path / f"{path.name}-{turn}")  # somebody made room
        restore(copy.path, folder, NOW)
    assert marks[0] == ""
    assert all(len(each) == 2 for each in marks[1:])
    assert len(set(marks)) == 4


def test_earlier_records_that_lie_aside_are_read_and_not_touched(opened, folder, tmp_path):
    with opened() as clinic:
        give_numbers(clinic)
        copy = clinic.back_up(tmp_path / "monday.db")
    (folder / "before-restore-1").mkdir()
    (folder / "before-restore-1" / "clinic.db").write_bytes(b"damaged " * 1000)
    for _ in range(2):
        aside = restore(copy.path, folder, NOW)
        assert aside is not None
        before = (aside / "clinic.db").read_bytes()
        with opened() as clinic:
            assert mark(clinic)
        assert (aside / "clinic.db").read_bytes() == before
        aside.rename(folder / f"before-restore-{len(list(folder.iterdir()))}")


def test_the_number_of_a_restored_store_is_eleven_digits_and_found_by_its_end(opened, folder, tmp_path):
    with opened() as clinic:
        give_numbers(clinic)
        copy = clinic.back_up(tmp_path / "monday.db")
    restore(copy.path, folder, NOW)
    with opened() as clinic:
        give_numbers(clinic)
        number = numbers(clinic, Patient.record_number)[-1]
        assert number == f"1291{mark(clinic)}00004"
        assert [row.record_number for row in clinic.ask(search_patients, number).rows] == [number]
        assert number in [row.record_number for row in clinic.ask(search_patients, number[-5:]).rows]
        assert numbers(clinic, Prescription.number)[-1] == f"A1{mark(clinic)}-000004"


def test_when_all_short_marks_are_used_a_longer_one_is_taken():
    used: set[str] = set()
    for _ in range(90):
        used.add(_new_mark(used))
    assert {len(each) for each in used} == {2}
    assert len(_new_mark(used)) == 3
