"""One action of the journal field by field: what stood there before, and what was written."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.errors import NotFound
from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import BODY_SCHEMA, NO_BODY, Body, Envelope, OpKind, RowOp
from emr_desktop.queries.patients_card import staff_names
from emr_desktop.queries.reader import Reader
from emr_desktop.store.journal import REMOVED, JournalEntry
from emr_desktop.store.schema import Encoding, empty_value, encodings

_FOR_ALL = frozenset(
    {
        "staff", "facility", "device", "patient", "patient_address", "patient_identifier", "patient_link",
        "queue_entry",
    }
)  # fmt: skip
_FOR_CLINICAL = _FOR_ALL | {"allergy", "problem", "patient_grant", "decision_note", "conflict_remark"}
"""Of the other tables only the row is named: their content is read where it belongs, in the visit or the form."""
_MEDICAL = frozenset({"no_allergies_on", "disability", "reason"})
"""Fields of the register and of the queue that say something of somebody's health."""
_UNSAID = frozenset(
    {
        "patient_id", "facility_id", "visit_id", "public_key", "substance_key", "from_facility_id", "to_facility_id",
        "author_id", "other_id", "table_number", "row_key", "field_number",
        "value_origin", "value_seq",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field; without a name it is a row whose content is not shown here."""

    table: str
    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class AuditDetails:
    """The fields in the order in which they were written, and where the commit stands, for the engineer."""

    changes: tuple[FieldChange, ...]
    commit: str
    readable: bool = True
    """False for a commit of a later program, and for one that was purged with its patient."""


def audit_details(read: Reader, position: int) -> AuditDetails:
    """The fields of one action. Raises NotFound("commit_not_found")."""
    read.require(Permission.SEE_AUDIT)
    journal = JournalEntry.__table__
    row = read.session.execute(select(journal).where(journal.c.position == position)).first()
    if row is None:
        raise NotFound("commit_not_found")
    envelope = Envelope.decode(row.envelope)
    commit = f"{row.origin.hex()}:{row.seq} {row.hash.hex()[:16]}"
    if envelope.body_schema != BODY_SCHEMA or row.body == NO_BODY:
        return AuditDetails((), commit, readable=False)
    body = Body.decode(row.body, envelope.body_schema)
    clinical = read.actor.may(Permission.SEE_CLINICAL)
    named, hidden = (_FOR_CLINICAL, frozenset[str]()) if clinical else (_FOR_ALL, _MEDICAL)
    changes: list[FieldChange] = []
    for op in body.ops:
        encoding = encodings().get(op.table)
        if encoding is None:
            continue  # a table of a later program
        if encoding.table.name in named:
            fields = list(_of_row(op, encoding, _before(read, row, op)))
            changes += [change if change.field not in hidden else _hidden(change) for change in fields]
        elif encoding.table.name not in {change.table for change in changes}:
            changes.append(FieldChange(encoding.table.name, "", None, None))
    staff = staff_names(read)
    return AuditDetails(tuple(_with_names(change, staff) for change in changes), commit)


def _hidden(change: FieldChange) -> FieldChange:
    return FieldChange(change.table, "", None, None)


def _of_row(op: RowOp, encoding: Encoding, before: dict[int, Wire]) -> Iterator[FieldChange]:
    for number, wire in op.fields.items():
        column = encoding.fields.get(number)
        if column is None or column.name in _UNSAID:
            continue
        was = encoding.value(column, before[number]) if number in before else empty_value(column)
        yield FieldChange(encoding.table.name, column.name, was, encoding.value(column, wire))


def _before(read: Reader, row: Any, op: RowOp) -> dict[int, Wire]:
    """What the changed fields held, from the latest earlier commits about the same patient (or about none)."""
    if op.kind is OpKind.INSERT:
        return {}
    journal = JournalEntry.__table__
    query = select(journal.c.body).where(
        journal.c.patient_id == row.patient_id, journal.c.position < row.position, journal.c.action != REMOVED
    )
    found: dict[int, Wire] = {}
    for earlier in read.session.execute(query.order_by(journal.c.position.desc()).execution_options(yield_per=50)):
        for other in Body.decode(earlier.body, BODY_SCHEMA).ops:
            if (other.table, other.key) != (op.table, op.key):
                continue
            for number, wire in other.fields.items():
                if number in op.fields:
                    found.setdefault(number, wire)
            if other.kind is OpKind.INSERT:
                return found
    return found


def _with_names(change: FieldChange, staff: dict[UUID, str]) -> FieldChange:
    before, after = (
        staff.get(value, value) if isinstance(value, UUID) else value for value in (change.before, change.after)
    )
    return FieldChange(change.table, change.field, before, after)
