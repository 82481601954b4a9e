"""A visit is written by the keyboard alone, in few keys."""

from PySide6.QtCore import Qt

from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.patients_timeline import visit_rows
from emr_desktop.queries.visits import visit_sheet
from tests.ui.keys_person import CONTROL

RETURN = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier


def newest(desk, patient):
    rows = desk.clinic.ask(visit_rows, patient, {})
    return desk.clinic.ask(visit_sheet, rows[0].id)


def measured(version):
    return {each.code: str(each.value) for each in version.observations}


def test_a_blood_pressure_visit_costs_at_most_25_keys(at_visit, patient):
    desk = at_visit()
    keys = desk.keys
    keys.type("128 82")
    keys.press(RETURN)
    keys.type("72")
    keys.press(RETURN)
    keys.type("81.5")
    keys.press(Qt.Key.Key_D, CONTROL)
    keys.press(Qt.Key.Key_1, CONTROL)
    keys.sign()
    desk.settle()
    version = newest(desk, patient).current
    assert measured(version) == {"systolic": "128", "diastolic": "82", "pulse": "72", "weight": "81.5"}
    assert [(d.code, d.role) for d in version.diagnoses] == [("I10", "main")]
    assert desk.place.screen == "home"
    assert desk.clinic.ask(my_drafts) == []
    assert keys.keys + 3 <= 25
    assert keys.clicks == 0


def test_a_standard_visit_of_a_nurse_costs_at_most_50_keys_besides_notes(at_visit, patient):
    desk = at_visit(text="")
    keys = desk.keys
    keys.type("орви")
    keys.press(RETURN)
    desk.settle()
    for value in ("96", "378", "97", "20"):
        keys.type(value)
        keys.press(RETURN)
    assert desk.screen.form.diagnosis.pick.line.hasFocus()
    keys.type("j06.9")
    keys.press(RETURN)
    keys.press(Qt.Key.Key_4, ALT)
    keys.type(".т ")
    keys.press(Qt.Key.Key_5, ALT)
    keys.press(Qt.Key.Key_Tab)
    keys.type("+7")
    keys.press(RETURN)
    keys.sign()
    if desk.screen.action_bar.asks():
        keys.press(Qt.Key.Key_Tab)
        keys.press(RETURN)
    desk.settle()
    version = newest(desk, patient).current
    assert measured(version)["temperature"] == "37.8"
    assert version.reason == "ari"
    assert [d.code for d in version.diagnoses] == ["J06.9"]
    assert (version.next_visit_on - desk.clinic.clock.today()).days == 7
    assert keys.keys <= 50


def test_one_line_holds_the_whole_visit_in_cyrillic(at_visit, patient):
    desk = at_visit()
    form = desk.screen.form
    form.line.field.setFocus()
    desk.keys.type("130/80 п72 т36,6 J06.9 +7")
    assert len(form.line.chips()) == 5
    assert any("130/80" in chip for chip in form.line.chips())
    desk.keys.press(RETURN)
    desk.keys.sign()
    desk.settle()
    version = newest(desk, patient).current
    assert measured(version) == {"systolic": "130", "diastolic": "80", "pulse": "72", "temperature": "36.6"}
    assert [d.code for d in version.diagnoses] == ["J06.9"]


def test_sections_are_reached_by_alt_and_a_digit(at_visit):
    desk = at_visit()
    form = desk.screen.form
    for digit, editor in (
        (Qt.Key.Key_1, form.vitals.grid.cell("pressure").editor),
        (Qt.Key.Key_2, form.reason.editor),
        (Qt.Key.Key_4, form.notes["complaints"].editor),
        (Qt.Key.Key_5, form.plan.plan.editor),
    ):
        desk.keys.press(digit, ALT)
        assert editor.hasFocus()
    desk.keys.press(Qt.Key.Key_Down, CONTROL)
    desk.keys.press(Qt.Key.Key_7, ALT)
    assert not desk.screen.page.side.isVisible()


def test_the_role_of_a_diagnosis_is_changed_by_the_keyboard(at_visit, patient):
    desk = at_visit()
    desk.keys.press(Qt.Key.Key_D, CONTROL)
    desk.keys.press(Qt.Key.Key_1, CONTROL)
    desk.keys.press(Qt.Key.Key_Tab)
    row = desk.screen.form.diagnosis.rows[0]
    assert row.role.editor.hasFocus()
    desk.keys.press(Qt.Key.Key_Tab)
    desk.keys.press(Qt.Key.Key_Up)
    assert row.data().certainty == "preliminary"
