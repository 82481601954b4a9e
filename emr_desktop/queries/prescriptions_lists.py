"""Prescriptions in lists: a patient's, those not printed yet, and what this user prescribes often."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.dosing import require_fits
from emr_desktop.domain.errors import RuleBroken
from emr_desktop.domain.formulary import Product
from emr_desktop.domain.names import short_name
from emr_desktop.domain.prescriptions import Dosage, dosage_from_json
from emr_desktop.queries.prescriptions_facts import product_or_none
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import CodeUse, Staff
from emr_desktop.store.prescriptions import Prescription, PrescriptionCancellation, PrescriptionLine, PrintRecord

PRODUCT = "product"
"""The system under which the use of products is counted."""
_ORDERS_LOOKED_AT = 2000


@dataclass(frozen=True, slots=True)
class CommonOrder:
    """A product this user prescribes often, and how it was ordered last: shown to be chosen, never filled in."""

    product: Product
    dosage: Dosage
    quantity_typed: Decimal | None
    count: int


@dataclass(frozen=True, slots=True)
class PrescriptionRow:
    """One prescription in a list."""

    id: UUID
    patient_id: UUID
    number: str
    issued_at: datetime
    valid_until: date
    author: str
    medicines: tuple[str, ...]
    """International names as stored."""
    cancelled: bool
    prints: int
    """Sheets that left this computer."""


def often_prescribed(read: Reader, limit: int = 50) -> tuple[CommonOrder, ...]:
    """By this user, the most frequent first; what was never signed here or no longer fits is left out."""
    read.require(Permission.PRESCRIBE)
    used = select(CodeUse).where(CodeUse.user_id == read.actor.user_id, CodeUse.system == PRODUCT)
    uses = read.session.scalars(used.order_by(CodeUse.count.desc(), CodeUse.last_at.desc()).limit(limit)).all()
    last = _last_orders(read, {use.code for use in uses})
    found = []
    for use in uses:
        product, line = product_or_none(use.code), last.get(use.code)
        dosage = _fitting(product, line) if product and line else None
        if product and line and dosage:
            typed = line.quantity if line.quantity_typed else None
            found.append(CommonOrder(product, dosage, typed, use.count))
    return tuple(found)


def prescription_list(read: Reader, patient_id: UUID) -> tuple[PrescriptionRow, ...]:
    """All prescriptions of a patient, the latest first."""
    read.require(Permission.SEE_CLINICAL)
    query = select(Prescription).where(Prescription.patient_id == patient_id)
    return _rows(read, read.session.scalars(query.order_by(Prescription.issued_at.desc())).all())


def unprinted(read: Reader) -> tuple[PrescriptionRow, ...]:
    """Own prescriptions that a pharmacy would still take and of which no paper came out here, the oldest first."""
    read.require(Permission.PRESCRIBE)
    query = select(Prescription).where(
        Prescription.author_id == read.actor.user_id,
        Prescription.valid_until >= read.clock.today(),
        Prescription.id.not_in(select(PrintRecord.prescription_id)),
        Prescription.id.not_in(select(PrescriptionCancellation.prescription_id)),
    )
    return _rows(read, read.session.scalars(query.order_by(Prescription.issued_at)).all())


def prescription_row(read: Reader, prescription_id: UUID) -> PrescriptionRow | None:
    """One prescription, or None when it is not signed (or not here)."""
    read.require(Permission.SEE_CLINICAL)
    found = read.session.get(Prescription, prescription_id)
    return _rows(read, [found])[0] if found else None


def _last_orders(read: Reader, products: set[str]) -> dict[str, PrescriptionLine]:
    query = (
        select(PrescriptionLine)
        .join(Prescription, Prescription.id == PrescriptionLine.prescription_id)
        .where(Prescription.author_id == read.actor.user_id, PrescriptionLine.product.in_(products))
        .order_by(Prescription.issued_at.desc())
        .limit(_ORDERS_LOOKED_AT)
    )
    last: dict[str, PrescriptionLine] = {}
    for line in read.session.scalars(query):
        last.setdefault(line.product, line)
    return last


def _fitting(product: Product, line: PrescriptionLine) -> Dosage | None:
    dosage = dosage_from_json(line.dosage)
    try:
        require_fits(dosage, product)
    except RuleBroken:
        return None
    return dosage


def _rows(read: Reader, found: Sequence[Prescription]) -> tuple[PrescriptionRow, ...]:
    ids = [row.id for row in found]
    names: dict[UUID, list[str]] = {}
    line = PrescriptionLine
    lines = select(line.prescription_id, line.inn).where(line.prescription_id.in_(ids)).order_by(line.ordinal)
    for prescription, inn in read.session.execute(lines):
        names.setdefault(prescription, []).append(inn)
    void = PrescriptionCancellation.prescription_id
    cancelled = set(read.session.scalars(select(void).where(void.in_(ids))))
    printed = read.session.scalars(select(PrintRecord.prescription_id).where(PrintRecord.prescription_id.in_(ids)))
    prints = list(printed)
    return tuple(
        PrescriptionRow(
            id=row.id,
            patient_id=row.patient_id,
            number=row.number,
            issued_at=row.issued_at,
            valid_until=row.valid_until,
            author=_author(read, row.author_id),
            medicines=tuple(names.get(row.id, ())),
            cancelled=row.id in cancelled,
            prints=prints.count(row.id),
        )
        for row in found
    )


def _author(read: Reader, staff_id: UUID) -> str:
    person = read.session.get(Staff, staff_id)
    return short_name(person.family_name, person.given_name, person.patronymic) or person.login if person else ""
