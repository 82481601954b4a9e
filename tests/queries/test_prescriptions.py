from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO

import pypdfium2
import pytest

from emr_desktop.domain.errors import NotAllowed, RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import Validity
from emr_desktop.domain.safety_facts import FindingCode, Tier
from emr_desktop.printing.prescription_form import prescription_form, void_form
from emr_desktop.queries.prescriptions_facts import check_facts, safety_facts
from emr_desktop.queries.prescriptions_lists import often_prescribed, prescription_list, prescription_row, unprinted
from emr_desktop.queries.prescriptions_sheets import PrescriptionDraft, draft_sheet, prescription_sheet, void_sheet
from emr_desktop.services.patients_entries import AddProblem, add_problem
from emr_desktop.services.prescriptions import CancelPrescription, RecordPrint, cancel_prescription, record_print
from tests.services.prescribing import BISOPROLOL, ENALAPRIL, TABLET_TWICE, because, sign


@pytest.fixture
def doctor(register, log_in):
    patient = register(no_known_allergies=True)
    clinic = log_in("sidorov")
    return clinic, patient


def draft(patient, *lines, **changes):
    made = PrescriptionDraft(
        patient_id=patient, language=Language.RU, validity=Validity.DAYS_30, lines=lines or (ENALAPRIL,)
    )
    return replace(made, **changes)


def text_of(pdf):
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_the_preview_is_to_the_byte_what_is_printed_after_signing(doctor):
    clinic, patient = doctor
    before = clinic.ask(draft_sheet, draft(patient)).sheet
    signed = clinic.ask(prescription_sheet, sign(clinic, patient))
    assert before == signed
    assert prescription_form(before) == prescription_form(signed)


def test_looking_at_the_preview_uses_up_no_number(doctor):
    clinic, patient = doctor
    for _ in range(3):
        assert clinic.ask(draft_sheet, draft(patient)).sheet.number == "A1-000001"


def test_the_preview_finds_what_signing_would_stop(doctor):
    clinic, patient = doctor
    sign(clinic, patient)
    (stop,) = clinic.ask(draft_sheet, draft(patient), Language.EN).checked.stops
    assert stop.line_id == "1"
    assert clinic.ask(draft_sheet, draft(patient), Language.EN).checked.report.stops[0].drug == "enalapril"


def test_the_preview_of_a_blank_that_cannot_be_signed_is_refused(doctor):
    clinic, patient = doctor
    wrong = replace(ENALAPRIL, quantity_typed=Decimal("0.5"))
    with pytest.raises(RuleBroken, match="quantity_must_be_whole"):
        clinic.ask(draft_sheet, draft(patient, wrong))


def test_a_standing_pregnancy_on_the_list_of_problems_is_a_fact_for_the_check(doctor):
    clinic, patient = doctor
    assert clinic.ask(safety_facts, patient).pregnant is None
    clinic.execute(add_problem, AddProblem(patient_id=patient, code="Z34.0", title="Normal first pregnancy"))
    assert clinic.ask(safety_facts, patient).pregnant is True
    found = clinic.ask(draft_sheet, draft(patient)).checked.report.findings
    assert [(one.code, one.tier) for one in found] == [(FindingCode.PREGNANCY_CAUTION, Tier.INLINE)]


def test_the_age_belongs_to_the_facts(doctor):
    clinic, patient = doctor
    assert clinic.ask(check_facts, patient).age_years == 67


def test_common_orders_are_ones_own_with_the_last_dosage(doctor, log_in, clock):
    clinic, patient = doctor
    sign(clinic, patient)
    clock.move(timedelta(minutes=1))
    once = replace(ENALAPRIL, dosage=replace(TABLET_TWICE, duration_days=10))
    key = "duplicate_substance:C09AA02/C09AA02"
    sign(clinic, patient, because(once, key), BISOPROLOL)
    orders = clinic.ask(often_prescribed)
    assert [(order.product.key, order.count, order.dosage.duration_days) for order in orders] == [
        ("enalapril.tab.10mg", 2, 10),
        ("bisoprolol.tab.5mg", 1, 30),
    ]
    assert log_in("hryb").ask(often_prescribed) == ()


def test_a_prescription_waits_for_paper_until_it_is_printed_cancelled_or_too_old(doctor, clock):
    clinic, patient = doctor
    printed, cancelled, old = (
        sign(clinic, patient, line)
        for line in (ENALAPRIL, BISOPROLOL, replace(ENALAPRIL, product="amlodipine.tab.5mg"))
    )
    assert len(clinic.ask(unprinted)) == 3
    clinic.execute(record_print, RecordPrint(printed, "pdf"))
    clinic.execute(cancel_prescription, CancelPrescription(cancelled, "wrong dose"))
    assert [row.id for row in clinic.ask(unprinted)] == [old]
    clock.move(timedelta(days=31))
    assert clinic.ask(unprinted) == ()


def test_the_list_says_what_is_void_and_how_often_it_was_printed(doctor):
    clinic, patient = doctor
    prescription = sign(clinic, patient, ENALAPRIL, BISOPROLOL)
    clinic.execute(record_print, RecordPrint(prescription, "pdf"))
    clinic.execute(cancel_prescription, CancelPrescription(prescription, "wrong dose"))
    row = clinic.ask(prescription_row, prescription)
    assert row is not None
    assert (row.medicines, row.cancelled, row.prints, row.author) == (
        ("enalapril", "bisoprolol"), True, 1, "Сидоров К. М.",
    )  # fmt: skip
    assert row.valid_until == date(2026, 12, 20)


def test_a_void_slip_names_the_number_the_reason_and_who_said_so(doctor):
    clinic, patient = doctor
    prescription = sign(clinic, patient)
    with pytest.raises(RuleBroken, match="prescription_not_cancelled"):
        clinic.ask(void_sheet, prescription)
    clinic.execute(cancel_prescription, CancelPrescription(prescription, "неверная доза"))
    printed = text_of(void_form(clinic.ask(void_sheet, prescription)))
    for said in ("A1-000001", "неверная доза", "Сидоров К. М.", "Лихачёв Сергей Владимирович"):
        assert said in printed


def test_a_reprint_says_which_copy_it_is(doctor):
    clinic, patient = doctor
    prescription = sign(clinic, patient)
    assert "Экземпляр" not in text_of(prescription_form(clinic.ask(prescription_sheet, prescription)))
    clinic.execute(record_print, RecordPrint(prescription, "pdf"))
    assert "Экземпляр 2" in text_of(prescription_form(clinic.ask(prescription_sheet, prescription)))


def test_a_registrar_sees_no_prescriptions(doctor, log_in):
    _, patient = doctor
    with pytest.raises(NotAllowed):
        log_in("kot").ask(prescription_list, patient)
