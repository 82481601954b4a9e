"""Files a signed commit in the journal."""

from sqlalchemy import Connection, insert, select

from emr_desktop.journal.commit import NO_COMMIT, Body, Commit, Envelope, Origin
from emr_desktop.store.journal import JournalEntry
from emr_desktop.store.types import moment


def head(connection: Connection, origin: Origin) -> tuple[int, bytes]:
    """Number of the last commit of an origin, and what the next one must name as the one before."""
    journal = JournalEntry.__table__
    last = connection.execute(
        select(journal.c.seq, journal.c.hash)
        .where(journal.c.origin == origin.key)
        .order_by(journal.c.seq.desc())
        .limit(1)
    ).first()
    return (last.seq, last.hash[:16]) if last else (0, NO_COMMIT)


def append(connection: Connection, commit: Commit, envelope: Envelope, body: Body) -> None:
    """Keep the commit. Raises IntegrityError when this origin has already used the number."""
    connection.execute(
        insert(JournalEntry),
        {
            "origin": envelope.origin.key,
            "seq": envelope.seq,
            "hash": commit.hash,
            "envelope": commit.envelope,
            "signature": commit.signature,
            "body": commit.body,
            "action": body.action,
            "patient_id": envelope.patient,
            "author_id": envelope.author,
            "recorded_at": moment(envelope.recorded_at),
        },
    )
