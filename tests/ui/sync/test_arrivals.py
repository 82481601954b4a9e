"""What arrives from another computer is shown, and takes nothing away: the choice, the place, the typing, the focus."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import PersonName, PersonNames, Sex
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_entries import AddAllergy, add_allergy
from emr_desktop.services.prescriptions import CancelPrescription, cancel_prescription
from emr_desktop.ui.navigator import Destination
from tests.conftest import SERGEY
from tests.services.prescribing import ENALAPRIL, sign
from tests.sync.people import correct, settle
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL
from tests.ui.screen_words import words_on

FAMILIES = ("Абрамов", "Белов", "Власов", "Громов", "Дубов", "Ершов", "Жуков", "Зимин", "Котов", "Лосев") * 3


def two_that_know_many(district, found, joined):
    """Two computers of one clinic that know the same patients; `sergey` is one of them."""
    first = found("Zarechye")
    for number, family in enumerate(FAMILIES):
        names = PersonNames(ru=PersonName(family, "Пётр"), la=PersonName(family, f"P{number}"))
        first.do(register_patient, replace(SERGEY, names=names, phone="", birth_date=None, no_identifier_reason="нет"))
    sergey = first.do(register_patient, SERGEY)
    first.sync(district)
    return (first, joined("Zarechye")), sergey


@pytest.fixture
def both(after):
    computers, sergey = after(two_that_know_many)
    return *computers, sergey


def sit_at(computer, qtbot, screen, patient=None, item=None):
    desk = Desk.sit_down(computer.clinic, qtbot, Language.EN, Destination(screen, patient_id=patient, item_id=item))
    desk.settle()
    return desk


def arrive(district, desk, here, there):
    """The other computer sends, this one receives, and the window hears of it as it does in the program."""
    settle(district, there, here)
    desk.shell._show_news()
    desk.settle()


def test_the_list_grows_and_the_chosen_patient_the_place_and_the_focus_stay(app, qtbot, district, both):
    first, second, _ = both
    desk = sit_at(first, qtbot, "patients")
    desk.shell.resize(1000, 420)
    desk.keys.type("Пётр")
    desk.settle()
    screen = desk.screen
    screen.table.setFocus()
    desk.keys.press(Qt.Key.Key_Down, times=25)
    chosen, scrolled = screen.table.current_row(), screen.table.verticalScrollBar().value()
    assert scrolled > 0
    new = PersonNames(ru=PersonName("Авдеев", "Пётр"), la=PersonName("Audzeyeu", "Piotr"))
    second.do(register_patient, replace(SERGEY, names=new, phone=""))
    correct(second, chosen.id, sex=Sex.OTHER)
    arrive(district, desk, first, second)
    assert "Авдеев" in {row.names.ru.family for row in screen.rows.rows}
    assert screen.table.current_row().id == chosen.id
    assert screen.table.current_row().sex is Sex.OTHER, "the row says what it is now"
    assert screen.table.verticalScrollBar().value() == scrolled
    assert (screen.table.hasFocus(), screen.typed()) == (True, "Пётр")
    desk.stand_up()


def test_somebody_who_types_in_the_search_box_goes_on_typing(app, qtbot, district, both):
    first, second, _ = both
    desk = sit_at(first, qtbot, "patients")
    desk.keys.type("Кот")
    desk.settle()
    assert len(desk.screen.rows.rows) == 3
    names = PersonNames(ru=PersonName("Котова", "Анна"), la=PersonName("Kotava", "Hanna"))
    second.do(register_patient, replace(SERGEY, names=names, phone=""))
    arrive(district, desk, first, second)
    assert desk.screen.search.line.hasFocus()
    desk.keys.type("ова")
    desk.settle()
    assert (desk.screen.typed(), [row.names.ru.family for row in desk.screen.rows.rows]) == ("Котова", ["Котова"])
    desk.stand_up()


def test_an_editor_in_which_nothing_was_typed_shows_what_is_on_record_now(app, qtbot, district, both):
    first, second, sergey = both
    desk = sit_at(first, qtbot, "patient_edit", sergey)
    form = desk.screen.form
    form.phone.setFocus()
    correct(second, sergey, phone="+375297777777")
    arrive(district, desk, first, second)
    assert "777" in form.phone.text()
    assert form.phone.isAncestorOf(QApplication.focusWidget())
    assert not desk.screen.news.isVisible()
    form.more.fields["workplace"].set_text("школа")
    desk.keys.sign()
    desk.wait(lambda: desk.place.screen == "patient")
    details = first.clinic.ask(patient_card, sergey).details
    assert (details.phone, details.workplace) == ("+375297777777", "школа")
    desk.stand_up()


def test_an_editor_with_typing_says_quietly_what_has_changed_and_keeps_every_letter(app, qtbot, district, both):
    first, second, sergey = both
    desk = sit_at(first, qtbot, "patient_edit", sergey)
    form = desk.screen.form
    form.more.fold.open()
    form.more.fields["workplace"].setFocus()
    desk.keys.type("шко")
    correct(second, sergey, phone="+375297777777")
    arrive(district, desk, first, second)
    said = desk.screen.news.text()
    assert said.startswith("Changed on another computer: Phone — +375")
    assert "777-77-77" in said
    assert form.phone.text() == "+375 29 123-45-67", "not under the hands of who types"
    desk.keys.type("ла")
    assert form.more.fields["workplace"].text() == "школа"
    desk.keys.sign()
    desk.wait(lambda: desk.place.screen == "patient")
    details = first.clinic.ask(patient_card, sergey).details
    assert (details.phone, details.workplace) == ("+375297777777", "школа")
    desk.stand_up()


@pytest.fixture
def prescribing(qtbot, both):
    """The first computer, in the middle of prescribing amoxicillin to a patient whose allergies nobody knows of."""
    first, _, sergey = both
    desk = sit_at(first, qtbot, "prescription", sergey)
    desk.keys.type("амокс")
    desk.settle()
    desk.keys.press(Qt.Key.Key_1, CONTROL)
    desk.settle()
    yield desk
    desk.stand_up()


PENICILLIN = AllergyData(substance="пенициллин", substance_key="penicillins", reaction="сыпь")


def test_an_allergy_that_arrives_while_prescribing_warns_at_once(app, district, both, prescribing):
    first, second, sergey = both
    desk, screen = prescribing, prescribing.screen
    for _ in range(2):
        desk.keys.press(Qt.Key.Key_Down)
        desk.keys.press(Qt.Key.Key_Return)
    for typed in ("1", "3", "7"):
        desk.keys.type(typed)
        desk.keys.press(Qt.Key.Key_Return)
    entry, focus = screen.editor.form.entry(), QApplication.focusWidget()
    assert not any("пенициллин" in line for line in screen.editor.side.checks.texts())
    second.do(add_allergy, AddAllergy(patient_id=sergey, allergy=PENICILLIN))
    arrive(district, desk, first, second)
    assert "new allergy: пенициллин" in desk.shell.message.text()
    assert any("пенициллин" in line for line in screen.editor.side.checks.texts()), "checked anew"
    assert any("пенициллин" in words for words in words_on(screen.banner))
    assert screen.editor.form.entry() == entry
    assert QApplication.focusWidget() is focus


def test_a_signed_prescription_on_show_that_is_cancelled_elsewhere_says_so(app, qtbot, district, both):
    first, second, sergey = both
    number = sign(first.clinic, sergey, ENALAPRIL)
    settle(district, first, second)
    desk = sit_at(first, qtbot, "prescription_preview", sergey, number)
    screen = desk.screen
    desk.wait(lambda: screen._paper is not None)
    second.do(cancel_prescription, CancelPrescription(number, "Ошибка в дозе"))
    arrive(district, desk, first, second)
    desk.wait(lambda: screen._paper.row.cancelled)
    assert screen.action_bar.button("print").text().startswith("Print the void slip")
    desk.stand_up()
