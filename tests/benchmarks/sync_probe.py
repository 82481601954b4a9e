"""A process of its own for the measurements: `python -m tests.benchmarks.sync_probe pull|idle|drain|watch ...`.

Prints one line of JSON: what it did, how long each took, and the most memory it ever had.
"""

import http.client
import json
import select
import ssl
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from emr_desktop.domain.clock import SetClock
from emr_desktop.services.opening_place import Place
from emr_desktop.store.engine import open_engine
from emr_desktop.sync.http import Link
from emr_desktop.sync.packing import MEDIA_TYPE
from emr_desktop.sync.session import Ended, sync_once
from tests.benchmarks.measure import largest_memory
from tests.conftest import NOW, PASSWORD

BUSY = 503
AT_ONCE = 8
"""Clinics that one process of `drain` serves at a time."""


def pull(url: str, root: Path, folder: Path) -> dict[str, object]:
    """One whole sync, such as the first of a new computer."""
    begin, used = time.monotonic(), time.process_time()
    ended = _synced(url, root, folder)
    took = {"seconds": time.monotonic() - begin, "cpu": time.process_time() - used}
    found = ended.progress
    moved = {"sent": found.sent, "received": found.received, "up": found.bytes_up, "down": found.bytes_down}
    return {"outcome": ended.outcome, **moved, **took}


def drain(url: str, root: Path, *folders: Path) -> dict[str, object]:
    """Clinics that come back from a week's outage, each until all is said; busy servers are asked again."""
    seconds: list[float] = []
    failed: list[str] = []

    def bring(folder: Path) -> None:
        begin = time.monotonic()
        ended = _synced(url, root, folder)
        while ended.outcome == "busy":
            time.sleep(1)
            ended = _synced(url, root, folder)
        seconds.append(time.monotonic() - begin)
        if not ended.good:
            failed.append(ended.outcome)

    with ThreadPoolExecutor(AT_ONCE) as threads:
        list(threads.map(bring, folders))
    return {"seconds": seconds, "failed": failed}


def idle(url: str, root: Path, body: Path, seconds: str) -> dict[str, object]:
    """As many idle syncs as one connection can carry: the bytes of one, said again and again."""
    connection = _connection(url, root)
    data, end, count = body.read_bytes(), time.monotonic() + float(seconds), 0
    while time.monotonic() < end:
        _say(connection, data)
        count += 1
    return {"count": count}


def watch(url: str, root: Path, body: Path) -> dict[str, object]:
    """How long an idle sync takes while others keep the server busy: every half second, until nobody listens."""
    data, seconds = body.read_bytes(), []
    while not select.select([sys.stdin], [], [], 0.5)[0]:
        begin = time.monotonic()
        while _say(_connection(url, root), data) == BUSY:
            time.sleep(0.5)
        seconds.append(time.monotonic() - begin)
    return {"seconds": seconds}


def _connection(url: str, root: Path) -> http.client.HTTPSConnection:
    address = urlsplit(url)
    context = ssl.create_default_context(cadata=root.read_text())
    return http.client.HTTPSConnection(address.hostname or "", address.port, context=context)


def _say(connection: http.client.HTTPSConnection, data: bytes) -> int:
    connection.request("POST", "/sync/v1", data, {"Content-Type": MEDIA_TYPE})
    reply = connection.getresponse()
    if reply.status not in {200, BUSY} or not reply.read():
        raise SystemExit(f"the server answered {reply.status}")
    return reply.status


def _synced(url: str, root: Path, folder: Path) -> Ended:
    place = Place(folder, SetClock(NOW))
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    try:
        return sync_once(engine, place.clock, lambda: None, carrier=Link(url, root.read_text()))
    finally:
        engine.dispose()


if __name__ == "__main__":
    what, url, root, *more = sys.argv[1:]
    if what == "idle":
        said = idle(url, Path(root), Path(more[0]), more[1])
    elif what == "watch":
        said = watch(url, Path(root), Path(more[0]))
    elif what == "drain":
        said = drain(url, Path(root), *map(Path, more))
    else:
        said = pull(url, Path(root), Path(more[0]))
    memory = largest_memory()
    print(json.dumps({**said, "memory": memory}))
