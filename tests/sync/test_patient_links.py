"""Two records of one person, linked on one computer: the other one knows, and knows when it is taken back."""

from dataclasses import replace

import pytest

from emr_desktop.domain.errors import NotFound
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.patients_linked import linked_records, same_person
from emr_desktop.queries.sync_conflicts import open_conflicts
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_entries import AddAllergy, add_allergy
from emr_desktop.services.patients_links import link_steps, unlink_steps
from tests.conftest import SERGEY
from tests.sync.people import correct, same_tables, settle
from tests.sync.referring import introduce, refer

PENICILLIN = AllergyData(substance="penicillin", substance_key="penicillins")


def registered_twice(district, found, joined):
    """Two computers of a clinic that have both registered Sergey, and know of it."""
    first = found("Zarechye")
    one = first.do(register_patient, SERGEY)
    first.sync(district)
    second = joined("Zarechye")
    two = second.do(register_patient, replace(SERGEY, phone=""))
    settle(district, second, first)
    return (first, second), (one, two)


@pytest.fixture
def three(after):
    computers, patients = after(registered_twice)
    return *computers, patients


def linked(computer, patient):
    return [each.id for each in computer.clinic.ask(linked_records, patient)]


def test_a_link_and_its_end_travel(district, three):
    first, second, (one, two) = three
    first.clinic.execute_all(link_steps(one, two, "Один паспорт"))
    settle(district, first, second)
    assert linked(second, one) == [two]
    assert second.clinic.ask(linked_records, two)[0].author == "Сидоров К. М."
    second.clinic.execute_all(unlink_steps(two, one, "Отец и сын"))
    settle(district, second, first)
    assert linked(first, one) == linked(first, two) == []
    assert same_tables(first, second)
    assert first.clinic.verify().good


def test_one_links_while_the_other_edits_and_both_are_kept(district, three):
    first, second, (one, two) = three
    first.clinic.execute_all(link_steps(one, two, "Один паспорт"))
    correct(second, two, phone="+375291111111")
    second.do(add_allergy, AddAllergy(patient_id=two, allergy=PENICILLIN))
    settle(district, first, second)
    for computer in (first, second):
        card = computer.clinic.ask(patient_card, one)
        assert [row.substance for row in card.clinical.allergies] == ["penicillin"]
        assert computer.clinic.ask(patient_card, two).details.phone == "+375291111111"
        assert computer.clinic.ask(open_conflicts) == ()
    assert same_tables(first, second)


def test_both_link_the_same_records_the_other_way_round_and_agree(district, three):
    first, second, (one, two) = three
    first.clinic.execute_all(link_steps(one, two, "Один паспорт"))
    second.clinic.execute_all(link_steps(two, one, "Одно лицо"))
    settle(district, first, second)
    leads = [computer.clinic.ask(linked_records, one)[0].leads for computer in (first, second)]
    assert leads in ([True, True], [False, False])
    assert linked(first, one) == linked(second, one) == [two]
    first.clinic.execute_all(unlink_steps(one, two, "Отец и сын"))
    settle(district, first, second)
    assert linked(first, one) == linked(second, two) == [], "all that was said of the two is taken back"
    assert same_tables(first, second)


def test_one_parts_while_the_other_links_anew_and_the_link_stays(district, three):
    first, second, (one, two) = three
    first.clinic.execute_all(link_steps(one, two, "Один паспорт"))
    settle(district, first, second)
    first.clinic.execute_all(unlink_steps(one, two, "Не уверен"))
    second.clinic.execute_all(unlink_steps(one, two, "Ошибка"))
    second.clinic.execute_all(link_steps(one, two, "Точно один паспорт"))
    settle(district, first, second)
    for computer in (first, second):
        assert linked(computer, one) == [two], "the safe side: both histories stay in sight"
    assert same_tables(first, second)


def test_a_clinic_that_holds_one_of_the_two_is_told_the_number_of_the_other(district, found, three):
    first, _, (one, two) = three
    hospital = found("Hospital")
    settle(district, hospital, first)
    introduce(district, first, hospital)
    refer(first, one, hospital)
    first.clinic.execute_all(link_steps(one, two, "Один паспорт"))
    settle(district, first, hospital)
    (other,) = hospital.clinic.ask(patient_card, one).banner.linked
    number = first.clinic.ask(patient_card, two).banner.record_number
    assert (other.record_number, other.names, other.author) == (number, None, "Сидоров К. М.")
    assert hospital.clinic.ask(same_person, one) == (one,)
    with pytest.raises(NotFound):
        hospital.clinic.ask(patient_card, two)
