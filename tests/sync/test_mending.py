"""Clinic and district differ, because one of them has lost something: the next sync finds it and mends it."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.journal.digest import digest
from emr_desktop.queries.sync import sync_status
from emr_desktop.server.tables import FeedEntry, OriginRow, Stream
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_entries import AddAllergy, EndAllergy, add_allergy, end_allergy
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.sync import District
from emr_desktop.store.verify import differing_tables, verify
from tests.conftest import SERGEY
from tests.sync import faults
from tests.sync.district import Wire
from tests.sync.people import correct, same_tables

_JOURNAL = JournalEntry.__table__


def person(number):
    return replace(SERGEY, names=PersonNames(ru=PersonName(f"Иванов{number}", "Пётр", "")), phone="")


def worked_on_the_same(district, found, joined):
    """Two computers of one clinic that have worked on the same patients."""
    first = found("Zarechye")
    first.clinic.execute_all(Step(register_patient, person(number)) for number in range(120))
    first.sync(district)
    second = joined("Zarechye")
    patients = sorted(row[0] for row in first.rows(Patient.id))
    for at, patient in enumerate(patients[:15]):
        correct(first, patient, workplace=f"школа {at}")
        allergy = first.do(add_allergy, AddAllergy(patient_id=patient, allergy=AllergyData(substance=f"пыль {at}")))
        first.do(end_allergy, EndAllergy(allergy_id=allergy, reason="прошло"))
    first.sync(district)
    second.sync(district)
    for at, patient in enumerate(patients[:10]):
        correct(second, patient, phone=f"+3752911111{at:02}")
    second.sync(district)
    first.sync(district)
    return (first, second), None


@pytest.fixture
def two(after):
    computers, _ = after(worked_on_the_same)
    return computers


def assert_equal_and_whole(district, *computers):
    """Digests are what the rows say on both sides, each store proves itself, all tables are those of the journal."""
    with district.database.connect() as connection:
        stream = connection.execute(select(Stream.__table__)).one()
        query = select(_JOURNAL.c.hash).join(
            FeedEntry, (FeedEntry.origin == _JOURNAL.c.origin) & (FeedEntry.seq == _JOURNAL.c.seq)
        )
        assert stream.digest == digest(set(connection.scalars(query)))
        for row in connection.execute(select(OriginRow.__table__)).all():
            numbers = connection.scalars(select(_JOURNAL.c.seq).where(_JOURNAL.c.origin == row.key)).all()
            assert sorted(numbers) == list(range(1, row.acked + 1))
        assert connection.scalar(select(func.count(_JOURNAL.c.serial.distinct()))) == connection.scalar(
            select(func.count(_JOURNAL.c.serial))
        )
        serials = {tuple(row) for row in connection.execute(select(_JOURNAL.c.hash, _JOURNAL.c.serial))}
    for computer in computers:
        ((own,),) = computer.rows(District.digest)
        assert own == stream.digest
        assert computer.clinic.ask(sync_status).agreed
        assert {row for row in computer.rows(_JOURNAL.c.hash, _JOURNAL.c.serial) if row[1]} == serials
        with computer.engine.connect() as connection:
            assert verify(connection).findings == ()
        with writing(computer.engine).begin() as connection:
            assert differing_tables(connection) == []
    assert same_tables(*computers)
    for computer in computers:
        wire = Wire()
        computer.sync(district, wire)
        assert wire.requests == 1
        assert wire.sent + wire.got <= 500


def mended(district, computer, count, requests=5):
    """One sync that says how much it has put right."""
    wire = Wire()
    end = computer.sync(district, wire)
    assert end.equal is True
    assert not end.unequal
    assert not wire.troubles
    assert end.progress.mended == count
    assert wire.requests <= requests, "one that finds the difference, and at most four that mend it"
    return wire


@pytest.mark.parametrize("count", [1, 10, 100])
def test_what_a_clinic_has_lost_comes_back_with_the_next_sync(district, two, count):
    first, second = two
    lost = faults.some(faults.placed(second)[:-1], count)
    faults.lose_in_clinic(second, [each for each in lost if each != faults.own_head(second)])
    faults.next_day(district, second)
    mended(district, second, len([each for each in lost if each != faults.own_head(second)]))
    assert_equal_and_whole(district, first, second)


def test_a_commit_that_has_forgotten_its_place_gets_it_again(district, two):
    first, second = two
    lost = faults.some(faults.placed(second), 20)
    faults.lose_place_in_clinic(second, lost)
    faults.next_day(district, second)
    mended(district, second, 20)
    assert_equal_and_whole(district, first, second)


@pytest.mark.parametrize("count", [1, 10, 100])
def test_entries_that_the_server_has_lost_are_put_back_into_the_stream(district, two, count):
    first, second = two
    faults.lose_entries(district, faults.some(faults.placed(first), count))
    faults.next_day(district, first)
    mended(district, first, count)
    second.sync(district)
    assert_equal_and_whole(district, first, second)


def test_the_last_entries_of_a_stream_may_be_lost_and_whoever_reads_on_is_not_held_up(district, two, joined):
    first, second = two
    faults.lose_entries(district, faults.placed(first)[-4:])
    third = joined("Zarechye")
    faults.next_day(district, first)
    mended(district, first, 4)
    second.sync(district)
    third.sync(district)
    assert_equal_and_whole(district, first, second, third)


@pytest.mark.parametrize("count", [1, 10, 100])
def test_commits_that_the_server_has_lost_are_brought_back_by_a_clinic_that_holds_them(district, two, joined, count):
    first, second = two
    staff_first = 6
    faults.lose_in_server(district, faults.some(faults.placed(first)[staff_first:], count))
    third = joined("Zarechye")  # gets what there is
    faults.next_day(district, first)
    mended(district, first, count)
    second.sync(district)
    third.sync(district)
    third.sync(district)
    assert_equal_and_whole(district, first, second, third)


def test_commits_that_the_server_has_lost_with_their_entries_come_back_too(district, two):
    first, second = two
    lost = faults.some(faults.placed(first), 12)
    faults.lose_in_server(district, lost)
    faults.lose_entries(district, lost)
    faults.next_day(district, first)
    mended(district, first, 12)
    second.sync(district)
    assert_equal_and_whole(district, first, second)


@pytest.mark.parametrize("where", ["clinic", "server", "both"])
def test_a_sum_that_is_wrong_is_made_anew_on_either_side(district, two, where):
    first, second = two
    if where in {"clinic", "both"}:
        faults.spoil_digest_in_clinic(first)
    if where in {"server", "both"}:
        faults.spoil_digest_in_server(district)
    mended(district, first, 0, requests=2)
    assert_equal_and_whole(district, first, second)


def test_both_sides_may_have_lost_something_and_work_goes_on_meanwhile(district, two):
    first, second = two
    everything = faults.some(faults.placed(first), 60)
    head = faults.own_head(first)
    faults.lose_in_clinic(first, [each for each in everything[:20] if each != head])
    faults.lose_entries(district, everything[20:40])
    faults.lose_in_server(district, everything[40:])
    faults.next_day(district, first, second)
    first.do(register_patient, person(500))
    second.do(register_patient, person(501))
    for computer in (second, first, second, first):
        computer.sync(district)
    assert_equal_and_whole(district, first, second)


def test_a_computer_that_has_lost_its_own_last_work_gets_it_back(district, two):
    first, second = two
    faults.lose_in_clinic(first, [faults.own_head(first)])
    faults.next_day(district, first)
    first.sync(district)
    second.sync(district)
    first.sync(district)
    assert_equal_and_whole(district, first, second)
