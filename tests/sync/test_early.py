"""A computer that joins over a slow link: who is expected today and the latest patients come before all the rest."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.services.admin import SealAccessLog, seal_access_log
from emr_desktop.services.clinic import Step
from emr_desktop.services.home import AddToQueue, add_to_queue
from emr_desktop.services.patients import OpenCard, open_card, register_patient
from emr_desktop.store.engine import open_engine
from emr_desktop.store.patients import Patient
from emr_desktop.store.sync import District
from emr_desktop.store.verify import differing_tables, table_digests
from emr_desktop.sync import early
from emr_desktop.sync.engine import Engine
from emr_desktop.sync.protocol import BadMessage
from emr_desktop.sync.replica import StoreReplica
from tests.conftest import PASSWORD, SERGEY
from tests.sync.district import Cut, Wire, _request, sync_store
from tests.sync.people import correct
from tests.sync.referring import end, has, introduce, refer, sync_all

PATIENTS = 240
SLOW = 30.0
"""Seconds of a request that has brought a small part of the feed."""


@pytest.fixture(autouse=True)
def fewer_of_the_latest(monkeypatch):
    """A small clinic shows as well as a large one what comes ahead."""
    monkeypatch.setattr(early, "EARLY_BYTES", 40 * 1024)


def many_registered(district, found, _joined):
    """Many patients; the first of them is expected today, and an early one was corrected later."""
    clinic = found("Zarechye")
    registered = clinic.clinic.execute_all(Step(register_patient, named(number)) for number in range(PATIENTS))
    clinic.do(add_to_queue, AddToQueue(registered[0], clinic.clinic.clock.today()))
    correct(clinic, registered[3], phone="+375291111111")
    correct(clinic, registered[-1], phone="+375292222222")
    clinic.sync(district)
    return (clinic,), None


@pytest.fixture
def clinic(after):
    (clinic,), _ = after(many_registered)
    return clinic


@pytest.fixture
def newcomer(district, clinic, tmp_path):
    """The store of a computer that was let in a moment ago."""
    place = district.let_in("Zarechye", tmp_path / "newcomer", "doc")
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    yield engine, place.clock
    engine.dispose()


def named(number):
    names = PersonNames(ru=PersonName(f"Житель{number:03}", "Пётр", ""))
    return replace(SERGEY, names=names, note=hashed(number))


def hashed(number):
    """A note of 1,000 letters that nothing packs well."""
    return "".join(sha256(f"{number} {part}".encode()).hexdigest() for part in range(16))


def names(engine):
    with engine.connect() as connection:
        return set(connection.exec_driver_sql("SELECT family_ru FROM patient").scalars())


def is_loading(engine):
    with engine.connect() as connection:
        return connection.exec_driver_sql("SELECT loading FROM district").scalar_one()


def begin(newcomer, district, seconds=SLOW):
    """The first request, and how long it took."""
    engine, clock = newcomer
    sync = Engine(StoreReplica(engine, clock), 0, budget=64 * 1024)
    _request(sync, district, Wire())
    sync.went_well(seconds)
    return sync


def test_the_latest_patients_and_those_expected_today_come_ahead_of_the_feed(district, clinic, newcomer):
    engine, clock = newcomer
    sync = begin(newcomer, district)
    assert f"Житель{PATIENTS - 1:03}" not in names(engine)
    _request(sync, district, Wire())
    there = names(engine)
    assert {f"Житель{PATIENTS - 1:03}", f"Житель{PATIENTS - 20:03}", "Житель000"} <= there
    assert len(there) < PATIENTS
    assert sync.progress.early > 30
    assert is_loading(engine)
    with engine.connect() as connection:
        phones = connection.exec_driver_sql("SELECT phone FROM patient WHERE family_ru = 'Житель239'").scalars().all()
        assert phones == ["+375292222222"], "with what was written about them since"
    assert sync_store(engine, clock, district).equal
    assert not is_loading(engine)
    with engine.connect() as connection, clinic.engine.connect() as original:
        assert table_digests(connection) == table_digests(original)
        assert differing_tables(connection) == []


def test_of_what_is_cut_in_the_middle_the_whole_pieces_stay_and_the_rest_comes_with_the_feed(
    district, clinic, newcomer
):
    engine, clock = newcomer
    sync = begin(newcomer, district)
    before = names(engine)
    with pytest.raises((Cut, BadMessage)):
        _request(sync, district, Wire(down=30_000))
    sync.broke()
    came = names(engine) - before
    assert 0 < len(came) < 100
    assert f"Житель{PATIENTS - 1:03}" in came
    assert sync_store(engine, clock, district).equal
    assert len(names(engine)) == PATIENTS
    assert not is_loading(engine)


def test_logs_of_openings_do_not_come_ahead_however_many_there_are(district, clinic, newcomer):
    engine, clock = newcomer
    (patient, *_) = sorted(row[0] for row in clinic.rows(Patient.id))
    for _ in range(3):
        clinic.do(open_card, OpenCard(patient))
        clinic.clinic.clock.move(timedelta(days=1))
        assert clinic.do(seal_access_log, SealAccessLog()) == 1
    clinic.sync(district)
    sync = begin(newcomer, district)
    _request(sync, district, Wire())
    assert sync.progress.early > 30
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM access_day").scalar_one() == 0
    assert sync_store(engine, clock, district).equal
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM access_day").scalar_one() == 3


def test_a_quick_link_does_not_ask(district, clinic, newcomer):
    engine, _ = newcomer
    sync = begin(newcomer, district, seconds=0.2)
    _request(sync, district, Wire())
    assert sync.progress.early == 0
    assert not is_loading(engine)


def test_the_first_sync_of_a_new_clinic_does_not_ask(district, found):
    clinic = found("Zarechye")
    sync = Engine(StoreReplica(clinic.engine, clinic.clinic.clock), 0)
    _request(sync, district, Wire())
    sync.went_well(SLOW)
    assert clinic.rows(District.loading) == {(False,)}
    assert len(clinic.rows(Patient.id)) == 0


def test_a_patient_who_leaves_while_the_rest_is_still_arriving_is_gone(district, clinic, found, tmp_path):
    hospital = found("Hospital")
    for number in range(PATIENTS):
        hospital.do(register_patient, named(1000 + number))
    hospital.sync(district)
    introduce(district, clinic, hospital)
    patient = clinic.do(register_patient, named(999))
    grant = refer(clinic, patient, hospital)
    sync_all(district, clinic, hospital)
    assert has(hospital, patient)
    place = district.let_in("Hospital", tmp_path / "newcomer", "doc")
    engine = open_engine(place.database, place.vault().unlock("doc", PASSWORD))
    sync = begin((engine, place.clock), district)
    _request(sync, district, Wire())
    assert "Житель999" in names(engine), "among the latest"
    assert is_loading(engine)
    end(clinic, grant)
    sync_all(district, clinic, hospital)
    assert sync_store(engine, place.clock, district).equal
    assert "Житель999" not in names(engine)
    with engine.connect() as connection:
        assert differing_tables(connection) == []
    engine.dispose()
