"""A program of its own: types into a visit without a pause and says what was kept. The test kills it meanwhile."""

import os
import sys
from pathlib import Path
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.preferences import Preferences
from emr_desktop.services.opening import open_clinic
from emr_desktop.ui.application import DesktopProgram
from emr_desktop.ui.navigator import Destination
from emr_desktop.ui.visits.editor_screen import EditorScreen
from tests.conftest import NOW, PASSWORD
from tests.ui.keys_person import Keys

PAUSE_MS = 40


def main(folder: Path, patient: UUID) -> None:
    app, clock = QApplication([]), SetClock(NOW)
    program = DesktopProgram(app, folder, Preferences(theme="light"), clock)
    program.window.show()
    program.window.activateWindow()
    program.opened(open_clinic(folder, user="ivanova", password=PASSWORD, clock=clock))
    shell = program.shell
    assert shell is not None
    shell.show_place(Destination("visit", patient, None, "bp_check"))
    screen = shell.screen_on_show
    assert isinstance(screen, EditorScreen)
    letters, typing = Keys(), QTimer()
    typing.timeout.connect(lambda: letters.type("я"))

    def begin(*_begun: object) -> None:
        screen.form.vitals.put("pressure", "16/104")
        screen.form.notes["complaints"].setFocus()
        typing.start(PAUSE_MS)

    def say(_at: object) -> None:
        assert screen._kept is not None
        print(len(screen._kept["notes"]["complaints"]), flush=True)

    screen._model.begun.connect(begin)
    screen._model.draft_kept.connect(say)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), UUID(sys.argv[2]))
