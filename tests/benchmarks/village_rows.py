"""What a village waits for: a month of outage, a new computer, a day in both directions, on the link it has."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

from sqlalchemy import func, select

from emr_desktop.services.clinic import Step
from emr_desktop.services.visits import sign_visit
from emr_desktop.store.patients import Patient
from emr_desktop.sync.engine import Engine as SyncEngine
from emr_desktop.sync.handshakes import Handshakes
from emr_desktop.sync.http import Link
from emr_desktop.sync.session import Ended, Handle, sync_once
from tests.benchmarks.bench_district import BenchDistrict, bench_district, first_sync, program_behind
from tests.benchmarks.measure import Row, row_of
from tests.benchmarks.sync_workload import Workload
from tests.faults.link import Link as Cable
from tests.faults.link import linked
from tests.faults.namespaces import NotAllowed
from tests.faults.profiles import CLEAN, L1, QUICK_LINK, Profile
from tests.faults.serving import Served
from tests.sync.district import Computer
from tests.sync.world_mould import found_clinic

PATIENTS, VISITS = 1500, 3000
VISITS_A_DAY, DAYS_AWAY = 60, 90
DAYS, ROUNDS = 5, 2
LINE_RATE = 8.0
"""Kilobytes a second at 64 kbit/s."""


class _Counted(Link):
    """Counts its requests."""

    requests = 0

    def exchange(self, engine: SyncEngine) -> None:
        self.requests += 1
        super().exchange(engine)


def rows() -> Iterator[Row]:
    """Rows of the table, as they come; none where no namespaces are allowed."""
    try:
        for plain in (True, False):
            with (
                bench_district() as district,
                linked(QUICK_LINK) as link,
                program_behind(link, district, plain=plain) as served,
            ):
                village = _Village(district, link, served)
                yield from village.without_tls() if plain else village.rows()
                village.close()
    except NotAllowed as error:
        print(f"  no link can be made here: {error}")


class _Village:
    """Two computers of one clinic at the end of a link."""

    def __init__(self, district: BenchDistrict, link: Cable, served: Served) -> None:
        self._district, self._link, self._served = district, link, served
        self._first = found_clinic(district.server, district.folder / "clinic")
        self._work = Workload(self._first.clinic)
        for _ in self._work.begin_with(PATIENTS, VISITS):
            pass
        self._sync(self._first)

    def close(self) -> None:
        self._first.clinic.close()

    def without_tls(self) -> Iterator[Row]:
        samples = []
        for _ in range(DAYS):
            self._work.day()
            samples.append(self._timed(CLEAN, self._first)[0])
        yield row_of("a day, 64 kbit/s, 500 ms, without TLS as peers were", "s", 3.5, [samples], by_median=True)

    def rows(self) -> Iterator[Row]:
        yield from self._new_computer()
        yield from self._both_ways()
        yield from self._after_an_outage()

    def _new_computer(self) -> Iterator[Row]:
        """Until the patients of today and the latest are here and the person may begin to work."""
        samples, patients = [], []
        for number in range(ROUNDS):
            engine, sync = first_sync(self._district, f"new {number}")
            handle = Handle()
            with self._behaving(L1), ThreadPoolExecutor(1) as thread:
                begin = time.monotonic()
                loading = thread.submit(self._link.clinic.run, partial(sync, handle=handle, carrier=self._carrier()))
                while not (handle.progress.early_whole or loading.done()):
                    time.sleep(0.1)
                samples.append(time.monotonic() - begin)
                handle.stop()
                if (ended := loading.result()).outcome != "sync_stopped":
                    raise AssertionError(f"nobody could begin before it ended: {ended}")
            with engine.connect() as connection:
                patients.append(connection.scalar(select(func.count()).select_from(Patient)) or 0)
            engine.dispose()
        print(f"  by then {min(patients)} to {max(patients)} of {PATIENTS} patients were there")
        yield row_of("a new computer on L1, until work may begin", "s", 60, [samples])

    def _both_ways(self) -> Iterator[Row]:
        """What another computer of the clinic did comes down while the own work goes up."""
        other = self._district.server.join("Zarechye", self._district.folder / "other", "doc")
        theirs = Workload(other.clinic, seed=5)
        theirs.patients = list(self._work.patients)
        samples, requests = [], []
        for _ in range(DAYS):
            self._work.day()
            for _ in range(VISITS_A_DAY):
                other.clinic.execute(sign_visit, theirs.visit())
            other.sync(self._district.server)
            seconds, asked = self._timed(L1, self._first)
            samples.append(seconds)
            requests.append(float(asked))
        other.clinic.close()
        yield row_of("a day up and a day of another computer down, on L1", "s", 8, [samples], by_median=True)
        yield row_of("the same, requests", "", 5, [requests])

    def _after_an_outage(self) -> Iterator[Row]:
        for _ in range(DAYS_AWAY):
            self._first.clinic.execute_all([Step(sign_visit, self._work.visit()) for _ in range(VISITS_A_DAY)])
        with self._behaving(L1):
            begin = time.monotonic()
            ended = self._sync(self._first)
            seconds = time.monotonic() - begin
        sent = ended.progress.bytes_up / 1000
        what = f"{DAYS_AWAY} days without a link, {VISITS_A_DAY * DAYS_AWAY} visits"
        yield row_of(what, "KB", 1400, [[sent]])
        yield row_of(f"{what}, on L1", "s", 240, [[seconds]])
        print(f"  goodput {sent / seconds:.1f} KB/s, {sent / seconds / LINE_RATE:.0%} of the line")

    def _timed(self, profile: Profile, computer: Computer) -> tuple[float, int]:
        link = self._carrier()
        with self._behaving(profile):
            begin = time.monotonic()
            self._sync(computer, link)
            return time.monotonic() - begin, link.requests

    def _sync(self, computer: Computer, link: Link | None = None) -> Ended:
        carrier = link or self._carrier()
        ended: Ended = self._link.clinic.run(computer.clinic.lend, partial(sync_once, carrier=carrier))
        if not ended.good:
            raise AssertionError(ended.outcome)
        return ended

    def _carrier(self) -> _Counted:
        return _Counted(self._served.url, self._served.root, Handshakes())

    @contextmanager
    def _behaving(self, profile: Profile) -> Iterator[None]:
        for way in (self._link.up, self._link.down):
            way.behave(profile)
        try:
            yield
        finally:
            for way in (self._link.up, self._link.down):
                way.behave(QUICK_LINK)
