"""What comes back into a place that the server has lost is what was there, or it is judged like a new commit."""

from dataclasses import replace

import pytest
from sqlalchemy import delete, select, update

from emr_desktop.journal.commit import Body, Envelope, OpKind, body_hash, seal
from emr_desktop.server.enrol import revoke
from emr_desktop.server.tables import Quarantined
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients import register_patient
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from tests.conftest import NOW, SERGEY
from tests.server.invariants import check_invariants
from tests.server.test_rows_of_others import op
from tests.sync import faults
from tests.sync.district import Wire
from tests.sync.people import settle

_JOURNAL = JournalEntry.__table__


def two_that_know_twelve(district, found, joined):
    first = found("Zarechye")
    first.clinic.execute_all(Step(register_patient, SERGEY) for _ in range(12))
    first.sync(district)
    second = joined("Zarechye")
    settle(district, first, second)
    return (first, second), None


@pytest.fixture
def two(after):
    computers, _ = after(two_that_know_twelve)
    return computers


def own(computer):
    """Its registrations, in their order."""
    origin = faults.own_head(computer)[0]
    return [each for each in faults.placed(computer) if each[0] == origin][2:]


def rewrite(computer, version, *ops):
    """A tampered program puts something else under a number of its own and signs it."""
    data = Body("forged", ops).encode()
    here = _JOURNAL.c.origin == version[0], _JOURNAL.c.seq == version[1]
    with writing(computer.engine).begin() as connection:
        row = connection.execute(select(_JOURNAL).where(*here)).one()
        envelope = replace(Envelope.decode(row.envelope), body_hash=body_hash(data))
        commit = seal(envelope, data, load_device(connection).private)
        values = {"envelope": commit.envelope, "body": commit.body, "signature": commit.signature, "hash": commit.hash}
        connection.execute(update(JournalEntry).where(*here).values(values))


def withhold(computer, versions):
    """It has them no more, whatever it was asked for."""
    with writing(computer.engine).begin() as connection:
        for origin, seq in versions:
            here = _JOURNAL.c.origin == origin, _JOURNAL.c.seq == seq
            connection.execute(delete(JournalEntry).where(*here))


def asked(district, *columns):
    with district.database.connect() as connection:
        return {tuple(row) for row in connection.execute(select(*columns))}


def in_journal(district):
    return {each[:2] for each in asked(district, _JOURNAL.c.origin, _JOURNAL.c.seq)}


def patients_of(computer):
    return sorted(row[0] for row in computer.rows(Patient.id))


def about(computer, version):
    (found,) = {row[2] for row in computer.rows(_JOURNAL.c.origin, _JOURNAL.c.seq, _JOURNAL.c.patient_id)
                if row[:2] == version}  # fmt: skip
    return found


def test_other_bytes_that_nothing_names_are_judged_and_do_not_write_about_another_patient(district, two):
    first, _ = two
    lost = own(first)[3:6]
    faults.lose_in_server(district, lost)
    other = next(each for each in patients_of(first) if each != about(first, lost[1]))
    rewrite(first, lost[1], op(Patient, OpKind.UPDATE, other.bytes, phone="+375290000000"))
    withhold(first, lost[2:])
    faults.next_day(district, first)
    first.sync(district)
    assert ("+375290000000",) not in asked(district, Patient.phone)
    assert asked(district, Quarantined.seq, Quarantined.reason) == {(lost[1][1], "row_of_another")}


def test_other_bytes_do_not_come_in_when_the_true_neighbour_comes_with_them(district, two):
    first, _ = two
    lost = own(first)[3:6]
    faults.lose_in_server(district, lost)
    rewrite(first, lost[1], op(Patient, OpKind.UPDATE, about(first, lost[1]).bytes, phone="+375290000000"))
    faults.next_day(district, first)
    first.sync(district)
    assert ("+375290000000",) not in asked(district, Patient.phone)
    assert lost[2] in in_journal(district)
    assert lost[1] not in in_journal(district), "its true bytes may come from another computer"
    assert asked(district, Quarantined.seq) == set()


def test_neighbours_that_were_lost_together_come_back_unjudged_in_one_look_though_their_maker_was_revoked(
    district, two
):
    first, second = two
    lost = own(first)[2:9]
    faults.lose_in_server(district, lost)
    with district.database.begin() as connection:
        revoke(connection, first.clinic._device.origin.key[:8], NOW)
    faults.next_day(district, second)
    wire = Wire()
    end = second.sync(district, wire)
    assert (end.equal, end.progress.mended) == (True, len(lost))
    assert wire.requests <= 5
    assert asked(district, Quarantined.seq) == set()
    check_invariants(district)


def test_a_good_one_that_nothing_can_name_any_more_comes_back_all_the_same(district, two):
    first, second = two
    lost = own(first)[3:5]
    faults.lose_in_server(district, lost)
    for computer in two:
        withhold(computer, lost[1:])
    faults.next_day(district, second)
    second.sync(district)
    assert lost[0] in in_journal(district)
    assert asked(district, Quarantined.seq) == set()
