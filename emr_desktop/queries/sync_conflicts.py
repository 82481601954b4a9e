"""Values that met: who wrote which, when and where, and what stood there before."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select, tuple_

from emr_desktop.domain.access import Permission
from emr_desktop.domain.patients import PersonNames
from emr_desktop.journal.codec import as_list, decode
from emr_desktop.journal.commit import BODY_SCHEMA, Body, BrokenCommit, Envelope, RowOp, Version
from emr_desktop.queries.admin_audit import computers, patients_named
from emr_desktop.queries.patients_card import staff_names
from emr_desktop.queries.reader import Reader
from emr_desktop.queries.sync_meanings import Meanings
from emr_desktop.store.admin import Facility
from emr_desktop.store.journal import JournalEntry, ThisDevice
from emr_desktop.store.patients import ConflictRemark, Patient
from emr_desktop.store.projection_rows import key_is
from emr_desktop.store.referrals import DistrictFacility
from emr_desktop.store.schema import Encoding, empty_value, encodings
from emr_desktop.store.sync import Conflict
from emr_desktop.store.versions import read_versions

MOST = 200
_JOURNAL = JournalEntry.__table__
_CONFLICT = Conflict.__table__

DECIDED_BY = {
    "patient": Permission.EDIT_PATIENTS,
    "patient_address": Permission.EDIT_PATIENTS,
    "patient_identifier": Permission.EDIT_PATIENTS,
    "patient_link": Permission.LINK_PATIENTS,
    "queue_entry": Permission.MANAGE_QUEUE,
    "staff": Permission.MANAGE_STAFF,
    "facility": Permission.MANAGE_STAFF,
    "device": Permission.MANAGE_STAFF,
}
"""Who chooses between values of a table; of all others, whoever writes visits."""
_OTHERWISE = Permission.WRITE_VISITS
DECIDERS = frozenset({*DECIDED_BY.values(), _OTHERWISE})
"""Whoever has one of these may have to choose."""
_MEDICAL = frozenset({"no_allergies_on", "disability"})


def decider(table: str) -> Permission:
    """What somebody must be allowed to do to choose between values of this table."""
    return DECIDED_BY.get(table, _OTHERWISE)


@dataclass(frozen=True, slots=True)
class Said:
    """A value and where it comes from. `author` and `place` are empty when they are not known here."""

    version: Version
    value: object
    author: str
    place: str
    at: datetime | None
    here: bool
    """Written on this computer."""
    meant: object = None
    """The value as people know it: the name behind an identifier. Nothing else differs from `value`."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A question or an answer about values that wait."""

    remark: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One field of which values have met. The shown one stands in the records until somebody chooses."""

    table: str
    field: str
    key: tuple[int, bytes, int]
    """Number of the table, key of the row, number of the field."""
    patient_id: UUID | None
    patient: PersonNames | None
    record_number: str
    birth_date: Any
    before: Said | None
    """What both had seen; None when that is not known here."""
    shown: Said
    others: tuple[Said, ...]
    decided: Said | None
    may_decide: bool
    record: Mapping[str, object]
    """The row as it stands: which of the patient's allergies, whose account, which address it is."""
    remarks: tuple[Remark, ...] = ()
    """What people have asked and answered about these values."""

    @property
    def seen(self) -> tuple[Version, ...]:
        """Everything that somebody who looks at this row has seen."""
        return (self.shown.version, *(other.version for other in self.others))


def open_conflicts(read: Reader) -> tuple[ConflictRow, ...]:
    """Fields that wait for a choice, as far as this person may see them."""
    return _rows(read, _CONFLICT.c.decided_seq.is_(None))


def decided_conflicts(read: Reader) -> tuple[ConflictRow, ...]:
    """Fields about which somebody has chosen."""
    return _rows(read, _CONFLICT.c.decided_seq.is_not(None))


def _rows(read: Reader, which: Any) -> tuple[ConflictRow, ...]:
    found: dict[tuple[int, bytes, int], list[Any]] = {}
    query = select(_CONFLICT).where(which).order_by(_CONFLICT.c.origin, _CONFLICT.c.seq).limit(MOST)
    for row in read.session.execute(query):
        found.setdefault((row.table_number, row.row_key, row.field_number), []).append(row)
    authors = Authors(read)
    patients = _patients(read, [rows[0].patient_id for rows in found.values() if rows[0].patient_id])
    made = [
        _conflict(read, authors, rows, patients)
        for (table, _, field), rows in found.items()
        if _may_see(read, table, field)
    ]
    remarks = _remarks(read, list(patients))
    return tuple(replace(each, remarks=_about(each, remarks)) for each in made if each is not None)


def _remarks(read: Reader, patients: list[UUID]) -> list[ConflictRemark]:
    """In the order in which they came here: an answer after its question, whatever the clocks say."""
    made = (ConflictRemark.made_by == _JOURNAL.c.origin) & (ConflictRemark.made_seq == _JOURNAL.c.seq)
    said = select(ConflictRemark).join(_JOURNAL, made).where(ConflictRemark.patient_id.in_(patients))
    return list(read.session.scalars(said.order_by(_JOURNAL.c.position)))


def _about(row: ConflictRow, remarks: list[ConflictRemark]) -> tuple[Remark, ...]:
    """Those about this meeting of values, and not about an earlier one of the same field."""
    return tuple(
        Remark(each.remark, each.author_name, each.said_at)
        for each in remarks
        if (each.table_number, each.row_key, each.field_number) == row.key
        and Version(each.value_origin, each.value_seq) in row.seen
    )


def may_decide(read: Reader, table: int, field: int) -> bool:
    """Whether this person chooses between values of this field, and may see them."""
    return _may_see(read, table, field) and read.actor.may(decider(encodings()[table].table.name))


def _may_see(read: Reader, table: int, field: int) -> bool:
    encoding = encodings().get(table)
    if encoding is None or field not in encoding.fields:
        return False  # of a later program
    name, column = encoding.table.name, encoding.fields[field].name
    if (name not in DECIDED_BY or column in _MEDICAL) and not read.actor.may(Permission.SEE_CLINICAL):
        return False
    return name in {"staff", "facility", "device"} or read.actor.may(Permission.SEE_PATIENTS) or _audits(read)


def _audits(read: Reader) -> bool:
    return read.actor.may(Permission.SEE_AUDIT)


def _conflict(read: Reader, authors: "Authors", rows: list[Any], patients: dict[UUID, Any]) -> ConflictRow | None:
    first = rows[0]
    encoding = encodings()[first.table_number]
    column = encoding.fields[first.field_number]
    key = tuple(as_list(decode(first.row_key)))
    here = read.session.execute(select(encoding.table).where(*key_is(encoding, key))).mappings().first()
    if here is None:
        return None
    version = read_versions(here["versions"]).get(first.field_number, Version(here["made_by"], here["made_seq"]))
    shown = authors.said(version, here[column.name], column.name)
    others = tuple(
        authors.said(Version(row.origin, row.seq), encoding.value(column, decode(row.value)), column.name)
        for row in rows
    )
    by = Version(first.decided_origin, first.decided_seq) if first.decided_seq is not None else None
    if by is not None:
        others = (*_met(authors, encoding, rows), *others)
    names = patients.get(first.patient_id)
    return ConflictRow(
        table=encoding.table.name,
        field=column.name,
        key=(first.table_number, first.row_key, first.field_number),
        patient_id=first.patient_id,
        patient=names[0] if names else None,
        record_number=names[1] if names else "",
        birth_date=names[2] if names else None,
        before=_before(authors, encoding, first, key),
        shown=shown,
        others=others,
        decided=authors.said(by, here[column.name], column.name) if by is not None else None,
        may_decide=read.actor.may(decider(encoding.table.name)),
        record={name: authors.meanings.of(name, here[name]) for name in _told(encoding)},
    )


def _told(encoding: Encoding) -> list[str]:
    return [column.name for column in (*encoding.keys, *encoding.fields.values())]


def _met(authors: "Authors", encoding: Encoding, rows: list[Any]) -> tuple[Said, ...]:
    column = encoding.fields[rows[0].field_number]
    version = Version(rows[0].shown_origin, rows[0].shown_seq)
    return (authors.said(version, encoding.value(column, decode(rows[0].shown_value)), column.name),)


def _before(authors: "Authors", encoding: Encoding, row: Row[Any], key: tuple[Any, ...]) -> Said | None:
    """What the author of the other value had seen; None when that is not known here."""
    op = authors.op(Version(row.origin, row.seq), encoding.number, key)
    seen = op.bases.get(row.field_number, ()) if op else ()
    if not seen:
        return None
    column = encoding.fields[row.field_number]
    earlier = authors.op(seen[0], encoding.number, key)
    if earlier is None:
        return None
    wire = earlier.fields.get(row.field_number)
    value = encoding.value(column, wire) if row.field_number in earlier.fields else empty_value(column)
    return authors.said(seen[0], value, column.name)


def _patients(read: Reader, ids: list[UUID]) -> dict[UUID, tuple[PersonNames, str, Any]]:
    named = patients_named(read, ids)
    query = select(Patient.id, Patient.birth_date).where(Patient.id.in_(set(ids)))
    born = {row.id: row.birth_date for row in read.session.execute(query)}
    return {patient: (*names, born.get(patient)) for patient, names in named.items()}


class Authors:
    """Finds in the journal who wrote a version, when, and on which computer."""

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._staff = staff_names(read)
        self._computers = computers(read)
        listed = read.session.execute(select(DistrictFacility.id, DistrictFacility.name))
        known = read.session.execute(select(Facility.id, Facility.name_ru))
        self._facilities: dict[UUID, str] = {row[0]: row[1] for row in (*listed, *known) if row[1]}
        device = read.session.execute(select(ThisDevice.device, ThisDevice.facility_id)).one()
        self._device, self._facility = device
        self.meanings = Meanings(read)

    def said(self, version: Version, value: object, name: str) -> Said:
        """The value of a field with its author."""
        row = self._entry(version)
        here, meant = version.origin[:8] == self._device, self.meanings.of(name, value)
        if row is None:
            return Said(version, value, "", "", None, here, meant)
        envelope = Envelope.decode(row.envelope)
        own = envelope.facility == self._facility
        place = self._computers.get(version.origin[:8], "") if own else self._facilities.get(envelope.facility, "")
        return Said(version, value, self._staff.get(row.author_id, ""), place, row.recorded_at, here, meant)

    def op(self, version: Version, table: int, key: tuple[Any, ...]) -> RowOp | None:
        """What a version did to a row; None when it is not here or cannot be read."""
        row = self._entry(version)
        if row is None:
            return None
        try:
            body = Body.decode(row.body, BODY_SCHEMA)
        except BrokenCommit:
            return None
        return next((op for op in body.ops if (op.table, op.key) == (table, key)), None)

    def _entry(self, version: Version) -> Any:
        return self._read.session.execute(
            select(_JOURNAL).where(tuple_(_JOURNAL.c.origin, _JOURNAL.c.seq) == (version.origin, version.seq))
        ).first()
