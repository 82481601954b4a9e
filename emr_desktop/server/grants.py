"""Who holds whose record: a grant puts a patient's history into the stream of another clinic, its end takes it out.

What stands in a stream is *live* until its patient is removed from that stream. A later grant sends again what is not
live. A long history goes in parts, each a transaction of its own; any worker goes on where another has stopped.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Connection,
    Engine,
    delete,
    exists,
    func,
    insert,
    select,
    text,
    tuple_,
    union,
    update,
)

from emr_desktop.journal.commit import Body, Envelope, RowOp
from emr_desktop.journal.digest import digest, without
from emr_desktop.server.live import stood
from emr_desktop.server.scope import held_elsewhere
from emr_desktop.server.tables import FeedEntry, GrantWork, Scope, Stream
from emr_desktop.store.journal import SET_ASIDE, JournalEntry
from emr_desktop.store.patients import Allergy, Patient, PatientAddress, PatientIdentifier, Problem
from emr_desktop.store.prescriptions import Medicine
from emr_desktop.store.projection import insert_missing
from emr_desktop.store.referrals import Grant
from emr_desktop.store.schema import encodings_by_name

PART = 500
"""Commits of a history that go into a stream in one transaction."""
MOST_PARTS = 40
"""In one request; the next one goes on."""
_BUCKETS = 64
_KEY_SPACE = 7146121
"""First half of the key of a lock on a bucket of patients: the locks of single patients have keys of another form."""
_JOURNAL = JournalEntry.__table__
_FEED = FeedEntry.__table__
_SUMMARY = (PatientAddress, PatientIdentifier, Allergy, Problem, Medicine)


@dataclass(frozen=True, slots=True)
class Place:
    """A patient in a stream."""

    patient: UUID
    stream: bytes


def grant_ops(body: Body | None) -> list[RowOp]:
    """What a commit does to grants."""
    number = encodings_by_name()[Grant.__tablename__].number
    return [op for op in body.ops if op.table == number] if body else []


def lock_scope(connection: Connection, read: Iterable[tuple[Envelope, Body | None]]) -> None:
    """Let nobody change who holds these patients until this transaction has ended, or be alone to change it.

    Without it a push that has asked who holds a patient could put its commits in place after a grant has read the
    history, and they would reach the other clinic never.
    """
    wanted: dict[int, bool] = {}
    for envelope, body in read:
        if envelope.patient is not None:
            bucket = _bucket(envelope.patient)
            wanted[bucket] = wanted.get(bucket, False) or bool(grant_ops(body))
    _lock(connection, wanted)


def settle_grants(connection: Connection, good: Sequence[tuple[Envelope, Body | None]]) -> list[UUID]:
    """After commits were merged: open grants widen the scope. Returns the ids of those that have ended."""
    ids = [UUID(bytes=op.key[0]) for _, body in good for op in grant_ops(body) if isinstance(op.key[0], bytes)]
    if not ids:
        return []
    rows = connection.execute(select(Grant.__table__).where(Grant.id.in_(ids))).all()
    opened = [row for row in rows if row.ended_at is None]
    for row in opened:
        stream = _stream_of(connection, row.to_facility_id)
        scope = {"patient_id": row.patient_id, "stream": stream, "why": str(row.id), "until": row.until}
        work = {"grant_id": row.id, "patient_id": row.patient_id, "stream": stream, "part": 0}
        connection.execute(insert_missing(connection, Scope.__table__), scope)  # type: ignore[arg-type]  # it is a table
        connection.execute(insert_missing(connection, GrantWork.__table__), work)  # type: ignore[arg-type]  # the same
    return [row.id for row in rows if row.ended_at is not None]


def welcome(connection: Connection, registered: Iterable[UUID], stream: bytes) -> None:
    """Patients who were held elsewhere before their registration has arrived: their home gets what was done there."""
    for patient in sorted(held_elsewhere(connection, set(registered), stream)):
        work = {"grant_id": patient, "patient_id": patient, "stream": stream, "part": 0}
        connection.execute(insert_missing(connection, GrantWork.__table__), work)  # type: ignore[arg-type]  # it is a table


def end_grants(connection: Connection, ended: Sequence[UUID], late: Iterable[Place]) -> None:
    """After commits were put into their streams: take patients out of those that have no reason left to hold them.

    `late` are places where a commit stands that came after the end, from a clinic that could not know of it.
    """
    places = set(late)
    if ended:
        gone = delete(Scope).where(Scope.why.in_([str(each) for each in ended]))
        rows = connection.execute(gone.returning(Scope.patient_id, Scope.stream)).all()
        places |= {Place(row.patient_id, row.stream) for row in rows}
        # One that was over before it came has widened nothing, and its own commits stand in the stream all the same.
        given = select(Grant.patient_id, Stream.id).join(Stream, Stream.facility_id == Grant.to_facility_id)
        rows = connection.execute(given.where(Grant.id.in_(ended))).all()
        places |= {Place(*row) for row in rows}
    _leave(connection, places)


def end_expired(engine: Engine, stream: bytes, today: date) -> None:
    """Take away grants of a stream whose last day has passed. Nothing is written when there are none."""
    here = (Scope.stream == stream) & (Scope.until < today)
    with engine.connect() as connection:
        expired = set(connection.scalars(select(Scope.patient_id).where(here)))
    if not expired:
        return
    with engine.begin() as connection:
        _lock(connection, {_bucket(patient): True for patient in expired})
        gone = connection.scalars(delete(Scope).where(here, Scope.patient_id.in_(expired)).returning(Scope.patient_id))
        _leave(connection, {Place(patient, stream) for patient in gone.all()})


def carry_on(engine: Engine, stream: bytes | None = None) -> int:
    """Put histories that were granted into their streams: of this one, or of all. Returns how many parts were done."""
    for done in range(MOST_PARTS):
        with engine.begin() as connection:
            if not next_part(connection, stream):
                return done
    return MOST_PARTS


def next_part(connection: Connection, stream: bytes | None = None) -> bool:
    """One part, for the caller to commit. False when there is nothing to do."""
    query = select(GrantWork.__table__).order_by(GrantWork.grant_id).limit(1)
    work = connection.execute(query if stream is None else query.where(GrantWork.stream == stream)).first()
    if work is None:
        return False
    head = _locked(connection, work.stream)  # first: who waits for the stream holds nothing that another waits for
    own = GrantWork.grant_id == work.grant_id
    now = connection.execute(select(GrantWork.part).where(own).with_for_update()).first()
    if now is None:
        return True  # another worker has finished it meanwhile
    place = Place(work.patient_id, work.stream)
    part = _history(connection, place) if _holds(connection, place) else []
    _append(connection, work.stream, head, part)
    if len(part) < PART:
        connection.execute(delete(GrantWork).where(own))
    else:
        connection.execute(update(GrantWork).where(own).values(part=now.part + 1))
    return True


def removals(connection: Connection, stream: bytes, patients: Iterable[UUID]) -> dict[UUID, int]:
    """Where each patient was last removed from a stream."""
    rows = connection.execute(
        select(_FEED.c.removed_patient, func.max(_FEED.c.pos).label("pos"))
        .where(_FEED.c.stream == stream, _FEED.c.removed_patient.in_(set(patients)))
        .group_by(_FEED.c.removed_patient)
    )
    return {row.removed_patient: row.pos for row in rows}


def _bucket(patient: UUID) -> int:
    return patient.bytes[-1] % _BUCKETS


def _lock(connection: Connection, wanted: dict[int, bool]) -> None:
    if wanted:  # all in one question, in ascending order: nobody waits for ever
        buckets = sorted(wanted)
        connection.execute(
            text(
                "SELECT CASE WHEN alone THEN pg_advisory_xact_lock(:space, bucket)"
                " ELSE pg_advisory_xact_lock_shared(:space, bucket) END"
                " FROM unnest(CAST(:buckets AS int[]), CAST(:alone AS boolean[])) AS wanted (bucket, alone)"
            ),
            {"space": _KEY_SPACE, "buckets": buckets, "alone": [wanted[bucket] for bucket in buckets]},
        )


def _stream_of(connection: Connection, facility: UUID) -> bytes:
    """The rules have let only clinics through that the district knows: each has its stream since it was let in."""
    return connection.execute(select(Stream.id).where(Stream.facility_id == facility)).scalar_one()


def _locked(connection: Connection, stream: bytes) -> Any:
    return connection.execute(select(Stream.head, Stream.digest).where(Stream.id == stream).with_for_update()).one()


def _holds(connection: Connection, place: Place) -> bool:
    reasons = exists().where(Scope.patient_id == place.patient, Scope.stream == place.stream)
    return bool(connection.scalar(select(reasons)))


def _live(connection: Connection, place: Place) -> Any:
    """Whether a commit of the journal about this patient is live in this stream."""
    since = removals(connection, place.stream, [place.patient]).get(place.patient, 0)
    same = (_FEED.c.origin == _JOURNAL.c.origin) & (_FEED.c.seq == _JOURNAL.c.seq)
    return exists().where(_FEED.c.stream == place.stream, same, _FEED.c.pos > since)


def _history(connection: Connection, place: Place) -> list[Any]:
    """What is not live, at most a part of it: who the patient is, what the summary was made by, then the newest.

    It stands in the part in the order of the district.
    """
    commit = tuple_(_JOURNAL.c.origin, _JOURNAL.c.seq)
    registered = commit.in_(select(Patient.made_by, Patient.made_seq).where(Patient.id == place.patient))
    parts = [select(each.made_by, each.made_seq).where(each.patient_id == place.patient) for each in _SUMMARY]
    in_summary = commit.in_(select(union(*parts).subquery()))
    query = (
        select(_JOURNAL.c.origin, _JOURNAL.c.seq, _JOURNAL.c.hash, _JOURNAL.c.serial)
        .where(
            _JOURNAL.c.patient_id == place.patient,
            _JOURNAL.c.serial.is_not(None),
            _JOURNAL.c.action != SET_ASIDE,
            ~_live(connection, place),
        )
        .order_by(registered.desc(), in_summary.desc(), _JOURNAL.c.serial.desc())
        .limit(PART)
    )
    return sorted(connection.execute(query).all(), key=lambda row: row.serial)


def _append(connection: Connection, stream: bytes, head: Any, part: Sequence[Any]) -> None:
    if not part:
        return
    commits = [(row.origin, row.seq) for row in part]
    before = stood(connection, stream, commits)
    total = digest((head.digest, *(row.hash for row in part)))
    connection.execute(update(Stream).where(Stream.id == stream).values(head=head.head + len(part), digest=total))
    rows = [
        {"stream": stream, "pos": head.head + at, "origin": origin, "seq": seq, "again": (origin, seq) in before}
        for at, (origin, seq) in enumerate(commits, start=1)
    ]
    connection.execute(insert(FeedEntry), rows)


def _leave(connection: Connection, places: set[Place]) -> None:
    for place in sorted(places, key=lambda each: (each.stream, each.patient)):
        head = _locked(connection, place.stream)
        if _holds(connection, place):
            continue
        here = _JOURNAL.c.patient_id == place.patient
        hashes = connection.scalars(select(_JOURNAL.c.hash).where(here, _live(connection, place))).all()
        if not hashes:
            continue
        values = {"head": head.head + 1, "digest": without(head.digest, hashes)}
        connection.execute(update(Stream).where(Stream.id == place.stream).values(values))
        connection.execute(
            insert(FeedEntry), {"stream": place.stream, "pos": head.head + 1, "removed_patient": place.patient}
        )
