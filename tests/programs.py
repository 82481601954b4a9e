"""Programs that tests run to their end: a process for each, forked from one that has the libraries loaded already.

To load them takes a program ten times as long as most of what the tests ask of it. Nothing else differs: the process
has its own arguments, surroundings and files, and ends as Python ends. Where there is no fork, Python is started anew.
"""

import atexit
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from select import select

ROOT = Path(__file__).parent.parent
PATIENCE = 120
"""Seconds."""
Ran = subprocess.CompletedProcess[str]


class Starter:
    """The process that forks. It goes when this one does."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.programs_forked"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
        )  # fmt: skip
        atexit.register(self._process.communicate)

    def run(self, words: Sequence[str], surroundings: Mapping[str, str], typed: str) -> Ran:
        """One program, to its end."""
        asked, answered = self._process.stdin, self._process.stdout
        assert asked is not None
        assert answered is not None
        with tempfile.TemporaryDirectory() as name:
            streams = [Path(name) / each for each in ("in", "out", "err")]
            streams[0].write_text(typed, encoding="utf-8")
            order = [list(words), dict(surroundings), str(Path.cwd()), [str(each) for each in streams]]
            asked.write(json.dumps(order).encode() + b"\n")
            if not select([answered], [], [], PATIENCE)[0]:
                raise subprocess.TimeoutExpired(words, PATIENCE)
            status = int(answered.readline())
            said = [each.read_text(encoding="utf-8") for each in streams[1:]]
        return subprocess.CompletedProcess(words, status, *said)


@cache
def starter() -> Starter:
    """Started when it is needed first."""
    return Starter()


def program(*words: str, surroundings: Mapping[str, str] | None = None, typed: str = "") -> Ran:
    """What `python -m emr_desktop WORDS` says and how it ends. Raises subprocess.TimeoutExpired."""
    chosen = dict(os.environ if surroundings is None else surroundings)
    if hasattr(os, "fork"):
        return starter().run(words, chosen, typed)
    line = [sys.executable, "-m", "emr_desktop", *words]
    return subprocess.run(line, env=chosen, input=typed, capture_output=True, text=True, check=False, timeout=PATIENCE)
