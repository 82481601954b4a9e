"""Somebody founds a clinic until the power goes: `python -m tests.faults.founder`.

Reads "STEP FOLDER" from standard input and forks a process for each, so that the libraries are loaded once. The power
goes before that step (a flush of the disk, a move, a folder made or removed); step 0 is never reached. At
step -1 nobody knows when the power goes: the process waits for it.
"""

import gc
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from emr_desktop.services.opening import create_clinic
from tests.conftest import ADMINISTRATOR, FACILITY, PASSWORD, QUICK
from tests.faults.worker import say

UNKNOWN = -1


class PowerCut:
    """Counts what reaches the disk, and ends the process without a word at its step."""

    def __init__(self, step: int) -> None:
        self._left = step

    def before(self, action: Callable[..., Any]) -> Callable[..., Any]:
        """The same action, unless the power goes first."""

        def act(*args: Any, **kwargs: Any) -> Any:
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)
            return action(*args, **kwargs)

        return act


def found(folder: Path, step: int) -> None:
    """Found the clinic; says when it begins and when it is done."""
    cut = PowerCut(step)
    for name in ("fsync", "rename", "replace", "mkdir", "rmdir"):
        setattr(os, name, cut.before(getattr(os, name)))
    say("begun", os.getpid())
    create_clinic(folder, facility=FACILITY, administrator=ADMINISTRATOR, password=PASSWORD, cost=QUICK)
    say("founded")
    if step == UNKNOWN:
        signal.pause()


if __name__ == "__main__":
    gc.freeze()
    for line in sys.stdin:
        number, _, place = line.rstrip("\n").partition(" ")
        child = os.fork()
        if not child:
            found(Path(place), int(number))
            os._exit(0)
        os.waitpid(child, 0)
        say("ended")
