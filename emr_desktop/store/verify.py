"""Proves the records: every page of the file, every commit of the journal, every table against its commits.

A proof only reads, in one transaction that sees the records as they were when it began: people go on working.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Row, Table, func, select, text
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.exc import IntegrityError

from emr_desktop.journal.chain import ChainState, Fault, find_faults
from emr_desktop.journal.commit import NO_BODY, BrokenCommit, Commit, Envelope
from emr_desktop.journal.digest import digest
from emr_desktop.store.admin import Device
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.journal import REMOVED, JournalEntry
from emr_desktop.store.projection import Replay, journal_pages
from emr_desktop.store.sync import KnownDevice
from emr_desktop.store.types import microseconds
from emr_desktop.store.verify_scratch import projected_tables, scratch_store

_ROWS_AT_ONCE = 1000
_UNREADABLE = (LookupError, TypeError, ValueError, IntegrityError)
"""What a commit raises that was signed, and yet cannot be applied."""
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
    """Check pages, then chain and signatures, then that the tables equal a replay into a second store.

    `connection` reads: it must not have begun as a writer's.
    """
    progress("pages", 0, 0)
    damaged = damaged_pages_of(connection)
    if damaged:
        return Proof(0, 0, "", damaged)
    with scratch_store() as scratch:
        walk = _Walk(connection, Replay(scratch))
        findings = walk.through(progress)
        if not findings:
            progress("tables", 0, 0)
            findings += [Finding("table_differs", name) for name in _different(connection, scratch)]
            findings += _strangers(connection)
    return Proof(walk.commits, len(walk.origins), walk.digest.hex(), tuple(findings))


def differing_tables(connection: Connection) -> list[str]:
    """Names of travelling tables that are not what the journal says. Raises BrokenCommit for an unreadable journal."""
    with scratch_store() as scratch:
        replay = Replay(scratch)
        for page in journal_pages(connection):
            for row in page:
                replay.take(Envelope.decode(row.envelope), row.body)
            replay.write()
        return _different(connection, scratch)


def table_digests(connection: Connection) -> dict[str, str]:
    """A hash of all rows of each table made out of the journal, ordered by key, as they lie in the file."""
    return {table.name: _table_digest(connection, table) for table in projected_tables()}


class _Walk:
    """Goes through the journal once: counts, names what is wrong, and replays as long as nothing is."""

    def __init__(self, connection: Connection, replay: Replay) -> None:
        self._connection = connection
        self._replay = replay
        self._findings: list[Finding] = []
        self._unreadable: list[Finding] = []
        self.commits = 0
        self.origins: set[bytes] = set()
        self.digest = digest(())

    def through(self, progress: Progress) -> list[Finding]:
        """Everything that is wrong with the journal. That it cannot be replayed is said if nothing else is."""
        keys = {row.id: row.public_key for row in self._connection.execute(select(Device.id, Device.public_key))}
        known = select(KnownDevice.device, KnownDevice.public_key)
        keys |= {row.device: row.public_key for row in self._connection.execute(known)}
        device = load_device(self._connection)
        own = device.origin.device
        keys.setdefault(own, device.public)  # a further computer of a clinic has no row that lets it in
        # Of other computers this store may hold some commits only: those of its patients. Its own it holds all, but the
        # walk meets them in the order of the district, in which what was set aside there has no place.
        faults = find_faults(self._each(progress), keys.get, lambda _: False, lambda origin: origin[:8] == own)
        self._findings += [_named(fault) for fault in (*faults, *own_chain_faults(self._connection))]
        return self._findings or self._unreadable

    def _each(self, progress: Progress) -> Iterator[tuple[bytes, int, Commit]]:
        total = self._connection.scalar(select(func.count()).select_from(JournalEntry.__table__)) or 0
        progress("commits", 0, total)
        for page in journal_pages(self._connection):
            for row in page:
                commit = Commit(row.envelope, row.signature, row.body)
                yield row.origin, row.seq, commit
                self._take(row, commit)  # after the chain was followed: a fault of this commit is known by now
            self._end_page(page)
            progress("commits", self.commits, total)

    def _take(self, row: Row[Any], commit: Commit) -> None:
        try:
            envelope = Envelope.decode(row.envelope)
        except BrokenCommit:
            return  # named already, when the chain was followed
        # The columns beside the signed bytes are how commits are found: a patient's history must not lose one.
        filed = (row.hash, row.patient_id, row.author_id, microseconds(row.recorded_at), row.action == REMOVED)
        emptied = commit.body == NO_BODY
        if filed != (commit.hash, envelope.patient, envelope.author, envelope.recorded_at, emptied):
            self._findings.append(Finding("commit_filed_wrongly", f"{row.origin.hex()}:{row.seq}"))
        self._if_whole(lambda: self._replay.take(envelope, row.body))

    def _end_page(self, page: Sequence[Row[Any]]) -> None:
        self._if_whole(self._replay.write)
        self.commits += len(page)
        self.origins |= {row.origin for row in page}
        self.digest = digest((self.digest, *(row.hash for row in page)))

    def _if_whole(self, step: Callable[[], None]) -> None:
        if self._findings or self._unreadable:
            return
        try:
            step()
        except BrokenCommit as broken:
            self._unreadable.append(Finding("replay_failed", str(broken)))
        except _UNREADABLE as error:
            self._unreadable.append(Finding("replay_failed", type(error).__name__))


def own_chain_faults(connection: Connection) -> Iterator[Fault]:
    """Follow the chain of this computer, number by number.

    Of its earlier incarnations, which may have gone on elsewhere, some commits may never have come here.
    """
    journal, device = JournalEntry.__table__.c, load_device(connection).origin
    mine = func.substr(journal.origin, 1, len(device.device)) == device.device
    columns = (journal.origin, journal.seq, journal.envelope, journal.position, journal.serial)
    query = select(*columns).where(mine).order_by(journal.origin, journal.seq)
    chains: dict[bytes, ChainState] = {}
    last = 0
    for row in connection.execute(query.execution_options(yield_per=_ROWS_AT_ONCE)):
        commit = Commit(row.envelope, b"", NO_BODY)
        try:
            envelope = Envelope.decode(row.envelope)
        except BrokenCommit:
            continue  # named already
        reason = chains.setdefault(row.origin, ChainState()).follow(envelope, commit.hash)
        if row.serial is None and row.origin == device.key:  # applied in the order in which it was done
            reason = reason or ("number_missing" if row.position < last else None)
            last = row.position
        if reason == "chain_broken" or (reason and row.origin == device.key):
            yield Fault(row.origin, row.seq, reason)


def _different(connection: Connection, replayed: Connection) -> list[str]:
    live, wanted = table_digests(connection), table_digests(replayed)
    return sorted(name for name, value in live.items() if wanted[name] != value)


def _strangers(connection: Connection) -> Iterator[Finding]:
    # A device is believed because one that was believed before it let it in. Only the founder lets itself in.
    journal = JournalEntry.__table__
    founder = connection.execute(select(journal.c.origin).order_by(journal.c.position).limit(1)).scalar()
    for device in connection.execute(select(Device.id, Device.made_by)):
        if device.id == device.made_by[:8] and device.made_by != founder:
            yield Finding("device_let_itself_in", device.id.hex())


def _table_digest(connection: Connection, table: Table) -> str:
    # As the driver reads them, without making dates and identifiers of them first: half the time, and nothing is lost.
    cursor = connection.exec_driver_sql(_all_rows(table)).cursor
    total = blake2b(digest_size=16)
    while cursor is not None and (rows := cursor.fetchmany(_ROWS_AT_ONCE)):
        total.update(repr(rows).encode())
    return total.hexdigest()


@cache
def _all_rows(table: Table) -> str:
    return str(select(table).order_by(*table.primary_key.columns).compile(dialect=SQLiteDialect()))


def damaged_pages_of(connection: Connection) -> tuple[Finding, ...]:
    """Pages whose checksum is wrong. Works also where the file is too damaged for anything else to be read."""
    damaged = _pages(connection)
    if damaged:  # a page may be read while a colleague's work is being written to it: damage stays
        again = set(_pages(connection))
        damaged = [each for each in damaged if each in again]
    return tuple(Finding("page_damaged", each) for each in damaged)


def _pages(connection: Connection) -> list[str]:
    return [str(damage) for (damage,) in connection.execute(text("PRAGMA cipher_integrity_check")).all()]


def _named(fault: Fault) -> Finding:
    return Finding(f"commit_{fault.reason}", f"{fault.origin.hex()}:{fault.seq}")
