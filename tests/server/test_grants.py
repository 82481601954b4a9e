"""Histories that go into another stream: in parts, with workers that die, beside pushes that come at the same time."""

import threading
from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Any

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.exc import DBAPIError

from emr_desktop.server.exchange import Exchange, device_row
from emr_desktop.server.grants import PART, carry_on, next_part
from emr_desktop.server.push import push
from emr_desktop.server.tables import FeedEntry, GrantWork, Scope
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Problem
from emr_desktop.sync.engine import Engine as SyncEngine
from emr_desktop.sync.protocol import Answer
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.runs import read_run, run_wire
from tests.conftest import NOW, SERGEY
from tests.sync.district import Computer, DistrictServer
from tests.sync.referring import (
    check_district,
    end,
    facility,
    has,
    many,
    note,
    refer,
    sync_all,
    two_that_know_each_other,
)

_JOURNAL = JournalEntry.__table__


@pytest.fixture
def clinics(after):
    computers, _ = after(two_that_know_each_other)
    return computers


@pytest.fixture
def clinic(clinics):
    return clinics[0]


@pytest.fixture
def hospital(clinics):
    return clinics[1]


@pytest.fixture
def patient(clinic, hospital):
    return clinic.do(register_patient, SERGEY)


def push_and_die(district: DistrictServer, computer: Computer) -> None:
    """Everything arrives; the worker is gone before it has answered."""
    engine = SyncEngine(StoreReplica(computer.engine, computer.clinic.clock), 0)
    exchange = Exchange(district.database, district.clock)
    for message in engine.messages():
        exchange.take(message)


def in_stream(engine: Engine, computer: Computer) -> set[Any]:
    """Commits that have stood in the stream of a clinic."""
    with engine.connect() as connection:
        query = select(FeedEntry.origin, FeedEntry.seq).where(FeedEntry.stream == facility(computer).bytes)
        return {tuple(row) for row in connection.execute(query.where(FeedEntry.origin.is_not(None)))}


def about(engine: Engine, patient: Any) -> set[Any]:
    with engine.connect() as connection:
        query = select(_JOURNAL.c.origin, _JOURNAL.c.seq).where(_JOURNAL.c.patient_id == patient)
        return {tuple(row) for row in connection.execute(query)}


def test_a_history_of_1200_commits_arrives_once_although_workers_die_between_and_within_parts(
    district, clinic, hospital, patient
):
    many(clinic, patient, 1_198)
    clinic.sync(district)
    refer(clinic, patient, hospital)
    push_and_die(district, clinic)
    before = in_stream(district.database, hospital)
    with district.database.begin() as connection:
        assert next_part(connection)
    first = in_stream(district.database, hospital)
    assert len(first - before) == PART
    registered = min(about(district.database, patient), key=lambda commit: commit[1])
    assert registered in first, "the summary comes first"
    with district.database.connect() as dying, district.database.connect() as killer:
        assert next_part(dying)
        pid = dying.scalar(text("SELECT pg_backend_pid()"))
        killer.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
        with pytest.raises(DBAPIError):
            dying.execute(text("SELECT 1"))
        dying.invalidate()
    assert in_stream(district.database, hospital) == first, "half a part is none"
    with district.database.connect() as connection:
        assert [row.part for row in connection.execute(select(GrantWork.part))] == [1]
    hospital.sync(district)
    assert len(hospital.rows(Problem.id)) == 1_198
    assert about(district.database, patient) <= in_stream(district.database, hospital)
    sync_all(district, clinic, hospital)


def test_two_workers_that_go_on_with_the_same_history_put_nothing_in_twice(district, clinic, hospital, patient):
    many(clinic, patient, 1_100)
    clinic.sync(district)
    refer(clinic, patient, hospital)
    push_and_die(district, clinic)
    threads = [threading.Thread(target=carry_on, args=(district.database,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check_district(district)
    sync_all(district, clinic, hospital)
    assert len(hospital.rows(Problem.id)) == 1_100


def test_a_history_of_2000_commits_goes_over_whole_while_another_computer_goes_on_with_the_same_patient(
    district, clinic, hospital, patient, joined
):
    many(clinic, patient, 2_000)
    clinic.sync(district)
    mate = joined("Zarechye")
    refer(clinic, patient, hospital)
    push_and_die(district, clinic)

    def go_on_working() -> None:
        for number in range(12):
            note(mate, patient, f"новое {number}")
            mate.sync(district)

    threads = [threading.Thread(target=go_on_working), threading.Thread(target=carry_on, args=(district.database,))]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        hospital.sync(district)
    sync_all(district, clinic, mate, hospital)
    assert len(hospital.rows(Problem.id)) == len(mate.rows(Problem.id)) == 2_012


def test_a_grant_that_ended_before_its_history_was_sent_sends_nothing_more(district, clinic, hospital, patient):
    many(clinic, patient, 600)
    clinic.sync(district)
    grant = refer(clinic, patient, hospital)
    push_and_die(district, clinic)
    with district.database.begin() as connection:
        assert next_part(connection)
    clinic.sync(district)
    end(clinic, grant)
    push_and_die(district, clinic)
    sync_all(district, clinic, hospital)
    assert not has(hospital, patient)
    with district.database.connect() as connection:
        assert connection.execute(select(GrantWork.grant_id)).all() == []
        streams = connection.scalars(select(Scope.stream).where(Scope.patient_id == patient)).all()
    assert streams == [facility(clinic).bytes]


class Push:
    """The push of a computer in a thread of its own, held open: it may have to wait for another."""

    def __init__(self, district: DistrictServer, computer: Computer) -> None:
        self._connection = district.database.connect()
        self._run = StoreReplica(computer.engine, computer.clinic.clock)
        stand = self._run.stand()
        self._sealed = self._run.run_after(stand.acked, 1_000_000)
        self._device = stand.origin[:8]
        self._thread: threading.Thread | None = None
        self.answer: Answer | None = None

    def begin(self) -> None:
        def work() -> None:
            device = device_row(self._connection, self._device)
            assert device is not None
            assert self._sealed is not None
            self.answer = push(self._connection, device, read_run(run_wire(self._sealed)), NOW)

        self._thread = threading.Thread(target=work)
        self._thread.start()
        self._thread.join(timeout=0.4)  # still at it after that: another holds what it needs

    @property
    def waits(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def end(self, how: str) -> None:
        if self._thread is not None:
            self._thread.join()
        assert self.answer is Answer.TAKEN
        getattr(self._connection, how)()
        self._connection.close()


ORDERS = sorted(
    order
    for order in permutations(("begin 1", "begin 2", "end 1", "end 2"))
    if order.index("begin 1") < order.index("end 1") and order.index("begin 2") < order.index("end 2")
)


def outcomes() -> Iterator[Any]:
    for order in ORDERS:
        for first, second in (("commit", "commit"), ("rollback", "commit"), ("commit", "rollback")):
            yield order, {1: first, 2: second}


def play(pushes: dict[int, Push], order: tuple[str, ...], ends: dict[int, str]) -> bool:
    """Do the steps in this order; one that has to wait is done when it can be. Returns whether one had to wait."""
    later: list[Callable[[], None]] = []
    waited = False
    for step in order:
        what, number = step.split()
        one = pushes[int(number)]
        if what == "begin":
            one.begin()
            waited = waited or one.waits
        elif one.waits:
            later.append(lambda one=one, number=number: one.end(ends[int(number)]))  # type: ignore[misc]
        else:
            one.end(ends[int(number)])
    for finish in later:
        finish()
    return waited


@pytest.fixture
def second(district, clinic, hospital, joined):
    """Another computer of the clinic."""
    computer = joined("Zarechye")
    computer.sync(district)
    return computer


def known_to(district: DistrictServer, *computers: Computer) -> Any:
    """A new patient whom all these computers know."""
    patient = computers[0].do(register_patient, SERGEY)
    for computer in computers:
        computer.sync(district)
    return patient


def test_a_push_beside_a_grant_is_missed_in_no_order(district, clinic, hospital, second):
    written = set()
    for order, ends in outcomes():
        patient = known_to(district, clinic, second)
        refer(clinic, patient, hospital)
        written.add(note(second, patient, "Диабет"))
        waited = play({1: Push(district, clinic), 2: Push(district, second)}, order, ends)
        assert waited is order[1].startswith("begin"), f"whoever begins later waits: {order}"
        carry_on(district.database)
        if ends[1] == "commit":
            assert about(district.database, patient) <= in_stream(district.database, hospital), (order, ends)
        check_district(district)
    sync_all(district, clinic, hospital, second)
    assert {row for (row,) in hospital.rows(Problem.id)} == written


def test_a_push_beside_the_end_of_a_grant_leaves_nothing_in_the_stream(district, clinic, hospital):
    written, patients = set(), []
    for order, ends in outcomes():
        patients.append(known_to(district, clinic))
        grant = refer(clinic, patients[-1], hospital)
        for computer in (clinic, hospital):
            computer.sync(district)
        end(clinic, grant)
        written.add(note(hospital, patients[-1], "Отёк"))
        play({1: Push(district, clinic), 2: Push(district, hospital)}, order, ends)
        check_district(district)
    sync_all(district, clinic, hospital)
    assert {row for (row,) in clinic.rows(Problem.id)} == written, "what could not know of the end is not lost"
    district.copied()
    sync_all(district, clinic, hospital)
    assert not any(has(hospital, patient) for patient in patients)
