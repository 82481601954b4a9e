"""The card of a patient: banner, details, and for those who may see it everything clinical at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.names import short_name
from emr_desktop.domain.patients_details import PatientDetails
from emr_desktop.queries.patients_banner import AllergyRow, PatientBanner, all_allergies, banner_of, patient_row
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.queries.patients_rows import names_of
from emr_desktop.queries.patients_timeline import VisitRow, VitalSeries, latest_vitals, visit_rows
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.referrals import authors_elsewhere
from emr_desktop.store.admin import Staff
from emr_desktop.store.patients import PatientIdentifier, Problem
from emr_desktop.store.prescriptions import Medicine, Prescription, PrescriptionCancellation, PrescriptionLine
from emr_desktop.store.referrals import PatientLeft

STOPPED_SHOWN = timedelta(days=30)
"""How long a medicine that was stopped stays on the card, marked as stopped."""


@dataclass(frozen=True, slots=True)
class IdentifierRow:
    """A number by which somebody knows the patient."""

    id: UUID
    system: str
    value: str
    ended_on: date | None
    end_reason: str


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A lasting condition."""

    id: UUID
    code: str
    title: str
    since: date | None
    recorded_on: date
    visit_id: UUID | None
    ended_on: date | None
    end_reason: str


@dataclass(frozen=True, slots=True)
class MedicineRow:
    """A medicine the patient takes, or stopped lately; `dosage` is the stored form of domain.prescriptions.Dosage."""

    id: UUID
    product: str
    inn: str
    text: str
    atc: str
    dosage: str
    started_on: date
    supply_until: date | None
    prescription_id: UUID | None
    source: str
    ended_on: date | None
    end_reason: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A prescription that was issued."""

    id: UUID
    number: str
    issued_on: date
    valid_until: date
    form_kind: str
    author: str
    medicines: tuple[str, ...]
    """International names as signed."""
    products: tuple[str, ...]
    """Their keys in the formulary, one for each name."""
    cancelled: bool


@dataclass(frozen=True, slots=True)
class ClinicalPart:
    """What only those who treat the patient see."""

    allergies: tuple[AllergyRow, ...]
    """Ended and refuted ones too."""
    problems: tuple[ProblemRow, ...]
    medicines: tuple[MedicineRow, ...]
    vitals: tuple[VitalSeries, ...]
    visits: tuple[VisitRow, ...]
    documents: tuple[DocumentRow, ...]

    def series(self, code: str) -> VitalSeries | None:
        """The last readings of one vital sign."""
        return next((series for series in self.vitals if series.code == code), None)


@dataclass(frozen=True, slots=True)
class PatientCard:
    """Everything the card shows. `details` is what an editor must give back as seen."""

    banner: PatientBanner
    details: PatientDetails
    identifiers: tuple[IdentifierRow, ...]
    clinical: ClinicalPart | None
    """None when the role may not see what is clinical."""


def patient_card(read: Reader, patient_id: UUID) -> PatientCard:
    """Raises NotFound: "patient_not_found", or "patient_left" for one of another clinic whose grant has ended."""
    if read.session.get(PatientLeft, patient_id) is not None:
        raise NotFound("patient_left")
    row = patient_row(read, patient_id)
    return PatientCard(
        banner=banner_of(read, row),
        details=details_of(row),
        identifiers=_identifiers(read, patient_id),
        clinical=_clinical(read, patient_id) if read.actor.may(Permission.SEE_CLINICAL) else None,
    )


def details_of(row: Any) -> PatientDetails:
    """The correctable part of a row of the patient table."""
    names = {name: getattr(row, name) for name in PatientDetails.__slots__ if name != "names"}
    return PatientDetails(names=names_of(row), **names)


def staff_names(read: Reader) -> dict[UUID, str]:
    """Everybody who works or worked here, as they are called on the screen."""
    staff = Staff.__table__
    rows = read.session.execute(
        select(staff.c.id, staff.c.login, staff.c.family_name, staff.c.given_name, staff.c.patronymic)
    )
    return {row.id: short_name(row.family_name, row.given_name, row.patronymic) or row.login for row in rows}


def _clinical(read: Reader, patient_id: UUID) -> ClinicalPart:
    """Of all records of the person: whoever treats needs everything that is known."""
    people = same_person(read, patient_id)
    staff = {key: name for each in people for key, name in authors_elsewhere(read, each).items()} | staff_names(read)
    return ClinicalPart(
        allergies=all_allergies(read, patient_id),
        problems=_problems(read, people),
        medicines=_medicines(read, people),
        vitals=latest_vitals(read, patient_id),
        visits=visit_rows(read, patient_id, staff),
        documents=_documents(read, people, staff),
    )


def _identifiers(read: Reader, patient_id: UUID) -> tuple[IdentifierRow, ...]:
    table = PatientIdentifier.__table__
    query = select(*(table.c[name] for name in IdentifierRow.__slots__)).where(table.c.patient_id == patient_id)
    return tuple(IdentifierRow(*row) for row in read.session.execute(query.order_by(table.c.id)))


def _problems(read: Reader, people: Sequence[UUID]) -> tuple[ProblemRow, ...]:
    """Standing ones first, in the order in which they began."""
    table = Problem.__table__
    query = select(*(table.c[name] for name in ProblemRow.__slots__)).where(table.c.patient_id.in_(people))
    query = query.order_by(table.c.ended_on.is_not(None), table.c.since, table.c.id)
    return tuple(ProblemRow(*row) for row in read.session.execute(query))


def _medicines(read: Reader, people: Sequence[UUID]) -> tuple[MedicineRow, ...]:
    table = Medicine.__table__
    lately = read.clock.today() - STOPPED_SHOWN
    query = select(*(table.c[name] for name in MedicineRow.__slots__)).where(table.c.patient_id.in_(people))
    query = query.where(or_(table.c.ended_on.is_(None), table.c.ended_on >= lately))
    query = query.order_by(table.c.ended_on.is_not(None), table.c.inn, table.c.text, table.c.id)
    return tuple(MedicineRow(*row) for row in read.session.execute(query))


def _documents(read: Reader, people: Sequence[UUID], staff: dict[UUID, str]) -> tuple[DocumentRow, ...]:
    """Prescriptions, the newest first."""
    issued, line = Prescription.__table__, PrescriptionLine.__table__
    void = PrescriptionCancellation.__table__
    query = (
        select(issued, void.c.prescription_id.label("void"))
        .join_from(issued, void, void.c.prescription_id == issued.c.id, isouter=True)
        .where(issued.c.patient_id.in_(people))
        .order_by(issued.c.issued_at.desc(), issued.c.id.desc())
    )
    medicines: dict[UUID, list[tuple[str, str]]] = {}
    lines = select(line.c.prescription_id, line.c.product, line.c.inn).join_from(
        issued, line, line.c.prescription_id == issued.c.id
    )
    for row in read.session.execute(lines.where(issued.c.patient_id.in_(people)).order_by(line.c.ordinal)):
        medicines.setdefault(row.prescription_id, []).append((row.product, row.inn))
    return tuple(
        DocumentRow(
            id=row.id,
            number=row.number,
            issued_on=row.issued_on,
            valid_until=row.valid_until,
            form_kind=row.form_kind,
            author=staff.get(row.author_id, ""),
            medicines=tuple(name for _, name in medicines.get(row.id, ())),
            products=tuple(product for product, _ in medicines.get(row.id, ())),
            cancelled=row.void is not None,
        )
        for row in read.session.execute(query)
    )
