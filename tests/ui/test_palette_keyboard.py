"""While somebody types into the search, the keyboard is theirs."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from tests.ui.desk import Desk


def test_a_screen_that_is_ready_late_does_not_take_the_keyboard_from_the_search(sit_down: Callable[..., Desk]):
    desk = sit_down("sidorov")
    late = QLineEdit(desk.shell)
    late.show()
    desk.find("ду")
    late.setFocus()
    desk.keys.type("бик")

    assert desk.palette.line.text() == "дубик"
    assert not late.text()
