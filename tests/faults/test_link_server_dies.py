"""The district's server dies in the middle: a worker, a connection to PostgreSQL, a lock that does not come."""

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from sqlalchemy import Engine, event, select, text

from emr_desktop.server.database import connect
from emr_desktop.server.tables import OriginRow
from emr_desktop.sync.http import Patience
from emr_desktop.ui.common.messages import known_codes
from tests.faults.serving import Served, certificates, on_loopback, serving, sync_over, until
from tests.server.running import running, url_of
from tests.server.test_processes import worker_of

PATIENT_ENOUGH = Patience(silence=20, connect=20)


def test_a_worker_that_is_killed_in_a_push_leaves_what_it_has_taken_and_another_goes_on(patient, district, tmp_path):
    for number in range(60):
        patient.say(f"вещество {number}")
    ended = []
    with running(tmp_path / "server", url_of(district.database), 2, "--name", "127.0.0.1") as server:
        here = Served(server.url, server.root)
        workers: set[str] = set()
        while len(workers) < 2:
            workers |= worker_of(server)
        # The row that every push needs is held until the worker that waits for it is dead.
        with district.database.connect() as holder:
            holder.execute(select(OriginRow.__table__).with_for_update())
            thread = threading.Thread(target=lambda: ended.append(sync_over(patient.computer, here, PATIENT_ENOUGH)))
            thread.start()
            until(lambda: waiting(district.database))
            for worker in workers:
                os.kill(int(worker), signal.SIGKILL)
            # PostgreSQL finds out later that nobody wants the row any more.
        thread.join()
        assert ended[0].good or ended[0].outcome in known_codes()
        until(lambda: sync_over(patient.computer, here, PATIENT_ENOUGH).good, 60)
    patient.check()


def waiting(database) -> bool:
    query = "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    with database.connect() as connection:
        return bool(connection.scalar(text(query)))


@dataclass
class Killer:
    """Ends the connection to PostgreSQL under the server: before one of its statements, or around a COMMIT."""

    engine: Engine
    other: Engine
    at: int
    how: str
    """statement, before_commit, after_commit"""
    seen: int = 0
    killed: bool = False

    def before(self, connection, *_):
        self._count("statement", connection.connection.driver_connection)

    def commit(self, connection):
        self._count("before_commit", connection.connection.driver_connection)

    def checked_in(self, raw, _record):
        if raw is not None:
            self._count("after_commit", raw)

    def _count(self, how, raw):
        if how != self.how:
            return
        self.seen += 1
        if self.seen == self.at:
            self.killed = True
            with self.other.connect() as killing:
                killing.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": raw.info.backend_pid})


@pytest.fixture
def district_under_attack(district, tmp_path):
    """A server with an engine of its own, whose connections a test may kill; and how to arm a killer."""
    engine = connect(url_of(district.database))
    tls = certificates(tmp_path / "tls", "127.0.0.1")
    with serving(engine, tmp_path, on_loopback(), tls) as served:
        yield served, engine
    engine.dispose()


def attack(engine, database, at, how):
    killer = Killer(engine, database, at, how)
    listeners: list[tuple[str, Callable[..., None]]] = [
        ("before_cursor_execute", killer.before),
        ("commit", killer.commit),
        ("checkin", killer.checked_in),
    ]
    for name, function in listeners:
        event.listen(engine, name, function)

    def disarm() -> None:
        for name, function in listeners:
            event.remove(engine, name, function)

    return killer, disarm


@pytest.mark.slow
@pytest.mark.parametrize("how", ["statement", "before_commit", "after_commit"])
def test_a_connection_to_postgresql_that_dies_at_any_moment_loses_and_doubles_nothing(
    district_under_attack, district, patient, how
):
    served, engine = district_under_attack
    outcomes = set()
    for at in range(1, 100):
        patient.say(f"вещество {at}")
        killer, disarm = attack(engine, district.database, at, how)
        outcomes.add(sync_over(patient.computer, served, PATIENT_ENOUGH).outcome)
        disarm()
        if not killer.killed:
            break
    else:
        raise AssertionError("a push with so many statements?")
    assert at > (15 if how == "statement" else 2), "some were killed"
    assert outcomes <= {"done", "busy", "cut_off", "garbled"}
    patient.check()


def always(engine, setting):
    @event.listens_for(engine, "connect")
    def set_it(raw, _record):
        raw.execute(f"SET {setting}")
        raw.commit()


def test_a_lock_that_does_not_come_is_a_server_that_is_busy(district_under_attack, district, patient):
    served, engine = district_under_attack
    always(engine, "lock_timeout = '300ms'")
    patient.say()
    with district.database.connect() as holder:
        holder.execute(select(OriginRow.__table__).with_for_update())
        assert sync_over(patient.computer, served, PATIENT_ENOUGH).outcome == "busy"
    assert sync_over(patient.computer, served, PATIENT_ENOUGH).outcome == "done"
    patient.check()


def test_two_that_wait_for_each_other_are_torn_apart_and_the_clinic_comes_again(
    district_under_attack, district, patient
):
    """The test holds what the push needs last, and then wants what the push holds: a real deadlock."""
    served, engine = district_under_attack
    always(engine, "deadlock_timeout = '100ms'")
    patient.say()
    ended = []
    with district.database.connect() as other:
        other.execute(text("SET deadlock_timeout = '1min'"))  # the push is the one that gives way
        other.execute(text("SELECT * FROM stream FOR UPDATE"))
        thread = threading.Thread(target=lambda: ended.append(sync_over(patient.computer, served, PATIENT_ENOUGH)))
        thread.start()
        until(lambda: waiting(district.database))
        other.execute(text("SELECT * FROM origin FOR UPDATE"))
        thread.join()
    assert ended[0].outcome == "busy"
    assert sync_over(patient.computer, served, PATIENT_ENOUGH).outcome == "done"
    patient.check()
