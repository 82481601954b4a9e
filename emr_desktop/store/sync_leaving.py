"""Patients whose grant has ended: out of the stream at once, purged when all that was done here is safe, back again.

A purge takes the rows of the tables, the entry of the search index, conflicts, waiting changes, and the commits. Of
this computer's own commits envelope, hash and signature stay, so that its chain can be proven without the others.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, tuple_, update

from emr_desktop.journal.codec import encode
from emr_desktop.journal.commit import NO_BODY, Envelope, OpKind, RowOp
from emr_desktop.store import search
from emr_desktop.store.admin import FormDraft
from emr_desktop.store.capture import projecting
from emr_desktop.store.device_keys import load_device
from emr_desktop.store.journal import REMOVED, SET_ASIDE, JournalEntry
from emr_desktop.store.projection_rows import Key, key_is
from emr_desktop.store.referrals import PatientLeft
from emr_desktop.store.schema import encodings, encodings_by_name
from emr_desktop.store.sync import Conflict, District, WaitingChange
from emr_desktop.store.sync_arrivals import Arrival, body_of
from emr_desktop.store.sync_files import patients_with_own_files
from emr_desktop.store.sync_live import is_live, recount

_JOURNAL = JournalEntry.__table__


@dataclass(frozen=True, slots=True)
class Back:
    """What came back with a later grant."""

    hashes: tuple[bytes, ...] = ()
    """Of commits that are here and live again."""
    ops: tuple[RowOp, ...] = ()
    """For whoever keeps an index of the rows: patients who are shown again."""
    stood: tuple[tuple[int, bytes, int], ...] = ()
    """Where own commits stood that were emptied: position, origin, number."""


def leave(connection: Connection, patient: UUID, at: int) -> list[bytes]:
    """The district has said at this place of the stream that the patient's grant has ended.

    Returns the hashes of the commits that are no longer live. The patient is not shown any more.
    """
    about = and_(_JOURNAL.c.patient_id == patient, is_live())
    hashes = list(connection.scalars(select(_JOURNAL.c.hash).where(about)))
    connection.execute(update(JournalEntry).where(about).values(left_at=at))
    connection.execute(delete(PatientLeft).where(PatientLeft.patient_id == patient))
    connection.execute(insert(PatientLeft), {"patient_id": patient, "at": at, "purged": False})
    search.forget_patients(connection, [patient])
    return hashes


def come_back(connection: Connection, arrivals: Sequence[Arrival]) -> Back:
    """Before commits are taken: those of patients who left are live again, and emptied ones make room."""
    about = {each.envelope.patient for each in arrivals if each.envelope.patient}
    gone = set(connection.scalars(select(PatientLeft.patient_id))) & about
    if not gone:
        return Back()
    versions = [(each.version.origin, each.version.seq) for each in arrivals if each.envelope.patient in gone]
    here = and_(tuple_(_JOURNAL.c.origin, _JOURNAL.c.seq).in_(versions), _JOURNAL.c.left_at.is_not(None))
    emptied = _JOURNAL.c.action == REMOVED
    stood = select(_JOURNAL.c.position, _JOURNAL.c.origin, _JOURNAL.c.seq).where(here, emptied)
    places = tuple((row.position, row.origin, row.seq) for row in connection.execute(stood))
    connection.execute(delete(JournalEntry).where(here, emptied))
    hashes = connection.scalars(select(_JOURNAL.c.hash).where(here)).all()
    connection.execute(update(JournalEntry).where(here).values(left_at=None))
    connection.execute(delete(PatientLeft).where(PatientLeft.patient_id.in_(gone)))
    return Back(tuple(hashes), _as_ops(gone), places)


def put_back(connection: Connection, back: Back) -> None:
    """After commits were taken: own ones stand where they stood, in the order in which they were done."""
    for position, origin, seq in back.stood:
        taken = select(_JOURNAL.c.position).where(_JOURNAL.c.position == position)
        if connection.execute(taken).first() is None:
            here = (_JOURNAL.c.origin == origin) & (_JOURNAL.c.seq == seq)
            connection.execute(update(JournalEntry).where(here).values(position=position))


def undo_leaving(connection: Connection, cursor: int) -> None:
    """The district was restored to a time before these patients left: they are in its stream as they were."""
    later = PatientLeft.at > cursor
    back = set(connection.scalars(select(PatientLeft.patient_id).where(later, PatientLeft.purged.is_(False))))
    connection.execute(delete(PatientLeft).where(later, PatientLeft.purged.is_(False)))
    connection.execute(update(JournalEntry).where(_JOURNAL.c.left_at > cursor).values(left_at=None))
    recount(connection)
    search.update_index(connection, _as_ops(back))


def ready_to_purge(connection: Connection) -> list[UUID]:
    """Patients who left, and about whom everything that was done here is in a proven copy of the district."""
    left = connection.scalars(select(PatientLeft.patient_id).where(PatientLeft.purged.is_(False))).all()
    if not left:
        return []
    kept = _not_safe_yet(connection)
    waiting = set(connection.scalars(select(_JOURNAL.c.patient_id).where(_JOURNAL.c.patient_id.in_(left), kept)))
    waiting |= patients_with_own_files(connection)
    waiting |= set(connection.scalars(select(FormDraft.patient_id).where(FormDraft.patient_id.in_(left))))
    return [each for each in left if each not in waiting]


def purge(connection: Connection, patients: Iterable[UUID]) -> None:
    """Forget patients. The caller has asked `ready_to_purge` in the same transaction."""
    own = load_device(connection).origin.device
    for patient in patients:
        _forget_rows(connection, patient)
        about = _JOURNAL.c.patient_id == patient
        mine = func.substr(_JOURNAL.c.origin, 1, len(own)) == own
        connection.execute(delete(JournalEntry).where(about, ~mine))
        connection.execute(update(JournalEntry).where(about, mine).values(body=NO_BODY, action=REMOVED))
        connection.execute(update(PatientLeft).where(PatientLeft.patient_id == patient).values(purged=True))


def has_lost_bodies(connection: Connection, origin: bytes, acked: int) -> bool:
    """Whether own commits are gone here that the district, restored to an earlier time, does not hold either."""
    gone = select(_JOURNAL.c.position).where(
        _JOURNAL.c.origin == origin, _JOURNAL.c.seq > acked, _JOURNAL.c.action == REMOVED
    )
    return connection.execute(gone.limit(1)).first() is not None


def _not_safe_yet(connection: Connection) -> ColumnElement[bool]:
    """Which commits are, as far as this store knows, in no proven copy of the district.

    A copy holds all places below any place that it holds, so an own commit that is in a copy speaks for those before.
    """
    district = connection.execute(select(District.origin, District.durable)).one()
    device = load_device(connection).origin
    current = _JOURNAL.c.origin == device.key
    durable = district.durable if district.origin == device.key else 0
    upto = connection.scalar(select(func.max(_JOURNAL.c.serial)).where(current, _JOURNAL.c.seq <= durable)) or 0
    mine = func.substr(_JOURNAL.c.origin, 1, len(device.device)) == device.device
    safe = or_(
        and_(current, _JOURNAL.c.seq <= durable),
        and_(mine, ~current, _JOURNAL.c.serial <= upto),
        and_(~mine, _JOURNAL.c.serial.is_not(None)),
    )
    return ~func.coalesce(safe, False)


def _forget_rows(connection: Connection, patient: UUID) -> None:
    query = select(_JOURNAL.c.envelope, _JOURNAL.c.body).where(
        _JOURNAL.c.patient_id == patient, _JOURNAL.c.action.not_in((SET_ASIDE, REMOVED))
    )
    touched: dict[int, set[Key]] = defaultdict(set)
    for row in connection.execute(query):
        body = body_of(Envelope.decode(row.envelope), row.body)
        for op in body.ops if body else ():
            if op.table in encodings():
                touched[op.table].add(op.key)
    with projecting(connection):
        for table, keys in touched.items():
            encoding = encodings()[table]
            for key in keys:
                connection.execute(delete(encoding.table).where(*key_is(encoding, key)))
                _forget_beside(connection, table, key)
    connection.execute(delete(Conflict).where(Conflict.patient_id == patient))


def _forget_beside(connection: Connection, table: int, key: Key) -> None:
    row: Any = encode(list(key))
    for beside in (Conflict, WaitingChange):
        connection.execute(delete(beside).where(beside.table_number == table, beside.row_key == row))


def _as_ops(patients: Iterable[UUID]) -> tuple[RowOp, ...]:
    table = encodings_by_name()["patient"].number
    return tuple(RowOp(table, OpKind.UPDATE, (patient.bytes,), {}, {}) for patient in patients)
