"""What was ever written about a patient, by whom and when, read from the journal; and who looked at the card."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.journal.codec import Wire, as_bytes, as_int, as_list, as_text, decode
from emr_desktop.journal.commit import BODY_SCHEMA, Body, Envelope, OpKind, RowOp
from emr_desktop.queries.patients_banner import patient_row
from emr_desktop.queries.patients_card import staff_names
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import AccessDay, AccessLog, Device
from emr_desktop.store.journal import REMOVED, JournalEntry, ThisDevice
from emr_desktop.store.schema import Encoding, empty_value, encodings
from emr_desktop.store.types import moment

_REGISTER = frozenset({"patient", "patient_address", "patient_identifier", "patient_not_the_same", "patient_link"})
"""Tables that the front desk may see."""
_FIELD_BY_FIELD = _REGISTER | {"allergy", "problem", "decision_note", "conflict_remark"}
"""Of the other tables only the action is listed: their content is read where it belongs, in the visit or the form."""
_UNSAID = frozenset(
    {"patient_id", "facility_id", "other_id", "table_number", "row_key", "field_number", "value_origin", "value_seq"}
)


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One field as it was changed, or one action on a visit or a prescription (then without field and values)."""

    at: datetime
    who: str
    action: str
    """Name of the use case."""
    table: str
    row_key: tuple[object, ...]
    field: str
    before: object
    after: object
    here: bool
    """Done on this computer."""
    device: str
    """Name of the computer."""


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """Somebody looked at the card."""

    at: datetime
    who: str
    what: str
    here: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """Who did it, when and where, for all rows of one commit."""

    at: datetime
    who: str
    here: bool
    device: str


def patient_history(read: Reader, patient_id: UUID) -> tuple[HistoryRow, ...]:
    """Every change, the latest first. The front desk sees the register only. Raises NotFound("patient_not_found")."""
    patient_row(read, patient_id)
    staff, devices = staff_names(read), _devices(read)
    journal = JournalEntry.__table__
    kept = journal.c.action != REMOVED
    query = select(journal.c.envelope, journal.c.body).where(journal.c.patient_id == patient_id, kept)
    known: dict[tuple[int, tuple[Wire, ...], int], Wire] = {}
    rows: list[HistoryRow] = []
    for entry in read.session.execute(query.order_by(journal.c.position)):
        envelope = Envelope.decode(entry.envelope)
        if envelope.body_schema != BODY_SCHEMA:
            continue  # of a later program: kept, but it cannot be read here
        body = Body.decode(entry.body, envelope.body_schema)
        name, here = devices.get(envelope.origin.device, ("", False))
        told = _Told(moment(envelope.recorded_at), staff.get(envelope.author, ""), here, name)
        rows += _of_commit(body, told, known)
    clinical = read.actor.may(Permission.SEE_CLINICAL)
    return tuple(row for row in reversed(rows) if clinical or row.table in _REGISTER)


def who_opened(read: Reader, patient_id: UUID) -> tuple[OpeningRow, ...]:
    """Everybody who opened the card, the latest first: sealed days of all computers, and today's openings here."""
    read.require(Permission.SEE_AUDIT)
    staff, devices = staff_names(read), _devices(read)
    found = [
        OpeningRow(moment(at), staff.get(UUID(bytes=user), ""), what, devices.get(device, ("", False))[1])
        for device, at, user, what in _sealed(read, patient_id)
    ]
    log = AccessLog.__table__
    open_days = select(log.c.at, log.c.user_id, log.c.what).where(log.c.patient_id == patient_id)
    for row in read.session.execute(open_days.where(log.c.sealed.is_(False)).order_by(log.c.id)):
        found.append(OpeningRow(row.at, staff.get(row.user_id, ""), row.what, here=True))
    return tuple(sorted(found, key=lambda row: row.at, reverse=True))


def _of_commit(body: Body, told: _Told, known: dict[tuple[int, tuple[Wire, ...], int], Wire]) -> Iterator[HistoryRow]:
    """Rows of one commit, in the order in which they are read downwards once the list is turned round."""
    listed: set[str] = set()
    rows: list[HistoryRow] = []
    for op in body.ops:
        encoding = encodings().get(op.table)
        if encoding is None:
            continue  # a table of a later program
        name = encoding.table.name
        if name in _FIELD_BY_FIELD:
            rows += _of_row(op, encoding, body.action, told, known)
        elif not listed:
            listed.add(name)
            rows.append(_row(op, encoding, body.action, told, ("", None, None)))
    yield from reversed(rows)


def _of_row(
    op: RowOp,
    encoding: Encoding,
    action: str,
    told: _Told,
    known: dict[tuple[int, tuple[Wire, ...], int], Wire],
) -> Iterator[HistoryRow]:
    for number, wire in op.fields.items():
        column = encoding.fields.get(number)
        if column is None:
            continue
        before = known.get((op.table, op.key, number))
        known[op.table, op.key, number] = wire
        if column.name in _UNSAID:
            continue
        was = encoding.value(column, before) if before is not None else empty_value(column)
        yield _row(op, encoding, action, told, (column.name, was, encoding.value(column, wire)))
    if op.kind is OpKind.INSERT and not op.fields:
        yield _row(op, encoding, action, told, ("", None, None))


def _row(op: RowOp, encoding: Encoding, action: str, told: _Told, change: tuple[str, object, object]) -> HistoryRow:
    name, before, after = change
    key = tuple(encoding.value(column, wire) for column, wire in zip(encoding.keys, op.key, strict=True))
    return HistoryRow(
        at=told.at, who=told.who, action=action, table=encoding.table.name, row_key=key,
        field=name, before=before, after=after, here=told.here, device=told.device,
    )  # fmt: skip


def _sealed(read: Reader, patient_id: UUID) -> Iterator[tuple[bytes, int, bytes, str]]:
    days: Iterable[Any] = read.session.execute(select(AccessDay.device, AccessDay.entries))
    for day in days:
        for entry in as_list(decode(day.entries)):
            at, user, patient, what = as_list(entry)
            if as_bytes(patient) == patient_id.bytes:
                yield day.device, as_int(at), as_bytes(user), as_text(what)


def _devices(read: Reader) -> dict[bytes, tuple[str, bool]]:
    """Computers by their id: name, and whether it is this one."""
    this = read.session.scalar(select(ThisDevice.device))
    return {row.id: (row.name, row.id == this) for row in read.session.execute(select(Device.id, Device.name))}
