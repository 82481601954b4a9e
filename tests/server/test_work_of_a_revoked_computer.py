"""A district was put back from a copy, and a computer was revoked: what it did before that is good, and comes back."""

from contextlib import ExitStack
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, select

from emr_desktop.journal.commit import OpKind
from emr_desktop.server.database import begin_epoch
from emr_desktop.server.enrol import revoke
from emr_desktop.server.quarantine import RELEASED, Decision, release_all
from emr_desktop.server.tables import Quarantined
from emr_desktop.services.patients import register_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from tests.conftest import NOW, SERGEY
from tests.server.invariants import check_invariants
from tests.server.test_rows_of_others import forge, op
from tests.sync.people import correct, settle
from tests.sync.postgres import new_database
from tests.sync.referring import introduce, refer

_JOURNAL = JournalEntry.__table__
LATE = datetime(2026, 11, 21, tzinfo=UTC)


@pytest.fixture
def put_back(district, postgres):
    """Takes a copy of the district; what it returns puts it back."""
    original = district.database
    with ExitStack() as databases:

        def copy():
            original.dispose()
            engine = databases.enter_context(new_database(postgres, original.url.database))

            def restore():
                district.database = engine
                with engine.begin() as connection:
                    begin_epoch(connection, NOW)

            return restore

        yield copy


def revoked(district, computer):
    with district.database.begin() as connection:
        revoke(connection, computer.clinic._device.origin.key[:8], LATE)


def held(district, *columns):
    with district.database.connect() as connection:
        return {tuple(row) for row in connection.execute(select(*columns))}


def worked(district, thief, mate, restore):
    """What both know is done before the restore, what only the thief knows after it was revoked."""
    good = {thief.do(register_patient, SERGEY), thief.do(register_patient, SERGEY)}
    for computer in (thief, mate):
        computer.sync(district)
    restore()
    revoked(district, thief)
    return good, thief.do(register_patient, SERGEY)


def sync_after_restore(district, computer):
    """Who is refused hears of the restore first, and sends with the next sync."""
    for _ in range(2):
        computer.sync(district)


@pytest.mark.parametrize("first_to_come", ["mate", "thief"])
def test_work_that_was_in_force_comes_back_with_a_mate_whoever_syncs_first(district, two, put_back, first_to_come):
    thief, mate = two
    good, later = worked(district, thief, mate, put_back())
    for computer in (mate, thief) if first_to_come == "mate" else (thief, mate):
        sync_after_restore(district, computer)
    mate.sync(district)
    here = {row[0] for row in held(district, Patient.id)}
    assert good <= here
    assert later not in here, "what it signed after it was revoked stays aside"
    open_ones = {row for row in held(district, Quarantined.reason, Quarantined.decision) if row[1] != RELEASED}
    assert open_ones == {("device_revoked", "")}
    check_invariants(district)
    assert mate.sync(district).equal is True
    assert {row[0] for row in mate.rows(Patient.id)} == here


def test_a_computer_that_was_revoked_too_vouches_for_nobody(district, two, put_back):
    thief, mate = two
    good, _ = worked(district, thief, mate, put_back())
    revoked(district, mate)
    sync_after_restore(district, mate)
    assert not good & {row[0] for row in held(district, Patient.id)}
    assert held(district, Quarantined.reason) == {("device_revoked",)}


def test_another_clinic_vouches_for_what_concerns_its_own_patients_only(district, two, found, put_back):
    thief, mate = two
    hospital = found("Hospital")
    introduce(district, thief, mate, hospital)
    shared = thief.do(register_patient, SERGEY)
    refer(thief, shared, hospital)
    settle(district, thief, mate, hospital)
    restore = put_back()
    correct(thief, shared, phone="+375291111111")
    settle(district, thief, hospital)
    restore()
    revoked(district, thief)
    hospital.sync(district)
    assert ("+375291111111",) in held(district, Patient.phone)
    assert held(district, Quarantined.seq) == set()
    check_invariants(district)


def smuggle(thief, mate):
    """A mate was tampered with as well: it says that it has from the district what the thief has signed today."""
    with writing(mate.engine).begin() as target, thief.engine.connect() as source:
        known = set(target.scalars(select(_JOURNAL.c.hash)))
        for row in source.execute(select(_JOURNAL).order_by(_JOURNAL.c.seq)).mappings():
            if row["hash"] not in known:
                target.execute(insert(JournalEntry), {name: row[name] for name in row if name != "position"})


def test_what_is_vouched_for_is_held_against_the_other_rules_all_the_same(district, two):
    thief, mate = two
    ((patient,),) = thief.rows(Patient.id)
    other = thief.do(register_patient, SERGEY)
    settle(district, thief, mate)
    revoked(district, thief)
    forge(thief, other, op(Patient, OpKind.UPDATE, patient.bytes, phone="+375"))
    smuggle(thief, mate)
    mate.sync(district)
    assert held(district, Quarantined.reason) == {("row_of_another",)}


def test_another_clinic_vouches_for_nobody_whom_it_does_not_treat(district, two, found):
    thief, _ = two
    hospital = found("Hospital")
    hospital.sync(district)
    revoked(district, thief)
    ((patient,),) = thief.rows(Patient.id)
    correct(thief, patient, phone="+375291111111")
    smuggle(thief, hospital)
    hospital.sync(district)
    assert held(district, Quarantined.reason) == {("device_revoked",)}
    assert held(district, Patient.phone) == {(SERGEY.phone,)}


def test_what_is_released_at_once_is_held_against_the_other_rules_too(district, two):
    thief, _ = two
    ((patient,),) = thief.rows(Patient.id)
    revoked(district, thief)
    other = thief.do(register_patient, SERGEY)
    forge(thief, other, op(Patient, OpKind.UPDATE, patient.bytes, phone="+375"))
    thief.sync(district)
    device = thief.clinic._device.origin.key[:8]
    assert release_all(district.database, device, Decision("office", "Found again", NOW)) == 1
    assert (other,) in held(district, Patient.id)
    assert ("+375",) not in held(district, Patient.phone)
    found = held(district, Quarantined.reason, Quarantined.decision)
    assert found == {("device_revoked", RELEASED), ("row_of_another", "")}
    check_invariants(district)
