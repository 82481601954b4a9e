from dataclasses import replace
from datetime import date, timedelta

import pytest

from emr_desktop.domain.contacts import Address, SettlementType
from emr_desktop.domain.errors import Conflict, NotAllowed, RuleBroken
from emr_desktop.domain.patients import AddressUse, PersonName, PersonNames
from emr_desktop.queries.patients_banner import patient_banner
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.patients_history import patient_history
from emr_desktop.services.patients_corrections import (
    CorrectAddress,
    CorrectPatient,
    RecordDeath,
    correct_address,
    correct_patient,
    record_death,
)
from tests.conftest import NOW

TODAY = NOW.date()
BAROK = Address("BY", "225370", "Брестская", "Ляховичский", "", SettlementType.VILLAGE, "Барок", "Полевая", "12")


def details(clinic, patient):
    return clinic.ask(patient_card, patient).details


def correct(clinic, patient, seen, **new):
    command = CorrectPatient(patient_id=patient, seen=seen, new=replace(seen, **new))
    clinic.execute(correct_patient, command)


def test_only_the_changed_field_is_written_and_the_telephone_is_kept_as_it_is_dialled(nurse, register):
    patient = register()
    correct(nurse, patient, details(nurse, patient), phone="8 033 765-43-21")
    assert details(nurse, patient).phone == "+375337654321"
    latest = nurse.ask(patient_history, patient)[0]
    assert (latest.action, latest.field, latest.before, latest.after) == (
        "correct_patient", "phone", "+375291234567", "+375337654321",
    )  # fmt: skip


def test_two_editors_of_different_fields_do_not_disturb_each_other(nurse, register):
    patient = register()
    seen = details(nurse, patient)
    correct(nurse, patient, seen, phone="+375337654321")
    correct(nurse, patient, seen, workplace="Школа")
    assert (details(nurse, patient).phone, details(nurse, patient).workplace) == ("+375337654321", "Школа")


def test_a_field_that_somebody_else_changed_meanwhile_is_not_overwritten(nurse, register):
    patient = register()
    seen = details(nurse, patient)
    correct(nurse, patient, seen, phone="+375337654321")
    with pytest.raises(Conflict, match="patient_changed_meanwhile") as refused:
        correct(nurse, patient, seen, phone="+375441112233", note="глухой")
    assert refused.value.details == {"fields": ("phone",)}
    assert details(nurse, patient).note == ""


def test_the_same_change_by_two_editors_is_no_conflict_and_no_second_commit(nurse, register):
    patient = register()
    seen = details(nurse, patient)
    correct(nurse, patient, seen, phone="+375337654321")
    before = len(nurse.ask(patient_history, patient))
    correct(nurse, patient, seen, phone="+375337654321")
    assert len(nurse.ask(patient_history, patient)) == before


def test_a_name_is_corrected_part_by_part_and_tidied(nurse, register):
    patient = register()
    seen = details(nurse, patient)
    russian = PersonName("Лихачёва - Дубик ", "Сергей", "Владимирович")
    correct(nurse, patient, seen, names=PersonNames(seen.names.be, russian, seen.names.la))
    changed = [row.field for row in nurse.ask(patient_history, patient) if row.action == "correct_patient"]
    assert (details(nurse, patient).names.ru.family, changed) == ("Лихачёва-Дубик", ["family_ru"])


@pytest.mark.parametrize(
    ("change", "code"),
    [({"names": PersonNames()}, "name_missing"), ({"birth_date": TODAY + timedelta(days=1)}, "birth_date_in_future")],
)
def test_a_correction_obeys_the_rules_of_registration(nurse, register, change, code):
    patient = register()
    with pytest.raises(RuleBroken, match=code):
        correct(nurse, patient, details(nurse, patient), **change)


def test_an_address_is_added_then_corrected_in_parts_and_a_clash_is_refused(nurse, register):
    patient = register()
    move(nurse, patient, Address(), BAROK)
    move(nurse, patient, BAROK, replace(BAROK, house="14"))
    assert nurse.ask(patient_banner, patient).address == replace(BAROK, house="14")
    with pytest.raises(Conflict, match="patient_changed_meanwhile"):
        move(nurse, patient, BAROK, replace(BAROK, house="16"))


def move(clinic, patient, seen, new):
    clinic.execute(correct_address, CorrectAddress(patient_id=patient, use=AddressUse.ACTUAL, seen=seen, new=new))


def test_an_address_that_somebody_else_entered_first_is_not_overwritten(nurse, register):
    patient = register()
    move(nurse, patient, Address(), BAROK)
    with pytest.raises(Conflict, match="patient_changed_meanwhile"):
        move(nurse, patient, Address(), replace(BAROK, settlement="Заречье"))


def test_a_death_is_recorded_and_a_mistake_taken_back(nurse, register):
    patient = register()
    nurse.execute(record_death, RecordDeath(patient_id=patient, died_on=TODAY))
    assert nurse.ask(patient_banner, patient).deceased_on == TODAY
    nurse.execute(record_death, RecordDeath(patient_id=patient, died_on=None, seen=TODAY))
    assert nurse.ask(patient_banner, patient).deceased_on is None
    deaths = [(row.before, row.after) for row in nurse.ask(patient_history, patient) if row.field == "deceased_on"]
    assert deaths == [(TODAY, None), (None, TODAY)]


@pytest.mark.parametrize(
    ("died_on", "code"), [(TODAY + timedelta(days=1), "death_in_future"), (date(1950, 1, 1), "death_before_birth")]
)
def test_an_impossible_day_of_death_is_refused(nurse, register, died_on, code):
    patient = register()
    with pytest.raises(RuleBroken, match=code):
        nurse.execute(record_death, RecordDeath(patient_id=patient, died_on=died_on))


def test_an_administrator_corrects_no_patients(log_in, register):
    patient = register()
    seen = details(log_in("ivanova"), patient)
    with pytest.raises(NotAllowed, match="not_allowed_for_role"):
        correct(log_in("admin"), patient, seen, note="x")
