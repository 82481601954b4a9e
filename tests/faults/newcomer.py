"""A new computer that is filled by its first sync, until the power goes: `python -m tests.faults.newcomer`.

Reads "URL FOLDER" from standard input and forks a process for each, so that the libraries are loaded once.

The district's PostgreSQL is the real one; the server's side of the exchange runs in this process, too, so that a kill
may fall into any step of both.
"""

import gc
import os
import sys
from pathlib import Path

from emr_desktop.domain.clock import SetClock
from emr_desktop.server.database import connect
from emr_desktop.services.opening_place import Place
from emr_desktop.store.engine import open_engine
from tests.conftest import NOW, PASSWORD
from tests.faults.worker import say
from tests.sync.district import DistrictServer, sync_store


def fill(url: str, folder: Path) -> None:
    """One whole sync. The moment before it begins is said."""
    district = DistrictServer(connect(url))
    place = Place(folder, SetClock(NOW))
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    say("begins", os.getpid())
    sync_store(engine, place.clock, district)
    say("done")


if __name__ == "__main__":
    gc.freeze()
    for line in sys.stdin:
        address, _, place = line.rstrip("\n").partition(" ")
        child = os.fork()
        if not child:
            fill(address, Path(place))
            os._exit(0)
        os.waitpid(child, 0)
        say("ended")
