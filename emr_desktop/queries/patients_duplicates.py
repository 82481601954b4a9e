"""Who is written down already, perhaps: asked while a new patient is being registered. It never stops anybody."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.identifiers import comparable_number
from emr_desktop.domain.names_folding import name_words
from emr_desktop.domain.names_keys import edit_distance, search_keys
from emr_desktop.domain.patients import PersonNames
from emr_desktop.domain.patients_details import kept_phone
from emr_desktop.queries.patients_linked import linked_records
from emr_desktop.queries.patients_rows import LISTED, PatientRow, patient_rows
from emr_desktop.queries.reader import Reader
from emr_desktop.store.patients import NotTheSamePatient, Patient
from emr_desktop.store.search import SearchEntry
from emr_desktop.store.search_match import entries_of_identifier, entries_of_person

MOST_SHOWN = 5
_YEARS_NEAR = 1


class DuplicateReason(StrEnum):
    """What two records have in common, the strongest first."""

    SAME_IDENTIFIER = auto()
    SAME_NAME_AND_BIRTH_DATE = auto()
    SAME_NAME_AND_PHONE = auto()
    SAME_NAME_NEAR_BIRTH_DATE = auto()
    SAME_NAME = auto()
    """The birth date is not known on one side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateProbe:
    """What is known so far of the person; `patient_id` when the record exists already."""

    names: PersonNames = field(default_factory=PersonNames)
    birth_date: date | None = None
    identifiers: tuple[tuple[str, str], ...] = ()
    phone: str = ""
    patient_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A record that may be of the same person, and why."""

    row: PatientRow
    reasons: tuple[DuplicateReason, ...]


def possible_duplicates(read: Reader, probe: DuplicateProbe) -> tuple[Duplicate, ...]:
    """The likeliest five, without those that were said to be other people."""
    read.require(Permission.SEE_PATIENTS)
    by_number, by_name = _with_identifier(read, probe), _with_name(read, probe)
    query = select(*LISTED).join_from(SearchEntry, Patient, SearchEntry.patient_id == Patient.id)
    rows = read.session.execute(query.where(SearchEntry.id.in_(by_number | by_name))).all()
    numbered = _owners(read, by_number)
    others = _other_people(read, probe.patient_id)
    found = {row.id: _reasons(row, probe, row.id in numbered) for row in rows if row.id not in others}
    best = [row for row in rows if found.get(row.id)]
    order = list(DuplicateReason)
    best.sort(key=lambda row: (order.index(found[row.id][0]), -len(found[row.id]), row.record_number))
    shown = patient_rows(read, best[:MOST_SHOWN], ())
    return tuple(Duplicate(row, found[row.id]) for row in shown)


def _reasons(row: Any, probe: DuplicateProbe, same_identifier: bool) -> tuple[DuplicateReason, ...]:
    reasons = [DuplicateReason.SAME_IDENTIFIER] if same_identifier else []
    names = [(row.family_be, row.given_be), (row.family_ru, row.given_ru), (row.family_la, row.given_la)]
    if not _keys(name.given for name in probe.names.spellings).isdisjoint(_keys(given for _, given in names)):
        if probe.phone and kept_phone(probe.phone) in {row.phone, row.phone_other}:
            reasons.append(DuplicateReason.SAME_NAME_AND_PHONE)
        families = [*(family for family, _ in names), *row.previous_surnames.split(";")]
        if not _keys(name.family for name in probe.names.spellings).isdisjoint(_keys(families)):
            reasons += _birth_reason(row.birth_date, probe.birth_date)
    return tuple(sorted(reasons, key=list(DuplicateReason).index))


def _birth_reason(one: date | None, other: date | None) -> list[DuplicateReason]:
    if one is None or other is None:
        return [DuplicateReason.SAME_NAME]
    if one == other:
        return [DuplicateReason.SAME_NAME_AND_BIRTH_DATE]
    return [DuplicateReason.SAME_NAME_NEAR_BIRTH_DATE] if _near(one, other) else []


def _near(one: date, other: date) -> bool:
    """The same but for one slip of the finger, or with only the year known, or day and month exchanged."""
    if abs(one.year - other.year) <= _YEARS_NEAR and ((one.day, one.month) in {(other.day, other.month), (1, 1)}):
        return True
    if one.year == other.year and (
        (one.day, one.month) == (other.month, other.day) or (other.day, other.month) == (1, 1)
    ):
        return True
    return edit_distance(f"{one:%d%m%Y}", f"{other:%d%m%Y}", 1) <= 1


def _with_identifier(read: Reader, probe: DuplicateProbe) -> set[int]:
    connection = read.session.connection()
    numbers = {comparable_number(value) for _, value in probe.identifiers} - {""}
    return {entry for number in numbers for entry in entries_of_identifier(connection, number)}


def _with_name(read: Reader, probe: DuplicateProbe) -> set[int]:
    """Candidates by index: the given name, and the family name or the telephone."""
    given = _keys(name.given for name in probe.names.spellings)
    family = _keys(name.family for name in probe.names.spellings)
    if not given:
        return set()
    connection, phone = read.session.connection(), kept_phone(probe.phone)
    # The likeliest years by themselves: a common name has more bearers than there are candidates.
    rounds = (_nearest_years(probe.birth_date), _mistyped_years(probe.birth_date))
    return {entry for years in rounds for entry in entries_of_person(connection, given, family, phone, years)}


def _nearest_years(born: date | None) -> tuple[int, ...]:
    return tuple(range(born.year - _YEARS_NEAR, born.year + _YEARS_NEAR + 1)) if born else ()


def _mistyped_years(born: date | None) -> tuple[int, ...]:
    """The year with one of its last two digits replaced."""
    if born is None:
        return ()
    decade, century = born.year // 10 * 10, born.year // 100 * 100
    return (*range(decade, decade + 10), *(century + tens * 10 + born.year % 10 for tens in range(10)))


def _owners(read: Reader, entries: set[int]) -> frozenset[UUID]:
    return frozenset(read.session.scalars(select(SearchEntry.patient_id).where(SearchEntry.id.in_(entries))))


def _other_people(read: Reader, patient_id: UUID | None) -> frozenset[UUID]:
    """The patient's own records, and those that were said to belong to somebody else."""
    if patient_id is None:
        return frozenset()
    table = NotTheSamePatient.__table__
    linked = (each.id for each in linked_records(read, patient_id))
    query = select(table.c.patient_id, table.c.other_id)
    rows = read.session.execute(query.where(or_(table.c.patient_id == patient_id, table.c.other_id == patient_id)))
    return frozenset({patient_id, *linked, *(each for row in rows for each in row)})


def _keys(names: Iterator[str] | list[str]) -> frozenset[str]:
    return frozenset(key for name in names for word in name_words(name) for key in search_keys(word))
