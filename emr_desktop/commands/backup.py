"""`emr-desktop backup FILE`: a copy that was read back before it counts."""

import argparse

from emr_desktop.commands.access import unlock


def run(options: argparse.Namespace) -> int:
    """Copy, and say how many actions the copy holds."""
    with unlock(options) as clinic:
        copy = clinic.back_up(options.target)
    print(f"{copy.path}: {copy.commits} actions, read back and equal.")
    return 0
