"""The full-page list of patients: type, go down, Enter."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.contacts import Address
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AddressUse, PersonName, PersonNames
from emr_desktop.services.home import AddToQueue, add_to_queue
from emr_desktop.services.opening import OpenClinic
from emr_desktop.ui.patients.list_screen import PatientListScreen
from emr_desktop.ui.theme import Theme, ThemeName
from tests.ui.checks import problems_of, same_names
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL

SitDown = Callable[..., Desk]
Register = Callable[..., UUID]
VERA = PersonNames(ru=PersonName("Баранова", "Вера"), la=PersonName("Baranava", "Vera"))
HOME = ((AddressUse.ACTUAL, Address(settlement="Zarechye", street="Lesnaya", house="4")),)


def page(desk: Desk) -> PatientListScreen:
    assert isinstance(desk.screen, PatientListScreen)
    return desk.screen


def cells(desk: Desk, row: int = 0) -> list[str]:
    rows = page(desk).rows
    return [rows.index(row, column).data() for column in range(rows.columnCount())]


def test_a_row_says_enough_to_tell_people_apart(sit_down: SitDown, register: Register):
    register(addresses=HOME, previous_surnames="Дубік")
    desk = sit_down(first="patients")
    desk.keys.type("дубик")
    desk.settle()

    assert cells(desk) == [
        "LIKHACHOU, Siarhei", "12-May-1959 (67y)", "Male", "129\u00a0100\u00a0001", "Zarechye, Lesnaya 4",
        "earlier Дубік",
    ]  # fmt: skip


def test_with_nothing_typed_those_of_today_are_shown(sit_down: SitDown, nurse: OpenClinic, register: Register):
    register()
    nurse.execute(add_to_queue, AddToQueue(register(names=VERA)))
    desk = sit_down(first="patients")

    assert [row.names for row in page(desk).rows.rows] == [VERA]
    assert page(desk).action_bar.status() == "Today and opened last"


@pytest.mark.parametrize(("key", "screen"), [(Qt.Key.Key_Return, "patient"), (Qt.Key.Key_F4, "visit")])
def test_a_key_quicker_than_the_answer_waits_for_it(sit_down: SitDown, register: Register, key: Qt.Key, screen: str):
    register()
    vera = register(names=VERA)
    desk = sit_down(first="patients")
    desk.keys.type("баранова")
    desk.keys.press(key)
    desk.wait(lambda: desk.place.screen == screen)

    assert desk.place.patient_id == vera


def test_the_arrows_go_into_the_table(sit_down: SitDown, register: Register):
    register()
    desk = sit_down(first="patients")
    desk.keys.type("лихач")
    desk.settle()
    desk.keys.press(Qt.Key.Key_Down)
    assert page(desk).table.hasFocus()
    desk.keys.press(Qt.Key.Key_Return)

    assert desk.place.screen == "patient"


def test_nobody_is_chosen_when_two_are_called_alike(sit_down: SitDown, register: Register):
    for year in (1958, 1995):
        register(birth_date=date(year, 4, 3))
    desk = sit_down(first="patients")
    desk.keys.type("лихач")
    desk.settle()
    desk.keys.press(Qt.Key.Key_Return)

    assert desk.place.screen == "patients"
    assert not page(desk).action_bar.button("open").isEnabled()
    desk.keys.press(Qt.Key.Key_Down)
    assert page(desk).action_bar.button("open").isEnabled()


def test_whoever_is_not_found_can_be_registered(sit_down: SitDown):
    desk = sit_down(first="patients")
    desk.keys.type("Гарбуз")
    desk.settle()
    assert page(desk).nothing.accessibleName().startswith("No patient matches “Гарбуз”.")
    desk.keys.press(Qt.Key.Key_N, CONTROL)

    assert (desk.place.screen, desk.place.text) == ("register", "Гарбуз")


def test_the_wrong_layout_is_said(sit_down: SitDown, register: Register):
    register()
    desk = sit_down(first="patients")
    desk.keys.type("kb[fx")
    desk.settle()

    assert cells(desk)[0] == "LIKHACHOU, Siarhei"
    assert page(desk)._remark_shown == "Showing results for лихач: the keyboard was EN."


def test_the_registrar_starts_no_visits(sit_down: SitDown, register: Register):
    register()
    desk = sit_down("kot", first="patients")
    desk.keys.type("лихач")
    desk.keys.press(Qt.Key.Key_F4)
    desk.settle()

    assert desk.place.screen == "patients"


@pytest.mark.parametrize("language_of_screen", list(Language))
@pytest.mark.parametrize(
    "look", [Theme(ThemeName(name), size) for name in ("light", "hc-black") for size in (100, 150)]
)
def test_nothing_of_the_list_is_cut_or_unnamed(
    sit_down: SitDown,
    register: Register,
    theme: Callable[[Theme], None],
    language: Callable[[Language], None],
    language_of_screen: Language,
    look: Theme,
):
    register(addresses=HOME)
    language(language_of_screen)
    theme(look)
    desk = sit_down(first="patients", language=language_of_screen)
    desk.keys.type("лихач")
    desk.settle()

    assert problems_of(desk.screen) + same_names(desk.screen) + page(desk).table.cut_cells() == []
