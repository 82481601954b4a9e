"""Two records of one person on the card: found, linked and parted with the keys."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.queries.patients_linked import linked_records
from emr_desktop.services.patients import AllergyData
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.patients.card_screen import PatientCardScreen
from tests.ui.desk import Desk
from tests.ui.screen_words import words_on

VERA = PersonNames(ru=PersonName("Баранова", "Вера"), la=PersonName("Baranava", "Vera"))
PENICILLIN = AllergyData(substance="penicillin", substance_key="penicillins", reaction="rash")


@pytest.fixture
def two(register: Callable[..., UUID]) -> tuple[UUID, UUID]:
    """Sergey twice: the second time with an allergy."""
    return register(), register(allergies=(PENICILLIN,))


def details(desk: Desk, patient: UUID):
    desk.shell.show_place(Destination("patient", patient_id=patient, text="details"))
    desk.settle()
    assert isinstance(desk.screen, PatientCardScreen)
    return desk.screen.details.links


def tab_to(desk: Desk, words: str) -> QPushButton:
    """Press Tab until a button with these words has the focus."""
    for _ in range(40):
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and focus.text().startswith(words):
            return focus
        desk.keys.press(Qt.Key.Key_Tab)
    raise AssertionError(f"no way by Tab to {words!r}")


def test_a_record_that_looks_alike_is_linked_by_the_keyboard_and_the_banner_says_so(sit_down, two):
    first, second = two
    desk = sit_down("sidorov")
    links = details(desk, first)
    desk.wait(lambda: any("Looks like this person" in text for text in words_on(links)))
    tab_to(desk, "Same person…")
    desk.keys.press(Qt.Key.Key_Space)
    desk.wait(lambda: links.dialog is not None and links.dialog.isActiveWindow())
    desk.keys.sign()
    assert links.dialog.reason.problem(), "no link without a reason"
    desk.keys.type("Один паспорт")
    desk.keys.sign()
    desk.wait(lambda: bool(desk.clinic.ask(linked_records, first)))
    desk.settle()
    assert "Same person as 129\u00a0100\u00a0002" in words_on(desk.screen.banner)
    assert any("penicillin" in text for text in words_on(desk.screen.banner)), "its allergy is seen at once"
    assert any(text.startswith("LIKHACHOU, Siarhei · 129\u00a0100\u00a0002 · linked by") for text in words_on(links))
    assert desk.keys.clicks == 0
    (linked,) = desk.clinic.ask(linked_records, second)
    assert linked.leads, "the record on show goes on"


def test_it_is_parted_again_with_a_reason(sit_down, two):
    from emr_desktop.services.patients_links import link_steps

    first, second = two
    desk = sit_down("sidorov")
    desk.clinic.execute_all(link_steps(second, first, "Один паспорт"))
    links = details(desk, first)
    tab_to(desk, "Not the same person…")
    desk.keys.press(Qt.Key.Key_Space)
    desk.wait(lambda: links.dialog is not None and links.dialog.isActiveWindow())
    desk.keys.press(Qt.Key.Key_Escape)
    desk.settle()
    assert len(desk.clinic.ask(linked_records, first)) == 1, "Esc changes nothing"
    tab_to(desk, "Not the same person…")
    desk.keys.press(Qt.Key.Key_Space)
    desk.wait(lambda: links.dialog is not None and links.dialog.isActiveWindow())
    desk.keys.type("Отец и сын")
    desk.keys.sign()
    desk.wait(lambda: not desk.clinic.ask(linked_records, first))
    desk.settle()
    assert not any("Same person as" in text for text in words_on(desk.screen.banner))


def test_any_other_record_is_chosen_in_the_search(sit_down, register):
    first, other = register(), register(names=VERA, birth_date=date(1960, 1, 2))
    desk = sit_down("sidorov")
    links = details(desk, first)
    tab_to(desk, "Link another record…")
    desk.keys.press(Qt.Key.Key_Space)
    desk.wait(desk.palette.isVisible)
    desk.keys.type("баран")
    desk.settle()
    desk.keys.press(Qt.Key.Key_Return)
    desk.wait(lambda: links.dialog is not None)
    said = words_on(links.dialog)
    assert any("BARANAVA, Vera" in text for text in said)
    assert any("△ Birth date or sex are not the same" in text for text in said)
    links.dialog.used.set_value(False)
    links.dialog.reason.set_text("Сменила имя")
    links.dialog.accept()
    desk.wait(lambda: bool(desk.clinic.ask(linked_records, first)))
    assert desk.clinic.ask(linked_records, first)[0].id == other
    assert desk.clinic.ask(linked_records, first)[0].leads


def test_the_list_has_one_row_with_the_numbers_of_both(sit_down, two):
    from emr_desktop.services.patients_links import link_steps

    desk = sit_down("sidorov", first="patients")
    desk.clinic.execute_all(link_steps(two[0], two[1], "Один паспорт"))
    desk.keys.type("лихачев")
    desk.settle()
    rows = desk.screen.rows
    assert rows.rowCount() == 1
    assert rows.index(0, 3).data() == "129\u00a0100\u00a0001, same person as 129\u00a0100\u00a0002"


def test_the_front_desk_sees_the_mark_and_links_nothing(sit_down, two):
    from emr_desktop.services.patients_links import link_steps

    sit_down("sidorov").clinic.execute_all(link_steps(two[0], two[1], "Один паспорт"))
    desk = sit_down("kot")
    links = details(desk, two[0])
    assert "Same person as 129\u00a0100\u00a0002" in words_on(desk.screen.banner)
    buttons = [each.text() for each in links.findChildren(QPushButton) if each.isVisible()]
    assert buttons == ["Open"]
