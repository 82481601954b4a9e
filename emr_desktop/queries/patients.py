"""Finding patients: one box for names, dates and numbers; and whom one is likely to look for before typing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.access import Permission
from emr_desktop.domain.languages import Language
from emr_desktop.domain.patients_search import other_readings, parse_search, whole_as_identifier
from emr_desktop.queries.patients_linked import one_row_each
from emr_desktop.queries.patients_ranking import Ranking
from emr_desktop.queries.patients_rows import (
    LISTED,
    Matched,
    MatchedBy,
    PatientRow,
    in_todays_queue,
    lately_opened,
    names_of,
    patient_rows,
    rows_of,
)
from emr_desktop.queries.reader import Reader
from emr_desktop.store.patients import Patient, PatientIdentifier
from emr_desktop.store.search import SearchEntry
from emr_desktop.store.search_match import MOST_COUNTED, find, find_slips, fitting
from emr_desktop.store.sync import District

__all__ = [
    "Matched",
    "MatchedBy",
    "PatientRow",
    "SearchResult",
    "names_of",
    "recent_patients",
    "search_patients",
]

_LATELY = 20


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Patients found, the likeliest first."""

    rows: tuple[PatientRow, ...] = ()
    layout_note: str = ""
    """What was looked for instead because nothing fitted what was typed: the same keys on the other keyboard layout."""
    keyboard: Language | None = None
    """The layout that the keyboard seems to have had; with `layout_note` only."""
    total: int = 0
    more: bool = False
    """There are more than `total`; nobody counted how many."""
    similar: bool = False
    """Nothing fitted exactly: these names differ by a letter or two."""
    arriving: bool = False
    """Most patients are still on their way to this computer: somebody may be missing who is on record."""


def search_patients(read: Reader, typed: str, *, limit: int = 50, shown_in: Language | None = None) -> SearchResult:
    """Patients that fit everything typed, in any order. Nothing typed finds nobody.

    `shown_in` is the language of the names on the screen: rows found by another spelling then say so.
    """
    read.require(Permission.SEE_PATIENTS)
    found = found_patients(read, typed, limit, shown_in)
    arriving = bool(read.session.scalar(select(District.loading).where(District.id == 1)))
    return replace(found, arriving=True) if arriving else found


def found_patients(read: Reader, typed: str, limit: int, shown_in: Language | None) -> SearchResult:
    """The search itself, for queries that ask for another permission."""
    search = _Search(read, typed, limit, shown_in)
    if search.found.entries or not search.terms:
        return search.result()
    for reading in other_readings(typed):
        other = _Search(read, reading.text, limit, shown_in)
        if other.found.entries:
            return replace(other.result(), layout_note=reading.text, keyboard=reading.keyboard)
    search.found = find_slips(read.session.connection(), search.terms)
    return replace(search.result(), similar=bool(search.found.entries))


def recent_patients(read: Reader, limit: int = 8) -> tuple[PatientRow, ...]:
    """For an empty search box: today's queue by time, then whom this user opened last, the latest first."""
    read.require(Permission.SEE_PATIENTS)
    today = in_todays_queue(read)
    lately = [patient for patient, _ in lately_opened(read, limit + len(today)) if patient not in today]
    rows, others = one_row_each(read, rows_of(read, [*today, *lately[:limit]]))
    return patient_rows(read, rows, today, others=others)


class _Search:
    """One reading of what was typed, looked up."""

    def __init__(self, read: Reader, typed: str, limit: int, shown_in: Language | None) -> None:
        self._read = read
        self._limit = limit
        self._shown_in = shown_in
        self.terms = parse_search(typed, read.clock.today())
        self._identifier = whole_as_identifier(typed)
        self.found = find(read.session.connection(), self.terms, self._identifier)

    def result(self) -> SearchResult:
        """The found entries as ranked rows."""
        if not self.found.entries:
            return SearchResult()
        today = in_todays_queue(self._read)
        lately = {patient: at for at, (patient, _) in enumerate(lately_opened(self._read, _LATELY))}
        rows = self._rows([*today, *lately])
        ranking = Ranking(
            terms=self.terms,
            whole_identifier=self._identifier,
            today=frozenset(today),
            lately=lately,
            identifiers=self._identifiers([row.id for row in rows]),
            shown_in=self._shown_in,
        )
        ranked = sorted(rows, key=ranking.place)[: self._limit]
        best, others = one_row_each(self._read, ranked)
        folded = len(ranked) - len(best)
        matched = {row.id: ranking.matched(row) for row in best}
        return SearchResult(
            rows=patient_rows(self._read, best, today, matched, others),
            total=max(self.found.total, len(rows)) - folded,
            more=self.found.total >= MOST_COUNTED,
        )

    def _rows(self, likely: Sequence[UUID]) -> list[Any]:
        """The candidates; and those likely patients that fit but stand behind too many others to be candidates."""
        entries: tuple[int, ...] = self.found.entries
        session = self._read.session
        if self.found.total > len(entries) and likely:
            known = session.scalars(select(SearchEntry.id).where(SearchEntry.patient_id.in_(likely)))
            entries += fitting(session.connection(), self.terms, set(known) - set(entries))
        query = select(*LISTED).join_from(SearchEntry, Patient, SearchEntry.patient_id == Patient.id)
        return list(session.execute(query.where(SearchEntry.id.in_(entries))))

    def _identifiers(self, ids: Sequence[UUID]) -> dict[UUID, list[str]]:
        """Needed only when a number was typed."""
        found: dict[UUID, list[str]] = {}
        if any(term.identifier for term in self.terms) or self._identifier:
            query = select(PatientIdentifier.patient_id, PatientIdentifier.value)
            for owner, value in self._read.session.execute(query.where(PatientIdentifier.patient_id.in_(ids))):
                found.setdefault(owner, []).append(value)
        return found
