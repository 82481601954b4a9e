"""Who gets a file by drive: whoever holds the record. And which trouble with files is said to whom."""

import pytest
from sqlalchemy import update

from emr_desktop.domain.attachments import CHUNK
from emr_desktop.queries.attachments import FileState
from emr_desktop.queries.sync_files import file_status
from emr_desktop.server.enrol import revoke
from emr_desktop.server.tables import EnrolledFacility
from emr_desktop.services.attachments import WantFile, want_file
from emr_desktop.services.patients import register_patient
from emr_desktop.store.files import files_of
from emr_desktop.sync.bundle_files import Carried, FileLoad, FileTalk, new_key
from tests.conftest import NOW, SERGEY
from tests.sync.attaching import attach, connect_to, content, png, rows, sync
from tests.sync.carrying import deliver, forged, held, make, read, there_and_back, written
from tests.sync.referring import end, introduce, refer


@pytest.fixture
def three(found, district, tmp_path):
    """A clinic with a patient whose scan is with the district, the hospital, and a clinic of strangers."""
    clinics = [found(name) for name in ("Zarechye", "Hospital", "Strangers")]
    for computer in clinics:
        computer.sync(district)
    introduce(district, *clinics)
    patient = clinics[0].do(register_patient, SERGEY)
    made = attach(clinics[0], patient, png(80))
    there_and_back(clinics[0], district, tmp_path)
    return *clinics, patient, made


def load(carried=(), wanted=(), asked=(), data=b""):
    talk = FileTalk(new_key(), tuple(carried), tuple(asked), tuple(wanted))
    return FileLoad(talk, lambda _each: iter([data]))


def test_a_clinic_gets_no_file_of_a_patient_whom_it_does_not_hold_whatever_its_bundle_asks(three, district, tmp_path):
    first, _, strangers, _, made = three
    asked = load(wanted=[(made, 0)], asked=[made])
    answered = deliver(district, written(forged(strangers, asked), tmp_path))
    assert answered.bundle.load is not None
    assert answered.bundle.load.talk.carried == ()
    assert answered.bundle.load.talk.told[0].stand is None, "not even whether there is such a file"
    owner = deliver(district, written(forged(first, load(wanted=[(made, 2)])), tmp_path))
    assert owner.bundle.load is not None
    assert owner.bundle.load.talk.carried == (Carried(made, len(png(80)), 2),)


def test_nobody_else_can_leave_a_file_for_a_record(three, district, tmp_path):
    first, _, strangers, patient, _ = three
    waiting = attach(first, patient, png(20, seed=3))
    first.sync(district)
    size = len(png(20, seed=3))
    lie = load([Carried(waiting, size)], data=bytes(size))
    assert deliver(district, written(forged(strangers, lie), tmp_path)).files == 0
    assert waiting not in {each[0] for each in held(district)}
    own = deliver(district, written(forged(first, lie), tmp_path))
    assert (own.files, (waiting, 0, False) in held(district)) == (0, True), "it is not what was attached"
    there_and_back(first, district, tmp_path)
    assert (waiting, 1, True) in held(district)


def test_a_referral_brings_the_file_by_drive_and_its_end_ends_that(three, district, tmp_path):
    first, hospital, _, patient, made = three
    grant = refer(first, patient, hospital)
    there_and_back(first, district, tmp_path)
    there_and_back(hospital, district, tmp_path)
    assert content(hospital, made) == png(80)
    own = attach(hospital, patient, png(60, seed=2), "ЭКГ")
    there_and_back(hospital, district, tmp_path)
    there_and_back(first, district, tmp_path)
    assert content(first, own) == png(60, seed=2)
    end(first, grant)
    there_and_back(first, district, tmp_path)
    answered = deliver(district, written(forged(hospital, load(wanted=[(made, 0)], asked=[own])), tmp_path))
    assert answered.bundle.load is not None
    assert answered.bundle.load.talk.carried == ()
    assert answered.bundle.load.talk.told[0].stand is not None, "its own it may still bring"


def test_a_revoked_computer_neither_brings_nor_gets_files(three, district, tmp_path):
    first, _, _, patient, made = three
    attach(first, patient, png(20, seed=3))
    path = make(first, tmp_path).path
    with district.database.begin() as connection:
        revoke(connection, first.clinic._device.origin.device, NOW)
    answered = deliver(district, path)
    assert (answered.files, answered.bundle.load) == (0, None)
    assert {each[0] for each in held(district)} == {made}
    assert read(first, written(answered.bundle, tmp_path)).outcome == "device_revoked"


def test_a_file_that_is_damaged_here_is_not_promised_and_is_said_until_it_is_back(three, district, tmp_path):
    first, _, _, _, made = three
    (path,) = files_of(first.engine).folder.iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    bundle = make(first, tmp_path)
    assert bundle.files == 0
    assert first.clinic.ask(file_status).troubles == (("attachment_damaged", 1),)
    read(first, written(deliver(district, bundle.path).bundle, tmp_path))
    assert content(first, made) == png(80)
    assert first.clinic.ask(file_status).troubles == ()


def test_a_file_found_damaged_when_somebody_opens_it_is_said_in_the_sync_centre(three):
    first, _, _, _, made = three
    (path,) = files_of(first.engine).folder.iterdir()
    path.unlink()
    first.do(want_file, WantFile(made))
    assert first.clinic.ask(file_status).troubles == (("attachment_damaged", 1),)


def test_a_full_disk_takes_the_records_and_the_file_comes_when_there_is_room(three, district, tmp_path, monkeypatch):
    first, hospital, _, patient, made = three
    refer(first, patient, hospital)
    first.sync(district)
    back = written(deliver(district, make(hospital, tmp_path).path).bundle, tmp_path)

    def full(_handle):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("emr_desktop.store.files.os.fsync", full)
        ended = read(hospital, back)
    assert (ended.outcome, ended.progress.files_trouble) == ("done", "disk_full")
    assert ended.progress.received > 0
    assert hospital.clinic.ask(file_status).troubles == (("disk_full", 1),)
    assert read(hospital, back).progress.files_received == 1
    assert content(hospital, made) == png(80)
    assert hospital.clinic.ask(file_status).troubles == ()


def give_room(district, most):
    with district.database.begin() as connection:
        connection.execute(
            update(EnrolledFacility).where(EnrolledFacility.name == "Zarechye").values(most_file_bytes=most)
        )


@pytest.mark.parametrize("way", ["drive", "link"])
def test_a_clinic_whose_room_is_used_up_is_told_so_and_goes_on_when_there_is_more(three, district, tmp_path, url, way):
    first, hospital, _, patient, _ = three
    connect_to(first, url)
    give_room(district, len(png(80)) + CHUNK)
    waiting = attach(first, patient, png(100, seed=4))

    def exchange():
        if way == "drive":
            there_and_back(first, district, tmp_path)
        else:
            first.clinic.ask(file_status)
            first.do(want_file, WantFile(waiting))
            sync(first)

    exchange()
    assert first.clinic.ask(file_status).troubles == (("attachment_no_room", 1),)
    assert {row.state for row in rows(first, patient) if row.id == waiting} == {FileState.HERE}
    others = hospital.do(register_patient, SERGEY)
    attach(hospital, others, png(100, seed=5))
    assert deliver(district, make(hospital, tmp_path).path).files == 1, "another clinic has room of its own"
    give_room(district, None)
    exchange()
    status = first.clinic.ask(file_status)
    assert (status.troubles, status.to_send) == ((), 0)
