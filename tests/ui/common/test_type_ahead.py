"""Pickers as a person uses them: the focus stays in the line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.offers import Found, Offer
from emr_desktop.ui.common.type_ahead import TypeAhead
from tests.ui.checks import problems_of
from tests.ui.common.test_fields import shown

TITLES = ["Essential hypertension", "Hypertensive heart disease", "Angina pectoris"]
OFFERS = [Offer(code, title, code) for code, title in zip(["I10", "I11", "I20"], TITLES, strict=True)]


def icd(text):
    return [offer for offer in OFFERS if text.casefold() in offer.name().casefold()]


def test_enter_takes_the_first_row_and_the_focus_stays(qtbot, keys):
    field = TypeAhead("Diagnosis", icd)
    page = shown(qtbot, field)
    field.setFocus()
    keys.type("hyp")
    assert field.is_open()
    assert problems_of(page) == []
    keys.press(Qt.Key.Key_Return)
    assert field.value() == OFFERS[0]
    assert not field.is_open()
    assert QApplication.focusWidget() is field.line


def test_a_medicine_is_never_taken_unless_somebody_points_at_it(qtbot, keys):
    field = TypeAhead("Medicine", icd)
    field.set_rules(preselect=False, starts_after=2, free_text=False)
    shown(qtbot, field)
    field.setFocus()
    keys.type("hy")
    keys.press(Qt.Key.Key_Return)
    assert field.value() is None
    assert field.is_open()
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    assert field.value() == OFFERS[1]


def test_control_and_a_digit_take_that_row(qtbot, keys):
    field = TypeAhead("Diagnosis", icd)
    shown(qtbot, field)
    field.setFocus()
    keys.type("i")
    keys.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == OFFERS[2]


def test_text_that_matches_nothing_is_kept_and_marked(qtbot, keys):
    field, after = TypeAhead("Diagnosis", icd), TextField("Next")
    shown(qtbot, field, after)
    field.setFocus()
    keys.type("weather")
    keys.press(Qt.Key.Key_Tab)
    kept = field.value()
    assert (kept.title, kept.coded) == ("weather", False)
    assert QApplication.focusWidget() is after.line


def test_text_that_must_be_on_the_list_is_refused_in_words(qtbot, keys):
    field, after = TypeAhead("Medicine", icd), TextField("Next")
    field.set_rules(free_text=False)
    shown(qtbot, field, after)
    field.setFocus()
    keys.type("zzz")
    keys.press(Qt.Key.Key_Tab)
    assert field.value() is None
    assert "zzz" in field.problem()


def test_several_are_chosen_and_one_taken_away_and_put_back(qtbot, keys):
    field = TypeAhead("Diagnoses", icd, several=True)
    page = shown(qtbot, field)
    field.setFocus()
    for text in ("I10", "I20"):
        keys.type(text)
        keys.press(Qt.Key.Key_Return)
    assert field.value() == [OFFERS[0], OFFERS[2]]
    QApplication.processEvents()
    assert problems_of(page) == []
    with qtbot.waitSignal(field.removed, timeout=500) as gone:
        keys.press(Qt.Key.Key_Left)
        keys.press(Qt.Key.Key_Left)
        keys.press(Qt.Key.Key_Delete)
    assert field.value() == [OFFERS[2]]
    field.put_back(*gone.args)
    assert field.value() == [OFFERS[0], OFFERS[2]]


def test_ten_rows_are_shown_and_the_rest_on_request(qtbot, keys):
    many = [Offer(number, f"Disease {number}") for number in range(40)]
    field = TypeAhead("Diagnosis", lambda _text: Found(many, "Showing results for кова"))
    shown(qtbot, field)
    field.setFocus()
    keys.type("d")
    assert len(field.popup.offers) == 10
    assert "10" in field.popup._footer.text()
    assert "40" in field.popup._footer.text()
    field.popup.all.click()
    assert len(field.popup.offers) == 40


def test_a_search_in_the_background_answers_later(qtbot, keys):
    field = TypeAhead("Patient")
    shown(qtbot, field)
    field.setFocus()
    with qtbot.waitSignal(field.asked, timeout=500) as asked:
        keys.type("к")
    assert asked.args == ["к"]
    field.show_offers([OFFERS[0]])
    keys.press(Qt.Key.Key_Return)
    assert field.value() == OFFERS[0]


def test_escape_closes_the_list_and_keeps_the_text(qtbot, keys):
    field = TypeAhead("Diagnosis", icd)
    shown(qtbot, field)
    field.setFocus()
    keys.type("hyp")
    keys.press(Qt.Key.Key_Escape)
    assert not field.is_open()
    assert field.line.text() == "hyp"
