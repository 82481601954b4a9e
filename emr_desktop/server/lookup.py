"""Who somebody is, among all patients of the district: asked by those who treat, noted for those who look after it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, and_, delete, extract, func, insert, select, text

from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.identifiers import comparable_number
from emr_desktop.domain.ids import new_id
from emr_desktop.domain.names import name_words, search_keys
from emr_desktop.domain.patients import AddressUse, PersonName, PersonNames
from emr_desktop.journal.codec import as_bytes
from emr_desktop.journal.commit import Body
from emr_desktop.server.limits import TooManyTries, count_try
from emr_desktop.server.scope import among
from emr_desktop.server.tables import EnrolledDevice, EnrolledFacility, Lookup, NameKey
from emr_desktop.store.patients import Patient, PatientAddress, PatientIdentifier
from emr_desktop.store.schema import encodings_by_name
from emr_desktop.store.search import NAMES, name_token, name_tokens
from emr_desktop.sync.lookup_messages import FEWEST_OF_A_NUMBER, Found, FoundPatient, LookupRefused, Question

MOST_FOUND = 20
LIMITS = ((20, timedelta(minutes=1)), (200, timedelta(days=1)))
"""Questions of one computer: a clinic treats so many strangers, and no more."""
_MOST_LISTED = 500
_NUMBER = "="
_PATIENT = Patient.__table__
_LEARN = text(
    "INSERT INTO name_key (key, patient_id)"
    " SELECT * FROM unnest(CAST(:keys AS text[]), CAST(CAST(:patients AS text) AS uuid[])) ON CONFLICT DO NOTHING"
)


@dataclass(frozen=True, slots=True)
class LookupRow:
    """A question, for those who look after the district."""

    at: datetime
    facility: str
    device: str
    user: str
    asked: str
    found: int


def index_patients(connection: Connection, bodies: Iterable[Body | None]) -> None:
    """After commits were merged: bring the keys up to date under which their patients are found."""
    names = encodings_by_name()
    patient, identifier = names["patient"].number, names["patient_identifier"].number
    ops = [op for body in bodies if body for op in body.ops if op.table in {patient, identifier}]
    if not ops:
        return
    touched = {UUID(bytes=as_bytes(op.key[0])) for op in ops if op.table == patient}
    numbers = [UUID(bytes=as_bytes(op.key[0])) for op in ops if op.table == identifier]
    if numbers:
        owners = select(PatientIdentifier.patient_id).where(PatientIdentifier.id.in_(numbers))
        touched |= set(connection.scalars(owners))
    _index(connection, touched)


def look_up(connection: Connection, question: Question) -> Found:
    """Answer a question. Raises LookupRefused("lookup_too_little")."""
    query = _asked(question)
    rows = connection.execute(query.order_by(_PATIENT.c.id).limit(MOST_FOUND + 1)).all()
    shown = rows[:MOST_FOUND]
    return Found(tuple(_found(connection, shown)), len(rows) > MOST_FOUND)


def count_lookup(connection: Connection, device: EnrolledDevice, now: datetime) -> None:
    """Count a question. Raises LookupRefused("lookup_too_many"). The caller commits in both cases."""
    for most, within in LIMITS:
        try:
            count_try(connection, f"lookup {within.total_seconds():.0f} {device.device.hex()}", most, within, now)
        except TooManyTries as error:
            raise LookupRefused("lookup_too_many") from error


def note_lookup(connection: Connection, device: EnrolledDevice, question: Question, found: int, now: datetime) -> None:
    """Write down who asked, from where, for what and when."""
    born = question.birth_date or question.birth_year or ""
    asked = " ".join(part for part in (question.name, str(born), question.identifier) if part)
    row = {
        "id": new_id(now), "at": now, "device": device.device, "facility_id": device.facility_id,
        "user_id": question.user_id, "user_name": question.user, "asked": asked, "found": found,
    }  # fmt: skip
    connection.execute(insert(Lookup), row)


def lookups(connection: Connection) -> list[LookupRow]:
    """The latest first."""
    query = (
        select(Lookup.__table__, EnrolledFacility.name.label("facility"), EnrolledDevice.name.label("device_name"))
        .select_from(Lookup)
        .outerjoin(EnrolledDevice, EnrolledDevice.device == Lookup.device)
        .outerjoin(EnrolledFacility, EnrolledFacility.facility_id == Lookup.facility_id)
        .order_by(Lookup.at.desc(), Lookup.id.desc())
        .limit(_MOST_LISTED)
    )
    return [
        LookupRow(row.at, row.facility or "", row.device_name or "", row.user_name, row.asked, row.found)
        for row in connection.execute(query)
    ]


def clinics(connection: Connection) -> list[tuple[UUID, str]]:
    """Those that have founded their records, by name."""
    query = select(EnrolledFacility.facility_id, EnrolledFacility.name).where(EnrolledFacility.facility_id.is_not(None))
    return [(row.facility_id, row.name) for row in connection.execute(query.order_by(EnrolledFacility.name))]


def _index(connection: Connection, patients: set[UUID]) -> None:
    if not patients:
        return
    connection.execute(delete(NameKey).where(among(NameKey.__table__.c.patient_id, patients)))
    named = select(_PATIENT.c.id, *(_PATIENT.c[name] for name in NAMES)).where(among(_PATIENT.c.id, patients))
    found = {(key, row.id.hex) for row in connection.execute(named) for key in name_tokens(row)}
    numbered = PatientIdentifier.__table__.c
    numbers = select(numbered.patient_id, numbered.value).where(among(numbered.patient_id, patients))
    for row in connection.execute(numbers):
        if comparable_number(row.value):
            found.add((_number(row.value), row.patient_id.hex))
    if found:
        keys, owners = zip(*sorted(found), strict=True)
        connection.execute(_LEARN, {"keys": list(keys), "patients": "{" + ",".join(owners) + "}"})


def _number(value: str) -> str:
    return _NUMBER + comparable_number(value).lower()


def _asked(question: Question) -> Select[Any]:
    query = select(_PATIENT)
    if question.identifier.strip():
        if len(comparable_number(question.identifier)) < FEWEST_OF_A_NUMBER:
            raise LookupRefused("lookup_too_little")
        return query.where(_under([_number(question.identifier)]))
    words = name_words(question.name)[:6]
    keys = [[name_token(key) for key in search_keys(word)] for word in words]
    if not any(keys) or (question.birth_date is None and question.birth_year is None):
        raise LookupRefused("lookup_too_little")
    return query.where(*(_under(each) for each in keys if each), _born(question.birth_date, question.birth_year))


def _under(keys: Sequence[str]) -> Any:
    return _PATIENT.c.id.in_(select(NameKey.patient_id).where(NameKey.key.in_(keys)))


def _born(day: date | None, year: int | None) -> Any:
    """On this day, or in its year where the day of birth is not known to the day; or in the year that was asked for."""
    of_year = func.coalesce(extract("year", _PATIENT.c.birth_date), 0)
    if day is None:
        return of_year == year
    vague = and_(of_year == day.year, _PATIENT.c.birth_precision != DatePrecision.DAY)
    return (_PATIENT.c.birth_date == day) | vague


def _found(connection: Connection, rows: Sequence[Any]) -> Iterable[FoundPatient]:
    ids = [row.id for row in rows]
    villages = _villages(connection, ids)
    named = dict(clinics(connection))
    for row in rows:
        yield FoundPatient(
            patient_id=row.id,
            names=PersonNames(
                be=PersonName(row.family_be, row.given_be, row.patronymic_be),
                ru=PersonName(row.family_ru, row.given_ru, row.patronymic_ru),
                la=PersonName(row.family_la, row.given_la),
            ),
            sex=row.sex,
            birth_date=row.birth_date,
            birth_precision=row.birth_precision,
            village=villages.get(row.id, ""),
            facility_id=row.facility_id,
            facility=named.get(row.facility_id, ""),
        )


def _villages(connection: Connection, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Where each of them really lives, or else is registered."""
    address = PatientAddress.__table__.c
    query = select(address.patient_id, address.settlement).where(address.patient_id.in_(ids), address.settlement != "")
    rows = connection.execute(query.order_by(address.use == AddressUse.ACTUAL))
    return {row.patient_id: row.settlement for row in rows}
