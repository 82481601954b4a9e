"""Mending among programs of different age, over links that break, and where nothing can be mended."""

from collections.abc import Iterator

import pytest
from sqlalchemy import insert, select

from emr_desktop.domain.clock import SystemClock
from emr_desktop.journal.codec import encode
from emr_desktop.journal.ranges import EVERYTHING
from emr_desktop.queries.sync import sync_history, sync_status
from emr_desktop.server.exchange import Exchange
from emr_desktop.server.tables import Scope
from emr_desktop.services.patients import register_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.journal import JournalEntry
from emr_desktop.sync.mending import ASK, HELD
from emr_desktop.sync.packing import Packer, Unpacker, newest_dictionary
from emr_desktop.sync.protocol import Hello, is_named, name_of
from emr_desktop.sync.replica import StoreReplica
from emr_desktop.sync.session import sync_once
from tests.conftest import SERGEY
from tests.sync import faults
from tests.sync.district import DistrictServer, Wire
from tests.sync.test_session import connect_to

_JOURNAL = JournalEntry.__table__


class Other(DistrictServer):
    """A server of another age: it passes some messages over, and says something more."""

    passed_over: frozenset[str] = frozenset()
    said: tuple[bytes, ...] = ()

    def serve(self, body: Iterator[bytes], wire: Wire) -> Iterator[bytes]:
        exchange, unpacker, packer = Exchange(self.database, SystemClock()), Unpacker(), Packer(newest_dictionary())
        for data in body:
            for message in unpacker.feed(wire.carry_up(data)):
                if not (is_named(message) and name_of(message)[0] in self.passed_over):
                    exchange.take(message)
        for message in exchange.reply():
            if is_named(message) and name_of(message)[0] == "end":
                for each in self.said:
                    yield packer.add(each)
            yield packer.add(message)
        yield packer.end()


class Old(Other):
    """From before there were such messages."""

    passed_over = frozenset({ASK, HELD})


class Later(Other):
    """It says something nobody here has heard of."""

    said = (encode(["tidings", 7, b"x" * 300]), encode(["tidings"]))


@pytest.fixture
def clinic(district, found):
    computer = found("Zarechye")
    for _ in range(5):
        computer.do(register_patient, SERGEY)
    computer.sync(district)
    return computer


def test_with_an_old_server_the_sync_ends_in_peace_and_says_that_the_two_differ(district, clinic):
    faults.lose_entries(district, faults.placed(clinic)[2:3])
    faults.next_day(district, clinic)
    clinic.do(register_patient, SERGEY)
    wire = Wire()
    end = clinic.sync(Old(district.database), wire)
    assert (end.equal, end.progress.sent, end.progress.mended) == (False, 1, 0)
    assert not end.unequal, "nobody has tried"
    assert not wire.troubles
    assert wire.requests <= 3
    assert clinic.sync(district).equal


def test_an_old_clinic_is_told_nothing_it_does_not_know(district, clinic):
    faults.lose_entries(district, faults.placed(clinic)[2:3])
    faults.next_day(district, clinic)
    stand = StoreReplica(clinic.engine, clinic.clinic.clock).stand()
    hello = Hello(
        stand.origin, stand.head, stand.head_hash, stand.epoch, stand.stream, stand.cursor, stand.digest, 0, 65536
    )
    exchange = Exchange(district.database, SystemClock())
    exchange.take(hello.encode(clinic.clinic._device.private))
    names = [name_of(message)[0] for message in exchange.reply() if is_named(message)]
    assert names == ["end"]


def test_a_message_of_a_later_server_is_passed_over(district, clinic):
    faults.lose_in_clinic(clinic, faults.placed(clinic)[2:3])
    faults.next_day(district, clinic)
    end = clinic.sync(Later(district.database))
    assert (end.equal, end.progress.mended) == (True, 1)


def test_a_difference_that_cannot_be_put_right_ends_the_sync_and_is_said(url, district, clinic):
    connect_to(clinic, url)
    faults.lose_beyond_help(district, clinic, faults.placed(clinic)[3])
    faults.next_day(district, clinic)
    for _ in range(2):
        ended = clinic.clinic.lend(sync_once)
        assert ended.outcome == "unequal"
        assert ended.progress.requests <= 5
    assert [run.outcome for run in clinic.clinic.ask(sync_history)] == ["unequal"], "one line, that moves on"
    status = clinic.clinic.ask(sync_status)
    assert not status.agreed
    assert status.synced_at == clinic.clinic.clock.now(), "all else was sent and received"


def test_a_commit_that_does_not_belong_to_the_clinic_loses_its_place_and_nothing_else(district, found):
    first, other = found("Zarechye"), found("Lesnoye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    with district.database.begin() as connection:
        row = {"patient_id": patient, "stream": other.clinic._device.facility_id.bytes, "why": "guest"}
        connection.execute(insert(Scope), row)
    first.do(register_patient, SERGEY)
    first.sync(district)
    foreign = faults.own_head(first)
    other.sync(district)
    with writing(other.engine).begin() as connection, first.engine.connect() as source:
        here = _JOURNAL.c.origin == foreign[0], _JOURNAL.c.seq == foreign[1]
        values = dict(source.execute(select(_JOURNAL).where(*here)).mappings().one())
        values.pop("position")
        connection.execute(insert(JournalEntry), values)
    faults.next_day(district, other)
    end = other.sync(district)
    assert (end.equal, end.progress.mended) == (True, 1)
    assert foreign not in faults.placed(other)
    assert foreign in [(row[0], row[1]) for row in other.rows(_JOURNAL.c.origin, _JOURNAL.c.seq)]


@pytest.mark.parametrize("way", ["up", "down"])
def test_a_link_that_breaks_anywhere_while_mending_loses_and_doubles_nothing(district, clinic, way):
    for at in range(0, 1600, 97):
        lost = faults.placed(clinic)
        faults.lose_in_clinic(clinic, lost[2:4])
        faults.lose_entries(district, lost[4:6])
        faults.lose_in_server(district, lost[6:7])
        faults.next_day(district, clinic)
        clinic.sync_once(district, Wire())  # finds out that the two differ
        end = clinic.sync(district, Wire(up=at) if way == "up" else Wire(down=at))
        assert end.equal, f"cut {way} at {at}"
        assert end.progress.forks == 0
        assert sorted(faults.placed(clinic)) == sorted(lost)
        assert len(StoreReplica(clinic.engine, clinic.clinic.clock).holding(EVERYTHING)) == len(lost)
