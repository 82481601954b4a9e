"""Registering like a person at the keyboard: Cyrillic names, loose dates, numbers with slips, people who look alike."""

from collections.abc import Callable
from datetime import date
from typing import cast
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from emr_desktop.domain.access import Role
from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergyStatus, PersonName, Sex
from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.patients_card import PatientCard, patient_card
from emr_desktop.queries.patients_history import patient_history
from emr_desktop.services.opening import OpenClinic
from emr_desktop.services.patients import register_patient
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.register_screen import RegisterScreen
from tests.conftest import SERGEY
from tests.ui.desk import Desk
from tests.ui.patients.card_facts import KNOWN

SitDown = Callable[..., Desk]
ENTER, TAB, ALT = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier
BUDGET = 90


@pytest.fixture
def desk(sit_down: SitDown) -> Desk:
    """The nurse in front of an empty registration."""
    return at_registration(sit_down("ivanova"))


def at_registration(desk: Desk, text: str = "") -> Desk:
    desk.shell.show_place(Destination("register", text=text))
    desk.settle()
    return desk


def screen(desk: Desk) -> RegisterScreen:
    return cast("RegisterScreen", desk.screen)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def type_lines(desk: Desk, *lines: str) -> None:
    for line in lines:
        desk.keys.type(line)
        desk.keys.press(ENTER)


def save(desk: Desk) -> PatientCard:
    """Ctrl+Enter, and the card of whoever was registered."""
    desk.keys.sign()
    desk.wait(lambda: desk.place.patient_id is not None)
    patient = desk.place.patient_id
    assert patient is not None
    return desk.clinic.ask(patient_card, patient)


def tab_to(desk: Desk, name: str) -> None:
    for _ in range(40):
        focused = QApplication.focusWidget()
        field = focused.parentWidget() if focused is not None else None
        if field is not None and field.objectName() == name:
            return
        desk.keys.press(TAB)
    raise AssertionError(f"Tab does not reach {name}")


def test_a_whole_registration_takes_at_most_ninety_keys_and_no_mouse(desk: Desk):
    type_lines(desk, "Кавалёва", "Ірына", "Мікалаеўна", "030458")
    desk.keys.type("ж")
    tab_to(desk, "street")
    desk.keys.type("Лясная")
    desk.keys.press(TAB)
    desk.keys.type("4")
    desk.keys.press(ENTER)
    desk.keys.type("н")
    card = save(desk)

    print(f"registration {desk.keys.keys}/{BUDGET}")
    assert desk.keys.keys <= BUDGET
    assert desk.keys.clicks == 0
    assert desk.place.screen == "visit"
    assert card.details.names.be == PersonName("Кавалёва", "Ірына", "Мікалаеўна")
    assert (card.details.birth_date, card.details.sex) == (date(1958, 4, 3), Sex.FEMALE)
    assert card.banner.address is not None
    assert (card.banner.address.street, card.banner.address.house) == ("Лясная", "4")
    assert card.banner.allergies is not None
    assert card.banner.allergies.status is AllergyStatus.NONE_KNOWN


def test_enter_walks_the_expected_fields_only_and_ends_on_the_button(desk: Desk):
    type_lines(desk, "Иванов", "Иван", "", "1960")
    desk.keys.type("m")
    desk.keys.press(ENTER)
    assert screen(desk).allergies.isAncestorOf(focused())
    desk.keys.press(ENTER)
    assert QApplication.focusWidget() is screen(desk).action_bar.button("primary")


def test_nothing_is_taken_for_granted_about_allergies(desk: Desk):
    type_lines(desk, "Иванов", "Иван", "Петрович", "67y")
    desk.keys.type("m")
    card = save(desk)

    assert card.banner.allergies is not None
    assert card.banner.allergies.status is AllergyStatus.NOT_ASKED
    assert card.details.birth_precision is DatePrecision.ESTIMATED


def test_known_allergies_need_a_substance_and_keep_its_code(desk: Desk):
    type_lines(desk, "Иванов", "Иван", "", "?")
    desk.keys.type("m")
    desk.keys.press(ENTER)
    desk.keys.type("л")  # the key K on a Cyrillic layout
    desk.keys.sign()
    assert screen(desk).allergies.rows[0].substance.problem()
    desk.keys.type("penicil")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(ENTER)
    desk.keys.type("сыпь")
    card = save(desk)

    assert card.clinical is not None
    assert [(each.substance_key, each.reaction) for each in card.clinical.allergies] == [("penicillins", "сыпь")]
    assert card.details.birth_date is None


def test_the_missing_is_named_and_focused_and_nothing_is_registered(desk: Desk):
    type_lines(desk, "Иванов", "Иван", "", "120559")
    desk.keys.sign()
    desk.settle()

    form = screen(desk).form
    assert form.sex.problem() == "Fill in “Sex”."
    assert form.sex.isAncestorOf(focused())
    assert "1 problem" in screen(desk).action_bar.status()
    assert desk.place.screen == "register"


def test_a_cyrillic_letter_in_the_number_is_repaired_and_said_so(desk: Desk):
    number = screen(desk).form.identifiers.rows[0].number
    number.setFocus()
    type_lines(desk, "3120559С011РВ7")

    assert number.value() == "3120559C011PB7"
    assert "Latin" in number.editor.accessibleDescription()


def test_the_number_offers_birth_date_and_sex_and_contradictions_only_warn(desk: Desk):
    form = screen(desk).form
    number = form.identifiers.rows[0].number
    number.setFocus()
    type_lines(desk, "3120559C011PB7")
    offered = form.identifiers.offer
    assert "12-May-1959, Male" in offered.text()
    offered.buttons()[0].click()
    assert (form.birth.birth().day, form.sex.value()) == (date(1959, 5, 12), Sex.MALE)

    form.sex.set_value(Sex.FEMALE)
    assert number.warning() == "The number says another sex. Check both."
    assert not number.problem()


def test_grey_spellings_count_only_when_they_are_accepted(desk: Desk):
    names = screen(desk).form.names
    type_lines(desk, "Кавалёва", "Ганна", "Мікалаеўна")
    assert names.names().la == PersonName()
    names.fold.open()
    latin = names.others[Language.EN]
    assert latin["family"].line.placeholderText() == "Kavaliova"
    latin["family"].setFocus()
    desk.keys.press(Qt.Key.Key_Right)
    assert names.names().la == PersonName("Kavaliova", "")
    names.take.click()
    assert names.names().la == PersonName("Kavaliova", "Hanna")
    assert names.names().ru.given == "Анна"


def test_somebody_who_looks_alike_is_found_while_typing_and_opened(desk: Desk):
    known = desk.clinic.execute(register_patient, SERGEY)
    type_lines(desk, "Лихачёв", "Сергей", "", "120559")
    desk.wait(lambda: screen(desk).duplicates.shown() == (known,))
    desk.keys.press(Qt.Key.Key_1, ALT)

    assert (desk.place.screen, desk.place.patient_id) == ("patient", known)
    desk.settle()
    assert [draft.form for draft in desk.clinic.ask(my_drafts)] == ["registration"]


def test_saving_over_people_who_look_alike_needs_an_answer_that_is_kept(desk: Desk):
    known = desk.clinic.execute(register_patient, SERGEY)
    type_lines(desk, "Лихачёв", "Сергей", "", "120559")
    desk.keys.type("m")
    desk.keys.sign()
    desk.wait(lambda: "same person" in screen(desk).action_bar.status())
    assert desk.place.screen == "register"
    answers = {button.text(): button for button in screen(desk).action_bar.findChildren(QPushButton)}
    answers["They are different people"].click()
    desk.wait(lambda: desk.place.patient_id is not None)

    second = cast("UUID", desk.place.patient_id)
    assert second != known
    told = [row for row in desk.clinic.ask(patient_history, second) if row.table == "patient_not_the_same"]
    assert told


def test_ctrl_enter_pressed_twice_registers_once(desk: Desk):
    type_lines(desk, "Иванов", "Иван", "", "120559")
    desk.keys.type("m")
    desk.keys.sign()
    desk.keys.sign()
    desk.wait(lambda: desk.place.patient_id is not None)
    desk.settle()
    first = desk.clinic.ask(patient_card, cast("UUID", desk.place.patient_id))

    assert first.banner.record_number.endswith("00001")
    assert desk.clinic.execute(register_patient, SERGEY)
    assert not desk.clinic.ask(my_drafts)


def test_what_is_typed_survives_leaving_and_is_gone_on_with(desk: Desk):
    type_lines(desk, "Кавалёва", "Ірына")
    desk.keys.press(Qt.Key.Key_Escape)
    desk.settle()
    assert desk.place.screen == "home"
    at_registration(desk)

    assert screen(desk).form.names.main["family"].text() == "Кавалёва"
    assert "draft" in screen(desk).action_bar.status()


def test_places_where_patients_live_are_offered_with_their_region(sit_down: SitDown, nurse: OpenClinic):
    nurse.execute(register_patient, KNOWN)
    desk = at_registration(sit_down("ivanova"))
    address = screen(desk).form.registered
    address.settlement.setFocus()
    desk.keys.type("заре")
    desk.keys.press(ENTER)

    assert address.address().settlement == "Заречье"
    assert (address.address().raion, address.address().postcode) == ("Ляховичский", "225370")


def test_what_was_typed_into_the_search_is_the_beginning_of_the_name(sit_down: SitDown):
    desk = at_registration(sit_down("ivanova"), "кавалёва ірына 58")
    names = screen(desk).form.names.main
    assert (names["family"].text(), names["given"].text()) == ("Кавалёва", "Ірына")


def test_the_front_desk_registers_without_asking_about_allergies(sit_down: SitDown):
    desk = at_registration(sit_down("kot"))
    assert desk.clinic.actor.role is Role.REGISTRAR
    assert not screen(desk).allergies.isVisible()
    type_lines(desk, "Иванов", "Иван", "", "120559")
    desk.keys.type("m")
    desk.keys.sign()
    desk.wait(lambda: desk.place.screen == "patient")
