"""A patient goes to the hospital and back, and another is taken in an emergency: two windows, a real server, keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.access import Role
from emr_desktop.queries.patients import search_patients
from emr_desktop.queries.referrals import patient_referrals
from emr_desktop.services.admin import StaffData
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from emr_desktop.store.visits import Visit
from emr_desktop.ui.common.dialogs import Question
from emr_desktop.ui.referrals.district_screen import DistrictScreen
from emr_desktop.ui.referrals.emergency_dialog import EmergencyDialog
from emr_desktop.ui.referrals.list_screen import SENT, ReferralListScreen
from emr_desktop.ui.referrals.refer_screen import ReferScreen
from tests.conftest import PASSWORD, QUICK, SERGEY
from tests.journeys.seat import ENTER, NOWHERE, Seat
from tests.ui.conftest import *  # noqa: F403  # the application, programs that run
from tests.ui.keys_person import CONTROL
from tests.ui.questions import when_asked

FELDSHER = StaffData("hryb", "Грыб", "Сцяпан", "Ільіч", Role.FELDSHER, "фельдшар")
DOWN, DELETE = Qt.Key.Key_Down, Qt.Key.Key_Delete
REASON = "Боль в груди неделю. Прошу УЗИ сердца."


@pytest.fixture
def two(app, clock, district, found, run_program, url):
    """The feldsher of the post, who knows a patient, and the physician of the hospital, who does not."""
    post, hospital = found("Barok post"), found("Hospital")
    post.do(register_patient, SERGEY)
    for computer in (post, hospital):
        computer.clinic.close()
    with open_clinic(post.folder, user="admin", password=PASSWORD, clock=clock) as clinic:
        clinic.add_user(FELDSHER, PASSWORD, QUICK)
    seats = (
        Seat(run_program(post.folder), post.folder, "гры"),
        Seat(run_program(hospital.folder), hospital.folder, "doc"),
    )
    for seat in seats:
        seat.lead_to(url)
        assert seat.sit().sync() in {"done", "nothing"}
    return seats


def patient_of(seat: Seat):
    """The one patient that this clinic finds; none when it finds nobody."""
    rows = seat.clinic.ask(search_patients, "лихач").rows
    return rows[0].id if rows else None


def referrals_of(seat: Seat) -> ReferralListScreen:
    seat.sit().keys.press(Qt.Key.Key_4, CONTROL)
    seat.until_at("referrals")
    screen = seat.screen
    assert isinstance(screen, ReferralListScreen)
    return screen


def refer(seat: Seat) -> None:
    """From the card, by keyboard only."""
    seat.sit().find("лихач")
    seat.keys.press(Qt.Key.Key_F7, CONTROL)
    seat.until_at("refer")
    screen = seat.screen
    assert isinstance(screen, ReferScreen)
    seat.until(lambda: screen.form.facilities() and screen.form._index is not None)
    seat.keys.type("hos")
    seat.keys.press(ENTER)
    seat.keys.type("кардиолог")
    seat.keys.press(ENTER)
    seat.keys.type("I20.8")
    seat.keys.press(ENTER)
    seat.keys.type(REASON)
    seat.keys.sign()
    seat.until_at("patient")


def write_visit(seat: Seat) -> None:
    """A routine visit on the card that is open."""
    seat.keys.press(Qt.Key.Key_F4)
    seat.until_at("visit")
    seat.keys.type("ад")
    seat.keys.press(ENTER)
    seat.keys.type("168 104")
    seat.keys.press(Qt.Key.Key_D, CONTROL)
    seat.keys.type("I20.8")
    seat.keys.press(ENTER)
    seat.keys.sign()
    if seat.place == "visit":
        seat.keys.press(Qt.Key.Key_Tab)
        seat.keys.press(ENTER)
    seat.until(lambda: seat.place != "visit")


def test_a_patient_is_referred_seen_at_the_hospital_and_comes_back(two):
    post, hospital = two
    refer(post)
    post.until(lambda: post.screen.tab() == "referrals" and post.screen.referrals.has_rows())
    (row,) = post.screen.referrals.table.rows().rows
    assert (row.to_facility, row.reason, row.specialty, row.code) == ("Hospital", REASON, "кардиолог", "I20.8")
    assert post.sync() in {"done", "nothing"}

    assert patient_of(hospital) is None
    listed = referrals_of(hospital)
    assert listed.stack.currentWidget() is listed.empty[0]
    assert hospital.sync() == "done"
    hospital.until(lambda: listed.tabs.tabText(0) == "Received 1")
    hospital.until(listed.table.hasFocus)
    assert _cells(listed)[:4] == ["● New", "Barok post", "Referral", "Planned"]
    hospital.keys.press(ENTER)
    hospital.until_at("patient")
    write_visit(hospital)
    hospital.sync()

    post.sit().sync()
    assert len(post.computer.rows(Visit.id)) == 1
    listed = referrals_of(post)
    post.keys.press(Qt.Key.Key_PageDown, CONTROL)
    assert listed.tabs.currentIndex() == SENT
    assert _cells(listed)[0].startswith("✓ Seen there")
    end_it(post, listed)
    post.until(lambda: not listed.tables[SENT].rows().rows)
    post.sync()

    assert patient_of(hospital.sit()) is not None
    hospital.find("лихач")
    hospital.sync()
    hospital.until(lambda: "has ended" in hospital.running.said())
    hospital.sync()
    assert patient_of(hospital) is None
    assert referrals_of(hospital).tables[0].rows().rows == ()
    assert len(post.computer.rows(Visit.id)) == 1
    assert post.keys.clicks == hospital.keys.clicks == 0


def end_it(seat: Seat, listed: ReferralListScreen) -> None:
    """Delete on the row; the question is answered with the arrow to the other button."""

    def answer(dialog: Question) -> None:
        assert "Hospital loses the record" in dialog.accessibleDescription()
        seat.keys.press(Qt.Key.Key_Tab)
        seat.keys.press(Qt.Key.Key_Space)

    when_asked(listed, answer)
    seat.until(listed.table.hasFocus)
    seat.keys.press(DELETE)


def _cells(listed: ReferralListScreen) -> list[str]:
    model = listed.table.rows()
    return [str(model.index(0, column).data()) for column in range(model.columnCount())]


def look_for_somebody(seat: Seat) -> DistrictScreen:
    """Nobody is found here: Ctrl+F3 goes on with what was typed."""
    seat.sit().keys.press(Qt.Key.Key_2, CONTROL)
    seat.until_at("patients")
    seat.keys.type("лихачев 1959")
    seat.until(lambda: "No patient matches" in seat.running.said())
    seat.keys.press(Qt.Key.Key_F3, CONTROL)
    seat.until_at("district")
    screen = seat.screen
    assert isinstance(screen, DistrictScreen)
    assert (screen.name.text(), screen.born.text()) == ("лихачев", "1959")
    return screen


def test_an_unconscious_patient_is_found_in_the_district_and_the_card_opens(two):
    post, hospital = two
    screen = look_for_somebody(hospital)
    hospital.keys.sign()
    hospital.until(screen.table.hasFocus)
    assert [row.facility for row in screen.table.rows().rows] == ["Barok post"]
    take(hospital, "без сознания, ДТП")
    hospital.until_at("patient")
    patient = patient_of(hospital)
    assert patient is not None
    (row,) = hospital.clinic.ask(patient_referrals, patient)
    assert (row.reason, row.from_facility) == ("без сознания, ДТП", "Barok post")

    post.sit().sync()
    listed = referrals_of(post)
    post.keys.press(Qt.Key.Key_PageDown, CONTROL)
    (told,) = listed.table.rows().rows
    assert (told.reason, told.author) == ("без сознания, ДТП", "Сидоров К. М.")


def take(seat: Seat, reason: str) -> None:
    """Enter on the row; an empty reason is refused."""
    seat.keys.press(ENTER)
    seat.until(lambda: isinstance(QApplication.activeModalWidget(), EmergencyDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EmergencyDialog)
    seat.until(dialog.reason.notes.hasFocus)
    seat.keys.sign()
    assert dialog.reason.problem() == "Write the reason. Both clinics will see it."
    seat.keys.type(reason)
    seat.keys.sign()


def test_without_a_link_it_is_said_what_to_do(two):
    _, hospital = two
    hospital.sit().lead_to(NOWHERE)
    screen = look_for_somebody(hospital)
    hospital.keys.sign()
    hospital.until(screen.said.isVisible)
    assert "Register the patient here now" in screen.said.text()
    hospital.keys.press(Qt.Key.Key_N, CONTROL)
    hospital.until_at("register")
    assert hospital.screen.form.names.main["family"].text() == "Лихачев"
    assert hospital.computer.rows(Patient.id) == set()
