"""Banner, table, toast, dialogs and messages, as a person meets them."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from emr_desktop.ui.common.action_bar import Action, ActionBar
from emr_desktop.ui.common.allergy_chip import AllergyChip, AllergyFacts, AllergyState
from emr_desktop.ui.common.dialogs import Answer, ask
from emr_desktop.ui.common.dose_label import DoseLabel, DosePart
from emr_desktop.ui.common.inline_message import InlineMessage
from emr_desktop.ui.common.line_fields import TextField
from emr_desktop.ui.common.patient_banner import BannerFacts, PatientBanner
from emr_desktop.ui.common.rows_model import Column, RowsModel
from emr_desktop.ui.common.table import DataTable
from emr_desktop.ui.common.toast import ToastHost
from tests.ui.checks import problems_of, tab_chain
from tests.ui.common.test_fields import shown

ALLERGIC = AllergyFacts(AllergyState.KNOWN, ("penicillin — rash", "ibuprofen — hives"))
FACTS = BannerFacts(
    "KAVALIOVA, Iryna", "03-Apr-1958 (67y)", "Female", "129 728 765", "Patient Kavaliova", ALLERGIC, phone="+375 29 1"
)


def test_the_banner_is_one_tab_stop_and_arrows_go_through_it(qtbot, keys):
    banner = PatientBanner(FACTS)
    page = shown(qtbot, banner)
    assert tab_chain(page) == [banner]
    banner.read_identity()
    keys.press(Qt.Key.Key_Right)
    assert banner.current_words() == "Born 03-Apr-1958 (67y)"
    keys.press(Qt.Key.Key_Right, times=2)
    with qtbot.waitSignal(banner.copied, timeout=500):
        keys.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "129728765"
    keys.press(Qt.Key.Key_Right, times=9)
    with qtbot.waitSignal(banner.opened, timeout=500) as opened:
        keys.press(Qt.Key.Key_Return)
    assert opened.args == ["allergies"]


@pytest.mark.parametrize("width", [1366, 900, 500])
def test_nothing_on_the_banner_is_cut_at_any_width(qtbot, width):
    banner = PatientBanner(FACTS)
    page = shown(qtbot, banner)
    page.resize(width, 400)
    qtbot.waitUntil(lambda: problems_of(page) == [], timeout=1000)


def test_a_clerk_sees_no_allergies_and_a_death_is_said_in_words(qtbot):
    banner = PatientBanner(BannerFacts("A", "B", "C", "D", "E", died="12-Nov-2025"))
    page = shown(qtbot, banner)
    assert banner.chip is None
    assert "12-Nov-2025" in [pair.value.text() for pair in banner._pairs]
    assert problems_of(page) == []


@pytest.mark.usefixtures("app")
def test_each_allergy_state_has_words_of_its_own():
    words = {AllergyChip(AllergyFacts(state)).spoken() for state in AllergyState}
    assert len(words) == 4
    assert "" not in words


def test_substances_that_do_not_fit_are_counted_and_never_cut(qtbot):
    chip = AllergyChip(ALLERGIC)
    page = shown(qtbot, chip)
    page.resize(300, 200)
    QApplication.processEvents()
    assert chip.shown_substances().endswith("+1") or chip.shown_substances().endswith("+2")
    assert "ibuprofen" in chip.accessibleName()


def people():
    columns = [Column("Name", lambda row: row[0], whole=True), Column("Age", lambda row: row[1], right=True)]
    model = RowsModel(columns, markable=lambda row: row[0] != "Dubik")
    table = DataTable(model, "Patients")
    table.set_rows([("Asipenka", "71"), ("Baranava", "34"), ("Dubik", "8"), ("Барок", "50")])
    return table


def test_letters_find_a_row_and_enter_opens_it(qtbot, keys):
    table = people()
    page = shown(qtbot, table)
    table.setFocus()
    keys.type("d")
    with qtbot.waitSignal(table.opened, timeout=500) as opened:
        keys.press(Qt.Key.Key_Return)
    assert opened.args == [("Dubik", "8")]
    assert problems_of(page) == []
    assert table.cut_cells() == []


def test_space_marks_and_goes_down_but_not_what_may_not_be_marked(qtbot, keys):
    table = people()
    shown(qtbot, table)
    table.setFocus()
    keys.press(Qt.Key.Key_Space, times=3)
    assert table.rows().marked() == [("Asipenka", "71"), ("Baranava", "34")]
    assert table.current_row() == ("Dubik", "8")


def test_a_row_is_read_as_a_sentence(qtbot):
    table = people()
    shown(qtbot, table)
    assert table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Asipenka, 71"


def test_the_same_row_stays_highlighted_when_the_list_is_read_again(qtbot):
    table = people()
    shown(qtbot, table)
    table.select_row(1)
    table.set_rows([("Aa", "1"), ("Asipenka", "71"), ("Baranava", "34")])
    assert table.current_row() == ("Baranava", "34")


def test_a_toast_undoes_and_gives_the_focus_back(qtbot, keys):
    field = TextField("Name")
    page = shown(qtbot, field)
    host = ToastHost(page)
    undone = []
    field.setFocus()
    host.show_toast("Removed amlodipine", lambda: undone.append("amlodipine"))
    host.show_toast("Second")
    host.focus()
    keys.press(Qt.Key.Key_Return)
    assert undone == ["amlodipine"]
    assert host.text() == "Second"
    assert host.recent() == ("Second", "Removed amlodipine")
    assert QApplication.focusWidget() is field.line


def test_a_toast_stays_while_it_is_focused_and_goes_when_left(qtbot):
    field = TextField("Name")
    page = shown(qtbot, field)
    host = ToastHost(page, seconds=0.02)
    host.show_toast("Removed", lambda: None)
    host.focus()
    host._time_is_up()
    assert host.text() == "Removed"
    field.setFocus()
    qtbot.waitUntil(lambda: host.text() == "", timeout=2000)


def answer_with(key):
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClick(dialog.focusWidget() or dialog, key)


def test_enter_and_escape_give_the_harmless_answer(qtbot):
    field = TextField("Name")
    page = shown(qtbot, field)
    field.setFocus()
    answers = [Answer("stop", "Stop enalapril", "danger"), Answer("keep", "Keep it")]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTimer.singleShot(0, page, lambda pressed=key: answer_with(pressed))
        assert ask(page, "Stop enalapril?", "It was started in 2019.", answers, "keep") == "keep"
        qtbot.waitUntil(lambda: QApplication.focusWidget() is field.line, timeout=1000)


def test_the_bar_has_one_primary_action_at_the_right_and_can_ask(qtbot):
    done = []
    bar = ActionBar()
    page = shown(qtbot, bar)
    sign = Action("sign", "Sign and close", lambda: done.append("sign"), "Ctrl+Enter", "primary")
    bar.set_actions([sign, Action("leave", "Leave as draft", lambda: done.append("leave"), "Esc")])
    QApplication.processEvents()
    assert bar.button("sign").x() > bar.button("leave").x()
    assert bar.button("sign").text() == "Sign and close  Ctrl+Enter"
    bar.ask("1 warning: BP not repeated.", [Action("go", "Go to it", lambda: done.append("go"))])
    assert bar.button("sign").isHidden()
    bar._asking[0].click()
    bar.stop_asking()
    assert done == ["go"]
    assert not bar.button("sign").isHidden()
    assert problems_of(page) == []
    with pytest.raises(ValueError, match="one primary"):
        bar.set_actions([sign, sign])


def test_a_message_offers_what_to_do(qtbot):
    message = InlineMessage()
    page = shown(qtbot, message)
    message.say("Measure again after 5 minutes.", "warning", [("again", "Add 2nd BP")])
    QApplication.processEvents()
    assert problems_of(page) == []
    with qtbot.waitSignal(message.chosen, timeout=500) as chosen:
        message.buttons()[0].click()
    assert chosen.args == ["again"]
    message.clear()
    assert message.isHidden()


def test_a_dose_wraps_between_its_parts_and_is_never_cut(qtbot):
    parts = [
        DosePart("enalapril", bold=True),
        DosePart("tablet"),
        DosePart("10 mg", "DOSE", True),
        DosePart("twice a day"),
    ]
    label = DoseLabel(parts, "enalapril tablet, dose 10 milligrams, twice a day")
    shown(qtbot, label)
    for width in range(60, 500, 20):
        lines = label.lines(width)
        assert " ".join(lines) == label.text()
        if width >= 120:
            assert any("DOSE 10 mg" in line for line in lines)
    assert "milligrams" in label.accessibleName()
