"""A look at a USB drive, and reading and writing on it in one go."""

from functools import partial

from emr_desktop.queries.sync import sync_status
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from emr_desktop.sync.drive import exchange_on_drive, look_at_drive
from tests.conftest import SERGEY
from tests.sync.people import correct
from tests.sync.test_bundles import courier, make, read


def look(computer, folder):
    return computer.clinic.lend(partial(look_at_drive, folder=folder))


def exchange(computer, folder):
    files = [each.path for each in look(computer, folder).bundles]
    return computer.clinic.lend(partial(exchange_on_drive, folder=folder, files=files))


def test_a_drive_that_is_not_there_and_a_file_in_its_place_are_no_drive(district, found, tmp_path):
    computer = found("Zarechye")
    assert not look(computer, tmp_path / "gone").there
    (tmp_path / "file").write_text("x")
    assert not look(computer, tmp_path / "file").there


def test_on_an_empty_drive_there_is_room_and_no_bundle(district, found, tmp_path):
    drive = look(found("Zarechye"), tmp_path)
    assert (drive.there, drive.bundles) == (True, ())
    assert drive.free > 0


def test_only_bundles_for_this_computer_that_were_not_read_are_found(district, found, joined, tmp_path):
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    correct(second, patient, phone="+375291111111")
    courier(district, make(second, tmp_path), "for-the-second-down.emr")
    mine = courier(district, make(first, tmp_path), "for-the-first-down.emr")
    (tmp_path / "letter.emr").write_bytes(b"not a bundle")
    assert [each.path for each in look(first, tmp_path).bundles] == [mine]
    read(first, mine)
    assert look(first, tmp_path).bundles == ()


def test_what_lies_on_the_drive_is_read_before_the_new_bundle_is_made(district, found, joined, tmp_path):
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    correct(second, patient, phone="+375291111111")
    second.sync(district)
    courier(district, make(first, tmp_path), "back-down.emr")
    done = exchange(first, tmp_path)
    assert (done.received, done.unread) == (1, ())
    assert first.rows(Patient.phone) == {("+375291111111",)}
    assert done.made.path.exists()
    assert first.clinic.ask(sync_status).received_at is not None


def test_a_torn_bundle_on_the_drive_is_said_and_the_new_one_is_made_all_the_same(district, found, tmp_path):
    first = found("Zarechye")
    first.do(register_patient, SERGEY)
    back = courier(district, make(first, tmp_path), "back-down.emr")
    data = bytearray(back.read_bytes())
    data[-20] ^= 1
    back.write_bytes(bytes(data))
    done = exchange(first, tmp_path)
    assert [error.code for error in done.unread] == ["bundle_damaged"]
    assert done.made.path.exists()
