"""Whoever starts the program sees the log-in screen before what comes after it is loaded."""

import os
import subprocess
import sys

BEGINS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.application import DesktopProgram

app = QApplication([])
program = DesktopProgram(app, Path(sys.argv[1]), Preferences(theme="light"))
program.window.show()
"""
SHOWS_THE_LOG_IN = """
from emr_desktop.ui.login.login_page import LoginPage

place = program.place  # the page alone: the program goes on loading beside it as soon as it is on show
program.window.show_page(lambda: LoginPage(program.preferences, place, place.ring(), program.runner))
"""
SHOWS_WHAT_THE_FOLDER_NEEDS = """
program.start()
"""
SAYS_WHAT_IS_LOADED = """
program.window.grab()
print(type(program.window.page).__name__, *sys.modules)
program.close()
"""
NOT_YET = (
    "sqlalchemy", "sqlcipher3", "alembic", "httpx", "cbor2", "zstandard", "fhir", "reportlab",
    "emr_desktop.store.engine", "emr_desktop.store.tables", "emr_desktop.sync", "emr_desktop.queries",
    "emr_desktop.printing", "emr_desktop.ui.features", "emr_desktop.ui.main_window",
)  # fmt: skip
"""Half the time of a start, and nobody asks a name and a password of them."""


def test_the_log_in_screen_waits_neither_for_the_database_nor_for_syncing_nor_for_other_screens(folder):
    page, loaded = _after(SHOWS_THE_LOG_IN, folder)
    assert page == "LoginPage"
    assert not [name for name in loaded if name.startswith(NOT_YET)]


def test_the_first_run_waits_for_no_screen_that_comes_after_it(tmp_path):
    page, loaded = _after(SHOWS_WHAT_THE_FOLDER_NEEDS, tmp_path)
    assert page == "SetupPage"
    assert "emr_desktop.ui.main_window" not in loaded


def _after(shows, folder):
    """In a process of its own, since this one has loaded everything: the page on show and what it took."""
    command = [sys.executable, "-c", BEGINS + shows + SAYS_WHAT_IS_LOADED, str(folder)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    page, *loaded = subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, text=True, check=True
    ).stdout.split()
    return page, loaded
