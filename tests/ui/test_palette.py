"""The search box over any screen: found, chosen and opened by the keyboard alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.contacts import Address
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AddressUse, PersonName, PersonNames, Sex
from emr_desktop.services.home import AddToQueue, add_to_queue
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import OpenCard, open_card, register_patient
from emr_desktop.ui.palette.entries import Command
from emr_desktop.ui.theme import Theme, ThemeName
from tests.conftest import SERGEY
from tests.ui.checks import problems_of
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL

SitDown = Callable[..., Desk]


@pytest.fixture
def people(nurse: OpenClinic) -> dict[str, UUID]:
    """Two women called alike, a man with a name that begins like theirs, and a child."""
    home = ((AddressUse.ACTUAL, Address(settlement="Zarechye", street="Lesnaya", house="4")),)
    found = {}
    for key, family, given, latin, born, sex in (
        ("iryna_58", "Ковалёва", "Ирина", "Kavaliova Iryna", date(1958, 4, 3), Sex.FEMALE),
        ("iryna_95", "Ковалёва", "Ирина", "Kavaliova Iryna", date(1995, 7, 1), Sex.FEMALE),
        ("viktar", "Коваленко", "Виктор", "Kavalenka Viktar", date(1961, 10, 11), Sex.MALE),
        ("piotr", "Дубик", "Пётр", "Dubik Piotr", date(2017, 2, 2), Sex.MALE),
    ):
        names = PersonNames(ru=PersonName(family, given), la=PersonName(*latin.split()))
        command = replace(SERGEY, names=names, birth_date=born, sex=sex, phone="", addresses=home)
        found[key] = nurse.execute(register_patient, command)
    return found


def test_a_returning_patient_is_found_and_opened_within_ten_keys(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down()
    desk.find("кова 58")
    desk.keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.place.screen == "patient")

    assert desk.place.patient_id == people["iryna_58"]
    assert desk.keys.keys <= 10
    assert not desk.palette.isVisible()


def test_enter_pressed_before_the_answer_opens_whom_was_typed_and_nobody_else(
    sit_down: SitDown, people: dict[str, UUID]
):
    desk = sit_down()
    desk.find("дуб")
    desk.settle()
    desk.palette.line.selectAll()
    desk.keys.type("коваленко")
    assert desk.names()[0] == "DUBIK, Piotr", "the answer is not here yet"
    desk.keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: desk.place.screen == "patient")

    assert desk.place.patient_id == people["viktar"]


def test_f4_opens_and_starts_a_visit_and_f8_repeats_a_prescription(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down("sidorov")
    places = []
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F8):
        desk.find("дубик")
        desk.keys.press(key)
        desk.wait(desk.palette.isHidden)
        places.append((desk.place.screen, desk.place.patient_id))

    assert places == [("visit", people["piotr"]), ("prescription", people["piotr"])]


def test_a_nurse_cannot_repeat_a_prescription(sit_down: SitDown, people: dict[str, UUID]):  # people are there
    desk = sit_down()
    desk.find("дубик")
    desk.keys.press(Qt.Key.Key_F8)
    desk.settle()

    assert people["piotr"] is not None
    assert (desk.place.screen, desk.palette.isVisible()) == ("home", True)
    assert "F8" not in desk.palette.help.text()


@pytest.mark.usefixtures("people")
def test_nobody_is_chosen_beforehand_when_two_are_called_alike(sit_down: SitDown):
    desk = sit_down()
    desk.find("ковалева")
    desk.keys.press(Qt.Key.Key_Return)
    desk.settle()

    assert desk.place.screen == "home"
    assert desk.palette.list.current() is None
    assert desk.palette.remark.text() == "Some have the same name: compare the birth dates, then choose with ↓."


def test_namesakes_are_told_apart_and_chosen_by_the_arrows(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down()
    desk.find("ковалева")
    desk.settle()
    rows = [entry.cells[1:5] for entry in desk.palette.list.entries() if entry.patient is not None]
    assert {row[0] for row in rows} == {"03-Apr-1958 (68y)", "01-Jul-1995 (31y)"}
    assert {row[3] for row in rows} == {"Zarechye, Lesnaya 4"}

    desk.keys.press(Qt.Key.Key_Down, times=2)
    wanted = desk.palette.list.current()
    assert wanted is not None
    assert wanted.patient is not None
    desk.keys.press(Qt.Key.Key_Return)
    assert desk.place.patient_id == wanted.patient.id
    assert desk.place.patient_id in people.values()


@pytest.mark.usefixtures("people")
def test_the_wrong_keyboard_layout_is_understood_and_said(sit_down: SitDown):
    desk = sit_down()
    desk.find("le,br")
    desk.settle()

    assert desk.names()[0] == "DUBIK, Piotr"
    assert desk.palette.remark.text() == "Showing results for дубик: the keyboard was EN."


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_F3])
def test_esc_closes_and_gives_the_focus_back(sit_down: SitDown, key: Qt.Key):
    desk = sit_down(first="patients")
    before = QApplication.focusWidget()
    desk.keys.press(key)
    desk.wait(desk.palette.isVisible)
    assert desk.palette.line.hasFocus()
    desk.keys.press(Qt.Key.Key_Tab)
    assert desk.palette.line.hasFocus(), "Tab does not leave for the screen behind"
    desk.keys.press(Qt.Key.Key_Escape)

    assert not desk.palette.isVisible()
    assert QApplication.focusWidget() is before


def test_the_palette_opens_empty_every_time_and_shows_today_first(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down()
    desk.clinic.execute(open_card, OpenCard(people["viktar"]))
    desk.clinic.execute(add_to_queue, AddToQueue(people["piotr"]))
    desk.find("abc")
    desk.keys.press(Qt.Key.Key_Escape)
    desk.find()
    desk.settle()

    assert desk.palette.line.text() == ""
    assert desk.names()[:2] == ["DUBIK, Piotr", "KAVALENKA, Viktar"]
    assert desk.palette.list.current() is None, "nobody is chosen before something is typed"


def test_a_new_patient_carries_what_was_typed(sit_down: SitDown):
    desk = sit_down()
    desk.find("Гарбуз 1977")
    desk.settle()
    assert desk.names() == ["New patient “Гарбуз 1977”", "Look in the district for “Гарбуз 1977”"]
    assert desk.palette.remark.text() == "No patient matches “Гарбуз 1977”."
    desk.keys.press(Qt.Key.Key_Return)

    assert (desk.place.screen, desk.place.text) == ("register", "Гарбуз 1977")


@pytest.mark.usefixtures("people")
def test_ctrl_n_registers_what_was_typed_even_when_others_are_found(sit_down: SitDown):
    desk = sit_down()
    desk.find("дубик")
    desk.settle()
    desk.keys.press(Qt.Key.Key_N, CONTROL)

    assert (desk.place.screen, desk.place.text) == ("register", "дубик")


@pytest.mark.parametrize("typed", [">pat", ">зфе"])
def test_commands_are_found_by_their_words_on_any_layout(sit_down: SitDown, typed: str):
    desk = sit_down()
    desk.find(typed)
    assert desk.names()[0] == "Patients"
    desk.keys.press(Qt.Key.Key_Return)

    assert desk.place.screen == "patients"


def test_each_command_shows_its_key(sit_down: SitDown):
    desk = sit_down()
    desk.find(">")
    shown = {entry.cells[0]: entry.shortcut for entry in desk.palette.list.entries()}

    assert shown["Home"] == "Ctrl+1"
    assert shown["Lock the screen"] == "F12"
    assert shown["New patient"] == "Ctrl+N"


def test_locking_can_be_asked_by_name(sit_down: SitDown):
    desk = sit_down()
    with desk.qtbot.waitSignal(desk.shell.lock_asked):
        desk.find(">lock")
        desk.keys.press(Qt.Key.Key_Return)

    assert not desk.palette.isVisible()


def test_ctrl_and_a_digit_takes_a_row_and_not_a_place_of_the_side_bar(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down()
    desk.find("дубик")
    desk.settle()
    desk.keys.press(Qt.Key.Key_1, CONTROL)

    assert (desk.place.screen, desk.place.patient_id) == ("patient", people["piotr"])


@pytest.mark.usefixtures("people")
def test_a_mouse_opens_the_row_it_presses(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down()
    desk.find("дубик")
    desk.settle()
    rows = desk.palette.list
    desk.keys.click(rows.viewport(), rows.visualRect(rows.currentIndex()).center())

    assert desk.place.patient_id == people["piotr"]


@pytest.mark.usefixtures("people")
def test_the_count_is_said_when_typing_pauses(sit_down: SitDown, language: Callable[[Language], None]):
    language(Language.EN)
    desk = sit_down()
    desk.find("кова")
    desk.settle()
    remark = "Some have the same name: compare the birth dates, then choose with ↓"
    assert desk.palette._speak.isActive(), "not at every key"
    assert desk.palette.words_to_say() == f"{remark}. 3 patients found"

    desk.keys.type(" 61")
    desk.settle()
    assert desk.palette.words_to_say().startswith("1 patient found. KAVALENKA, Viktar, 11-Oct-1961 (65y), Male")
    desk.wait(lambda: not desk.palette._speak.isActive())


def test_the_line_has_a_name_for_the_screen_reader(sit_down: SitDown):
    desk = sit_down()
    desk.find()
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(desk.palette.line)

    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Find a patient or run a command"


def test_the_administrator_gets_commands_and_no_patients(sit_down: SitDown, people: dict[str, UUID]):
    desk = sit_down("admin")
    desk.find("home")
    desk.settle()

    assert people
    assert desk.names() == ["Home"]


def test_words_of_a_command_may_come_in_any_order():
    command = Command("Help and shortcuts", "F1", lambda: None)

    assert command.fits("short help")
    assert not command.fits("shortcutsx")


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize("language_of_screen", list(Language))
@pytest.mark.parametrize(("look", "scale"), [("light", 100), ("hc-black", 100), ("light", 150), ("hc-black", 150)])
def test_nothing_of_the_palette_is_cut_or_unnamed(
    sit_down: SitDown,
    theme: Callable[[Theme], None],
    language: Callable[[Language], None],
    language_of_screen: Language,
    look: str,
    scale: int,
):
    language(language_of_screen)
    theme(Theme(ThemeName(look), scale))
    desk = sit_down("sidorov", language=language_of_screen)
    desk.find("кова")
    desk.settle()

    assert problems_of(desk.palette) == []
    assert desk.palette.panel.geometry().right() < desk.palette.width()
