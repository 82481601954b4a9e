"""The same journals on a USB drive: there and back, torn, old, doubled, foreign."""

from functools import partial
from io import BytesIO

import pytest

from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.queries.sync import sync_history, sync_status
from emr_desktop.server.bundles import take_bundle
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from emr_desktop.sync.stick import inspect_bundle, make_bundle, read_bundle
from tests.conftest import SERGEY
from tests.sync.people import correct, same_tables


def make(computer, folder):
    return computer.clinic.lend(partial(make_bundle, folder=folder))


def read(computer, path):
    return computer.clinic.lend(partial(read_bundle, path=path))


def courier(district, made, name="back.emr"):
    """Carries a bundle to the district and the answer back."""
    answered = take_bundle(district.database, SystemClock(), BytesIO(made.path.read_bytes()))
    back = made.path.with_name(name)
    back.write_bytes(b"".join(answered.bundle))
    return back


def test_what_was_done_goes_to_the_district_on_a_drive_and_the_receipt_comes_back(district, found, tmp_path):
    computer = found("Zarechye")
    computer.do(register_patient, SERGEY)
    waiting = computer.clinic.ask(sync_status).here
    made = make(computer, tmp_path)
    assert made.commits == waiting
    assert computer.clinic.ask(sync_status).here == waiting, "a drive on its way is no receipt"
    assert "Лихач".encode() not in made.path.read_bytes()
    assert inspect_bundle(made.path).name == "Zarechye"
    ended = read(computer, courier(district, made))
    assert ended.good
    status = computer.clinic.ask(sync_status)
    assert (status.here, status.sent) == (0, waiting)
    assert [run.how for run in computer.clinic.ask(sync_history)] == ["usb", "usb"]


def test_two_computers_meet_by_drive_alone(district, found, joined, tmp_path):
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    correct(second, patient, phone="+375291111111")
    read(second, courier(district, make(second, tmp_path), "1.emr"))
    read(first, courier(district, make(first, tmp_path), "2.emr"))
    assert first.rows(Patient.phone) == {("+375291111111",)}
    first.sync(district)
    second.sync(district)
    assert same_tables(first, second)


def test_what_is_not_known_to_be_safe_goes_again_and_is_not_there_twice(district, found, tmp_path):
    computer = found("Zarechye")
    computer.sync(district)
    computer.do(register_patient, SERGEY)
    made = make(computer, tmp_path)
    assert made.commits > 1, "sent and not safe: it goes along"
    read(computer, courier(district, made))
    district.copied()
    computer.sync(district)
    assert make(computer, tmp_path).commits == 0


@pytest.fixture
def answered(district, found, tmp_path):
    computer = found("Zarechye")
    computer.do(register_patient, SERGEY)
    return computer, courier(district, make(computer, tmp_path))


def test_a_drive_taken_out_too_early_is_noticed_wherever_the_file_ends(district, answered, tmp_path):
    computer, back = answered
    data = back.read_bytes()
    for length in (0, 1, 10, 20, 60, len(data) // 2, len(data) - 70, len(data) - 1):
        back.write_bytes(data[:length])
        with pytest.raises(RuleBroken) as refused:
            read(computer, back)
        assert refused.value.code in {"bundle_incomplete", "bundle_unknown"}, length
    assert computer.clinic.ask(sync_status).sent == 0
    back.write_bytes(data)
    assert read(computer, back).good


def test_a_changed_byte_is_noticed(answered):
    computer, back = answered
    data = bytearray(back.read_bytes())
    for at in (40, len(data) // 2, len(data) - 5):
        changed = bytearray(data)
        changed[at] ^= 1
        back.write_bytes(changed)
        with pytest.raises(RuleBroken, match=r"bundle_damaged|bundle_incomplete|bundle_foreign"):
            read(computer, back)


def test_the_same_drive_a_second_time_changes_nothing_and_says_so(answered):
    computer, back = answered
    assert read(computer, back).good
    with pytest.raises(RuleBroken, match="bundle_old"):
        read(computer, back)


def test_an_old_drive_takes_nothing_back(district, answered):
    computer, back = answered
    correct_later = SERGEY
    computer.do(register_patient, correct_later)
    computer.sync(district)
    sent = computer.clinic.ask(sync_status).sent
    with pytest.raises(RuleBroken, match="bundle_old"):
        read(computer, back)
    assert computer.clinic.ask(sync_status).sent == sent


def test_a_drive_for_another_clinic_is_not_read_and_cannot_be(district, found, answered, tmp_path):
    _, back = answered
    other = found("Barok")
    with pytest.raises(RuleBroken, match="bundle_foreign"):
        read(other, back)
    with pytest.raises(RuleBroken, match="bundle_foreign"):
        take_bundle(district.database, SystemClock(), BytesIO(back.read_bytes()))
    outbound = make(other, tmp_path)
    with pytest.raises(RuleBroken, match="bundle_foreign"):
        read(other, outbound.path)


def test_what_is_no_bundle_is_said_so(nurse, found, tmp_path):
    computer = found("Zarechye")
    (tmp_path / "holiday.emr").write_bytes(b"\xff\xd8 a picture")
    with pytest.raises(RuleBroken, match="bundle_unknown"):
        read(computer, tmp_path / "holiday.emr")
    with pytest.raises(RuleBroken, match="bundle_drive_gone"):
        read(computer, tmp_path / "gone.emr")
    with pytest.raises(RuleBroken, match="not_connected"):
        nurse.lend(partial(make_bundle, folder=tmp_path))


def test_a_drive_that_cannot_be_written_leaves_nothing_half_done(found, tmp_path):
    computer = found("Zarechye")
    with pytest.raises(RuleBroken, match="bundle_drive_gone"):
        make(computer, tmp_path / "no such drive")
    assert not list(tmp_path.glob("**/*.part"))
