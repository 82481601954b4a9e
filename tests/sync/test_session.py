"""One whole sync, as the desktop and the command run it: counted, stopped, written down, and in nobody's way."""

import threading
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import update

from emr_desktop.queries.sync import sync_history, sync_status
from emr_desktop.services.clinic import Step
from emr_desktop.services.patients import register_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.sync import District
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.http import Link, LinkTrouble
from emr_desktop.sync.session import Handle, sync_once
from tests.conftest import SERGEY


def connect_to(computer, url):
    with writing(computer.engine).begin() as connection:
        connection.execute(update(District).values(url=url))


def sync(computer, handle=None, carrier=None):
    return computer.clinic.lend(partial(sync_once, handle=handle, carrier=carrier))


def register_many(computer, count):
    computer.clinic.execute_all(
        Step(register_patient, replace(SERGEY, phone=f"+37529{number:07d}")) for number in range(count)
    )


def test_a_sync_says_what_it_moved_and_stands_in_the_history(url, found):
    computer = found("Zarechye")
    connect_to(computer, url)
    computer.do(register_patient, SERGEY)
    ended = sync(computer)
    assert (ended.outcome, ended.progress.sent) == ("done", 3)
    (run,) = computer.clinic.ask(sync_history)
    assert (run.outcome, run.sent, run.how) == ("done", 3, "network")
    assert run.bytes_up > 0
    status = computer.clinic.ask(sync_status)
    assert (status.synced_at, status.agreed, status.here) == (computer.clinic.clock.now(), True, 0)


def test_syncs_that_found_nothing_are_one_line_of_the_history(url, found):
    computer = found("Zarechye")
    connect_to(computer, url)
    sync(computer)
    for _ in range(5):
        computer.clinic.clock.move(timedelta(minutes=6))
        assert sync(computer).outcome == "nothing"
    runs = computer.clinic.ask(sync_history)
    assert [run.outcome for run in runs] == ["nothing", "done"]
    assert computer.clinic.clock.now() - runs[0].ended_at < timedelta(minutes=10)


def test_a_district_that_cannot_be_reached_is_an_outcome_and_no_fault(found):
    computer = found("Zarechye")
    connect_to(computer, "http://127.0.0.1:9")
    ended = sync(computer)
    assert (ended.outcome, ended.good) == ("no_connection", False)
    (run,) = computer.clinic.ask(sync_history)
    assert run.outcome == "no_connection"
    assert computer.clinic.ask(sync_status).synced_at is None


def test_a_computer_without_a_district_says_so(nurse):
    assert nurse.lend(sync_once).outcome == "not_connected"


def test_a_computer_that_was_blocked_is_told_so(url, found, district):
    from emr_desktop.server.enrol import revoke

    computer = found("Zarechye")
    connect_to(computer, url)
    with district.database.begin() as connection:
        revoke(connection, computer.clinic._device.origin.device, datetime.now(UTC))
    assert sync(computer).outcome == "device_revoked"


@dataclass
class Cutting:
    """A link that breaks after each request for a while."""

    link: Link
    cuts: int

    def exchange(self, engine: Engine) -> None:
        if self.cuts:
            self.cuts -= 1
            engine.broke()
            raise LinkTrouble("cut_off")
        self.link.exchange(engine)

    def close(self) -> None:
        self.link.close()


@pytest.mark.parametrize(("cuts", "outcome"), [(2, "done"), (3, "cut_off")])
def test_a_link_that_breaks_twice_is_tried_again_and_one_that_breaks_thrice_is_left_for_later(
    url, found, cuts, outcome
):
    computer = found("Zarechye")
    assert sync(computer, carrier=Cutting(Link(url), cuts)).outcome == outcome


def test_a_sync_is_stopped_between_two_messages_and_goes_on_from_there_later(url, found):
    computer = found("Zarechye")
    connect_to(computer, url)
    register_many(computer, 300)
    handle = Handle()

    @dataclass
    class StoppedInTheMiddle:
        link: Link

        def exchange(self, engine: Engine) -> None:
            engine.pace.frame_bytes = 2048  # so small that one request does not carry everything
            self.link.exchange(engine)
            handle.stop()

        def close(self) -> None:
            self.link.close()

    first = sync(computer, handle, StoppedInTheMiddle(Link(url)))
    assert first.outcome == "sync_stopped"
    sent = computer.clinic.ask(sync_status).sent
    assert sent > 0
    assert computer.clinic.ask(sync_history)[0].outcome == "sync_stopped"
    second = sync(computer)
    assert second.good
    assert computer.clinic.ask(sync_status).here == 0


def test_somebody_who_writes_waits_for_one_piece_of_a_sync_at_most(url, found, joined, district):
    first = found("Zarechye")
    first.sync(district)
    second = joined("Zarechye")
    connect_to(second, url)
    register_many(first, 400)
    first.sync(district)
    handle = Handle()
    outcomes = []
    thread = threading.Thread(target=lambda: outcomes.append(sync(second, handle)))
    thread.start()
    waits = []
    while thread.is_alive():
        began = time.monotonic()
        second.do(register_patient, SERGEY)
        waits.append(time.monotonic() - began)
        time.sleep(0.02)
    thread.join()
    assert outcomes[0].progress.received == 400
    assert outcomes[0].progress.forks == 0, "who works during a sync is not taken for a clone"
    assert len(waits) > 2
    assert sorted(waits)[len(waits) // 2] < 0.25
    assert max(waits) < 1.5, "one frame, never the whole sync"
    assert len(second.rows(JournalEntry.hash)) >= 400 + len(waits)
