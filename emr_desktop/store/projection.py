"""Tables out of commits: how an arrived or replayed commit changes what people see."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, delete, insert, select, update

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import Body, Envelope, OpKind, RowOp, Version
from emr_desktop.store import search
from emr_desktop.store.capture import projecting, read_versions, write_versions
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.schema import Encoding, empty_value, encodings
from emr_desktop.store.types import Travels

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
    count = 0
    with projecting(connection):
        for encoding in encodings().values():
            connection.execute(delete(encoding.table))
        replay = Replay(connection)
        for page in journal_pages(connection):
            for row in page:
                replay.take(Envelope.decode(row.envelope), row.body)
            replay.write()
            count += len(page)
    search.rebuild_index(connection)
    return count


def journal_pages(connection: Connection) -> Iterator[Sequence[Any]]:
    """The journal in the order in which it was applied, some hundred commits at a time, so that memory is bounded."""
    journal = JournalEntry.__table__
    query = select(journal).order_by(journal.c.position).limit(_BATCH)
    position = -1
    while page := connection.execute(query.where(journal.c.position > position)).all():
        yield page
        position = page[-1].position


class Replay:
    """Applies commits one after another to an open transaction.

    Rows wait to be inserted together until `write`, by table: one statement for many is several times as fast.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._new: dict[int, dict[tuple[Wire, ...], dict[str, Any]]] = defaultdict(dict)

    def take(self, envelope: Envelope, body: bytes) -> None:
        """Apply a whole commit. Raises BrokenCommit when the body cannot be read."""
        ops = Body.decode(body, envelope.body_schema).ops
        self.apply(Version(envelope.origin.key, envelope.seq), ops)

    def apply(self, version: Version, ops: Iterable[RowOp]) -> None:
        """Apply operations of one commit, rows that are made before rows that are changed."""
        changes = []
        for op in ops:
            if op.kind is OpKind.INSERT:
                self._insert(op, version)
            else:
                changes.append(op)
        for op in changes:
            self._change(op, version)

    def write(self) -> None:
        """Insert the rows that wait."""
        for number in sorted(self._new):
            self._connection.execute(insert(encodings()[number].table), list(self._new[number].values()))
        self._new.clear()

    def _insert(self, op: RowOp, version: Version) -> None:
        if op.key in self._new[op.table]:
            self.write()  # a row made twice is refused by the table, as it would be if none had waited
        self._new[op.table][op.key] = _row(op, version)

    def _change(self, op: RowOp, version: Version) -> None:
        waiting = self._new[op.table].get(op.key)
        if waiting is None:
            _update(self._connection, encodings()[op.table], op, version)
        else:
            waiting.update(_changed(encodings()[op.table], op, version, waiting["versions"]))


def _apply_ops(connection: Connection, version: Version, ops: Iterable[RowOp]) -> None:
    replay = Replay(connection)
    replay.apply(version, ops)
    replay.write()


def _row(op: RowOp, version: Version) -> dict[str, Any]:
    row: dict[str, Any] = {"made_by": version.origin, "made_seq": version.seq, "versions": None}
    encoding = encodings()[op.table]
    for column, wire in zip(encoding.keys, op.key, strict=True):
        row[column.name] = encoding.value(column, wire)
    row |= _unwritten(op.table)
    readers = _readers(op.table)
    for number, wire in op.fields.items():
        if number in readers:  # a later program may know more fields
            name, from_wire = readers[number]
            row[name] = None if wire is None else from_wire(wire)
    return row


@cache
def _unwritten(table: int) -> dict[str, Any]:
    return {column.name: empty_value(column) for column in encodings()[table].fields.values()}


@cache
def _readers(table: int) -> dict[int, tuple[str, Callable[[Wire], Any]]]:
    """By number of the field: its column, and what makes its value. `Encoding.value` half a million times is slow."""
    fields = encodings()[table].fields
    return {number: (column.name, cast("Travels", column.type).from_wire) for number, column in fields.items()}


def _update(connection: Connection, encoding: Encoding, op: RowOp, version: Version) -> None:
    here = [column == encoding.value(column, wire) for column, wire in zip(encoding.keys, op.key, strict=True)]
    known = connection.scalar(select(encoding.table.c.versions).where(*here))
    connection.execute(update(encoding.table).where(*here).values(_changed(encoding, op, version, known)))


def _changed(encoding: Encoding, op: RowOp, version: Version, known: bytes | None) -> dict[str, Any]:
    """The new values, and the versions of the fields with theirs."""
    values = {
        encoding.fields[number].name: encoding.value(encoding.fields[number], wire)
        for number, wire in op.fields.items()
    }
    return values | {"versions": write_versions(read_versions(known) | dict.fromkeys(op.fields, version))}
