"""The search index of patients: kept by whoever applies a commit, read by the search box. SQLite FTS5.

Names are indexed under the coarse keys of `domain/names.py`, so that every spelling and keyboard meets; numbers as they
are. The index is contentless: it finds rows, and cannot be read back as text.
"""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, text
from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.domain.names_equivalents import given_name_keys
from emr_desktop.domain.names_keys import search_keys
from emr_desktop.journal.codec import as_bytes
from emr_desktop.journal.commit import OpKind, RowOp
from emr_desktop.store.patients import Patient, PatientIdentifier
from emr_desktop.store.schema import Base, Kind, encodings_by_name, table_info
from emr_desktop.store.types import Id

CREATE_INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
)
_BATCH = 500
_AS_TOKEN = str.maketrans({"Z": "j", "S": "w"})
"""The index folds case, the keys tell Z (zh) from z and S (sh) from s: two letters that no key uses stand in."""


class SearchEntry(Base):
    """Gives each patient the whole number by which the index knows them."""

    __tablename__ = "search_entry"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    id: Mapped[int] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(Id(), unique=True)


def name_token(key: str) -> str:
    """The form of a name key inside the index."""
    return key.translate(_AS_TOKEN)


def update_index(connection: Connection, ops: Iterable[RowOp]) -> None:
    """Bring the index up to date after these operations."""
    names = encodings_by_name()
    patient, identifier = names["patient"].number, names["patient_identifier"].number
    touched: dict[UUID, bool] = {}
    for op in ops:
        if op.table == patient:
            key = UUID(bytes=as_bytes(op.key[0]))
            touched[key] = touched.get(key, False) or op.kind is OpKind.INSERT
        elif op.table == identifier:
            touched.setdefault(_owner(connection, UUID(bytes=as_bytes(op.key[0]))), False)
    if touched:
        _index(connection, list(touched), all(touched.values()))


def rebuild_index(connection: Connection) -> None:
    """Index every patient anew."""
    connection.execute(text("INSERT INTO search_index(search_index) VALUES ('delete-all')"))
    connection.execute(delete(SearchEntry))
    ids = connection.scalars(select(Patient.id).order_by(Patient.id)).all()
    for at in range(0, len(ids), _BATCH):
        _index(connection, list(ids[at : at + _BATCH]), fresh=True)


def _owner(connection: Connection, identifier: UUID) -> UUID:
    return connection.execute(
        select(PatientIdentifier.patient_id).where(PatientIdentifier.id == identifier)
    ).scalar_one()


def _index(connection: Connection, ids: list[UUID], fresh: bool) -> None:
    if not fresh:
        known = connection.scalars(select(SearchEntry.id).where(SearchEntry.patient_id.in_(ids))).all()
        if known:
            connection.execute(text("DELETE FROM search_index WHERE rowid = :id"), [{"id": each} for each in known])
            connection.execute(delete(SearchEntry).where(SearchEntry.id.in_(known)))
    entries = connection.execute(
        insert(SearchEntry).returning(SearchEntry.id, SearchEntry.patient_id), [{"patient_id": each} for each in ids]
    ).all()
    numbers = {entry.patient_id: entry.id for entry in entries}
    words = [{"id": numbers[owner], "words": document} for owner, document in _documents(connection, ids)]
    connection.execute(text("INSERT INTO search_index(rowid, words) VALUES (:id, :words)"), words)


def _documents(connection: Connection, ids: list[UUID]) -> Iterator[tuple[UUID, str]]:
    identifiers: dict[UUID, list[str]] = {}
    for owner, value in connection.execute(
        select(PatientIdentifier.patient_id, PatientIdentifier.value).where(PatientIdentifier.patient_id.in_(ids))
    ):
        identifiers.setdefault(owner, []).append(value)
    for row in connection.execute(select(Patient.__table__).where(Patient.id.in_(ids))):
        yield row.id, " ".join(sorted(_tokens(row, identifiers.get(row.id, []))))


def _tokens(row: Any, identifiers: list[str]) -> set[str]:
    tokens = set(_name_tokens(row)) | set(_number_tokens(row, identifiers))
    if row.birth_date is not None:
        tokens |= {f"y{row.birth_date:%Y}", f"d{row.birth_date:%d%m%Y}"}
    return tokens


def _name_tokens(row: Any) -> Iterator[str]:
    for family in (row.family_be, row.family_ru, row.family_la, row.patronymic_be, row.patronymic_ru,
                   row.previous_surnames, row.preferred_name):  # fmt: skip
        for word in family.replace("-", " ").replace(";", " ").split():
            yield from map(name_token, search_keys(word))
    for given in (row.given_be, row.given_ru, row.given_la):
        for word in given.replace("-", " ").split():
            yield from map(name_token, given_name_keys(word))


def _number_tokens(row: Any, identifiers: list[str]) -> Iterator[str]:
    if row.record_number:
        yield f"r{row.record_number}"
    for phone in (row.phone, row.phone_other):
        digits = "".join(filter(str.isdigit, phone))
        # The end of a number is what people remember and type: without country, without operator.
        yield from (f"p{digits[-length:]}" for length in (12, 9, 7) if len(digits) >= length)
    for value in identifiers:
        yield "i" + "".join(filter(str.isalnum, value)).lower()
