"""Proves the records: every page of the file, every commit of the journal, every table against its commits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Table, func, select, text
from sqlalchemy.exc import IntegrityError

from emr_desktop.journal.chain import Fault, find_faults
from emr_desktop.journal.commit import BrokenCommit, Commit, Envelope
from emr_desktop.journal.digest import digest
from emr_desktop.store.admin import Device
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.projection import rebuild
from emr_desktop.store.schema import encodings
from emr_desktop.store.types import microseconds

_BATCH = 1000
Progress = Callable[[str, int, int], None]
"""Told the stage (pages, commits, tables), and for commits how many of how many are checked."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be. `code` becomes words; `where` names the page, commit or table."""

    code: str
    where: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proven. `digest` is equal on every computer that holds the same commits."""

    commits: int
    origins: int
    digest: str
    findings: tuple[Finding, ...]

    @property
    def good(self) -> bool:
        return not self.findings


def verify(connection: Connection, progress: Progress = lambda _stage, _done, _total: None) -> Proof:
    """Check pages, then chain and signatures, then that the tables equal a replay (undone afterwards)."""
    progress("pages", 0, 0)
    findings = list(_pages(connection))
    if findings:
        return Proof(0, 0, "", tuple(findings))
    findings += [_named(fault) for fault in find_faults(_commits(connection, progress), _keys(connection).get)]
    journal = JournalEntry.__table__
    findings += _misfiled(connection)
    hashes = connection.scalars(select(journal.c.hash)).all()
    origins = len(set(connection.scalars(select(journal.c.origin)).all()))
    if not findings:
        progress("tables", 0, 0)
        findings += _replayed(connection)
    return Proof(len(hashes), origins, digest(hashes).hex(), tuple(findings))


def differing_tables(connection: Connection) -> list[str]:
    """Names of travelling tables that are not what the journal says. The replay is rolled back."""
    live = table_digests(connection)
    trial = connection.begin_nested()
    try:
        rebuild(connection)
        replayed = table_digests(connection)
    finally:
        trial.rollback()
    return sorted(name for name, value in live.items() if replayed[name] != value)


def table_digests(connection: Connection) -> dict[str, str]:
    """A hash of all rows of each travelling table, ordered by key."""
    return {each.table.name: _table_digest(connection, each.table) for each in encodings().values()}


def _replayed(connection: Connection) -> Iterator[Finding]:
    try:
        different = differing_tables(connection)
    except BrokenCommit as broken:
        yield Finding("replay_failed", str(broken))
    except (LookupError, TypeError, ValueError, IntegrityError) as error:
        yield Finding("replay_failed", type(error).__name__)
    else:
        yield from (Finding("table_differs", name) for name in different)
        yield from _strangers(connection)


def _strangers(connection: Connection) -> Iterator[Finding]:
    # A device is believed because one that was believed before it let it in. Only the founder lets itself in.
    journal = JournalEntry.__table__
    founder = connection.execute(select(journal.c.origin).order_by(journal.c.position).limit(1)).scalar()
    for device in connection.execute(select(Device.id, Device.made_by)):
        if device.id == device.made_by[:8] and device.made_by != founder:
            yield Finding("device_let_itself_in", device.id.hex())


def _misfiled(connection: Connection) -> Iterator[Finding]:
    # The columns beside the signed bytes are how commits are found: a patient's history must not lose one.
    for row in _rows(connection):
        try:
            envelope = Envelope.decode(row.envelope)
        except BrokenCommit:
            continue  # named already, when the chain was followed
        filed = (row.hash, row.patient_id, row.author_id, microseconds(row.recorded_at))
        signed = (Commit(row.envelope, row.signature, row.body).hash, envelope.patient, envelope.author)
        if filed != (*signed, envelope.recorded_at):
            yield Finding("commit_filed_wrongly", f"{row.origin.hex()}:{row.seq}")


def _table_digest(connection: Connection, table: Table) -> str:
    total = blake2b(digest_size=16)
    for row in connection.execute(select(table).order_by(*table.primary_key.columns)):
        total.update(repr(tuple(row)).encode())
    return total.hexdigest()


def _pages(connection: Connection) -> Iterator[Finding]:
    for (damage,) in connection.execute(text("PRAGMA cipher_integrity_check")).all():
        yield Finding("page_damaged", str(damage))


def _keys(connection: Connection) -> dict[bytes, bytes]:
    return {row.id: row.public_key for row in connection.execute(select(Device.id, Device.public_key))}


def _commits(connection: Connection, progress: Progress) -> Iterator[tuple[bytes, int, Commit]]:
    total = connection.scalar(select(func.count()).select_from(JournalEntry.__table__)) or 0
    for number, row in enumerate(_rows(connection)):
        if number % _BATCH == 0:
            progress("commits", number, total)
        yield row.origin, row.seq, Commit(row.envelope, row.signature, row.body)


def _rows(connection: Connection) -> Iterator[Any]:
    journal = JournalEntry.__table__
    position = 0
    while rows := _page_of_journal(connection, journal, position):
        yield from rows
        position = rows[-1].position


def _page_of_journal(connection: Connection, journal: Any, after: int) -> list[Any]:
    query = select(journal).where(journal.c.position > after).order_by(journal.c.position).limit(_BATCH)
    return list(connection.execute(query).all())


def _named(fault: Fault) -> Finding:
    return Finding(f"commit_{fault.reason}", f"{fault.origin.hex()}:{fault.seq}")
