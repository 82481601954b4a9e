"""Fields as a person types into them."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from emr_desktop.ui.common.choice_field import Choice, ChoiceField
from emr_desktop.ui.common.date_edit import DateEdit
from emr_desktop.ui.common.flow_form import FlowForm, check
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.notes_edit import NotesEdit, clean_text
from emr_desktop.ui.common.number_edit import NumberEdit
from emr_desktop.ui.common.pressure_edit import PressureEdit
from emr_desktop.ui.common.readings import RangeLevel, Reading
from emr_desktop.ui.common.vitals_grid import Absence, VitalField, VitalsGrid
from tests.ui.checks import problems_of


def shown(qtbot, *widgets):
    page = QWidget()
    page.setObjectName("page")
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    page.resize(900, 500)
    qtbot.addWidget(page)
    page.show()
    qtbot.page = page  # qtbot itself keeps weak references only
    page.activateWindow()
    QApplication.processEvents()
    return page


def pressure(text):
    figures = text.replace(" ", "/").replace(",", "/").split("/")
    if not text.strip():
        return Reading()
    if len(figures) != 2 or not all(figure.isdigit() for figure in figures):
        return Reading(text=text, problem="Enter two figures, for example 128/82.")
    return Reading(value=(int(figures[0]), int(figures[1])), text="/".join(figures))


@pytest.mark.parametrize("typed", ["36.6", "36,6", " 36,6 "])
def test_comma_and_point_are_both_the_decimal_mark(qtbot, keys, typed):
    field = NumberEdit("Temperature", "°C")
    shown(qtbot, field)
    field.setFocus()
    keys.type(typed)
    keys.press(Qt.Key.Key_Return)
    assert field.value() == Decimal("36.6")
    assert field.text() == "36.6"


def test_a_word_in_a_number_field_stays_and_is_explained(qtbot, keys):
    field, after = NumberEdit("Weight", "kg"), TextField("Next")
    page = shown(qtbot, field, after)
    field.setFocus()
    keys.type("много")
    assert field.problem() == ""  # nothing is said while typing
    keys.press(Qt.Key.Key_Tab)
    assert field.text() == "много"
    assert field.value() is None
    assert field.problem() in field.editor.accessibleDescription()
    assert problems_of(page) == []


def test_pressure_is_written_back_in_one_form_and_marked_when_left(qtbot, keys):
    field, after = PressureEdit("BP, mmHg", pressure), TextField("Next")
    field.set_assess(lambda value: RangeLevel.VERY_HIGH if value[0] >= 160 else None)
    shown(qtbot, field, after)
    field.setFocus()
    keys.type("168 104")
    assert "very high" not in field.editor.accessibleDescription()
    keys.press(Qt.Key.Key_Tab)
    assert field.text() == "168/104"
    assert "very high" in field.editor.accessibleDescription()


def test_escape_brings_the_text_back_that_was_there_on_entry(qtbot, keys):
    field = TextField("Family name")
    field.set_value("Кавалёва")
    shown(qtbot, field)
    field.setFocus()
    keys.type("X")
    keys.press(Qt.Key.Key_Escape)
    assert field.value() == "Кавалёва"


def test_the_calendar_gives_its_day_to_the_field_and_the_focus_back(qtbot, keys):
    field = DateEdit("Date of birth", lambda text: Reading(date.fromisoformat(text), text) if text else Reading())
    field.set_value(date(1958, 4, 3))
    shown(qtbot, field)
    field.setFocus()
    keys.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field._calendar
    assert popup is not None
    assert popup.isVisible()
    popup.calendar.activated.emit(popup.calendar.selectedDate().addDays(1))
    assert field.value() == date(1958, 4, 4)
    assert not popup.isVisible()
    assert QApplication.focusWidget() is field.line


def test_a_letter_of_either_keyboard_picks_the_radio_button(qtbot, keys):
    field = ChoiceField("Sex", [Choice("male", "Male", "mм"), Choice("female", "Female", "fж")])
    shown(qtbot, field)
    field.setFocus()
    assert field.value() is None
    keys.type("ж")
    assert field.value() == "female"


def test_the_wheel_does_not_change_a_list_that_is_not_focused(qtbot):
    field, other = ChoiceField("Place", [Choice(1, "Zarechye"), Choice(2, "Barok")], as_list=True), TextField("Other")
    field.set_value(1)
    shown(qtbot, field, other)
    other.setFocus()
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), *none, False)
    QApplication.sendEvent(field.editor, turn)
    assert field.value() == 1


def test_pasted_text_loses_what_cannot_be_seen(qtbot):
    field = NotesEdit("Notes")
    shown(qtbot, field)
    pasted = QMimeData()
    pasted.setText("Head\u200bache\x07\tfor\u00ad 2 days\r\nno fever")
    field.notes.insertFromMimeData(pasted)
    assert field.value() == "Headache for 2 days\nno fever"
    assert clean_text("и\u0306") == "й"


def test_a_short_code_unfolds_and_one_step_back_undoes_it(qtbot, keys):
    field = NotesEdit("Notes")
    field.set_expand({"жн": "Жалоб нет."}.get)
    shown(qtbot, field)
    field.setFocus()
    keys.type("жн ")
    assert field.notes.toPlainText() == "Жалоб нет. "
    field.notes.undo()
    assert field.notes.toPlainText() == "жн"


def test_notes_hold_ten_thousand_letters_and_grow_only_so_far(qtbot, keys):
    field, after = NotesEdit("Notes", most_lines=6), TextField("Next")
    shown(qtbot, field, after)
    low = field.notes.height()
    field.set_value("слово " * 1700)
    QApplication.processEvents()
    assert low < field.notes.height() <= 7 * field.notes.fontMetrics().lineSpacing() + 14
    assert len(field.value() or "") >= 10_000
    field.setFocus()
    keys.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after.line


def form_of(*names):
    form = FlowForm(2)
    fields = [TextField(name, required=name.startswith("!")) for name in names]
    for field in fields:
        form.add(field)
    return form, fields


def test_enter_goes_to_expected_fields_and_tab_to_all(qtbot, keys):
    form, (first, second, third) = form_of("A", "B", "C")
    first.set_expected(True)
    third.set_expected(True)
    shown(qtbot, form)
    first.setFocus()
    keys.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is third.line
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is first.line
    keys.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second.line


def test_enter_on_the_last_expected_field_asks_for_the_next_section(qtbot, keys):
    form, (only,) = form_of("A")
    only.set_expected(True)
    shown(qtbot, form)
    only.setFocus()
    with qtbot.waitSignal(form.chain.finished, timeout=500):
        keys.press(Qt.Key.Key_Return)


def test_a_required_field_left_empty_gets_the_focus_and_says_so(qtbot):
    form, (_, needed) = form_of("A", "!B")
    shown(qtbot, form)
    assert check(form) == [needed]
    assert QApplication.focusWidget() is needed.line
    assert "!B" in needed.problem()


def test_a_narrow_form_has_one_column(qtbot):
    form, (first, second) = form_of("A", "B")
    page = shown(qtbot, form)
    assert first.y() == second.y()
    page.resize(190, 500)
    QApplication.processEvents()
    assert first.y() < second.y()


def test_the_reason_decides_where_enter_stops_in_the_vitals(qtbot, keys):
    number = NumberEdit("x")._parse
    grid = VitalsGrid(
        [VitalField("bp", "BP", pressure), VitalField("hr", "Pulse", number), VitalField("w", "Weight", number)]
    )
    grid.set_expected({"bp", "w"})
    page = shown(qtbot, grid)
    grid.focus_first()
    keys.type("128 82")
    keys.press(Qt.Key.Key_Return)
    keys.type("81,5")
    keys.press(Qt.Key.Key_Return)
    assert grid.values() == {"bp": (128, 82), "w": Decimal("81.5")}
    grid.cell("hr").set_absence(Absence.REFUSED)
    assert grid.absences() == {"hr": Absence.REFUSED}
    assert problems_of(page) == []


def test_a_mark_does_not_move_the_fields_below_it(qtbot, keys):
    parse = NumberEdit("x")._parse
    last = "last 142/90 · 6 weeks ago, taken by a student"
    specs = [VitalField(str(code), f"Vital {code}", parse, lambda _v: RangeLevel.VERY_HIGH, last) for code in range(8)]
    grid = VitalsGrid(specs)
    shown(qtbot, grid)
    qtbot.waitUntil(lambda: grid.cell("4").y() >= grid.cell("0").height(), timeout=1000)
    place = grid.cell("4").y()
    grid.cell("0").setFocus()
    keys.type("9")
    keys.press(Qt.Key.Key_Tab)
    QApplication.processEvents()
    QApplication.processEvents()
    assert grid.cell("4").y() == place
    mark = grid.cell("0")._mark
    assert mark is not None
    assert mark.geometry().bottom() <= grid.cell("0").height()
