"""Looking in the district: where it is offered, what is carried over, what is said when it cannot be."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.keys_person import CONTROL

ENTER = Qt.Key.Key_Return


def not_found(doctor, typed: str):
    doctor.desk.keys.press(Qt.Key.Key_2, CONTROL)
    doctor.desk.settle()
    doctor.desk.keys.type(typed)
    doctor.desk.settle()
    return doctor.desk.screen


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("Щедринович Мария 03.04.1958", ("Щедринович Мария", "03-Apr-1958", "")),
        ("щедринович 1958", ("щедринович", "1958", "")),
        ("4030458A001PB5", ("", "", "4030458A001PB5")),
    ],
)
def test_whoever_is_not_found_is_looked_for_with_what_was_typed(doctor, typed, fields):
    screen = not_found(doctor, typed)
    assert screen.nothing.other.isVisible()
    doctor.desk.keys.press(Qt.Key.Key_F3, CONTROL)
    doctor.desk.settle()
    there = doctor.desk.screen
    assert doctor.desk.place.screen == "district"
    assert (there.name.text(), there.born.text(), there.number.text()) == fields


def test_the_search_over_every_screen_offers_it_too(doctor):
    doctor.desk.find("щедринович 1958")
    doctor.desk.settle()
    assert "Look in the district for “щедринович 1958”" in doctor.desk.names()
    doctor.desk.keys.press(Qt.Key.Key_Down)
    doctor.desk.keys.press(ENTER)
    doctor.desk.wait(lambda: doctor.desk.place.screen == "district")
    assert doctor.desk.screen.name.text() == "щедринович"


def test_the_key_that_the_search_names_works_while_somebody_is_found(doctor):
    doctor.desk.find("дубик")
    doctor.desk.settle()
    doctor.desk.keys.press(Qt.Key.Key_F3, CONTROL)
    doctor.desk.wait(lambda: doctor.desk.place.screen == "district")
    assert doctor.desk.screen.name.text() == "дубик"


def test_a_number_that_is_too_short_is_said_beside_a_name_too(doctor):
    doctor.desk.shell.show_place(type(doctor.desk.place)("district"))
    doctor.desk.settle()
    screen = doctor.desk.screen
    screen.name.set_text("Лихачёв")
    screen.born.set_text("1958")
    screen.number.set_text("1958")
    doctor.desk.keys.sign()
    assert screen.said.text() == "Enter a name and the date or year of birth, or the whole number of a document."
    assert screen.number.line.hasFocus()


def test_too_little_is_said_before_anybody_is_asked(doctor):
    doctor.desk.shell.show_place(type(doctor.desk.place)("district"))
    doctor.desk.settle()
    screen = doctor.desk.screen
    doctor.desk.keys.type("Лихачёв")
    doctor.desk.keys.sign()
    assert screen.said.text() == "Enter a name and the date or year of birth, or the whole number of a document."
    assert screen.born.line.hasFocus()


def test_a_computer_without_a_district_says_what_to_do(doctor):
    doctor.desk.shell.show_place(type(doctor.desk.place)("district", text="Лихачёв 1959"))
    doctor.desk.settle()
    screen = doctor.desk.screen
    doctor.desk.keys.sign()
    doctor.desk.wait(screen.said.isVisible)
    assert screen.said.text() == (
        "This computer is not connected to a district yet. The administrator connects it with a code of the district. "
        "Register the patient here now; both records can be linked later."
    )
    screen.said.buttons()[1].click()
    doctor.desk.settle()
    assert doctor.desk.place.screen == "register"


def test_the_front_desk_does_not_look_in_the_district(sit):
    clerk = sit("kot")
    screen = not_found(clerk, "щедринович")
    assert not screen.nothing.other.isVisible()
    assert "district" not in screen.action_bar._buttons
    clerk.desk.keys.press(Qt.Key.Key_F3, CONTROL)
    clerk.desk.settle()
    assert clerk.desk.place.screen == "patients"
