"""Whose rows a commit writes, and which it names: it is about one patient, whose streams it goes into.

What it did to rows of somebody else would reach clinics that have nothing to do with it, and others never. What it
says about them, such as that it stands in the place of their visit, would be believed where both records are held.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, select

from emr_desktop.journal.codec import Wire, as_list, decode
from emr_desktop.journal.commit import Body, Envelope, OpKind, RowOp
from emr_desktop.server.scope import among
from emr_desktop.store.patients import Patient
from emr_desktop.store.schema import Encoding, Kind, encodings, encodings_by_name
from emr_desktop.store.visits import Visit

_OWNER, _CLINIC = "patient_id", "facility_id"
_PARENTS = {"visit_id": "visit", "prescription_id": "prescription", "attachment_id": "attachment"}
"""Keys of rows that belong to whom the row above them belongs to."""
_NAMED = _PARENTS | {Visit.replaces.key: Visit.__tablename__}
"""Fields in which a row names another, which is of the same patient."""
_ROW_BY_KEY = "table_number", "row_key"
"""Two fields that name a row of any table."""
_PATIENT, _NOBODY = 0, b""
"""Stands for a table in the name of a row whose key says itself whose it is; and its owner when it is nobody's."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How it is found out to whom a row of a table belongs. Where it says nothing, rows are of no patient."""

    by_key: bool = False
    by_field: int = 0
    parent: int = 0
    """Number of the table above."""
    is_parent: bool = False
    """Rows of other tables belong to whom its rows belong to."""
    is_fact: bool = False
    facility: int = 0
    """Field that says which clinic has written the row."""
    names: tuple[tuple[int, int], ...] = ()
    """Fields in which its rows name others, each with the number of their table."""
    names_by_key: tuple[int, ...] = ()
    """The two fields that hold the number of a table and the key of a row in it."""

    @property
    def of_nobody(self) -> bool:
        return not (self.by_key or self.by_field or self.parent)


class Belonging:
    """To whom the rows belong that a run writes and names. A question for each table, however long the run is."""

    def __init__(self, connection: Connection, run: Sequence[tuple[Envelope, Body | None]]) -> None:
        self._owners: dict[tuple[int, bytes], Wire] = {}
        asked: dict[int, set[UUID]] = {}
        ways = _ways()
        for _, body in run:
            for op in body.ops if body else ():
                way = ways.get(op.table)
                if way is None:
                    continue
                self._note(way, op, asked)
                for number, named in _named(way, op):
                    if number != _PATIENT:
                        asked.setdefault(number, set()).add(UUID(bytes=named))
        for number, ids in asked.items():
            self._read(connection, number, ids)

    def breaks(self, envelope: Envelope, op: RowOp) -> str | None:
        """The rule that is broken: "fact_changed", "foreign_facility", "row_of_another", "names_another"."""
        way = _ways().get(op.table)
        if way is None:
            return None  # a table of a later program: kept and passed on, not written here
        if way.is_fact and op.kind is OpKind.UPDATE:
            return "fact_changed"
        if misplaced := self._misplaced(envelope, way, op):
            return misplaced
        own = envelope.facility.bytes
        return "foreign_facility" if way.facility and op.fields.get(way.facility, own) != own else None

    def _misplaced(self, envelope: Envelope, way: _Way, op: RowOp) -> str | None:
        about = envelope.patient.bytes if envelope.patient else None
        if way.of_nobody:
            return None if about is None else "row_of_another"
        if about is None or any(owner != about for owner in self._said(way, op)):
            return "row_of_another"
        if any(self._owner(row, about) != about for row in _named(way, op)):
            return "names_another"
        return None

    def _owner(self, row: tuple[int, bytes], about: Wire) -> Wire:
        """To whom a named row belongs; to the right one where nothing is known of it."""
        return row[1] if row[0] == _PATIENT else self._owners.get(row, about)

    def _said(self, way: _Way, op: RowOp) -> list[Wire]:
        """To whom the row belongs: by what is known of it, and by what the operation says."""
        found: list[Wire] = []
        if way.by_key:
            found.append(op.key[0] if op.key else None)
        elif (key := _id(op)) is not None:
            number = way.parent or op.table
            if (number, key) in self._owners:
                found.append(self._owners[number, key])
        if way.by_field and (op.kind is OpKind.INSERT or way.by_field in op.fields):
            found.append(op.fields.get(way.by_field))
        return found

    def _note(self, way: _Way, op: RowOp, asked: dict[int, set[UUID]]) -> None:
        key = _id(op)
        if key is None:
            return  # a key that is none: it cannot be applied
        if way.by_field and op.kind is OpKind.INSERT:
            self._owners.setdefault((op.table, key), op.fields.get(way.by_field))
        if way.by_field or way.parent:
            asked.setdefault(way.parent or op.table, set()).add(UUID(bytes=key))

    def _read(self, connection: Connection, number: int, ids: set[UUID]) -> None:
        """What is there already counts before what a run says; of a row that is not here yet nothing is known."""
        table = encodings()[number].table
        query = select(table.c.id, table.c[_OWNER]).where(among(table.c.id, ids))
        self._owners |= {(number, row.id.bytes): row.patient_id.bytes for row in connection.execute(query)}


def _id(op: RowOp) -> bytes | None:
    key = op.key[0] if op.key else None
    return key if isinstance(key, bytes) and len(key) == 16 else None


def _named(way: _Way, op: RowOp) -> Iterator[tuple[int, bytes]]:
    """The rows that this one names: the number of the table that says whose it is, and the key there."""
    for field, number in way.names:
        value = op.fields.get(field)
        if isinstance(value, bytes) and len(value) == 16:
            yield number, value
    if way.names_by_key and (row := _row_by_key(*(op.fields.get(field) for field in way.names_by_key))):
        yield row


def _row_by_key(number: Wire, data: Wire) -> tuple[int, bytes] | None:
    """The same for a row that is named by the key of any table; None for what names none that could be here."""
    if not isinstance(number, int) or not isinstance(data, bytes) or number not in _ways():
        return None
    way = _ways()[number]
    if way.of_nobody:
        return _PATIENT, _NOBODY
    try:
        first = next(iter(as_list(decode(data))))
    except (TypeError, ValueError, StopIteration):
        return None
    if not isinstance(first, bytes) or len(first) != 16:
        return None
    return (_PATIENT if way.by_key else way.parent or number), first


@cache
def _ways() -> dict[int, _Way]:
    return {number: _way(encoding) for number, encoding in encodings().items()}


def _way(encoding: Encoding) -> _Way:
    first, name = encoding.keys[0].name, encoding.table.name
    own, is_fact = name == Patient.__tablename__ or first == _OWNER, encoding.kind is Kind.FACT
    numbers = encodings_by_name()
    above = numbers[_PARENTS[first]].number if first in _PARENTS and not own else 0
    return _Way(
        by_key=own,
        by_field=0 if own or above else encoding.numbers.get(_OWNER, 0),
        parent=above,
        is_parent=name in _PARENTS.values(),
        is_fact=is_fact,
        facility=0 if name == Patient.__tablename__ else encoding.numbers.get(_CLINIC, 0),  # a home is given away
        names=tuple(
            (encoding.numbers[each], numbers[_NAMED[each]].number) for each in _NAMED if each in encoding.numbers
        ),
        names_by_key=tuple(encoding.numbers[each] for each in _ROW_BY_KEY if each in encoding.numbers),
    )
