"""The server's certificate is renewed while the server runs: nobody has to remember it once a year."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from emr_desktop.domain.clock import Clock
from emr_desktop.server.tls import renew
from emr_desktop.server.trouble import ServerTrouble

EVERY = 12 * 60 * 60.0
"""Seconds between two looks at it."""


@contextmanager
def renewing(folder: Path, clock: Clock, say: Callable[[str], None], every: float = EVERY) -> Iterator[None]:
    """While the block lasts: a certificate that runs out soon is made anew, and the workers take it up one by one."""
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(every):
            try:
                if renew(folder, (), clock.now()):
                    say("The certificate of the server was renewed; the root is the same.")
                    take_up()
            except ServerTrouble as error:
                say(str(error))

    thread = threading.Thread(target=watch, name="certificate", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def take_up() -> None:
    """Have this server's workers replaced, each after another serves: connections go on."""
    if hasattr(signal, "SIGHUP"):  # elsewhere at the next start
        os.kill(os.getpid(), signal.SIGHUP)
