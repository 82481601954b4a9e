from dataclasses import replace
from datetime import timedelta

import pytest

from emr_desktop.domain.access import Role
from emr_desktop.domain.errors import NotAllowed
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.patients_history import patient_history, who_opened
from emr_desktop.services.admin import StaffData
from emr_desktop.services.patients import AllergyData, OpenCard, open_card
from emr_desktop.services.patients_corrections import CorrectPatient, correct_patient
from emr_desktop.services.patients_entries import AddAllergy, add_allergy
from tests.conftest import NOW, PASSWORD, QUICK
from tests.queries.test_patients_card import see


def test_the_history_says_who_changed_what_when_from_what_to_what_and_where(log_in, register, clock):
    patient = register()
    clock.move_to(NOW + timedelta(days=3))
    clinic = log_in("sidorov")
    seen = clinic.ask(patient_card, patient).details
    clinic.execute(correct_patient, CorrectPatient(patient_id=patient, seen=seen, new=replace(seen, note="глухой")))
    row = clinic.ask(patient_history, patient)[0]
    assert (row.at, row.who, row.here) == (NOW + timedelta(days=3), "Сидоров К. М.", True)
    assert (row.table, row.field, row.before, row.after) == ("patient", "note", "", "глухой")


def test_a_visit_is_listed_as_one_action_without_its_content(nurse, register):
    patient = register()
    nurse.execute(see, {"patient": patient, "measured": {"systolic": "120"}})
    row, before = nurse.ask(patient_history, patient)[:2]
    assert (row.action, row.table, row.field, row.before, row.after) == ("see", "visit", "", None, None)
    assert before.action == "register_patient"


def test_the_front_desk_reads_the_history_of_the_register_only(nurse, log_in, register):
    patient = register()
    nurse.execute(add_allergy, AddAllergy(patient_id=patient, allergy=AllergyData(substance="пенициллин")))
    nurse.execute(see, {"patient": patient})
    tables = {row.table for row in nurse.ask(patient_history, patient)}
    assert tables == {"patient", "allergy", "visit"}
    assert {row.table for row in log_in("kot").ask(patient_history, patient)} == {"patient"}


def test_who_opened_a_card_is_read_from_sealed_days_and_from_today(log_in, register, clock):
    patient, other = register(), register()
    nurse = log_in("ivanova")
    for each in (patient, other):
        nurse.execute(open_card, OpenCard(each))
    clock.move_to(NOW + timedelta(days=1))
    log_in("sidorov").execute(open_card, OpenCard(patient, "history"))
    log_in("admin").add_user(StaffData("holava", "Галава", "Ева", role=Role.HEAD), PASSWORD, cost=QUICK)
    rows = log_in("holava").ask(who_opened, patient)
    assert [(row.who, row.what, row.at, row.here) for row in rows] == [
        ("Сидоров К. М.", "history", NOW + timedelta(days=1), True),
        ("Іванова А. П.", "card", NOW, True),
    ]


def test_a_nurse_does_not_read_who_opened_a_card(nurse, register):
    with pytest.raises(NotAllowed, match="not_allowed_for_role"):
        nurse.ask(who_opened, register())
