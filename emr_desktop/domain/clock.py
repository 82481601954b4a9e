"""The one source of now and today, so that tests and the made-up clinic can set the time."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Protocol


class Clock(Protocol):
    """Tells the time. `now` is in UTC; `today` is the day on the wall of the clinic."""

    def now(self) -> datetime: ...

    def today(self) -> date: ...


class SystemClock:
    """The clock of this computer. It may be wrong: nothing that matters is decided by it."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()


class SetClock:
    """A clock that shows what it is told and moves only when it is moved."""

    def __init__(self, now: datetime, zone: tzinfo = UTC) -> None:
        self._now = now
        self._zone = zone

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.astimezone(self._zone).date()

    def move_to(self, now: datetime) -> None:
        self._now = now

    def move(self, by: timedelta) -> None:
        self._now += by


def in_ms(moment: datetime) -> int:
    """Milliseconds since 1970 in UTC, as times are said on the wire."""
    return int(moment.timestamp() * 1000)
