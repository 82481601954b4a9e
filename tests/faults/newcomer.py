"""A new computer that is filled by its first sync, until the power goes: `python -m tests.faults.newcomer URL FOLDER`.

The district's PostgreSQL is the real one; the server's side of the exchange runs in this process, too, so that a kill
may fall into any step of both.
"""

import os
import sys
from pathlib import Path

from emr_desktop.domain.clock import SetClock
from emr_desktop.server.database import connect
from emr_desktop.services.opening_place import Place
from emr_desktop.store.engine import open_engine
from tests.conftest import NOW, PASSWORD
from tests.sync.district import DistrictServer, sync_store


def fill(url: str, folder: Path) -> None:
    """One whole sync. The moment before it begins is said."""
    district = DistrictServer(connect(url))
    place = Place(folder, SetClock(NOW))
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    os.write(sys.stdout.fileno(), b"begins\n")
    sync_store(engine, place.clock, district)
    os.write(sys.stdout.fileno(), b"done\n")


if __name__ == "__main__":
    fill(sys.argv[1], Path(sys.argv[2]))
