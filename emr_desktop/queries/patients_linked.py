"""Records that were said to be of the same person: which they are, and which of them is used."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from emr_desktop.domain.patients import LinkKind, PersonNames
from emr_desktop.queries.patients_rows import names_of, rows_of
from emr_desktop.queries.reader import Reader
from emr_desktop.store.patients import PatientLink

MOST_ROUNDS = 8
"""Links lead on from record to record; nobody has this many of one person."""
_LINK = PatientLink.__table__


@dataclass(frozen=True, slots=True)
class LinkedRecord:
    """Another record of the same person."""

    id: UUID
    record_number: str
    names: PersonNames | None
    """None where the record is not on this computer."""
    reason: str
    linked_at: datetime
    author: str
    leads: bool
    """Whether it is the record that is used from now on."""


def same_person(read: Reader, patient_id: UUID) -> tuple[UUID, ...]:
    """The record itself, and all others here that are linked with it, also through a third."""
    links = _links(read, {patient_id})
    others = _members(links, patient_id) - {patient_id}
    return (patient_id, *(row.id for row in rows_of(read, sorted(others)))) if others else (patient_id,)


def linked_records(read: Reader, patient_id: UUID) -> tuple[LinkedRecord, ...]:
    """The other records of the same person, the earliest link first; the permission is that of the caller."""
    links = _links(read, {patient_id})
    members = _members(links, patient_id)
    here = {row.id: row for row in rows_of(read, sorted(members))}
    leader = _leader(links, members)
    found: dict[UUID, LinkedRecord] = {}
    for link in sorted(links, key=lambda each: (each.linked_at, each.id)):
        for other in {link.patient_id, link.other_id} & members - {patient_id}:
            row = here.get(other)
            number = row.record_number if row is not None else link.other_number if other == link.other_id else ""
            names = names_of(row) if row is not None else None
            made = LinkedRecord(other, number, names, link.reason, link.linked_at, link.author_name, other == leader)
            if other not in found or not found[other].record_number:
                found[other] = made
    return tuple(found.values())


def one_row_each(read: Reader, rows: Sequence[Any]) -> tuple[list[Any], dict[UUID, tuple[Any, ...]]]:
    """Rows of the patient table with one for each person, and for each the rows of their other records here."""
    links = _links(read, {row.id for row in rows})
    if not links:
        return list(rows), {}
    kept: dict[UUID, Any] = {}
    others: dict[UUID, tuple[Any, ...]] = {}
    for row in rows:
        members = _members(links, row.id)
        here = {each.id: each for each in rows_of(read, sorted(members))}
        shown = here.get(_leader(links, members), row)
        kept.setdefault(shown.id, shown)
        others[shown.id] = tuple(each for each in here.values() if each.id != shown.id)
    return list(kept.values()), others


def standing_links(read: Reader, ids: Collection[UUID]) -> list[Any]:
    """Links from or to these records that nobody has taken back."""
    about = or_(_LINK.c.patient_id.in_(ids), _LINK.c.other_id.in_(ids))
    return list(read.session.execute(select(_LINK).where(about, _LINK.c.ended_at.is_(None))))


def _links(read: Reader, begin: Iterable[UUID]) -> list[Any]:
    """Every standing link that can be reached."""
    found: dict[UUID, Any] = {}
    asked: set[UUID] = set()
    wanted = set(begin)
    for _ in range(MOST_ROUNDS):
        if not wanted:
            break
        asked |= wanted
        found |= {link.id: link for link in standing_links(read, wanted)}
        wanted = {each for link in found.values() for each in (link.patient_id, link.other_id)} - asked
    return list(found.values())


def _members(links: Sequence[Any], patient_id: UUID) -> set[UUID]:
    members = {patient_id}
    while True:
        more = {each for link in links if {link.patient_id, link.other_id} & members
                for each in (link.patient_id, link.other_id)} - members  # fmt: skip
        if not more:
            return members
        members |= more


def _leader(links: Sequence[Any], members: set[UUID]) -> UUID:
    """The record that no other replaces; where several or none is left, the one that was made first."""
    behind = {link.patient_id if link.kind == LinkKind.REPLACED_BY else link.other_id for link in links}
    return min(members - behind or members)
