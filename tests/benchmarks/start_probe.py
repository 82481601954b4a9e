"""A process of its own that starts the program as a person does and says how long each part took.

    python -m tests.benchmarks.start_probe FOLDER LOGIN PASSWORD

BEGUN in the environment is the moment at which the process was asked for. Prints milliseconds to the painted log-in
screen, from the password to a filled Home and the resident memory in MB.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from emr_desktop.domain.preferences import Preferences
from emr_desktop.ui.application import DesktopProgram


def main(folder: str, login: str, password: str) -> None:
    """Start, log in, wait for Home."""
    app = QApplication([])
    program = DesktopProgram(app, Path(folder), Preferences(theme="light"))
    program.window.resize(1366, 690)
    program.window.show()
    program.start()
    while program.window.page is None or not program.window.page.isVisible():
        app.processEvents()
    program.window.grab()
    shown = time.time() - float(os.environ["BEGUN"])

    from emr_desktop.ui.typist import Typist

    typist = Typist(app, program.window)
    program.window.activateWindow()
    typist.wait_for("a field of the log-in", lambda: typist.focus in ("name", "password"))
    if typist.focus == "name":  # the first log-in on this computer; later the last name stands there already
        typist.type(f"{login}\n")
    typist.wait_for("password", lambda: typist.focus == "password")
    typist.type(password)
    typist.settle(1500)  # a person needs longer than this; the screens load meanwhile
    sent = time.time()
    typist.type("\n")
    typist.wait_for("Home", lambda: program.shell is not None and queue_rows(program) > 0)
    program.window.grab()
    home = time.time() - sent
    print(json.dumps({"start": shown * 1000, "home": home * 1000, "rss": resident_mb()}))
    program.close()


def queue_rows(program: DesktopProgram) -> int:
    """How many people the queue on Home shows."""
    from emr_desktop.ui.home.screen import HomeScreen

    screen = program.shell.screen_on_show if program.shell is not None else None
    return len(screen.queue.rows.rows) if isinstance(screen, HomeScreen) else 0


def resident_mb() -> float:
    """Memory of this process that is really in use."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main(*sys.argv[1:4])
