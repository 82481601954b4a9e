"""A process of its own that walks the clinic's day and says how long the UI thread was deaf, and the memory after it.

python -m tests.benchmarks.day_probe FOLDER OUT
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from emr_desktop.domain.languages import Language
from emr_desktop.ui.background import Watchdog
from emr_desktop.ui.day import walk_the_day
from tests.benchmarks.start_probe import resident_mb


def main(folder: str, out: str) -> None:
    """Walk, then report. Taking pictures is not the program's own work: the watchdog looks away meanwhile."""
    QApplication([])
    watchdog = Watchdog()
    walk_the_day(Path(folder), Path(out), Language.RU, lambda _line: None, watchdog)
    print(json.dumps({"deaf": watchdog.longest_ms, "rss": resident_mb()}))


if __name__ == "__main__":
    main(*sys.argv[1:3])
