"""Forks a process for each program that a test asks for: `python -m tests.programs_forked`.

Reads an order in JSON from each line of standard input: the words of the command line, the surroundings, the folder to
work in, and the files for the three standard streams. Answers with the exit status once it has ended. The libraries are
loaded before the first fork, and no thread may run then.
"""

import gc
import importlib
import json
import os
import runpy
import sys
import threading
from typing import Any

from sqlalchemy.orm import configure_mappers

AHEAD = (
    "emr_desktop.cli", "emr_desktop.commands.verify", "emr_desktop.commands.find", "emr_desktop.commands.backup",
    "emr_desktop.commands.restore", "emr_desktop.commands.sync", "emr_desktop.commands.bundle",
    "emr_desktop.commands.server",
)  # fmt: skip


def orders() -> Any:
    """One after another; nothing is read ahead, so the forked process finds its own input only."""
    line = b""
    while piece := os.read(0, 65536):
        line += piece
        if line.endswith(b"\n"):
            yield json.loads(line)
            line = b""


def become(words: list[str], surroundings: dict[str, str], folder: str, streams: list[str]) -> None:
    """Be this program from here on."""
    for number, (path, flags) in enumerate(zip(streams, (os.O_RDONLY, *[os.O_WRONLY | os.O_CREAT] * 2), strict=True)):
        opened = os.open(path, flags, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    os.environ.clear()
    os.environ.update(surroundings)
    os.chdir(folder)
    sys.argv = ["", *words]
    runpy.run_module("emr_desktop", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    for name in AHEAD:
        importlib.import_module(name)
    configure_mappers()  # otherwise each fork would do it with its first question
    gc.freeze()  # or each fork would look through all of it when it ends
    for order in orders():
        assert threading.active_count() == 1, "a fork leaves threads behind in the middle of their work"
        child = os.fork()
        if not child:
            become(*order)
            break
        _, ended = os.waitpid(child, 0)
        os.write(1, f"{os.waitstatus_to_exitcode(ended)}\n".encode())
