"""Finding patients and reading their cards."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from emr_desktop.domain.access import Permission
from emr_desktop.domain.names_keys import prefix_keys
from emr_desktop.domain.patients import PersonName, PersonNames, Sex
from emr_desktop.queries.reader import Reader
from emr_desktop.store.patients import Patient
from emr_desktop.store.search import SearchEntry, name_token

_MATCH = text("SELECT rowid FROM search_index WHERE search_index MATCH :match LIMIT :most")
_MOST_CANDIDATES = 200


@dataclass(frozen=True, slots=True)
class PatientRow:
    """One patient in a list: enough to tell two people apart before opening."""

    id: UUID
    record_number: str
    names: PersonNames
    sex: Sex
    birth_date: date | None


def search_patients(read: Reader, typed: str, *, limit: int = 50) -> list[PatientRow]:
    """Patients that fit every word typed, in any order. Nothing typed finds nobody."""
    read.require(Permission.SEE_PATIENTS)
    groups = [" OR ".join(f"{name_token(key)}*" for key in prefix_keys(word)) for word in typed.split()]
    match = " AND ".join(f"({group})" for group in groups if group)
    if not match:
        return []
    connection = read.session.connection()
    found = connection.scalars(_MATCH, {"match": match, "most": _MOST_CANDIDATES}).all()
    query = select(Patient.__table__).join(SearchEntry, SearchEntry.patient_id == Patient.id)
    rows = connection.execute(query.where(SearchEntry.id.in_(found)).limit(limit))
    return [_row(row) for row in rows]


def names_of(row: Any) -> PersonNames:
    """The three spellings of a row of the patient table."""
    return PersonNames(
        be=PersonName(row.family_be, row.given_be, row.patronymic_be),
        ru=PersonName(row.family_ru, row.given_ru, row.patronymic_ru),
        la=PersonName(row.family_la, row.given_la),
    )


def _row(row: Any) -> PatientRow:
    return PatientRow(
        id=row.id, record_number=row.record_number, names=names_of(row), sex=row.sex, birth_date=row.birth_date
    )
