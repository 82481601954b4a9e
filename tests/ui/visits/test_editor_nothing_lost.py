"""No key and no word is lost: while a draft is being written, when the program is killed, when it may not be read."""

import subprocess
import sys
from threading import Event

import pytest
from PySide6.QtCore import Qt

from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.home_tasks import TaskKind
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.visits.editor_screen import KEEP_AT_LEAST_MS, KEEP_MS
from emr_desktop.ui.visits.trend_dialog import TrendDialog
from tests.ui.visits.test_visit_keys import RETURN, measured, newest

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def saving():
    """Has the store write what was typed, and no further until the returned event is set."""
    slow = Event()

    def save(desk):
        desk.runner.run(desk.runner, lambda: slow.wait(10), done=lambda _: None, failed=lambda _: None)
        desk.screen.keep()
        return slow

    yield save
    slow.set()


def test_ctrl_enter_while_the_draft_is_written_signs_once(at_visit, patient, saving):
    desk = at_visit()
    desk.keys.type("128/82")
    desk.screen.form.diagnosis.none.setChecked(True)
    slow = saving(desk)
    desk.keys.sign()
    desk.keys.sign()
    slow.set()
    desk.settle()
    assert desk.place.screen == "home"
    assert measured(newest(desk, patient).current)["systolic"] == "128"
    assert desk.clinic.ask(my_drafts) == []


def test_f7_while_the_draft_is_written_opens_prescribing_and_keeps_every_word(at_visit, saving):
    desk = at_visit(login="sidorov")
    desk.screen.form.notes["complaints"].setFocus()
    desk.keys.type("Боль")
    slow = saving(desk)
    desk.keys.type(" в груди")
    desk.keys.press(Qt.Key.Key_F7)
    assert desk.place.screen == "prescription"
    slow.set()
    desk.settle()
    assert "Боль в груди" in desk.clinic.ask(my_drafts)[0].content


def test_esc_while_the_draft_is_written_leaves_and_keeps_every_word(at_visit, saving):
    desk = at_visit()
    desk.screen.form.notes["complaints"].setFocus()
    desk.keys.type("Боль")
    slow = saving(desk)
    desk.keys.type(" в груди")
    desk.keys.press(Qt.Key.Key_Escape)
    assert desk.place.screen == "home"
    slow.set()
    desk.settle()
    assert "Боль в груди" in desk.clinic.ask(my_drafts)[0].content


def test_after_the_program_is_killed_the_draft_waits_on_the_first_screen(nurse, folder, patient, sit_down):
    nurse.close()
    command = [sys.executable, "-m", "tests.ui.visits.typing_until_killed", str(folder), str(patient)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typing:
        assert typing.stdout is not None
        kept = [int(typing.stdout.readline()) for _ in range(2)]
        typing.kill()
    assert KEEP_MS < KEEP_AT_LEAST_MS <= 2000
    desk = sit_down()
    assert desk.screen.tasks.counts()[TaskKind.DRAFTS] == 1
    desk.screen.tasks.button(TaskKind.DRAFTS).click()
    desk.settle()
    desk.settle()
    form = desk.screen.form
    assert form.vitals.grid.texts() == {"pressure": "16/104"}
    assert form.notes["complaints"].value().count("я") >= kept[-1] > kept[0]


@pytest.mark.parametrize("login", ["admin", "kot"])
def test_a_role_that_writes_no_visits_sees_why_and_a_way_back(at_visit, login):
    desk = at_visit(login=login)
    page = desk.screen.page
    assert not page.form.isVisible()
    assert not page.action_bar.isVisible()
    assert page.refusal.isVisible()
    assert page.refusal.button.hasFocus()
    desk.keys.press(RETURN)
    assert desk.place.screen == "home"


def test_the_value_that_was_meant_is_one_key_away(at_visit):
    desk = at_visit()
    cell = desk.screen.form.vitals.grid.cell("weight")
    cell.setFocus()
    desk.keys.type("815")
    desk.keys.press(Qt.Key.Key_Tab)
    message = desk.screen.form.vitals.message
    assert [button.text() for button in message.buttons()] == ["Use 81.5  Alt+0"]
    desk.keys.press(Qt.Key.Key_0, ALT)
    assert cell.text() == "81.5"
    assert not cell.problem()
    assert not message.isVisible()


@pytest.mark.parametrize(("typed", "meant"), [("16/104", "160/104"), ("80/120", "120/80")])
def test_a_pressure_that_cannot_be_true_offers_the_whole_pressure(at_visit, typed, meant):
    desk = at_visit()
    desk.keys.type(typed)
    desk.keys.press(RETURN)
    desk.keys.press(Qt.Key.Key_0, ALT)
    assert desk.screen.form.vitals.grid.texts()["pressure"] == meant


def test_sick_leave_for_care_asks_for_whom_and_keeps_the_day_of_return(at_visit, patient):
    desk = at_visit()
    plan = desk.screen.form.plan
    plan.fold.open()
    assert not plan.cared_for.isVisible()
    plan.kind.set_value("care_of_child")
    assert plan.cared_for.isVisible()
    plan.cared_for.set_text("Дочь, 2020")
    plan.ends.set_text("+3")
    plan.returns.set_text("+4")
    desk.screen.form.diagnosis.none.setChecked(True)
    desk.keys.sign()
    desk.settle()
    leave = newest(desk, patient).current.incapacity
    assert (leave.returns_on - leave.until).days == 1
    assert leave.cared_for == "Дочь, 2020"


def test_the_trend_opens_from_the_side_panel_shows_a_table_on_t_and_gives_the_focus_back(at_visit):
    desk = at_visit()
    side = desk.screen.page.side
    spark = next(stop for stop in desk.screen.page.stops() if side.isAncestorOf(stop))
    spark.setFocus()
    desk.keys.press(Qt.Key.Key_Space)
    dialog = desk.screen.findChild(TrendDialog)
    desk.wait(dialog.plot.area.hasFocus)
    desk.keys.type("t")
    assert dialog.plot.shows_table()
    desk.keys.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    desk.wait(spark.hasFocus)
    assert desk.place == Destination("visit", desk.place.patient_id, None, "bp_check")
