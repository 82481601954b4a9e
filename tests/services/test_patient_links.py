"""Two records of one person: linked for whoever treats, parted again, and never a record less."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from emr_desktop.domain.errors import NotAllowed, NotFound, RuleBroken
from emr_desktop.domain.patients import AllergyStatus, PersonName, PersonNames
from emr_desktop.domain.safety_facts import FindingCode
from emr_desktop.queries.patients import recent_patients, search_patients
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.patients_duplicates import DuplicateProbe, possible_duplicates
from emr_desktop.queries.patients_history import patient_history
from emr_desktop.queries.patients_linked import linked_records, same_person
from emr_desktop.queries.prescriptions_facts import check_facts, current_medicines
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_entries import AddAllergy, SayNoAllergies, add_allergy, say_no_allergies
from emr_desktop.services.patients_links import link_steps, unlink_steps
from emr_desktop.store.journal import JournalEntry
from tests.conftest import SERGEY
from tests.services.prescribing import AMOXICILLIN, ENALAPRIL, sign

PENICILLIN = AllergyData(substance="penicillin", substance_key="penicillins", reaction="rash")


@pytest.fixture
def two(register) -> tuple[UUID, UUID]:
    """Sergey, and Sergey once more with another spelling."""
    again = PersonNames(ru=PersonName("Лихачев", "Сергей", "Владимирович"))
    return register(), register(names=again, phone="")


@pytest.fixture
def doctor(two, physician):
    return physician


def link(clinic, one, other, reason="Один паспорт"):
    clinic.execute_all(link_steps(one, other, reason))


def test_the_card_of_either_record_shows_the_history_of_both(doctor, two):
    first, second = two
    sign(doctor, second, ENALAPRIL)
    doctor.execute(add_allergy, AddAllergy(patient_id=second, allergy=PENICILLIN))
    assert doctor.ask(patient_card, first).clinical.documents == ()
    link(doctor, first, second)
    for patient in two:
        card = doctor.ask(patient_card, patient)
        assert [row.products for row in card.clinical.documents] == [("enalapril.tab.10mg",)]
        assert [row.substance for row in card.clinical.allergies] == ["penicillin"]
        assert [row.inn for row in card.clinical.medicines] == ["enalapril"]
        assert card.banner.allergies.status is AllergyStatus.KNOWN
    (seen,) = doctor.ask(patient_card, second).banner.linked
    assert (seen.id, seen.record_number, seen.leads, seen.reason) == (first, "129100001", True, "Один паспорт")
    assert [each.leads for each in doctor.ask(patient_card, first).banner.linked] == [False]


def test_an_allergy_of_the_other_record_stops_a_prescription(doctor, two):
    first, second = two
    doctor.execute(add_allergy, AddAllergy(patient_id=second, allergy=PENICILLIN))
    doctor.execute(say_no_allergies, SayNoAllergies(patient_id=first))
    link(doctor, first, second)
    with pytest.raises(RuleBroken, match="stop_needs_reason") as refusal:
        sign(doctor, first, AMOXICILLIN)
    assert any(FindingCode.ALLERGY_SAME_CLASS in key for key in str(refusal.value.details["findings"]).split(","))
    with pytest.raises(RuleBroken, match="allergies_are_entered"):
        doctor.execute(say_no_allergies, SayNoAllergies(patient_id=first))


def test_a_medicine_of_the_other_record_is_known_as_taken_and_is_not_ended_from_here(doctor, two):
    first, second = two
    sign(doctor, second, ENALAPRIL)
    link(doctor, first, second)
    (taken,) = doctor.ask(current_medicines, first)
    assert (taken.name, taken.own) == ("эналаприл", False)
    assert [drug.name for drug in doctor.ask(check_facts, first).facts.current] == ["эналаприл"]
    with pytest.raises(RuleBroken):
        sign(doctor, first, ENALAPRIL)
    with pytest.raises(RuleBroken):
        sign(doctor, first, ENALAPRIL, replaces_medicines=(taken.id,))


def test_search_shows_one_row_that_names_the_other_record(doctor, two):
    first, second = two
    assert len(doctor.ask(search_patients, "лихачев").rows) == 2
    link(doctor, second, first)
    found = doctor.ask(search_patients, "лихачев")
    assert [(row.id, row.also) for row in found.rows] == [(second, ("129100001",))]
    assert found.total == 1
    assert [row.id for row in doctor.ask(search_patients, "129100001").rows] == [second], "also by the other number"
    assert len([row for row in doctor.ask(recent_patients) if row.id in two]) <= 1


def test_who_is_linked_is_no_longer_proposed_as_a_duplicate(doctor, two):
    first, second = two
    probe = DuplicateProbe(names=SERGEY.names, birth_date=SERGEY.birth_date, patient_id=first)
    assert [each.row.id for each in doctor.ask(possible_duplicates, probe)] == [second]
    link(doctor, first, second)
    assert doctor.ask(possible_duplicates, probe) == ()


def test_parted_records_are_as_they_were_before_and_the_journal_says_why(doctor, two):
    first, second = two
    sign(doctor, second, ENALAPRIL)
    before = [doctor.ask(patient_card, each) for each in two]
    link(doctor, first, second)
    doctor.execute_all(unlink_steps(first, second, "Отец и сын"))
    assert [doctor.ask(patient_card, each) for each in two] == before
    assert len(doctor.ask(search_patients, "лихачев").rows) == 2
    for patient in two:
        rows = doctor.ask(patient_history, patient)
        assert {row.action for row in rows} >= {"link_patients", "unlink_patients"}
        assert {row.after for row in rows if row.field in {"reason", "end_reason"}} == {"Один паспорт", "Отец и сын"}
    link(doctor, second, first, "Всё же один человек")
    assert [each.leads for each in doctor.ask(linked_records, first)] == [True], "linked anew, the other way round"


def test_three_records_are_one_person_through_the_middle_one(doctor, two, log_in):
    third = doctor.execute(register_patient, replace(SERGEY, phone=""))
    first, second = two
    link(doctor, first, second)
    link(doctor, second, third)
    assert set(doctor.ask(same_person, third)) == {first, second, third}
    assert [row.id for row in doctor.ask(search_patients, "лихачев").rows] == [first]
    assert {each.id for each in doctor.ask(linked_records, third)} == {first, second}


def test_a_link_needs_a_reason_two_records_and_somebody_who_treats(doctor, two, log_in):
    first, second = two
    for wrong, code in (
        (link_steps(first, second, "  "), "reason_missing"),
        (link_steps(first, first, "так"), "link_to_itself"),
        (unlink_steps(first, second, ""), "reason_missing"),
    ):
        with pytest.raises(RuleBroken, match=code):
            doctor.execute_all(wrong)
    with pytest.raises(NotFound, match="patient_not_found"):
        doctor.execute_all(link_steps(first, uuid4(), "так"))
    link(doctor, first, second)
    with pytest.raises(RuleBroken, match="linked_already"):
        link(doctor, second, first)
    clerk = log_in("admin")
    with pytest.raises(NotAllowed):
        clerk.execute_all(unlink_steps(first, second, "так"))


def test_parting_what_is_not_linked_writes_nothing(doctor, two):
    def commits(read):
        return read.session.query(JournalEntry).count()

    before = doctor.ask(commits)
    doctor.execute_all(unlink_steps(two[0], two[1], "так"))
    assert doctor.ask(commits) == before
    link(doctor, *two)
    assert doctor.ask(commits) == before + 2, "a commit for each record: it travels with its patient"
    assert doctor.verify().good
