import pytest

from emr_desktop.domain.errors import NotAllowed, RuleBroken
from emr_desktop.domain.patients import AllergySeverity, AllergyStatus
from emr_desktop.queries.patients_banner import patient_banner
from emr_desktop.queries.patients_card import patient_card
from emr_desktop.queries.patients_history import patient_history
from emr_desktop.services.patients import AllergyData
from emr_desktop.services.patients_entries import (
    AddAllergy,
    AddIdentifier,
    AddProblem,
    EndAllergy,
    EndIdentifier,
    EndProblem,
    RefuteAllergy,
    SayNoAllergies,
    add_allergy,
    add_identifier,
    add_problem,
    end_allergy,
    end_identifier,
    end_problem,
    refute_allergy,
    say_no_allergies,
)
from tests.conftest import NOW

TODAY = NOW.date()
PENICILLIN = AllergyData(
    substance="пенициллин", substance_key="penicillins", reaction="сыпь", severity=AllergySeverity.SEVERE
)


def allergies(clinic, patient):
    return clinic.ask(patient_banner, patient).allergies


def test_allergies_go_from_not_asked_to_none_to_known_and_back_to_not_asked(nurse, register):
    patient = register()
    assert allergies(nurse, patient).status is AllergyStatus.NOT_ASKED
    nurse.execute(say_no_allergies, SayNoAllergies(patient))
    assert (allergies(nurse, patient).status, allergies(nurse, patient).asked_on) == (AllergyStatus.NONE_KNOWN, TODAY)
    allergy = nurse.execute(add_allergy, AddAllergy(patient_id=patient, allergy=PENICILLIN))
    assert [each.substance for each in allergies(nurse, patient).standing] == ["пенициллин"]
    with pytest.raises(RuleBroken, match="allergies_are_entered"):
        nurse.execute(say_no_allergies, SayNoAllergies(patient))
    nurse.execute(refute_allergy, RefuteAllergy(allergy_id=allergy, reason="проба отрицательная"))
    assert allergies(nurse, patient).status is AllergyStatus.NOT_ASKED
    (kept,) = nurse.ask(patient_card, patient).clinical.allergies
    assert (kept.refuted, kept.ended_on, kept.end_reason) == (True, TODAY, "проба отрицательная")


def test_an_allergy_needs_a_substance_and_a_refutation_a_reason(nurse, register):
    patient = register()
    with pytest.raises(RuleBroken, match="substance_missing"):
        nurse.execute(add_allergy, AddAllergy(patient_id=patient, allergy=AllergyData(substance=" ")))
    allergy = nurse.execute(add_allergy, AddAllergy(patient_id=patient, allergy=PENICILLIN))
    with pytest.raises(RuleBroken, match="reason_missing"):
        nurse.execute(refute_allergy, RefuteAllergy(allergy_id=allergy, reason=" "))
    assert allergies(nurse, patient).status is AllergyStatus.KNOWN


def test_an_entry_is_ended_once_with_its_reason_and_stays_on_the_card(nurse, register):
    patient = register()
    allergy = nurse.execute(add_allergy, AddAllergy(patient_id=patient, allergy=PENICILLIN))
    problem = nurse.execute(add_problem, AddProblem(patient_id=patient, code="I10", title="Гипертензия"))
    number = nurse.execute(
        add_identifier, AddIdentifier(patient_id=patient, system="by_personal", value="3030458с012рв7")
    )
    for end, command in (
        (end_allergy, EndAllergy(allergy_id=allergy, reason="прошла")),
        (end_problem, EndProblem(problem_id=problem, reason="прошла")),
        (end_identifier, EndIdentifier(identifier_id=number, reason="прошла")),
    ):
        nurse.execute(end, command)
        with pytest.raises(RuleBroken, match="entry_already_ended"):
            nurse.execute(end, command)
    card = nurse.ask(patient_card, patient)
    rows = (*card.clinical.allergies, *card.clinical.problems, *card.identifiers)
    assert [(row.ended_on, row.end_reason) for row in rows] == [(TODAY, "прошла")] * 3
    assert card.identifiers[0].value == "3030458C012PB7"


def test_what_says_nothing_is_not_written(nurse, register):
    patient = register()
    with pytest.raises(RuleBroken, match="identifier_empty"):
        nurse.execute(add_identifier, AddIdentifier(patient_id=patient, system="passport", value=" - "))
    with pytest.raises(RuleBroken, match="problem_missing"):
        nurse.execute(add_problem, AddProblem(patient_id=patient, title=" "))
    with pytest.raises(RuleBroken, match="problem_in_future"):
        nurse.execute(add_problem, AddProblem(patient_id=patient, title="х", since=TODAY.replace(year=2027)))


def test_the_front_desk_writes_numbers_but_no_allergies_and_no_problems(log_in, register):
    patient = register()
    registrar = log_in("kot")
    registrar.execute(add_identifier, AddIdentifier(patient_id=patient, system="passport", value="MP1234567"))
    for do, command in (
        (add_allergy, AddAllergy(patient_id=patient, allergy=PENICILLIN)),
        (say_no_allergies, SayNoAllergies(patient)),
        (add_problem, AddProblem(patient_id=patient, title="х")),
    ):
        with pytest.raises(NotAllowed, match="not_allowed_for_role"):
            registrar.execute(do, command)


def test_everything_that_was_done_to_a_patient_can_be_read_back_and_proven(nurse, register):
    patient = register(no_known_allergies=True)
    allergy = nurse.execute(add_allergy, AddAllergy(patient_id=patient, allergy=PENICILLIN))
    nurse.execute(end_allergy, EndAllergy(allergy_id=allergy, reason="прошла"))
    told = [(row.action, row.field, row.before, row.after) for row in nurse.ask(patient_history, patient)]
    assert told[:2] == [("end_allergy", "ended_on", None, TODAY), ("end_allergy", "end_reason", "", "прошла")]
    assert ("add_allergy", "no_allergies_on", TODAY, None) in told
    assert ("register_patient", "family_be", "", "Ліхачоў") in told
    assert nurse.verify().good
