"""Tables out of commits: how an arrived or replayed commit changes what people see."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from emr_desktop.journal.commit import Body, Envelope, OpKind, RowOp, Version
from emr_desktop.store import search
from emr_desktop.store.capture import projecting, read_versions, write_versions
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.schema import Encoding, empty_value, encodings

_BATCH = 500


def apply(connection: Connection, version: Version, ops: Iterable[RowOp]) -> None:
    """Apply the operations of one commit and bring the search index up to date. The caller owns the transaction."""
    ops = tuple(ops)
    with projecting(connection):
        _apply_ops(connection, version, ops)
    search.update_index(connection, ops)


def rebuild(connection: Connection) -> int:
    """Empty every travelling table, replay the whole journal, index anew. Returns how many commits were replayed.

    Raises BrokenCommit when a body cannot be read.
    """
    journal = JournalEntry.__table__
    count = 0
    with projecting(connection):
        for encoding in encodings().values():
            connection.execute(delete(encoding.table))
        position, new = 0, _NewRows(connection)
        while rows := connection.execute(
            select(journal.c.position, journal.c.envelope, journal.c.body)
            .where(journal.c.position > position)
            .order_by(journal.c.position)
            .limit(_BATCH)
        ).all():
            for row in rows:
                envelope = Envelope.decode(row.envelope)
                body = Body.decode(row.body, envelope.body_schema)
                _replay(connection, Version(envelope.origin.key, envelope.seq), body.ops, new)
            position = rows[-1].position
            count += len(rows)
            new.write()
    search.rebuild_index(connection)
    return count


def _apply_ops(connection: Connection, version: Version, ops: Iterable[RowOp]) -> None:
    new = _NewRows(connection)
    _replay(connection, version, ops, new)
    new.write()


class _NewRows:
    """Rows that wait to be inserted together, by table: one statement for many is several times as fast."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: dict[int, list[dict[str, Any]]] = defaultdict(list)

    def add(self, op: RowOp, version: Version) -> None:
        self._rows[op.table].append(_row(op, version))

    def write(self) -> None:
        for number in sorted(self._rows):
            self._connection.execute(insert(encodings()[number].table), self._rows[number])
        self._rows.clear()


def _replay(connection: Connection, version: Version, ops: Iterable[RowOp], new: _NewRows) -> None:
    changes = []
    for op in ops:
        if op.kind is OpKind.INSERT:
            new.add(op, version)
        else:
            changes.append(op)
    if changes:
        new.write()  # a change may be of a row that is still waiting
    for op in changes:
        _update(connection, encodings()[op.table], op, version)


def _row(op: RowOp, version: Version) -> dict[str, Any]:
    encoding = encodings()[op.table]
    row: dict[str, Any] = {"made_by": version.origin, "made_seq": version.seq, "versions": None}
    for column, wire in zip(encoding.keys, op.key, strict=True):
        row[column.name] = encoding.value(column, wire)
    for number, column in encoding.fields.items():
        row[column.name] = encoding.value(column, op.fields[number]) if number in op.fields else empty_value(column)
    return row


def _update(connection: Connection, encoding: Encoding, op: RowOp, version: Version) -> None:
    here = [column == encoding.value(column, wire) for column, wire in zip(encoding.keys, op.key, strict=True)]
    known = read_versions(connection.scalar(select(encoding.table.c.versions).where(*here)))
    values = {
        encoding.fields[number].name: encoding.value(encoding.fields[number], wire)
        for number, wire in op.fields.items()
    }
    versions = write_versions(known | dict.fromkeys(op.fields, version))
    connection.execute(update(encoding.table).where(*here).values(**values, versions=versions))
