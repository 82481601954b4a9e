"""Signing a prescription, cancelling it, and noting what was printed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.languages import Language
from emr_desktop.domain.prescriptions import Validity, dosage_to_json, require_may_write, valid_until
from emr_desktop.domain.prescriptions_check import PrescriptionCheck, check_prescription, line_id
from emr_desktop.domain.prescriptions_lines import (
    LineData,
    OverrideData,
    WrittenLine,
    kind_of,
    require_validity,
    written_line,
)
from emr_desktop.queries.prescriptions_facts import check_facts
from emr_desktop.queries.prescriptions_lists import PRODUCT
from emr_desktop.queries.prescriptions_sheets import NUMBER_SERIES, prescription_number
from emr_desktop.services.drafts import DropDraft, drop_draft
from emr_desktop.services.prescriptions_medicines import (
    add_prescribed,
    bring_back_replaced,
    end_medicine,
    end_replaced,
    medicines_of,
)
from emr_desktop.services.visits_named import require_visit_of
from emr_desktop.services.work import Work
from emr_desktop.store.admin import CodeUse, Facility
from emr_desktop.store.patients import Patient
from emr_desktop.store.prescriptions import (
    Medicine,
    Prescription,
    PrescriptionCancellation,
    PrescriptionLine,
    PrintRecord,
)

__all__ = [
    "CancelPrescription",
    "IssuePrescription",
    "LineData",
    "OverrideData",
    "RecordPrint",
    "cancel_prescription",
    "issue_prescription",
    "record_print",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuePrescription:
    """Everything the prescriber signs. Quantity, Latin and signature are made from it."""

    prescription_id: UUID
    patient_id: UUID
    language: Language
    """Of the paper, and so of the patient."""
    validity: Validity
    lines: tuple[LineData, ...]
    replaces_medicines: tuple[UUID, ...] = ()
    """Entries of the list of current medicines that end with this prescription."""
    visit_id: UUID | None = None
    draft_id: UUID | None = None
    """The draft that ends; the one with the prescription's own id when left out."""


@dataclass(frozen=True, slots=True)
class CancelPrescription:
    """A mistake was found after signing. The number stays used."""

    prescription_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class RecordPrint:
    """A sheet left this computer: `how` is the name of the printer, or "pdf"."""

    prescription_id: UUID
    how: str


@dataclass(frozen=True, slots=True)
class _Checked:
    """What is signed, with what the check found in this transaction."""

    command: IssuePrescription
    lines: tuple[WrittenLine, ...]
    checked: PrescriptionCheck
    replaced: Sequence[Medicine] = field(default=())


def issue_prescription(work: Work, command: IssuePrescription) -> UUID:
    """Sign a prescription. The check runs again on the facts of this moment.

    Raises RuleBroken: "patient_deceased", "prescription_already_signed", "stop_needs_reason", "kinds_mixed",
    "validity_not_for_form", "form_not_for_role", "medicine_not_current", "visit_of_other", and what a dosage or
    quantity breaks.
    """
    work.require(Permission.PRESCRIBE)
    patient = work.get(Patient, command.patient_id)
    if patient.deceased_on is not None:
        raise RuleBroken("patient_deceased")
    if work.session.get(Prescription, command.prescription_id) is not None:
        raise RuleBroken("prescription_already_signed")
    require_visit_of(work, command.visit_id, patient.id)
    work.about(patient.id)
    signed = _checked(work, command)
    _write(work, signed)
    drop_draft(work, DropDraft(command.draft_id or command.prescription_id))
    return command.prescription_id


def cancel_prescription(work: Work, command: CancelPrescription) -> None:
    """Declare a prescription void: its medicines end, and those it had replaced are current again.

    Raises RuleBroken: "cancel_reason_missing", "prescription_already_cancelled".
    """
    work.require(Permission.PRESCRIBE)
    prescription = work.get(Prescription, command.prescription_id)
    if not command.reason.strip():
        raise RuleBroken("cancel_reason_missing")
    void = select(PrescriptionCancellation).where(PrescriptionCancellation.prescription_id == prescription.id)
    if work.session.scalars(void).first() is not None:
        raise RuleBroken("prescription_already_cancelled")
    work.about(prescription.patient_id)
    work.add(
        PrescriptionCancellation(
            prescription_id=prescription.id,
            author_id=work.actor.user_id,
            cancelled_at=work.clock.now(),
            reason=command.reason.strip(),
        )
    )
    for medicine in medicines_of(work, prescription.id):
        if medicine.ended_on is None:
            end_medicine(work, medicine, f"cancelled:{prescription.number}")
    bring_back_replaced(work, prescription.patient_id, prescription.number)


def record_print(work: Work, command: RecordPrint) -> int:
    """Note that a sheet came out. Returns which copy it was; local rows only, no commit."""
    work.require(Permission.SEE_CLINICAL)
    work.get(Prescription, command.prescription_id)
    before = select(func.count()).where(PrintRecord.prescription_id == command.prescription_id)
    copies = work.session.scalar(before) or 0
    work.add(
        PrintRecord(
            prescription_id=command.prescription_id,
            printed_at=work.clock.now(),
            printed_by=work.actor.user_id,
            how=command.how,
        )
    )
    return copies + 1


def _checked(work: Work, command: IssuePrescription) -> _Checked:
    today = work.clock.today()
    lines = tuple(written_line(data, command.language) for data in command.lines)
    kind = kind_of([line.product for line in lines])
    require_may_write(work.actor.role, kind, today)
    require_validity(command.validity, kind, today)
    replaced = _replaced(work, command)
    known = check_facts(work.reader, command.patient_id, leaving_out=command.replaces_medicines)
    checked = check_prescription(known.facts, lines, today, age_years=known.age_years)
    answered = {
        (line_id(place), answer.finding_key)
        for place, data in enumerate(command.lines)
        for answer in data.overrides
        if answer.reason.strip()
    }
    open_stops = checked.unanswered(answered)
    if open_stops:
        raise RuleBroken("stop_needs_reason", findings=tuple(stop.key for stop in open_stops))
    return _Checked(command, lines, checked, replaced)


def _replaced(work: Work, command: IssuePrescription) -> list[Medicine]:
    """The current medicines that this prescription ends. Raises RuleBroken("medicine_not_current")."""
    found = [work.get(Medicine, each) for each in command.replaces_medicines]
    if any(one.patient_id != command.patient_id or one.ended_on is not None for one in found):
        raise RuleBroken("medicine_not_current")
    return found


def _write(work: Work, signed: _Checked) -> None:
    command, today = signed.command, work.clock.today()
    facility = work.get(Facility, work.actor.facility_id)
    report = signed.checked.report
    number = prescription_number(facility.prescription_series, work.device.series, work.next_number(NUMBER_SERIES))
    work.add(
        Prescription(
            id=command.prescription_id,
            patient_id=command.patient_id,
            facility_id=work.actor.facility_id,
            author_id=work.actor.user_id,
            visit_id=command.visit_id,
            number=number,
            issued_at=work.clock.now(),
            issued_on=today,
            valid_until=valid_until(today, command.validity),
            validity=command.validity,
            form_kind=kind_of([line.product for line in signed.lines]),
            language=command.language,
            check_state=report.state,
            check_list_date=report.list_date,
        )
    )
    for place, line in enumerate(signed.lines):
        work.add(_line(signed, place, line))
        add_prescribed(work, command.patient_id, (command.prescription_id, place + 1), line, signed.replaced)
        _count_use(work, line.product.key)
    end_replaced(work, signed.replaced, number)


def _line(signed: _Checked, place: int, line: WrittenLine) -> PrescriptionLine:
    product, dosage = line.product, line.data.dosage
    return PrescriptionLine(
        prescription_id=signed.command.prescription_id,
        ordinal=place + 1,
        product=product.key,
        inn=product.inn_en,
        inn_latin=product.inn_latin,
        atc=product.atc,
        form_code=product.form_code,
        strength="+".join(map(str, product.strengths)),
        strength_unit=product.strength_unit,
        route=dosage.route,
        dosage=dosage_to_json(dosage),
        signature=line.signature,
        latin="\n".join(line.latin),
        quantity=Decimal(line.quantity.containers),
        quantity_unit=product.container or product.form.unit,
        quantity_typed=line.data.quantity_typed is not None,
        duration_days=dosage.duration_days,
        check_state=signed.checked.line_check(line_id(place)).state,
        overridden=_answers(signed, place, line.data.overrides),
    )


def _answers(signed: _Checked, place: int, overrides: tuple[OverrideData, ...]) -> str:
    """Only answers to what was really found: an old one may be about a dose that has changed since."""
    found = signed.checked.keys_of(line_id(place))
    kept = [{"key": one.finding_key, "reason": one.reason.strip()} for one in overrides if one.finding_key in found]
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if kept else ""


def _count_use(work: Work, product: str) -> None:
    own = (CodeUse.user_id == work.actor.user_id, CodeUse.system == PRODUCT, CodeUse.code == product)
    use = work.session.scalars(select(CodeUse).where(*own)).first()
    if use is None:
        use = CodeUse(user_id=work.actor.user_id, system=PRODUCT, code=product, count=0, last_at=work.clock.now())
        work.add(use)
    use.count += 1
    use.last_at = work.clock.now()
