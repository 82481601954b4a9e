"""The district's computer burns down; a copy is put on another one, and clinics bring back what it lacks."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, text

from emr_desktop.domain.clock import SystemClock
from emr_desktop.server.backup import back_up
from emr_desktop.server.database import identity, prepare
from emr_desktop.server.restore import restore
from emr_desktop.server.tables import FeedEntry, OriginRow, Stream
from emr_desktop.server.trouble import ServerTrouble
from emr_desktop.services.patients import register_patient
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.sync import District
from emr_desktop.store.verify import table_digests
from tests.conftest import SERGEY
from tests.sync.district import DistrictServer


def now() -> datetime:
    return datetime.now(UTC)


def asked(engine: Engine, query: Any) -> Any:
    with engine.connect() as connection:
        return connection.execute(query).all()


def test_what_is_in_a_copy_is_called_durable_and_nothing_else(district, found, tmp_path):
    clinic = found("Zarechye")
    clinic.sync(district)
    assert clinic.rows(District.acked, District.durable) == {(2, 0)}
    made = back_up(district.database, tmp_path / "monday.emrcopy", SystemClock())
    assert made.commits == 2
    clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    assert clinic.rows(District.acked, District.durable) == {(3, 2)}


def test_a_clinic_sends_again_what_the_restored_server_has_lost(district, found, joined, other_database, tmp_path):
    first = found("Zarechye")
    first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    second.sync(district)
    back_up(district.database, tmp_path / "monday.emrcopy", SystemClock())
    for computer in (first, second, first):
        computer.do(register_patient, SERGEY)
        computer.sync(district)
    with district.database.connect() as connection:
        before = identity(connection)
    restore(other_database, tmp_path / "monday.emrcopy", now())
    anew = DistrictServer(other_database)
    with other_database.connect() as connection:
        after = identity(connection)
    assert after.public_key == before.public_key, "clinics still believe what it signs"
    assert after.epoch != before.epoch
    assert asked(other_database, select(func.count()).select_from(JournalEntry))[0][0] == 3
    assert asked(other_database, select(OriginRow.acked - OriginRow.durable).distinct()) == [(0,)]

    for computer in (second, first, second, first):
        sync = computer.sync(anew)
    assert sync.equal is True
    assert first.rows(District.epoch) == second.rows(District.epoch) == {(after.epoch,)}
    held = asked(other_database, select(JournalEntry.origin, JournalEntry.seq, JournalEntry.hash))
    assert len(held) == 6
    assert {tuple(row) for row in held} == first.rows(JournalEntry.origin, JournalEntry.seq, JournalEntry.hash)
    positions = asked(other_database, select(FeedEntry.pos).order_by(FeedEntry.pos))
    assert [row.pos for row in positions] == list(range(1, 7))
    assert asked(other_database, select(Stream.head)) == [(6,)]
    assert len(first.rows(Patient.id)) == len(second.rows(Patient.id)) == 4
    with first.engine.connect() as one, second.engine.connect() as other:
        assert table_digests(one) == table_digests(other)
    assert first.rows(JournalEntry.hash, JournalEntry.serial) == second.rows(JournalEntry.hash, JournalEntry.serial)
    last = first.sync(anew)
    assert last.progress.requests == 1
    assert (last.progress.sent, last.progress.received) == (0, 0)


def test_a_clinic_that_slept_through_two_restores_comes_back_whole(district, found, other_database, tmp_path):
    clinic = found("Zarechye")
    clinic.sync(district)
    back_up(district.database, tmp_path / "monday.emrcopy", SystemClock())
    clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    restore(other_database, tmp_path / "monday.emrcopy", now())
    back_up(other_database, tmp_path / "tuesday.emrcopy", SystemClock())
    with district.database.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE; CREATE SCHEMA public"))
    restore(district.database, tmp_path / "tuesday.emrcopy", now())
    clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    assert clinic.sync(district).equal is True
    held = asked(district.database, select(JournalEntry.seq, JournalEntry.hash))
    assert {tuple(row) for row in held} == clinic.rows(JournalEntry.seq, JournalEntry.hash)


def test_a_copy_that_was_cut_or_changed_is_refused_and_the_database_stays_empty(
    district, found, other_database, tmp_path
):
    found("Zarechye").sync(district)
    copy = tmp_path / "monday.emrcopy"
    back_up(district.database, copy, SystemClock())
    whole = copy.read_bytes()
    middle = len(whole) // 2
    for damaged in (whole[:-1], whole[:middle], whole[:middle] + b"\x00" + whole[middle + 1 :], b"something else"):
        copy.write_bytes(damaged)
        with pytest.raises(ServerTrouble):
            restore(other_database, copy, now())
    prepare(other_database, now())
    assert asked(other_database, select(func.count()).select_from(JournalEntry)) == [(0,)]
    copy.write_bytes(whole)
    assert restore(other_database, copy, now()).commits == 2


def test_a_copy_is_never_put_over_a_database_that_holds_something(district, found, tmp_path):
    found("Zarechye").sync(district)
    back_up(district.database, tmp_path / "monday.emrcopy", SystemClock())
    with pytest.raises(ServerTrouble, match="not empty"):
        restore(district.database, tmp_path / "monday.emrcopy", now())


def test_a_copy_is_never_written_over_another(district, tmp_path: Path):
    back_up(district.database, tmp_path / "monday.emrcopy", SystemClock())
    with pytest.raises(ServerTrouble, match="there already"):
        back_up(district.database, tmp_path / "monday.emrcopy", SystemClock())
    assert [path.name for path in tmp_path.iterdir()] == ["monday.emrcopy"]


def test_a_copy_waits_for_a_push_that_is_under_way(district, tmp_path):
    """Otherwise a place in the order below the last one of the copy might belong to something that the copy lacks."""
    with district.database.connect() as pushing:
        pushing.execute(text("INSERT INTO origin VALUES ('\\x01', 1, '\\x00', 0)"))
        pushing.execute(text("SET LOCAL idle_in_transaction_session_timeout = '500ms'"))
        back_up(district.database, tmp_path / "monday.emrcopy", SystemClock())
        pushing.invalidate()
    assert asked(district.database, select(func.count()).select_from(OriginRow)) == [(0,)]
