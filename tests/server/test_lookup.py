"""Looking for somebody among all patients of the district: minimal answers, each question written down, limits."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import update

from emr_desktop.domain.clock import SetClock
from emr_desktop.domain.contacts import Address
from emr_desktop.domain.errors import NotAllowed, RuleBroken
from emr_desktop.domain.patients import AddressUse
from emr_desktop.queries.referrals import district_facilities
from emr_desktop.server.configuration import Configuration
from emr_desktop.server.enrol import revoke
from emr_desktop.server.lookup import LIMITS, lookups
from emr_desktop.server.worker import Worker
from emr_desktop.services.opening import open_clinic
from emr_desktop.services.patients import register_patient
from emr_desktop.store.engine import writing
from emr_desktop.store.sync import District
from emr_desktop.sync.lookup import LookFor, find_patients, refresh_facilities
from emr_desktop.sync.lookup_messages import Found, LookupRefused, Question
from tests.conftest import NOW, PASSWORD, SERGEY
from tests.server.asking import Asking
from tests.sync.people import correct

BORN = date(1959, 5, 12)
HOME = (AddressUse.ACTUAL, Address(settlement="Заречье", street="Школьная", house="2"))


def one_of_whom_knows_a_patient(district, found, _join):
    clinic, hospital = found("Zarechye"), found("Hospital")
    hospital.sync(district)
    person = replace(SERGEY, addresses=(HOME,), identifiers=(("by_passport", "MP 1234567"),), phone="+375291234567")
    patient = clinic.do(register_patient, person)
    clinic.sync(district)
    return (clinic, hospital), patient


@pytest.fixture
def told(after, url):
    computers, patient = after(one_of_whom_knows_a_patient)
    for computer in computers:
        with writing(computer.engine).begin() as connection:
            connection.execute(update(District).values(url=url))
    return computers, patient


@pytest.fixture
def clinic(told):
    return told[0][0]


@pytest.fixture
def hospital(told):
    return told[0][1]


@pytest.fixture
def patient(told):
    return told[1]


def ask(computer, **wanted):
    return computer.clinic.lend(partial(find_patients, actor=computer.clinic.actor, query=LookFor(**wanted)))


def found_ids(computer, **wanted):
    return [each.patient_id for each in ask(computer, **wanted).patients]


def test_a_patient_of_another_clinic_is_found_by_name_in_any_spelling_and_birth(hospital, clinic, patient):
    for name in ("Лихачёв", "лихачов сергей", "Ліхачоў", "Likhachou Siarhei", "Сяргей Уладзіміравіч"):
        assert found_ids(hospital, name=name, birth_date=BORN) == [patient], name
        assert found_ids(hospital, name=name, birth_year=1959) == [patient], name
    assert found_ids(hospital, name="Лихачёв", birth_year=1960) == []
    assert found_ids(hospital, name="Лихачёв", birth_date=date(1959, 5, 13)) == []
    assert found_ids(hospital, name="Иванов", birth_year=1959) == []


def test_a_number_of_a_document_finds_its_patient_alone(hospital, patient):
    assert found_ids(hospital, identifier="mp1234567") == [patient]
    assert found_ids(hospital, identifier="МР 1234567") == [patient], "typed with Cyrillic letters that look the same"
    assert found_ids(hospital, identifier="MP 1234568") == []
    assert found_ids(hospital, identifier="MP12345") == []


def test_the_answer_says_who_it_is_and_nothing_else(hospital, clinic, patient):
    (one,) = ask(hospital, name="Лихачёв", birth_year=1959).patients
    assert (one.names.ru.family, one.birth_date, one.sex) == ("Лихачёв", BORN, SERGEY.sex)
    assert (one.village, one.facility, one.facility_id) == ("Заречье", "Zarechye", clinic.clinic.actor.facility_id)
    told = str(one.wire())
    for secret in ("Школьная", "1234567", "375291234567"):
        assert secret not in told


def test_a_patient_who_was_renamed_is_found_by_the_new_name(district, hospital, clinic, patient):
    names = SERGEY.names
    correct(clinic, patient, names=replace(names, ru=replace(names.ru, family="Гончаров")))
    clinic.sync(district)
    assert found_ids(hospital, name="Гончаров", birth_year=1959) == [patient]


def test_no_more_than_20_are_shown_and_it_is_said_that_there_are_more(district, hospital, clinic):
    for _ in range(21):
        clinic.do(register_patient, SERGEY)
    clinic.sync(district)
    answer = ask(hospital, name="Лихачёв", birth_year=1959)
    assert (len(answer.patients), answer.more) == (20, True)


def test_each_question_is_written_down_with_who_asked_from_where_for_what_and_when(district, hospital, patient):
    ask(hospital, name="Лихачёв", birth_year=1959)
    ask(hospital, identifier="MP 9999999")
    with district.database.connect() as connection:
        last, first = lookups(connection)
    assert (first.asked, first.found, first.facility, first.device) == ("Лихачёв 1959", 1, "Hospital", "desk")
    assert first.user.startswith("Сидоров")
    assert (last.asked, last.found) == ("MP 9999999", 0)
    assert last.at >= first.at


@pytest.mark.parametrize(
    "too_little",
    [{}, {"name": "Лихачёв"}, {"birth_year": 1959}, {"name": " - ", "birth_year": 1959}, {"identifier": "MP-12"}],
)
def test_too_little_is_not_asked(district, hospital, too_little):
    with pytest.raises(RuleBroken, match="lookup_too_little"):
        ask(hospital, **too_little)
    with district.database.connect() as connection:
        assert lookups(connection) == []


def test_who_does_not_treat_does_not_look(hospital, patient):
    with (
        open_clinic(hospital.folder, user="admin", password=PASSWORD, clock=SetClock(NOW), alone=False) as admin,
        pytest.raises(NotAllowed),
    ):
        admin.lend(partial(find_patients, actor=admin.actor, query=LookFor(name="Лихачёв", birth_year=1959)))


def test_the_list_of_clinics_is_fetched_and_kept(hospital, clinic):
    assert hospital.clinic.lend(refresh_facilities) == 2
    (other,) = hospital.clinic.ask(district_facilities)
    assert (other.id, other.name) == (clinic.clinic.actor.facility_id, "Zarechye")


def test_without_a_link_it_is_said_and_the_list_of_clinics_stays(hospital):
    hospital.clinic.lend(refresh_facilities)
    with writing(hospital.engine).begin() as connection:
        connection.execute(update(District).values(url="http://127.0.0.1:9"))
    with pytest.raises(RuleBroken, match="no_connection"):
        ask(hospital, name="Лихачёв", birth_year=1959)
    with pytest.raises(RuleBroken, match="no_connection"):
        hospital.clinic.lend(refresh_facilities)
    assert len(hospital.clinic.ask(district_facilities)) == 1


def test_a_clinic_without_a_district_is_told_so(founded_alone):
    alone = founded_alone("Alone")
    with pytest.raises(RuleBroken, match="not_connected"):
        ask(alone, name="Лихачёв", birth_year=1959)


def test_a_blocked_computer_gets_no_answer(district, hospital, patient):
    with district.database.begin() as connection:
        revoke(connection, hospital.clinic._device.origin.device, NOW)
    with pytest.raises(RuleBroken, match="device_revoked"):
        ask(hospital, name="Лихачёв", birth_year=1959)
    with pytest.raises(RuleBroken, match="device_revoked"):
        hospital.clinic.lend(refresh_facilities)


@pytest.fixture
def clock():
    return SetClock(NOW)


@pytest.fixture
def district_door(district, clock, tmp_path):
    return Asking(Worker(district.database, clock, Configuration("", tmp_path)))


def question(computer, key=None, **changes):
    with computer.engine.connect() as connection:
        epoch = connection.exec_driver_sql("SELECT epoch FROM district").scalar_one()
    device = computer.clinic._device
    asked = Question(device.origin.device, epoch, computer.clinic.actor.user_id, "doc", "Лихачёв", None, 1959)
    return replace(asked, **changes).signed_by(key or device.private)


def answered(reply):
    try:
        return len(Found.decode(reply.content).patients)
    except LookupRefused as refused:
        return str(refused)


def test_a_question_that_is_not_signed_by_a_known_computer_of_this_district_is_refused(
    district, hospital, patient, district_door
):
    assert answered(district_door.post("/district/v1/patients", content=question(hospital))) == 1
    for wrong in (
        question(hospital, key=Ed25519PrivateKey.generate()),
        question(hospital, device=bytes(8)),
        question(hospital, epoch=bytes(16)),
    ):
        assert answered(district_door.post("/district/v1/patients", content=wrong)) == "not_admitted"
    assert district_door.post("/district/v1/patients", content=b"\xff\x00").status_code == 400
    assert district_door.post("/district/v1/patients", content=bytes(100_000)).status_code == 413
    with district.database.connect() as connection:
        assert len(lookups(connection)) == 1


def test_a_computer_that_asks_too_often_has_to_wait(hospital, patient, district_door, clock):
    most, within = LIMITS[0]
    for _ in range(most):
        assert answered(district_door.post("/district/v1/patients", content=question(hospital))) == 1
    reply = district_door.post("/district/v1/patients", content=question(hospital))
    assert (reply.status_code, answered(reply)) == (429, "lookup_too_many")
    clock.move(within + timedelta(seconds=1))
    assert answered(district_door.post("/district/v1/patients", content=question(hospital))) == 1
