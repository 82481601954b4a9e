"""One patient in a list: enough to tell two people apart before opening."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto
from typing import Any
from uuid import UUID

from sqlalchemy import select

from emr_desktop.domain.dates import DatePrecision
from emr_desktop.domain.patients import AddressUse, PersonName, PersonNames, Sex
from emr_desktop.queries.reader import Reader
from emr_desktop.store.admin import AccessLog, QueueEntry
from emr_desktop.store.patients import Patient, PatientAddress
from emr_desktop.store.referrals import PatientLeft

_OPENINGS_LOOKED_AT = 200
_PATIENT = Patient.__table__
LISTED = tuple(
    _PATIENT.c[name]
    for name in (
        "id", "record_number", "family_be", "given_be", "patronymic_be", "family_ru", "given_ru", "patronymic_ru",
        "family_la", "given_la", "previous_surnames", "preferred_name", "sex", "birth_date", "birth_precision",
        "deceased_on", "phone", "phone_other",
    )
)  # fmt: skip
"""The columns that a row of a list and its ranking need; reading all of them takes twice as long."""


class MatchedBy(StrEnum):
    """What of a patient fits what was typed, when it is not the name on the screen."""

    SPELLING = auto()
    PREVIOUS_SURNAME = auto()
    PREFERRED_NAME = auto()
    RECORD_NUMBER = auto()
    PHONE = auto()
    IDENTIFIER = auto()


@dataclass(frozen=True, slots=True)
class Matched:
    """Why a row was found, and the stored text that fits."""

    by: MatchedBy
    text: str = ""


@dataclass(frozen=True, slots=True)
class PatientRow:
    """What a row of a list says of a patient."""

    id: UUID
    record_number: str
    names: PersonNames
    sex: Sex
    birth_date: date | None
    birth_precision: DatePrecision = DatePrecision.DAY
    deceased_on: date | None = None
    phone: str = ""
    place: str = ""
    """Settlement, street and house of where the patient lives."""
    today: bool = False
    """Expected or waiting today."""
    matched: tuple[Matched, ...] = ()
    also: tuple[str, ...] = ()
    """Numbers of other records of the same person, which have no row of their own."""


def names_of(row: Any) -> PersonNames:
    """The three spellings of a row of the patient table."""
    return PersonNames(
        be=PersonName(row.family_be, row.given_be, row.patronymic_be),
        ru=PersonName(row.family_ru, row.given_ru, row.patronymic_ru),
        la=PersonName(row.family_la, row.given_la),
    )


def patient_rows(
    read: Reader,
    rows: Sequence[Any],
    today: Sequence[UUID],
    matched: dict[UUID, tuple[Matched, ...]] | None = None,
    others: dict[UUID, tuple[Any, ...]] | None = None,
) -> tuple[PatientRow, ...]:
    """Rows of the patient table as rows of a list, in the same order, with where people live.

    `others` are rows of other records of the same person, which are named beside the shown one.
    """
    beside = others or {}
    places = _places(read, [row.id for row in rows])
    expected = frozenset(today)
    return tuple(
        PatientRow(
            id=row.id,
            record_number=row.record_number,
            names=names_of(row),
            sex=row.sex,
            birth_date=row.birth_date,
            birth_precision=row.birth_precision,
            deceased_on=row.deceased_on,
            phone=row.phone,
            place=places.get(row.id, ""),
            today=any(each.id in expected for each in (row, *beside.get(row.id, ()))),
            matched=(matched or {}).get(row.id, ()),
            also=tuple(each.record_number for each in beside.get(row.id, ())),
        )
        for row in rows
    )


def rows_of(read: Reader, ids: Sequence[UUID]) -> list[Any]:
    """Rows of the patient table in the order of the ids, without patients whose grant has ended."""
    shown = _PATIENT.c.id.not_in(select(PatientLeft.patient_id))
    found = {row.id: row for row in read.session.execute(select(*LISTED).where(_PATIENT.c.id.in_(ids), shown))}
    return [found[each] for each in ids if each in found]


def in_todays_queue(read: Reader) -> tuple[UUID, ...]:
    """Who is expected or waiting in this clinic today, by time."""
    entry = QueueEntry.__table__
    query = (
        select(entry.c.patient_id)
        .where(entry.c.day == read.clock.today(), entry.c.facility_id == read.actor.facility_id)
        .where(entry.c.state != "away")
        .order_by(entry.c.time == "", entry.c.time, entry.c.id)
    )
    return tuple(dict.fromkeys(read.session.scalars(query)))


def lately_opened(read: Reader, limit: int) -> tuple[tuple[UUID, datetime], ...]:
    """Whom this user opened last, the latest first, and when."""
    log = AccessLog.__table__
    query = (
        select(log.c.patient_id, log.c.at)
        .where(log.c.user_id == read.actor.user_id)
        .order_by(log.c.id.desc())
        .limit(_OPENINGS_LOOKED_AT)
    )
    latest: dict[UUID, datetime] = {}
    for row in read.session.execute(query):
        latest.setdefault(row.patient_id, row.at)
    return tuple(latest.items())[:limit]


def _places(read: Reader, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Where each of them really lives, or else is registered."""
    address = PatientAddress.__table__
    query = (
        select(address.c.patient_id, address.c.use, address.c.settlement, address.c.street, address.c.house)
        .where(address.c.patient_id.in_(ids))
        .order_by(address.c.use == AddressUse.ACTUAL)
    )
    places = {}
    for row in read.session.execute(query):
        street = " ".join(part for part in (row.street, row.house) if part)
        place = ", ".join(part for part in (row.settlement, street) if part)
        if place:
            places[row.patient_id] = place
    return places
