"""Writing a referral as a physician does it: by keyboard, from the card."""

from datetime import date

from PySide6.QtCore import Qt

from emr_desktop.domain.referrals import GrantWhy, Urgency
from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.referrals import ReferralRow, patient_referrals
from emr_desktop.ui.referrals.refer_form import ReferForm
from tests.ui.keys_person import CONTROL
from tests.ui.referrals.conftest import HOSPITAL, POLYCLINIC, Doctor

ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
REASON = "Боль в груди. Прошу УЗИ сердца."


def referrals(doctor: Doctor) -> tuple[ReferralRow, ...]:
    return doctor.clinic.ask(patient_referrals, doctor.patient)


def type_all(doctor: Doctor) -> None:
    """Clinic, specialist, diagnosis, reason; Enter leads from one to the next."""
    keys = doctor.desk.keys
    keys.type("лях")
    keys.press(ENTER)
    keys.type("кардиолог")
    keys.press(ENTER)
    form = doctor.desk.screen.findChildren(ReferForm)[0]
    doctor.desk.wait(lambda: form._index is not None)
    keys.type("I20.8")
    keys.press(ENTER)
    keys.type(REASON)


def test_a_patient_is_referred_by_keyboard_only(doctor):
    doctor.begin()
    type_all(doctor)
    doctor.desk.keys.sign()
    doctor.desk.wait(lambda: doctor.desk.place.screen == "patient")
    (row,) = referrals(doctor)
    assert (row.to_facility, row.specialty, row.code, row.reason) == (HOSPITAL, "кардиолог", "I20.8", REASON)
    assert (row.why, row.urgency, row.until) == (GrantWhy.REFERRAL, Urgency.ROUTINE, date(2027, 1, 19))
    doctor.desk.wait(lambda: doctor.desk.screen.tab() == "referrals")
    assert doctor.clinic.ask(my_drafts) == []
    assert doctor.desk.keys.clicks == 0


def test_the_clinic_is_found_by_any_word_and_on_the_wrong_keyboard(doctor):
    screen = doctor.begin()
    for typed, found in (("поли", POLYCLINIC), ("gjkb", POLYCLINIC), ("црб", HOSPITAL), ("3", POLYCLINIC)):
        assert [offer.title for offer in screen.form.to._source(typed)] == [found], typed


def test_what_is_missing_is_said_at_its_field(doctor):
    screen = doctor.begin()
    doctor.desk.keys.sign()
    assert screen.form.to.problem() == "Fill in “To which clinic”."
    assert screen.form.reason.problem() == "Fill in “What is asked, and why”."
    assert screen.form.to.line.hasFocus()
    assert screen.action_bar.status() == "There are 2 problems"
    assert referrals(doctor) == ()


def test_a_clinic_that_the_district_does_not_list_is_not_taken(doctor):
    screen = doctor.begin()
    doctor.desk.keys.type("Несвижская ЦРБ")
    doctor.desk.keys.press(TAB)
    assert screen.form.to.problem() == "Choose from the list: “Несвижская ЦРБ” is not in it."


def test_a_last_day_beyond_the_limit_says_which_is_the_latest(doctor):
    screen = doctor.begin()
    until = screen.form.until
    assert until.text() == "19-Jan-2027"
    until.set_text("01.12.2028")
    assert until.problem() == "The last day may be 20-Nov-2027 at the latest."
    until.set_text("01.02.2027")
    assert until.problem() == ""
    assert "until 01-Feb-2027" in screen.form.consequence.text()


def test_a_transfer_has_no_last_day_and_says_that_the_home_moves(doctor):
    screen = doctor.begin()
    type_all(doctor)
    screen.form.why.set_value(GrantWhy.TRANSFER)
    assert not screen.form.until.isEnabled()
    assert f"{HOSPITAL} becomes the home clinic" in screen.form.consequence.text()
    doctor.desk.keys.sign()
    doctor.desk.wait(lambda: doctor.desk.place.screen == "patient")
    assert referrals(doctor)[0].until is None


def test_what_was_typed_waits_as_a_draft_and_is_gone_on_with(doctor):
    screen = doctor.begin()
    type_all(doctor)
    screen.form.until.set_text("bad date")
    before = screen.form.state()
    doctor.desk.keys.press(ESC)
    doctor.desk.wait(lambda: doctor.desk.place.screen == "patient")
    doctor.desk.settle()
    (draft,) = doctor.clinic.ask(my_drafts)
    assert (draft.form, draft.patient_id) == ("referral", doctor.patient)
    again = doctor.begin()
    doctor.desk.wait(lambda: again.form.state() == before)
    again.form.until.set_text("")
    doctor.desk.keys.sign()
    doctor.desk.wait(lambda: doctor.desk.place.screen == "patient")
    assert referrals(doctor)[0].reason == REASON


def test_a_draft_is_opened_from_the_tasks_of_the_first_screen(doctor):
    doctor.begin()
    doctor.desk.keys.type("лях")
    doctor.desk.keys.press(ENTER)
    doctor.desk.keys.press(Qt.Key.Key_1, CONTROL)
    doctor.desk.settle()
    doctor.desk.settle()
    doctor.desk.screen.tasks.button("drafts").click()
    doctor.desk.settle()
    assert doctor.desk.place.screen == "refer"
    doctor.desk.wait(lambda: doctor.desk.screen.form.to.value() is not None)
    assert doctor.desk.screen.form.to.value().value == doctor.hospital


def test_beginning_anew_can_be_taken_back(doctor):
    screen = doctor.begin()
    type_all(doctor)
    before = screen.form.state()
    screen.action_bar.button("anew").click()
    doctor.desk.settle()
    assert screen.form.to.value() is None
    doctor.desk.shell.toasts.findChildren(type(screen.action_bar.button("anew")))[0].click()
    assert screen.form.state() == before


def test_the_usual_codes_of_the_patient_are_offered_first(doctor):
    screen = doctor.begin()
    doctor.desk.wait(lambda: screen.form._index is not None)
    assert [offer.value for offer in screen.form._codes("").offers] == ["I10"]


def test_without_a_list_of_clinics_it_is_said_where_it_comes_from(sit):
    doctor = sit(known=False)
    doctor.open_card()
    doctor.desk.keys.press(Qt.Key.Key_F7, CONTROL)
    doctor.desk.settle()
    screen = doctor.desk.screen
    doctor.desk.wait(screen.said.isVisible)
    assert screen.said.text() == (
        "No clinic is known yet: the list comes from the district. What you type here is kept. "
        "This computer is not connected to a district yet. The administrator connects it with a code of the district."
    )


def test_a_nurse_does_not_refer(sit):
    doctor = sit("ivanova")
    doctor.open_card()
    doctor.desk.keys.press(Qt.Key.Key_F7, CONTROL)
    doctor.desk.settle()
    assert doctor.desk.place.screen == "patient"
    assert "refer" not in doctor.desk.screen.action_bar._buttons


def test_the_palette_refers_the_patient_on_show(doctor):
    doctor.open_card()
    doctor.desk.find("> refer a pa")
    doctor.desk.settle()
    doctor.desk.keys.press(ENTER)
    doctor.desk.wait(lambda: doctor.desk.place.screen == "refer")
    assert doctor.desk.place.patient_id == doctor.patient


def test_the_dead_are_not_referred(doctor):
    from emr_desktop.services.patients_corrections import RecordDeath, record_death

    day = doctor.clinic.ask(patient_card, doctor.patient).banner.deceased_on
    command = RecordDeath(patient_id=doctor.patient, died_on=date(2026, 11, 19), seen=day)
    doctor.clinic.execute(record_death, command)
    doctor.open_card()
    button = doctor.desk.screen.action_bar.button("refer")
    assert not button.isEnabled()
    assert "has died" in button.toolTip()
