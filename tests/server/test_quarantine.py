"""What was set aside is released or left for good: by whom, why, once, and with what for the clinics."""

import re
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, update

from emr_desktop.queries.sync import Decision as Became
from emr_desktop.queries.sync import set_aside, sync_status
from emr_desktop.server.enrol import revoke
from emr_desktop.server.live import live
from emr_desktop.server.quarantine import Decision, NotReleased, leave, quarantine, release
from emr_desktop.server.tables import EnrolledDevice, FeedEntry, Quarantined, Scope, Stream
from emr_desktop.server.web.words import WORDS
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from tests.conftest import SERGEY
from tests.server.invariants import check_invariants
from tests.server.test_rules import number_beyond_all
from tests.sync.people import correct, same_tables, settle

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
DECISION = Decision("office", "Компьютер нашёлся", NOW)


def asked(district, *columns):
    with district.database.connect() as connection:
        return {tuple(row) for row in connection.execute(select(*columns))}


def revoked(district, computer):
    with district.database.begin() as connection:
        revoke(connection, computer.clinic._device.origin.key[:8], NOW)


def let_in_again(district, computer):
    here = EnrolledDevice.device == computer.clinic._device.origin.key[:8]
    with district.database.begin() as connection:
        connection.execute(update(EnrolledDevice).where(here).values(state="approved"))


def waiting(district):
    with district.database.connect() as connection:
        return sorted((bytes.fromhex(row.origin), row.seq) for row in quarantine(connection) if row.open)


def decide(district, how, which, decision=DECISION):
    with district.database.begin() as connection:
        how(connection, *which, decision)


def release_now(connection, which):
    origin, seq = which
    release(connection, origin, seq, DECISION)


def work_set_aside(district, found, joined):
    """Two computers of one clinic; what the first has done lately is set aside."""
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    revoked(district, first)
    correct(first, patient, phone="+375291111111")
    first.sync(district)
    let_in_again(district, first)
    return (first, second), None


@pytest.fixture
def two(after):
    computers, _ = after(work_set_aside)
    return computers


def test_a_released_commit_takes_effect_goes_to_everybody_and_its_bytes_stay(district, two):
    first, second = two
    (which,) = waiting(district)
    before = asked(district, JournalEntry.hash, JournalEntry.envelope, JournalEntry.body, JournalEntry.signature)
    first.sync(district)
    assert first.clinic.ask(sync_status).quarantined == 1
    decide(district, release, which)
    assert asked(district, Patient.phone) == {("+375291111111",)}
    after = asked(district, JournalEntry.hash, JournalEntry.envelope, JournalEntry.body, JournalEntry.signature)
    assert after == before
    check_invariants(district)
    settle(district, first, second)
    assert second.rows(Patient.phone) == {("+375291111111",)}
    assert same_tables(first, second)
    assert first.rows(JournalEntry.hash, JournalEntry.serial) == second.rows(JournalEntry.hash, JournalEntry.serial)
    assert second.sync(district).equal is True


def test_who_released_it_and_when_is_kept_and_the_clinic_is_told_why(district, two):
    first, _ = two
    (which,) = waiting(district)
    decide(district, release, which)
    kept = asked(district, Quarantined.decision, Quarantined.decided_by, Quarantined.decided_at, Quarantined.note)
    assert kept == {("released", "office", NOW, "Компьютер нашёлся")}
    first.sync(district)
    (row,) = first.clinic.ask(set_aside)
    assert (row.decision, row.note) == (Became.RELEASED, "Компьютер нашёлся")
    assert first.clinic.ask(sync_status).quarantined == 0


def test_what_is_left_aside_for_good_stays_without_effect_and_the_clinic_reads_why(district, two):
    first, second = two
    (which,) = waiting(district)
    with pytest.raises(NotReleased, match="note_needed"):
        decide(district, leave, which, Decision("office", " ", NOW))
    decide(district, leave, which, Decision("office", "Не наш пациент", NOW))
    settle(district, first, second)
    assert second.rows(Patient.phone) == {(SERGEY.phone,)}
    (row,) = first.clinic.ask(set_aside)
    assert (row.decision, row.note) == (Became.LEFT, "Не наш пациент")
    assert first.clinic.ask(sync_status).quarantined == 0, "nothing waits for anybody"
    with pytest.raises(NotReleased, match="decided_already"):
        decide(district, release, which)
    check_invariants(district)


def test_a_change_that_was_made_meanwhile_meets_the_released_one(district, two):
    """S8: nobody is overwritten in silence; both values are kept on every computer."""
    first, second = two
    (patient,) = {row[0] for row in second.rows(Patient.id)}
    correct(second, patient, phone="+375292222222")
    second.sync(district)
    (which,) = waiting(district)
    decide(district, release, which)
    settle(district, first, second)
    check_invariants(district)
    assert same_tables(first, second)
    assert first.clinic.ask(sync_status).conflicts == second.clinic.ask(sync_status).conflicts == 1
    assert second.rows(Patient.phone) == {("+375292222222",)}, "the released one came later in the order"


def test_of_two_releases_at_once_one_counts_and_the_other_is_told(district, two):
    (which,) = waiting(district)
    outcomes: list[str] = []
    with district.database.connect() as holder:
        release_now(holder, which)

        def other_worker() -> None:
            try:
                decide(district, release, which)
                outcomes.append("released")
            except NotReleased as error:
                outcomes.append(error.code)

        thread = threading.Thread(target=other_worker)
        thread.start()
        thread.join(timeout=0.3)
        assert thread.is_alive(), "it waits for the first"
        holder.commit()
        thread.join()
    assert outcomes == ["decided_already"]
    assert len(asked(district, FeedEntry.seq, FeedEntry.pos)) == 4
    check_invariants(district)


def test_a_release_and_a_push_about_the_same_patient_take_turns(district, two):
    first, second = two
    (patient,) = {row[0] for row in second.rows(Patient.id)}
    correct(second, patient, phone="+375293333333")
    (which,) = waiting(district)
    with district.database.connect() as releasing:
        release_now(releasing, which)
        thread = threading.Thread(target=lambda: second.sync(district))
        thread.start()
        thread.join(timeout=0.3)
        assert thread.is_alive(), "the push waits for its turn"
        releasing.commit()
        thread.join()
    settle(district, first, second)
    check_invariants(district)
    assert same_tables(first, second)


def test_a_release_that_fails_in_the_middle_has_changed_nothing(district, two):
    (which,) = waiting(district)
    before = asked(district, JournalEntry.hash, JournalEntry.serial, JournalEntry.action)
    with district.database.connect() as connection:
        release_now(connection, which)
        connection.rollback()
    assert asked(district, JournalEntry.hash, JournalEntry.serial, JournalEntry.action) == before
    assert waiting(district) == [which]
    check_invariants(district)


def test_what_builds_on_something_that_is_set_aside_waits_for_it(district, found):
    clinic = found("Zarechye")
    clinic.sync(district)
    revoked(district, clinic)
    patient = clinic.do(register_patient, SERGEY)
    correct(clinic, patient, phone="+375291111111")
    clinic.sync(district)
    registered, corrected = waiting(district)
    with pytest.raises(NotReleased, match="earlier_first"):
        decide(district, release, corrected)
    decide(district, release, registered)
    decide(district, release, corrected)
    assert asked(district, Patient.phone) == {("+375291111111",)}
    assert asked(district, Scope.patient_id, Scope.why) == {(patient, "home")}
    let_in_again(district, clinic)
    assert clinic.sync(district).equal is True
    check_invariants(district)


def test_nothing_is_built_on_a_registration_that_was_left_aside(district, found):
    clinic = found("Zarechye")
    clinic.sync(district)
    revoked(district, clinic)
    patient = clinic.do(register_patient, SERGEY)
    correct(clinic, patient, phone="+375291111111")
    clinic.sync(district)
    registered, corrected = waiting(district)
    decide(district, leave, registered)
    with pytest.raises(NotReleased, match="patient_not_held"):
        decide(district, release, corrected)


def test_a_released_commit_about_a_patient_of_another_clinic_goes_there_and_not_into_its_own_stream(district, found):
    """S10: no stream holds what is out of its scope."""
    zarechye, barok = found("Zarechye"), found("Barok")
    patient = zarechye.do(register_patient, SERGEY)
    zarechye.sync(district)
    with district.database.begin() as connection:
        other = connection.scalar(select(Stream.id).where(Stream.facility_id == barok.clinic.actor.facility_id))
        connection.execute(update(Scope).values(stream=other))
    correct(zarechye, patient, phone="+375291111111")
    zarechye.sync(district)
    assert asked(district, Quarantined.reason) == {("patient_out_of_scope",)}
    own = zarechye.clinic.actor.facility_id.bytes
    before = len([row for row in asked(district, FeedEntry.stream, FeedEntry.pos) if row[0] == own])
    (which,) = waiting(district)
    decide(district, release, which)
    streams = [row[0] for row in asked(district, FeedEntry.stream, FeedEntry.pos)]
    assert streams.count(own) == before + 2, "its place, and that its patient does not belong there"
    with district.database.connect() as connection:
        assert which[1] not in {seq for _, seq in connection.execute(live(own, JournalEntry.origin, JournalEntry.seq))}
    assert asked(district, Patient.phone) == {("+375291111111",)}
    check_invariants(district)


def test_what_can_still_not_be_applied_stays_aside(district, found):
    clinic = found("Zarechye")
    clinic.do(number_beyond_all, 2**40)
    clinic.sync(district)
    (which,) = waiting(district)
    with pytest.raises(NotReleased, match="still_cannot_be_applied"):
        decide(district, release, which)
    assert waiting(district) == [which]


def test_every_reason_not_to_release_has_words():
    source = Path(__file__).parents[2] / "emr_desktop" / "server" / "quarantine.py"
    raised = set(re.findall(r'NotReleased\("(\w+)"\)', source.read_text()))
    assert len(raised) >= 7
    assert sorted(raised - WORDS.keys()) == []
