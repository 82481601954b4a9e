from datetime import date, timedelta
from uuid import uuid4

import pytest

from emr_desktop.domain.errors import NotAllowed, NotFound, RuleBroken
from emr_desktop.domain.patients import PersonName, PersonNames
from emr_desktop.queries.patients import search_patients
from emr_desktop.services.patients import OpenCard, open_card, register_patient
from tests.conftest import NOW, SERGEY


def test_a_registered_patient_is_found_by_any_part_of_the_name_in_any_order(nurse, register):
    patient = register()
    for typed in ("лихач", "влад серг", "likhach siarh", "ЛІХАЧОЎ"):
        assert [row.id for row in nurse.ask(search_patients, typed).rows] == [patient], typed


def test_every_patient_gets_the_next_record_number(nurse, register):
    register(), register()
    numbers = [row.record_number for row in nurse.ask(search_patients, "лихачев").rows]
    assert sorted(numbers) == ["129100001", "129100002"]


def test_a_refused_registration_uses_up_no_number(nurse, register):
    with pytest.raises(RuleBroken, match="birth_date_in_future"):
        register(birth_date=NOW.date() + timedelta(days=1))
    register()
    assert nurse.ask(search_patients, "лихачев").rows[0].record_number == "129100001"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"names": PersonNames()}, "name_missing"),
        ({"names": PersonNames(ru=PersonName("Ы" * 201, "Ян"))}, "name_too_long"),
        ({"birth_date": date(1890, 1, 1)}, "birth_date_too_old"),
    ],
)
def test_what_cannot_be_true_of_a_patient_is_refused_with_a_code(register, change, code):
    with pytest.raises(RuleBroken, match=code):
        register(**change)


def test_an_administrator_registers_no_patients(log_in):
    with pytest.raises(NotAllowed, match="not_allowed_for_role"):
        log_in("admin").execute(register_patient, SERGEY)


def test_opening_a_card_that_does_not_exist_says_so(nurse):
    with pytest.raises(NotFound, match="patient_not_found"):
        nurse.execute(open_card, OpenCard(uuid4()))
