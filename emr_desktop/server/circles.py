"""An amendment stands in the place of an earlier visit: in a circle nobody could say which one counts."""

from collections.abc import Iterable, Sequence
from functools import cache
from uuid import UUID

from sqlalchemy import Connection, select

from emr_desktop.journal.codec import Wire
from emr_desktop.journal.commit import Body, Envelope, OpKind, RowOp
from emr_desktop.server.scope import among
from emr_desktop.store.schema import encodings_by_name
from emr_desktop.store.visits import Visit


class Circles:
    """Which visit stands in whose place: by what is held, and by what a run has said so far."""

    def __init__(self, connection: Connection, run: Iterable[tuple[Envelope, Body | None]]) -> None:
        self._earlier: dict[UUID, UUID] = {}
        named = {pair[1] for _, body in run if body for pair in amendments(body.ops)}
        if named:  # few commits amend anything: most runs cost no question
            self._read(connection, named)

    def close(self, ops: Sequence[RowOp]) -> bool:
        """Whether these operations close a circle. If not, they count for what the run says after them."""
        found = amendments(ops)
        if not found:
            return False
        said = dict(self._earlier)
        for visit, earlier in found:
            said.setdefault(visit, earlier)  # what is there already counts: a visit that is made twice stays as it was
            if _leads_to(visit, said):
                return True
        self._earlier = said
        return False

    def _read(self, connection: Connection, named: set[UUID]) -> None:
        chain = select(Visit.id, Visit.replaces).where(among(Visit.id, named)).cte("chain", recursive=True)
        before = select(Visit.id, Visit.replaces).join(chain, Visit.id == chain.c.replaces)
        found = chain.union(before)  # each visit once, so that what is a circle already comes to its end
        for row in connection.execute(select(found.c.id, found.c.replaces).where(found.c.replaces.is_not(None))):
            self._earlier[row.id] = row.replaces


def amendments(ops: Iterable[RowOp]) -> list[tuple[UUID, UUID]]:
    """The visits that these operations make, and each the one in whose place it stands."""
    number, field = _visits()
    found = []
    for op in ops:
        if op.table == number and op.kind is OpKind.INSERT and field in op.fields and op.key:
            visit, earlier = _id(op.key[0]), _id(op.fields[field])
            if visit and earlier:
                found.append((visit, earlier))
    return found


def _leads_to(start: UUID, earlier: dict[UUID, UUID]) -> bool:
    """Whether the way from a visit to what was there before it comes back to the visit."""
    at, passed = earlier.get(start), {start}
    while at is not None and at not in passed:
        passed.add(at)
        at = earlier.get(at)
    return at == start


def _id(value: Wire) -> UUID | None:
    return UUID(bytes=value) if isinstance(value, bytes) and len(value) == 16 else None


@cache
def _visits() -> tuple[int, int]:
    """The number of their table, and of the field that says in whose place one stands."""
    encoding = encodings_by_name()[Visit.__tablename__]
    return encoding.number, encoding.numbers[Visit.replaces.key]
