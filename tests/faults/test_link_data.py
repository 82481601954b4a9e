"""What is carried is strange, huge or damaged; the disk is full; the clocks are wrong. A whole sync gets over it."""

import os
from datetime import timedelta
from functools import partial
from io import BytesIO

import pytest
from sqlalchemy import event

from emr_desktop.domain.clock import SystemClock
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.server.bundles import take_bundle
from emr_desktop.server.exchange import NotAdmitted
from emr_desktop.store.patients import Allergy
from emr_desktop.store.verify import table_digests
from emr_desktop.sync.http import Patience
from emr_desktop.sync.stick import make_bundle, read_bundle
from tests.conftest import NOW
from tests.faults.serving import sync_over
from tests.faults.test_strange_text import STRANGE
from tests.faults.test_wrong_world import fill, small_disk
from tests.sync.district import Wire

__all__ = ["small_disk"]
STRIDE = int(os.environ.get("SYNC_CUT_STRIDE", "23"))
"""Bytes between two that are damaged. `make soak` takes every one."""
TEN_MEGABYTES = 10 * 1024 * 1024


def same(*computers) -> bool:
    digests = []
    for computer in computers:
        with computer.engine.connect() as connection:
            digests.append(table_digests(connection))
    return digests[1:] == digests[:-1]


def test_strange_text_arrives_at_the_other_computer_as_it_was(patient, served, joined):
    other = joined("Zarechye")
    for text in STRANGE.values():
        patient.say(f"x{text}", text)
    patient.say("без реакции", "")
    assert sync_over(patient.computer, served).outcome == "done"
    assert sync_over(other, served).outcome == "done"
    said = patient.computer.rows(Allergy.reaction)
    assert len(said) == len(STRANGE) + 1 == len(patient.made), said
    assert other.rows(Allergy.reaction) == said
    patient.check()
    assert same(patient.computer, other)


def test_a_text_of_ten_megabytes_gets_through(patient, served, joined):
    other = joined("Zarechye")
    huge = os.urandom(TEN_MEGABYTES // 4).hex() + "я" * (TEN_MEGABYTES // 4)

    def lengthen(work, text):
        row = work.session.query(Allergy).one()
        work.about(row.patient_id)
        row.reaction = text

    patient.say()
    patient.computer.do(lengthen, huge)
    assert sync_over(patient.computer, served, Patience()).outcome == "done"
    assert sync_over(other, served, Patience()).outcome == "done"
    assert other.rows(Allergy.reaction) == {(huge,)}
    assert same(patient.computer, other)


@pytest.mark.parametrize("years", [-57, -10, 10, 73])
def test_a_clock_that_is_years_off_neither_stops_nor_reorders_anything(patient, served, joined, years):
    other = joined("Zarechye")
    patient.say("до")
    patient.computer.clinic.clock.move_to(NOW + timedelta(days=365.25 * years))
    patient.say("во время")
    assert sync_over(patient.computer, served).outcome == "done"
    patient.computer.clinic.clock.move_to(NOW)
    patient.say("после")
    assert sync_over(patient.computer, served).outcome == "done"
    assert sync_over(other, served).outcome == "done"
    patient.check()
    assert same(patient.computer, other)


def test_a_disk_that_is_full_stops_a_sync_in_words_and_it_goes_on_when_there_is_room(
    patient, served, small_disk, district
):
    other = district.join("Zarechye", small_disk / "second", "doc")
    for number in range(40):
        patient.say(f"{number}", os.urandom(4000).hex())
    assert sync_over(patient.computer, served).outcome == "done"
    film = fill(small_disk)
    try:
        assert sync_over(other, served).outcome == "disk_full"
        film.unlink()
        assert sync_over(other, served).outcome == "done"
        patient.check()
        assert same(patient.computer, other)
        assert other.clinic.verify().findings == ()
    finally:
        other.clinic.close()


def test_the_sender_may_have_a_full_disk_too(patient, served):
    patient.say()
    engine = patient.computer.engine

    def no_room(raw, *_):
        raw.execute("PRAGMA max_page_count = 1")

    event.listen(engine, "checkout", no_room)
    assert sync_over(patient.computer, served).outcome in {"disk_full", "done"}
    event.remove(engine, "checkout", no_room)
    engine.dispose()
    assert sync_over(patient.computer, served).good
    patient.check()


class Damaging(Wire):
    """Turns one bit over on its way."""

    def __init__(self, way: str, at: int) -> None:
        super().__init__()
        self._way, self._at = way, at

    def _cut(self, data: bytes, way: str) -> bytes:
        at = self._at - (self.sent if way == "up" else self.got) + len(data)
        if way != self._way or not 0 <= at < len(data):
            return data
        return data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :]


@pytest.mark.slow
@pytest.mark.parametrize("way", ["up", "down"])
def test_a_bit_that_turns_over_on_its_way_is_noticed_and_said_again(patient, district, way):
    patient.say("первое")
    whole = Wire()
    patient.computer.sync(district, whole)
    for at in range(0, whole.sent if way == "up" else whole.got, STRIDE):
        patient.say(f"{at}")
        try:
            patient.computer.sync_once(district, Damaging(way, at))
        except NotAdmitted:
            assert way == "up", "what was damaged is who it is"
        assert patient.computer.sync(district).equal is True, at
    patient.check()


@pytest.mark.slow
def test_a_bundle_with_one_bit_turned_over_is_refused_whole(patient, district, tmp_path):
    patient.say()
    lend = patient.computer.clinic.lend
    made = lend(partial(make_bundle, folder=tmp_path))
    good = made.path.read_bytes()
    damaged = tmp_path / "damaged.emr"
    for at in range(0, len(good), STRIDE):
        with pytest.raises(RuleBroken, match="bundle_"):
            take_bundle(district.database, SystemClock(), BytesIO(_turned(good, at)))
    answered = take_bundle(district.database, SystemClock(), BytesIO(good))
    back = b"".join(answered.bundle)
    for at in range(0, len(back), STRIDE):
        damaged.write_bytes(_turned(back, at))
        with pytest.raises(RuleBroken, match="bundle_"):
            lend(partial(read_bundle, path=damaged))
    damaged.write_bytes(back)
    assert lend(partial(read_bundle, path=damaged)).good
    patient.check()


def _turned(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1 << at % 8]) + data[at + 1 :]
