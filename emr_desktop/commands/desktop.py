"""The program with a window: what starts when no command is named."""

import argparse

from emr_desktop.settings import data_folder


def run(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed."""
    from emr_desktop.ui.application import run_desktop

    return run_desktop(options.data or data_folder())
