"""A process of its own: somebody types in a window while 5,000 actions arrive from a server; says what was felt.

python -m tests.benchmarks.arriving_probe
"""

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from emr_desktop.server.database import connect, embedded_url, prepare
from tests.sync.arriving import listening_to, much_to_say, type_while_all_arrives
from tests.sync.district import DistrictServer
from tests.sync.world_mould import found_clinic

PATIENTS, VISITS = 2000, 3000


def main() -> None:
    """Let it arrive, then report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine = connect(embedded_url(folder / "postgres"))
        prepare(engine, datetime.now(UTC))
        server = DistrictServer(engine)
        computer = much_to_say(
            server,
            lambda _name: found_clinic(server, folder / "busy"),
            lambda name: server.join(name, folder / "waiting", "doc"),
            PATIENTS,
            VISITS,
        )
        with listening_to(engine, computer, folder) as waiting:
            found = type_while_all_arrives(QApplication([]), waiting)
        engine.dispose()
        each = found.seconds * 1000 / found.ended.progress.received
        print(json.dumps({"before": found.before.longest, "deaf": found.during.longest, "each": each}))


if __name__ == "__main__":
    main()
