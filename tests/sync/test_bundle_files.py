"""Attached files on USB bundles: there and back byte for byte, torn, doubled, damaged, too many for one drive."""

import tracemalloc
from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import select

from emr_desktop.domain.access import Role
from emr_desktop.domain.attachments import CHUNK, MovePolicy
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.queries.attachments import FileState
from emr_desktop.queries.sync import sync_status
from emr_desktop.server.bundles import bundles_for
from emr_desktop.server.tables import OriginRow
from emr_desktop.services.attachments import ChooseMovePolicy, RetractAttachment, choose_move_policy, retract_attachment
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients import register_patient
from emr_desktop.store.files import files_of
from emr_desktop.sync.bundle_files import Room
from emr_desktop.sync.drive import exchange_on_drive, look_at_drive
from emr_desktop.sync.stick import inspect_bundle, is_whole
from tests.conftest import SERGEY
from tests.sync.attaching import attach, connect_to, content, png, rows, sync
from tests.sync.carrying import CLOCK, deliver, held, make, read, records_end, there_and_back, written
from tests.sync.test_attachments_scope import copy_all

PIECES = 7
"""Of a picture of 200 KB."""


@pytest.fixture
def pair(two_and_patient):
    """Two computers of one clinic that hold the same patient. Their records go over a link, files by drive only."""
    computers, patient = two_and_patient
    return *computers, patient


def test_a_photo_goes_by_one_drive_to_the_district_and_by_another_to_the_second_computer(pair, district, tmp_path):
    first, second, patient = pair
    photo = png(200)
    attached = attach(first, patient, photo)
    made = make(first, tmp_path)
    assert (made.files, made.file_bytes, made.left) == (1, len(photo), 0)
    assert photo[5000:5100] not in made.path.read_bytes()
    answered = deliver(district, made.path)
    assert (answered.files, held(district)) == (1, {(attached, PIECES, True)})
    read(first, written(answered.bundle, tmp_path))
    assert rows(first, patient)[0].state is FileState.SENT
    ended = there_and_back(second, district, tmp_path)
    assert (ended.progress.files_received, ended.progress.file_bytes) == (1, len(photo))
    assert content(second, attached) == photo
    assert rows(second, patient)[0].state is FileState.SENT


def test_a_computer_whose_records_came_over_the_link_asks_for_the_file_by_drive(pair, district, tmp_path):
    first, second, patient = pair
    attached = attach(first, patient, png(200))
    there_and_back(first, district, tmp_path)
    second.sync(district)
    assert rows(second, patient)[0].state is FileState.AWAY
    there_and_back(second, district, tmp_path)
    assert content(second, attached) == png(200)
    assert make(second, tmp_path).files == 0, "whoever attached it takes it to the district"


def test_what_the_district_writes_unasked_brings_the_files_of_the_records_in_it(pair, district, tmp_path):
    first, second, patient = pair
    second.sync(district)
    attached = attach(first, patient, png(200))
    wrong = attach(first, patient, png(40, seed=2))
    first.do(retract_attachment, RetractAttachment(wrong, "другой пациент"))
    there_and_back(first, district, tmp_path)
    (bundle,) = bundles_for(district.database, CLOCK, second.clinic._device.origin.device)
    read(second, written(bundle, tmp_path))
    assert content(second, attached) == png(200)
    assert [row.id for row in rows(second, patient) if row.here] == [attached], "not the one entered in error"


def test_what_is_in_a_copy_of_the_district_stays_at_home(pair, district, tmp_path):
    first, _, patient = pair
    attach(first, patient, png(40))
    there_and_back(first, district, tmp_path)
    assert make(first, tmp_path).files == 1, "sent and not safe: it goes along"
    copy_all(district, tmp_path)
    there_and_back(first, district, tmp_path)
    assert rows(first, patient)[0].state is FileState.SAFE
    assert make(first, tmp_path).files == 0


@pytest.mark.parametrize("part", [0.0, 0.4, 0.999])
def test_a_drive_pulled_among_the_files_loses_no_action_and_the_next_one_brings_the_rest(
    pair, district, tmp_path, part
):
    first, _, patient = pair
    attached = attach(first, patient, png(200))
    head = first.clinic.ask(sync_status).kept
    path = make(first, tmp_path).path
    data, begin = path.read_bytes(), records_end(path)
    path.write_bytes(data[: begin + int((len(data) - begin) * part)])
    assert not is_whole(path)
    torn = deliver(district, path)
    assert (torn.torn, torn.files, torn.acked) == (True, 0, head)
    with district.database.connect() as connection:
        assert connection.scalars(select(OriginRow.acked)).all() == [head]
    assert sum(chunks for _, chunks, _ in held(district)) == int(part * PIECES), "whole pieces stay"
    read(first, written(torn.bundle, tmp_path))
    assert rows(first, patient)[0].state is FileState.HERE, "nobody says that it is there"
    assert there_and_back(first, district, tmp_path).good
    assert held(district) == {(attached, PIECES, True)}
    assert rows(first, patient)[0].state is FileState.SENT


def test_an_answer_pulled_among_the_files_brings_all_records_and_the_next_one_only_the_rest(pair, district, tmp_path):
    first, second, patient = pair
    attached = attach(first, patient, png(200))
    there_and_back(first, district, tmp_path)
    back = written(deliver(district, make(second, tmp_path).path).bundle, tmp_path)
    data, begin = back.read_bytes(), records_end(back)
    back.write_bytes(data[: begin + 3 * (CHUNK + 16) + 100])
    ended = read(second, back)
    assert (ended.outcome, ended.progress.received, ended.progress.files_trouble) == ("done", 1, "bundle_files_torn")
    assert rows(second, patient)[0].arrived == 3 * CHUNK
    again = written(deliver(district, make(second, tmp_path).path).bundle, tmp_path)
    assert inspect_bundle(again).file_bytes == len(data) - begin - 3 * (CHUNK + 16)
    assert read(second, again).progress.pieces_received == PIECES - 3
    assert content(second, attached) == png(200)


def test_a_byte_that_was_changed_costs_its_file_and_no_other(pair, district, tmp_path):
    first, _, patient = pair
    small, large = attach(first, patient, png(40)), attach(first, patient, png(200, seed=2))
    path = make(first, tmp_path).path
    data = bytearray(path.read_bytes())
    data[records_end(path) + 100] ^= 1  # in the first piece of the small one
    path.write_bytes(data)
    answered = deliver(district, path)
    assert (answered.torn, answered.files) == (True, 1)
    assert held(district) == {(large, PIECES, True)}
    there_and_back(first, district, tmp_path)
    assert {(small, 2, True), (large, PIECES, True)} == held(district)


def test_a_doubled_drive_changes_nothing_on_either_side(pair, district, tmp_path):
    first, second, patient = pair
    attached = attach(first, patient, png(200))
    made = make(first, tmp_path)
    before = (deliver(district, made.path).files, held(district))
    assert before == (1, {(attached, PIECES, True)})
    again = deliver(district, made.path)
    assert (again.files, again.torn, held(district)) == (0, False, before[1])
    back = written(deliver(district, make(second, tmp_path).path).bundle, tmp_path)
    read(second, back)
    files = sorted(path.stat().st_mtime_ns for path in files_of(second.engine).folder.iterdir())
    with pytest.raises(RuleBroken, match="bundle_old"):
        read(second, back)
    assert sorted(path.stat().st_mtime_ns for path in files_of(second.engine).folder.iterdir()) == files
    assert content(second, attached) == png(200)


def test_an_answer_whose_records_the_link_has_overtaken_still_brings_its_files_once(pair, url, district, tmp_path):
    first, second, patient = pair
    attached = attach(first, patient, png(200))
    there_and_back(first, district, tmp_path)
    connect_to(second, url)
    boss = replace(second.clinic.actor, role=Role.ADMINISTRATOR)
    second.clinic.execute_all([Step(choose_move_policy, ChooseMovePolicy(MovePolicy.ASKED), boss)])
    sync(second)
    drive = tmp_path / "drive"
    drive.mkdir()
    written(deliver(district, make(second, tmp_path).path).bundle, drive)
    second.do(register_patient, SERGEY)
    sync(second)
    (lying,) = second.clinic.lend(partial(look_at_drive, folder=drive)).bundles
    done = second.clinic.lend(partial(exchange_on_drive, folder=drive, files=[lying.path]))
    assert (done.files, done.file_bytes, done.files_trouble, done.unread) == (1, len(png(200)), "", ())
    assert content(second, attached) == png(200)
    assert second.clinic.lend(partial(look_at_drive, folder=drive)).bundles == (), "it is not offered again"


def test_files_for_which_there_is_no_room_go_with_the_next_drive(pair, district, tmp_path, monkeypatch):
    first, second, patient = pair
    attached = [attach(first, patient, png(60, seed=seed)) for seed in range(3)]
    size = len(png(60))
    with monkeypatch.context() as small:
        small.setattr("emr_desktop.sync.stick.LARGEST_FILES", size + 1000)
        made = make(first, tmp_path)
        assert (made.files, made.left) == (1, 2)
        answered = deliver(district, made.path)
        assert answered.acked == first.clinic.ask(sync_status).kept
        read(first, written(answered.bundle, tmp_path))
        read(first, written(deliver(district, make(first, tmp_path).path).bundle, tmp_path))
        assert len(held(district)) == 2, "what the district is not known to hold goes first"
    there_and_back(first, district, tmp_path)
    assert {each[0] for each in held(district)} == set(attached)
    back = deliver(district, make(second, tmp_path).path, Room(2 * size + 1000)).bundle
    assert back.load is not None
    assert back.load.files == 2
    read(second, written(back, tmp_path))
    there_and_back(second, district, tmp_path)
    assert sorted(content(second, each) for each in attached) == sorted(png(60, seed=seed) for seed in range(3))


def test_memory_does_not_grow_with_the_files(pair, district, tmp_path):
    first, second, patient = pair
    attached = [attach(first, patient, png(4000, seed=seed)) for seed in range(3)]
    tracemalloc.start()
    try:
        path = make(first, tmp_path).path
        deliver(district, path)
        back = deliver(district, make(second, tmp_path).path).bundle
        (tmp_path / "back.emr").write_bytes(b"")
        with (tmp_path / "back.emr").open("wb") as file:
            file.writelines(back)
        read(second, tmp_path / "back.emr")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert path.stat().st_size > 12_000_000
    assert peak < 6_000_000, f"{peak} bytes at once"
    assert content(second, attached[2]) == png(4000, seed=2)
