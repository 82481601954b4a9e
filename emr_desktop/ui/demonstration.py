"""The made-up clinic on a screen: somebody is logged in already, and a tour says what to press."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from emr_desktop.domain.languages import Language
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import open_clinic
from emr_desktop.ui.application import DesktopProgram
from emr_desktop.ui.theme.chosen import first_look
from emr_desktop.ui.tour import Tour


def run_demonstration(folder: Path, user: str, password: str, language: Language | None) -> int:
    """Show the program until its window is closed. Returns the exit status."""
    app = QApplication(sys.argv[:1])
    look = first_look(app)
    program = DesktopProgram(app, folder, Preferences(language=language or look.language, text_scale=look.text_scale))
    program.install_fault_hook()
    program.window.showMaximized()
    show_around(program)
    program.opened(open_clinic(folder, user=user, password=password))
    return app.exec()


def show_around(program: DesktopProgram) -> Tour:
    """Begin the tour with whoever works, or with the next who does."""
    tour, window = Tour(program.window), program.window
    tour.follow(program.shell if window.page is None else None)
    window.shown.connect(lambda shown: tour.follow(None if shown is window.page else shown))
    return tour
