"""The residents of the made-up district are people who could exist, and none of them does."""

from collections import Counter
from datetime import date

import pytest
from stdnum.pl import pesel

from emr_desktop.demo.people import full_years
from emr_desktop.demo.plan import plan_clinic
from emr_desktop.demo.records import DemoPerson, Settlement
from emr_desktop.domain.identifiers import IdentifierSystem, check_identifier
from emr_desktop.domain.patients import AllergyStatus, Sex

TODAY = date(2026, 11, 22)
PATIENTS = 6_000


@pytest.fixture(scope="module")
def people() -> list[DemoPerson]:
    return list(plan_clinic(7, PATIENTS, TODAY, visits_per_patient=0))


def test_the_district_has_exactly_as_many_residents_as_were_asked_for(people):
    assert [person.number for person in people] == list(range(1, PATIENTS + 1))


def test_the_same_seed_makes_the_same_people_and_another_seed_others(people):
    assert list(plan_clinic(7, 300, TODAY, 1.0)) == list(plan_clinic(7, 300, TODAY, 1.0))
    assert next(iter(plan_clinic(8, 1, TODAY, 0))).name != people[0].name


def test_the_number_of_visits_does_not_change_who_lives_there():
    quiet = [person.name for person in plan_clinic(7, 300, TODAY, 0)]
    assert [person.name for person in plan_clinic(7, 300, TODAY, 5)] == quiet


def test_every_number_passes_its_checks_and_agrees_with_birth_date_and_sex(people):
    for person in people:
        number = person.identifier
        if number is None:
            assert (TODAY - person.birth_date).days < 60
        elif number.system is IdentifierSystem.BY_PERSONAL:
            checked = check_identifier(number.system, number.value, birth_date=person.birth_date, sex=person.sex)
            assert (checked.value, checked.warnings) == (number.value, ())
        elif number.system is IdentifierSystem.PL_PESEL:
            assert pesel.is_valid(number.value)
            assert pesel.get_birth_date(number.value) == person.birth_date


def test_no_two_people_share_a_number(people):
    numbers = [person.identifier.value for person in people if person.identifier]
    assert len(numbers) == len(set(numbers))


def test_parents_are_of_an_age_to_have_their_children(people):
    by_number = {person.number: person for person in people}
    children = [person for person in people if person.mother]
    assert len(children) > PATIENTS / 10
    for child in children:
        for parent in filter(None, (child.mother, child.father)):
            years = full_years(by_number[parent].birth_date, child.birth_date)
            assert 16 <= years <= 60, (child, by_number[parent])
        assert full_years(by_number[child.mother or 0].birth_date, child.birth_date) <= 46


def test_children_carry_their_fathers_surname_and_name(people):
    by_number = {person.number: person for person in people}
    with_father = [person for person in people if person.father]
    assert with_father
    for child in with_father:
        father = by_number[child.father or 0]
        if child.sex is father.sex:
            assert child.name.ru.surname == father.name.ru.surname
        assert child.name.be.patronymic.endswith(("іч", "на"))
        brothers = [one for one in people if one.father == child.father and one.sex is child.sex]
        assert {one.name.be.patronymic for one in brothers} == {child.name.be.patronymic}


def test_husband_and_wife_name_each_other(people):
    by_number = {person.number: person for person in people}
    married = [person for person in people if person.spouse]
    assert len(married) > PATIENTS / 4
    for person in married:
        other = by_number[person.spouse or 0]
        assert other.spouse == person.number
        assert other.sex is not person.sex
        assert other.address == person.address


def test_the_age_pyramid_is_that_of_a_rural_district(people):
    ages = [full_years(person.birth_date, TODAY) for person in people]
    assert all(0 <= age < 105 for age in ages)
    assert 0.17 < sum(age < 18 for age in ages) / PATIENTS < 0.24
    assert 0.20 < sum(age >= 65 for age in ages) / PATIENTS < 0.29
    old = [person.sex for person, age in zip(people, ages, strict=True) if age >= 75]
    assert old.count(Sex.FEMALE) / len(old) > 0.6


def test_about_six_in_a_hundred_have_a_known_allergy_and_some_were_never_asked(people):
    statuses = Counter(person.allergy_status for person in people)
    assert 0.045 < statuses[AllergyStatus.KNOWN] / PATIENTS < 0.075
    assert statuses[AllergyStatus.NOT_ASKED] > 100
    assert all(bool(person.allergies) == (person.allergy_status is AllergyStatus.KNOWN) for person in people)


def test_two_people_of_one_name_live_in_the_district_and_twins_do_too(people):
    names = Counter(person.name.ru for person in people)
    assert any(count > 1 for count in names.values())
    births = Counter((person.mother, person.birth_date) for person in people if person.mother)
    assert any(count > 1 for count in births.values())


def test_telephones_are_belarusian_and_ring_nowhere(people):
    for phone in (phone for person in people for phone in person.phones):
        assert phone.startswith("+375")
        assert len(phone) == 13
        assert phone[6] == "0" or phone[4:8] == "1633"


def test_some_villages_have_no_streets_and_some_people_live_in_flats(people):
    homes = [person.address for person in people]
    assert any(home.street is None and home.settlement_kind is Settlement.VILLAGE for home in homes)
    assert any(home.flat and home.street for home in homes)
    assert {home.settlement_kind for home in homes} >= {Settlement.AGROTOWN, Settlement.FARMSTEAD}


def test_diseases_begin_in_a_persons_life(people):
    problems = [(person.birth_date, problem.since) for person in people for problem in person.problems]
    assert len(problems) > PATIENTS / 4
    assert all(born < since < TODAY for born, since in problems)
