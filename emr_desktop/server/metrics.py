"""Figures for those who watch over the server, in the text form that Prometheus reads."""

import os
import threading
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select, text

from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility, HeldFile, OriginRow, Quarantined
from emr_desktop.store.attachments import Attachment
from emr_desktop.store.sync import Conflict

_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
_BYTES = (512, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864)
_OLDEST_WRITING = text(
    "SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)), 0) FROM pg_stat_activity"
    " WHERE backend_xid IS NOT NULL AND datname = current_database()"
)


class Histogram:
    """How often a value fell under each bound."""

    def __init__(self, name: str, what: str, bounds: tuple[float, ...]) -> None:
        self._name = name
        self._what = what
        self._bounds = bounds
        self._counts = [0] * (len(bounds) + 1)
        self._sum = 0.0
        self._lock = threading.Lock()

    def observe(self, value: float) -> None:
        with self._lock:
            self._counts[bisect_left(self._bounds, value)] += 1
            self._sum += value

    def lines(self, labels: Mapping[str, str]) -> Iterator[str]:
        with self._lock:
            counts, total = list(self._counts), self._sum
        yield from _head(self._name, self._what, "histogram")
        below = 0
        for bound, count in zip((*self._bounds, "+Inf"), counts, strict=True):
            below += count
            yield f"{self._name}_bucket{_labels({**labels, 'le': str(bound)})} {below}"
        yield f"{self._name}_sum{_labels(labels)} {total}"
        yield f"{self._name}_count{_labels(labels)} {below}"


class Meter:
    """What one worker has seen since it was started."""

    def __init__(self) -> None:
        self._labels = {"worker": str(os.getpid())}
        self._seconds = Histogram("emr_exchange_seconds", "Time of one exchange.", _SECONDS)
        self._up = Histogram("emr_exchange_bytes_up", "Bytes of a request, compressed.", _BYTES)
        self._down = Histogram("emr_exchange_bytes_down", "Bytes of a reply, compressed.", _BYTES)
        self._commits = Histogram("emr_exchange_commits", "Commits that one request brought.", (0, 1, 10, 100, 1000))
        self._statuses: dict[int, int] = {}

    def exchanged(self, seconds: float, up: int, down: int, commits: int) -> None:
        for histogram, value in (
            (self._seconds, seconds), (self._up, up), (self._down, down), (self._commits, commits)
        ):  # fmt: skip
            histogram.observe(value)

    def refused(self, status: int) -> None:
        self._statuses[status] = self._statuses.get(status, 0) + 1

    def lines(self) -> Iterator[str]:
        for histogram in (self._seconds, self._up, self._down, self._commits):
            yield from histogram.lines(self._labels)
        yield from _head("emr_exchange_refused_total", "Requests that came to no exchange, by status.", "counter")
        for status, count in sorted(self._statuses.items()):
            yield f"emr_exchange_refused_total{_labels({**self._labels, 'status': str(status)})} {count}"


def oldest_writing(connection: Connection) -> float:
    """Seconds since the oldest transaction began that has written something: it holds streams up."""
    return float(connection.scalar(_OLDEST_WRITING) or 0)


def database_lines(connection: Connection, now: datetime) -> Iterator[str]:
    """What the database says: the same from every worker."""
    yield from _gauge("emr_commits", "Commits held.", connection.scalar(select(func.sum(OriginRow.acked))) or 0)
    yield from _gauge("emr_commits_durable", "Commits in a verified copy.",
                      connection.scalar(select(func.sum(OriginRow.durable))) or 0)  # fmt: skip
    yield from _gauge("emr_facilities", "Facilities.", _count(connection, select(EnrolledFacility.id)))
    yield from _head("emr_devices", "Computers, by state.", "gauge")
    states = select(EnrolledDevice.state, func.count()).group_by(EnrolledDevice.state).order_by(EnrolledDevice.state)
    for state, count in connection.execute(states):
        yield f"emr_devices{_labels({'state': state})} {count}"
    yield from _gauge("emr_quarantined", "Commits set aside about which nobody has decided.",
                      _count(connection, select(Quarantined.seq).where(Quarantined.decision == "")))  # fmt: skip
    undecided = select(Conflict.seq).where(Conflict.decided_seq.is_(None))
    yield from _gauge("emr_conflicts_open", "Conflicts that nobody has decided.", _count(connection, undecided))
    yield from _file_lines(connection)
    yield from _gauge("emr_oldest_writing_seconds", "Age of the oldest writing transaction.",
                      oldest_writing(connection))  # fmt: skip
    yield from _head("emr_facility_seconds_since_sync", "Seconds since a computer of the facility synced.", "gauge")
    seen = (
        select(EnrolledFacility.name, func.max(EnrolledDevice.seen_at, type_=EnrolledDevice.seen_at.type).label("seen"))
        .join(EnrolledDevice, EnrolledDevice.facility_id == EnrolledFacility.facility_id)
        .group_by(EnrolledFacility.id)
        .order_by(EnrolledFacility.name)
    )
    for row in connection.execute(seen):
        if row.seen is not None:
            since = (now - row.seen).total_seconds()
            yield f"emr_facility_seconds_since_sync{_labels({'facility': row.name})} {since:.0f}"


def _file_lines(connection: Connection) -> Iterator[str]:
    """Attached files. Those that wait are on the disk of a clinic only, or on their way."""
    whole = HeldFile.whole_at.is_not(None)
    number, size = connection.execute(
        select(func.count(), func.coalesce(func.sum(HeldFile.size), 0)).select_from(HeldFile.__table__).where(whole)
    ).one()
    yield from _gauge("emr_files", "Attached files held whole.", number)
    yield from _gauge("emr_file_bytes", "Bytes of them.", size)
    held = select(HeldFile.attachment_id).where(whole, HeldFile.attachment_id == Attachment.id).exists()
    yield from _gauge("emr_files_waiting", "Attached files that have not come, or not all of them.",
                      _count(connection, select(Attachment.id).where(~held)))  # fmt: skip


def exposition(lines: Iterable[str]) -> str:
    """The whole text."""
    return "\n".join(lines) + "\n"


def _count(connection: Connection, rows: Select[Any]) -> int:
    return connection.scalar(select(func.count()).select_from(rows.subquery())) or 0


def _gauge(name: str, what: str, value: float) -> Iterator[str]:
    yield from _head(name, what, "gauge")
    yield f"{name} {value}"


def _head(name: str, what: str, kind: str) -> Iterator[str]:
    yield f"# HELP {name} {what}"
    yield f"# TYPE {name} {kind}"


def _labels(labels: Mapping[str, str]) -> str:
    def escaped(value: str) -> str:
        return value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")

    return "{" + ",".join(f'{name}="{escaped(value)}"' for name, value in labels.items()) + "}"
