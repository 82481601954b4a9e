"""One's own settings: chosen once, shown at once, kept."""

import pytest
from PySide6.QtCore import Qt

from emr_desktop.domain.preferences import DENSITIES, TEXT_SIZES, THEMES, Preferences, preferences_from
from emr_desktop.queries.settings import own_settings, pin_fits
from emr_desktop.services.opening import open_clinic
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.theme import TEXT_SCALES, Density, ThemeName
from tests.conftest import PASSWORD

ENTER = Qt.Key.Key_Return


@pytest.fixture
def settings(run_program, folder, clock):
    """The nurse looks at her settings."""
    running = run_program(folder)
    clinic = open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock)
    running.program.opened(clinic, Destination("settings"))
    running.until(lambda: running.in_shell() and running.focused() == "language")
    return running


def test_a_choice_is_shown_at_once_and_kept(settings, keys):
    keys.press(Qt.Key.Key_Down)
    settings.until(lambda: "Настройки" in settings.said())
    assert settings.focused() == "language"
    clinic = settings.program.clinic
    settings.until(lambda: clinic.ask(own_settings).preferences.language == "ru")


def test_a_pin_is_set_and_is_not_kept_in_words(settings, keys):
    card = settings.program.shell.screen_on_show.lock
    card.pin.setFocus()
    keys.type("12")
    keys.press(ENTER)
    settings.until(lambda: "The PIN needs 4 to 8 digits." in settings.said())
    card.pin.setFocus()
    card.pin.clear()
    keys.type("3579")
    keys.press(ENTER)
    settings.until(lambda: "The PIN unlocks your screen from now on." in settings.said())
    clinic = settings.program.clinic
    assert clinic.ask(pin_fits, "3579")
    assert not clinic.ask(pin_fits, "0000")


def test_the_own_password_is_changed_only_with_the_old_one(settings, keys, folder):
    card = settings.program.shell.screen_on_show.password
    card.old.setFocus()
    for text in ("not mine at all", "a new password", "a new password"):
        keys.type(text)
        keys.press(ENTER)
    settings.until(lambda: "This is not your password now." in settings.said())
    card.old.setFocus()
    card.old.clear()
    keys.type(PASSWORD)
    keys.press(ENTER, times=3)
    settings.until(lambda: "The new password is valid from now on." in settings.said())
    settings.close()
    with open_clinic(folder, user="ivanova", password="a new password") as clinic:
        assert clinic.actor.login == "ivanova"


def test_choices_that_are_not_understood_stay_as_they_were():
    kept = {"theme": "pink", "text_scale": "130", "lock_after_minutes": "999", "language": "be"}
    assert preferences_from(kept) == Preferences(language=preferences_from(kept).language, text_scale=130)
    assert preferences_from(Preferences(theme="dark", thick_focus=True).as_text()).thick_focus


def test_what_can_be_chosen_is_what_the_theme_knows():
    assert tuple(ThemeName) == THEMES
    assert tuple(Density) == DENSITIES
    assert TEXT_SCALES == TEXT_SIZES
