"""The link breaks at every place of a sync: nothing is lost, nothing is there twice, little is sent again."""

import os
import random

import pytest
from sqlalchemy import func, select

from emr_desktop.journal.proof import Proof
from emr_desktop.server.exchange import Exchange
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_entries import AddAllergy, add_allergy
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Allergy
from emr_desktop.store.sync import District, SyncRun
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.pace import LARGEST_FRAME, SMALLEST_BUDGET, SMALLEST_FRAME
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import SERGEY
from tests.sync.district import Wire

STRIDE = int(os.environ.get("SYNC_CUT_STRIDE", "23"))
"""Bytes between two cuts. `make soak` takes every one."""


@pytest.fixture
def clinic(district, found):
    computer = found("Zarechye")
    computer.patient = computer.do(register_patient, SERGEY)
    computer.sync(district)
    return computer


def work(computer, number):
    allergy = AllergyData(substance=f"вещество {number}")
    return computer.do(add_allergy, AddAllergy(patient_id=computer.patient, allergy=allergy))


def held(district):
    with district.database.connect() as connection:
        return connection.scalar(select(func.count()).select_from(JournalEntry)), set(
            connection.scalars(select(Allergy.id))
        )


def lengths(district, clinic):
    """Bytes up and down of a sync with one piece of work."""
    work(clinic, 0)
    wire = Wire()
    clinic.sync(district, wire)
    return wire.sent, wire.got


@pytest.mark.slow
@pytest.mark.parametrize("way", ["up", "down"])
def test_a_link_cut_at_any_byte_loses_and_doubles_nothing(district, clinic, way):
    up, down = lengths(district, clinic)
    before, _ = held(district)
    made = []
    for at in range(0, (up if way == "up" else down) + 1, STRIDE):
        made.append(work(clinic, at + 1))
        end = clinic.sync(district, Wire(up=at) if way == "up" else Wire(down=at))
        assert end.equal, f"cut {way} at {at}"
    count, allergies = held(district)
    assert count == before + len(made)
    assert set(made) <= allergies
    assert allergies == {row[0] for row in clinic.rows(Allergy.id)}


def test_an_idle_sync_is_one_request_and_changes_no_row(district, clinic):
    clinic.sync(district)
    before = (clinic.rows(*District.__table__.c), clinic.rows(*JournalEntry.__table__.c), clinic.rows(SyncRun.id))
    wire = Wire()
    clinic.sync(district, wire)
    after = (clinic.rows(*District.__table__.c), clinic.rows(*JournalEntry.__table__.c), clinic.rows(SyncRun.id))
    assert after == before
    assert wire.requests == 1
    assert wire.sent + wire.got <= 500


def test_of_a_long_push_that_is_cut_only_the_piece_under_way_is_sent_again(district, clinic):
    for number in range(120):
        work(clinic, number)
    whole = Wire()
    # As much again, with a cut in the middle.
    clinic.sync(district, whole)
    for number in range(120, 240):
        work(clinic, number)
    cut = Wire(up=whole.sent // 2)
    clinic.sync(district, cut)
    assert cut.sent - whole.sent <= 8 * 1024
    assert held(district)[1] == {row[0] for row in clinic.rows(Allergy.id)}


def push_under_one_seal(district, clinic):
    """As over a quick link: all of it is one run."""
    engine = Engine(StoreReplica(clinic.engine, clinic.clinic.clock), 0, frame_bytes=LARGEST_FRAME)
    exchange = Exchange(district.database, district.clock)
    for message in engine.messages():
        exchange.take(message)
    for message in exchange.reply():
        engine.take(message)
    engine.replied()


def pulled_in_bits(district, clinic, folder, every):
    """A second computer fills itself over a link that is cut after so many bytes. Returns it and what it took."""
    push_under_one_seal(district, clinic)
    seal = Proof.decode(max(clinic_proofs(district), key=len)).seal
    assert seal.count == 500
    wire = Wire(down=every, again=every)
    second = district.join("Zarechye", folder, "doc", wire)
    assert wire.troubles, "the run is longer than what passes between two cuts"
    assert second.rows(Allergy.id) == clinic.rows(Allergy.id)
    assert second.clinic.verify().findings == ()
    assert second.sync(district).equal is True
    return wire


def test_of_a_first_pull_that_is_cut_again_and_again_each_cut_loses_one_piece(district, clinic, tmp_path):
    chance = random.Random(1)
    for _ in range(500):
        work(clinic, chance.randbytes(30).hex())  # what no packer makes lighter
    wire = pulled_in_bits(district, clinic, tmp_path / "cut", 9_000)
    whole = Wire()
    district.join("Zarechye", tmp_path / "whole", "doc", whole)
    assert wire.got - whole.got <= 8 * 1024 * len(wire.troubles)


def test_a_link_that_carries_less_than_a_piece_between_two_cuts_brings_all_in_the_end(district, clinic, tmp_path):
    chance = random.Random(1)
    for _ in range(500):
        work(clinic, chance.randbytes(60).hex())
    wire = pulled_in_bits(district, clinic, tmp_path / "cut", 5_000)
    assert len(wire.troubles) > 10


def test_a_bad_moment_makes_pieces_small_on_a_slow_link_for_a_moment_only(clinic):
    engine = Engine(StoreReplica(clinic.engine, clinic.clinic.clock), 0)
    engine.broke()
    assert engine.pace.budget == SMALLEST_BUDGET, "nothing of a reply had come: that says nothing about pieces"
    engine.pace.budget = SMALLEST_FRAME
    for _ in range(5):
        engine.went_well(3.0)
    assert engine.pace.budget == SMALLEST_BUDGET
    engine.went_well(3.0)
    assert engine.pace.budget == SMALLEST_BUDGET


def clinic_proofs(district):
    with district.database.connect() as connection:
        return list(connection.scalars(select(JournalEntry.signature)))
