"""Choosing between two values with all that helps: what stood before, what is the same, a note, and Later."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.queries.home_tasks import TaskKind, my_tasks
from emr_desktop.queries.patients_history import patient_history
from emr_desktop.queries.sync_conflicts import open_conflicts
from emr_desktop.services.sync import RemarkOnConflict, ResolveConflict, remark_on_conflict, resolve_conflict
from emr_desktop.store.patients import ConflictRemark, DecisionNote, Patient
from emr_desktop.ui.navigator import Destination
from tests.conftest import SERGEY
from tests.sync.people import correct, same_tables, settle, two_values_that_met
from tests.ui.desk import Desk
from tests.ui.screen_words import words_on
from tests.ui.sync.test_sync_screen import sit_at

HERE, THERE = "+375291111111", "+375292222222"


@pytest.fixture
def met(after):
    return after(two_values_that_met)


def sit_at_home(clinic, qtbot):
    return Desk.sit_down(clinic, qtbot, Language.EN, Destination("home"))


def choose(computer, conflict, value):
    table, row, field = conflict.key
    computer.do(resolve_conflict, ResolveConflict(table, row, field, value, conflict.seen))


def ask(computer, conflict, words):
    table, row, field = conflict.key
    computer.do(remark_on_conflict, RemarkOnConflict(table, row, field, conflict.seen, words))


def open_page(computer, qtbot):
    desk = sit_at(computer.clinic, qtbot, "conflicts")
    page = desk.screen.pages["conflicts"]
    qtbot.waitUntil(lambda: page.conflict is not None)
    page.table.setFocus()
    return desk, page


def test_a_note_is_kept_with_the_choice_and_read_on_every_computer(app, qtbot, met, district):
    (first, second), patient = met
    desk, page = open_page(first, qtbot)
    desk.keys.press(Qt.Key.Key_Right)
    desk.keys.press(Qt.Key.Key_Tab, times=2)
    assert QApplication.focusWidget() is page.note.line
    desk.keys.type("Перезвонили: ответил сам")
    desk.keys.sign()
    qtbot.waitUntil(page.nothing.isVisible)
    desk.stand_up()
    settle(district, first, second)
    assert same_tables(first, second)
    for computer in (first, second):
        assert computer.rows(DecisionNote.patient_id, DecisionNote.because) == {(patient, "Перезвонили: ответил сам")}
        (row,) = [row for row in computer.clinic.ask(patient_history, patient) if row.field == "because"]
        assert (row.action, row.after) == ("resolve_conflict", "Перезвонили: ответил сам")


def test_without_a_note_none_is_written(met, district):
    (first, _), _ = met
    (conflict,) = first.clinic.ask(open_conflicts)
    table, row, field = conflict.key
    first.do(resolve_conflict, ResolveConflict(table, row, field, HERE, conflict.seen, "  "))
    assert first.rows(DecisionNote.id) == set()


def test_what_stood_before_stands_beside_both_values_and_is_not_chosen(app, qtbot, met):
    desk, page = open_page(met[0][0], qtbot)
    assert page._before is not None
    assert page._before.value.text() == "+375\u00a029\u00a0123-45-67"
    assert "Before" in words_on(page)
    assert [card.radio.isChecked() for card, _ in page._cards] == [False, False]
    desk.stand_up()


def test_fields_that_are_the_same_are_counted_and_unfold(app, qtbot, met):
    desk, page = open_page(met[0][0], qtbot)
    assert page.same.fields.isHidden()
    page.same.button.setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    lines = page.same.fields.text().splitlines()
    assert page.same.count.text() == f"{len(lines)} fields are the same"
    assert f"Family name in Russian — {SERGEY.names.ru.family}" in lines
    assert not any(line.startswith("Telephone —") for line in lines), "that one is to be decided"
    assert page.same.fields.isVisible()
    desk.keys.press(Qt.Key.Key_Return)
    assert page.same.fields.isHidden()
    desk.stand_up()


def test_later_goes_to_the_next_and_after_the_last_away_and_decides_nothing(app, qtbot, met, district):
    (first, second), patient = met
    correct(first, patient, workplace="школа")
    correct(second, patient, workplace="почта")
    settle(district, second, first)
    desk, page = open_page(first, qtbot)
    (one, two) = (row.key for row in page.table.rows().rows)
    later = desk.screen.action_bar.button("later")
    assert page.conflict.key == one
    later.setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    assert page.conflict.key == two
    assert page.table.hasFocus()
    later.setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.screen.page is desk.screen.pages["status"]
    assert desk.screen.isAncestorOf(QApplication.focusWidget()), "the keyboard goes on being heard"
    assert len(first.clinic.ask(open_conflicts)) == 2
    desk.stand_up()


def test_when_something_new_has_arrived_the_note_stays_for_another_look(app, qtbot, met, district):
    (first, second), patient = met
    desk, page = open_page(first, qtbot)
    desk.keys.press(Qt.Key.Key_Right)
    page.note.line.setFocus()
    desk.keys.type("так сказал сам")
    (conflict,) = second.clinic.ask(open_conflicts)
    table, row, field = conflict.key
    second.do(resolve_conflict, ResolveConflict(table, row, field, THERE, conflict.seen))
    correct(second, patient, phone="+375293333333")
    settle(district, second, first)
    desk.keys.sign()
    desk.settle()
    assert first.rows(Patient.phone) == {("+375293333333",)}, "an old choice does not write over what is newer"
    assert page.note.text() == "так сказал сам"
    desk.stand_up()


def test_a_value_to_decide_is_a_task_on_home_until_somebody_has_chosen(app, qtbot, met):
    first = met[0][0]
    desk = sit_at_home(first.clinic, qtbot)
    tasks = desk.screen.tasks
    desk.wait(lambda: tasks.counts().get(TaskKind.CONFLICTS) == 1)
    assert tasks.button(TaskKind.CONFLICTS).accessibleName() == "Open: 1 Differing values to decide"
    tasks.button(TaskKind.CONFLICTS).setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.place.screen == "sync")
    page = desk.screen.pages["conflicts"]
    desk.wait(lambda: desk.screen.page is page and page.conflict is not None)
    page.table.setFocus()
    desk.keys.press(Qt.Key.Key_Right)
    desk.keys.sign()
    desk.wait(page.nothing.isVisible)
    desk.shell.show_place(Destination("home"))
    desk.wait(lambda: desk.screen.tasks.counts().get(TaskKind.CONFLICTS) == 0)
    desk.stand_up()


def test_a_clinic_without_a_district_has_no_line_for_them(met, log_in):
    first = met[0][0]
    kinds = {line.kind: len(line.items) for line in first.clinic.ask(my_tasks)}
    assert kinds[TaskKind.CONFLICTS] == 1
    assert TaskKind.CONFLICTS not in {line.kind for line in log_in("ivanova").ask(my_tasks)}


def test_a_question_to_the_author_travels_and_is_answered_and_the_choice_stays_open(app, qtbot, met, district):
    (first, second), patient = met
    desk, page = open_page(first, qtbot)
    bar = desk.screen.action_bar
    assert not bar.button("ask").isEnabled()
    page.note.line.setFocus()
    desk.keys.type("Какой номер верный?")
    bar.button("ask").setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: "Какой номер верный?" in page.remarks.text())
    assert page.note.text() == ""
    assert page.table.hasFocus()
    desk.stand_up()
    settle(district, first, second)
    desk, page = open_page(second, qtbot)
    assert page.remarks.text().endswith(": Какой номер верный?")
    page.note.line.setFocus()
    desk.keys.type("Второй, проверено")
    desk.screen.action_bar.button("ask").click()
    desk.wait(lambda: "Второй" in page.remarks.text())
    desk.stand_up()
    settle(district, second, first)
    assert same_tables(first, second)
    (conflict,) = first.clinic.ask(open_conflicts)
    assert [each.remark for each in conflict.remarks] == ["Какой номер верный?", "Второй, проверено"]
    choose(first, conflict, THERE)
    settle(district, first, second)
    correct(first, patient, phone="+375293333333")
    correct(second, patient, phone="+375294444444")
    settle(district, second, first)
    (later,) = first.clinic.ask(open_conflicts)
    assert later.remarks == (), "they were about another meeting of values"
    said = [row.after for row in first.clinic.ask(patient_history, patient) if row.field == "remark"]
    assert sorted(said) == ["Второй, проверено", "Какой номер верный?"]


def test_a_question_without_words_or_after_the_choice_is_not_kept(met):
    (first, _), _ = met
    (conflict,) = first.clinic.ask(open_conflicts)
    with pytest.raises(RuleBroken, match="reason_missing"):
        ask(first, conflict, "  ")
    choose(first, conflict, HERE)
    with pytest.raises(RuleBroken, match="conflict_changed_meanwhile"):
        ask(first, conflict, "Почему?")
    assert first.rows(ConflictRemark.id) == set()


def test_an_answer_that_arrives_takes_no_choice_away(app, qtbot, met, district):
    (first, second), _ = met
    desk, page = open_page(first, qtbot)
    desk.keys.press(Qt.Key.Key_Right)
    page.note.line.setFocus()
    desk.keys.type("сам сказал")
    (conflict,) = second.clinic.ask(open_conflicts)
    ask(second, conflict, "Первый не отвечает")
    settle(district, second, first)
    desk.screen._model.load()
    desk.wait(lambda: "Первый не отвечает" in page.remarks.text())
    assert [card.radio.isChecked() for card, _ in page._cards] == [True, False]
    assert page.note.text() == "сам сказал"
    assert page.note.line.hasFocus()
    desk.stand_up()
