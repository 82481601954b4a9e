"""Bundles of many clinics at the district: by the hundred, in any order, doubled, foreign, cut; and the way back."""

import random
import time
from dataclasses import replace
from functools import partial
from io import BytesIO

import pytest
from sqlalchemy import select, update

from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.queries.sync import sync_status
from emr_desktop.server.bundles import bundles_for, take_bundle
from emr_desktop.server.database import prepare
from emr_desktop.server.enrol import revoke
from emr_desktop.server.tables import EnrolledDevice, OriginRow
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.sync import District
from emr_desktop.sync.protocol import Answer
from emr_desktop.sync.stick import make_bundle, read_bundle
from tests.conftest import NOW, SERGEY
from tests.sync.people import same_tables

BUNDLES = 500
CLOCK = SystemClock()


def make(computer, folder):
    return computer.clinic.lend(partial(make_bundle, folder=folder)).path.read_bytes()


def read(computer, bundle, folder):
    path = folder / "came.emr"
    path.write_bytes(b"".join(bundle))
    return computer.clinic.lend(partial(read_bundle, path=path))


def held(district):
    with district.database.connect() as connection:
        return {tuple(row) for row in connection.execute(select(JournalEntry.hash))}


def test_five_hundred_bundles_in_any_order_leave_what_the_clinics_have_and_nothing_twice(
    district, found, founded_alone, other_database, tmp_path
):
    chance = random.Random(20261122)
    clinics = [found(f"Clinic {number}") for number in range(4)]
    made: list[bytes] = []
    for number in range(BUNDLES // 4):
        for clinic in clinics:
            if number % 5 == 0:
                clinic.do(register_patient, replace(SERGEY, phone=f"+37529{number:07d}"))
            made.append(make(clinic, tmp_path))
    foreign = [data[:-1] for data in made[:10]] + [
        data[:40] + bytes([data[40] ^ 1]) + data[41:] for data in made[10:20]
    ]
    sticks = [*made, *chance.sample(made, 50), *foreign]
    chance.shuffle(sticks)
    refused: list[str] = []
    began = time.process_time()  # of this program alone, whatever else the computer does
    answers = []
    for data in sticks:
        try:
            answers.append(take_bundle(district.database, CLOCK, BytesIO(data)))
        except RuleBroken as error:
            refused.append(error.code)
    seconds = time.process_time() - began
    assert len(refused) == len(foreign)
    assert set(refused) <= {"bundle_incomplete", "bundle_damaged"}
    assert all(answer.answer is Answer.TAKEN or answer.overtaken for answer in answers)
    expected = set[tuple[bytes, ...]]()
    for clinic in clinics:
        expected |= clinic.rows(JournalEntry.hash)
    assert held(district) == expected
    with district.database.connect() as connection:
        acked = connection.execute(select(OriginRow.acked)).scalars().all()
    assert sum(acked) == len(expected)
    latest = {answer.name: answer for answer in answers if answer.acked == max(
        each.acked for each in answers if each.name == answer.name)}  # fmt: skip
    for number, clinic in enumerate(clinics):
        read(clinic, latest[f"Clinic {number}"].bundle, tmp_path)
        assert clinic.clinic.ask(sync_status).here == 0
        assert clinic.sync(district).equal is True
    assert seconds < 60, f"{len(sticks)} bundles took {seconds:.1f} s"
    print(f"{len(sticks)} bundles in {seconds:.1f} s")


def test_a_bundle_cut_at_any_byte_is_refused_and_leaves_nothing(district, found, tmp_path):
    clinic = found("Zarechye")
    clinic.do(register_patient, SERGEY)
    data = make(clinic, tmp_path)
    for length in range(len(data)):
        with pytest.raises(RuleBroken) as refused:
            take_bundle(district.database, CLOCK, BytesIO(data[:length]))
        assert refused.value.code in {"bundle_unknown", "bundle_incomplete"}, length
    assert held(district) == set()
    take_bundle(district.database, CLOCK, BytesIO(data))
    assert held(district) == clinic.rows(JournalEntry.hash)


def test_an_older_bundle_after_a_newer_one_takes_nothing_back(district, found, tmp_path):
    clinic = found("Zarechye")
    older = make(clinic, tmp_path)
    clinic.do(register_patient, SERGEY)
    newer = make(clinic, tmp_path)
    first = take_bundle(district.database, CLOCK, BytesIO(newer))
    again = take_bundle(district.database, CLOCK, BytesIO(older))
    assert (first.answer, again.overtaken) == (Answer.TAKEN, True)
    assert again.acked == first.acked == 3
    origin = clinic.clinic._device.origin
    read(clinic, again.bundle, tmp_path)
    assert clinic.rows(District.acked, District.origin) == {(3, origin.key)}, "the same records under the same number"
    read(clinic, first.bundle, tmp_path)
    assert clinic.sync(district).progress.forks == 0
    with pytest.raises(RuleBroken, match="bundle_old"):
        read(clinic, again.bundle, tmp_path)


def test_the_bundle_of_another_district_is_foreign(district, found, other_database, tmp_path):
    prepare(other_database, NOW)
    data = make(found("Zarechye"), tmp_path)
    with pytest.raises(RuleBroken, match="bundle_foreign"):
        take_bundle(other_database, CLOCK, BytesIO(data))


def test_the_district_writes_bundles_for_a_clinic_that_did_not_ask(district, found, joined, tmp_path):
    first = found("Zarechye")
    first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    second.sync(district)
    first.do(register_patient, SERGEY)
    first.sync(district)
    (bundle,) = bundles_for(district.database, CLOCK, device_of(second))
    seen = noted(district)
    assert read(second, bundle, tmp_path).progress.received == 1
    assert noted(district) == seen, "the district has heard nothing new of the clinic"
    assert len(second.rows(Patient.id)) == 2
    first.sync(district)
    assert same_tables(first, second)
    assert second.sync(district).equal is True


def test_of_several_bundles_one_that_is_missing_in_between_is_named_and_nothing_is_lost(
    district, found, joined, tmp_path, monkeypatch
):
    first = found("Zarechye")
    first.sync(district)
    second = joined("Zarechye")
    second.sync(district)
    for number in range(60):
        first.do(register_patient, replace(SERGEY, note=f"{number} " + "памятка " * 400))
    first.sync(district)
    monkeypatch.setattr("emr_desktop.server.bundles.LARGEST", 1024)
    parts = bundles_for(district.database, CLOCK, device_of(second))
    assert len(parts) > 2
    read(second, parts[0], tmp_path)
    with pytest.raises(RuleBroken, match="bundle_gap"):
        read(second, parts[2], tmp_path)
    for part in parts[1:]:
        read(second, part, tmp_path)
    assert same_tables(first, second)
    assert second.sync(district).equal is True


def test_a_clinic_whose_earlier_bundles_never_arrived_sends_all_of_it_again(district, found, tmp_path):
    """Only what the district has signed for is left out, so there is no gap that way."""
    clinic = found("Zarechye")
    make(clinic, tmp_path)
    clinic.do(register_patient, SERGEY)
    make(clinic, tmp_path)
    clinic.do(register_patient, SERGEY)
    answered = take_bundle(district.database, CLOCK, BytesIO(make(clinic, tmp_path)))
    assert (answered.answer, answered.acked) == (Answer.TAKEN, 4)


def test_a_bundle_after_a_loss_of_the_district_says_that_something_is_missing(district, found, tmp_path):
    clinic = found("Zarechye")
    clinic.sync(district)
    district.copied()
    clinic.sync(district)
    clinic.do(register_patient, SERGEY)
    data = make(clinic, tmp_path)
    with district.database.begin() as connection:  # put back from a copy that nobody told of
        connection.exec_driver_sql("DELETE FROM journal; DELETE FROM feed; UPDATE stream SET head = 0, digest = ''")
        connection.execute(update(OriginRow).values(acked=0, acked_hash=bytes(16), durable=0))
    answered = take_bundle(district.database, CLOCK, BytesIO(data))
    assert answered.answer is Answer.GAP
    assert held(district) == set()


def test_a_revoked_computer_is_told_so_on_the_drive(district, found, tmp_path):
    clinic = found("Zarechye")
    clinic.sync(district)
    with district.database.begin() as connection:
        revoke(connection, device_of(clinic), NOW)
    clinic.do(register_patient, SERGEY)
    answered = take_bundle(district.database, CLOCK, BytesIO(make(clinic, tmp_path)))
    assert answered.answer is Answer.REFUSED, "held and set aside"
    assert read(clinic, answered.bundle, tmp_path).outcome == "device_revoked"
    with pytest.raises(RuleBroken, match="not_admitted"):
        bundles_for(district.database, CLOCK, device_of(clinic))


def test_a_computer_that_has_never_synced_has_to_speak_first(district, found):
    with pytest.raises(ServerTrouble, match="never synced"):
        bundles_for(district.database, CLOCK, device_of(found("Zarechye")))


def device_of(computer):
    return computer.clinic._device.origin.key[:8]


def noted(district):
    with district.database.connect() as connection:
        rows = connection.execute(select(EnrolledDevice.__table__).order_by(EnrolledDevice.device))
        return [tuple(row) for row in rows]
