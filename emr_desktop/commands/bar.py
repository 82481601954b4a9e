"""A progress bar for the terminal; in a log file a line now and then."""

import sys
import time


class ProgressBar:
    """Shows how far a long piece of work has come."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._begin = time.monotonic()
        self._shown = -1

    def show(self, done: int, of: int) -> None:
        """Call it as often as you like."""
        share = 100 * done // max(1, of)
        live = sys.stdout.isatty()
        if share == self._shown or (not live and share % 25):
            return
        self._shown = share
        bar = "#" * (share // 4) + "." * (25 - share // 4)
        print(
            f"\r{self._what} [{bar}] {share:3d} %" if live else f"{self._what}: {share} %",
            end="" if live else "\n",
            flush=True,
        )

    def finish(self) -> None:
        """The work is done."""
        seconds = time.monotonic() - self._begin
        print(
            f"\r{self._what}: done in {seconds:.0f} s.{' ' * 24}"
            if sys.stdout.isatty()
            else f"Done in {seconds:.0f} s."
        )
