"""A store that was cloned or restored goes on under a new incarnation: what it alone has is issued again."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, select

from emr_desktop.journal.commit import NO_COMMIT, Body, Envelope, Origin, RowOp, Version, body_hash, seal
from emr_desktop.store.append import append
from emr_desktop.store.capture import projecting
from emr_desktop.store.device_keys import load_device, take_new_incarnation
from emr_desktop.store.journal import REMOVED, JournalEntry
from emr_desktop.store.sync_arrivals import remake_row

_JOURNAL = JournalEntry.__table__


def issue_again(connection: Connection, acked: int) -> int:
    """Take a new incarnation; own commits after `acked` are signed again under it. Returns how many.

    Ids of what was done stay the same, so that nothing is there twice when the earlier ones turn up after all. What was
    purged with its patient cannot be issued again; the clinics that hold the patient have it.
    """
    old = load_device(connection).origin
    rows = connection.execute(
        select(_JOURNAL).where(_JOURNAL.c.origin == old.key, _JOURNAL.c.seq > acked).order_by(_JOURNAL.c.seq)
    ).all()
    connection.execute(delete(JournalEntry).where(_JOURNAL.c.origin == old.key, _JOURNAL.c.seq > acked))
    new = take_new_incarnation(connection)
    rows = [row for row in rows if row.action != REMOVED]
    touched = _sign_again(connection, rows, old, new, acked)
    with projecting(connection):
        for (table, key), patient in touched.items():
            remake_row(connection, table, key, patient)
    return len(rows)


def _sign_again(connection: Connection, rows: Any, old: Origin, new: Origin, acked: int) -> dict[Any, Any]:
    key = load_device(connection).private
    previous = NO_COMMIT
    touched: dict[Any, Any] = {}
    for seq, row in enumerate(rows, start=1):
        before = Envelope.decode(row.envelope)
        body = Body.decode(row.body, before.body_schema)
        body = Body(body.action, tuple(_moved(op, old, new, acked) for op in body.ops))
        data = body.encode()
        envelope = replace(before, origin=new, seq=seq, prev_hash=previous, body_hash=body_hash(data))
        commit = seal(envelope, data, key)
        append(connection, commit, envelope, body)
        previous = commit.hash[:16]
        touched |= {(op.table, op.key): envelope.patient for op in body.ops}
    return touched


def _moved(op: RowOp, old: Origin, new: Origin, acked: int) -> RowOp:
    """What was seen of commits that are issued again is seen of the new ones."""

    def moved(version: Version) -> Version:
        again = version.origin == old.key and version.seq > acked
        return Version(new.key, version.seq - acked) if again else version

    return replace(op, bases={number: tuple(map(moved, seen)) for number, seen in op.bases.items()})
