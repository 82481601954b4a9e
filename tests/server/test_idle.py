"""A sync that finds nothing new costs the server one question to its database, and is told the truth all the same."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, insert, text, update

from emr_desktop.server import connections
from emr_desktop.server.database import connect
from emr_desktop.server.enrol import revoke
from emr_desktop.server.exchange import Exchange
from emr_desktop.server.tables import EnrolledDevice, Quarantined, Stream
from emr_desktop.services.patients import register_patient
from emr_desktop.store.sync import District
from emr_desktop.sync.engine import Engine as SyncEngine
from emr_desktop.sync.protocol import Answer, End, Hello, Standing
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import NOW, SERGEY
from tests.faults.serving import certificates, on_loopback, serving, sync_over
from tests.server.running import url_of
from tests.sync.people import settle


@pytest.fixture
def clinic(district, found):
    computer = found("Zarechye")
    computer.do(register_patient, SERGEY)
    computer.sync(district)
    computer.sync(district)
    return computer


def greeting(computer):
    (hello,) = SyncEngine(StoreReplica(computer.engine, computer.clinic.clock), 0).messages()
    return hello


def said(messages, origin):
    first, *_, last = messages
    return Standing.decode(first, origin), End.decode(last)


def asked(engine, work):
    """What the database is asked meanwhile."""
    found = []

    def note(*arguments):
        found.append(arguments)

    for name in ("before_cursor_execute", "commit"):
        event.listen(engine, name, note)
    work()
    for name in ("before_cursor_execute", "commit"):
        event.remove(engine, name, note)
    return found


def test_an_idle_sync_is_one_question_to_the_database_and_no_transaction(district, clinic):
    hello = greeting(clinic)

    def idle():
        exchange = Exchange(district.database, district.clock)
        exchange.take(hello)
        assert len(list(exchange.reply())) == 2

    assert len(asked(district.database, idle)) == 1


def test_what_a_quiet_clinic_is_told_is_what_any_other_is_told(district, clinic):
    origin = Hello.decode(greeting(clinic))[0].origin
    with district.database.begin() as connection:
        rows = [{"origin": origin, "seq": seq, "reason": "later", "at": NOW} for seq in (3, 2)]
        connection.execute(insert(Quarantined), rows)
    key = clinic.clinic._device.private
    hello = Hello.decode(greeting(clinic))[0]
    replies = []
    for each in (hello, replace(hello, stream=b"")):  # one that names no stream is answered the long way
        exchange = Exchange(district.database, district.clock)
        exchange.take(each.encode(key))
        replies.append(said(list(exchange.reply()), hello.origin))
    assert replies[0] == replies[1]
    assert replies[0][1].quarantined == (2, 3)


def test_what_was_decided_is_told_once_and_then_all_is_quiet_again(district, clinic):
    origin = Hello.decode(greeting(clinic))[0].origin
    row = {"origin": origin, "seq": 2, "reason": "later", "at": NOW, "decision": "left", "decided_at": NOW}
    with district.database.begin() as connection:
        connection.execute(insert(Quarantined), row | {"note": "Ошибочно"})
    clinic.sync(district)
    before = clinic.rows(District.decided)
    assert before != {(b"",)}
    assert Hello.decode(greeting(clinic))[0].decided_ms > 0

    def idle():
        exchange = Exchange(district.database, district.clock)
        exchange.take(greeting(clinic))
        _, end = said(list(exchange.reply()), origin)
        assert (end.quarantined, end.decided) == ((2,), ())

    assert len(asked(district.database, idle)) == 1
    clinic.sync(district)
    assert clinic.rows(District.decided) == before, "and the clinic goes on showing it"
    with district.database.begin() as connection:
        later = NOW + timedelta(seconds=1)
        connection.execute(insert(Quarantined), row | {"seq": 3, "decided_at": later, "note": "Тоже"})
    clinic.sync(district)
    assert clinic.rows(District.decided) != before


def test_a_device_that_is_revoked_is_told_with_its_next_word(district, clinic):
    hello = greeting(clinic)
    for expected in (Answer.TAKEN, Answer.REFUSED):
        exchange = Exchange(district.database, district.clock)
        exchange.take(hello)
        standing, _ = said(list(exchange.reply()), Hello.decode(hello)[0].origin)
        assert standing.answer is expected
        with district.database.begin() as connection:
            revoke(connection, Hello.decode(hello)[0].origin[:8], NOW)


@pytest.mark.parametrize("waits", [True, False])
def test_what_comes_while_a_request_is_under_way_is_in_its_reply(district, clinic, joined, waits):
    other = joined("Zarechye")
    settle(district, clinic, other)
    exchange = Exchange(district.database, district.clock)
    exchange.take(greeting(clinic))
    if waits:
        other.do(register_patient, SERGEY)
        other.sync(district)
        exchange.wait()
    assert len(list(exchange.reply())) == (3 if waits else 2)


def test_a_sum_of_yesterday_is_made_anew_although_all_is_quiet(district, clinic):
    with district.database.begin() as connection:
        connection.execute(update(Stream).values(digest=bytes(32), counted_at=None))
    exchange = Exchange(district.database, district.clock)
    hello = greeting(clinic)
    exchange.take(hello)
    _, end = said(list(exchange.reply()), Hello.decode(hello)[0].origin)
    assert end.digest == Hello.decode(hello)[0].digest


def test_where_a_clinic_stands_is_noted_once_a_minute(district, clinic):
    hello = greeting(clinic)
    with district.database.begin() as connection:
        connection.execute(update(EnrolledDevice).values(seen_at=None))

    def idle():
        exchange = Exchange(district.database, district.clock)
        exchange.take(hello)
        list(exchange.reply())

    assert len(asked(district.database, idle)) > 1
    assert len(asked(district.database, idle)) == 1
    with district.database.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM enrolled_device WHERE seen_at IS NOT NULL")) == 1


def kill_others(connection):
    query = "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity"
    return connection.scalar(text(f"{query} WHERE pid <> pg_backend_pid() AND datname = current_database()"))


def test_after_postgresql_was_started_anew_the_first_clinic_is_served(district, clinic, tmp_path):
    engine = connect(url_of(district.database))
    with serving(engine, tmp_path, on_loopback(), certificates(tmp_path / "tls", "127.0.0.1")) as served:
        assert sync_over(clinic, served).outcome == "nothing"
        with district.database.connect() as killing:
            assert kill_others(killing)
        assert sync_over(clinic, served).outcome == "nothing"
    engine.dispose()


@pytest.mark.parametrize("rested", [connections.RESTED, -1.0])
def test_a_connection_that_was_closed_while_it_waited_is_replaced(district, monkeypatch, rested):
    monkeypatch.setattr(connections, "RESTED", rested)
    engine = connect(url_of(district.database))
    pids = []
    for closed in (False, True, False):
        with engine.connect() as connection:
            pids.append(connection.scalar(text("SELECT pg_backend_pid()")))
            raw = connection.connection.driver_connection
            assert raw is not None
        if closed:
            raw.close()
    assert pids[0] == pids[1] != pids[2]
    engine.dispose()


def test_a_connection_that_dies_under_the_first_question_is_replaced(district, clinic, tmp_path):
    engine = connect(url_of(district.database))
    killed: list[int] = []

    def kill(connection, *_):
        if not killed:
            killed.append(connection.connection.driver_connection.info.backend_pid)
            with district.database.connect() as killing:
                killing.execute(text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": killed[0]})

    with serving(engine, tmp_path, on_loopback(), certificates(tmp_path / "tls", "127.0.0.1")) as served:
        event.listen(engine, "before_cursor_execute", kill)
        assert sync_over(clinic, served).outcome == "nothing"
    assert killed
    engine.dispose()
