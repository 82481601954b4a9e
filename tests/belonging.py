"""What every use case owes to the district: a commit writes only into the record of the patient whom it names."""

from sqlalchemy import Connection, select

from emr_desktop.journal.commit import Body, BrokenCommit, Envelope, OpKind
from emr_desktop.server.belonging import Belonging
from emr_desktop.store.journal import JournalEntry


class _Written(Belonging):
    """The district's rule, asked of a clinic's own journal, in which every row is made before it is changed."""

    def _read(self, connection, number, _ids):
        journal = JournalEntry.__table__
        for row in connection.execute(select(journal.c.envelope, journal.c.body)):
            envelope, ops = Envelope.decode(row.envelope), _ops(row)
            for op in ops:
                if op.table == number and op.kind is OpKind.INSERT and envelope.patient is not None:
                    self._owners[number, op.key[0]] = envelope.patient.bytes


def astray(connection: Connection) -> list[str]:
    """Actions of a journal that the district would set aside."""
    found = []
    journal = JournalEntry.__table__
    rows = connection.execute(select(journal.c.envelope, journal.c.body, journal.c.action)).all()
    run = [(Envelope.decode(row.envelope), _body(row)) for row in rows]
    rule = _Written(connection, run)
    for row, (envelope, body) in zip(rows, run, strict=True):
        found += [
            f"{row.action}: {broken}" for op in (body.ops if body else ()) if (broken := rule.breaks(envelope, op))
        ]
    return found


def _body(row) -> Body | None:
    try:
        return Body.decode(row.body, Envelope.decode(row.envelope).body_schema)
    except BrokenCommit:
        return None


def _ops(row):
    body = _body(row)
    return body.ops if body else ()
