"""The sync centre, used as a person would: real windows over real stores and a real district."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from emr_desktop.queries.sync_conflicts import open_conflicts
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from emr_desktop.sync.session import Ended, sync_once
from emr_desktop.ui.background_sync import BackgroundSync
from emr_desktop.ui.common.sync_words import ended_words
from tests.conftest import SERGEY
from tests.sync import faults
from tests.sync.people import settle, two_values_that_met
from tests.sync.test_session import connect_to
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL


def sit_at(clinic, qtbot, page="status"):
    from emr_desktop.domain.languages import Language
    from emr_desktop.ui.navigator import Destination

    return Desk.sit_down(clinic, qtbot, Language.EN, Destination("sync", text=page))


@pytest.fixture
def met(after):
    computers, _patient = after(two_values_that_met)
    return computers


def test_a_conflict_is_decided_with_the_arrows_and_ctrl_enter(app, qtbot, met, district):
    first, second = met
    desk = sit_at(first.clinic, qtbot, "conflicts")
    screen = desk.shell.screen_on_show
    page = screen.pages["conflicts"]
    qtbot.waitUntil(lambda: page.conflict is not None)
    assert screen.tabs.tabText(2) == "To decide 1"
    page.table.setFocus()
    desk.keys.press(Qt.Key.Key_Right, times=2)
    desk.keys.sign()
    qtbot.waitUntil(page.nothing.isVisible)
    assert screen.isAncestorOf(app.focusWidget()), "the keyboard goes on being heard"
    desk.stand_up()
    settle(district, first, second)
    assert second.rows(Patient.phone) == {("+375291111111",)}
    assert second.clinic.ask(open_conflicts) == ()


def test_tab_goes_from_the_list_to_the_values_and_then_to_the_line(app, qtbot, met):
    desk = sit_at(met[0].clinic, qtbot, "conflicts")
    page = desk.shell.screen_on_show.pages["conflicts"]
    qtbot.waitUntil(lambda: page.conflict is not None)
    page.table.setFocus()
    desk.keys.press(Qt.Key.Key_Tab)
    assert app.focusWidget() is page._cards[0][0].radio
    desk.keys.press(Qt.Key.Key_Space)
    desk.keys.press(Qt.Key.Key_Tab)
    assert app.focusWidget() is page.third.line
    desk.keys.sign()
    qtbot.waitUntil(page.nothing.isVisible)
    desk.stand_up()


def test_before_a_choice_the_button_says_what_is_missing(app, qtbot, met):
    first, _ = met
    desk = sit_at(first.clinic, qtbot, "conflicts")
    screen = desk.shell.screen_on_show
    qtbot.waitUntil(lambda: screen.pages["conflicts"].conflict is not None)
    button = screen.action_bar.button("save")
    assert (button.isEnabled(), button.toolTip()) == (False, "Choose a value first")
    screen.pages["conflicts"].third.set_text("+375293333333")
    screen.pages["conflicts"].third.changed.emit()
    assert button.isEnabled()
    desk.stand_up()


def test_a_clinic_without_a_district_reads_that_all_is_safe_here(sit_down, qtbot):
    desk = sit_down("ivanova", first="sync")
    screen = desk.shell.screen_on_show
    page = screen.pages["status"]
    qtbot.waitUntil(lambda: "safe on this computer" in page.sentence.text())
    assert "device" not in screen.pages, "connecting is for the administrator"
    assert not screen.action_bar.button("now").isEnabled()


def test_the_administrator_connects_the_computer_with_a_code(sit_down, qtbot, url, district):
    desk = sit_down("admin", first="sync")
    screen = desk.shell.screen_on_show
    screen.show_page("device")
    page = screen.pages["device"]
    page.form.restore({"url": url, "code": district.code_for("Zarechye")})
    page.form.code.changed.emit()
    screen.action_bar.button("connect").click()
    qtbot.waitUntil(lambda: "Connected" in page.state.text(), timeout=10_000)
    screen.action_bar.button("test").click()
    qtbot.waitUntil(lambda: "answers in" in page.test.text(), timeout=10_000)


def test_the_desktop_sends_by_itself_and_says_so(app, qtbot, url, found):
    computer = found("Zarechye")
    connect_to(computer, url)
    desk = sit_at(computer.clinic, qtbot)
    syncing = BackgroundSync(computer.clinic, desk.runner)
    ended: list[Ended] = []
    syncing.ended.connect(ended.append)
    computer.do(register_patient, SERGEY)
    syncing.soon()
    assert (syncing.seconds_to_next or 99) <= 5
    syncing.now()
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert ended[0].outcome == "done"
    assert 100 <= (syncing.seconds_to_next or 0) <= 140
    syncing.leave()
    desk.stand_up()


def test_tab_goes_from_the_tabs_through_the_page_to_the_bar(sit_down, qtbot, url, district):
    desk = sit_down("admin", first="sync")
    screen = desk.shell.screen_on_show
    qtbot.waitUntil(screen.tabs.hasFocus)
    desk.keys.press(Qt.Key.Key_PageDown, CONTROL, times=4)
    qtbot.waitUntil(screen.pages["device"].form.url.editor.hasFocus)
    passed = []
    for typed in (url, district.code_for("Zarechye"), "", "", ""):
        focused = QApplication.focusWidget()
        passed.append(focused.objectName() if focused is not None else "")
        desk.keys.type(typed)
        desk.settle()
        desk.keys.press(Qt.Key.Key_Tab)
    assert passed[:3] == ["district_url", "district_code", "district_root"]
    assert QApplication.focusWidget() is screen.action_bar.button("connect")
    desk.keys.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Connected" in screen.pages["device"].state.text(), timeout=10_000)
    assert desk.keys.clicks == 0


def test_the_history_says_what_came_back_and_that_a_difference_is_left(app, qtbot, url, district, found):
    computer = found("Zarechye")
    connect_to(computer, url)
    for _ in range(4):
        computer.do(register_patient, SERGEY)
    computer.clinic.lend(sync_once)
    faults.lose_in_clinic(computer, faults.placed(computer)[3:5])
    faults.next_day(district, computer)
    assert ended_words(computer.clinic.lend(sync_once)) == "0 sent, 0 received, 2 restored."
    faults.lose_beyond_help(district, computer, faults.placed(computer)[3])
    faults.next_day(district, computer)
    computer.clinic.lend(sync_once)
    desk = sit_at(computer.clinic, qtbot, "history")
    runs = desk.shell.screen_on_show.pages["history"].runs.model()
    qtbot.waitUntil(lambda: runs.rowCount() == 3)
    left, restored = (runs.index(row, 2).data() for row in range(2))
    assert restored == "✓ 0 sent, 0 received, 2 restored"
    assert left.startswith("△ The district’s records differ from these, and that could not be put right")
    desk.stand_up()
