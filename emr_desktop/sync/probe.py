"""The test of the link: how long an answer takes, and what is wrong when none comes."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from sqlalchemy import Engine as Database

from emr_desktop.domain.clock import Clock
from emr_desktop.sync.session import Handle, sync_once


@dataclass(frozen=True, slots=True)
class Probe:
    """`trouble` is empty when the district answered and believed this computer."""

    trouble: str
    seconds: float
    requests: int


def probe_link(database: Database, clock: Clock, give_way: Callable[[], None]) -> Probe:
    """Speak with the district as every sync does; what waits goes along."""
    began = monotonic()
    ended = sync_once(database, clock, give_way, Handle())
    requests = max(1, ended.progress.requests)
    return Probe("" if ended.good else ended.outcome, (monotonic() - began) / requests, requests)
