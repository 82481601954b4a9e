"""What is left to do for the person at the keyboard."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import select, tuple_

from emr_desktop.domain.access import Permission
from emr_desktop.domain.patients import PersonNames
from emr_desktop.queries.patients import names_of
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.sync import is_connected
from emr_desktop.queries.sync_conflicts import DECIDERS, may_decide
from emr_desktop.store.admin import FormDraft
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient
from emr_desktop.store.prescriptions import Prescription, PrescriptionCancellation, PrintRecord
from emr_desktop.store.sync import Conflict
from emr_desktop.store.visits import VisitDraft


class TaskKind(StrEnum):
    """Why something waits for somebody."""

    DRAFTS = auto()
    """Begun by this person on this computer."""
    HANDED_OVER = auto()
    """Left by anybody for a colleague to go on."""
    NOT_PRINTED = auto()
    """Signed by this person, and no paper came out yet."""
    CONFLICTS = auto()
    """Values of one field met, and this person may choose between them."""


@dataclass(frozen=True, slots=True)
class TaskItem:
    """One thing to do. `names` are empty for a patient who is not registered yet."""

    id: UUID | None
    """None for a conflict that is about no patient."""
    form: str
    """What is to be finished: visit, registration, prescription; signed_prescription, which only lacks its paper; or
    conflict."""
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
    lines = tuple(TaskLine(kind, find(read)) for kind, permission, find in kinds if read.actor.may(permission))
    decides = any(read.actor.may(permission) for permission in DECIDERS)
    return (*lines, TaskLine(TaskKind.CONFLICTS, _conflicts(read))) if decides and is_connected(read) else lines


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


def _conflicts(read: Reader) -> tuple[TaskItem, ...]:
    """One for each field, however many values met in it."""
    met, entry = Conflict.__table__.c, JournalEntry.__table__.c
    query = (
        select(
            met.table_number, met.row_key, met.field_number, met.patient_id, met.patient_id.label("id"),
            entry.recorded_at.label("at"), *_NAMES,
        )
        .join_from(Conflict, JournalEntry, tuple_(entry.origin, entry.seq) == tuple_(met.origin, met.seq))
        .outerjoin(Patient, Patient.id == met.patient_id)
        .where(met.decided_seq.is_(None))
        .order_by(entry.recorded_at)
    )  # fmt: skip
    fields: dict[tuple[int, bytes, int], Any] = {}
    for row in read.session.connection().execute(query):
        if may_decide(read, row.table_number, row.field_number):
            fields.setdefault((row.table_number, row.row_key, row.field_number), row)
    return _items(fields.values(), "conflict")


def _items(rows: Iterable[Any], form: str = "") -> tuple[TaskItem, ...]:
    return tuple(TaskItem(row.id, form or row.form, row.patient_id, _names(row), row.at) for row in rows)


def _names(row: Any) -> PersonNames:
    return PersonNames() if row.family_be is None else names_of(row)
