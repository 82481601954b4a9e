"""The search index of patients: kept by whoever applies a commit, read by the search box. SQLite FTS5.

Names are indexed under the coarse keys of `domain/names.py`, so that every spelling and keyboard meets; numbers as they
are, from both ends. The index is contentless: it finds rows, and cannot be read back as text.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Index, delete, func, select, text
from sqlalchemy.orm import Mapped, mapped_column

from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.identifiers import comparable_number
from emr_desktop.domain.names_equivalents import given_name_keys
from emr_desktop.domain.names_folding import name_words
from emr_desktop.domain.names_keys import search_keys
from emr_desktop.journal.codec import as_bytes
from emr_desktop.journal.commit import RowOp
from emr_desktop.store.patients import Patient, PatientIdentifier
from emr_desktop.store.referrals import PatientLeft
from emr_desktop.store.schema import Base, Kind, encodings_by_name, table_info
from emr_desktop.store.types import Id, Text

CREATE_INDEX = (
    "CREATE VIRTUAL TABLE search_index USING fts5(family, given, number, "
    "content='', contentless_delete=1, detail='column', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
)
NAMES = (
    "family_be", "family_ru", "family_la", "previous_surnames",
    "given_be", "given_ru", "given_la", "preferred_name", "patronymic_be", "patronymic_ru",
)  # fmt: skip
"""Columns of a patient from which the keys of the names are made."""
_BATCH = 500
_AS_TOKEN = str.maketrans({"Z": "j", "S": "w"})
"""The index folds case, the keys tell Z (zh) from z and S (sh) from s: two letters that no key uses stand in."""
_PHONE_STARTS = (12, 9, 7)
"""With the country, without it, without the operator: a number is typed from one of these places on."""
_FORGET = text("DELETE FROM search_index WHERE rowid = :id")
_LEARN = "INSERT INTO search_index(rowid, family, given, number) VALUES (?, ?, ?, ?)"
_LEARN_ENTRY = "INSERT INTO search_entry(id, patient_id) VALUES (?, ?)"
_LEARN_KEY = "INSERT OR IGNORE INTO search_key(key, backwards) VALUES (?, ?)"
_NUMBERS = ("record_number", "phone", "phone_other", "birth_date", "birth_precision")


class SearchEntry(Base):
    """Gives each patient the whole number by which the index knows them."""

    __tablename__ = "search_entry"
    __table_args__: Any = ({"info": table_info(Kind.LOCAL)},)

    id: Mapped[int] = mapped_column(primary_key=True)
    patient_id: Mapped[UUID] = mapped_column(Id(), unique=True)


class SearchKey(Base):
    """A key that some name here has or had; what a mistyped name is compared with."""

    __tablename__ = "search_key"
    __table_args__: Any = (
        Index("ix_search_key_backwards", "backwards"),
        {"info": table_info(Kind.LOCAL), "sqlite_with_rowid": False},
    )

    key: Mapped[str] = mapped_column(Text(), primary_key=True)
    backwards: Mapped[str] = mapped_column(Text())


def name_token(key: str) -> str:
    """The form of a name key inside the index."""
    return key.translate(_AS_TOKEN)


def name_tokens(row: Any) -> frozenset[str]:
    """Every form under which the names of a row of the patient table are found."""
    return frozenset((*_family_tokens(row), *_given_tokens(row)))


def update_index(connection: Connection, ops: Iterable[RowOp]) -> None:
    """Bring the index up to date after these operations."""
    names = encodings_by_name()
    patient, identifier = names["patient"].number, names["patient_identifier"].number
    touched: dict[UUID, None] = {}
    for op in ops:
        if op.table == patient:
            touched[UUID(bytes=as_bytes(op.key[0]))] = None
        elif op.table == identifier:
            owner = _owner(connection, UUID(bytes=as_bytes(op.key[0])))
            if owner is not None:
                touched[owner] = None
    for left in _left(connection) if touched else ():
        touched.pop(left, None)
    if touched:
        # A patient who is made may be here already: a cloned computer is told again what both had told.
        _index(connection, list(touched), fresh=False)


def forget_patients(connection: Connection, ids: Sequence[UUID]) -> None:
    """These patients are not found any more."""
    entries = select(SearchEntry.id).where(SearchEntry.patient_id.in_(ids))
    known = [{"id": each} for each in connection.scalars(entries)]
    if known:
        connection.execute(_FORGET, known)
        connection.execute(delete(SearchEntry).where(SearchEntry.patient_id.in_(ids)))


def rebuild_index(connection: Connection) -> None:
    """Index every patient anew."""
    connection.execute(text("INSERT INTO search_index(search_index) VALUES ('delete-all')"))
    connection.execute(delete(SearchEntry))
    connection.execute(delete(SearchKey))
    shown = Patient.id.not_in(select(PatientLeft.patient_id))
    ids = connection.scalars(select(Patient.id).where(shown).order_by(Patient.id)).all()
    for at in range(0, len(ids), _BATCH):
        _index(connection, list(ids[at : at + _BATCH]), fresh=True)


def _left(connection: Connection) -> Sequence[UUID]:
    return connection.scalars(select(PatientLeft.patient_id)).all()


def _owner(connection: Connection, identifier: UUID) -> UUID | None:
    """Whose it is; None when the end of an identifier has arrived before the identifier."""
    return connection.scalar(select(PatientIdentifier.patient_id).where(PatientIdentifier.id == identifier))


def _index(connection: Connection, ids: list[UUID], fresh: bool) -> None:
    known: dict[UUID, int] = {}
    if not fresh:
        entries = connection.execute(
            select(SearchEntry.patient_id, SearchEntry.id).where(SearchEntry.patient_id.in_(ids))
        )
        known = {entry.patient_id: entry.id for entry in entries}
        if known:
            connection.execute(_FORGET, [{"id": each} for each in known.values()])
    if new := [each for each in ids if each not in known]:
        last = connection.scalar(select(func.max(SearchEntry.id))) or 0
        known |= {each: last + at for at, each in enumerate(new, start=1)}
        connection.exec_driver_sql(_LEARN_ENTRY, [(known[each], each.bytes) for each in new])
    documents = list(_documents(connection, known, ids))
    if not documents:
        return
    connection.exec_driver_sql(_LEARN, documents)
    keys = {key for _, family, given, _ in documents for name in (family, given) for key in name.split()}
    if keys:
        connection.exec_driver_sql(_LEARN_KEY, [(key, key[::-1]) for key in sorted(keys)])


def _documents(connection: Connection, known: dict[UUID, int], ids: list[UUID]) -> Iterator[tuple[int, str, str, str]]:
    """What the index has to learn of these patients: number of the entry, surnames, other names, numbers."""
    identifiers: dict[UUID, list[str]] = {}
    for owner, value in connection.execute(
        select(PatientIdentifier.patient_id, PatientIdentifier.value).where(PatientIdentifier.patient_id.in_(ids))
    ):
        identifiers.setdefault(owner, []).append(value)
    columns = [Patient.__table__.c[name] for name in ("id", *NAMES, *_NUMBERS)]
    for row in connection.execute(select(*columns).where(Patient.id.in_(ids))):
        numbers = _number_tokens(row, identifiers.get(row.id, []))
        yield known[row.id], _joined(_family_tokens(row)), _joined(_given_tokens(row)), _joined(numbers)


def _joined(tokens: Iterable[str]) -> str:
    return " ".join(sorted(set(tokens)))


def _family_tokens(row: Any) -> Iterator[str]:
    for name in (row.family_be, row.family_ru, row.family_la, *row.previous_surnames.split(";")):
        yield from _tokens(name, given=False)


def _given_tokens(row: Any) -> Iterator[str]:
    for name in (row.given_be, row.given_ru, row.given_la, row.preferred_name):
        yield from _tokens(name, given=True)
    for name in (row.patronymic_be, row.patronymic_ru):
        yield from _tokens(name, given=False)


@lru_cache(maxsize=20_000)
def _tokens(name: str, given: bool) -> tuple[str, ...]:
    """The index words of a name. Names repeat, and finding out which of them are the same takes its time."""
    keys_of = given_name_keys if given else search_keys
    return tuple(name_token(key) for word in name_words(name) for key in keys_of(word))


def _number_tokens(row: Any, identifiers: list[str]) -> Iterator[str]:
    """One letter says what kind of number it is; the end of a number is its beginning backwards.

    A word of its own stands for "birth date not known", so that it can be asked for.
    """
    if row.record_number:
        yield from (f"r{row.record_number}", f"e{row.record_number[::-1]}")
    for phone in (row.phone, row.phone_other):
        digits = "".join(filter(str.isdigit, phone))
        yield from (f"p{digits[-length:]}" for length in _PHONE_STARTS if len(digits) >= length)
        if digits:
            yield f"q{digits[::-1]}"
    yield from (f"i{comparable_number(value).lower()}" for value in identifiers)
    if row.birth_date is None:
        yield "unborn"
    else:
        yield f"y{row.birth_date:%Y}"
        if row.birth_precision == DatePrecision.DAY:
            yield f"d{row.birth_date:%d%m%Y}"
