from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from emr_desktop.domain.errors import NotAllowed, NotFound, RuleBroken
from emr_desktop.queries.drafts import draft
from emr_desktop.queries.visits import handed_over_visits, visit_sheet, visit_start
from emr_desktop.services.drafts import SaveDraft, save_draft
from emr_desktop.services.visits import (
    AmendVisit,
    DiagnosisData,
    HandOverVisit,
    IncapacityData,
    ObservationData,
    SignVisit,
    TakeOverVisit,
    VisitContent,
    amend_visit,
    hand_over_visit,
    sign_visit,
    take_over_visit,
)
from tests.conftest import NOW

CONTENT = VisitContent(
    reason="bp_check",
    complaints="Галаўны боль два дні.",
    plan="Працягваць эналапрыл.",
    observations=(ObservationData("systolic", Decimal(168)), ObservationData("temperature", Decimal("36.0"))),
    diagnoses=(DiagnosisData("I10", "Артэрыяльная гіпертэнзія", sign="known"),),
    next_visit_on=date(2026, 12, 4),
)


@pytest.fixture
def patient(register):
    return register()


@pytest.fixture
def sign(nurse, patient):
    def sign_one(**changes):
        happened_at = changes.pop("happened_at", NOW)
        command = SignVisit(
            visit_id=uuid4(), patient_id=patient, happened_at=happened_at, content=replace(CONTENT, **changes)
        )
        return nurse.execute(sign_visit, command)

    return sign_one


def test_a_signed_visit_is_read_back_as_it_was_signed(nurse, sign):
    visit = nurse.ask(visit_sheet, sign()).current
    assert (visit.complaints, visit.plan, visit.next_visit_on) == (CONTENT.complaints, CONTENT.plan, date(2026, 12, 4))
    assert [(seen.code, str(seen.value)) for seen in visit.observations] == [
        ("systolic", "168"),
        ("temperature", "36.0"),
    ]
    assert [line.code for line in visit.diagnoses] == ["I10"]
    assert visit.author == "Іванова А. П."
    assert not visit.entered_late


def test_a_signed_visit_cannot_be_changed_only_amended(nurse, sign):
    first = sign()
    second = nurse.execute(
        amend_visit,
        AmendVisit(visit_id=uuid4(), replaces=first, reason="Wrong arm", content=replace(CONTENT, plan="Іншае.")),
    )
    for asked in (first, second):
        versions = nurse.ask(visit_sheet, asked).versions
        assert [version.id for version in versions] == [second, first]
        assert [version.plan for version in versions] == ["Іншае.", CONTENT.plan]
    assert nurse.verify().good


def test_an_amendment_needs_a_reason(nurse, sign):
    first = sign()
    with pytest.raises(RuleBroken, match="amend_reason_missing"):
        nurse.execute(amend_visit, AmendVisit(visit_id=uuid4(), replaces=first, reason="  ", content=CONTENT))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"reason": ""}, "visit_reason_missing"),
        ({"diagnoses": ()}, "diagnosis_missing"),
        ({"no_diagnosis": True}, "diagnosis_contradicts_none"),
        ({"happened_at": NOW + timedelta(days=1)}, "visit_in_future"),
        ({"happened_at": NOW - timedelta(days=36500)}, "visit_before_birth"),
        ({"complaints": "б" * 20_001}, "text_too_long"),
        (
            {"incapacity": IncapacityData("illness", date(2026, 11, 20), date(2026, 11, 19))},
            "incapacity_ends_before_start",
        ),
    ],
)
def test_what_cannot_be_signed_is_refused_with_a_code(sign, changes, code):
    with pytest.raises(RuleBroken, match=code):
        sign(**changes)


def test_a_note_of_ten_thousand_letters_is_signed_whole(nurse, sign):
    note = "Скаргі: " + "ы" * 9_992
    assert nurse.ask(visit_sheet, sign(complaints=note)).current.complaints == note


def test_the_evening_paper_stack_is_marked_as_entered_later(nurse, sign):
    visit = nurse.ask(visit_sheet, sign(happened_at=NOW - timedelta(days=2))).current
    assert visit.entered_late
    assert visit.happened_at == NOW - timedelta(days=2)
    assert visit.signed_at == NOW


def test_a_chronic_diagnosis_goes_on_the_problem_list_once(nurse, sign, patient):
    sign(), sign()
    start = nurse.ask(visit_start, patient)
    assert [problem.code for problem in start.problems] == ["I10"]
    assert [(known.code, known.counted_this_year) for known in start.known] == [("I10", True)]


def test_codes_a_person_uses_come_first_next_time(nurse, sign, patient):
    sign(diagnoses=(DiagnosisData("J06.9", "ВРІ"),)), sign(diagnoses=(DiagnosisData("J06.9", "ВРІ"),)), sign()
    assert nurse.ask(visit_start, patient).favourites == ("J06.9", "I10")


def test_a_draft_ends_when_its_visit_is_signed(nurse, register):
    patient, visit = register(), uuid4()
    nurse.execute(save_draft, SaveDraft(draft_id=visit, form="visit", patient_id=patient, content="{}"))
    assert nurse.ask(draft, visit) is not None
    nurse.execute(sign_visit, SignVisit(visit_id=visit, patient_id=patient, happened_at=NOW, content=CONTENT))
    assert nurse.ask(draft, visit) is None


def test_a_colleague_goes_on_with_a_handed_over_visit(log_in, nurse, register):
    patient, visit = register(), uuid4()
    nurse.execute(
        hand_over_visit, HandOverVisit(visit_id=visit, patient_id=patient, reason="bp_check", content='{"plan": "x"}')
    )
    physician = log_in("sidorov")
    waiting = physician.ask(handed_over_visits)
    assert [(row.id, row.holder) for row in waiting] == [(visit, "Іванова А. П.")]
    assert physician.execute(take_over_visit, TakeOverVisit(visit)) == '{"plan": "x"}'
    assert physician.ask(handed_over_visits) == ()
    with pytest.raises(RuleBroken, match="draft_taken"):
        physician.execute(take_over_visit, TakeOverVisit(visit))
    physician.execute(sign_visit, SignVisit(visit_id=visit, patient_id=patient, happened_at=NOW, content=CONTENT))
    assert physician.ask(visit_sheet, visit).current.author == "Сидоров К. М."
    assert physician.verify().good


def test_a_registrar_signs_no_visits_and_reads_none(log_in, sign, patient):
    visit = sign()
    registrar = log_in("kot")
    with pytest.raises(NotAllowed):
        registrar.execute(sign_visit, SignVisit(visit_id=uuid4(), patient_id=patient, happened_at=NOW, content=CONTENT))
    with pytest.raises(NotAllowed):
        registrar.ask(visit_sheet, visit)


def test_a_visit_that_does_not_exist_says_so(nurse):
    with pytest.raises(NotFound, match="visit_not_found"):
        nurse.ask(visit_sheet, uuid4())
