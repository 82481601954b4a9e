"""Tab goes through the visit in reading order, out of it, and comes back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def stops_from(desk, widget, key):
    """What has the focus after each press, until it comes back or 60 presses are done."""
    widget.setFocus()
    found = []
    for _ in range(60):
        desk.keys.press(key)
        found.append(QApplication.focusWidget())
        if found[-1] is widget:
            break
    return found


def test_tab_goes_in_reading_order_then_to_the_side_panel_and_the_action_bar(at_visit):
    desk = at_visit()
    form, page = desk.screen.form, desk.screen.page
    form.diagnosis.add_code("I10")
    desk.settle()
    row = form.diagnosis.rows[0]
    wanted = [
        *(cell.editor for cell in form.vitals.grid.form.fields()),
        form.reason.editor, form.line.field.editor, form.happened.editor,
        form.diagnosis.pick.editor, row.role.editor, row.certainty.editor, row.sign.editor, row.remove,
        *(note.editor for note in form.notes.values()),
        form.plan.plan.editor, form.plan.next_visit.editor, form.plan.fold.button,
    ]  # fmt: skip
    found = stops_from(desk, wanted[0], TAB)
    assert found[: len(wanted) - 1] == wanted[1:]
    assert page.side.isAncestorOf(found[len(wanted) - 1])
    assert found[len(wanted)] is page.action_bar.button("leave")


def test_tab_is_not_caught_in_the_visit(at_visit):
    desk = at_visit()
    first = desk.screen.form.vitals.grid.cell("pressure").editor
    for key in (TAB, BACK):
        found = stops_from(desk, first, key)
        assert any(not desk.screen.isAncestorOf(widget) for widget in found)
    assert len(set(found)) > 20
