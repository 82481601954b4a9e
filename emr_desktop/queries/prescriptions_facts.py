"""What the record knows that a prescription is checked against, and the medicines a patient takes now."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.ages import full_years
from emr_desktop.domain.dose_sentences import DoseSentence, dose_sentence
from emr_desktop.domain.errors import NotFound
from emr_desktop.domain.formulary import Product, find_product
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients import allergy_status
from emr_desktop.domain.prescriptions import Dosage, dosage_from_json
from emr_desktop.domain.reference_rows import in_force, reference_rows
from emr_desktop.domain.safety import drug_of
from emr_desktop.domain.safety_facts import AllergyFact, Drug, Override, PatientFacts
from emr_desktop.queries.patients_linked import same_person
from emr_desktop.queries.reader import Reader
from emr_desktop.store.patients import Allergy, Patient, Problem
from emr_desktop.store.prescriptions import Medicine, Prescription, PrescriptionLine


@dataclass(frozen=True, slots=True)
class CurrentMedicine:
    """A medicine the patient takes. `product` is None when it is not on the list of this computer."""

    id: UUID
    name: str
    product: Product | None
    dosage: Dosage | None
    atc: str
    started_on: date
    supply_until: date | None
    prescription_id: UUID | None
    source: str
    """prescribed, reported, otc."""
    own: bool = True
    """Whether it stands in the record that was asked for, and not in another one of the same person."""

    def sentence(self, language: Language) -> DoseSentence | None:
        """The order in words; None for a medicine that is known by its name only."""
        if self.product is None or self.dosage is None:
            return None
        return dose_sentence(self.product, self.dosage, language)


@dataclass(frozen=True, slots=True)
class CheckFacts:
    """What a prescription of this patient is checked against."""

    facts: PatientFacts
    age_years: int | None
    """None when the birth date is not known."""


def current_medicines(read: Reader, patient_id: UUID, language: Language = Language.RU) -> tuple[CurrentMedicine, ...]:
    """What the patient takes now according to all records of the person, by name in this language."""
    read.require(Permission.SEE_CLINICAL)
    people = same_person(read, patient_id)
    rows = read.session.scalars(
        select(Medicine).where(Medicine.patient_id.in_(people), Medicine.ended_on.is_(None)).order_by(Medicine.id)
    )
    found = (replace(_current(row, language), own=row.patient_id == patient_id) for row in rows)
    return tuple(sorted(found, key=lambda medicine: medicine.name))


def safety_facts(
    read: Reader, patient_id: UUID, language: Language = Language.RU, leaving_out: Collection[UUID] = ()
) -> PatientFacts:
    """Allergies, current medicines without those that are `leaving_out`, pregnancy, and earlier answers."""
    return check_facts(read, patient_id, language, leaving_out).facts


def check_facts(
    read: Reader, patient_id: UUID, language: Language = Language.RU, leaving_out: Collection[UUID] = ()
) -> CheckFacts:
    """The facts with the age. Raises NotFound("patient_not_found")."""
    read.require(Permission.SEE_CLINICAL)
    patient = read.session.get(Patient, patient_id)
    if patient is None:
        raise NotFound("patient_not_found")
    people = same_person(read, patient_id)
    asked = read.session.scalars(select(Patient.no_allergies_on).where(Patient.id.in_(people))).all()
    allergies = _allergies(read, people)
    current = (medicine for medicine in current_medicines(read, patient_id, language) if medicine.id not in leaving_out)
    facts = PatientFacts(
        allergy_status=allergy_status(len(allergies), max((day for day in asked if day), default=None)),
        allergies=allergies,
        current=tuple(_drug(medicine, language) for medicine in current),
        pregnant=is_pregnant(read, patient_id),
        overrides=_overrides(read, people),
    )
    return CheckFacts(facts, full_years(patient.birth_date, read.clock.today()) if patient.birth_date else None)


def product_or_none(key: str) -> Product | None:
    """The product, unless it comes from a newer list than the one of this computer."""
    try:
        return find_product(key) if key else None
    except NotFound:
        return None


def _current(row: Medicine, language: Language) -> CurrentMedicine:
    product = product_or_none(row.product)
    return CurrentMedicine(
        id=row.id,
        name=product.inn(language) if product else row.inn or row.text,
        product=product,
        dosage=dosage_from_json(row.dosage) if row.dosage else None,
        atc=row.atc,
        started_on=row.started_on,
        supply_until=row.supply_until,
        prescription_id=row.prescription_id,
        source=row.source,
    )


def _drug(medicine: CurrentMedicine, language: Language) -> Drug:
    if medicine.product is not None:
        return drug_of(str(medicine.id), medicine.product, language)
    return Drug(str(medicine.id), medicine.name, medicine.atc)


def _allergies(read: Reader, people: Sequence[UUID]) -> tuple[AllergyFact, ...]:
    rows = read.session.scalars(
        select(Allergy).where(Allergy.patient_id.in_(people), Allergy.ended_on.is_(None)).order_by(Allergy.id)
    )
    return tuple(
        AllergyFact(
            record_id=str(row.id),
            text=_told(row),
            substance_key=row.substance_key,
            atc=row.atc,
            severity=row.severity,
        )
        for row in rows
        if not row.refuted
    )


def _told(row: Allergy) -> str:
    """The patient's own fact, as in "penicillin (rash, 2004)"."""
    details = ", ".join(part for part in (row.reaction, row.since) if part)
    return f"{row.substance} ({details})" if details else row.substance


def is_pregnant(read: Reader, patient_id: UUID) -> bool | None:
    """True while a standing problem says so; nobody is ever known not to be pregnant."""
    today = read.clock.today()
    prefixes = tuple(r["icd10_prefix"] for r in reference_rows("pregnancy_codes.csv") if in_force(r, today))
    codes = read.session.scalars(
        select(Problem.code).where(Problem.patient_id.in_(same_person(read, patient_id)), Problem.ended_on.is_(None))
    )
    return True if any(code.startswith(prefixes) for code in codes) else None


def _overrides(read: Reader, people: Sequence[UUID]) -> tuple[Override, ...]:
    query = (
        select(PrescriptionLine.overridden, Prescription.issued_on)
        .join(Prescription, Prescription.id == PrescriptionLine.prescription_id)
        .where(Prescription.patient_id.in_(people), PrescriptionLine.overridden != "")
    )
    found: list[Override] = []
    for text, day in read.session.execute(query):
        answers: list[dict[str, Any]] = json.loads(text)
        found += [Override(answer["key"], day) for answer in answers]
    return tuple(found)
