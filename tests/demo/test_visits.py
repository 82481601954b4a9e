"""The made-up visits tell a coherent story: time, disease, treatment, words."""

import csv
import tomllib
from collections import defaultdict
from datetime import date
from statistics import mean

import pytest

from emr_desktop.demo.plan import plan_clinic
from emr_desktop.demo.records import DemoPerson, DemoVisit, DiagnosisRole, Sign
from emr_desktop.demo.staff import plan_facility, plan_staff, working_days
from emr_desktop.domain.access import PERMISSIONS, Permission, Role
from emr_desktop.domain.icd10 import is_valid
from emr_desktop.domain.identifiers import check_unp
from emr_desktop.domain.patients import Sex
from emr_desktop.resources import resource

TODAY = date(2026, 11, 22)
PATIENTS = 2_000


@pytest.fixture(scope="module")
def people() -> list[DemoPerson]:
    return list(plan_clinic(7, PATIENTS, TODAY))


@pytest.fixture(scope="module")
def visits(people) -> list[tuple[DemoPerson, DemoVisit]]:
    return [(person, visit) for person in people for visit in person.visits]


def test_a_default_clinic_has_four_to_six_thousand_visits(visits):
    assert 4_000 <= len(visits) <= 6_000


def test_a_benchmark_may_ask_for_more_visits_of_each_patient():
    count = sum(len(person.visits) for person in plan_clinic(7, 3_000, TODAY, visits_per_patient=3.0))
    assert 2.6 < count / 3_000 < 3.5


def test_nobody_comes_before_birth_or_tomorrow_or_when_the_clinic_is_closed(visits):
    for person, visit in visits:
        assert person.birth_date < visit.at.date() < TODAY
        assert working_days().is_open(visit.at.date())
        assert 8 <= visit.at.hour < 17
        assert visit.next_visit is None or visit.next_visit > visit.at.date()


def test_the_visits_of_a_person_are_in_order_and_one_a_day(people):
    for person in people:
        days = [visit.at.date() for visit in person.visits]
        assert days == sorted(set(days))


def test_every_medicine_is_in_the_formulary_with_known_units_and_frequencies(visits):
    with resource("reference", "formulary.csv").open(encoding="utf-8", newline="") as lines:
        products = {(row["key"], row["inn_en"], row["form_code"], row["strength"]) for row in csv.DictReader(lines)}
    written = [one for _, visit in visits for one in visit.prescriptions]
    assert len(written) > 1_000
    assert {(one.product, one.inn_en, one.form_code, one.strength) for one in written} <= products
    assert {one.unit for one in written} <= _codes("dose_units.csv")
    assert {one.frequency for one in written} <= _codes("frequencies.csv")


def test_only_prescribers_prescribe_and_no_substance_stands_twice_on_one_visit(visits):
    for _, visit in visits:
        assert not visit.prescriptions or Permission.PRESCRIBE in PERMISSIONS[visit.author_role]
        substances = [one.inn_en for one in visit.prescriptions]
        assert len(substances) == len(set(substances))


def test_nobody_gets_what_they_are_allergic_to():
    found = 0
    for person in plan_clinic(11, 1_500, TODAY, visits_per_patient=4):
        if any(allergy.substance == "penicillin" for allergy in person.allergies):
            found += 1
            assert not any("amoxicillin" in one.inn_en for visit in person.visits for one in visit.prescriptions)
    assert found > 20


def test_blood_pressure_falls_after_treatment_begins():
    before, after = [], []
    for person in plan_clinic(5, 4_000, TODAY, visits_per_patient=6):
        newly = [one for one in person.problems if one.code == "hypertension" and one.since.year >= 2023]
        readings = [v.vitals.systolic for v in person.visits if v.reason == "bp_check" and v.vitals.systolic]
        if newly and len(readings) >= 4:
            before.append(readings[0])
            after.append(readings[-1])
    assert len(before) > 15
    assert mean(before) - mean(after) > 12


def test_a_persons_weight_drifts_and_does_not_jump(people):
    for person in people:
        weights = [
            visit.vitals.weight for visit in person.visits if visit.reason != "pregnancy" and visit.vitals.weight
        ]
        if (TODAY - person.birth_date).days > 24 * 365 and weights:
            assert max(weights) - min(weights) < 20


def test_colds_come_in_winter(visits):
    months = [visit.at.month for _, visit in visits if visit.reason == "ari"]
    winter, summer = (sum(month in season for month in months) for season in ((12, 1, 2), (6, 7, 8)))
    assert winter > 2 * summer


def test_every_diagnosis_is_an_icd_code_and_the_main_one_comes_first(visits):
    for _, visit in visits:
        assert all(is_valid(line.icd10) for line in visit.diagnoses)
        if visit.diagnoses:
            assert [line.role for line in visit.diagnoses].count(DiagnosisRole.MAIN) <= 1


def test_a_chronic_disease_is_counted_once_a_year_and_found_once_in_life(people):
    for person in people:
        chronic = {problem.icd10 for problem in person.problems}
        signs: dict[tuple[str, int], list[Sign]] = defaultdict(list)
        for visit in person.visits:
            for line in visit.diagnoses:
                if line.icd10 in chronic and line.sign is not Sign.COUNTED:
                    signs[line.icd10, visit.at.year].append(line.sign)
        assert all(len(counted) == 1 for counted in signs.values())
        first = [code for (code, _), counted in signs.items() if counted == [Sign.FIRST]]
        assert len(first) == len(set(first))


def test_an_expecting_woman_is_seen_before_her_child_is_born(people):
    born = defaultdict(list)
    for person in people:
        born[person.mother].append(person.birth_date)
    expecting = [(person, v) for person in people for v in person.visits if v.reason == "pregnancy"]
    assert expecting
    for person, visit in expecting:
        assert person.sex is Sex.FEMALE
        due = [(day - visit.at.date()).days for day in born[person.number]]
        assert any(-12 <= days <= 285 for days in due) or (TODAY - visit.at.date()).days < 285


def test_notes_are_in_two_languages_of_a_readable_length_and_nearly_all_different(visits):
    notes = [visit.note for _, visit in visits]
    assert {note.language for note in notes} == {"be", "ru"}
    assert all(90 <= len(note.text) <= 800 for note in notes)
    assert len({note.text for note in notes}) > 0.98 * len(notes)
    assert not any("{" in note.text for note in notes)


def test_every_disease_and_episode_has_words_in_both_languages():
    folder = resource("reference", "demo")
    diseases = tomllib.loads((folder / "diseases.toml").read_text(encoding="utf-8"))
    words = tomllib.loads((folder / "notes.toml").read_text(encoding="utf-8"))["code"]
    codes = {row["code"] for row in (*diseases["disease"], *diseases["episode"])} | {"pregnancy"}
    assert codes <= set(words)
    assert all(set(phrases) == {"be", "ru"} for code in words.values() for phrases in code.values())


def test_the_clinic_has_staff_of_every_role_and_a_valid_stamp():
    assert {member.role for member in plan_staff()} == set(Role)
    assert len({member.login for member in plan_staff()}) == 8
    assert check_unp(plan_facility().unp).warnings == ()


def _codes(file: str) -> set[str]:
    with resource("reference", file).open(encoding="utf-8", newline="") as lines:
        return {row["code"] for row in csv.DictReader(lines)}
