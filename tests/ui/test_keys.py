"""A shortcut works on a Russian, Belarusian or Latin keyboard layout, and fires once."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from emr_desktop.domain.languages import Language
from emr_desktop.ui.common.keys import CYRILLIC, LATIN, Scope, bind, bind_enter, key_text, sequences
from emr_desktop.ui.common.shortcuts import SHORTCUTS, shortcut

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(app, qtbot):
    shown = QWidget()
    QLineEdit(shown)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    return shown


def press(window, key, modifiers=CONTROL):
    text = chr(key) if 0x400 <= key < 0x500 else ""  # a Cyrillic key carries its letter
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, text, modifiers)


@pytest.mark.parametrize("letter", ["K", "К", "Л"])
def test_a_letter_fires_once_in_either_alphabet(window, letter):
    pressed = []
    bind(window, "Ctrl+K", lambda: pressed.append(1))
    press(window, Qt.Key(ord(letter)))
    assert len(pressed) == (0 if letter == "К" else 1)  # the Cyrillic К is on another physical key


def test_two_shortcuts_on_neighbouring_keys_do_not_meet(window):
    pressed = []
    bind(window, "Ctrl+K", lambda: pressed.append("K"))
    bind(window, "Ctrl+L", lambda: pressed.append("L"))
    press(window, Qt.Key(ord("Л")))
    press(window, Qt.Key(ord("Д")))
    press(window, Qt.Key.Key_L)
    assert pressed == ["K", "L", "L"]


def test_what_qt_calls_ambiguous_reaches_the_same_command_once(window):
    pressed = []
    made = bind(window, "Ctrl+K", lambda: pressed.append(1))
    made.activatedAmbiguously.emit()
    assert pressed == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_enter_works_on_both_enter_keys(window, key):
    pressed = []
    bind_enter(window, lambda: pressed.append(1))
    modifiers = CONTROL | (Qt.KeyboardModifier.KeypadModifier if key == Qt.Key.Key_Enter else CONTROL)
    press(window, key, modifiers)
    assert pressed == [1]


def test_a_key_held_down_signs_once(window):
    pressed = []
    bind_enter(window, lambda: pressed.append(1))
    press(window, Qt.Key.Key_Return)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, CONTROL, "\r", True)
    QApplication.sendEvent(window, held)
    assert pressed == [1]


def test_function_keys_have_no_twin():
    assert sequences("F7") == [QKeySequence("F7")]
    assert sequences("Ctrl+1") == [QKeySequence("Ctrl+1")]


def test_the_two_alphabets_lie_on_the_same_keys():
    assert len(set(LATIN)) == len(set(CYRILLIC)) == 32
    assert dict(zip(LATIN, CYRILLIC, strict=True))["K"] == "Л"


def test_no_command_uses_a_key_that_differs_between_russian_and_belarusian_layouts():
    letters = {keys.rpartition("+")[2] for line in SHORTCUTS for keys in line.keys}
    assert letters.isdisjoint({"O", "B", "]", "E"})


def test_no_two_commands_of_one_place_share_a_key():
    for scope in Scope:
        used = [keys for line in SHORTCUTS if line.scope is scope for keys in line.keys]
        assert sorted(used) == sorted(set(used))


def test_every_key_of_the_map_is_one_that_qt_knows():
    for line in SHORTCUTS:
        for keys in line.keys:
            assert keys == "letters" or QKeySequence(keys).toString(), keys


def test_every_command_has_one_id_and_can_be_found_by_it():
    ids = [line.command for line in SHORTCUTS]
    assert len(ids) == len(set(ids))
    assert shortcut("prescribe").keys == ("F7", "Ctrl+M")
    with pytest.raises(KeyError):
        shortcut("fly")


def test_keys_are_shown_as_people_know_them(language):
    assert key_text("Ctrl+Return") == "Ctrl+Enter"
    assert key_text("Alt+Left") == "Alt+←"
    language(Language.RU)
    assert key_text("Space") == "Пробел"
    assert shortcut("lock").text() == "Заблокировать"
    language(Language.BE)
    assert key_text("Space") == "Прабел"


def test_keys_are_bound_with_the_window_they_belong_to(window):
    made = bind(window, "F7", lambda: None, Qt.ShortcutContext.WidgetWithChildrenShortcut)
    assert made.context() is Qt.ShortcutContext.WidgetWithChildrenShortcut
    assert window.findChildren(QShortcut) == [made]


def test_a_person_types_cyrillic_and_every_press_is_counted(window, keys):
    field = window.findChild(QLineEdit)
    field.setFocus()
    keys.type("Ёлкина 36.6")
    assert (field.text(), keys.keys, keys.clicks) == ("Ёлкина 36.6", 11, 0)
    keys.press(Qt.Key.Key_Backspace, times=5)
    keys.dictate("Ў")
    assert (field.text(), keys.keys) == ("ЁлкинаЎ", 17)
    keys.click(field)
    assert keys.clicks == 1
