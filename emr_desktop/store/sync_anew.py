"""A store that was cloned or restored goes on under a new incarnation: what it alone has is issued again."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, select, update

from emr_desktop.journal.commit import Body, Envelope, Origin, RowOp, Version, body_hash, seal
from emr_desktop.store.append import append, head
from emr_desktop.store.device_keys import load_device, take_new_incarnation
from emr_desktop.store.journal import REMOVED, JournalEntry
from emr_desktop.store.sync import District
from emr_desktop.store.sync_arrivals import Arrival
from emr_desktop.store.sync_live import recount
from emr_desktop.store.sync_repair import Rows, entries, remake, rows_of

_JOURNAL = JournalEntry.__table__


def issue_again(connection: Connection, acked: int) -> int:
    """Take a new incarnation; own commits after `acked` are signed again under it. Returns how many.

    Ids of what was done stay the same, so that nothing is there twice when the earlier ones turn up after all. What was
    purged with its patient cannot be issued again; the clinics that hold the patient have it.
    """
    old = load_device(connection).origin
    new = take_new_incarnation(connection)
    connection.execute(update(District).values(acked=0, durable=0, origin=new.key))
    count, rows = _move(connection, old, acked)
    remake(connection, rows)
    recount(connection)
    return count


def make_way(connection: Connection, arrivals: Sequence[Arrival]) -> list[RowOp]:
    """Commits that the district holds under numbers which stand for something else here: a clone has used them.

    What this computer did under them is issued again; what others did, they have to issue again themselves.
    Returns the rows that were made anew.
    """
    hashes = {arrival.version: arrival.commit.hash for arrival in arrivals}
    rivals = [row for row in entries(connection, hashes) if row.hash != hashes[Version(row.origin, row.seq)]]
    rows: Rows = {}
    own = load_device(connection).origin
    for origin in sorted({row.origin for row in rivals}):
        first = min(row.seq for row in rivals if row.origin == origin)
        if origin[:8] != own.device:
            rows |= _take_out(connection, [row for row in rivals if row.origin == origin])
        elif origin == own.key:
            issue_again(connection, first - 1)
        else:
            rows |= _move(connection, Origin.from_key(origin), first - 1)[1]
    ops = remake(connection, rows)
    if rivals:
        recount(connection)
    return ops


def _move(connection: Connection, old: Origin, after: int) -> tuple[int, Rows]:
    """Sign the commits of an earlier incarnation after a number again, at the end of the present one."""
    query = select(_JOURNAL).where(_JOURNAL.c.origin == old.key, _JOURNAL.c.seq > after).order_by(_JOURNAL.c.seq)
    found = connection.execute(query).all()
    kept = [row for row in found if row.action != REMOVED]
    return len(kept), _take_out(connection, found) | _sign_again(connection, kept, old)


def _take_out(connection: Connection, found: Sequence[Any]) -> Rows:
    rows: Rows = {}
    for row in found:
        connection.execute(delete(JournalEntry).where(_JOURNAL.c.position == row.position))
        rows |= rows_of(Envelope.decode(row.envelope), row.body, facts=True)
    return rows


def _sign_again(connection: Connection, found: Sequence[Any], old: Origin) -> Rows:
    device = load_device(connection)
    last, previous = head(connection, device.origin)
    numbers = {row.seq: last + at for at, row in enumerate(found, start=1)}
    rows: Rows = {}
    for row in found:
        before = Envelope.decode(row.envelope)
        body = Body.decode(row.body, before.body_schema)
        body = Body(body.action, tuple(_moved(op, old, device.origin, numbers) for op in body.ops))
        data = body.encode()
        seq = numbers[row.seq]
        envelope = replace(before, origin=device.origin, seq=seq, prev_hash=previous, body_hash=body_hash(data))
        commit = seal(envelope, data, device.private)
        append(connection, commit, envelope, body)
        previous = commit.hash[:16]
        rows |= {(op.table, op.key): envelope.patient for op in body.ops}
    return rows


def _moved(op: RowOp, old: Origin, new: Origin, numbers: dict[int, int]) -> RowOp:
    """What was seen of commits that are issued again is seen of the new ones."""

    def moved(version: Version) -> Version:
        again = version.origin == old.key and version.seq in numbers
        return Version(new.key, numbers[version.seq]) if again else version

    return op._replace(bases={number: tuple(map(moved, seen)) for number, seen in op.bases.items()})
