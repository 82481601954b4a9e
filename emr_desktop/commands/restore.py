"""`emr-desktop restore FILE`: put a copy in the place of the records; what was there is set aside, never deleted."""

import argparse

from emr_desktop.services.opening import Place
from emr_desktop.settings import data_folder
from emr_desktop.store.restore import restore


def run(options: argparse.Namespace) -> int:
    """Restore, and say where the earlier records went."""
    place = Place(options.data or data_folder())
    aside = restore(options.source, place.folder, place.clock.now())
    print(f"Restored {options.source}." + (f" The earlier records are in {aside}." if aside else ""))
    return 0
