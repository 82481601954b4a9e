"""A process of its own: somebody types in a window while 5,000 actions arrive from a server; says what was felt.

python -m tests.benchmarks.arriving_probe
"""

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from emr_desktop.server.database import connect, embedded_url, prepare
from tests.sync.arriving import district_with_much_to_say, type_while_all_arrives

PATIENTS, VISITS = 2000, 3000


def main() -> None:
    """Let it arrive, then report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine = connect(embedded_url(folder / "postgres"))
        prepare(engine, datetime.now(UTC))
        with district_with_much_to_say(engine, folder, PATIENTS, VISITS) as waiting:
            found = type_while_all_arrives(QApplication([]), waiting)
        engine.dispose()
        each = found.seconds * 1000 / found.ended.progress.received
        print(json.dumps({"before": found.before.longest, "deaf": found.during.longest, "each": each}))


if __name__ == "__main__":
    main()
