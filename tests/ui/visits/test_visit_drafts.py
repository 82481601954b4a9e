"""What is typed survives: leaving, a killed program, a colleague who goes on. What is signed does not change."""

import json

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.errors import NotAllowed
from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.visits import visit_sheet, visit_start
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.visits.editor_view_model import AMEND
from tests.ui.keys_person import CONTROL
from tests.ui.visits.test_visit_keys import RETURN, newest


def wrong_and_right(desk):
    desk.keys.type("16/104")
    desk.keys.press(RETURN)
    desk.keys.type("72")
    desk.screen.form.notes["complaints"].setFocus()
    desk.keys.type("Боль")


def test_the_draft_is_kept_within_two_seconds_of_typing(at_visit):
    desk = at_visit()
    wrong_and_right(desk)
    desk.wait(lambda: "Draft saved" in desk.screen.action_bar.status())
    assert len(desk.clinic.ask(my_drafts)) == 1


def test_a_draft_comes_back_on_a_new_window_with_every_field_as_typed(at_visit, patient):
    desk = at_visit()
    wrong_and_right(desk)
    desk.screen.leave()
    desk.settle()
    row = desk.clinic.ask(my_drafts)[0]
    desk.shell.show_place(Destination("home"))
    desk.shell.show_place(Destination("visit", patient, row.id))
    desk.settle()
    desk.settle()
    form = desk.screen.form
    assert form.vitals.grid.texts() == {"pressure": "16/104", "pulse": "72"}
    assert form.vitals.grid.cell("pressure").problem()
    assert form.notes["complaints"].value() == "Боль"
    assert form.chosen_reason().code == "bp_check"


def test_looking_at_an_empty_visit_leaves_no_draft(at_visit):
    desk = at_visit()
    desk.keys.press(Qt.Key.Key_Escape)
    desk.settle()
    assert desk.place.screen == "home"
    assert desk.clinic.ask(my_drafts) == []


def test_a_colleague_goes_on_with_what_was_handed_over(at_visit, patient):
    desk = at_visit()
    wrong_and_right(desk)
    desk.screen.action_bar.button("hand_over").click()
    desk.keys.type("осмотр")
    desk.keys.press(RETURN)
    desk.settle()
    assert desk.clinic.ask(my_drafts) == []
    handed = desk.clinic.ask(visit_start, patient).handed_over
    assert [row.reason for row in handed] == ["осмотр"]
    assert json.loads(handed[0].content)["state"]["notes"]["complaints"] == "Боль"
    other = at_visit(login="sidorov", text="", item=handed[0].id)
    other.settle()
    assert other.screen.form.notes["complaints"].value() == "Боль"
    assert other.clinic.ask(visit_start, patient).handed_over == ()


def test_a_signed_visit_is_amended_and_the_earlier_text_stays(at_visit, patient):
    desk = at_visit()
    signed = newest(desk, patient).current
    desk.shell.show_place(Destination("visit_sheet", patient, signed.id))
    desk.settle()
    assert not hasattr(desk.screen, "form")
    desk.screen.action_bar.button("amend").click()
    desk.settle()
    desk.settle()
    assert desk.place.text == AMEND
    form = desk.screen.form
    assert form.vitals.grid.texts()["pressure"] == "142/90"
    desk.keys.sign()
    desk.settle()
    assert form.amend_reason.editor.hasFocus()
    desk.keys.type("опечатка")
    form.vitals.grid.cell("pulse").line.setText("86")
    desk.keys.sign()
    desk.settle()
    sheet = desk.clinic.ask(visit_sheet, signed.id)
    assert [v.amend_reason for v in sheet.versions] == ["опечатка", ""]
    pulses = [next(str(o.value) for o in v.observations if o.code == "pulse") for v in sheet.versions]
    assert pulses == ["86", "76"]


def test_somebody_who_does_not_write_visits_cannot_open_the_editor(at_visit, log_in, patient):
    desk = at_visit(login="sidorov")
    assert desk.screen.form.isVisible()
    with pytest.raises(NotAllowed):
        log_in("admin").ask(visit_start, patient)


def test_wrong_fields_are_listed_and_the_first_is_focused(at_visit):
    desk = at_visit()
    desk.keys.type("90/120")
    desk.keys.sign()
    links = [link.text() for link in desk.screen.page.summary.links]
    assert len(links) == 2
    assert "not below" in links[0]
    assert "No diagnosis today" in links[1]
    assert desk.screen.form.vitals.grid.cell("pressure").editor.hasFocus()


def test_a_grave_value_is_signed_only_after_an_answer(at_visit, patient):
    desk = at_visit()
    before = newest(desk, patient).current.id
    desk.keys.type("188/112")
    desk.keys.press(Qt.Key.Key_D, CONTROL)
    desk.keys.press(Qt.Key.Key_1, CONTROL)
    desk.keys.sign()
    desk.settle()
    assert "188/112" in desk.screen.action_bar.status()
    assert newest(desk, patient).current.id == before
    desk.keys.press(Qt.Key.Key_Tab)
    desk.keys.press(RETURN)
    desk.settle()
    assert newest(desk, patient).current.accepted_warnings


def test_a_visit_from_paper_keeps_its_day_for_the_next_one(at_visit, patient):
    desk = at_visit()
    form = desk.screen.form
    form.happened.setFocus()
    desk.keys.type("-1d 09:30")
    desk.keys.press(RETURN)
    assert "entered later" in form.happened.reading().note
    form.diagnosis.none.setChecked(True)
    desk.keys.sign()
    desk.settle()
    assert newest(desk, patient).current.entered_late
    desk.shell.show_place(Destination("visit", patient, None, "bp_check"))
    desk.settle()
    desk.settle()
    assert desk.screen.form.happened.is_late()
