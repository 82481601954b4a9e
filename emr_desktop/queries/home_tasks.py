"""What is left to do for the person at the keyboard."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.patients import PersonNames
from emr_desktop.queries.patients import names_of
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import FormDraft
from emr_desktop.store.patients import Patient
from emr_desktop.store.prescriptions import Prescription, PrescriptionCancellation, PrintRecord
from emr_desktop.store.visits import VisitDraft


class TaskKind(StrEnum):
    """Why something waits for somebody."""

    DRAFTS = auto()
    """Begun by this person on this computer."""
    HANDED_OVER = auto()
    """Left by anybody for a colleague to go on."""
    NOT_PRINTED = auto()
    """Signed by this person, and no paper came out yet."""


@dataclass(frozen=True, slots=True)
class TaskItem:
    """One thing to do. `names` are empty for a patient who is not registered yet."""

    id: UUID
    form: str
    """What is to be finished: visit, registration, prescription, or signed_prescription, which only lacks its paper."""
    patient_id: UUID | None
    names: PersonNames
    at: datetime


@dataclass(frozen=True, slots=True)
class TaskLine:
    """All things of one kind, oldest first. A line without any stays: its place is remembered."""

    kind: TaskKind
    items: tuple[TaskItem, ...]


def my_tasks(read: Reader) -> tuple[TaskLine, ...]:
    """The lines that this role has, also those with nothing on them."""
    kinds = (
        (TaskKind.DRAFTS, Permission.EDIT_PATIENTS, _drafts),
        (TaskKind.HANDED_OVER, Permission.WRITE_VISITS, _handed_over),
        (TaskKind.NOT_PRINTED, Permission.PRESCRIBE, _not_printed),
    )
    return tuple(TaskLine(kind, find(read)) for kind, permission, find in kinds if read.actor.may(permission))


_NAMES = (
    Patient.family_be, Patient.given_be, Patient.patronymic_be,
    Patient.family_ru, Patient.given_ru, Patient.patronymic_ru,
    Patient.family_la, Patient.given_la,
)  # fmt: skip


def _drafts(read: Reader) -> tuple[TaskItem, ...]:
    query = (
        select(FormDraft.id, FormDraft.form, FormDraft.patient_id, FormDraft.started_at.label("at"), *_NAMES)
        .outerjoin(Patient, Patient.id == FormDraft.patient_id)
        .where(FormDraft.author_id == read.actor.user_id)
        .order_by(FormDraft.started_at)
    )
    return _items(read.session.connection().execute(query))


def _handed_over(read: Reader) -> tuple[TaskItem, ...]:
    query = (
        select(VisitDraft.id, VisitDraft.patient_id, VisitDraft.started_at.label("at"), *_NAMES)
        .join(Patient, Patient.id == VisitDraft.patient_id)
        .where(VisitDraft.state == "open", VisitDraft.facility_id == read.actor.facility_id)
        .order_by(VisitDraft.started_at)
    )
    return _items(read.session.connection().execute(query), "visit")


def _not_printed(read: Reader) -> tuple[TaskItem, ...]:
    """Own prescriptions that are still valid, not cancelled, and of which this computer printed no sheet."""
    query = (
        select(Prescription.id, Prescription.patient_id, Prescription.issued_at.label("at"), *_NAMES)
        .join(Patient, Patient.id == Prescription.patient_id)
        .where(
            Prescription.author_id == read.actor.user_id,
            Prescription.valid_until >= read.clock.today(),
            Prescription.id.not_in(select(PrintRecord.prescription_id)),
            Prescription.id.not_in(select(PrescriptionCancellation.prescription_id)),
        )
        .order_by(Prescription.issued_at)
    )
    return _items(read.session.connection().execute(query), "signed_prescription")


def _items(rows: Iterable[Any], form: str = "") -> tuple[TaskItem, ...]:
    return tuple(TaskItem(row.id, form or row.form, row.patient_id, _names(row), row.at) for row in rows)


def _names(row: Any) -> PersonNames:
    return PersonNames() if row.family_be is None else names_of(row)
