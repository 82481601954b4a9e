"""Two people have changed the same field in two places: what they are shown, and what choosing does."""

import pytest
from sqlalchemy import func, select

from emr_desktop.domain.errors import NotAllowed, RuleBroken
from emr_desktop.queries.sync import Whereabouts, patient_whereabouts, sync_status
from emr_desktop.queries.sync_conflicts import decided_conflicts, open_conflicts
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.services.sync import ResolveConflict, resolve_conflict
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from tests.conftest import PASSWORD, SERGEY
from tests.sync.people import correct, same_tables, settle, two_values_that_met


@pytest.fixture
def met(after):
    """Two computers of one clinic that have changed the telephone of the same patient."""
    computers, patient = after(two_values_that_met)
    return *computers, patient


def choose(computer, conflict, value):
    table, row, field = conflict.key
    return computer.do(resolve_conflict, ResolveConflict(table, row, field, value, conflict.seen))


def phone(computer):
    ((value,),) = computer.rows(Patient.phone)
    return value


def test_a_conflict_says_in_words_who_wrote_what_where_and_what_stood_before(met):
    first, second, patient = met
    (here,), (there,) = (each.clinic.ask(open_conflicts) for each in (first, second))
    assert (here.table, here.field, here.patient_id) == ("patient", "phone", patient)
    assert here.patient.ru.family == "Лихачёв"
    assert (here.before.value, here.shown.value) == (SERGEY.phone, "+375292222222")
    assert [said.value for said in here.others] == ["+375291111111"]
    assert "Сидоров" in here.shown.author
    assert (here.shown.here, here.others[0].here) == (False, True)
    assert (there.shown.here, there.others[0].here) == (True, False)
    assert here.others[0].at == first.clinic.clock.now()
    assert first.clinic.ask(sync_status).conflicts == 1


@pytest.mark.parametrize("value", ["+375292222222", "+375291111111", "+375293333333"])
def test_the_choice_of_one_computer_is_the_choice_of_both(district, met, value):
    first, second, _ = met
    before = len(first.rows(JournalEntry.hash))
    (conflict,) = first.clinic.ask(open_conflicts)
    choose(first, conflict, value)
    assert len(first.rows(JournalEntry.hash)) == before + 1, "a choice is one commit"
    settle(district, first, second)
    for computer in (first, second):
        assert phone(computer) == value
        assert computer.clinic.ask(open_conflicts) == ()
        (decided,) = computer.clinic.ask(decided_conflicts)
        assert decided.shown.value == value
        assert "Сидоров" in decided.decided.author
        assert {"+375292222222", "+375291111111"} <= {said.value for said in decided.others}
    assert same_tables(first, second)


def test_after_the_choice_the_field_is_changed_again_without_a_conflict(district, met):
    first, second, patient = met
    choose(first, first.clinic.ask(open_conflicts)[0], "+375293333333")
    settle(district, first, second)
    correct(second, patient, phone="+375294444444")
    settle(district, second, first)
    assert phone(first) == "+375294444444"
    assert first.clinic.ask(open_conflicts) == ()


def test_who_has_decided_can_decide_again(district, met):
    first, second, _ = met
    choose(first, first.clinic.ask(open_conflicts)[0], "+375291111111")
    (decided,) = first.clinic.ask(decided_conflicts)
    choose(first, decided, "+375292222222")
    settle(district, first, second)
    assert (phone(first), phone(second)) == ("+375292222222", "+375292222222")
    assert second.clinic.ask(open_conflicts) == ()
    assert same_tables(first, second)
    assert first.clinic.verify().findings == ()


def test_to_write_the_value_that_stood_beside_is_a_choice_on_every_computer(district, met):
    """In the ordinary form, by somebody who may not have looked at the other value."""
    first, second, patient = met
    (conflict,) = first.clinic.ask(open_conflicts)
    correct(first, patient, phone=conflict.others[0].value)
    assert first.clinic.ask(open_conflicts) == ()
    settle(district, first, second)
    for computer in (first, second):
        assert (phone(computer), computer.clinic.ask(open_conflicts)) == (conflict.others[0].value, ())
        assert computer.clinic.verify().findings == ()
    assert same_tables(first, second)


def test_a_choice_made_without_having_seen_everything_is_refused(district, met):
    first, second, _patient = met
    (conflict,) = first.clinic.ask(open_conflicts)
    choose(second, second.clinic.ask(open_conflicts)[0], "+375295555555")
    settle(district, second, first)
    with pytest.raises(RuleBroken, match="conflict_changed_meanwhile"):
        choose(first, conflict, "+375291111111")
    assert phone(first) == "+375295555555"


def test_two_who_choose_differently_meet_again_and_nothing_is_lost(district, met):
    first, second, _ = met
    choose(first, first.clinic.ask(open_conflicts)[0], "+375291111111")
    choose(second, second.clinic.ask(open_conflicts)[0], "+375295555555")
    settle(district, first, second)
    (again,) = second.clinic.ask(open_conflicts)
    assert {again.shown.value, *(said.value for said in again.others)} == {"+375291111111", "+375295555555"}
    choose(second, again, "+375295555555")
    settle(district, second, first)
    assert (phone(first), first.clinic.ask(open_conflicts)) == ("+375295555555", ())
    assert same_tables(first, second)


def test_the_administrator_sees_the_conflict_and_leaves_the_choice_to_those_who_keep_patients(met):
    first, _, _ = met
    first.clinic.close()
    with open_clinic(first.folder, user="admin", password=PASSWORD, clock=first.clinic.clock) as clinic:
        (conflict,) = clinic.ask(open_conflicts)
        assert conflict.may_decide is False
        with pytest.raises(NotAllowed):
            clinic.execute(resolve_conflict, ResolveConflict(*conflict.key, "1", conflict.seen))


def test_here_sent_and_safe_are_said_only_of_what_the_district_has_signed_for(district, found):
    clinic = found("Zarechye")
    patient = clinic.do(register_patient, SERGEY)
    made = len(clinic.rows(JournalEntry.hash))
    status = clinic.clinic.ask(sync_status)
    assert (status.here, status.sent, status.safe, status.waiting_since) == (made, 0, 0, clinic.clinic.clock.now())
    assert clinic.clinic.ask(patient_whereabouts, patient) is Whereabouts.HERE
    clinic.sync(district)
    status = clinic.clinic.ask(sync_status)
    assert (status.here, status.sent, status.safe, status.waiting_since) == (0, made, 0, None)
    assert clinic.clinic.ask(patient_whereabouts, patient) is Whereabouts.SENT
    district.copied()
    clinic.sync(district)
    assert clinic.clinic.ask(patient_whereabouts, patient) is Whereabouts.SAFE
    correct(clinic, patient, phone="+375291111111")
    assert clinic.clinic.ask(patient_whereabouts, patient) is Whereabouts.HERE
    status = clinic.clinic.ask(sync_status)
    assert (status.here, status.safe, status.waiting_kinds) == (1, made, (("correct_patient", 1),))


def test_numbers_of_a_later_life_of_the_records_do_not_count_for_an_earlier_receipt(district, found):
    from emr_desktop.store.device_keys import take_new_incarnation
    from emr_desktop.store.engine import writing

    computer = found("Zarechye")
    computer.sync(district)
    with writing(computer.engine).begin() as connection:
        take_new_incarnation(connection)
    patient = computer.do(register_patient, SERGEY)
    assert computer.clinic.ask(patient_whereabouts, patient) is Whereabouts.HERE
    assert computer.clinic.ask(sync_status).here == 1
    with computer.engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(JournalEntry)) > 1
