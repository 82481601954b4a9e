"""Two computers of a district: what one does arrives at the other, and nothing is lost on the way."""

from sqlalchemy import select

from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.sync import Conflict
from tests.conftest import SERGEY
from tests.sync.people import correct, same_tables, settle


def test_what_a_clinic_does_is_held_by_the_district(district, found):
    zarechye = found("Zarechye")
    zarechye.do(register_patient, SERGEY)
    sync = zarechye.sync(district)
    with district.database.connect() as connection:
        held = set(connection.execute(select(JournalEntry.hash, JournalEntry.seq)).all())
    assert {tuple(row) for row in held} == zarechye.rows(JournalEntry.hash, JournalEntry.seq)
    assert sync.equal is True


def test_a_further_computer_of_the_clinic_shows_the_same_patients(district, found, joined):
    first = found("Zarechye")
    first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    assert second.rows(Patient.id, Patient.family_ru) == first.rows(Patient.id, Patient.family_ru)
    second.sync(district)
    first.sync(district)
    assert same_tables(first, second)


def shown(computer, column):
    ((value,),) = computer.rows(column)
    return value


def test_changes_of_different_fields_meet_without_a_word(district, two_and_patient):
    (first, second), patient = two_and_patient
    correct(first, patient, phone="+375291111111")
    correct(second, patient, workplace="Школа")
    settle(district, first, second)
    assert same_tables(first, second)
    assert shown(first, Patient.phone) == "+375291111111"
    assert shown(first, Patient.workplace) == "Школа"
    assert not first.rows(Conflict.field_number)


def test_of_two_changes_of_one_field_both_are_kept_on_every_computer(district, two_and_patient):
    (first, second), patient = two_and_patient
    correct(first, patient, phone="+375291111111")
    correct(second, patient, phone="+375292222222")
    second.sync(district)
    settle(district, first, second)
    assert same_tables(first, second)
    assert shown(first, Patient.phone) == "+375292222222", "the first to reach the district is shown"
    assert len(first.rows(Conflict.value)) == 1
    assert first.rows(Conflict.value, Conflict.shown_value) == second.rows(Conflict.value, Conflict.shown_value)
