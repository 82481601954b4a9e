"""One row and the changes that meet on it: the merge rules of the journal, put to work on a table."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, tuple_, update

from emr_desktop.journal.codec import Wire, decode, encode
from emr_desktop.journal.commit import WHOLE_ROW, OpKind, RowOp, Version
from emr_desktop.journal.merge import FieldState, Head, merge
from emr_desktop.store.schema import Encoding, encodings
from emr_desktop.store.sync import Conflict, WaitingChange
from emr_desktop.store.versions import CLASH, read_versions, write_versions

Key = tuple[Wire, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """An operation that changes a row, and the commit it stands in."""

    op: RowOp
    version: Version
    patient: UUID | None


def change_row(connection: Connection, encoding: Encoding, change: Change) -> bool:
    """Apply a change to a row of the table. Returns False when the row is not here."""
    here = key_is(encoding, change.op.key)
    row = connection.execute(select(encoding.table).where(*here)).mappings().first()
    if row is None:
        return False
    changes = changed_values(encoding, row, change.op, change.version)
    if changes is None:
        changes = _meet(connection, encoding, row, change)
    connection.execute(update(encoding.table).where(*here).values(changes))
    return True


def changed_values(encoding: Encoding, row: Mapping[Any, Any], op: RowOp, version: Version) -> dict[str, Any] | None:
    """The new values when the editor had seen all that is there; None when the change meets another."""
    known = read_versions(row["versions"])
    made = Version(row["made_by"], row["made_seq"])
    if WHOLE_ROW in known:
        return None  # there are values beside the shown ones
    if any(known.get(number, made) not in op.bases.get(number, ()) for number in op.fields):
        return None
    if WHOLE_ROW in op.bases:
        seen = op.bases[WHOLE_ROW]
        if any(known.get(number, made) not in seen for number in encoding.rule.guarded(encoding.fields)):
            return None
    values = {
        encoding.fields[number].name: encoding.value(encoding.fields[number], wire)
        for number, wire in op.fields.items()
        if number in encoding.fields
    }
    return values | {"versions": write_versions(known | dict.fromkeys(op.fields, version))}


def key_is(encoding: Encoding, key: Key) -> list[Any]:
    """The condition that finds the row of this key."""
    return [column == encoding.value(column, wire) for column, wire in zip(encoding.keys, key, strict=True)]


def present(connection: Connection, encoding: Encoding, keys: Sequence[Key]) -> list[Key]:
    """Which of these rows are in the table, in the order in which they are asked for."""
    wanted = {
        tuple(encoding.value(column, wire) for column, wire in zip(encoding.keys, key, strict=True)): key
        for key in keys
    }
    query = select(*encoding.keys).where(tuple_(*encoding.keys).in_(list(wanted)))
    found = {wanted[tuple(row)] for row in connection.execute(query)}
    return [key for key in keys if key in found]


def await_row(connection: Connection, op: RowOp) -> None:
    """Note a change whose row is not here yet."""
    row = {"table_number": op.table, "row_key": encode(list(op.key))}
    waiting = select(WaitingChange.table_number).where(
        WaitingChange.table_number == row["table_number"], WaitingChange.row_key == row["row_key"]
    )
    if connection.execute(waiting).first() is None:
        connection.execute(insert(WaitingChange), row)


def forget_waiting(connection: Connection, table: int, key: Key) -> None:
    """The row is here: its changes wait no longer."""
    row = encode(list(key))
    connection.execute(delete(WaitingChange).where(WaitingChange.table_number == table, WaitingChange.row_key == row))


def forget_conflicts(connection: Connection, table: int, key: Key) -> None:
    """Before a row is made anew: its conflicts come back with the changes that met."""
    connection.execute(delete(Conflict).where(Conflict.table_number == table, Conflict.row_key == encode(list(key))))


def decide_conflicts(connection: Connection, ops: Iterable[RowOp], version: Version) -> None:
    """Mark what a use case of this store has decided: by a choice, or by writing the value that stood beside.

    As `merge` does it elsewhere with the same operation.
    """
    for op in ops:
        if op.kind is not OpKind.UPDATE:
            continue
        decided = False
        for field, heads in _open_conflicts(connection, op.table, op.key).items():
            seen, value = op.bases.get(field, ()), op.fields.get(field)
            gone = [
                head.version for head in heads if field in op.fields and (head.version in seen or head.value == value)
            ]
            _decide(connection, op, field, gone, version)
            decided = decided or bool(gone)
        if decided:
            _unmark(connection, encodings()[op.table], op.key)


def _unmark(connection: Connection, encoding: Encoding, key: Key) -> None:
    if not _open_conflicts(connection, encoding.number, key):
        here = key_is(encoding, key)
        known = read_versions(connection.scalar(select(encoding.table.c.versions).where(*here)))
        known.pop(WHOLE_ROW, None)
        connection.execute(update(encoding.table).where(*here).values(versions=write_versions(known)))


def _meet(connection: Connection, encoding: Encoding, row: Mapping[Any, Any], change: Change) -> dict[str, Any]:
    op, version = change.op, change.version
    known = read_versions(row["versions"])
    states = _states(connection, encoding, row, op.key, known)
    merged = merge(encoding.rule, states, op, version).fields
    after = {**states, **merged}
    for number, state in merged.items():
        _keep_others(connection, change, number, states[number], state)
    known |= {number: state.shown.version for number, state in merged.items()}
    known.pop(WHOLE_ROW, None)
    if any(state.others for state in after.values()):
        known[WHOLE_ROW] = CLASH
    values = {
        encoding.fields[number].name: encoding.value(encoding.fields[number], state.shown.value)
        for number, state in merged.items()
    }
    return values | {"versions": write_versions(known)}


def _states(
    connection: Connection, encoding: Encoding, row: Mapping[Any, Any], key: Key, known: dict[int, Version]
) -> dict[int, FieldState]:
    made = Version(row["made_by"], row["made_seq"])
    others = _open_conflicts(connection, encoding.number, key)
    return {
        number: FieldState(
            Head(known.get(number, made), encoding.wire(column, row[column.name])), tuple(others.get(number, ()))
        )
        for number, column in encoding.fields.items()
    }


def _open_conflicts(connection: Connection, table: int, key: Key) -> dict[int, list[Head]]:
    """By field the values that nobody has chosen about."""
    found: dict[int, list[Head]] = {}
    conflicts = (
        select(Conflict.field_number, Conflict.origin, Conflict.seq, Conflict.value)
        .where(Conflict.table_number == table, Conflict.row_key == encode(list(key)), Conflict.decided_seq.is_(None))
        .order_by(Conflict.origin, Conflict.seq)
    )
    for field, origin, seq, value in connection.execute(conflicts):
        found.setdefault(field, []).append(Head(Version(origin, seq), decode(value)))
    return found


def _keep_others(connection: Connection, change: Change, number: int, before: FieldState, after: FieldState) -> None:
    op, version = change.op, change.version
    stay = {head.version for head in after.others}
    gone = [head.version for head in before.others if head.version not in stay]
    _decide(connection, op, number, gone, version)
    for head in after.others:
        if head in before.others:
            continue
        met = after.shown if head.version == version else Head(version, after.shown.value)
        connection.execute(
            insert(Conflict),
            {
                "table_number": op.table, "row_key": encode(list(op.key)), "field_number": number,
                "origin": head.version.origin, "seq": head.version.seq, "value": encode(head.value),
                "shown_origin": met.version.origin, "shown_seq": met.version.seq, "shown_value": encode(met.value),
                "patient_id": change.patient, "decided_origin": None, "decided_seq": None,
            },
        )  # fmt: skip


def _decide(connection: Connection, op: RowOp, number: int, versions: Iterable[Version], by: Version) -> None:
    for version in versions:
        connection.execute(
            update(Conflict)
            .where(
                Conflict.table_number == op.table,
                Conflict.row_key == encode(list(op.key)),
                Conflict.field_number == number,
                Conflict.origin == version.origin,
                Conflict.seq == version.seq,
            )
            .values(decided_origin=by.origin, decided_seq=by.seq)
        )
