"""Trains the dictionary for packing what is synced, on a made-up clinic. For a new number only: `… NUMBER`."""

import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import zstandard
from sqlalchemy import select

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from emr_desktop.demo.build import PASSWORD, MadeUp, build_clinic  # noqa: E402  # the program lies beside this folder
from emr_desktop.journal.codec import encode  # noqa: E402  # the same
from emr_desktop.journal.proof import RunSeal  # noqa: E402  # the same
from emr_desktop.services.opening import open_clinic  # noqa: E402  # the same
from emr_desktop.store.journal import JournalEntry  # noqa: E402  # the same
from emr_desktop.store.vault import Cost  # noqa: E402  # the same
from emr_desktop.sync.runs import Kept, Run, run_wire  # noqa: E402  # the same

PATIENTS = 1500
SIZE = 48 * 1024


def main() -> None:
    """Write the dictionary of this number; one that is there is never written over."""
    target = ROOT / "resources" / "sync" / f"{int(sys.argv[1])}.dict"
    if target.exists():
        sys.exit(f"{target.name} is there already: take the next number")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "clinic"
        build_clinic(place, MadeUp(PATIENTS, date(2026, 11, 20), cost=Cost(64, 1, 1)))
        samples = list(messages(place))
    target.write_bytes(zstandard.train_dictionary(SIZE, samples, level=19).as_bytes())
    print(f"{target.name}: {target.stat().st_size} bytes from {len(samples)} messages")


def messages(place: Path) -> Iterator[bytes]:
    """Runs as they are sent, some commits long, from all over the journal."""
    chance = random.Random(1)  # noqa: S311  # nothing secret: the same pieces each time
    with open_clinic(place, user="admin", password=PASSWORD) as clinic:
        rows = clinic.ask(lambda read: read.session.execute(select(JournalEntry.__table__).order_by("seq")).all())
    at = 0
    while at < len(rows):
        piece = rows[at : at + chance.randrange(1, 12)]
        seal = RunSeal(piece[0].seq, len(piece), bytes(64))
        yield encode(["run", run_wire(Run(piece[0].origin, seal, [Kept(row.envelope, row.body) for row in piece]))])
        at += len(piece)


if __name__ == "__main__":
    main()
