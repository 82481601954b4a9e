"""The list of what a patient takes: prescribed here, reported, stopped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import find_product
from emr_desktop.domain.prescriptions import Dosage, FrequencyCode, dosage_to_json
from emr_desktop.domain.prescriptions_lines import WrittenLine
from emr_desktop.services.work import Work
from emr_desktop.store.patients import Patient
from emr_desktop.store.prescriptions import Medicine

SOURCES = ("reported", "otc")
"""Prescribed elsewhere as the patient says, or bought without a prescription."""


@dataclass(frozen=True, slots=True)
class StopMedicine:
    """The patient is to take it no longer."""

    medicine_id: UUID
    reason: str


@dataclass(frozen=True, slots=True)
class ResumeMedicine:
    """A medicine was stopped by mistake."""

    medicine_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMedicine:
    """Something the patient takes that was not prescribed here: a product of the formulary, or only words."""

    patient_id: UUID
    product: str = ""
    text: str = ""
    dosage: Dosage | None = None
    started_on: date | None = None
    """Today when nobody knows."""
    source: str = "reported"


def stop_medicine(work: Work, command: StopMedicine) -> None:
    """End a medicine today. Raises RuleBroken: "stop_reason_missing", "medicine_not_current"."""
    work.require(Permission.PRESCRIBE)
    medicine = work.get(Medicine, command.medicine_id)
    if not command.reason.strip():
        raise RuleBroken("stop_reason_missing")
    if medicine.ended_on is not None:
        raise RuleBroken("medicine_not_current")
    work.about(medicine.patient_id)
    end_medicine(work, medicine, command.reason.strip())


def resume_medicine(work: Work, command: ResumeMedicine) -> UUID:
    """Put a stopped medicine on the list again, as a new entry. Raises RuleBroken("medicine_still_current")."""
    work.require(Permission.PRESCRIBE)
    medicine = work.get(Medicine, command.medicine_id)
    if medicine.ended_on is None:
        raise RuleBroken("medicine_still_current")
    work.about(medicine.patient_id)
    return _again(work, medicine)


def report_medicine(work: Work, command: ReportMedicine) -> UUID:
    """Write down what the patient says they take.

    Raises RuleBroken("medicine_missing", "medicine_source_unknown"), NotFound("product_unknown").
    """
    work.require(Permission.WRITE_VISITS)
    work.get(Patient, command.patient_id)
    work.about(command.patient_id)
    text = command.text.strip()
    if not (command.product or text):
        raise RuleBroken("medicine_missing")
    if command.source not in SOURCES:
        raise RuleBroken("medicine_source_unknown")
    product = find_product(command.product) if command.product else None
    medicine = Medicine(
        id=work.new_id(),
        patient_id=command.patient_id,
        product=command.product,
        inn=product.inn_en if product else "",
        atc=product.atc if product else "",
        text=text,
        dosage=dosage_to_json(command.dosage) if command.dosage else "",
        started_on=command.started_on or work.clock.today(),
        source=command.source,
    )
    work.add(medicine)
    return medicine.id


def add_prescribed(
    work: Work, patient_id: UUID, line: tuple[UUID, int], written: WrittenLine, replaced: Sequence[Medicine]
) -> None:
    """Part of signing: one line of a prescription becomes a current medicine. An unchanged order keeps its start."""
    product, dosage = written.product, dosage_to_json(written.data.dosage)
    today = work.clock.today()
    before = [one.started_on for one in replaced if (one.product, one.dosage) == (product.key, dosage)]
    work.add(
        Medicine(
            id=work.new_id(),
            patient_id=patient_id,
            product=product.key,
            inn=product.inn_en,
            atc=product.atc,
            dosage=dosage,
            started_on=min(before, default=today),
            supply_until=supply_until(today, written.data.dosage),
            prescription_id=line[0],
            ordinal=line[1],
        )
    )


def supply_until(written_on: date, dosage: Dosage) -> date | None:
    """Until when the prescribed amount lasts, counted from the day after writing; None without a length of course."""
    if dosage.frequency is FrequencyCode.ONCE_ONLY:
        return written_on
    return None if dosage.duration_days is None else written_on + timedelta(days=dosage.duration_days)


def end_medicine(work: Work, medicine: Medicine, reason: str) -> None:
    """The entry ends today."""
    medicine.ended_on = work.clock.today()
    medicine.end_reason = reason


def end_replaced(work: Work, medicines: Sequence[Medicine], number: str) -> None:
    """Part of signing: what the prescription replaces ends with it."""
    for medicine in medicines:
        end_medicine(work, medicine, f"replaced:{number}")


def bring_back_replaced(work: Work, patient_id: UUID, number: str) -> None:
    """Part of cancelling: what the prescription had replaced is taken again, as a new entry."""
    query = select(Medicine).where(Medicine.patient_id == patient_id, Medicine.end_reason == f"replaced:{number}")
    for medicine in work.session.scalars(query).all():
        _again(work, medicine)


def medicines_of(work: Work, prescription_id: UUID) -> Sequence[Medicine]:
    """The entries that came from a prescription."""
    return work.session.scalars(select(Medicine).where(Medicine.prescription_id == prescription_id)).all()


def _again(work: Work, medicine: Medicine) -> UUID:
    kept = ("patient_id", "product", "inn", "atc", "text", "dosage", "started_on", "supply_until",
            "prescription_id", "ordinal", "source")  # fmt: skip
    entry = Medicine(id=work.new_id(), **{name: getattr(medicine, name) for name in kept})
    work.add(entry)
    return entry.id
