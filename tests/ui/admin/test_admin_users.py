"""Who works here, kept by an administrator at the keyboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from emr_desktop.domain.access import Role
from emr_desktop.domain.clock import SetClock
from emr_desktop.queries.admin import staff_list
from emr_desktop.services.opening import open_clinic
from emr_desktop.ui.admin.screen import AdminScreen
from emr_desktop.ui.admin.users_page import UsersPage
from tests.ui.desk import Desk
from tests.ui.keys_person import CONTROL

SitDown = Callable[..., Desk]
PAGES = ("users", "audit", "backup", "facility", "lists", "health")


def admin(desk: Desk) -> AdminScreen:
    assert isinstance(desk.screen, AdminScreen)
    return desk.screen


def go(desk: Desk, page: str) -> None:
    """Ctrl+8, then Ctrl+PgDn as often as needed."""
    desk.keys.press(Qt.Key.Key_8, CONTROL)
    desk.settle()
    desk.keys.press(Qt.Key.Key_PageDown, CONTROL, times=PAGES.index(page))
    desk.settle()


def users(desk: Desk) -> UsersPage:
    page = admin(desk).page
    assert isinstance(page, UsersPage)
    return page


def said(desk: Desk) -> str:
    return admin(desk).action_bar.status()


def enter(desk: Desk, *lines: str) -> None:
    """Type into one field after the other."""
    for line in lines:
        desk.keys.type(line)
        desk.keys.press(Qt.Key.Key_Return)


def fresh_password(desk: Desk, button: str) -> None:
    admin(desk).action_bar.button(button).setFocus()
    desk.keys.press(Qt.Key.Key_Space)
    enter(desk, "green apple tree", "green apple tree")
    desk.wait(lambda: users(desk)._form is None)
    desk.settle()


def test_a_new_colleague_is_added_and_logs_in(sit_down: SitDown, folder: Path, clock: SetClock):
    desk = sit_down("admin")
    go(desk, "users")
    desk.keys.press(Qt.Key.Key_N, CONTROL)
    enter(desk, "Ковалёва", "Ольга", "Петровна")
    role = QApplication.focusWidget()
    assert isinstance(role, QComboBox)
    desk.keys.press(Qt.Key.Key_Down, times=2)
    assert role.currentText() == "Nurse"
    desk.keys.press(Qt.Key.Key_Tab)
    enter(desk, "медсестра", "", "green apple tree", "green apple tree")
    desk.wait(lambda: users(desk)._form is None)
    desk.settle()

    assert said(desk) == "Ковалёва О. П. can log in now."
    assert users(desk).table.current_row().login == "kovaliova"
    desk.clinic.close()
    with open_clinic(folder, user="kovaliova", password="green apple tree", clock=clock) as clinic:
        assert clinic.actor.role is Role.NURSE


def test_two_different_passwords_are_not_taken(sit_down: SitDown):
    desk = sit_down("admin")
    go(desk, "users")
    desk.keys.press(Qt.Key.Key_N, CONTROL)
    enter(desk, "Лис", "Ян", "")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Tab)
    enter(desk, "", "", "green apple tree", "green apple")
    assert users(desk)._form is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "again"
    assert "differ" in focused.accessibleDescription()
    desk.keys.press(Qt.Key.Key_Escape, times=2)
    assert users(desk).table.hasFocus(), "Esc leaves the form for the list"
    assert len(desk.clinic.ask(staff_list)) == 5


def test_a_role_is_changed_and_explained(sit_down: SitDown):
    desk = sit_down("admin")
    go(desk, "users")
    assert "Does not see visits" in users(desk)._explained.text()
    desk.keys.press(Qt.Key.Key_Return)
    desk.keys.press(Qt.Key.Key_Tab, times=3)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.sign()
    desk.wait(lambda: users(desk)._form is None)
    desk.settle()
    assert next(row.role for row in desk.clinic.ask(staff_list) if row.login == "kot") is Role.NURSE
    assert said(desk) == "Kot L. A. is changed."


def answer(code: str) -> None:
    """Press a button of the question that opens next."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        button = dialog.findChild(QPushButton, code)
        assert isinstance(button, QPushButton)
        button.click()

    QTimer.singleShot(0, press)


def test_somebody_is_blocked_after_a_question_and_comes_back(sit_down: SitDown, folder: Path, clock: SetClock):
    desk = sit_down("admin")
    go(desk, "users")
    answer("keep")
    admin(desk).action_bar.button("block").click()
    desk.settle()
    assert users(desk).table.current_row().active
    answer("block")
    admin(desk).action_bar.button("block").click()
    desk.settle()
    assert said(desk) == "Kot L. A. is blocked."
    assert not users(desk).table.current_row().active
    fresh_password(desk, "password")
    assert users(desk).table.current_row().active
    desk.clinic.close()
    open_clinic(folder, user="kot", password="green apple tree", clock=clock).close()


def test_one_cannot_block_oneself(sit_down: SitDown):
    desk = sit_down("admin")
    go(desk, "users")
    desk.keys.type("Pet")
    button = admin(desk).action_bar.button("block")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "You cannot block yourself"
