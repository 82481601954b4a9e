from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import cast
from uuid import uuid4

import pytest

from emr_desktop.domain.dose_sentences import PartKind
from emr_desktop.domain.errors import NotAllowed, NotFound, RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import AllergySeverity
from emr_desktop.domain.prescriptions import Validity
from emr_desktop.domain.safety_facts import CheckState
from emr_desktop.queries.drafts import my_drafts
from emr_desktop.queries.prescriptions_facts import current_medicines, safety_facts
from emr_desktop.queries.prescriptions_lists import often_prescribed, prescription_list, unprinted
from emr_desktop.queries.prescriptions_sheets import prescription_sheet
from emr_desktop.services.drafts import SaveDraft, save_draft
from emr_desktop.services.patients import AllergyData, register_patient
from emr_desktop.services.patients_corrections import RecordDeath, record_death
from emr_desktop.services.patients_entries import AddAllergy, add_allergy
from emr_desktop.services.prescriptions import (
    CancelPrescription,
    RecordPrint,
    cancel_prescription,
    issue_prescription,
    record_print,
)
from emr_desktop.services.prescriptions_medicines import (
    ReportMedicine,
    ResumeMedicine,
    StopMedicine,
    report_medicine,
    resume_medicine,
    stop_medicine,
)
from tests.conftest import NOW, SERGEY
from tests.services.prescribing import AMOXICILLIN, BISOPROLOL, ENALAPRIL, TABLET_TWICE, TRAMADOL, because, order, sign

PENICILLIN = AllergyData(
    substance="penicillin", substance_key="penicillins", reaction="rash", since="2004", severity=AllergySeverity.SEVERE
)
ALLERGY_KEY = "allergy_same_class:J01CA04"
TODAY = NOW.date()


@pytest.fixture
def patient(register):
    return register(no_known_allergies=True)


@pytest.fixture
def doctor(patient, log_in):
    """Logs in after the nurse has registered the patient."""
    assert patient
    return log_in("sidorov")


def sheet_of(clinic, prescription):
    return clinic.ask(prescription_sheet, prescription)


def test_a_signed_prescription_says_everything_that_the_pharmacy_needs(doctor, patient):
    sheet = sheet_of(doctor, sign(doctor, patient, ENALAPRIL, BISOPROLOL))
    assert sheet.number == "A1-000001"
    assert sheet.patient.full_name == "Лихачёв Сергей Владимирович"
    assert (sheet.facility.name, sheet.facility.unp) == ("Заречская амбулатория", "200988541")
    assert (sheet.prescriber.name, sheet.prescriber.position) == ("Сидоров К. М.", "врач общей практики")
    assert [line.latin[0] for line in sheet.lines] == [
        "Rp.: Tab. Enalaprili 0,01 N.\u00a060",
        "Rp.: Tab. Bisoprololi 0,005 N.\u00a030",
    ]
    assert sheet.lines[0].signature == "По 1\u00a0таблетке 2 раза в день, 30\u00a0дней. (1\u00a0таблетка = 10\u00a0мг)"
    assert sheet.check.state is CheckState.CHECKED


def test_the_paper_speaks_the_language_of_the_patient(doctor, patient):
    sheet = sheet_of(doctor, sign(doctor, patient, language=Language.BE))
    assert sheet.patient.full_name == "Ліхачоў Сяргей Уладзіміравіч"
    assert sheet.facility.name == "Зарэцкая амбулаторыя"


def test_numbers_have_no_gaps_and_a_refused_one_is_not_used_up(doctor, patient):
    sign(doctor, patient)
    with pytest.raises(RuleBroken, match="stop_needs_reason"):
        sign(doctor, patient)
    sign(doctor, patient, BISOPROLOL)
    assert [row.number for row in doctor.ask(prescription_list, patient)] == ["A1-000002", "A1-000001"]


def test_an_allergy_stops_until_the_prescriber_says_why(register, log_in):
    patient = register(allergies=(PENICILLIN,))
    doctor = log_in("sidorov")
    with pytest.raises(RuleBroken, match="stop_needs_reason") as refused:
        sign(doctor, patient, AMOXICILLIN)
    assert refused.value.details == {"findings": (ALLERGY_KEY,)}
    with pytest.raises(RuleBroken, match="stop_needs_reason"):
        sign(doctor, patient, because(AMOXICILLIN, ALLERGY_KEY, "  "))
    sign(doctor, patient, because(AMOXICILLIN, ALLERGY_KEY, "took it last year without harm"))
    answered = doctor.ask(safety_facts, patient).overrides
    assert [(one.finding_key, one.answered_on) for one in answered] == [(ALLERGY_KEY, TODAY)]


def test_an_answer_about_one_line_does_not_silence_another(register, log_in):
    patient = register(allergies=(PENICILLIN,))
    clavulanate = replace(AMOXICILLIN, product="amoxicillin.caps.250mg")
    with pytest.raises(RuleBroken, match="stop_needs_reason"):
        sign(log_in("sidorov"), patient, because(ENALAPRIL, ALLERGY_KEY), clavulanate)


def test_an_allergy_entered_after_the_form_was_opened_is_still_seen(register, log_in):
    patient = register(no_known_allergies=True)
    doctor = log_in("sidorov")
    command = order(patient, AMOXICILLIN)
    doctor.execute(add_allergy, AddAllergy(patient_id=patient, allergy=PENICILLIN))
    with pytest.raises(RuleBroken, match="stop_needs_reason"):
        doctor.execute(issue_prescription, command)


def test_a_dose_above_the_maximum_needs_a_reason_too(doctor, patient):
    much = replace(ENALAPRIL, dosage=replace(TABLET_TWICE, amount=Decimal(5)))
    with pytest.raises(RuleBroken, match="stop_needs_reason") as refused:
        sign(doctor, patient, much)
    (key,) = cast("tuple[str]", refused.value.details["findings"])
    sign(doctor, patient, because(much, key))


def test_the_same_medicine_is_replaced_or_kept_with_a_reason(doctor, patient):
    sign(doctor, patient)
    (before,) = doctor.ask(current_medicines, patient)
    stronger = replace(ENALAPRIL, product="enalapril.tab.20mg")
    with pytest.raises(RuleBroken, match="stop_needs_reason"):
        sign(doctor, patient, stronger)
    sign(doctor, patient, stronger, replaces_medicines=(before.id,))
    (now,) = doctor.ask(current_medicines, patient)
    assert now.product is not None
    assert now.product.key == "enalapril.tab.20mg"


def test_a_repeated_order_keeps_the_day_it_was_started(doctor, patient, clock):
    sign(doctor, patient)
    (before,) = doctor.ask(current_medicines, patient)
    clock.move(timedelta(days=29))
    sign(doctor, patient, replaces_medicines=(before.id,))
    (now,) = doctor.ask(current_medicines, patient)
    assert (now.started_on, now.supply_until) == (TODAY, TODAY + timedelta(days=59))


def test_a_medicine_of_somebody_else_cannot_be_replaced(doctor, patient):
    sign(doctor, patient)
    (medicine,) = doctor.ask(current_medicines, patient)
    with pytest.raises(RuleBroken, match="medicine_not_current"):
        sign(doctor, doctor.execute(register_patient, SERGEY), replaces_medicines=(medicine.id,))


def test_a_strictly_counted_medicine_has_a_blank_of_its_own(doctor, patient):
    with pytest.raises(RuleBroken, match="kinds_mixed"):
        sign(doctor, patient, ENALAPRIL, TRAMADOL)
    sheet = sheet_of(doctor, sign(doctor, patient, TRAMADOL))
    assert sheet.lines[0].quantity_in_words == "20 (двадцать)"


def test_a_feldsher_signs_ordinary_blanks_only(log_in, patient):
    feldsher = log_in("hryb")
    sign(feldsher, patient)
    with pytest.raises(RuleBroken, match="form_not_for_role"):
        sign(feldsher, patient, TRAMADOL)


def test_a_nurse_does_not_prescribe(patient, log_in):
    with pytest.raises(NotAllowed):
        sign(log_in("ivanova"), patient)


def test_nothing_is_prescribed_to_the_dead(doctor, patient):
    doctor.execute(record_death, RecordDeath(patient_id=patient, died_on=TODAY))
    with pytest.raises(RuleBroken, match="patient_deceased"):
        sign(doctor, patient)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"lines": ()}, "prescription_without_lines"),
        ({"validity": Validity.DAYS_5}, "validity_not_for_form"),
        ({"lines": (replace(ENALAPRIL, quantity_typed=Decimal("1.5")),)}, "quantity_must_be_whole"),
        ({"lines": (replace(ENALAPRIL, dosage=replace(TABLET_TWICE, duration_days=None)),)}, "duration_missing"),
    ],
)
def test_what_no_pharmacy_could_serve_is_refused(doctor, patient, changes, code):
    with pytest.raises(RuleBroken, match=code):
        doctor.execute(issue_prescription, replace(order(patient), **changes))


def test_signing_twice_makes_one_prescription(doctor, patient):
    command = order(patient)
    doctor.execute(issue_prescription, command)
    with pytest.raises(RuleBroken, match="prescription_already_signed"):
        doctor.execute(issue_prescription, command)


def test_a_typed_quantity_is_printed_and_marked_as_typed(doctor, patient):
    prescription = sign(doctor, patient, replace(ENALAPRIL, quantity_typed=Decimal(90)))
    assert "N.\u00a090" in sheet_of(doctor, prescription).lines[0].latin[0]
    assert doctor.ask(often_prescribed)[0].quantity_typed == 90


def test_signing_ends_the_draft(doctor, patient):
    command = order(patient)
    doctor.execute(
        save_draft, SaveDraft(draft_id=command.prescription_id, form="prescription", patient_id=patient, content="{}")
    )
    doctor.execute(issue_prescription, command)
    assert doctor.ask(my_drafts) == []


def test_a_cancelled_prescription_ends_its_medicines_and_brings_back_what_it_replaced(doctor, patient):
    sign(doctor, patient)
    (before,) = doctor.ask(current_medicines, patient)
    wrong = sign(doctor, patient, replace(ENALAPRIL, product="enalapril.tab.20mg"), replaces_medicines=(before.id,))
    doctor.execute(cancel_prescription, CancelPrescription(wrong, "wrong strength"))
    (now,) = doctor.ask(current_medicines, patient)
    assert now.product is not None
    assert (now.product.key, now.started_on) == ("enalapril.tab.10mg", before.started_on)
    cancelled = sheet_of(doctor, wrong).cancellation
    assert cancelled is not None
    assert (cancelled.by, cancelled.reason) == ("Сидоров К. М.", "wrong strength")
    sign(doctor, patient, BISOPROLOL)
    assert doctor.ask(prescription_list, patient)[0].number == "A1-000003"


def test_cancelling_needs_a_reason_and_happens_once(doctor, patient):
    prescription = sign(doctor, patient)
    with pytest.raises(RuleBroken, match="cancel_reason_missing"):
        doctor.execute(cancel_prescription, CancelPrescription(prescription, " "))
    doctor.execute(cancel_prescription, CancelPrescription(prescription, "wrong patient"))
    with pytest.raises(RuleBroken, match="prescription_already_cancelled"):
        doctor.execute(cancel_prescription, CancelPrescription(prescription, "wrong patient"))


def test_each_sheet_that_leaves_the_computer_is_another_copy(doctor, patient):
    prescription = sign(doctor, patient)
    assert [row.id for row in doctor.ask(unprinted)] == [prescription]
    assert doctor.execute(record_print, RecordPrint(prescription, "HP LaserJet")) == 1
    assert doctor.ask(unprinted) == ()
    assert sheet_of(doctor, prescription).copy == 2
    assert doctor.execute(record_print, RecordPrint(prescription, "pdf")) == 2


def test_a_medicine_is_stopped_with_a_reason_and_may_be_resumed(doctor, patient):
    sign(doctor, patient)
    (medicine,) = doctor.ask(current_medicines, patient)
    with pytest.raises(RuleBroken, match="stop_reason_missing"):
        doctor.execute(stop_medicine, StopMedicine(medicine.id, ""))
    doctor.execute(stop_medicine, StopMedicine(medicine.id, "cough"))
    assert doctor.ask(current_medicines, patient) == ()
    doctor.execute(resume_medicine, ResumeMedicine(medicine.id))
    (again,) = doctor.ask(current_medicines, patient)
    assert again.started_on == medicine.started_on
    with pytest.raises(RuleBroken, match="medicine_still_current"):
        doctor.execute(resume_medicine, ResumeMedicine(again.id))


def test_what_the_patient_takes_from_elsewhere_is_checked_too(doctor, patient):
    doctor.execute(report_medicine, ReportMedicine(patient_id=patient, product="warfarin.tab.5mg"))
    doctor.execute(report_medicine, ReportMedicine(patient_id=patient, text="Grandmother's drops", source="otc"))
    prescription = sign(doctor, patient, BISOPROLOL)
    assert sheet_of(doctor, prescription).check.state is CheckState.PARTLY, "nobody knows what is in the drops"
    names = [medicine.name for medicine in doctor.ask(current_medicines, patient, Language.EN)]
    assert names == ["Grandmother's drops", "bisoprolol", "warfarin"]


@pytest.mark.parametrize(
    ("changes", "code"), [({}, "medicine_missing"), ({"text": "x", "source": "guess"}, "medicine_source_unknown")]
)
def test_a_reported_medicine_has_a_name_and_a_source(doctor, patient, changes, code):
    with pytest.raises(RuleBroken, match=code):
        doctor.execute(report_medicine, ReportMedicine(patient_id=patient, **changes))


def test_a_prescription_that_does_not_exist_says_so(doctor):
    with pytest.raises(NotFound, match="prescription_not_found"):
        doctor.ask(prescription_sheet, uuid4())


def test_the_dose_of_a_current_medicine_can_be_said_in_any_language(doctor, patient):
    sign(doctor, patient)
    (medicine,) = doctor.ask(current_medicines, patient, Language.EN)
    doses = {}
    for language in Language:
        sentence = medicine.sentence(language)
        assert sentence is not None
        doses[language] = next(part.text for part in sentence.parts if part.kind is PartKind.DOSE)
    assert doses == {Language.EN: "10\u00a0mg", Language.RU: "10\u00a0мг", Language.BE: "10\u00a0мг"}
    assert medicine.started_on == date(2026, 11, 20)
