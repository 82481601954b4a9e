"""Everything on the screen is said in English, Russian and Belarusian."""

import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLineEdit, QMessageBox

from emr_desktop.domain.languages import Language

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tool():
    spec = importlib.util.spec_from_file_location("translations_tool", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_text_is_translated_and_compiled(tool):
    assert tool.check() == []


@pytest.mark.parametrize(
    ("lang", "yes", "cancel"),
    [(Language.EN, "&Yes", "Cancel"), (Language.RU, "&Да", "Отмена"), (Language.BE, "&Так", "Скасаваць")],
)
def test_questions_have_buttons_in_the_language_of_the_screen(language, qtbot, lang, yes, cancel):
    language(lang)
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Yes).text() == yes
    assert box.button(QMessageBox.StandardButton.Cancel).text() == cancel


def test_the_menu_of_a_text_field_speaks_belarusian(language, qtbot):
    language(Language.BE)
    field = QLineEdit("Ў")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = [action.text().partition("\t")[0].replace("&", "") for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert words == ["Адмяніць", "Паўтарыць", "Выразаць", "Капіяваць", "Уставіць", "Выдаліць", "Вылучыць усё"]


def test_a_change_of_language_leaves_nothing_of_the_one_before(language):
    language(Language.RU)
    assert QCoreApplication.translate("Shortcuts", "Undo") == "Отменить"
    language(Language.EN)
    assert QCoreApplication.translate("Shortcuts", "Undo") == "Undo"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") in ("", "Cancel")


def test_the_calendar_of_each_language_begins_on_monday(language):
    for lang in Language:
        language(lang)
        assert QLocale().firstDayOfWeek().name == "Monday"


def message(source, *forms, plural=False, unfinished=False):
    element = ET.Element("message", {"numerus": "yes"} if plural else {})
    ET.SubElement(element, "source").text = source
    translation = ET.SubElement(element, "translation", {"type": "unfinished"} if unfinished else {})
    if plural:
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
    return element


@pytest.mark.parametrize(
    ("broken", "complaint"),
    [
        (message("Save", "", unfinished=True), "not translated"),
        (message("Save", ""), "not translated"),
        (message("%1 is away", "уехал"), "places differ"),
        (message("{name} is away", "{imya} уехал"), "places differ"),
        (message("%n visits", "%n визит", "%n визита", plural=True), "2 plural forms instead of 3"),
        (message("%n visits", "%n визит", "%n визита", "", plural=True), "not translated"),
    ],
)
def test_a_broken_translation_is_found(tool, broken, complaint):
    assert [problem for problem in tool.problems_of(broken, "ru") if complaint in problem]


def test_a_sound_translation_is_let_through(tool):
    assert tool.problems_of(message("%1 of %2", "%1 из %2"), "ru") == []
    plural = message("%n visits of %1", "один визит %1", "%n визита %1", "%n визитов %1", plural=True)
    assert tool.problems_of(plural, "ru") == []
