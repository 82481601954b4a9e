"""The journal as a list: who did what, when, to whom, on which computer; read page by page, never whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.patients import PersonNames
from emr_desktop.journal.commit import Envelope
from emr_desktop.queries.admin_elsewhere import elsewhere
from emr_desktop.queries.patients import SearchResult, found_patients, names_of
from emr_desktop.queries.patients_card import staff_names
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import Device
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.patients import Patient

PAGE = 100
WINDOW = 20_000
"""Commits looked through for one answer: a rare filter in a large journal is answered in several steps."""


NOBODY: tuple[PersonNames | None, str] = (None, "")


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What is looked for; what is empty does not narrow. Days are those on the wall of the clinic, both included."""

    who: UUID | None = None
    actions: tuple[str, ...] = ()
    patient_id: UUID | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One action, or one opening of a card (then without a position in the journal)."""

    position: int | None
    at: datetime
    who: str
    action: str
    patient_id: UUID | None
    patient: PersonNames | None
    record_number: str
    device: str
    facility: str = ""
    """Of another clinic that did it; empty for this one."""
    why: str = ""
    """The reason that somebody gave who took a record in an emergency."""


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Some rows, the latest first, and from where to go on; `older` is None at the end."""

    rows: tuple[AuditRow, ...]
    older: int | None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to filter by."""

    id: UUID
    name: str


def audit_page(read: Reader, wanted: AuditFilter, before: int | None = None) -> AuditPage:
    """The next rows before a position (the newest when None). May give few rows although `older` says there are more:
    ask again with it.
    """
    read.require(Permission.SEE_AUDIT)
    journal = JournalEntry.__table__
    newest = read.session.scalar(select(func.max(journal.c.position))) or 0
    top = newest + 1 if before is None else before
    bottom = 0 if wanted.patient_id is not None or wanted.who is not None else max(0, top - WINDOW)
    query = _narrowed(select(journal).with_only_columns(*_LISTED), wanted)
    query = query.where(journal.c.position < top, journal.c.position >= bottom)
    found = read.session.execute(query.order_by(journal.c.position.desc()).limit(PAGE)).all()
    if len(found) == PAGE:
        older: int | None = found[-1].position
    else:
        older = bottom if bottom > 1 else None
    return AuditPage(_rows(read, found), older)


def audit_people(read: Reader) -> tuple[Person, ...]:
    """Everybody who may stand in the journal, by name."""
    read.require(Permission.SEE_AUDIT)
    return tuple(Person(key, name) for key, name in sorted(staff_names(read).items(), key=lambda each: each[1]))


def audit_patients(read: Reader, typed: str) -> SearchResult:
    """Patients to filter by: names and numbers only, for those who may see the journal."""
    read.require(Permission.SEE_AUDIT)
    return found_patients(read, typed, 8, None)


def patients_named(read: Reader, ids: Sequence[UUID]) -> dict[UUID, tuple[PersonNames, str]]:
    """Names and record numbers of a page of patients."""
    patient = Patient.__table__
    parts = [patient.c[f"{part}_{tongue}"] for tongue in ("be", "ru") for part in ("family", "given", "patronymic")]
    query = select(patient.c.id, patient.c.record_number, *parts, patient.c.family_la, patient.c.given_la).where(
        patient.c.id.in_(set(ids))
    )
    return {row.id: (names_of(row), row.record_number) for row in read.session.execute(query)}


def computers(read: Reader) -> dict[bytes, str]:
    """Names of the computers by their id."""
    return {row.id: row.name for row in read.session.execute(select(Device.id, Device.name))}


def midnight(day: date) -> datetime:
    """The moment at which a day begins on the wall of the clinic."""
    return datetime.combine(day, time()).astimezone()


_JOURNAL = JournalEntry.__table__
_LISTED = tuple(
    _JOURNAL.c[name] for name in ("position", "envelope", "action", "patient_id", "author_id", "recorded_at")
)


def _narrowed(query: Select[Any], wanted: AuditFilter) -> Select[Any]:
    journal = _JOURNAL.c
    if wanted.who is not None:
        query = query.where(journal.author_id == wanted.who)
    if wanted.actions:
        query = query.where(journal.action.in_(wanted.actions))
    if wanted.patient_id is not None:
        query = query.where(journal.patient_id == wanted.patient_id)
    if wanted.first is not None:
        query = query.where(journal.recorded_at >= midnight(wanted.first))
    if wanted.last is not None:
        query = query.where(journal.recorded_at < midnight(wanted.last + timedelta(days=1)))
    return query


def _rows(read: Reader, found: Sequence[Any]) -> tuple[AuditRow, ...]:
    staff, devices = staff_names(read), computers(read)
    patients = [row.patient_id for row in found if row.patient_id is not None]
    names, others = patients_named(read, patients), elsewhere(read, patients)
    rows = []
    for row in found:
        envelope = Envelope.decode(row.envelope)
        name, number = names.get(row.patient_id, NOBODY)
        rows.append(
            AuditRow(
                position=row.position,
                at=row.recorded_at,
                who=staff.get(row.author_id, "") or others.people.get(row.author_id, ""),
                action=row.action,
                patient_id=row.patient_id,
                patient=name,
                record_number=number,
                device=devices.get(envelope.origin.device, ""),
                facility=others.clinic(envelope),
                why=others.reason(envelope),
            )
        )
    return tuple(rows)
