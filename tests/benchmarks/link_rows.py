"""Syncing over the link of a village: real kernel TCP and TLS, slow, late and lossy, between two namespaces."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from functools import partial

from emr_desktop.domain.clock import SetClock
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.http import Link, LinkTrouble
from emr_desktop.sync.replica import StoreReplica
from tests.benchmarks.bench_district import BenchDistrict, bench_district, first_sync, program_behind, quiet, sync_over
from tests.benchmarks.measure import Row, row_of
from tests.benchmarks.sync_workload import Workload
from tests.faults.link import Link as Cable
from tests.faults.link import linked
from tests.faults.namespaces import NotAllowed
from tests.faults.profiles import CLEAN, L1, QUICK_LINK, Profile
from tests.faults.serving import Served
from tests.sync.district import Computer
from tests.sync.world import found_clinic

DAYS, IDLES, CUTS = 5, 10, 20
PATIENTS, VISITS = 500, 1000
BROADBAND = Profile(2_000_000, 0.02)


def rows() -> Iterator[Row]:
    """Rows of the table, as they come; none where no namespaces are allowed."""
    try:
        with bench_district() as district, linked(QUICK_LINK) as link, program_behind(link, district) as served:
            yield from _Measured(district, link, served).rows()
    except NotAllowed as error:
        print(f"  no link can be made here: {error}")


class _Measured:
    """One clinic at the end of a link."""

    def __init__(self, district: BenchDistrict, link: Cable, served: Served) -> None:
        self._district, self._link, self._served = district, link, served
        self._computer = found_clinic(district.server, district.folder / "clinic")
        self._work = Workload(self._computer.clinic)
        for _ in self._work.begin_with(PATIENTS, VISITS):
            pass
        self._computer.sync(district.server)

    def rows(self) -> Iterator[Row]:
        yield self._days("a day, 64 kbit/s, 500 ms, TLS resumed", CLEAN, 3.5, resumed=True)
        yield self._days("a day, 64 kbit/s, 500 ms, TLS in full", CLEAN, 3.5, resumed=False)
        yield self._days("a day, the same with 5 % loss (L1), TLS resumed", L1, 5.0, resumed=True)
        yield from self._idle("TLS in full", 5.2, resumed=False)
        yield from self._idle("TLS resumed", 2.8, resumed=True)
        yield self._pull_with_cuts()
        yield self._until_noticed()

    def _days(self, what: str, profile: Profile, goal: float, *, resumed: bool) -> Row:
        handshakes = Handshakes()
        self._behave(QUICK_LINK)
        self._sync(handshakes)
        samples = []
        for _ in range(DAYS):
            _next_day(self._computer)
            self._work.day()
            self._behave(profile)
            samples.append(self._timed(handshakes if resumed else Handshakes()))
            self._behave(QUICK_LINK)
        return row_of(what, "s", goal, [samples], by_median=True)

    def _idle(self, how: str, goal: float, *, resumed: bool) -> Iterator[Row]:
        handshakes = Handshakes()
        self._behave(QUICK_LINK)
        self._sync(handshakes)
        self._behave(L1)
        seconds, sizes = [], []
        before = quiet(self._link)
        for _ in range(IDLES):
            seconds.append(self._timed(handshakes if resumed else Handshakes()))
            after = quiet(self._link)
            sizes.append((after - before) / 1000)
            before = after
        yield row_of(f"idle sync on L1, {how}", "s", 2.0, [seconds], by_median=True)
        yield row_of(f"idle sync on L1, {how}, on the wire", "KB", goal, [sizes], by_median=True)

    def _pull_with_cuts(self) -> Row:
        self._behave(BROADBAND)
        whole = self._pull("whole", lambda: None)
        left = [CUTS]

        def cut() -> None:
            self._link.cut()
            left[0] -= 1
            if left[0]:
                plan()

        plan = partial(self._link.down.after, whole // (CUTS + 1), cut)
        carried = self._pull("cut", plan)
        if left[0]:
            raise AssertionError(f"{left[0]} cuts never came")
        again = (carried - whole) / CUTS / 1000
        return row_of(f"first pull of {whole / 1000:.0f} KB cut {CUTS} times, again per cut", "KB", 8, [[again]])

    def _pull(self, name: str, plan: Callable[[], None]) -> int:
        engine, sync = first_sync(self._district, name)
        before = quiet(self._link)
        plan()
        while not self._link.clinic.run(lambda: sync(carrier=Link(self._served.url, self._served.root))).good:
            pass
        carried = quiet(self._link) - before
        replica = Engine(StoreReplica(engine, SetClock(self._computer.clinic.clock.now())), 0)
        self._link.clinic.run(Link(self._served.url, self._served.root).exchange, replica)
        if replica.equal is not True:
            raise AssertionError("something was lost")
        engine.dispose()
        return carried

    def _until_noticed(self) -> Row:
        self._behave(CLEAN)
        samples = []
        for after in (3000, 15_000):
            _next_day(self._computer)
            self._work.day()
            went_dark: list[float] = []
            self._link.up.after(after, partial(self._go_dark, went_dark))
            engine = Engine(StoreReplica(self._computer.engine, self._computer.clinic.clock), 0)
            with suppress(LinkTrouble):
                self._link.clinic.run(Link(self._served.url, self._served.root).exchange, engine)
            samples.append(time.monotonic() - went_dark[0])
            self._link.heal()
            self._link.cut()
        self._behave(QUICK_LINK)
        if not self._sync(Handshakes()):
            raise AssertionError("the sync did not go on")
        return row_of("link silently dead: until noticed", "s", 30, [samples])

    def _go_dark(self, when: list[float]) -> None:
        self._link.silence()
        when.append(time.monotonic())

    def _timed(self, handshakes: Handshakes) -> float:
        begin = time.monotonic()
        if not self._sync(handshakes):
            raise AssertionError("the sync failed")
        return time.monotonic() - begin

    def _sync(self, handshakes: Handshakes) -> bool:
        return self._link.clinic.run(sync_over, self._computer, self._served, handshakes).good

    def _behave(self, profile: Profile) -> None:
        self._link.up.behave(profile)
        self._link.down.behave(profile)


def _next_day(computer: Computer) -> None:
    clock = computer.clinic.clock
    if isinstance(clock, SetClock):
        clock.move(timedelta(days=1))
