"""Files on the bundles that the district writes when nobody asked: what a computer lacks, as far as can be known."""

import pytest
from sqlalchemy import update

from emr_desktop.server import bundles
from emr_desktop.server.bundles import bundles_for
from emr_desktop.server.tables import EnrolledDevice
from emr_desktop.services.attachments import RetractAttachment, WantFile, retract_attachment, want_file
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients import register_patient
from emr_desktop.sync.bundle_files import Room
from tests.conftest import SERGEY
from tests.sync.attaching import attach, connect_to, content, png, rows, sync
from tests.sync.carrying import CLOCK, deliver, make, read, there_and_back, written
from tests.sync.people import settle


@pytest.fixture
def pair(district, found, joined):
    """Two computers of one clinic that hold the same patient. Their records go over a link, files by drive only."""
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    second.sync(district)
    return first, second, patient


def unasked(district, computer, most=None):
    """What goes along: attachments, in their order in each bundle."""
    room = Room() if most is None else Room(most)
    made = bundles_for(district.database, CLOCK, computer.clinic._device.origin.device, room)
    return made, [[each.attachment for each in one.load.talk.carried] if one.load else [] for one in made]


def test_a_file_that_came_after_its_record_was_read_goes_along_unasked(pair, district, tmp_path):
    first, second, patient = pair
    attached = attach(first, patient, png(200))
    first.sync(district)
    second.sync(district)  # it has read the record; the file is with the first computer still
    there_and_back(first, district, tmp_path)
    (bundle,), going = unasked(district, second)
    assert going == [[attached]]
    assert read(second, written(bundle, tmp_path)).progress.files_received == 1
    assert content(second, attached) == png(200)
    assert unasked(district, first)[1] == [[]], "it attached it itself"
    assert unasked(district, second)[1] == [[attached]], "that the drive arrived nobody knows yet"
    deliver(district, make(second, tmp_path).path)
    assert unasked(district, second)[1] == [[]], "its own bundle says that it lacks none"
    later = attach(first, patient, png(40, seed=2))
    there_and_back(first, district, tmp_path)
    assert unasked(district, second)[1] == [[later]]


def test_what_it_lacked_when_its_bundle_was_made_goes_until_it_says_that_it_came(pair, district, tmp_path):
    first, second, patient = pair
    attached = attach(first, patient, png(200))
    first.sync(district)
    second.sync(district)
    early = deliver(district, make(second, tmp_path).path)
    assert early.bundle.load is None, "the district has it not yet"
    there_and_back(first, district, tmp_path)
    (bundle,), going = unasked(district, second)
    assert going == [[attached]]
    asking = make(second, tmp_path).path.read_bytes()
    read(second, written(bundle, tmp_path))
    deliver(district, make(second, tmp_path).path)
    assert unasked(district, second)[1] == [[]]
    late = tmp_path / "late-up.emr"
    late.write_bytes(asking)
    attach(first, patient, png(40, seed=2))
    there_and_back(first, district, tmp_path)
    second.sync(district)
    deliver(district, make(second, tmp_path).path)
    deliver(district, late)
    assert attached not in unasked(district, second)[1][0], "what an older bundle asked for has come since"


def test_a_file_that_was_fetched_over_the_link_is_not_lacking_any_more(pair, url, district, tmp_path):
    first, second, patient = pair
    attached = attach(first, patient, png(200))
    first.sync(district)
    second.sync(district)
    deliver(district, make(second, tmp_path).path)
    there_and_back(first, district, tmp_path)
    assert unasked(district, second)[1] == [[attached]]
    connect_to(second, url)
    second.do(want_file, WantFile(attached))
    sync(second)
    assert content(second, attached) == png(200)
    assert unasked(district, second)[1] == [[]]


def test_the_newest_go_first_and_none_that_is_wrong_or_of_others(pair, district, found, tmp_path):
    first, second, patient = pair
    hospital = found("Hospital")
    attach(hospital, hospital.do(register_patient, SERGEY), png(60, seed=9))
    there_and_back(hospital, district, tmp_path)
    files = [attach(first, patient, png(60, seed=seed)) for seed in range(4)]
    first.do(retract_attachment, RetractAttachment(files[2], "другой пациент"))
    settle(district, first, second)
    there_and_back(first, district, tmp_path)
    assert unasked(district, second)[1] == [[files[3], files[1], files[0]]]
    assert unasked(district, second, most=2 * 70_000)[1] == [[files[3], files[1]]]


def test_of_several_bundles_each_file_goes_with_one(pair, district, tmp_path, monkeypatch):
    first, second, patient = pair
    old = attach(first, patient, png(60))
    settle(district, first, second)
    new = attach(first, patient, png(60, seed=2))
    first.clinic.execute_all(Step(register_patient, SERGEY) for _ in range(40))
    there_and_back(first, district, tmp_path)
    monkeypatch.setattr(bundles, "LARGEST", 8_000)
    made, going = unasked(district, second)
    assert len(made) > 1
    assert going == [[new], *[[]] * (len(made) - 2), [old]]
    for number, each in enumerate(made):
        read(second, written(each, tmp_path, f"{number}-down.emr"))
    assert {row.id for row in rows(second, patient) if row.here} == {old, new}


def test_in_another_life_of_the_district_nothing_is_taken_for_known(pair, district, tmp_path):
    first, second, patient = pair
    attached = attach(first, patient, png(60))
    there_and_back(first, district, tmp_path)
    there_and_back(second, district, tmp_path)
    deliver(district, make(second, tmp_path).path)
    assert unasked(district, second)[1] == [[]]
    with district.database.begin() as connection:
        connection.execute(update(EnrolledDevice).values(files_epoch=b"an earlier life"))
    assert unasked(district, second)[1] == [[attached]]
