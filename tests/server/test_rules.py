"""What the server takes, refuses, sets aside and limits."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select, update

from emr_desktop.domain.clock import SetClock
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.database import connect
from emr_desktop.server.enrol import revoke
from emr_desktop.server.tables import EnrolledDevice, FeedEntry, OriginRow, Quarantined
from emr_desktop.server.worker import Worker
from emr_desktop.services.patients import register_patient
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.store.admin import Facility
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.sync import District
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.enrolment import Application
from emr_desktop.sync.packing import MEDIA_TYPE, pack
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import SERGEY
from tests.server.asking import Asking
from tests.sync.district import Wire

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


@pytest.fixture
def worker(district, tmp_path):
    return Worker(district.database, SetClock(NOW), Configuration("", tmp_path))


@pytest.fixture
def web(worker):
    return Asking(worker)


def held(district, *columns):
    with district.database.connect() as connection:
        return {tuple(row) for row in connection.execute(select(*columns))}


def test_what_a_revoked_computer_signs_is_held_and_set_aside_and_it_is_told(district, found, joined):
    thief = found("Zarechye")
    patient = thief.do(register_patient, SERGEY)
    thief.sync(district)
    with district.database.begin() as connection:
        revoke(connection, thief.clinic._device.origin.key[:8], NOW)
    seen = thief.clinic.ask(patient_card, patient).details
    changed = replace(seen, phone="+375299999999")
    thief.do(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=changed))
    sync = thief.sync(district)
    assert sync.refused
    assert thief.rows(District.quarantined) == {("4",)}, "it is told which"
    assert sync.progress.received == 0
    assert held(district, Quarantined.seq, Quarantined.reason) == {(4, "device_revoked")}
    assert held(district, OriginRow.acked) == {(4,)}, "acknowledged: it is not sent again"
    assert len(held(district, FeedEntry.pos)) == 3, "it goes to nobody"
    assert held(district, Patient.phone) == {(SERGEY.phone,)}, "and takes no effect"


def test_what_was_set_aside_takes_no_effect_later_either(district, found, joined):
    first = found("Zarechye")
    patient = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    with district.database.begin() as connection:
        revoke(connection, first.clinic._device.origin.key[:8], NOW)
    for computer, phone in ((first, "+375291111111"), (second, "+375292222222")):
        seen = computer.clinic.ask(patient_card, patient).details
        new = replace(seen, phone=phone)
        computer.do(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=new))
        computer.sync(district)
    seen = second.clinic.ask(patient_card, patient).details
    second.do(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=replace(seen, phone="+375293333333")))
    second.sync(district)
    assert held(district, Patient.phone) == {("+375293333333",)}


def number_beyond_all(work, number):
    """What a later program, or one that was tampered with, might do."""
    work.session.query(Facility).one().record_prefix = number


def test_one_commit_that_cannot_be_applied_holds_none_of_the_others_up(district, found):
    clinic = found("Zarechye")
    clinic.do(register_patient, SERGEY)
    clinic.do(number_beyond_all, 2**40)
    clinic.do(register_patient, SERGEY)
    sync = clinic.sync(district)
    assert sync.finished
    assert held(district, Quarantined.seq, Quarantined.reason) == {(4, "cannot_be_applied")}
    assert held(district, JournalEntry.seq) == {(each,) for each in range(1, 6)}
    assert len(held(district, Patient.id)) == 2
    assert clinic.rows(District.quarantined) == {("4",)}


def test_a_revocation_in_the_middle_of_a_request_comes_before_the_next_run(district, found):
    clinic = found("Zarechye")
    clinic.sync(district)
    for _ in range(3):
        clinic.do(register_patient, SERGEY)
    with district.database.begin() as connection:
        connection.execute(update(EnrolledDevice).values(state="revoked", revoked_at=NOW))
    clinic.sync(district, Wire())
    assert len(held(district, Quarantined.seq)) == 3


def test_a_computer_that_is_not_known_is_not_answered(web, found, district):
    clinic = found("Zarechye")
    with district.database.begin() as connection:
        connection.execute(update(EnrolledDevice).values(state="pending"))
    hello = next(Engine(StoreReplica(clinic.engine, clinic.clinic.clock), 0).messages())
    reply = web.post("/sync/v1", content=pack([hello], 0), headers={"Content-Type": MEDIA_TYPE})
    assert reply.status_code == 403


def test_a_dictionary_of_a_later_program_is_answered_with_those_that_are_known(web):
    reply = web.post("/sync/v1", content=b"\xc8" + bytes(20))
    assert reply.status_code == 415
    assert "0" in reply.headers["EMR-Dictionaries"].split(",")


@pytest.mark.parametrize("body", [b"", b"\0", b"\0" + bytes(200), pack([b"\x01"], 0), pack([], 0)])
def test_what_is_no_exchange_is_refused_and_does_no_harm(web, body):
    assert web.post("/sync/v1", content=body).status_code == 400


def test_a_stranger_may_send_little(web):
    assert web.post("/sync/v1", content=pack([], 0)[:1] + bytes(1)).status_code == 400
    noise = pack([bytes(8)], 0)
    assert web.post("/enrol/v1", content=noise * 2000).status_code == 413


def test_codes_are_not_to_be_guessed(web, worker):
    key = Ed25519PrivateKey.generate()

    def tried(code):
        asked = Application(code, key.public_key().public_bytes_raw(), None, "desk").signed_by(key)
        return web.post("/enrol/v1", content=asked).status_code

    assert [tried(f"ABCD-2345-67{digit}9") for digit in range(2, 9)] == [403] * 5 + [429] * 2
    assert [tried(f"{letter}BCE-2345-6789") for letter in "DEFGHJKMNPQRST"] == [403] * 13 + [429]
    worker.clock.move(timedelta(minutes=2))
    assert tried("ABCD-2345-6789") == 403


def test_a_load_balancer_sees_whether_the_worker_can_serve(web, worker):
    assert web.get("/health").json() == {"good": True, "database": "reachable", "oldest_writing_seconds": 0.0}
    worker.engine = connect("postgresql://nobody@127.0.0.1:1/none")
    away = web.get("/health")
    assert (away.status_code, away.json()) == (503, {"good": False, "database": "unreachable"})
    reply = web.post("/enrol/v1", content=b"")
    assert (reply.status_code, int(reply.headers["Retry-After"]) >= 10) == (503, True)


def test_the_figures_are_for_those_who_know_the_token(district, worker, found):
    found("Zarechye").sync(district)
    worker.configuration = replace(worker.configuration, metrics_token="secret")
    stranger = Asking(worker, "203.0.113.5")
    assert stranger.get("/metrics").status_code == 403
    text = stranger.get("/metrics", headers={"Authorization": "Bearer secret"}).text
    assert "emr_commits 2\n" in text
    assert 'emr_devices{state="approved"} 1\n' in text
    assert 'emr_facility_seconds_since_sync{facility="Zarechye"}' in text
    assert 'emr_exchange_seconds_bucket{worker="' in text
