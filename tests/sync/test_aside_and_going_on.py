"""Work that the district holds aside stays in the records of who did it, and what they did after it is not shaken."""

from uuid import UUID

import pytest
from sqlalchemy import select

from emr_desktop.queries.sync_conflicts import open_conflicts
from emr_desktop.server.quarantine import Decision, release
from emr_desktop.server.tables import Quarantined
from emr_desktop.services.sync import ResolveConflict, resolve_conflict
from emr_desktop.store.admin import Staff
from emr_desktop.store.patients import Patient
from tests.conftest import NOW
from tests.sync.people import correct, settle


def tampered(work, patient: UUID) -> UUID:
    """No program of ours does this: a telephone, and with it a member of the staff."""
    work.about(patient)
    work.get(Patient, patient).phone = "+375291111111"
    staff: Staff = work.session.scalars(select(Staff).limit(1)).one()
    staff.position = "главврач"
    return patient


def phones(computer):
    """The one that is shown, and those that stand beside it."""
    ((shown,),) = computer.rows(Patient.phone)
    return shown, [said.value for each in computer.clinic.ask(open_conflicts) for said in each.others]


@pytest.fixture
def aside(district, two_and_patient):
    """The first computer has done such a thing and has then corrected the telephone, before it synced."""
    (first, second), patient = two_and_patient
    first.do(tampered, patient)
    correct(first, patient, phone="+375292222222")
    settle(district, first, second)
    with district.database.connect() as connection:
        assert connection.scalars(select(Quarantined.reason)).all() == ["row_of_another"]
    return first, second, patient


def test_the_records_of_who_did_it_are_those_of_their_journal(aside):
    first, second, _ = aside
    for computer in (first, second):
        assert computer.clinic.verify().findings == ()


def test_what_is_corrected_in_later_syncs_leaves_them_so(district, aside):
    first, second, patient = aside
    correct(first, patient, phone="+375293333333")
    settle(district, first, second)
    correct(second, patient, workplace="школа")
    settle(district, second, first)
    for computer in (first, second):
        assert computer.clinic.verify().findings == ()


def test_who_sees_the_two_values_decides_for_both(district, aside):
    """The correction was made on top of what is aside, so for all others it meets what stood before."""
    first, second, _ = aside
    assert first.rows(Patient.phone) == {("+375292222222",)}
    (there,) = second.clinic.ask(open_conflicts)
    assert [said.value for said in there.others] == ["+375292222222"]
    table, row, field = there.key
    second.do(resolve_conflict, ResolveConflict(table, row, field, "+375292222222", there.seen))
    settle(district, second, first)
    for computer in (first, second):
        assert computer.rows(Patient.phone) == {("+375292222222",)}
        assert computer.clinic.ask(open_conflicts) == ()
        assert computer.clinic.verify().findings == ()


def test_what_was_aside_and_is_released_comes_after_what_was_done_since(district, aside):
    first, second, patient = aside
    with district.database.begin() as connection:
        (row,) = connection.execute(select(Quarantined.origin, Quarantined.seq)).all()
        release(connection, row.origin, row.seq, Decision("office", "", NOW))
    settle(district, first, second)
    correct(first, patient, workplace="школа")
    settle(district, first, second)
    assert phones(first) == phones(second)
    for computer in (first, second):
        assert computer.clinic.verify().findings == ()
