from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from emr_desktop.domain.visits import (
    DiagnosisCertainty,
    DiagnosisLine,
    DiagnosisRole,
    Incapacity,
    IncapacityKind,
    StatisticalSign,
    VisitDraftFacts,
    check_ready_to_sign,
    is_entered_late,
    statistical_sign_proposal,
)

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
HYPERTENSION = DiagnosisLine("Essential hypertension", "I10")
READY = VisitDraftFacts(
    happened_at=NOON, now=NOON, birth_date=date(1958, 4, 3), reasons=("bp_check",), diagnoses=(HYPERTENSION,)
)


def codes(facts: VisitDraftFacts) -> list[str]:
    return [problem.code for problem in check_ready_to_sign(facts)]


def test_a_complete_visit_can_be_signed():
    assert check_ready_to_sign(READY) == ()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"reasons": ()}, "visit_reason_missing"),
        ({"reasons": (" ",)}, "visit_reason_missing"),
        ({"diagnoses": ()}, "diagnosis_missing"),
        ({"diagnoses": (replace(HYPERTENSION, certainty=DiagnosisCertainty.REFUTED),)}, "diagnosis_missing"),
        ({"diagnoses": (replace(HYPERTENSION, role=DiagnosisRole.CONCURRENT),)}, "main_diagnosis_missing"),
        ({"diagnoses": (HYPERTENSION, HYPERTENSION)}, "main_diagnosis_twice"),
        ({"no_diagnosis_today": True}, "diagnosis_contradicts_none"),
        ({"happened_at": NOON + timedelta(minutes=6)}, "visit_in_future"),
        ({"birth_date": date(2026, 11, 23)}, "visit_before_birth"),
        ({"diagnoses": (DiagnosisLine("Wound of finger", "S61.0"),)}, "external_cause_missing"),
        ({"unanswered_warnings": ("pressure_not_repeated",)}, "warning_not_answered"),
    ],
)
def test_what_stands_against_signing_is_named(change, problem):
    assert codes(replace(READY, **change)) == [problem]


def test_no_diagnosis_today_is_an_answer():
    assert codes(replace(READY, diagnoses=(), no_diagnosis_today=True)) == []


def test_the_clock_of_another_computer_may_be_a_few_minutes_ahead():
    assert codes(replace(READY, happened_at=NOON + timedelta(minutes=4))) == []


def test_warnings_can_be_signed_anyway_and_missing_facts_can_not():
    found = check_ready_to_sign(replace(READY, reasons=(), unanswered_warnings=("pressure_not_repeated",)))
    assert [(one.code, one.blocking) for one in found] == [
        ("visit_reason_missing", True),
        ("warning_not_answered", False),
    ]


@pytest.mark.parametrize(
    ("incapacity", "problem"),
    [
        (Incapacity(IncapacityKind.ILLNESS, date(2026, 11, 22), date(2026, 11, 21)), "incapacity_ends_before_start"),
        (
            Incapacity(IncapacityKind.ILLNESS, date(2026, 11, 22), date(2026, 11, 25), date(2026, 11, 25)),
            "incapacity_return_too_early",
        ),
        (Incapacity(IncapacityKind.CARE_OF_CHILD, date(2026, 11, 22)), "incapacity_cared_for_missing"),
    ],
)
def test_a_sheet_of_incapacity_must_make_sense(incapacity, problem):
    assert codes(replace(READY, incapacity=incapacity)) == [problem]


def test_a_sheet_of_one_day_with_return_next_day_is_fine():
    day = date(2026, 11, 22)
    assert codes(replace(READY, incapacity=Incapacity(IncapacityKind.ILLNESS, day, day, date(2026, 11, 23)))) == []


@pytest.mark.parametrize(
    ("chronic", "known", "counted", "same_episode", "sign"),
    [
        (False, False, False, False, StatisticalSign.FIRST),
        (False, True, True, False, StatisticalSign.FIRST),
        (False, True, True, True, StatisticalSign.NOT_COUNTED),
        (True, False, False, False, StatisticalSign.FIRST),
        (True, True, False, False, StatisticalSign.KNOWN),
        (True, True, True, False, StatisticalSign.NOT_COUNTED),
    ],
)
def test_the_sign_of_the_coupon_is_proposed(chronic, known, counted, same_episode, sign):
    assert statistical_sign_proposal(chronic, known, counted, same_episode=same_episode) is sign


def test_signs_are_printed_as_on_the_coupon():
    assert [sign.symbol for sign in StatisticalSign] == ["+", "−", ""]


@pytest.mark.parametrize(("hours", "late"), [(0, False), (2, False), (3, True), (24, True)])
def test_the_evening_stack_of_paper_is_marked_as_entered_later(hours, late):
    assert is_entered_late(NOON, NOON + timedelta(hours=hours)) is late
