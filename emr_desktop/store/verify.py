"""Proves the records: every page of the file, every commit of the journal, every table against its commits."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Table, select, text

from emr_desktop.journal.chain import Fault, find_faults
from emr_desktop.journal.commit import Commit
from emr_desktop.journal.digest import digest
from emr_desktop.store.admin import Device
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.projection import rebuild
from emr_desktop.store.schema import encodings

_BATCH = 1000


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


def verify(connection: Connection) -> Proof:
    """Check pages, then chain and signatures, then that the tables equal a replay (undone afterwards)."""
    findings = list(_pages(connection))
    if findings:
        return Proof(0, 0, "", tuple(findings))
    findings += [_named(fault) for fault in find_faults(_commits(connection), _keys(connection).get)]
    journal = JournalEntry.__table__
    hashes = connection.scalars(select(journal.c.hash)).all()
    origins = len(set(connection.scalars(select(journal.c.origin)).all()))
    if not findings:
        findings += [Finding("table_differs", name) for name in differing_tables(connection)]
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


def _commits(connection: Connection) -> Iterator[tuple[bytes, int, Commit]]:
    journal = JournalEntry.__table__
    position = 0
    while rows := _page_of_journal(connection, journal, position):
        for row in rows:
            yield row.origin, row.seq, Commit(row.envelope, row.signature, row.body)
        position = rows[-1].position


def _page_of_journal(connection: Connection, journal: Any, after: int) -> list[Any]:
    query = select(journal).where(journal.c.position > after).order_by(journal.c.position).limit(_BATCH)
    return list(connection.execute(query).all())


def _named(fault: Fault) -> Finding:
    return Finding(f"commit_{fault.reason}", f"{fault.origin.hex()}:{fault.seq}")
