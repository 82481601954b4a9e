"""Referrals on the card and in the side bar: state, ending, and what each role sees."""

from datetime import timedelta

from PySide6.QtCore import Qt
from sqlalchemy import insert

from emr_desktop.domain.ids import new_id
from emr_desktop.domain.languages import Language
from emr_desktop.queries.referrals import patient_referrals
from emr_desktop.services.referrals import OpenEmergencyAccess, open_emergency_access
from emr_desktop.store.engine import writing
from emr_desktop.store.referrals import PatientLeft
from emr_desktop.ui.referrals.list_screen import SENT
from tests.ui.keys_person import CONTROL
from tests.ui.referrals.conftest import HOSPITAL, Doctor


def cells(table) -> list[str]:
    model = table.rows()
    return [str(model.index(0, column).data()) for column in range(model.columnCount())]


def open_list(doctor: Doctor):
    doctor.desk.keys.press(Qt.Key.Key_4, CONTROL)
    doctor.desk.settle()
    return doctor.desk.screen


def test_the_card_shows_how_far_a_referral_has_come_and_what_was_asked(doctor):
    doctor.refer()
    doctor.open_card("referrals")
    tab = doctor.desk.screen.referrals
    doctor.desk.wait(tab.has_rows)
    assert cells(tab.table) == [
        "Here, not sent yet", "Referral", "Заречская амбулатория", HOSPITAL, "Planned", "19-Jan-2027",
    ]  # fmt: skip
    assert tab.pane.isVisible()


def test_a_referral_ends_after_one_question_that_says_what_is_lost(doctor):
    doctor.refer()
    doctor.open_card("referrals")
    tab = doctor.desk.screen.referrals
    doctor.desk.wait(tab.has_rows)
    tab.table.setFocus()
    said = doctor.answer("keep")
    doctor.desk.keys.press(Qt.Key.Key_Delete)
    doctor.desk.settle()
    assert doctor.clinic.ask(patient_referrals, doctor.patient)[0].open
    assert said[0].startswith(f"{HOSPITAL} loses the record")
    doctor.answer("end")
    doctor.desk.keys.press(Qt.Key.Key_Delete)
    doctor.desk.settle()
    assert not doctor.clinic.ask(patient_referrals, doctor.patient)[0].open
    assert cells(tab.table)[0] == "Ended 20-Nov-2026"
    assert not tab.end.isVisible()


def test_sent_ones_stand_in_the_side_bar_and_lead_to_the_card(doctor):
    doctor.refer()
    screen = open_list(doctor)
    assert screen.stack.currentWidget() is screen.empty[0]
    assert "No patient is referred to this clinic now" in screen.empty[0].accessibleName()
    doctor.desk.keys.press(Qt.Key.Key_PageDown, CONTROL)
    assert screen.tabs.tabText(SENT) == "Sent 1"
    assert screen.table.hasFocus()
    assert cells(screen.table)[:4] == ["Here, not sent yet", HOSPITAL, "Referral", "Planned"]
    doctor.desk.keys.press(Qt.Key.Key_Return)
    assert (doctor.desk.place.screen, doctor.desk.place.patient_id) == ("patient", doctor.patient)


def test_ended_ones_are_shown_when_they_are_asked_for(doctor):
    doctor.refer()
    screen = open_list(doctor)
    doctor.desk.keys.press(Qt.Key.Key_PageDown, CONTROL)
    doctor.answer("end")
    doctor.desk.keys.press(Qt.Key.Key_Delete)
    doctor.desk.settle()
    doctor.desk.settle()
    assert screen.tables[SENT].rows().rows == ()
    assert screen.stack.currentWidget() is screen.empty[SENT]
    screen.also_ended.click()
    doctor.desk.settle()
    assert cells(screen.tables[SENT])[0] == "Ended 20-Nov-2026"
    assert screen.action_bar.button("end").toolTip() == "It has ended already"


def test_the_front_desk_sees_who_is_referred_but_not_why(sit):
    doctor = sit()
    doctor.refer(reason="Сифилис?")
    clerk = sit("kot", known=False)
    screen = open_list(clerk)
    clerk.desk.keys.press(Qt.Key.Key_PageDown, CONTROL)
    shown = "\n".join(label.text() for label in screen.pane.findChildren(type(screen.pane._title)))
    assert "Сифилис" not in shown
    assert {"district", "refer", "end"}.isdisjoint(screen.action_bar._buttons)


def test_the_record_of_an_emergency_that_has_not_come_cannot_be_opened(doctor, clock):
    stranger = new_id(clock.now())
    doctor.clinic.execute(open_emergency_access, OpenEmergencyAccess(patient_id=stranger, reason="без сознания"))
    screen = open_list(doctor)
    assert cells(screen.table)[0] == "Record on its way"
    button = screen.action_bar.button("open")
    assert not button.isEnabled()
    assert "has not arrived yet" in button.toolTip()


def test_whoever_has_the_card_open_is_told_that_the_record_has_left(doctor):
    doctor.open_card()
    with writing(doctor.clinic._engine).begin() as connection:
        connection.execute(insert(PatientLeft), {"patient_id": doctor.patient, "at": 7, "purged": False})
    doctor.desk.screen.look_again()
    doctor.desk.settle()
    assert "The referral of this patient has ended" in doctor.desk.shell.message.text()
    assert not doctor.desk.screen.action_bar.isEnabled()
    assert doctor.desk.screen.pages.currentWidget().accessibleName().startswith("This record is not here any more")


def test_a_referral_past_its_last_day_is_over(doctor, clock):
    doctor.refer()
    clock.move(timedelta(days=100))
    doctor.open_card("referrals")
    tab = doctor.desk.screen.referrals
    doctor.desk.wait(tab.has_rows)
    assert cells(tab.table)[0] == "Was open until 19-Jan-2027"


def test_dates_and_words_are_those_of_the_language(sit, language):
    language(Language.BE)
    doctor = sit(language=Language.BE)
    doctor.refer()
    doctor.open_card("referrals")
    tab = doctor.desk.screen.referrals
    doctor.desk.wait(tab.has_rows)
    assert cells(tab.table)[0] == "Тут, яшчэ не адпраўлена"
    assert cells(tab.table)[-1] == "19.01.2027"
