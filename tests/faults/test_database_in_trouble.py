"""The district's PostgreSQL is not as it was, or not free: clinics wait a little or come again, and nothing is lost."""

import time

import pytest
from sqlalchemy import text
from sqlalchemy.pool import QueuePool

from emr_desktop.journal.codec import as_list, read
from emr_desktop.server.database import connect
from emr_desktop.server.exchange import device_row
from emr_desktop.server.push import push
from emr_desktop.services.patients import register_patient
from emr_desktop.store.patients import Patient
from emr_desktop.sync.engine import Engine as SyncEngine
from emr_desktop.sync.http import Patience
from emr_desktop.sync.protocol import Answer
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.runs import read_run
from tests.conftest import SERGEY
from tests.faults.serving import certificates, on_loopback, serving, sync_over
from tests.server.running import url_of
from tests.sync.people import correct, same_tables, settle
from tests.sync.postgres import as_administrator
from tests.sync.referring import check_district, sync_all

PATIENT_ENOUGH = Patience(silence=20, connect=20)


def names(*computers):
    return [set(computer.rows(Patient.id)) for computer in computers]


def fail_over(district, postgres, *, after):
    """The machine that takes over has all but the last seconds, and does not know that it is another."""
    name = district.database.url.database
    district.database.dispose()
    with as_administrator(postgres) as admin:
        admin.execute(text(f"CREATE DATABASE {name}_standby TEMPLATE {name}"))
        after()
        district.database.dispose()
        admin.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.execute(text(f"ALTER DATABASE {name}_standby RENAME TO {name}"))


def test_the_last_seconds_that_a_standby_did_not_have_come_back_from_the_clinics(district, postgres, two):
    first, second = two

    def seconds():
        for computer in two:
            computer.do(register_patient, SERGEY)
            correct(computer, min(computer.rows(Patient.id))[0], workplace=f"школа {computer.folder.name}")
        settle(district, first, second)

    fail_over(district, postgres, after=seconds)
    here = names(first)[0]
    settle(district, first, second)
    sync_all(district, first, second)
    assert names(first, second) == [here] * 2
    assert len(here) == 3
    assert same_tables(first, second)


def test_new_work_that_takes_the_places_of_what_a_standby_did_not_have_hides_none_of_it(district, postgres, two):
    """One has read what is gone; the other comes first and fills the numbers anew."""
    first, second = two

    def seconds():
        first.do(register_patient, SERGEY)
        first.sync(district)

    fail_over(district, postgres, after=seconds)
    for _ in range(3):
        second.do(register_patient, SERGEY)
    second.sync(district)
    first.do(register_patient, SERGEY)
    sync_all(district, first, second)
    assert [len(each) for each in names(first, second)] == [6, 6]
    assert same_tables(first, second)


@pytest.fixture
def neighbour(found, district):
    computer = found("Hospital")
    computer.sync(district)
    return computer


def test_a_push_that_takes_long_to_be_written_keeps_no_reader_waiting_and_is_read_when_it_is_there(
    district, two, neighbour
):
    first, second = two
    written = first.do(register_patient, SERGEY)
    before = second.rows(Patient.id)
    with district.database.connect() as slow:
        pushed_into(slow, district, first)
        began = time.monotonic()
        second.sync(district)
        neighbour.do(register_patient, SERGEY)
        neighbour.sync(district)
        assert time.monotonic() - began < 5
        assert second.rows(Patient.id) == before, "what may still be rolled back is not shown"
        slow.commit()
    second.sync(district)
    assert second.rows(Patient.id) == {*before, (written,)}
    settle(district, first, second, neighbour)
    check_district(district)


def pushed_into(connection, district, computer):
    """Everything the computer has to say, in a transaction that is still open."""
    _hello, *runs = SyncEngine(StoreReplica(computer.engine, computer.clinic.clock), 0).messages()
    device = device_row(connection, computer.clinic._device.origin.key[:8])
    assert device is not None
    for message in runs:
        _what, wire = as_list(read(message))
        assert push(connection, device, read_run(wire), district.clock.now()) is Answer.TAKEN


def test_a_server_without_a_free_connection_says_that_it_is_busy_and_loses_nothing(district, patient, tmp_path):
    engine = connect(url_of(district.database), pool=1)
    assert isinstance(engine.pool, QueuePool)
    engine.pool._timeout = 0.3
    tls = certificates(tmp_path / "tls", "127.0.0.1")
    patient.say()
    with serving(engine, tmp_path, on_loopback(), tls) as served:
        held = [engine.connect() for _ in range(2)]
        assert sync_over(patient.computer, served, PATIENT_ENOUGH).outcome == "busy"
        for connection in held:
            connection.close()
        assert sync_over(patient.computer, served, PATIENT_ENOUGH).outcome == "done"
    engine.dispose()
    patient.check()
