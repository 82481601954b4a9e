"""Syncing over the link of a village: real kernel TCP and TLS, slow, late and lossy, between two namespaces."""

import threading
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
from emr_desktop.sync.session import Ended
from tests.benchmarks.bare_post import bare_post
from tests.benchmarks.bench_district import BenchDistrict, bench_district, first_sync, program_behind, quiet, sync_over
from tests.benchmarks.measure import Row, row_of
from tests.benchmarks.sync_workload import Workload
from tests.faults.link import Link as Cable
from tests.faults.link import linked
from tests.faults.namespaces import NotAllowed
from tests.faults.profiles import CLEAN, L1, L3, QUICK_LINK, Profile
from tests.faults.serving import Served
from tests.sync.district import Computer
from tests.sync.world_mould import found_clinic

DAYS, IDLES, CUTS, ROUNDS = 5, 10, 20, 2
PATIENTS, VISITS = 500, 1000
A_DAY = 16_200
"""Bytes that a day of the workload weighs on its way up."""
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
        yield from self._floor()
        yield from self._idle("TLS in full", 5.2, resumed=False)
        yield from self._idle("TLS resumed", 2.8, resumed=True)
        yield self._pull_with_cuts()
        yield self._share_of_a_link_that_breaks("first pull", self._pulled)
        yield self._share_of_a_link_that_breaks("first push", self._pushed)
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

    def _floor(self) -> Iterator[Row]:
        """What the same bytes take when nobody has to think: to be compared with the first of the rows."""
        for encrypted, how in ((True, "TLS resumed"), (False, "without TLS")):
            with bare_post(self._link, self._district.folder / "bare", encrypted=encrypted) as post:
                self._behave(QUICK_LINK)
                for _ in range(2):
                    self._link.clinic.run(post.seconds, 1)
                self._behave(CLEAN)
                samples = [self._link.clinic.run(post.seconds, A_DAY) for _ in range(DAYS)]
            self._behave(QUICK_LINK)
            what = f"{A_DAY / 1000:.1f} KB by a bare POST, the same link, {how}"
            yield row_of(what, "s", 3.5, [samples], by_median=True)

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
        again = []
        for number in range(ROUNDS):
            whole = self._pull(f"whole {number}", lambda: None)
            left = [CUTS]
            plan = partial(self._plan, left, whole // (CUTS + 1))
            carried = self._pull(f"cut {number}", plan)
            if left[0]:
                raise AssertionError(f"{left[0]} cuts never came")
            again.append([(carried - whole) / CUTS / 1000])
        return row_of(f"first pull of {whole / 1000:.0f} KB cut {CUTS} times, again per cut", "KB", 8, again)

    def _plan(self, left: list[int], every: int) -> None:
        """Cut after so many bytes, and so on."""

        def cut() -> None:
            self._link.cut()
            left[0] -= 1
            if left[0]:
                self._plan(left, every)

        self._link.down.after(every, cut)

    def _pull(self, name: str, plan: Callable[[], None]) -> int:
        """Returns the bytes that were carried."""
        engine, sync = first_sync(self._district, name)
        before = quiet(self._link)
        plan()
        self._until_good(sync)
        carried = quiet(self._link) - before
        replica = Engine(StoreReplica(engine, SetClock(self._computer.clinic.clock.now())), 0)
        self._link.clinic.run(Link(self._served.url, self._served.root).exchange, replica)
        if replica.equal is not True:
            raise AssertionError("something was lost")
        engine.dispose()
        return carried

    def _until_good(self, sync: Callable[..., Ended]) -> None:
        handshakes, good = Handshakes(), False
        while not good:
            good = self._link.clinic.run(
                lambda: sync(carrier=Link(self._served.url, self._served.root, handshakes))
            ).good

    def _share_of_a_link_that_breaks(self, what: str, seconds: Callable[[str], float]) -> Row:
        """How many times as long it takes when the link is cut every 20 s (L3 to L1)."""
        self._behave(L1)
        often = self._cut_often(lambda: seconds(f"{what} often"))
        found = often / seconds(f"{what} L1")
        self._behave(QUICK_LINK)
        return row_of(f"{what} on L1 cut every 20 s ({often:.0f} s), times as long", "x", 1 / 0.6, [[found]])

    def _cut_often(self, work: Callable[[], float]) -> float:
        ended = threading.Event()

        def cut() -> None:
            while not ended.wait(L3.cut_every):
                self._link.cut()

        cutting = threading.Thread(target=cut)
        cutting.start()
        try:
            return work()
        finally:
            ended.set()
            cutting.join()

    def _pulled(self, name: str) -> float:
        engine, sync = first_sync(self._district, name)
        begin = time.monotonic()
        self._until_good(sync)
        engine.dispose()
        return time.monotonic() - begin

    def _pushed(self, name: str) -> float:
        computer = found_clinic(self._district.server, self._district.folder / name, name)
        for _ in Workload(computer.clinic).begin_with(PATIENTS, VISITS):
            pass
        handshakes, begin = Handshakes(), time.monotonic()
        while not self._link.clinic.run(sync_over, computer, self._served, handshakes).good:
            pass
        computer.clinic.close()
        return time.monotonic() - begin

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
