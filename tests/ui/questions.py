"""Answering a question that opens next and holds up whoever has caused it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtWidgets import QApplication

from emr_desktop.ui.common.dialogs import Question

LOOK_EVERY_MS = 10
PATIENCE_MS = 20_000
"""On a machine that does much else."""


def when_asked(owner: QObject, answer: Callable[[Question], None]) -> None:
    """Call `answer` once a question is open and has the keyboard; a key before that would go to the window behind it.

    Fails the test when nothing is asked in time and the owner is still there.
    """
    waited, timer = QElapsedTimer(), QTimer(owner)

    def look() -> None:
        dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        if isinstance(dialog, Question) and focused is not None and dialog.isAncestorOf(focused):
            timer.stop()
            answer(dialog)
        elif waited.hasExpired(PATIENCE_MS):
            timer.stop()
            if isinstance(dialog, Question):
                dialog.reject()
            raise AssertionError("nothing was asked that can be answered by keyboard")

    timer.timeout.connect(look)
    waited.start()
    timer.start(LOOK_EVERY_MS)
